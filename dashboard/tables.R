# What queries give, as tables for people: Chinese columns, numbers as they are written.

# A number as people write it, from its digits, so that none is lost; nothing for what is not known.
number <- function(digits) {
  digits <- as.character(digits)
  parts <- regmatches(digits, regexec("^(-?[0-9]+)([.][0-9]*)?$", digits))
  vapply(seq_along(digits), function(i) {
    if (is.na(digits[i])) return("")
    if (length(parts[[i]]) == 0) return(digits[i])
    fraction <- sub("[.]?0*$", "", parts[[i]][3])
    paste0(gsub("(?<=[0-9])(?=([0-9]{3})+$)", ",", parts[[i]][2], perl = TRUE), fraction)
  }, character(1))
}

# Agencies down, years across, the last one first.
filing_matrix <- function(filing, column = "status") {
  years <- sort(unique(filing$year), decreasing = TRUE)
  agencies <- unique(filing$agency)
  cells <- lapply(years, function(year) {
    rows <- filing[filing$year == year, ]
    rows[[column]][match(agencies, rows$agency)]
  })
  data.frame(机关 = agencies, setNames(cells, if (length(years) > 0) paste0(years, "年")), check.names = FALSE, stringsAsFactors = FALSE)
}

TREND_COLUMNS <- c(received = "新收申请", concluded = "办理结果总计", granted = "予以公开", partially_granted = "部分公开",
  refused = "不予公开", unavailable = "无法提供", unprocessed = "不予处理", handled_otherwise = "其他处理",
  carried_out = "结转下年度", disclosure_rate = "公开率%", reconsiderations = "行政复议", litigations = "行政诉讼")

trend_table <- function(trend, write = number) {
  figures <- lapply(setNames(names(TREND_COLUMNS), TREND_COLUMNS), function(column) write(trend[[column]]))
  data.frame(年度 = trend$year, 报告数 = trend$reports, 缺数据 = trend$unknown, figures, check.names = FALSE, stringsAsFactors = FALSE)
}

# Reasons down, years across: each year in the words of its form.
reasons_table <- function(reasons, column = "requests", write = number) {
  years <- sort(unique(reasons$year))
  names <- unique(reasons$reason[order(reasons$ordinal)])
  cells <- lapply(years, function(year) {
    rows <- reasons[reasons$year == year, ]
    write(rows[[column]][match(names, rows$reason)])
  })
  data.frame(理由 = names, setNames(cells, if (length(years) > 0) paste0(years, "年")), check.names = FALSE, stringsAsFactors = FALSE)
}

issues_table <- function(issues, write = number) {
  data.frame(机关 = issues$agency, 级别 = issues$severity_label, 规则 = issues$rule_label, 说明 = issues$message,
    左边 = write(issues$left_value), 右边 = write(issues$right_value), 相差 = write(issues$difference),
    check.names = FALSE, stringsAsFactors = FALSE)
}

gap_table <- function(gap, write = number) {
  data.frame(表 = gap$table_label, 项目 = gap$item_label, 指标 = gap$measure_label, 汇总机关 = write(gap$parent),
    所属单位之和 = write(gap$children), 相差 = write(gap$difference), check.names = FALSE, stringsAsFactors = FALSE)
}

omitted_table <- function(omitted) {
  data.frame(如果未计入 = omitted$agency, 现有差异 = omitted$gaps, 剩余差异 = omitted$remaining,
    结论 = ifelse(omitted$remaining == 0, "可完全解释差异", "可解释一部分"), check.names = FALSE, stringsAsFactors = FALSE)
}

unplaced_table <- function(rows) {
  data.frame(原表主键 = known(rows$source_key), 标题 = known(rows$title), 机关 = known(rows$agency), 年度 = known(rows$year),
    是否年度报告 = ifelse(rows$is_report, "是", "不是"), check.names = FALSE, stringsAsFactors = FALSE)
}

behind_table <- function(rows, what, write = number) {
  setNames(data.frame(rows$agency, write(rows$value), known(rows$source_key), stringsAsFactors = FALSE), c("机关", what, "原表主键"))
}

# Which columns of a table have numbers: they stand to the right.
NUMBERS <- "^([0-9]{4}年|年度|报告数|缺数据|件数|左边|右边|相差|汇总机关|所属单位之和|现有差异|剩余差异)$"
has_numbers <- function(columns) grepl(NUMBERS, columns) | columns %in% TREND_COLUMNS

known <- function(values, otherwise = "") {
  values <- as.character(values)
  values[is.na(values)] <- otherwise
  values
}

# ---- files for spreadsheets

# Text that a spreadsheet will not take for a formula: of what begins with a minus, a number alone is none.
spreadsheet <- function(rows) {
  for (column in names(rows))
    if (is.character(rows[[column]])) rows[[column]] <- sub("^([=+@\t\r]|-(?![0-9]+([.][0-9]+)?$))", "'\\1", rows[[column]], perl = TRUE)
  rows
}

# CSV as RFC 4180, with a byte order mark, without which spreadsheets take it for GBK; all digits of a number.
write_csv <- function(rows, file) {
  field <- function(values) {
    values <- known(values)
    text <- grepl("[^0-9.-]", values)
    values[text] <- paste0('"', gsub('"', '""', values[text], fixed = TRUE), '"')
    values
  }
  lines <- c(paste(field(names(rows)), collapse = ","),
             if (nrow(rows) > 0) do.call(paste, c(unname(lapply(spreadsheet(rows), field)), sep = ",")))
  connection <- file(file, "wb")
  on.exit(close(connection))
  writeBin(as.raw(c(0xef, 0xbb, 0xbf)), connection)
  writeBin(charToRaw(paste0(enc2utf8(paste(lines, collapse = "\r\n")), "\r\n")), connection)
}
