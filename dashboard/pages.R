# The pages: what stands where. session.R fills them.

panel <- function(title, ..., file = NULL) {
  if (!is.null(file)) title <- tagList(title, downloadButton(file, "导出CSV", class = "btn-xs"))
  box(title = title, width = 12, solidHeader = TRUE, status = "primary", ...)
}

# A list from which one is chosen; where it may be long, the server searches it.
choose <- function(id, label, ...) selectizeInput(id, label, NULL, width = "100%", ...)

NOTE_TREND <- "合计只加页面上有数字的报告；“缺数据”是新收申请或办理结果没有数字的报告数。公开率＝（予以公开＋部分公开）÷办理结果总计，不含2014表式。"

pages <- function(home) dashboardPage(
  title = "政府信息公开年度报告", skin = "blue",
  dashboardHeader(title = "政府信息公开年度报告", titleWidth = 260),
  dashboardSidebar(width = 260,
    sidebarMenu(id = "page",
      menuItem("报送情况", tabName = "filing", icon = icon("inbox")),
      menuItem("待办问题", tabName = "desk", icon = icon("list-check")),
      menuItem("历年趋势", tabName = "trend", icon = icon("chart-line")),
      menuItem("不予公开的理由", tabName = "reasons", icon = icon("ban")),
      menuItem("问题清单", tabName = "issues", icon = icon("triangle-exclamation")),
      menuItem("汇总差异", tabName = "gap", icon = icon("scale-unbalanced")),
      menuItem("单位对应", tabName = "units", icon = icon("sitemap")),
      menuItem("相似报告", tabName = "similar", icon = icon("clone")),
      menuItem("单份报告", tabName = "report", icon = icon("file-lines"))),
    selectInput("year", "年度", NULL, selectize = FALSE),
    choose("scope", "统计范围"),
    actionButton("refresh", "刷新", icon = icon("rotate"))),
  dashboardBody(
    tags$head(includeCSS(file.path(home, "style.css")), includeScript(file.path(home, "client.js")),
              tags$script(HTML("$(function () { document.body.classList.add('waiting'); });"))),
    div(id = "busy", "正在查询…"),
    uiOutput("warning"),
    tabItems(
      tabItem("filing",
        fluidRow(valueBoxOutput("filed", 3), valueBoxOutput("complete", 3), valueBoxOutput("balanced", 3), valueBoxOutput("errors", 3)),
        fluidRow(panel("各单位各年度报送情况", file = "filing_file",
          selectInput("which", NULL, c("全部单位" = "all", "本年度未报送的" = "missing", "本年度有错误的" = "errors"), selectize = FALSE),
          DT::DTOutput("filing_table"))),
        fluidRow(panel("没有写明机关或年度的网页，未计入统计", file = "unplaced_file", DT::DTOutput("unplaced_table")))),
      tabItem("desk", fluidRow(panel("待办问题", file = "case_file",
        div(class = "choices", selectInput("case_state", NULL, c("待处理" = "open", "已处理" = "settled", "全部" = "all"), selectize = FALSE),
            checkboxInput("case_years", "全部年度")),
        uiOutput("without_review"), DT::DTOutput("case_table"), helpText("点说明，看原页面上的数据，更正或记录处理结果。")))),
      tabItem("trend", fluidRow(
        panel("历年趋势", plotOutput("trend_plot", height = 380, click = "trend_click"), helpText("点图上的点或表中的数，看是哪些报告。")),
        panel("历年数据", file = "trend_file", DT::DTOutput("trend_table"), helpText(NOTE_TREND)))),
      tabItem("reasons", fluidRow(
        panel("不予公开的理由", plotOutput("reasons_plot", height = 400, click = "reasons_click"), helpText("点图上的条或表中的数，看是哪些报告。")),
        panel("各年度", file = "reasons_file", DT::DTOutput("reasons_table")))),
      tabItem("issues", fluidRow(
        panel("各单位的问题数（最多的30个）", plotOutput("issues_plot", height = "auto", click = "issues_click"), helpText("点图上的条，只看该单位的问题。")),
        panel("问题清单", file = "issues_file", uiOutput("issues_of"), DT::DTOutput("issues_table"),
              helpText("点机关，看报告和所说的数据。")))),
      tabItem("gap",
        fluidRow(panel("汇总机关与所属单位",
          column(5, choose("parent", "汇总机关")),
          column(7, choose("children", "只与这些单位比（不选即全部所属单位）", multiple = TRUE, options = list(plugins = list("remove_button")))),
          column(12, textOutput("gap_text")))),
        fluidRow(panel("不等于所属单位之和的数据", file = "gap_file", DT::DTOutput("gap_table")),
                 panel("漏报了哪个单位", file = "omitted_file", DT::DTOutput("omitted_table")))),
      tabItem("units",
        fluidRow(panel("对应不上任何单位的网页", file = "unmatched_file", uiOutput("unmatched_body"))),
        fluidRow(panel("本年度没有报告的单位", file = "missing_file", uiOutput("missing_body")))),
      tabItem("similar", fluidRow(panel("文字相似的报告", file = "similar_file", uiOutput("similar_body")))),
      tabItem("report",
        fluidRow(panel("报告", fluidRow(column(6, choose("agency", "机关")), column(6, selectInput("report", "报告", NULL, selectize = FALSE, width = "100%"))),
                       uiOutput("report_header"), uiOutput("letter"))),
        fluidRow(panel("问题", file = "report_issues_file", DT::DTOutput("report_issues"), helpText("点说明，看原页面上的数据，更正或记录处理结果；点规则，在下面的表中标出。")),
                 panel("三张表", file = "cells_file", helpText("点数字，看它在原页面的什么地方。"), uiOutput("report_form")),
                 panel("读取说明", file = "notes_file", DT::DTOutput("report_notes")))))))
