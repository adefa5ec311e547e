"""On which lines of a TBX file its entries begin: the values read from it have no lines."""

import codecs
import re

_ENTRY = re.compile(
    rb"<(?:[\w.-]+:)?(?:conceptEntry|termEntry)\s(?:[^<>]*?\s)?(?:xml:)?id\s*=\s*"
    rb"(?:\"([^\"<>]*)\"|'([^'<>]*)')"
)
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def entry_lines(data: bytes) -> dict[str, int]:
    """Return the line, counted from 1, of each id of a TBX entry; of two with one id the first's.

    A file that is no TBX has none. UTF-16 is known by its byte order mark.
    """
    if data.startswith(_UTF_16):
        data = data.decode("utf-16", "replace").encode()
    lines: dict[str, int] = {}
    line, at = 1, 0
    for entry in _ENTRY.finditer(data):
        line += data.count(b"\n", at, entry.start())
        at = entry.start()
        lines.setdefault((entry[1] or entry[2] or b"").decode("utf-8", "replace"), line)
    return lines
