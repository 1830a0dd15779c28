# What a visitor sees and does: fills the pages of pages.R, follows clicks.

CHINESE <- list(search = "查找：", lengthMenu = "每页 _MENU_ 行", info = "第 _START_ 至 _END_ 行，共 _TOTAL_ 行",
  infoEmpty = "没有数据", infoFiltered = "（从 _MAX_ 行中）", zeroRecords = "没有数据", emptyTable = "没有数据",
  processing = "正在查询…", loadingRecords = "正在查询…", paginate = list(previous = "上一页", `next` = "下一页"))
CHARTED <- 30

# A table of rows whose cells are HTML: numbers to the right, words in lines, all in a box that scrolls.
show_table <- function(rows, page = 25, paged = FALSE) {
  at <- function(columns) as.list(which(columns) - 1)
  DT::datatable(rows, rownames = FALSE, selection = "none", class = "compact stripe hover", escape = FALSE,
    options = list(pageLength = page, language = CHINESE, order = list(), autoWidth = FALSE, searchDelay = 500, processing = TRUE,
      ordering = !paged, searching = paged || nrow(rows) > 10, paging = paged || nrow(rows) > page, info = paged || nrow(rows) > page,
      dom = 'fr<"wide"t>lip', lengthMenu = c(25, 50, 100), columnDefs = list(
        list(className = "dt-right", targets = at(has_numbers(names(rows)))),
        list(className = "words", targets = at(names(rows) %in% c("说明", "标题", "理由", "规则", "状态"))))))
}

# A table of which the database gives a page at a time: prepare() gives its columns and a function of what is
# searched for, how many rows and after how many, to the rows as HTML and, as attribute total, how many there are.
render_paged <- function(prepare, page = 25) {
  table <- NULL
  DT::renderDT({
    table <<- prepare()
    show_table(setNames(data.frame(matrix(character(), 0, length(table$columns))), table$columns), page, paged = TRUE)
  }, server = TRUE, funcFilter = function(data, params) {
    answer <- list(draw = as.integer(params$draw), recordsTotal = 0, recordsFiltered = 0, data = list())
    tryCatch({
      # DT writes & as %26 before the browser writes % as %25
      search <- gsub("%26", "&", known(params$search$value), fixed = TRUE)
      rows <- isolate(table$rows(search, params$length, params$start))
      answer$recordsTotal <- answer$recordsFiltered <- attr(rows, "total")
      answer$data <- lapply(seq_len(nrow(rows)), function(i) unname(lapply(rows, `[[`, i)))
      answer
    }, error = function(e) c(answer, error = in_words(e)))
  })
}

with_total <- function(rows, found) structure(rows, total = if (nrow(found) > 0) found$total[1] else 0)

# What went wrong, in one sentence.
in_words <- function(e) {
  sentence <- tryCatch(problem(), error = function(e) NULL)
  if (is.null(sentence)) paste0("查询失败，请点“刷新”再试：", conditionMessage(e)) else sentence
}

# A link: to what, and its data; no link without text.
link <- function(text, to, class = NULL, ...) {
  data <- list(...)
  attributes <- do.call(paste0, lapply(names(data), function(name) paste0(" data-", name, '="', html(known(data[[name]])), '"')))
  ifelse(nzchar(text), paste0('<a href="#" data-go="', to, '"', if (!is.null(class)) paste0(' class="', class, '"'), attributes, ">", html(text), "</a>"), "")
}

escaped <- function(rows) {
  rows[] <- lapply(rows, function(column) html(known(column)))
  rows
}

# What was chosen before, if it is still there; else the first.
keep <- function(chosen, choices) if (isTRUE(chosen %in% choices)) chosen else head(choices, 1)

# ---- the pages: each has input, output and session, and what serve() shares among them

