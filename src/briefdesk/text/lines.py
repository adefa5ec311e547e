"""Lines as a text file has them, and what their characters are.

Positions are code points of the cleaned text (see ``structure``).
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

# Ideographs, kana, and the punctuation that is set without blanks around it.
_IDEOGRAPH = (
    "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3038-\u303b\u3041-\u30ff\u31f0-\u31ff\u3400-\u4dbf"
    "\u4e00-\u9fff\uf900-\ufaff\U0001b000-\U0001b16f\U00020000-\U0003ffff\ufe00-\ufe0f"
    "\U000e0100-\U000e01ef"
)
_MARK = "\u3001-\u3004\u3008-\u3020\u3030\u303d\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65"
IDEOGRAPH = re.compile(f"[{_IDEOGRAPH}]")
MARK = re.compile(f"[{_MARK}]")
_WIDE_CELL = re.compile(f"[{_IDEOGRAPH}{_MARK}\uff10-\uff5a]")
_LATIN = r"0-9A-Za-z"
_SPACED_BORDER = re.compile(f"[{_IDEOGRAPH}][ \u00a0][{_LATIN}]|[{_LATIN}][ \u00a0][{_IDEOGRAPH}]")
_TIGHT_BORDER = re.compile(f"[{_IDEOGRAPH}](?=[{_LATIN}])|[{_LATIN}](?=[{_IDEOGRAPH}])")
_BORDER_SAMPLE = 40_000  # code points
NARROWEST = 20  # columns: a text of shorter lines does not show how wide it is set
# Blanks inside a line that are not simply kept: between wide characters, double, or unusual.
LOOSE_BLANKS = re.compile(
    f"(?=\\s)(?:(?<=[{_IDEOGRAPH}{_MARK}])[^\\S\u3000]+(?=[{_IDEOGRAPH}{_MARK}])"
    "|\\s{2,}|[^\\S \u3000])"
)


@dataclass(slots=True)  # frozen ones take three times as long to make, and there are many
class Line:
    """One line that is not blank: ``text`` is ``[start, end)`` without blanks at its ends.

    ``gap`` counts the blank lines before it, ``lead`` the blanks at its start, ``trail`` tells
    whether blanks follow, ``page`` counts from 1. A line that stands ``apart`` is a paragraph of
    its own.
    """

    start: int
    end: int
    text: str
    gap: int
    lead: str
    trail: bool
    page: int
    apart: bool = False

    @property
    def width(self) -> int:
        """The printed width in half-width columns."""
        return width(self.text)


def width(text: str) -> int:
    """Return the printed width in half-width columns; curly quotes count as narrow."""
    return len(text) if text.isascii() else 2 * len(text) - len(_WIDE_CELL.sub("", text))


def split_lines(text: str) -> list[Line]:
    """Split at every line end of the Unicode standard; a form feed begins a new page."""
    lines: list[Line] = []
    position = gap = 0
    page = 1
    for piece in text.splitlines(keepends=True):
        stripped = piece.lstrip()
        lead = piece[: len(piece) - len(stripped)]
        body = stripped.rstrip()
        tail = stripped[len(body) :]
        page += lead.count("\f")
        if body:
            start = position + len(lead)
            trail = bool(tail.rstrip("\r\n\f\v\x1c\x1d\x1e\x85\u2028\u2029"))
            lines.append(Line(start, start + len(body), body, gap, lead, trail, page))
            gap = 0
            page += tail.count("\f")
        else:
            gap += 1
        position += len(piece)
    return lines


def column_width(lines: Sequence[Line]) -> int:
    """Return the width of a full line: that of the 9th decile, at least ``NARROWEST``."""
    if not lines:
        return NARROWEST
    widths = sorted(line.width for line in lines)
    return max(NARROWEST, widths[(len(widths) * 9) // 10 if len(widths) > 1 else 0])


def joins_with_blank(texts: Iterable[str]) -> bool:
    """Tell whether most borders between Chinese and Latin in these lines have a blank."""
    text = "\n".join(texts)[:_BORDER_SAMPLE]
    return len(_SPACED_BORDER.findall(text)) > len(_TIGHT_BORDER.findall(text))
