# What app.R and report.Rmd share: settings, queries, and what is wrong with the database, in words.
#
# Settings, from the environment: PGHOST, PGPORT, PGUSER, PGPASSWORD, PGDATABASE as for psql;
#   GOIR_SCHEMA   the schema that goir_create_views made     (报表)
#   GOIR_UNITS    a table with columns name and parent: who has to file, and who adds whom up
#                 (unit, if there is one with these columns)
# A connection lives for one query or one snapshot. Values never become part of a statement.

# The named queries of a file, a list.  @name in one stands for another one.
read_queries <- function(file) {
  lines <- readLines(file, encoding = "UTF-8")
  start <- grep("^-- name: ", lines)
  end <- c(start[-1] - 1, length(lines))
  texts <- mapply(function(from, to) {
    body <- lines[(from + 1):to]
    paste(body[!grepl("^--", body)], collapse = "\n")
  }, start, end)
  texts <- setNames(as.list(texts), sub("^-- name: ", "", lines[start]))
  for (name in names(texts))
    texts <- lapply(texts, function(text) gsub(paste0("@", name, "\\b"), trimws(texts[[name]]), text))
  texts
}

# A setting; in GBK where the session has that.
setting <- function(name, default) {
  value <- Sys.getenv(name)
  if (!nzchar(value)) return(default)
  if (!validUTF8(value)) value <- iconv(value, "GB18030", "UTF-8")
  enc2utf8(value)
}

SCHEMA <- setting("GOIR_SCHEMA", "报表")
UNITS <- setting("GOIR_UNITS", "")

# The rows of a statement. dbGetQuery() of RPostgreSQL would make NULL of a failure.
query <- function(connection, statement, ...) {
  result <- RPostgreSQL::dbSendQuery(connection, statement, ...)
  on.exit(RPostgreSQL::dbClearResult(result))
  rows <- if (RPostgreSQL::dbHasCompleted(result)) data.frame() else RPostgreSQL::fetch(result, n = -1)
  for (column in names(rows))
    if (is.character(rows[[column]])) Encoding(rows[[column]]) <- "UTF-8"
  rows
}

connect <- function(database = setting("PGDATABASE", ""), write = FALSE) {
  if (!nzchar(Sys.getenv("PGCONNECT_TIMEOUT"))) Sys.setenv(PGCONNECT_TIMEOUT = "10")
  connection <- RPostgreSQL::dbConnect(RPostgreSQL::PostgreSQL(),
    host = Sys.getenv("PGHOST"), port = Sys.getenv("PGPORT"), user = Sys.getenv("PGUSER"),
    password = Sys.getenv("PGPASSWORD"), dbname = database)
  # compiling takes longer than the queries; sorting 100,000 reports on disk does as well
  query(connection, paste("SET client_encoding = 'UTF8'; SET default_transaction_read_only =", if (write) "off" else "on",
                          "; SET jit = off; SET work_mem = '64MB'; SET search_path = ''"))
  connection
}

SNAPSHOT <- NULL

# Evaluate something that asks more than once and must get answers that go together.
in_snapshot <- function(expression) {
  SNAPSHOT <<- connect()
  on.exit({
    RPostgreSQL::dbDisconnect(SNAPSHOT)
    SNAPSHOT <<- NULL
  })
  query(SNAPSHOT, "BEGIN ISOLATION LEVEL REPEATABLE READ")
  force(expression)
}

# Run something with a connection.
with_connection <- function(work, write = FALSE) {
  connection <- SNAPSHOT
  if (is.null(connection)) {
    connection <- connect(write = write)
    on.exit(RPostgreSQL::dbDisconnect(connection))
  }
  work(connection)
}

quoted <- function(name) paste0('"', gsub('"', '""', name), '"')

# An array of text as PostgreSQL writes it.
text_array <- function(values) {
  if (length(values) == 0) return("{}")
  escaped <- gsub('(["\\\\])', "\\\\\\1", enc2utf8(as.character(values)))
  paste0("{", paste0('"', escaped, '"', collapse = ","), "}")
}

# ---- the table of units

FOUND_UNITS <- "
SELECT format('%I.%I', n.nspname, c.relname) AS name, format('%I', current_user) AS role,
       (SELECT count(*) FROM pg_attribute a WHERE a.attrelid = c.oid AND attname IN ('name', 'parent') AND NOT attisdropped) = 2 AS has_columns,
       (SELECT bool_and(has_column_privilege(c.oid, a.attnum, 'SELECT')) FROM pg_attribute a
        WHERE a.attrelid = c.oid AND attname IN ('name', 'parent') AND NOT attisdropped) AS readable
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = $1::oid"

