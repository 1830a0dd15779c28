"""A line chart on two logarithmic axes, as SVG; and the charts of the results."""

import math
import os
from html import escape

from bench.table import kilobytes

WIDTH, HEIGHT = 720, 420
LEFT, RIGHT, TOP, BOTTOM = 78, 190, 44, 54
COLORS = ["#0b6e4f", "#c8553d", "#3d5a98", "#8a5a9e", "#b08900", "#5c6b73",
          "#2a9d8f"]
CHARTS = [("parse", "Time to read a page", "size of the page", kilobytes),
          ("query", "Sum of one figure over stored reports", "reports",
           "{:,.0f}".format)]
STYLE = ("text{font-family:sans-serif;font-size:12px;fill:#333}"
         ".title{font-size:15px;font-weight:bold}"
         ".grid{stroke:#ddd;stroke-width:1}"
         ".line{fill:none;stroke-width:2}")


def _decades(values):
    """The powers of ten around values, as exponents."""
    return (math.floor(math.log10(min(values)) + 1e-9),
            math.ceil(math.log10(max(values)) - 1e-9))


class Axes:
    """Where a point stands on the paper."""

    def __init__(self, points):
        self.x = _decades([x for x, _ in points])
        self.y = _decades([y for _, y in points])

    def across(self, value):
        """From the left."""
        return _place(value, self.x, LEFT, WIDTH - RIGHT)

    def down(self, value):
        """From the top."""
        return _place(value, self.y, HEIGHT - BOTTOM, TOP)


def _place(value, decades, start, end):
    low, high = decades
    return start + (math.log10(value) - low) / max(high - low, 1) * (end - start)


def _text(x, y, text, anchor="start", extra=""):
    return '<text x="%.1f" y="%.1f" text-anchor="%s"%s>%s</text>' % (
        x, y, anchor, extra, escape(text))


def _grid(axes, x_label, y_label):
    """Lines at the powers of ten, with their labels."""
    out = []
    for power in range(axes.x[0], axes.x[1] + 1):
        x = axes.across(10.0 ** power)
        out.append('<path class="grid" d="M%.1f %dV%d"/>' % (x, TOP, HEIGHT - BOTTOM))
        out.append(_text(x, HEIGHT - BOTTOM + 18, x_label(10.0 ** power), "middle"))
    for power in range(axes.y[0], axes.y[1] + 1):
        y = axes.down(10.0 ** power)
        out.append('<path class="grid" d="M%d %.1fH%d"/>' % (LEFT, y, WIDTH - RIGHT))
        out.append(_text(LEFT - 8, y + 4, y_label(10.0 ** power), "end"))
    return out


def _spaced(wanted):
    """Heights for the names of lines, at least a line of text apart."""
    order = sorted(range(len(wanted)), key=lambda at: wanted[at])
    placed, last = [0.0] * len(wanted), -1e9
    for at in order:
        last = placed[at] = max(wanted[at], last + 15)
    return placed


def _lines(axes, curves):
    """The curves, each with its name at its end."""
    out = []
    names = _spaced([axes.down(points[-1][1]) for _, points in curves])
    for (name, points), color, height in zip(curves, COLORS, names):
        spots = [(axes.across(x), axes.down(y)) for x, y in points]
        out.append('<path class="line" stroke="%s" d="M%s"/>' % (
            color, "L".join("%.1f %.1f" % spot for spot in spots)))
        out += ['<circle cx="%.1f" cy="%.1f" r="3" fill="%s"/>' % (x, y, color)
                for x, y in spots]
        out.append(_text(WIDTH - RIGHT + 12, height + 4, name,
                         extra=' style="fill:%s"' % color))
    return out


def chart(title, curves, x_name, x_label, y_label):
    """An SVG; curves are [(name, [(x, y), ...])], labels turn numbers to text."""
    axes = Axes([point for _, points in curves for point in points])
    out = ['<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d"'
           ' viewBox="0 0 %d %d">' % (WIDTH, HEIGHT, WIDTH, HEIGHT),
           "<style>%s</style>" % STYLE,
           '<rect width="%d" height="%d" fill="#fff"/>' % (WIDTH, HEIGHT),
           _text(LEFT, 26, title, extra=' class="title"')]
    out += _grid(axes, x_label, y_label)
    out += _lines(axes, curves)
    out.append(_text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 14, x_name, "middle"))
    return "\n".join(out + ["</svg>", ""])


def _duration(value):
    """A power of ten in seconds, as a label."""
    for size, unit in ((1, "s"), (1e-3, "ms"), (1e-6, "µs")):
        if value >= size * 0.999:
            return "%g %s" % (round(value / size), unit)
    return "%g ns" % round(value / 1e-9)


def draw(results, directory):
    """The charts of what was measured."""
    os.makedirs(directory, exist_ok=True)
    for name, title, x_name, x_label in CHARTS:
        curves = list(results.curves.get(name, {}).items())
        if curves:
            with open(os.path.join(directory, name + ".svg"), "w",
                      encoding="utf-8") as file:
                file.write(chart(
                    title, curves, x_name, x_label, _duration))
