# The desk: what is open, and a case of it: the page's own table, a correction, what became of it. Then what else
# is looked after: reports that are much alike, pages and units that do not match.

STATES <- c("单位填报有误，退回更正" = "confirmed", "情况属实，已作说明" = "explained", "读取或录入有误，已更正" = "corrected", "重新列为待办" = "open")
AS_BEFORE <- "（原来调用时写了 key、agency、year、site、language 的，照样加上。）"

# What became of a case, in words.
decision <- function(row) {
  if (is.na(row$state)) return("")
  if (row$state == "open" && !isTRUE(row$reopened)) return("待处理")
  said <- paste(c(known(row$who), known(row$decided_on), known(row$note)), collapse = " ")
  paste0(if (isTRUE(row$reopened)) "数字已变，重新待办；此前：" else paste0(row$state_label, "："), said)
}

decisions <- function(rows) vapply(seq_len(nrow(rows)), function(i) decision(rows[i, ]), character(1))

# What is to be done, open ones first.
desk_page <- function(input, output, session, shared) {
  case_rows <- function(search = "", limit = "", offset = "")
    ask("case_list", shared$scope(), if (isTRUE(input$case_years)) "" else shared$year(), input$case_state, search, limit, offset)
  columns <- function(found) data.frame(级别 = found$severity_label, 机关 = trimws(paste(known(found$agency, "（未写明）"), known(found$year))),
    说明 = found$message, 状态 = decisions(found), stringsAsFactors = FALSE)
  output$case_table <- render_paged(function() {
    shared$source(); shared$scope(); shared$year(); input$case_state; input$case_years
    list(columns = c("级别", "机关", "说明", "状态"), rows = function(search, limit, offset) {
      found <- case_rows(search, limit, offset)
      if (nrow(found) == 0) return(with_total(data.frame(), found))
      rows <- escaped(columns(found))
      rows$说明 <- link(found$message, "case", report = found$report_key, case = found$case_key)
      rows$机关 <- link(columns(found)$机关, "report", report = found$report_key)
      with_total(rows, found)
    })
  })
  # the search and the page stay what they are
  observeEvent(shared$written(), DT::reloadData(DT::dataTableProxy("case_table"), resetPaging = FALSE), ignoreInit = TRUE)
  shared$csv("case_file", function() "cases", function() columns(case_rows()))
  output$without_review <- renderUI(if (is.na(shared$source()$review)) helpText(paste0("要记录处理情况，请执行 ", views_statement(shared$source(), review = "issue_review"), AS_BEFORE)))
}

