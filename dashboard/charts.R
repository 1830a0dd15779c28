# Charts, drawn on the server: the font must be there.

library(ggplot2)

FONT <- "WenQuanYi Micro Hei"
RED <- "#c0392b"
ORANGE <- "#e67e22"
BLUE <- "#2c6fa6"
GREY <- "#7f8c8d"

# A chart a phone wide has smaller letters, and long labels in lines.
look <- function(narrow = FALSE) {
  theme_minimal(base_size = if (narrow) 11 else 15, base_family = FONT) +
    theme(legend.position = "bottom", legend.title = element_blank(), panel.grid.minor = element_blank(),
          axis.title = element_blank(), plot.title.position = "plot")
}

in_lines <- function(labels, width) gsub(paste0("(.{", width, "})(?=.)"), "\\1\n", labels, perl = TRUE)

nothing <- function(text = "没有数据") {
  ggplot() + annotate("text", x = 0, y = 0, label = text, family = FONT, size = 6, colour = GREY) + theme_void()
}

TREND <- c(received = "新收申请", concluded = "办理结果总计", granted = "予以公开", refused = "不予公开",
           unavailable = "无法提供", carried_out = "结转下年度")

# A row a point: year, measure, value, what.
trend_points <- function(trend) {
  points <- do.call(rbind, lapply(names(TREND), function(measure)
    data.frame(year = trend$year, measure = rep(measure, nrow(trend)), value = as.numeric(trend[[measure]]),
               what = rep(TREND[[measure]], nrow(trend)), stringsAsFactors = FALSE)))
  points$what <- factor(points$what, levels = unname(TREND))
  points[!is.na(points$value), ]
}

chart_trend <- function(trend, narrow = FALSE) {
  points <- trend_points(trend)
  if (nrow(points) == 0) return(nothing())
  ggplot(points, aes(year, value, colour = what)) + geom_line(linewidth = 1) + geom_point(size = 2.6) +
    scale_x_continuous(breaks = unique(trend$year)) +
    scale_y_continuous(limits = c(0, NA), labels = function(x) number(format(x, scientific = FALSE, trim = TRUE))) +
    scale_colour_manual(values = c(BLUE, "#16a085", "#8e44ad", RED, ORANGE, GREY), drop = FALSE) +
    labs(title = "历年申请和办理结果（件）") + look(narrow) + (if (narrow) guides(colour = guide_legend(ncol = 2)))
}

# The bars of a year, from below: reasons as the form orders them from above.
reason_bars <- function(reasons, of_year) {
  rows <- reasons[reasons$year == of_year & !is.na(reasons$requests), ]
  rows[order(-rows$ordinal), ]
}

chart_reasons <- function(reasons, of_year, narrow = FALSE) {
  rows <- reason_bars(reasons, of_year)
  if (nrow(rows) == 0) return(nothing())
  rows$item <- factor(rows$item, levels = rows$item)
  ggplot(rows, aes(as.numeric(requests), item)) + geom_col(fill = BLUE, width = 0.65) +
    geom_text(aes(label = number(requests)), hjust = -0.3, family = FONT, size = if (narrow) 3.5 else 5) +
    scale_x_continuous(expand = expansion(mult = c(0, 0.16))) +
    scale_y_discrete(labels = in_lines(rows$reason, if (narrow) 9 else 18)) +
    labs(title = paste0(of_year, "年不予公开的理由（件）")) + look(narrow) +
    theme(panel.grid.major.y = element_blank(), axis.text.x = element_blank())
}

SEVERITIES <- c("错误", "警告", "提示")

chart_issues <- function(counts, narrow = FALSE) {
  if (nrow(counts) == 0) return(nothing("没有发现问题"))
  counts$severity_label <- factor(counts$severity_label, levels = SEVERITIES)
  counts$agency <- factor(counts$agency, levels = rev(unique(counts$agency)))
  ggplot(counts, aes(issues, agency, fill = severity_label)) +
    geom_col(width = 0.65, position = position_stack(reverse = TRUE)) +
    geom_text(aes(label = issues), position = position_stack(vjust = 0.5, reverse = TRUE), colour = "white", family = FONT) +
    scale_fill_manual(values = setNames(c(RED, ORANGE, GREY), SEVERITIES)) +
    scale_y_discrete(labels = function(names) in_lines(names, if (narrow) 10 else 24)) +
    scale_x_continuous(breaks = NULL) + labs(title = "各单位的问题数") + look(narrow) +
    theme(panel.grid.major.y = element_blank())
}
