# What is behind the views: the table of pages, whose page shows where a figure stands and whose column
# corrections takes what a person has read, and the table of reviews. They are found by what the views depend on.
#
# Setting, from the environment: GOIR_PAGE, the column of the pages (page).

PAGE <- setting("GOIR_PAGE", "page")

# A row for the table of pages, with the table of reviews beside it; NULL for what is not there, false for what
# this user must not do. Of a key of several columns, or of a type that is written in several ways, rows are not found.
BEHIND <- "
WITH RECURSIVE behind AS (
    SELECT c.oid FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = $1 AND c.relname IN ('report', 'open_issue', 'similar')
    UNION
    SELECT d.refobjid FROM behind b JOIN pg_rewrite r ON r.ev_class = b.oid
         JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid AND d.refclassid = 'pg_class'::regclass
    WHERE d.refobjid <> b.oid),
outside AS (
    SELECT c.oid, format('%I.%I', n.nspname, c.relname) AS name, c.relname::text FROM behind JOIN pg_class c USING (oid) JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname <> $1),
source AS (
    SELECT o.oid, o.name, p.attnum AS page, c.attnum AS corrections, k.attnum AS key, format('%I', k.attname) AS key_name,
           format_type(k.atttypid, k.atttypmod) AS key_type
    FROM outside o JOIN pg_attribute p ON p.attrelid = o.oid AND p.attname = $2 AND p.atttypid IN ('bytea'::regtype, 'text'::regtype)
         JOIN pg_index i ON i.indrelid = o.oid AND i.indisprimary AND i.indnkeyatts = 1
         JOIN pg_attribute k ON k.attrelid = o.oid AND k.attnum = i.indkey[0]
              AND k.atttypid IN ('text'::regtype, 'varchar'::regtype, 'bpchar'::regtype, 'int2'::regtype, 'int4'::regtype, 'int8'::regtype, 'uuid'::regtype)
         LEFT JOIN pg_attribute c ON c.attrelid = o.oid AND c.attname = 'corrections' AND c.atttypid = 'jsonb'::regtype),
review AS (
    SELECT o.oid, o.name, o.relname FROM outside o
    WHERE (SELECT count(*) FROM pg_attribute a WHERE a.attrelid = o.oid AND a.attname IN ('source_key', 'rule', 'subject', 'numbers', 'state')) = 5),
unit AS (
    SELECT o.oid, o.relname FROM outside o
    WHERE (SELECT count(*) FROM pg_attribute a WHERE a.attrelid = o.oid AND a.attname IN ('name', 'parent', 'aliases', 'valid_from', 'valid_to')) = 5),
print AS (
    SELECT a.attrelid, a.attname FROM behind b JOIN pg_rewrite r ON r.ev_class = b.oid
         JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid AND d.refclassid = 'pg_class'::regclass
         JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid AND a.atttypid = 'int4[]'::regtype)
SELECT s.name, s.key_name, s.key_type, format('%I', $2) AS page_name,
       (SELECT format('%I', a.attname) FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
        WHERE a.attrelid = s.oid AND t.typname = 'goir_report' AND t.typnamespace = g.oid ORDER BY a.attnum LIMIT 1) AS report_name, format('%I', g.nspname) AS goir, r.name AS review,
       r.relname AS review_table, (SELECT u.relname FROM unit u LIMIT 1) AS unit_table, (SELECT t.attname::text FROM print t WHERE t.attrelid = s.oid LIMIT 1) AS print_column,
       (SELECT a.attname::text FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
        WHERE a.attrelid = s.oid AND t.typname = 'goir_report' AND t.typnamespace = g.oid ORDER BY a.attnum LIMIT 1) AS report_column,
       has_column_privilege(s.oid, s.key, 'SELECT') AND has_column_privilege(s.oid, s.page, 'SELECT') AS readable,
       has_column_privilege(s.oid, s.key, 'SELECT') AND has_column_privilege(s.oid, s.corrections, 'SELECT')
           AND has_column_privilege(s.oid, s.corrections, 'UPDATE') AS correctable,
       has_any_column_privilege(r.oid, 'INSERT') AS reviewable,
       EXISTS (SELECT FROM pg_class m JOIN behind USING (oid) WHERE m.relkind = 'm') AS materialized
FROM pg_namespace g JOIN pg_extension e ON e.extnamespace = g.oid AND e.extname = 'goir'
     LEFT JOIN source s ON true LEFT JOIN review r ON true LIMIT 1"

find_source <- function(connection) {
  query(connection, "SET search_path = ''")
  as.list(query(connection, BEHIND, c(SCHEMA, PAGE)))
}

# A statement that makes the views with some more arguments and the ones that are seen to be there, to be pasted.
views_statement <- function(at, ...) {
  literal <- function(text) paste0("'", gsub("'", "''", text, fixed = TRUE), "'")
  wanted <- list(review = at$review_table, units = at$unit_table, fingerprint = at$print_column)
  more <- list(...)
  wanted[names(more)] <- more
  wanted <- wanted[!vapply(wanted, is.na, logical(1))]
  arguments <- c(literal(c(known(at$name, "page"), known(at$report_column, "report"), SCHEMA)), if (length(wanted) > 0) paste0(names(wanted), " => ", literal(unlist(wanted))),
                 if (isTRUE(at$materialized)) "materialized => true")
  paste0("SELECT ", if (at$goir != "public") paste0(at$goir, "."), "goir_create_views(", paste(arguments, collapse = ", "), ");")
}

