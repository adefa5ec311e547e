"""Printed pages as values, without a file, to show the rules about lines one by one."""

from collections.abc import Sequence
from typing import NamedTuple

from briefdesk.model.imported import FileInfo, ImportedDocument
from briefdesk.model.progress import unheard
from briefdesk.text.lines import width
from briefdesk.text.printed.lines import Print, set_lines
from briefdesk.text.printed.page import Entry, PageLink, PageRemark, PrintedPage, Run
from briefdesk.text.printed.structure import Properties, structure_pages

WIDTH, HEIGHT = 400, 600  # points
FULL = "一二三四五六七八九十" * 3  # a line that fills the page from 50 to 350 points


class Words(NamedTuple):
    """Words on a page: the left edge, the baseline from the top, size in points."""

    x: float
    y: float
    text: str
    size: float = 10
    bold: bool = False
    tag: str = ""


def page(
    *words: Words,
    number: int = 1,
    label: str = "",
    links: Sequence[PageLink] = (),
    remarks: Sequence[PageRemark] = (),
    pictured: float = 0.0,
) -> PrintedPage:
    """Return a page; ideographs are as wide as the size, letters half of it."""
    text, lefts, runs = "", [], []
    for x, y, said, size, bold, tag in words:
        start, at = len(text), x
        for character in said:
            lefts.append(at)
            at += size * width(character) / 2
        text += said + "\n"
        lefts.append(at)
        runs.append(Run(start, start + len(said), size, y, x, at, bold, tag))
    return PrintedPage(
        number, label, WIDTH, HEIGHT, 0, text, lefts, runs, tuple(links), tuple(remarks), pictured
    )


def column(*texts: str, x: float = 50, y: float = 100, size: float = 10) -> list[Words]:
    """Return lines below each other, 1.5 em apart; two ideographic blanks are an indent."""
    lines = []
    for place, text in enumerate(texts):
        said = text.lstrip("\u3000")
        indent = (len(text) - len(said)) * size
        lines.append(Words(x + indent, y + place * size * 1.5, said, size))
    return lines


def set_pages(*pages: PrintedPage) -> Print:
    """Return the lines of pages."""
    return set_lines(pages, unheard)


def read_pages(*pages: PrintedPage, outline: Sequence[Entry] = ()) -> ImportedDocument:
    """Return the document of pages."""
    info = FileInfo("t.pdf", "", 0, "application/pdf", "", "", 0)
    return structure_pages(pages, Properties(outline), info, (), unheard)


def with_note(number: int = 1, *, label: str = "1", note: str = "参见政策文件。") -> PrintedPage:
    """Return a page whose second line has a raised marker, and its small note at the foot."""
    return page(
        *column(FULL, y=100),
        Words(50, 115, "该制度自施行以来"),
        Words(130, 111, label, 6),
        Words(136, 115, "受到关注。"),
        Words(50, 560, label, 5),
        Words(56, 563, note, 8),
        number=number,
    )