# Who has filed.
filing_page <- function(input, output, session, shared) {
  summary <- reactive({ req(input$filing_there); shared$fresh("summary", shared$scope(), shared$year()) })
  number_box <- function(column, label, icon_name, color)
    renderValueBox(valueBox(number(summary()[[column]]), label, icon(icon_name), if (is.function(color)) color(summary()[[column]]) else color))
  output$filed <- renderValueBox(valueBox(paste0(number(summary()$filed), " / ", number(summary()$agencies)), "已报送单位", icon("inbox"), "blue"))
  output$complete <- number_box("complete", "数据齐全", "table", "teal")
  output$balanced <- number_box("balanced", "勾稽平衡", "scale-balanced", "green")
  output$errors <- number_box("errors", "处错误", "triangle-exclamation", function(errors) if (errors > 0) "red" else "green")

  filing_of <- function(search, limit = "", offset = "") {
    found <- ask("filers", shared$scope(), shared$year(), search, input$which, limit, offset)
    with_total(if (nrow(found) > 0) ask("filing", as.list(found$agency)) else data.frame(), found)
  }
  output$filing_table <- render_paged(function() {
    years <- shared$fresh("years")$year
    shared$scope(); shared$year(); input$which
    list(columns = c("机关", if (length(years) > 0) paste0(years, "年")), rows = function(search, limit, offset) {
      filing <- filing_of(search, limit, offset)
      if (nrow(filing) == 0) return(with_total(filing, filing))
      filing$class <- ifelse(grepl("错误|未报|不是|写明|没有", filing$status), "bad", ifelse(grepl("不齐全|份", filing$status), "poor", "good"))
      filing$cell <- ifelse(is.na(filing$report_key), paste0('<span class="bad">', filing$status, "</span>"),
        mapply(link, filing$status, "report", filing$class, report = filing$report_key, USE.NAMES = FALSE))
      matrix <- filing_matrix(filing, "cell")
      matrix$机关 <- html(matrix$机关)
      structure(matrix, total = attr(filing, "total"))
    })
  }, 50)
  shared$csv("filing_file", function() "filing", function() filing_matrix(filing_of("")))

  output$unplaced_table <- render_paged(function() {
    shared$unplaced()
    list(columns = c("原表主键", "标题", "机关", "年度", "是否年度报告"), rows = function(search, limit, offset) {
      found <- ask("unplaced", search, limit, offset)
      rows <- escaped(unplaced_table(found))
      rows$原表主键 <- link(known(found$source_key, found$report_key), "report", report = found$report_key)
      with_total(rows, found)
    })
  })
  shared$csv("unplaced_file", function() "unplaced", function() unplaced_table(ask("unplaced", "", "", "")))
}

# Sums by year and by reason, and the reports behind a number.
sums_page <- function(input, output, session, shared) {
  trend <- reactive(shared$fresh("trend", shared$scope()))
  output$trend_plot <- renderPlot(chart_trend(trend(), shared$narrow("trend_plot")), res = 84)
  output$trend_table <- DT::renderDT({
    rows <- escaped(trend_table(trend()))
    for (code in setdiff(names(TREND_COLUMNS), "disclosure_rate"))
      rows[[TREND_COLUMNS[[code]]]] <- link(number(trend()[[code]]), "behind", kind = "trend", year = trend()$year, code = code)
    show_table(rows)
  }, server = FALSE)
  shared$csv("trend_file", function() "trend", function() trend_table(trend(), known))
  observeEvent(input$trend_click, {
    point <- nearPoints(trend_points(trend()), input$trend_click, "year", "value", threshold = 40, maxpoints = 1)
    if (nrow(point) == 1) behind(list(kind = "trend", year = point$year, code = point$measure))
  })

  reasons <- reactive(shared$fresh("reasons", shared$scope()))
  output$reasons_plot <- renderPlot(chart_reasons(reasons(), shared$year(), shared$narrow("reasons_plot")), res = 84)
  output$reasons_table <- DT::renderDT({
    rows <- reasons()
    rows$cell <- link(number(rows$requests), "behind", kind = "reasons", year = rows$year, code = rows$item)
    table <- reasons_table(rows, "cell", known)
    table$理由 <- html(table$理由)
    show_table(table)
  }, server = FALSE)
  shared$csv("reasons_file", function() "reasons", function() reasons_table(reasons(), write = known))
  observeEvent(input$reasons_click, {
    bars <- reason_bars(reasons(), shared$year())
    at <- round(input$reasons_click$y)
    if (at %in% seq_len(nrow(bars))) behind(list(kind = "reasons", year = shared$year(), code = bars$item[at]))
  })

  behind <- reactiveVal(NULL)
  observeEvent(input$go_behind, behind(input$go_behind))
  behind_name <- function(of) if (of$kind == "trend") TREND_COLUMNS[[of$code]] else reasons()$reason[reasons()$item == of$code][1]
  behind_rows <- function(of, search = "", limit = "", offset = "")
    ask(paste0("behind_", of$kind), shared$scope(), of$year, of$code, search, limit, offset)
  observeEvent(behind(), {
    of <- behind()
    showModal(modalDialog(DT::DTOutput("behind_table"), easyClose = TRUE, size = "l",
      title = paste0(of$year, "年：", behind_name(of)), footer = tagList(downloadButton("behind_file", "导出CSV"), modalButton("关闭"))))
    # the same number may be asked for again
    session$onFlushed(function() behind_shown(of))
    behind(NULL)
  })
  behind_shown <- reactiveVal(NULL)
  output$behind_table <- render_paged(function() {
    of <- req(behind_shown())
    what <- behind_name(of)
    list(columns = c("机关", "件数", "原表主键"), rows = function(search, limit, offset) {
      found <- behind_rows(of, search, limit, offset)
      rows <- escaped(behind_table(found, what))
      rows$机关 <- link(found$agency, "report", report = found$report_key)
      with_total(rows, found)
    })
  })
  shared$csv("behind_file", function() paste("reports", behind_shown()$year, sep = "-"),
      function() behind_table(behind_rows(behind_shown()), behind_name(behind_shown()), known))
}

