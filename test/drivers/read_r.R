# Reads the views by RPostgreSQL, as the dashboard does; see run.

suppressPackageStartupMessages(library(RPostgreSQL))
options(digits = 17, scipen = 999)
output <- stdout()

escape <- function(text) {
  for (pair in list(c("\\", "\\\\"), c("\n", "\\n"), c("\r", "\\r"), c("\t", "\\t"), c("\b", "\\b"),
                    c("\f", "\\f"), c("\v", "\\v")))
    text <- gsub(pair[1], pair[2], text, fixed = TRUE)
  text
}

# A column as COPY writes it.
texts <- function(values) {
  said <- if (is.logical(values)) ifelse(values, "t", "f")
    else if (is.numeric(values)) format(values, digits = 17, trim = TRUE, drop0trailing = TRUE)
    else escape(enc2utf8(as.character(values)))
  ifelse(is.na(values), "\\N", said)
}

put <- function(...) {
  writeLines(paste(..., sep = "\t"), output, useBytes = TRUE)
}

ask <- function(...) {
  rows <- dbGetQuery(connection, ...)
  names(rows) <- `Encoding<-`(names(rows), "UTF-8")
  for (column in names(rows))
    if (is.character(rows[[column]])) Encoding(rows[[column]]) <- "UTF-8"
  rows
}

read <- function(name, query) {
  rows <- ask(query)
  put("view", name, "\\N")
  for (column in names(rows)) {
    class <- class(rows[[column]])[1]
    put("column", column, class, if (all(is.na(rows[[column]]))) "" else class, "\\N")
  }
  if (nrow(rows)) put("row", do.call(paste, c(unname(lapply(rows, texts)), sep = "\t")))
}

connection <- dbConnect(PostgreSQL(), host = Sys.getenv("PGHOST"), port = Sys.getenv("PGPORT"),
                        user = Sys.getenv("PGUSER"), password = Sys.getenv("PGPASSWORD"), dbname = Sys.getenv("PGDATABASE"))
invisible(dbGetQuery(connection, "SET client_encoding = 'UTF8'"))
for (name in strsplit(Sys.getenv("GOIR_VIEWS"), " ")[[1]])
  read(name, sprintf('SELECT * FROM "%s"."%s" ORDER BY 1', Sys.getenv("GOIR_SCHEMA"), name))
read("collected", "SELECT id, report FROM collected ORDER BY id")
read("reports as text", "SELECT id, report::text AS report FROM collected ORDER BY id")

report <- ask("SELECT report::text AS text FROM collected WHERE id = 1")$text
put("fact", "found by its text", ask("SELECT id FROM collected WHERE report = $1::goir_report", list(report))$id)
page <- readBin(Sys.getenv("GOIR_PAGE"), "raw", 1e7)
put("fact", "agency of the page", ask(
  "INSERT INTO received (driver, page) VALUES ('r', decode($1, 'hex')) RETURNING goir_agency(report) AS agency",
  list(paste(page, collapse = "")))$agency)
invisible(dbDisconnect(connection))
