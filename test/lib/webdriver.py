"""A headless browser by the W3C protocol: Debian's chromium and chromium-driver.

Knows nothing of what it looks at.  Waits for conditions, never for a time: wait()
asks again until a script says true, and gives up after a minute.
"""

import base64
import json
import os
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request

PATIENCE = 60
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"


def free_port():
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def programs():
    """The browser and its driver, None where there is none."""
    return (shutil.which("chromium") or shutil.which("google-chrome"),
            shutil.which("chromedriver"))


class Browser:
    """One window."""

    def __init__(self, directory, width=1360, height=1000):
        browser, driver = programs()
        port = free_port()
        self.base = "http://127.0.0.1:%d" % port
        self.log = open(os.path.join(directory, "chromedriver.log"), "w")
        self.driver = subprocess.Popen([driver, "--port=%d" % port], stdout=self.log, stderr=self.log)
        self.session = None
        until(lambda: self.call("GET", "/status")["ready"], "the driver")
        arguments = ["--headless=new", "--no-sandbox", "--disable-quic", "--disable-gpu",
                     "--disable-dev-shm-usage", "--disable-background-networking", "--no-first-run",
                     "--lang=zh-CN", "--window-size=%d,%d" % (width, height), "--force-device-scale-factor=1",
                     "--user-data-dir=" + os.path.join(directory, "browser")]
        made = self.call("POST", "/session", {"capabilities": {"alwaysMatch": {
            "goog:chromeOptions": {"binary": browser, "args": arguments}}}})
        self.session = "/session/" + made["sessionId"]

    def call(self, method, path, body=None):
        """One command; its value."""
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.base + path, data=data, method=method,
                                         headers={"Content-Type": "application/json"})
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            raise RuntimeError(json.load(error)["value"]["message"]) from None

    def open(self, address):
        """Go to a page."""
        self.call("POST", self.session + "/url", {"url": address})

    def run(self, script, *arguments):
        """The value of a script's return."""
        return self.call("POST", self.session + "/execute/sync", {"script": script, "args": list(arguments)})

    def wait(self, script, *arguments, what=""):
        """Until the script's return is true; that value."""
        return until(lambda: self.run(script, *arguments), what or script)

    def resize(self, width, height):
        """The page as on a screen of this size; a window of a desktop would not be as narrow as a phone."""
        self.call("POST", self.session + "/goog/cdp/execute", {
            "cmd": "Emulation.setDeviceMetricsOverride",
            "params": {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 768}})

    def downloads(self, directory):
        """Files that a page gives go to a directory."""
        self.call("POST", self.session + "/goog/cdp/execute", {
            "cmd": "Browser.setDownloadBehavior", "params": {"behavior": "allow", "downloadPath": directory}})

    def click(self, selector, x=0, y=0):
        """A click as of a mouse: into the middle of the first element, or so far from there."""
        found = self.call("POST", self.session + "/element", {"using": "css selector", "value": selector})
        # a click goes to where things were drawn last
        self.call("POST", self.session + "/execute/async", {"args": [found], "script":
                  "const [element, done] = arguments; element.scrollIntoView({block: 'center'});"
                  "requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))"})
        self.call("POST", self.session + "/actions", {"actions": [{
            "type": "pointer", "id": "mouse", "actions": [
                {"type": "pointerMove", "origin": found, "x": int(x), "y": int(y)},
                {"type": "pointerDown", "button": 0}, {"type": "pointerUp", "button": 0}]}]})

    def picture(self, path):
        """A PNG of the window."""
        with open(path, "wb") as file:
            file.write(base64.b64decode(self.call("GET", self.session + "/screenshot")))

    def close(self):
        """End the browser and its driver."""
        try:
            if self.session:
                self.call("DELETE", self.session)
        finally:
            self.driver.terminate()
            self.driver.wait()
            self.log.close()


def until(condition, what):
    """Ask until the answer is true; that answer."""
    end = time.monotonic() + PATIENCE
    error = None
    while time.monotonic() < end:
        try:
            answer = condition()
            if answer:
                return answer
        except (OSError, RuntimeError) as problem:
            error = problem
        time.sleep(0.1)
    raise TimeoutError("waited for %s%s" % (what, ": %s" % error if error else ""))
