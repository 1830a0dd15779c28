/* What the page does by itself: links to reports, cells that a check speaks of, files that take a while. */
(function () {
  "use strict";
  var wanted = null; // {report, cells}: what to mark once the report is there

  // ---- links: what they lead to stands in their data. Tables of DT keep clicks to themselves: take them before
  document.addEventListener("click", function (event) {
    var link = event.target.closest("a[data-go]");
    if (!link) return;
    event.preventDefault();
    var go = Object.assign({}, link.dataset);
    delete go.go;
    Shiny.setInputValue("go_" + link.dataset.go, go, { priority: "event" });
  }, true);

  // ---- a figure of the form leads to where it stands on the page; one of the page is the one to correct
  document.addEventListener("click", function (event) {
    var cell = event.target.closest("[data-path]");
    if (!cell) return;
    var path = cell.dataset.path.split(" ")[0], form = cell.closest("#report_form [data-report]"), choice = document.getElementById("fix_path");
    if (form) Shiny.setInputValue("go_case", { report: form.dataset.report, cells: path }, { priority: "event" });
    else if (choice && [].some.call(choice.options, function (option) { return option.value === path; })) $(choice).val(path).trigger("change");
  });

  // ---- what a window marks is in its sight
  $(document).on("shown.bs.modal", function () {
    var first = document.querySelector("#case_page .marked, #case_page .near"), box = document.getElementById("case_page");
    if (!first) return;
    box.scrollTop = first.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 3;
    box.scrollLeft = first.getBoundingClientRect().left - box.getBoundingClientRect().left - box.clientWidth / 3;
  });

  // ---- the cells of the form that a check or a note speaks of
  function mark() {
    var form = document.querySelector("#report_form [data-report]");
    if (!wanted || !form || form.dataset.report !== wanted.report || form.offsetParent === null) return;
    form.querySelectorAll(".marked").forEach(function (cell) { cell.classList.remove("marked"); });
    var first = null;
    wanted.cells.split(" ").forEach(function (path) {
      var cell = path && form.querySelector('td[data-path="' + path + '"]');
      if (!cell) return;
      cell.classList.add("marked");
      first = first || cell;
    });
    wanted = null;
    if (first) first.scrollIntoView({ block: "center", inline: "center" });
    else window.scrollTo(0, 0);
  }
  $(document).on("shiny:value", function (event) { if (event.name === "report_form") setTimeout(mark, 0); });
  $(document).on("shown.bs.tab", mark);
  $(document).on("shiny:connected", function () {
    Shiny.addCustomMessageHandler("mark", function (message) { wanted = message; setTimeout(mark, 0); });
  });

  // ---- the first answer
  $(document).one("shiny:idle", function () { document.body.classList.remove("waiting"); });

  // ---- the first table comes before the boxes above it, which are asked for then
  $(document).on("xhr.dt", "#filing_table", function () { Shiny.setInputValue("filing_there", true); });

  // ---- a table that cannot be had says why, where its rows would be
  $(document).on("preInit.dt", function () { $.fn.dataTable.ext.errMode = "none"; });
  $(document).on("error.dt", function (event, settings, note, message) {
    var text = String(message).replace(/^DataTables warning: table id=\S+ - /, "");
    setTimeout(function () { $(settings.nTable).find("tbody").html($("<tr>").append($("<td>").attr("colspan", 99).text(text))); }, 0);
  });

  // ---- a file to export: with a sign until it is there
  $(document).on("click", "a.shiny-download-link", function (event) {
    var link = this;
    event.preventDefault();
    document.body.classList.add("waiting");
    fetch(link.href, { credentials: "same-origin" }).then(function (answer) {
      var name = /filename="?([^";]+)/.exec(answer.headers.get("Content-Disposition") || "");
      if (!answer.ok) throw new Error(answer.statusText);
      return answer.blob().then(function (blob) {
        var file = document.createElement("a");
        file.href = URL.createObjectURL(blob);
        // a name that is not ASCII comes as the address that it was sent on to
        file.download = decodeURIComponent(name ? name[1] : answer.url.replace(/[?#].*/, "").replace(/.*\//, ""));
        document.body.appendChild(file);
        file.click();
        file.remove();
        setTimeout(function () { URL.revokeObjectURL(file.href); }, 60000);
      });
    }).catch(function () {
      Shiny.notifications.show({ html: "导出失败：请点“刷新”再试。", type: "error", duration: 10000 });
    }).then(function () { document.body.classList.remove("waiting"); });
  });
})();