# What fails.
issues_page <- function(input, output, session, shared) {
  one_agency <- reactiveVal("")
  counts <- reactive(shared$fresh("issue_counts", shared$scope(), shared$year(), CHARTED))
  output$issues_plot <- renderPlot(chart_issues(counts(), shared$narrow("issues_plot")), res = 84,
    height = function() 150 + 26 * tryCatch(length(unique(counts()$agency)), error = function(e) 0))
  observeEvent(input$issues_click, {
    bars <- rev(unique(counts()$agency))
    at <- round(input$issues_click$y)
    if (at %in% seq_along(bars)) one_agency(bars[at])
  })
  observeEvent(input$go_all, one_agency(""))
  observeEvent(list(input$scope, input$year), one_agency(""))
  output$issues_of <- renderUI(if (nzchar(one_agency())) p(id = "one_agency", "只看", tags$b(one_agency()), "。", HTML(link("显示全部", "all"))))
  issue_rows <- function(search = "", limit = "", offset = "") ask("issues", shared$scope(), shared$year(), search, one_agency(), limit, offset)
  output$issues_table <- render_paged(function() {
    shared$fresh("years"); shared$scope(); shared$year(); one_agency()
    list(columns = names(issues_table(issue_frame())), rows = function(search, limit, offset) {
      found <- issue_rows(search, limit, offset)
      rows <- escaped(issues_table(found))
      rows$机关 <- link(found$agency, "report", report = found$report_key, issue = found$case_key)
      with_total(rows, found)
    })
  })
  issue_frame <- function() data.frame(agency = character(), severity_label = character(), rule_label = character(), message = character(),
    left_value = character(), right_value = character(), difference = character())
  shared$csv("issues_file", function() paste0("issues-", shared$year()), function() issues_table(issue_rows(), known))
}

# Who adds up, and whom.
gap_page <- function(input, output, session, shared) {
  observe({
    choices <- if (length(shared$parents()) > 0) shared$parents() else shared$agencies()
    updateSelectizeInput(session, "parent", choices = choices, selected = keep(isolate(input$parent), choices), server = TRUE)
  })
  observe({
    req(input$page == "gap")
    updateSelectizeInput(session, "children", choices = shared$agencies(), selected = isolate(input$children), server = TRUE)
  })
  children <- reactive(if (length(input$children) > 0) input$children else shared$fresh("children", req(input$parent))$agency)
  gap <- reactive(shared$fresh("gap", req(input$parent), as.list(children()), shared$year()))
  omitted <- reactive(shared$fresh("omitted", req(input$parent), as.list(children()), shared$year()))
  output$gap_text <- renderText({
    parent <- req(input$parent)
    if (length(children()) == 0) return("没有单位表：请选择与哪些单位比。")
    counts <- shared$fresh("report_count", as.list(children()), shared$year())
    own <- shared$fresh("report_count", as.list(parent), shared$year())$reports
    paste0(shared$year(), "年：", parent, if (own == 0) "没有报告" else paste0(own, "份报告"), "；", length(children()), "个单位中",
      counts$agencies, "个有报告", if (counts$reports > counts$agencies) paste0("（共", counts$reports, "份，有单位不止一份，会重复计数）"),
      "；", nrow(gap()), "处数据不一致。")
  })
  output$gap_table <- DT::renderDT({
    rows <- escaped(gap_table(gap()))
    rows$项目 <- link(gap()$item_label, "report", report = gap()$report_key, cells = gap()$path)
    show_table(rows)
  }, server = FALSE)
  output$omitted_table <- DT::renderDT({
    rows <- escaped(omitted_table(omitted()))
    rows$如果未计入 <- link(omitted()$agency, "report", report = omitted()$report_key)
    show_table(rows)
  }, server = FALSE)
  shared$csv("gap_file", function() paste0("gap-", shared$year()), function() gap_table(gap(), known))
  shared$csv("omitted_file", function() paste0("omitted-", shared$year()), function() omitted_table(omitted()))
}

