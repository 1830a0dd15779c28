# The dashboard: yearly reports on government information disclosure, from the views that
# goir_create_views makes. Rscript dashboard/app.R, then a browser at http://127.0.0.1:3838; see
# README.md here.

library(shiny)
library(shinydashboard, warn.conflicts = FALSE)

# under Rscript the directory is that of the file; under shiny-server it is the current one
script <- sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE))
HOME <- if (length(script) == 1 && basename(script) == "app.R") dirname(script) else "."
source(file.path(HOME, "common.R"), encoding = "UTF-8")
source(file.path(HOME, "form.R"), encoding = "UTF-8")
QUERIES <- read_queries(file.path(HOME, "queries.sql"))

options(shiny.host = setting("GOIR_HOST", "127.0.0.1"), shiny.port = as.integer(setting("GOIR_PORT", "3838")),
        shiny.launch.browser = FALSE)

CHINESE <- list(search = "查找：", lengthMenu = "每页 _MENU_ 行", info = "第 _START_ 至 _END_ 行，共 _TOTAL_ 行",
  infoEmpty = "没有数据", infoFiltered = "（从 _MAX_ 行中）", zeroRecords = "没有数据", emptyTable = "没有数据",
  paginate = list(previous = "上一页", `next` = "下一页"))

# A table without surprises: no column filters, which do not work everywhere.
show_table <- function(rows, page = 25) {
  DT::datatable(rows, rownames = FALSE, selection = "none", class = "compact stripe hover",
    options = list(pageLength = page, language = CHINESE, scrollX = TRUE, order = list(), autoWidth = FALSE))
}

# What was chosen before, if it is still there; else the first.
keep <- function(chosen, choices) if (isTRUE(chosen %in% choices)) chosen else head(choices, 1)

panel <- function(title, ...) box(title = title, width = 12, solidHeader = TRUE, status = "primary", ...)

ui <- dashboardPage(
  title = "政府信息公开年度报告", skin = "blue",
  dashboardHeader(title = "政府信息公开年度报告", titleWidth = 260),
  dashboardSidebar(width = 260,
    sidebarMenu(id = "page",
      menuItem("报送情况", tabName = "filing", icon = icon("inbox")),
      menuItem("历年趋势", tabName = "trend", icon = icon("chart-line")),
      menuItem("不予公开的理由", tabName = "reasons", icon = icon("ban")),
      menuItem("问题清单", tabName = "issues", icon = icon("triangle-exclamation")),
      menuItem("汇总差异", tabName = "gap", icon = icon("scale-unbalanced")),
      menuItem("单份报告", tabName = "report", icon = icon("file-lines"))),
    selectInput("year", "年度", NULL, selectize = FALSE),
    selectInput("scope", "统计范围", NULL, selectize = FALSE),
    actionButton("refresh", "刷新", icon = icon("rotate"))),
  dashboardBody(
    tags$head(tags$style(HTML(FORM_CSS, "body, h1, h2, h3, h4, .main-header .logo { font-family: 'WenQuanYi Micro Hei', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif !important; }"))),
    uiOutput("warning"),
    tabItems(
      tabItem("filing",
        fluidRow(valueBoxOutput("filed", 3), valueBoxOutput("complete", 3), valueBoxOutput("balanced", 3), valueBoxOutput("errors", 3)),
        fluidRow(panel("各单位各年度报送情况", DT::DTOutput("filing_table")))),
      tabItem("trend", fluidRow(panel("历年趋势", plotOutput("trend_plot", height = 380)), panel("历年数据", DT::DTOutput("trend_table"),
        helpText("合计只加页面上有数字的报告；“缺数据”是新收申请或办理结果没有数字的报告数。公开率＝（予以公开＋部分公开）÷办理结果总计，不含2014表式。")))),
      tabItem("reasons", fluidRow(panel("不予公开的理由", plotOutput("reasons_plot", height = 380)), panel("各年度", DT::DTOutput("reasons_table")))),
      tabItem("issues", fluidRow(panel("各单位的问题数", plotOutput("issues_plot", height = 420)), panel("问题清单", DT::DTOutput("issues_table"),
        downloadButton("issues_file", "下载（CSV）")))),
      tabItem("gap",
        fluidRow(panel("汇总机关与所属单位",
          column(4, selectInput("parent", "汇总机关", NULL, selectize = FALSE)),
          column(8, selectizeInput("children", "所属单位", NULL, multiple = TRUE, width = "100%", options = list(plugins = list("remove_button")))),
          column(12, textOutput("gap_text")))),
        fluidRow(panel("不等于所属单位之和的数据", DT::DTOutput("gap_table")), panel("漏报了哪个单位", DT::DTOutput("omitted_table")))),
      tabItem("report",
        fluidRow(panel("报告", selectInput("report", "机关", NULL, selectize = FALSE, width = "100%"), uiOutput("report_header"))),
        fluidRow(panel("问题", DT::DTOutput("report_issues")), panel("三张表", div(style = "overflow-x: auto", uiOutput("report_form"))),
                 panel("读取说明", DT::DTOutput("report_notes")))))))

