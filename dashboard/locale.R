# A locale with Chinese, whatever the session has: C, zh_CN.GBK, none.  ASCII, as app.R is.

if (!isTRUE(l10n_info()[["UTF-8"]])) {
  for (locale in c("C.UTF-8", "C.utf8", "zh_CN.UTF-8", "en_US.UTF-8"))
    if (nzchar(suppressWarnings(Sys.setlocale("LC_CTYPE", locale)))) break
  if (!isTRUE(l10n_info()[["UTF-8"]])) stop("no locale with UTF-8 on this machine: make one, such as zh_CN.UTF-8")
}
# libpq then says in English why it cannot connect, which common.R tells in Chinese
invisible(suppressWarnings(Sys.setlocale("LC_MESSAGES", "C")))
