"""Line breaks inside an HTML block: which of them begin a paragraph."""

import re
from collections.abc import Iterator, Sequence

from briefdesk.model.imported import SpanRole
from briefdesk.text.headings import openings
from briefdesk.text.marked.passages import Piece

BREAK = "\u2028"  # a blank of its own, so that a break is no line end of the file
_CLOSES = re.compile(r"[。！？：；.!?:;][」』）)”’\]]*$")
_OPENS = re.compile("\u3000|[•●○◆◇■□▪・※]")
_NAMED = re.compile(r".{1,12}[：:]")


def split_lines(pieces: Sequence[Piece], *, loose: bool) -> Iterator[tuple[Piece, ...]]:
    """Yield the paragraphs of a block that is set with line breaks.

    Two breaks in a row end a paragraph. One does where the next line opens with an ideographic
    blank, a bullet or a number, or both lines name a value (“日期：”); if ``loose``, behind the end
    of a sentence, too. Other breaks are blanks.
    """
    lines = list(_lines(pieces))
    paragraph: list[Piece] = []
    said = ""
    empty = False
    for line in lines:
        text = _said(line)
        if text.strip():
            if said and (empty or _parts(said, text, loose=loose)):
                yield tuple(paragraph)
                paragraph = []
            said, empty = text, False
        elif said:
            empty = True
        if paragraph:
            paragraph.append(Piece(BREAK))
        paragraph += line
    if any(piece.text.strip() for piece in paragraph):
        yield tuple(paragraph)


def _lines(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    line: list[Piece] = []
    for piece in pieces:
        if piece.text == BREAK and piece.role is SpanRole.TEXT:
            yield line
            line = []
        else:
            line.append(piece)
    yield line


def _said(line: Sequence[Piece]) -> str:
    """Return what a line says; a marker alone is something, too."""
    return "".join(
        piece.text if piece.role is SpanRole.TEXT else "¹"
        for piece in line
        if piece.role in (SpanRole.TEXT, SpanRole.MARKER)
    )


def _parts(before: str, after: str, *, loose: bool) -> bool:
    """Tell whether a single break between two lines ends a paragraph."""
    opened = after.lstrip(" \t\r\n")
    if _OPENS.match(opened) or openings(opened):
        return True
    if _NAMED.match(before.strip()) and _NAMED.match(opened):
        return True
    return loose and _CLOSES.search(before.strip(" \t\r\n¹")) is not None
