# What app.R and report.Rmd share: queries, charts, and the tables of a report as on the form.
#
# Settings, from the environment: PGHOST, PGPORT, PGUSER, PGPASSWORD, PGDATABASE as for psql;
#   GOIR_SCHEMA   the schema that goir_create_views made     (报表)
#   GOIR_UNITS    a table with columns name and parent: who has to file, and who adds whom up
# A connection lives for one query or one snapshot. Values never become part of a statement.

if (!isTRUE(l10n_info()[["UTF-8"]])) {
  for (locale in c("C.UTF-8", "C.utf8", "zh_CN.UTF-8", "en_US.UTF-8"))
    if (nzchar(suppressWarnings(Sys.setlocale("LC_CTYPE", locale)))) break
}

library(ggplot2)

FONT <- "WenQuanYi Micro Hei"
RED <- "#c0392b"
ORANGE <- "#e67e22"
BLUE <- "#2c6fa6"
GREY <- "#7f8c8d"

# The named queries of a file, a list.
read_queries <- function(file) {
  lines <- readLines(file, encoding = "UTF-8")
  start <- grep("^-- name: ", lines)
  end <- c(start[-1] - 1, length(lines))
  texts <- mapply(function(from, to) {
    body <- lines[(from + 1):to]
    paste(body[!grepl("^--", body)], collapse = "\n")
  }, start, end)
  setNames(as.list(texts), sub("^-- name: ", "", lines[start]))
}

setting <- function(name, default) {
  value <- Sys.getenv(name)
  if (nzchar(value)) enc2utf8(value) else default
}

# The rows of a statement. dbGetQuery() of RPostgreSQL would make NULL of a failure.
query <- function(connection, statement, ...) {
  result <- RPostgreSQL::dbSendQuery(connection, statement, ...)
  on.exit(RPostgreSQL::dbClearResult(result))
  if (RPostgreSQL::dbHasCompleted(result)) data.frame() else RPostgreSQL::fetch(result, n = -1)
}