# What the words for the table and its row stand for in a statement.
source_words <- function(connection) {
  at <- find_source(connection)
  is_row <- paste0(at$key_name, " = $1::", at$key_type)
  c(page = paste0("(SELECT ", at$page_name, " AS page FROM ", at$name, " WHERE ", is_row, ")"), source = at$name, is_row = is_row,
    review = at$review, goir = at$goir)
}

# ---- the tables of the page itself

# The figure before some that were not read, in the order of the form, so that one sees where they should be.
nearest <- function(form, wanted, read) {
  before <- form[seq_len(max(0, match(wanted[1], form, nomatch = 1) - 1))]
  tail(before[before %in% read], 1)
}

# A table as on the page, in HTML; of its cells those that hold figures have their paths, marked are some of these.
page_table <- function(cells, figures, marked, near) {
  place <- function(rows) paste(rows$row_no, rows$column_no)
  paths <- tapply(figures$path, place(figures), paste, collapse = " ")[place(cells)]
  class <- ifelse(place(cells) %in% place(figures[figures$path %in% marked, ]), "marked",
                  ifelse(place(cells) %in% place(figures[figures$path %in% near, ]), "near", NA))
  shown <- mapply(function(body, header, across, down, path, class) {
    cell(body, if (header) "th" else "td", if (!is.na(class)) class, across, down, if (!is.na(path)) path)
  }, cells$body, cells$header, cells$column_span, cells$row_span, paths, class, USE.NAMES = FALSE)
  rows <- tapply(gsub("\n", "<br>", shown, fixed = TRUE), cells$row_no, paste, collapse = "")
  paste0('<table class="goir-page"><tbody>', paste0("<tr>", rows, "</tr>", collapse = ""), "</tbody></table>")
}

# The tables that hold the marked figures, or else what is near them; without either, all that hold figures.
page_html <- function(cells, figures, marked, near = character()) {
  held <- figures$table_no[figures$path %in% c(marked, near)]
  if (length(held) == 0) held <- figures$table_no
  tables <- sort(unique(held[!is.na(held)]))
  paste0(vapply(tables, function(table) page_table(cells[cells$table_no == table, ], figures[figures$table_no %in% table, ], marked, near),
                character(1)), collapse = "\n")
}

# Where marked figures stand that no table shows well: lines of a text, pages of paper.
page_places <- function(figures, marked, labels) {
  rows <- figures[figures$path %in% marked, ]
  lines <- sort(unique(rows$line_no[!is.na(rows$line_no)]))
  paper <- sort(unique(rows$page_no[!is.na(rows$page_no)]))
  missing <- setdiff(marked, figures$path)
  c(if (length(lines) > 0) paste0("在页面文字的第", paste(lines, collapse = "、"), "行（不计空行）。"),
    if (length(paper) > 0) paste0("在原件第", paste(paper, collapse = "、"), "页。"),
    if (length(missing) > 0) paste0("没有读出", if (length(missing) > 3) paste0("所说的", length(missing), "个数据") else paste0("：", paste(labels[missing], collapse = "；")), "。"))
}

# ---- the list of issues to send to a unit, which goir-letters writes

# The program: of the path, beside the dashboard, or beside the server's; NULL if there is none.
letters_program <- function() {
  beside <- tryCatch(suppressWarnings(system2("pg_config", "--bindir", stdout = TRUE, stderr = FALSE)), error = function(e) character())
  Find(file.exists, c(Sys.which("goir-letters"), file.path(HOME, "..", "bin", "goir-letters"), file.path(beside, "goir-letters")))
}

# The file of a list, named as goir-letters names it.
letter_name <- function(unit, year, compare) {
  name <- if (compare) paste0(unit, year - 1, "—", year, "年数据对照") else paste0(unit, year, "年问题清单")
  paste0(sub("^[.]", "_", substr(gsub("[[:cntrl:]/\\\\:*?\"<>|]", "_", name), 1, 60)), ".html")
}

# Writes the list for a unit's report of a year, or its figures beside those of the year before, as a page of HTML.
write_letter <- function(program, at, unit, year, file, compare) {
  directory <- tempfile("letters")
  on.exit(unlink(directory, recursive = TRUE))
  options <- c(paste0("--year=", year), paste0("--unit=", unit), paste0("--views=", quoted(SCHEMA)), paste0("--table=", at$name), paste0("--name-column=", at$key_name),
               paste0("--page-column=", at$page_name), paste0("--report-column=", at$report_name), if (compare) "--compare")
  said <- suppressWarnings(system2(program, c("-q", shQuote(options), shQuote(directory)), stdout = TRUE, stderr = TRUE))
  if (isTRUE(attr(said, "status") > 1)) stop(paste(said, collapse = " "))
  written <- list.files(directory, "[.]html$", full.names = TRUE)
  if (length(written) > 0) file.copy(written[1], file, overwrite = TRUE)
  else writeLines(paste0('<!DOCTYPE html><meta charset="utf-8"><p>', html(unit), if (compare) paste0("没有", year - 1, "年的报告可以对照。</p>") else paste0(year, "年的报告没有需要更正的问题。</p>")), file, useBytes = TRUE)
}