# One report.
report_page <- function(input, output, session, shared) {
  shown <- reactiveVal(NULL)
  observe({
    req(input$page == "report")
    chosen <- if (is.null(shown())) isolate(keep(input$agency, shared$agencies())) else shared$fresh("header", shown())$agency
    if (length(chosen) > 0 && !identical(isolate(input$agency), chosen))
      updateSelectizeInput(session, "agency", choices = shared$agencies(), selected = known(chosen), server = TRUE)
  })
  observeEvent(input$agency, {
    rows <- shared$fresh("reports", input$agency)
    if (!isTRUE(shown() %in% rows$report_key)) {
      header <- if (nzchar(input$agency)) NULL else shared$fresh("header", req(shown()))
      rows <- rbind(header[names(rows)], rows)
    }
    several <- duplicated(rows$year) | duplicated(rows$year, fromLast = TRUE) | is.na(rows$year)
    labels <- paste0(known(rows$year, "没有年度"), ifelse(is.na(rows$year), "", "年"), ifelse(several, paste0("（", known(rows$source_key), "）"), ""))
    updateSelectInput(session, "report", choices = setNames(rows$report_key, labels), selected = keep(shown(), rows$report_key))
  })
  observeEvent(input$report, shown(input$report))
  observeEvent(input$go_report, {
    go <- input$go_report
    cells <- go$cells
    if (!is.null(go$issue)) {
      rows <- shared$fresh("report_issues", go$report)
      cells <- rows$cells[rows$case_key == go$issue]
    }
    removeModal()
    shown(go$report)
    updateTabItems(session, "page", "report")
    session$sendCustomMessage("mark", list(report = go$report, cells = known(c(cells, "")[1])))
  })

  output$report_header <- renderUI({
    row <- shared$current("header", req(shown()))
    req(nrow(row) == 1)
    word <- function(x, yes, no) if (is.na(x)) "" else if (x) yes else no
    text <- function(x) known(x, "（页面未写明）")
    tags$dl(class = "dl-horizontal", id = "header",
      tags$dt("标题"), tags$dd(text(row$title)), tags$dt("页面所写机关"), tags$dd(text(row$stated_agency)),
      tags$dt("页面所写年度"), tags$dd(text(row$stated_year)), tags$dt("公布日期"), tags$dd(text(row$published)),
      tags$dt("表式"), tags$dd(known(row$form, "（没有表格）")), tags$dt("原表主键"), tags$dd(known(row$source_key)),
      tags$dt("核对"), tags$dd(paste0(if (row$is_report) "" else "不是年度报告，", if (is.na(row$is_balanced)) "" else word(row$is_balanced, "勾稽平衡，", "勾稽不平衡，"),
        word(row$is_complete, "数据齐全", "数据不齐全"), "；错误", known(row$errors, "（无从核对）"), if (!is.na(row$errors)) "处", "，警告", row$warnings, "处，提示", row$hints, "处；与上年报告核对不符",
        row$across, "处；读取说明", row$notes, "条")))
  })
  program <- letters_program()
  output$letter <- renderUI({
    row <- shared$fresh("header", req(shown()))
    if (!is.null(program) && isTRUE(shared$source()$readable) && isTRUE(nrow(row) == 1) && !is.na(row$stated_agency) && !is.na(row$stated_year))
      tagList(downloadButton("letter_file", "问题清单（发给单位）"), downloadButton("compared_file", "与上年对照"))
  })
  letter <- function(compare) downloadHandler(function() { row <- ask("header", shown()); letter_name(row$stated_agency, row$stated_year, compare) },
    function(file) { row <- ask("header", shown()); write_letter(program, shared$source(), row$stated_agency, row$stated_year, file, compare) })
  output$letter_file <- letter(FALSE)
  output$compared_file <- letter(TRUE)
  cells <- reactive(shared$current("cells", req(shown())))
  output$report_form <- renderUI(
    if (nrow(cells()) == 0) p(`data-report` = shown(), "页面上没有表格")
    else div(`data-report` = shown(), HTML(form_html(cells()))))
  output$report_issues <- DT::renderDT({
    found <- shared$current("report_issues", req(shown()))
    show_table(data.frame(级别 = html(found$severity_label), 说明 = link(found$message, "case", report = shown(), case = found$case_key),
      规则 = ifelse(is.na(found$cells), html(found$rule_label), link(found$rule_label, "report", report = shown(), issue = found$case_key)),
      状态 = html(decisions(found)), stringsAsFactors = FALSE), 10)
  }, server = FALSE)
  output$report_notes <- DT::renderDT({
    found <- shared$current("report_notes", req(shown()))
    show_table(data.frame(级别 = html(found$severity_label), 位置 = ifelse(is.na(found$cells), html(found$place),
      link(found$place, "report", report = shown(), cells = found$cells)), 说明 = link(found$message, "case", report = shown(), case = found$case_key),
      状态 = ifelse(found$severity_label == "提示", "", html(decisions(found))), stringsAsFactors = FALSE), 10)
  }, server = FALSE)
  shared$csv("report_issues_file", function() "report-issues", function() {
    rows <- ask("report_issues", shown())
    data.frame(级别 = rows$severity_label, 规则 = rows$rule_label, 说明 = rows$message, 状态 = decisions(rows))
  })
  shared$csv("cells_file", function() "report", function()
    data.frame(表 = cells()$table_label, 项目 = cells()$item_label, 指标 = cells()$measure_label, 数值 = cells()$shown, 单位 = cells()$unit))
  shared$csv("notes_file", function() "report-notes", function() {
    rows <- ask("report_notes", shown())
    data.frame(级别 = rows$severity_label, 位置 = rows$place, 说明 = rows$message)
  })
}