# The table of units: its name as in SQL, NULL without one; what is wrong with one that was asked for.
find_units <- function(connection) {
  asked <- nzchar(UNITS)
  # found where this user finds it; all else without a schema of the path, in which there may be others' operators
  query(connection, "SET search_path = DEFAULT")
  oid <- tryCatch(query(connection, "SELECT to_regclass($1)::oid::text AS oid", if (asked) UNITS else "unit")$oid, error = function(e) NA)
  query(connection, "SET search_path = ''")
  row <- if (is.na(oid)) data.frame() else query(connection, FOUND_UNITS, oid)
  wrong <- if (nrow(row) == 0) "没有这个表（或没有权限）：请检查表名，不在默认模式中的写成“模式.表名”。"
    else if (!row$has_columns) "这个表没有name（机关名称）和parent（汇总机关）两列：请换一个表，或为它建一个视图。"
    else if (!isTRUE(row$readable)) paste0("没有权限读这个表：请让它的所有者执行 GRANT SELECT ON ", row$name, " TO ", row$role, ";")
  if (is.null(wrong)) list(name = row$name)
  else list(name = NULL, wrong = if (asked) paste0("GOIR_UNITS（", UNITS, "）：", wrong))
}

# What @units stands for in a query.
units_relation <- function(name) {
  if (is.null(name)) return("(SELECT NULL::text AS agency, NULL::text AS parent WHERE false)")
  paste0('(SELECT DISTINCT name::text COLLATE "default" AS agency, nullif(parent::text, \'\') COLLATE "default" AS parent FROM ',
         name, " WHERE name IS NOT NULL)")
}

# ---- queries

# A statement in which words after @ stand for what they are given as: names, in which nothing stands for anything else.
filled <- function(statement, words) {
  if (length(words) == 0) return(statement)
  at <- gregexpr(paste0("@(", paste(names(words), collapse = "|"), ")\\b"), statement)
  regmatches(statement, at) <- lapply(regmatches(statement, at), function(found) words[substring(found, 2)])
  statement
}

# The rows of a query of queries.sql, as a data frame. Parameters in order; a list goes as an array. write: it
# changes something.
ask <- function(name, ..., write = FALSE) {
  parameters <- vapply(list(...), function(value) {
    if (is.list(value)) text_array(unlist(value)) else enc2utf8(as.character(value))
  }, character(1))
  statement <- QUERIES[[name]]
  with_connection(function(connection) {
    statement <- filled(statement, c(if (grepl("@units\\b", statement)) c(units = units_relation(find_units(connection)$name)),
                                     if (grepl("@(page|source|is_row|review|goir)\\b", statement)) source_words(connection)))
    query(connection, paste("SET search_path =", quoted(SCHEMA)))
    if (length(parameters) == 0) query(connection, statement) else query(connection, statement, parameters)
  }, write)
}

ALL <- "全部机关"
WITHOUT_PARENTS <- "各单位（不含汇总机关）"
PARENTS <- "汇总机关"

# Groups of agencies to choose from. Whoever adds others up stands apart: a sum over both counts twice.
scopes <- function(parents) {
  if (length(parents) == 0) ALL
  else c(WITHOUT_PARENTS, PARENTS, ALL, paste0(parents, "所属单位"), paste0(parents, "及所属单位"))
}

# ---- what is wrong, in one sentence

# Why there is no connection: libpq says so in English, the server in its own language.
why_not_connected <- function(message) {
  database <- setting("PGDATABASE", setting("PGUSER", Sys.info()[["user"]]))
  where <- paste0(setting("PGHOST", "本机"), if (nzchar(Sys.getenv("PGPORT"))) paste0("，端口", Sys.getenv("PGPORT")))
  if (grepl("No such file|refused|translate host|timeout|timed out|No route|unreachable|invalid port", message))
    return(paste0("连不上数据库服务器（", where, "）：请检查服务器是否已启动，PGHOST、PGPORT是否正确。"))
  there <- tryCatch({
    connection <- connect("postgres")
    on.exit(RPostgreSQL::dbDisconnect(connection))
    query(connection, "SELECT count(*)::int AS n FROM pg_database WHERE datname = $1", database)$n
  }, error = function(e) NA)
  if (isTRUE(there == 0))
    return(paste0("没有数据库“", database, "”：请用PGDATABASE指定数据库，如 PGDATABASE=reports Rscript app.R。"))
  if (isTRUE(there == 1))
    return(paste0("用户无权连接数据库“", database, "”：请让管理员执行 GRANT CONNECT ON DATABASE。"))
  paste0("服务器（", where, "）不接受登录：请检查PGUSER、PGPASSWORD、PGDATABASE和服务器的pg_hba.conf。（",
         sub("^.*?FATAL: *|^.*?[:：] *(?=connection to server)", "", gsub("\\s*\\)?\\s*$", "", gsub("\\s+", " ", message)), perl = TRUE), "）")
}

