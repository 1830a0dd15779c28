# The tables of one report as on the form, in HTML, from the rows of query "cells".

html <- function(x) htmltools::htmlEscape(x)

cell <- function(text, tag = "td", class = NULL, across = 1, down = 1, path = NULL) {
  paste0("<", tag, if (!is.null(class)) paste0(' class="', class, '"'),
         if (across > 1) paste0(' colspan="', across, '"'), if (down > 1) paste0(' rowspan="', down, '"'),
         if (!is.null(path)) paste0(' data-path="', html(path), '"'), ">", html(text), "</", tag, ">")
}

# What cells show; words and blanks look other than numbers. The last one is as wide as is left of so many columns.
shown <- function(rows, columns = nrow(rows)) {
  across <- c(rep(1, nrow(rows) - 1), max(1, columns - nrow(rows) + 1))
  paste0(mapply(function(text, is_number, is_corrected, across, path)
                  cell(text, class = paste(c("n", if (!is_number) "w", if (is_corrected) "corrected"), collapse = " "), across = across, path = path),
                rows$shown, rows$is_number, rows$is_corrected, across, paste(rows$table_name, rows$item, rows$measure, sep = "."), USE.NAMES = FALSE),
         collapse = "")
}

table_of <- function(rows) paste0('<table class="goir-form"><tbody>', paste0("<tr>", rows, "</tr>", collapse = ""), "</tbody></table>")

# Section 2: a block for each paragraph of article 20.
form_disclosure <- function(cells) {
  cells$article[is.na(cells$article)] <- ""
  out <- character()
  for (article in unique(cells$article)) {
    block <- cells[cells$article == article, ]
    head <- NULL
    out <- c(out, cell(article, "th", across = 4))
    for (item in unique(block$item)) {
      row <- block[block$item == item, ]
      if (!identical(head, row$measure_label)) {
        head <- row$measure_label
        unit <- ifelse(is.na(row$unit) | row$unit == "件", "", paste0("（", row$unit, "）"))
        out <- c(out, paste0(cell("信息内容", "th"), paste0(cell_each(paste0(head, unit), "th", 3), collapse = "")))
      }
      out <- c(out, paste0(cell(row$item_label[1], "th", "l"), shown(row, 3)))
    }
  }
  table_of(out)
}

# Cells over a number of columns, the last one wide enough.
cell_each <- function(texts, tag, columns) {
  across <- rep(1, length(texts))
  if (length(texts) < columns) across[length(texts)] <- columns - length(texts) + 1
  mapply(cell, texts, tag, across = across, USE.NAMES = FALSE)
}

IDENTITY <- "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"

# Section 3: what came in, the results in groups, what is left.
form_requests <- function(cells) {
  kinds <- unique(cells$measure_label)
  groups <- cells[!duplicated(cells$item), c("item", "item_label", "item_group_label")]
  outside <- groups$item %in% c("received", "carried_in", "carried_out")
  out <- c(paste0(cell(IDENTITY, "th", across = 3, down = 3), cell("申请人情况", "th", across = length(kinds))),
           paste0(cell(kinds[1], "th", down = 2), cell("法人或其他组织", "th", across = length(kinds) - 2),
                  cell(kinds[length(kinds)], "th", down = 2)),
           paste0(cell_each(kinds[-c(1, length(kinds))], "th", 0), collapse = ""))
  if (length(kinds) < 3) out <- paste0(cell("", "th", across = 3), paste0(cell_each(kinds, "th", 0), collapse = ""))
  result <- FALSE
  for (i in seq_len(nrow(groups))) {
    row <- cells[cells$item == groups$item[i], ]
    head <- ""
    if (outside[i]) {
      head <- cell(groups$item_label[i], "th", "l", across = 3)
    } else {
      if (!result) head <- cell("三、本年度办理结果", "th", down = sum(!outside))
      result <- TRUE
      if (groups$item_label[i] == groups$item_group_label[i]) {
        head <- paste0(head, cell(groups$item_label[i], "th", "l", across = 2))
      } else {
        same <- !outside & groups$item_group_label == groups$item_group_label[i] & groups$item_label != groups$item_group_label
        if (which(same)[1] == i) head <- paste0(head, cell(groups$item_group_label[i], "th", down = sum(same)))
        head <- paste0(head, cell(groups$item_label[i], "th", "l"))
      }
    }
    out <- c(out, paste0(head, shown(row)))
  }
  table_of(out)
}

# Section 4: one row of numbers.
form_proceedings <- function(cells) {
  items <- unique(cells$item)
  count <- vapply(items, function(item) sum(cells$item == item), integer(1))
  labels <- cells$item_label[match(items, cells$item)]
  table_of(c(paste0(mapply(function(label, n) cell(label, "th", across = n), labels, count), collapse = ""),
             paste0(cell_each(cells$measure_label, "th", 0), collapse = ""), shown(cells)))
}

# Form 2014, fees, anything else: a row a figure.
form_list <- function(cells) {
  table_of(c(paste0(cell_each(c("项目", "指标", "单位", "数值"), "th", 0), collapse = ""),
             vapply(seq_len(nrow(cells)), function(i)
               paste0(cell(cells$item_label[i], "th", "l"), cell(cells$measure_label[i]),
                      cell(ifelse(is.na(cells$unit[i]), "", cells$unit[i])), shown(cells[i, ])), character(1))))
}

# All tables of a report, each under its name.
form_html <- function(cells) {
  makers <- list(disclosure = form_disclosure, requests = form_requests, proceedings = form_proceedings)
  tables <- unique(cells$table_name)
  paste0(vapply(tables, function(table) {
    rows <- cells[cells$table_name == table, ]
    if (table == "fees" && !any(rows$is_number)) return("")
    make <- if (is.null(makers[[table]])) form_list else makers[[table]]
    paste0("<h4>", html(rows$table_label[1]), '</h4><div class="wide">', make(rows), "</div>")
  }, character(1)), collapse = "\n")
}