serve <- function(input, output, session) {
  written <- reactiveVal(0)
  wrong <- reactive({ input$refresh; tryCatch(problem(), error = function(e) paste0("查询失败：", conditionMessage(e))) })
  # an answer to each question as of the last refresh, or in words why there is none
  fresh <- function(name, ...) {
    req(is.null(wrong()))
    # what is not chosen yet is no error
    parameters <- list(...)
    tryCatch(do.call(ask, c(name, parameters)), error = function(e) validate(need(FALSE, in_words(e))))
  }
  # the same, as of the last thing that was written too
  current <- function(...) { written(); fresh(...) }
  narrow <- function(plot) isTRUE(session$clientData[[paste0("output_", plot, "_width")]] < 560)
  csv <- function(id, name, rows) {
    output[[id]] <- downloadHandler(filename = function() paste0(name(), ".csv"), content = function(file) write_csv(rows(), file))
  }
  year <- reactive(req(input$year))
  scope <- reactive(req(input$scope))
  parents <- reactive(fresh("parents")$agency)
  agencies <- reactive(fresh("agencies")$agency)
  unplaced <- reactive(fresh("unplaced_count")$reports)

  observe({
    years <- fresh("years")$year
    updateSelectInput(session, "year", choices = years, selected = keep(isolate(input$year), years))
  })
  observe({
    choices <- scopes(parents())
    updateSelectizeInput(session, "scope", choices = choices, selected = keep(isolate(input$scope), choices), server = TRUE)
  })
  output$warning <- renderUI({
    if (!is.null(wrong())) return(div(id = "problem", class = "callout callout-danger", p(wrong())))
    messages <- c(if (unplaced() > 0) paste0("有", unplaced(), "个网页没有写明机关或年度，未计入任何统计，列在“报送情况”页的末尾。"),
      if (length(parents()) == 0) "没有单位表（unit，有name、parent两列，或用GOIR_UNITS指定）：汇总机关与所属单位同在时，合计会重复计数；从未报送的单位不会列出。")
    if (length(messages) > 0) div(class = "callout callout-warning", lapply(messages, p))
  })

  source <- reactive({ req(is.null(wrong())); with_connection(find_source) })
  views <- reactive(fresh("views")$name)

  shared <- list(fresh = fresh, current = current, written = written, write = function() written(isolate(written()) + 1), source = source,
                 has = function(view) view %in% views(), csv = csv, narrow = narrow, scope = scope, year = year, parents = parents,
                 agencies = agencies, unplaced = unplaced)
  for (page in list(filing_page, desk_page, sums_page, issues_page, gap_page, others_page, report_page, case_window)) page(input, output, session, shared)
}
