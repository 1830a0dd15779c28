# Reads texts by psqlODBC as tools do that believe the announced length; see run.

suppressPackageStartupMessages(library(RODBC))

# The longest of a query's text, in bytes, under more settings of the driver.
longest <- function(fact, query, ...) {
  address <- sprintf("DRIVER={PostgreSQL Unicode};SERVER=%s;PORT=%s;DATABASE=%s;UID=%s;PWD=%s", Sys.getenv("PGHOST"),
                     Sys.getenv("PGPORT"), Sys.getenv("PGDATABASE"), Sys.getenv("PGUSER"), Sys.getenv("PGPASSWORD"))
  connection <- odbcDriverConnect(paste(address, ..., sep = ";"))
  texts <- sqlQuery(connection, query, as.is = TRUE)[[1]]
  odbcClose(connection)
  cat("fact", fact, paste0(max(nchar(texts, "bytes"), na.rm = TRUE), "\n"), sep = "\t")
}

agency <- sprintf('SELECT agency FROM "%s".report', Sys.getenv("GOIR_SCHEMA"))
longest("report", "SELECT report FROM collected")
longest("report as text", "SELECT report::text FROM collected")
both <- "MaxVarcharSize=100000;MaxLongVarcharSize=100000"
longest("report with both settings", "SELECT report FROM collected", both)
longest("report as text with both settings", "SELECT report::text FROM collected", both)
longest("agency", agency)
longest("agency with MaxLongVarcharSize", agency, "MaxLongVarcharSize=100000")