connect <- function() {
  connection <- RPostgreSQL::dbConnect(RPostgreSQL::PostgreSQL(),
    host = Sys.getenv("PGHOST"), port = Sys.getenv("PGPORT"), user = Sys.getenv("PGUSER"),
    password = Sys.getenv("PGPASSWORD"), dbname = Sys.getenv("PGDATABASE"))
  query(connection, "SET client_encoding = 'UTF8'")
  query(connection, "SET default_transaction_read_only = on")
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

# Run something with a connection whose search_path is as given.
with_connection <- function(search_path, ask) {
  connection <- SNAPSHOT
  if (is.null(connection)) {
    connection <- connect()
    on.exit(RPostgreSQL::dbDisconnect(connection))
  }
  quoted <- if (is.null(search_path)) "DEFAULT" else paste0('"', gsub('"', '""', search_path), '"')
  query(connection, paste("SET search_path =", quoted))
  rows <- ask(connection)
  for (column in names(rows))
    if (is.character(rows[[column]])) Encoding(rows[[column]]) <- "UTF-8"
  rows
}

# An array of text as PostgreSQL writes it.
text_array <- function(values) {
  if (length(values) == 0) return("{}")
  quoted <- gsub('(["\\\\])', "\\\\\\1", enc2utf8(as.character(values)))
  paste0("{", paste0('"', quoted, '"', collapse = ","), "}")
}

SCHEMA <- setting("GOIR_SCHEMA", "报表")

# The rows of a query of queries.sql, as a data frame. Parameters in order; a list goes as an array.
ask <- function(name, ...) {
  parameters <- list(...)
  texts <- vapply(seq_along(parameters), function(i) {
    if (is.list(parameters[[i]])) text_array(unlist(parameters[[i]])) else enc2utf8(as.character(parameters[[i]]))
  }, character(1))
  with_connection(SCHEMA, function(connection) {
    if (length(texts) == 0) query(connection, QUERIES[[name]])
    else query(connection, QUERIES[[name]], texts)
  })
}

# Who has to file: agency and parent. Without a table of units, who has filed.
ask_units <- function(table = setting("GOIR_UNITS", "")) {
  filed <- ask("agencies")$agency
  if (!nzchar(table))
    return(data.frame(agency = filed, parent = rep(NA_character_, length(filed)), stringsAsFactors = FALSE))
  units <- with_connection(NULL, function(connection) {
    found <- query(connection, "SELECT to_regclass($1)::text AS name", table)$name
    if (is.na(found)) stop("GOIR_UNITS: 没有表 ", table)
    query(connection, paste("SELECT name::text AS agency, parent::text FROM", found, "ORDER BY 1"))
  })
  others <- setdiff(filed, units$agency)
  rbind(units, data.frame(agency = others, parent = rep(NA_character_, length(others)), stringsAsFactors = FALSE))
}

# Groups of agencies to choose from, a named list. Whoever adds others up stands apart: a sum over both
# counts twice.
scopes <- function(units) {
  parents <- sort(unique(units$parent[!is.na(units$parent)]))
  if (length(parents) == 0) return(list("全部机关" = units$agency))
  groups <- list("各单位（不含汇总机关）" = setdiff(units$agency, parents))
  for (parent in parents)
    groups[[paste0(parent, "所属单位")]] <- units$agency[!is.na(units$parent) & units$parent == parent]
  groups[["汇总机关"]] <- parents
  groups[["全部机关"]] <- units$agency
  groups
}

# A number as people write it; nothing for what is not known.
number <- function(x) {
  text <- format(x, big.mark = ",", scientific = FALSE, trim = TRUE, digits = 15, drop0trailing = TRUE)
  ifelse(is.na(x), "", text)
}

# ---- charts

look <- function() {
  theme_minimal(base_size = 15, base_family = FONT) +
    theme(legend.position = "bottom", legend.title = element_blank(), panel.grid.minor = element_blank(),
          axis.title = element_blank(), plot.title.position = "plot")
}

nothing <- function(text = "没有数据") {
  ggplot() + annotate("text", x = 0, y = 0, label = text, family = FONT, size = 6, colour = GREY) + theme_void()
}

TREND <- c(received = "新收申请", concluded = "办理结果总计", granted = "予以公开", refused = "不予公开",
           unavailable = "无法提供", carried_out = "结转下年度")

chart_trend <- function(trend) {
  long <- do.call(rbind, lapply(names(TREND), function(measure)
    data.frame(year = trend$year, value = trend[[measure]], what = rep(TREND[[measure]], nrow(trend)),
               stringsAsFactors = FALSE)))
  long <- long[!is.na(long$value), ]
  if (nrow(long) == 0) return(nothing())
  long$what <- factor(long$what, levels = unname(TREND))
  ggplot(long, aes(year, value, colour = what)) + geom_line(linewidth = 1) + geom_point(size = 2.6) +
    scale_x_continuous(breaks = unique(trend$year)) + scale_y_continuous(limits = c(0, NA)) +
    scale_colour_manual(values = c(BLUE, "#16a085", "#8e44ad", RED, ORANGE, GREY), drop = FALSE) +
    labs(title = "历年申请和办理结果（件）") + look()
}

chart_reasons <- function(reasons, of_year) {
  rows <- reasons[reasons$year == of_year & !is.na(reasons$requests), ]
  if (nrow(rows) == 0) return(nothing())
  rows$reason <- factor(rows$reason, levels = rev(rows$reason[order(rows$ordinal)]))
  ggplot(rows, aes(requests, reason)) + geom_col(fill = BLUE, width = 0.65) +
    geom_text(aes(label = number(requests)), hjust = -0.3, family = FONT, size = 5) +
    scale_x_continuous(expand = expansion(mult = c(0, 0.12))) +
    labs(title = paste0(of_year, "年不予公开的理由（件）")) + look() +
    theme(panel.grid.major.y = element_blank(), axis.text.x = element_blank())
}

chart_issues <- function(counts) {
  if (nrow(counts) == 0) return(nothing("没有发现问题"))
  levels <- c("错误", "警告", "提示")
  counts$severity_label <- factor(counts$severity_label, levels = levels)
  order <- names(sort(tapply(counts$issues, counts$agency, sum)))
  counts$agency <- factor(counts$agency, levels = order)
  ggplot(counts, aes(issues, agency, fill = severity_label)) +
    geom_col(width = 0.65, position = position_stack(reverse = TRUE)) +
    geom_text(aes(label = issues), position = position_stack(vjust = 0.5, reverse = TRUE), colour = "white", family = FONT) +
    scale_fill_manual(values = setNames(c(RED, ORANGE, GREY), levels)) +
    scale_x_continuous(breaks = NULL) + labs(title = "各单位的问题数") + look() +
    theme(panel.grid.major.y = element_blank())
}

# ---- tables as data frames with Chinese columns

# Agencies down, years across.
filing_matrix <- function(filing) {
  years <- sort(unique(filing$year))
  agencies <- unique(filing$agency)
  cells <- lapply(years, function(year) {
    rows <- filing[filing$year == year, ]
    rows$status[match(agencies, rows$agency)]
  })
  data.frame(机关 = agencies, setNames(cells, paste0(years, "年")), check.names = FALSE, stringsAsFactors = FALSE)
}

trend_table <- function(trend) {
  data.frame(年度 = trend$year, 报告数 = trend$reports, 缺数据 = trend$unknown, 新收申请 = number(trend$received),
    办理结果总计 = number(trend$concluded), 予以公开 = number(trend$granted), 部分公开 = number(trend$partially_granted),
    不予公开 = number(trend$refused), 无法提供 = number(trend$unavailable), 不予处理 = number(trend$unprocessed),
    其他处理 = number(trend$handled_otherwise), 结转下年度 = number(trend$carried_out),
    `公开率%` = number(trend$disclosure_rate), 行政复议 = number(trend$reconsiderations),
    行政诉讼 = number(trend$litigations), check.names = FALSE, stringsAsFactors = FALSE)
}

# Reasons down, years across: each year in the words of its form.
reasons_table <- function(reasons) {
  years <- sort(unique(reasons$year))
  names <- unique(reasons$reason[order(reasons$ordinal)])
  cells <- lapply(years, function(year) {
    rows <- reasons[reasons$year == year, ]
    number(rows$requests[match(names, rows$reason)])
  })
  data.frame(理由 = names, setNames(cells, paste0(years, "年")), check.names = FALSE, stringsAsFactors = FALSE)
}

issues_table <- function(issues) {
  data.frame(机关 = issues$agency, 级别 = issues$severity_label, 规则 = issues$rule_label,
    左边 = number(issues$left_value), 右边 = number(issues$right_value), 相差 = number(issues$difference),
    说明 = issues$message, check.names = FALSE, stringsAsFactors = FALSE)
}

gap_table <- function(gap) {
  data.frame(表 = gap$table_label, 项目 = gap$item_label, 指标 = gap$measure_label, 汇总机关 = number(gap$parent),
    所属单位之和 = number(gap$children), 相差 = number(gap$difference), check.names = FALSE, stringsAsFactors = FALSE)
}

omitted_table <- function(omitted) {
  data.frame(如果未计入 = omitted$agency, 现有差异 = omitted$gaps, 剩余差异 = omitted$remaining,
    结论 = ifelse(omitted$remaining == 0, "可完全解释差异", "可解释一部分"), check.names = FALSE, stringsAsFactors = FALSE)
}

# Text that a spreadsheet will not take for a formula.
spreadsheet <- function(rows) {
  for (column in names(rows))
    if (is.character(rows[[column]])) rows[[column]] <- sub("^([=+@\t\r]|-[^0-9])", "'\\1", rows[[column]])
  rows
}
