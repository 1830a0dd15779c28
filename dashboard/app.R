# The dashboard: yearly reports on government information disclosure, from the views that
# goir_create_views makes. Rscript dashboard/app.R, then a browser at http://127.0.0.1:3838; see
# README.md here.
#
# This file is ASCII: R reads it before a locale is set that knows Chinese.

# a path is bytes, which GBK would not leave as they are
invisible(Sys.setlocale("LC_CTYPE", "C"))
# under Rscript the directory is that of the file, with ~+~ for a blank; under shiny-server it is the current one
script <- gsub("~+~", " ", sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE)), fixed = TRUE)
HOME <- if (length(script) == 1 && basename(script) == "app.R") dirname(script) else "."
source(file.path(HOME, "locale.R"))

library(shiny)
library(shinydashboard, warn.conflicts = FALSE)

for (part in c("common.R", "charts.R", "tables.R", "form.R", "source.R", "pages.R", "desk.R", "session.R"))
  source(file.path(HOME, part), encoding = "UTF-8")
QUERIES <- read_queries(file.path(HOME, "queries.sql"))

options(shiny.host = setting("GOIR_HOST", "127.0.0.1"), shiny.port = as.integer(setting("GOIR_PORT", "3838")),
        shiny.launch.browser = FALSE)

shinyApp(pages(HOME), serve)
