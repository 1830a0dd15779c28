"""Words with places in XML of all kinds, and in what is XML no more.

    (cd test && python3 -m generate.xml DIRECTORY)
"""

import gzip
import os
import sys

START = '<doc>\n<page width="595.0" height="842.0">\n'
END = "</page></doc>"


def words(count=40, text="字%d"):
    """Some words, ten a line."""
    return "".join('<word xMin="%d" yMin="%d" xMax="%d" yMax="%d">%s</word>\n' % (
        50 * (n % 10), 20 * (n // 10), 50 * (n % 10) + 40, 20 * (n // 10) + 10, text % n) for n in range(count))


def nested(depth, attributes=""):
    """Words within so many elements."""
    return START + ("<a%s>" % attributes) * depth + words() + "</a>" * depth + END


def attributes(count):
    """Words behind an element with so many attributes."""
    return START + "<x %s/>" % " ".join('a%d="%s"' % (n, "v" * 20) for n in range(count)) + words() + END


DOCUMENTS = {
    "plain": START + words() + END,
    "nested": nested(200, ' b="c" d="e"'),
    "nested-too-deep": nested(300),
    "attributes": attributes(190),
    "attributes-too-many": attributes(500),
    "namespaces": START + '<x xmlns="urn:a" xmlns:b="urn:b" b:c="d">' + words() + "</x>" + END,
    "namespaces-many": START + "".join('<x xmlns:p%d="urn:%d">' % (n, n) for n in range(230)) + words() + "</x>" * 230 + END,
    "undeclared-namespace": START + "<o:p/>" + words() + END,
    "ends-early": START + words(),
    "wrong-end": START + words() + "<x></y>" + words() + END,
    "entities": '<!DOCTYPE doc [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ATTLIST word q (a|b|c) "a">]>'
                + START + words(text="&b;%d") + END,
    "undeclared-entity": '<!DOCTYPE html PUBLIC "x" "http://127.0.0.1:9/x.dtd">' + START + words(text="1&nbsp;%d") + END,
    "entity-in-attribute": '<!DOCTYPE html PUBLIC "x" "x.dtd">' + START + words().replace('xMin="5', 'xMin="5&nbsp;') + END,
    "references": START + words(text="&#23383;&amp;&lt;%d") + END,
    "controls": START + words(text="\x01%d\x02") + END,
    "other-encoding": '<?xml version="1.0" encoding="GBK"?>' + START + words() + END,
    "comments": START + "<!--" + "x" * 20000 + "--><?pi " + "y" * 20000 + "?><![CDATA[" + "z" * 20000 + "]]>" + words() + END,
    # so long that zlib keeps what it may have to look back at
    "deflated": gzip.compress((START + "<!--" + "x" * 100000 + "-->" + words(9) + END).encode(), mtime=0),
    "places": START + words(text="%d").replace('"0"', '"-0.5"').replace('xMin="50"', 'xMin="1e3"').replace(
        'yMin="20"', 'yMin="99999999999"').replace('yMax="50"', "") + END,
    "words-in-words": START + "<word>" + words(text="a<b>b</b>c%d") + "</word>" + END,
}


def main():
    """Writes the documents into a directory."""
    os.makedirs(sys.argv[1], exist_ok=True)
    for name, text in DOCUMENTS.items():
        with open(os.path.join(sys.argv[1], "xml-" + name + ".html"), "wb") as file:
            file.write(text if isinstance(text, bytes) else text.encode())


if __name__ == "__main__":
    main()