server <- function(input, output, session) {
  # what went wrong, in words, in place of the output
  safely <- function(expression) {
    tryCatch(expression, error = function(e) {
      if (inherits(e, "shiny.silent.error")) stop(e)
      validate(need(FALSE, paste("查询失败：", conditionMessage(e))))
    })
  }
  units <- reactive({ input$refresh; safely(ask_units()) })
  groups <- reactive(scopes(units()))
  agencies <- reactive({ req(input$scope %in% names(groups())); as.list(groups()[[input$scope]]) })
  year <- reactive({ req(input$year); input$year })
  all_agencies <- reactive(as.list(units()$agency))
  fresh <- function(name, ...) { input$refresh; safely(ask(name, ...)) }

  observe({
    years <- fresh("years")$year
    updateSelectInput(session, "year", choices = years, selected = keep(isolate(input$year), years))
  })
  observe({
    names <- names(groups())
    updateSelectInput(session, "scope", choices = names, selected = keep(isolate(input$scope), names))
  })
  output$warning <- renderUI({
    missing <- fresh("unplaced")$reports
    messages <- c(if (missing > 0) paste0("有", missing, "份报告没有写明机关或年度，未计入任何统计。"),
      if (all(is.na(units()$parent))) "没有单位表（GOIR_UNITS）：汇总机关与所属单位同在时，合计会重复计数；从未报送的单位不会列出。")
    if (length(messages) > 0) div(class = "callout callout-warning", style = "padding: 8px 14px", lapply(messages, p))
  })

  summary <- reactive(fresh("summary", agencies(), year()))
  output$filed <- renderValueBox(valueBox(paste0(summary()$filed, " / ", summary()$agencies), "已报送单位", icon("inbox"), "blue"))
  output$complete <- renderValueBox(valueBox(summary()$complete, "数据齐全", icon("table"), "teal"))
  output$balanced <- renderValueBox(valueBox(summary()$balanced, "勾稽平衡", icon("scale-balanced"), "green"))
  output$errors <- renderValueBox(valueBox(summary()$errors, "处错误", icon("triangle-exclamation"), if (summary()$errors > 0) "red" else "green"))
  output$filing_table <- DT::renderDT({
    rows <- filing_matrix(fresh("filing", agencies()))
    DT::formatStyle(show_table(rows, 50), names(rows)[-1], color = DT::JS(
      "value == null ? '' : /错误|未报|不是|写明|没有/.test(value) ? '#c0392b' : /不齐全|份/.test(value) ? '#b9770e' : '#1e8449'"))
  }, server = FALSE)

  trend <- reactive(fresh("trend", agencies()))
  output$trend_plot <- renderPlot(chart_trend(trend()), res = 84)
  output$trend_table <- DT::renderDT(show_table(trend_table(trend())), server = FALSE)

  reasons <- reactive(fresh("reasons", agencies()))
  output$reasons_plot <- renderPlot(chart_reasons(reasons(), year()), res = 84)
  output$reasons_table <- DT::renderDT(show_table(reasons_table(reasons())), server = FALSE)

  issues <- reactive(issues_table(fresh("issues", agencies(), year())))
  output$issues_plot <- renderPlot(chart_issues(fresh("issue_counts", agencies(), year())), res = 84)
  output$issues_table <- DT::renderDT(show_table(issues()), server = FALSE)
  output$issues_file <- downloadHandler(
    filename = function() paste0("issues-", year(), ".csv"),
    content = function(file) {
      # with a byte order mark, which spreadsheets need
      connection <- file(file, "wb")
      on.exit(close(connection))
      writeBin(as.raw(c(0xef, 0xbb, 0xbf)), connection)
      text <- utils::capture.output(utils::write.csv(spreadsheet(issues()), row.names = FALSE, na = ""))
      writeBin(charToRaw(paste0(enc2utf8(paste(text, collapse = "\r\n")), "\r\n")), connection)
    })

  observe({
    known <- units()
    parents <- sort(unique(known$parent[!is.na(known$parent)]))
    choices <- if (length(parents) > 0) parents else known$agency
    updateSelectInput(session, "parent", choices = choices, selected = keep(isolate(input$parent), choices))
  })
  observe({
    parent <- req(input$parent)
    known <- units()
    own <- known$agency[!is.na(known$parent) & known$parent == parent]
    others <- setdiff(known$agency, parent)
    updateSelectizeInput(session, "children", choices = others, selected = if (length(own) > 0) own else others)
  })
  output$gap_text <- renderText({
    parent <- req(input$parent)
    counts <- fresh("report_count", as.list(input$children), year())
    own <- fresh("report_count", as.list(parent), year())$reports
    gaps <- nrow(fresh("gap", parent, as.list(input$children), year()))
    paste0(year(), "年：", parent, if (own == 0) "没有报告" else paste0(own, "份报告"), "；所选", length(input$children), "个单位中",
      counts$agencies, "个有报告", if (counts$reports > counts$agencies) paste0("（共", counts$reports, "份，有单位不止一份，会重复计数）"),
      "；", gaps, "处数据不一致。")
  })
  output$gap_table <- DT::renderDT(show_table(gap_table(fresh("gap", req(input$parent), as.list(input$children), year()))), server = FALSE)
  output$omitted_table <- DT::renderDT(show_table(omitted_table(fresh("omitted", req(input$parent), as.list(input$children), year()))), server = FALSE)

  observe({
    rows <- fresh("reports", all_agencies(), year())
    several <- duplicated(rows$agency) | duplicated(rows$agency, fromLast = TRUE)
    labels <- ifelse(several, paste0(rows$agency, "（", rows$source_key, "）"), rows$agency)
    updateSelectInput(session, "report", choices = setNames(rows$report_key, labels), selected = keep(isolate(input$report), rows$report_key))
  })
  output$report_header <- renderUI({
    row <- fresh("header", req(input$report))
    req(nrow(row) == 1)
    word <- function(x, yes, no) if (is.na(x)) "" else if (x) yes else no
    text <- function(x) if (is.na(x)) "（页面未写明）" else as.character(x)
    tags$dl(class = "dl-horizontal", id = "header",
      tags$dt("标题"), tags$dd(text(row$title)), tags$dt("页面所写机关"), tags$dd(text(row$stated_agency)),
      tags$dt("页面所写年度"), tags$dd(text(row$stated_year)), tags$dt("公布日期"), tags$dd(text(row$published)),
      tags$dt("表式"), tags$dd(text(row$form)),
      tags$dt("核对"), tags$dd(paste0(word(row$is_balanced, "勾稽平衡", "勾稽不平衡"), "，", word(row$is_complete, "数据齐全", "数据不齐全"),
        "；错误", row$errors, "处，警告", row$warnings, "处，提示", row$hints, "处，读取说明", row$notes, "条")))
  })
  output$report_form <- renderUI({
    cells <- fresh("cells", req(input$report))
    if (nrow(cells) == 0) p("页面上没有表格") else HTML(form_html(cells))
  })
  output$report_issues <- DT::renderDT({
    rows <- fresh("report_issues", req(input$report))
    show_table(data.frame(级别 = rows$severity_label, 规则 = rows$rule_label, 说明 = rows$message, stringsAsFactors = FALSE), 10)
  }, server = FALSE)
  output$report_notes <- DT::renderDT({
    rows <- fresh("report_notes", req(input$report))
    show_table(data.frame(级别 = rows$severity, 位置 = rows$place, 说明 = rows$message, stringsAsFactors = FALSE), 10)
  }, server = FALSE)
}

shinyApp(ui, server)
