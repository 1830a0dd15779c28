#!/bin/sh
# DT 0.27 (R, Shiny): a server-side search for "R&D" finds no "R&D", and finds "R%26D".
#
# A Shiny table of three rows, renderDT(server = TRUE). Its own JavaScript runs in chromium with the jQuery and
# DataTables of the packages; the body of the request that it would send is then given to what DT calls in the
# server, shiny's parseQueryString and DT's filter.
# Guess: & in a search is text like any other: jQuery percent-encodes the whole body, the server decodes it.
# Seen: DT writes & as %26 into the value before jQuery encodes it: search[value]=R%2526D is sent, the filter
# looks for the letters R%26D. Other signs (+, %, =, Chinese) come through.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
# shellcheck disable=SC2034 # need reads it
tree_also=chromium
need r-base-core=4.2.2.20221110 r-cran-dt=0.27 r-cran-shiny=1.7.4 r-cran-jquerylib=0.1.4
chromium=$(command -v chromium) || die 'needs chromium'
echo "# $("$chromium" --version 2>/dev/null)"

cat >"$tmp/page.R" <<'EOF'
suppressMessages({ library(shiny); library(DT) })
session <- MockShinySession$new()
# what a session of a browser returns here; the mock returns another form of address
unlockBinding("registerDataObj", session)
session$registerDataObj <- function(...) "session/0123/dataobj/t?w=&nonce=0"
options <- withReactiveDomain(session, DT:::fixServerOptions(structure(
	list(ajax = list(url = session$registerDataObj())), escapeIdx = '"true"')))
js <- function(package, file) readLines(system.file(file, package = package, mustWork = TRUE), warn = FALSE)
writeLines(c("<!DOCTYPE html><meta charset='utf-8'><table id='t'><thead><tr><th>x</th></tr></thead></table><pre id='sent'></pre><script>",
	js("jquerylib", "lib/3.6.1/jquery-3.6.1.min.js"), "</script><script>",
	js("DT", "htmlwidgets/lib/datatables/js/jquery.dataTables.min.js"), "</script><script>",
	"var text = '';", "['R&D', 'a+b', '100%', 'x=1', '\u673a\u5173'].forEach(function(term) {",
	"$('#t').DataTable({destroy: true, serverSide: true, search: {search: term}, ajax: {url: 'none', type: 'POST', data: ",
	options$ajax$data, ", beforeSend: function(xhr, settings) { text += settings.data + '\\n'; return false; }}}); });",
	"document.getElementById('sent').textContent = text;</script>"), commandArgs(TRUE)[1])
EOF
cat >"$tmp/filter.R" <<'EOF'
suppressMessages({ library(shiny); library(DT) })
data <- data.frame(x = c("R&D", "R%26D", "a+b", "100%", "x=1", "\u673a\u5173"))
for (body in gsub("&amp;", "&", readLines(commandArgs(TRUE)[1], encoding = "UTF-8"), fixed = TRUE)) {
	params <- parseQueryString(body, nested = TRUE)
	params$length <- "-1"
	cat(params$search$value, "->", unlist(DT:::dataTablesFilter(data, params)$data), "\n")
}
EOF
Rscript --vanilla "$tmp/page.R" "$tmp/page.html" >"$tmp/log" 2>&1 || { cat "$tmp/log"; die 'DT made no request'; }
"$chromium" --headless --no-sandbox --disable-gpu "--user-data-dir=$tmp/profile" --dump-dom "file://$tmp/page.html" \
	>"$tmp/dom" 2>"$tmp/log" || { tail -n 3 "$tmp/log"; die 'chromium failed'; }
tr -d '\r' <"$tmp/dom" | sed -n 's/.*\(draw=1.*\)/\1/p' >"$tmp/sent"
expect 'sent for R&D' "$(head -n 1 "$tmp/sent" | grep -o 'search%5Bvalue%5D=[^&]*' | tail -n 1)" 'search%5Bvalue%5D=R%2526D'
expect 'searched for -> found' "$(Rscript --vanilla "$tmp/filter.R" "$tmp/sent" 2>&1 | sed 's/ $//')" 'R%26D -> R%26D
a+b -> a+b
100% -> 100%
x=1 -> x=1
机关 -> 机关'
verdict