# What hinders the views, to be told before they are asked; NULL if nothing does. Having no reports may count.
PLACE <- "
WITH wanted AS (SELECT unnest($2::text[]) AS name),
views AS (
    SELECT w.name, c.oid, c.reloptions FROM wanted w
         LEFT JOIN pg_namespace n ON n.nspname = $1
         LEFT JOIN pg_class c ON c.relnamespace = n.oid AND c.relname = w.name AND c.relkind = 'v'),
sources AS (
    SELECT DISTINCT d.refobjid AS oid FROM views v JOIN pg_rewrite r ON r.ev_class = v.oid
         JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid AND d.refclassid = 'pg_class'::regclass
    WHERE 'security_invoker=true' = ANY (v.reloptions) AND d.refobjid <> v.oid)
SELECT current_database() AS database, current_user::text AS role,
       (SELECT has_schema_privilege(oid, 'USAGE') FROM pg_namespace WHERE nspname = $1) AS in_reach,
       (SELECT string_agg(name, '、') FROM views WHERE oid IS NULL) AS missing,
       (SELECT count(*)::int FROM views WHERE oid IS NULL) AS missing_count,
       (SELECT bool_or(NOT has_any_column_privilege(oid, 'SELECT')) FROM views WHERE oid IS NOT NULL) AS closed,
       (SELECT string_agg(format('%I.%I', n.nspname, c.relname), '、') FROM sources s JOIN pg_class c USING (oid)
             JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE NOT has_any_column_privilege(s.oid, 'SELECT') OR NOT has_schema_privilege(n.oid, 'USAGE')) AS closed_sources,
       (SELECT count(*) FROM pg_attribute a JOIN views v ON v.oid = a.attrelid WHERE v.name IN ('issue', 'note') AND a.attname = 'state') < 2 AS outdated,
       (SELECT string_agg(n.nspname, '、') FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
             JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'report_key'
        WHERE c.relname = 'report' AND c.relkind = 'v') AS elsewhere"
VIEWS <- c("report", "agency", "fact", "fact_detail", "disclosure", "issue", "continuity", "note", "cell", "item")

problem <- function(empty = TRUE) {
  connection <- tryCatch(connect(), error = conditionMessage)
  if (is.character(connection)) return(why_not_connected(connection))
  on.exit(RPostgreSQL::dbDisconnect(connection))
  at <- query(connection, PLACE, c(SCHEMA, text_array(VIEWS)))
  grant <- paste0("GRANT USAGE ON SCHEMA ", quoted(SCHEMA), " TO ", quoted(at$role), "; GRANT SELECT ON ALL TABLES IN SCHEMA ", quoted(SCHEMA), " TO ", quoted(at$role), ";")
  if (at$missing_count > 0) {
    what <- if (at$missing_count == length(VIEWS)) "没有报表视图" else paste0("缺少视图", at$missing)
    return(paste0("数据库“", at$database, "”的模式“", SCHEMA, "”中", what, "：请先执行 SELECT goir_create_views('page', 'report', '", gsub("'", "''", SCHEMA), "');",
                  if (!is.na(at$elsewhere)) paste0("（模式", at$elsewhere, "中有视图，可用GOIR_SCHEMA指定）。") else "（page是存放网页的表，report是其中的报告列）。"))
  }
  if (isTRUE(at$outdated))
    return(paste0("模式“", SCHEMA, "”中的视图是goir 1.0的：请先执行 ALTER EXTENSION goir UPDATE; 再重新执行 goir_create_views。"))
  if (!isTRUE(at$in_reach) || isTRUE(at$closed))
    return(paste0("用户“", at$role, "”没有权限读模式“", SCHEMA, "”中的视图：请让视图的所有者执行 ", grant))
  if (!is.na(at$closed_sources))
    return(paste0("用户“", at$role, "”没有权限读", at$closed_sources, "，视图由它而来：请让它的所有者执行 GRANT SELECT ON ", gsub("、", ", ", at$closed_sources), " TO ", quoted(at$role), ";"))
  units <- find_units(connection)
  if (!is.null(units$wrong)) return(units$wrong)
  query(connection, paste("SET search_path =", quoted(SCHEMA)))
  if (empty && !query(connection, "SELECT EXISTS (SELECT FROM report) AS any")$any)
    return("还没有报告：请先用 goir-load 把保存的网页装入表中，再点“刷新”；视图若是物化的，还要重新调用 goir_create_views。")
  NULL
}
