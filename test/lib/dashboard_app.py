"""The dashboard as a program that runs, and as pages in a browser."""

import csv
import io
import os
import re
import subprocess
import tempfile
import urllib.request

from lib import webdriver

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SOURCE = os.path.join(os.path.dirname(HERE), "dashboard")
PAGES = ["filing", "desk", "trend", "reasons", "issues", "gap", "units", "similar", "report"]
QUIET = """
const tab = document.querySelector('#shiny-tab-%s');
return tab.classList.contains('active') && !document.body.classList.contains('waiting')
    && !document.documentElement.classList.contains('shiny-busy') && !document.querySelector('.recalculating')
    && $.active == 0 && !document.querySelector('#shiny-tab-%s tbody')?.innerText.includes('正在查询')
    && [...tab.querySelectorAll('.shiny-plot-output, .datatables')].every(e => e.innerHTML)"""
# the middle of the pixels of a color that stand furthest to the right in a chart, from the middle of its picture
PLACE_OF_COLOR = """
const [selector, color] = arguments, image = document.querySelector(selector), canvas = document.createElement('canvas');
const width = canvas.width = image.naturalWidth, height = canvas.height = image.naturalHeight, draw = canvas.getContext('2d');
draw.drawImage(image, 0, 0);
const data = draw.getImageData(0, 0, width, height).data, found = [];
for (let x = width - 1; x >= 0 && found.length < 40; x--)
    for (let y = 0; y < height * 0.8; y++) {
        const at = 4 * (y * width + x);
        if (data[at] == color[0] && data[at + 1] == color[1] && data[at + 2] == color[2]) found.push([x, y]);
    }
const [x, y] = found[found.length >> 1];
return [x * image.width / width - image.width / 2, y * image.height / height - image.height / 2]"""


class App:
    """Rscript app.R with an environment; a context."""

    def __init__(self, source=SOURCE, cwd=None, without=(), **environment):
        self.address = "http://127.0.0.1:%d" % webdriver.free_port()
        settings = {name: value for name, value in os.environ.items() if not name.startswith("GOIR_") and name not in without}
        settings.update(environment, GOIR_PORT=self.address.rsplit(":", 1)[1])
        self.log = tempfile.TemporaryFile()
        self.process = subprocess.Popen(["Rscript", os.path.join(source, "app.R")], stdin=subprocess.DEVNULL,
                                        stdout=self.log, stderr=self.log, env=settings, cwd=cwd)

    def page(self):
        """The page as it comes, once the program listens."""
        try:
            return webdriver.until(lambda: self.process.poll() is not None or urllib.request.urlopen(self.address).read().decode(),
                                   "the dashboard")
        finally:
            if self.process.poll() is not None:
                self.log.seek(0)
                raise RuntimeError(self.log.read().decode(errors="replace"))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        self.log.close()


class Visit:
    """The dashboard in a browser."""

    def __init__(self, browser, app, downloads):
        self.browser, self.downloads = browser, downloads
        app.page()
        browser.open(app.address)
        browser.downloads(downloads)
        browser.wait("return document.querySelector('#filing_table tbody tr, #problem')", what="the first table")
        if not self.problem():
            self.settle("filing")

    def problem(self):
        """What it says that is wrong."""
        return self.browser.run("const p = document.querySelector('#problem'); return p ? p.innerText : ''")

    def settle(self, page):
        """Wait until nothing is being asked any more."""
        self.browser.wait(QUIET % (page, page), what=page)

    def show(self, page):
        """Go to a page."""
        self.browser.run("document.querySelector('a[data-value=%s]').click()" % page)
        self.settle(page)

    def choose(self, name, value, page):
        """Choose from a list, as a hand would."""
        if self.browser.run("return document.getElementById(arguments[0]).value == arguments[1]", name, value):
            return
        self.browser.run("""
            const [name, value] = arguments, select = document.getElementById(name);
            window.answered = false;
            $(document).one('shiny:idle', () => { window.answered = true; });
            if (select.selectize) { select.selectize.addOption({label: value, value: value}); select.selectize.setValue(value); }
            else { select.value = value; $(select).trigger('change'); }""", name, value)
        self.browser.wait("return window.answered", what="an answer to " + value)
        self.settle(page)

    def table(self, name):
        """The header and the rows of a table, as seen."""
        return self.browser.run("return [...document.querySelectorAll('#%s table tr')].map("
                                "row => [...row.cells].map(cell => cell.innerText.trim()))" % name)

    def click_color(self, plot, color):
        """Click into a chart where it has a color."""
        place = self.browser.run(PLACE_OF_COLOR, "#%s img" % plot, [int(color[i:i + 2], 16) for i in (1, 3, 5)])
        self.browser.click("#%s img" % plot, *place)

    def follow(self, selector):
        """Click a link to a report; wait until it is there and what it speaks of is marked."""
        report = self.browser.run("return document.querySelector(arguments[0]).dataset.report", selector)
        self.browser.click(selector)
        self.browser.wait("const form = document.querySelector('#report_form [data-report]');"
                          "return form && form.dataset.report == arguments[0] && form.offsetParent", report, what="the report")
        self.settle("report")

    def marked(self):
        """Which figures of the report are marked, and is the first one in sight."""
        return self.browser.run("""
            const cells = [...document.querySelectorAll('#report_form .marked')];
            const box = cells.length && cells[0].getBoundingClientRect();
            return [cells.map(cell => cell.dataset.path), cells.length > 0 && box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth]""")

    def export(self, button):
        """The rows of the file that a button gives; its first is the header."""
        self.browser.wait("const link = document.getElementById(arguments[0]); return /session/.test(link.href)", button, what=button)
        self.browser.run("document.getElementById(arguments[0]).click()", button)

        def there():
            names = [name for name in os.listdir(self.downloads) if name.endswith(".csv")]
            return names and os.path.join(self.downloads, names[0])
        path = webdriver.until(there, button)
        with open(path, encoding="utf-8", newline="") as file:
            text = file.read()
        os.remove(path)
        if not text.startswith("\ufeff"):
            raise RuntimeError("%s: no byte order mark" % button)
        return list(csv.reader(io.StringIO(text[1:])))

    def misplaced(self, place):
        """Numbers in a page or a table that do not stand to the right."""
        return self.browser.run(r"""
            return [...document.querySelectorAll('#%s td')].filter(cell => cell.offsetParent &&
                /^-?[0-9][0-9,.]*$/.test(cell.innerText.trim()) && getComputedStyle(cell).textAlign != 'right').map(cell => cell.innerText)""" % place)

    def codes(self, page, codes):
        """Words of a page that are codes."""
        text = self.browser.run("return document.querySelector('#shiny-tab-%s').innerText" % page)
        return sorted(set(re.findall(r"[a-z_]+(?:\.[a-z_]+)*", re.sub(r"\S+\.(html|txt)", "", text))) & codes)