# One case, in a window over the page: go has report and case, or the figures alone.
case_window <- function(input, output, session, shared) {
  open <- NULL      # what the window is about

  find <- function(go) {
    rows <- rbind_shared(ask("report_issues", go$report), ask("report_notes", go$report))
    head(rows[rows$case_key == go$case, ], 1)
  }
  show <- function(go, said = NULL) {
    row <- if (!is.null(go$case)) find(go)
    cells <- unique(strsplit(known(c(row$cells, go$cells, "")[1]), " ", fixed = TRUE)[[1]])
    figures <- if (length(cells) > 0) ask("figures", as.list(cells), go$report) else NULL
    header <- ask("header", go$report)
    # once corrected, a check may speak of nothing any more: what it spoke of stays
    go$cells <- paste(cells, collapse = " ")
    open <<- list(go = go, numbers = row$numbers, source_key = header$source_key)
    showModal(modalDialog(easyClose = TRUE, fade = FALSE, size = "l", title = paste(known(header$agency, "（未写明机关）"), known(header$year)),
      div(id = "case", `data-report` = go$report,
        if (!is.null(said)) div(class = paste("callout", said$class), p(said$text)),
        if (isTRUE(nrow(row) == 1)) case_said(row)
        else if (!is.null(go$case)) p("这个问题已经没有了：数字现在相符。")
        else p(id = "case_became", figure_said(figures)),
        page_part(cells, figures, go$report, header$source_key),
        if (isTRUE(shared$source()$correctable) && !is.null(figures)) correction_form(figures, go$figure),
        if (isTRUE(shared$source()$reviewable) && isTRUE(nrow(row) == 1)) review_form(row)),
      footer = tagList(HTML(link("看整份报告", "report", "btn btn-default", report = go$report, cells = go$cells)),
                       modalButton("关闭"))))
  }

  figure_said <- function(figures) paste0(figures$label, "：", value_of(figures), ifelse(figures$is_corrected, "（人工更正）", ""))
  value_of <- function(figures) ifelse(!is.na(figures$value), figures$value, known(figures$printed, "没有数字"))

  case_said <- function(row) tagList(p(tags$b(paste0(row$severity_label, "：")), row$message), p(id = "case_became", decision(row)))

  # The page's own tables with the figures marked, and where else they stand.
  page_part <- function(cells, figures, report, source_key) {
    at <- shared$source()
    if (is.na(at$name)) return(NULL)
    if (!isTRUE(at$readable)) return(helpText("没有权限读原页面。"))
    places <- ask("page_figures", source_key)
    near <- if (any(cells %in% places$path)) character() else nearest(ask("form_paths", report)$path, cells, places$path)
    tables <- page_html(ask("page_cells", source_key), places, cells, near)
    labels <- if (is.null(figures)) character() else setNames(figures$label, figures$path)
    tagList(h4("原页面"), lapply(page_places(places, cells, labels), p),
            if (nzchar(tables)) div(id = "case_page", class = "wide", HTML(tables)))
  }

  correction_form <- function(figures, chosen) {
    labels <- paste0(figures$label, "（现为", value_of(figures), ifelse(figures$is_corrected, "，人工更正", ""), "）")
    div(id = "correction", class = "form", h4("更正"),
      selectInput("fix_path", "数据", setNames(figures$path, labels), selected = keep(chosen, figures$path), selectize = FALSE, width = "100%"),
      textInput("fix_value", "页面上实际是", width = "12em", placeholder = "数字，或“空白”"),
      actionButton("fix", "保存更正", class = "btn-primary"), if (any(figures$is_corrected)) actionButton("unfix", "撤销更正"),
      if (isTRUE(shared$source()$materialized)) helpText("视图是物化的：更正后重新调用 goir_create_views 才会更新。"))
  }

  review_form <- function(row) div(id = "review", class = "form", h4("处理"),
    radioButtons("review_state", NULL, STATES[STATES != row$state], width = "100%"),
    textAreaInput("review_note", "说明", rows = 2, value = if (row$state == "open") "" else known(row$note)),
    actionButton("settle", "保存处理结果", class = "btn-primary"))

  # Change something, and show the case as it is then.
  change <- function(done, name, ...) {
    said <- tryCatch({
      if (nrow(ask(name, ..., write = TRUE)) == 0) list(class = "callout-danger", text = "没有保存：数字已变，或没有权限改这一行。请重新打开。")
      else list(class = "callout-success", text = done)
    }, error = function(e) list(class = "callout-danger", text = paste0("没有保存：", sub("^.*ERROR: *", "", gsub("\\s+", " ", conditionMessage(e))))))
    shared$write()
    tryCatch(show(open$go, said), error = function(e) showNotification(in_words(e), type = "error"))
  }
  observeEvent(input$go_case, tryCatch(show(input$go_case), error = function(e) showNotification(in_words(e), type = "error")))
  observeEvent(input$fix, {
    value <- gsub("[,，\\s]", "", input$fix_value, perl = TRUE)
    open$go$figure <<- input$fix_path
    if (value == "空白") change("已更正为空白。", "correct", open$source_key, input$fix_path, "")
    else if (grepl("^-?[0-9]+([.][0-9]+)?$", value)) change(paste0("已更正为", value, "。"), "correct", open$source_key, input$fix_path, value)
    else show(open$go, list(class = "callout-danger", text = paste0("“", input$fix_value, "”不是数字：空白格请写“空白”。")))
  })
  observeEvent(input$unfix, {
    open$go$figure <<- input$fix_path
    change("已撤销更正。", "uncorrect", open$source_key, input$fix_path)
  })
  observeEvent(input$settle, change("已保存。", "settle", open$go$report, open$go$case, input$review_state, trimws(input$review_note), open$numbers))
}

# Reports that are much alike; pages and units that do not match. The views are there if they were asked for.
others_page <- function(input, output, session, shared) {
  all_or_year <- function(all) if (isTRUE(all)) "" else shared$year()
  similar <- function(search = "", limit = "", offset = "") ask("similar_reports", all_or_year(input$similar_years), search, limit, offset)
  similar_columns <- function(found) data.frame(机关 = known(found$agency), 年度 = known(found$year), 相似机关 = known(found$other_agency),
    相似年度 = known(found$other_year), `相似度%` = found$share, check.names = FALSE, stringsAsFactors = FALSE)
  output$similar_table <- render_paged(function() {
    shared$fresh("years"); shared$year(); input$similar_years
    list(columns = c("机关", "年度", "相似机关", "相似年度", "相似度%"), rows = function(search, limit, offset) {
      found <- similar(search, limit, offset)
      if (nrow(found) == 0) return(with_total(data.frame(), found))
      rows <- escaped(similar_columns(found))
      rows$机关 <- link(known(found$agency, "（未写明）"), "report", report = found$report_key)
      rows$相似机关 <- link(known(found$other_agency, "（未写明）"), "report", report = found$other_key)
      with_total(rows, found)
    })
  })
  shared$csv("similar_file", function() "similar", function() similar_columns(similar()))

  unmatched <- function(search = "", limit = "", offset = "") ask("unmatched", search, limit, offset)
  unmatched_columns <- function(found) data.frame(原表主键 = known(found$source_key), 机关 = known(found$agency), 年度 = known(found$year),
    标题 = known(found$title), 原因 = found$reason_label, 可能的单位 = known(found$candidates), stringsAsFactors = FALSE)
  output$unmatched_table <- render_paged(function() {
    shared$fresh("years")
    list(columns = c("原表主键", "机关", "年度", "标题", "原因", "可能的单位"), rows = function(search, limit, offset) {
      found <- unmatched(search, limit, offset)
      if (nrow(found) == 0) return(with_total(data.frame(), found))
      rows <- escaped(unmatched_columns(found))
      rows$原表主键 <- link(known(found$source_key, found$report_key), "report", report = found$report_key)
      with_total(rows, found)
    })
  })
  shared$csv("unmatched_file", function() "unmatched", function() unmatched_columns(unmatched()))

  missing <- function(search = "", limit = "", offset = "") ask("unit_missing_list", shared$year(), search, limit, offset)
  missing_columns <- function(found) data.frame(单位 = found$unit_name, 上级单位 = known(found$unit_parent), 最近报送年度 = known(found$last_year),
    最近公布日期 = known(found$last_published), stringsAsFactors = FALSE)
  output$missing_table <- render_paged(function() {
    shared$fresh("years"); shared$year()
    list(columns = c("单位", "上级单位", "最近报送年度", "最近公布日期"), rows = function(search, limit, offset) {
      found <- missing(search, limit, offset)
      if (nrow(found) == 0) with_total(data.frame(), found) else with_total(escaped(missing_columns(found)), found)
    })
  })
  shared$csv("missing_file", function() "missing", function() missing_columns(missing()))

  # a list without its view says how to get it
  body <- function(view, ui, how) renderUI(if (shared$has(view)) ui else helpText(paste0("没有视图", view, "：请执行 ", how(shared$source()), AS_BEFORE)))
  output$similar_body <- body("similar", tagList(checkboxInput("similar_years", "全部年度"), DT::DTOutput("similar_table")),
    function(at) paste0("ALTER TABLE ", known(at$name, "page"), " ADD print integer[] GENERATED ALWAYS AS (", if (at$goir != "public") paste0(at$goir, "."), "goir_fingerprint(",
      known(at$page_name, "page"), ")) STORED; ", views_statement(at, fingerprint = "print")))
  how <- function(at) paste0(views_statement(at, units = "unit"), " 再把单位名单装入表 unit")     # doc/desk.md
  output$unmatched_body <- body("unit_unmatched", DT::DTOutput("unmatched_table"), how)
  output$missing_body <- body("unit_missing", DT::DTOutput("missing_table"), how)
}

# Rows of two data frames in the columns that both have.
rbind_shared <- function(a, b) {
  columns <- intersect(names(a), names(b))
  rbind(a[columns], b[columns])
}
