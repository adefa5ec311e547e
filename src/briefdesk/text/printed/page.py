"""What stands on printed pages, as a reader of pages found it; nothing is decided here.

All places are in points from the top left corner of the page as it is seen, after rotation and
cropping. Positions count the code points of one page's ``text``.
"""

from typing import NamedTuple

from briefdesk.model.imported import RemarkKind


class Box(NamedTuple):
    """A rectangle on a page."""

    left: float
    top: float
    right: float
    bottom: float


class Run(NamedTuple):
    """Characters side by side on one baseline, set in one size.

    ``left`` and ``right`` are the edges without blanks at the ends. ``askew`` runs do not go from
    left to right (vertical writing, turned stamps); only their order is known. ``tag`` is the
    structure tag of the file (``H1``, ``Note``), mostly empty. A run that ``begins`` stands in
    another column or cell than the one before it; a ``reading`` stands above the one behind it.
    """

    start: int
    end: int
    size: float
    baseline: float
    left: float
    right: float
    bold: bool = False
    tag: str = ""
    askew: bool = False
    begins: bool = False
    reading: bool = False


class PageLink(NamedTuple):
    """A web address and the rectangles on which a click opens it."""

    url: str
    boxes: tuple[Box, ...]


class PageRemark(NamedTuple):
    """What somebody wrote on a page: the marked rectangles, or the place of a note.

    ``key`` names it for ever, ``parent`` is the key of the remark it answers; ``date`` is ISO 8601
    or empty.
    """

    key: str
    kind: RemarkKind
    boxes: tuple[Box, ...]
    body: str
    author: str = ""
    date: str = ""
    parent: str = ""
    settled: bool = False


class PrintedPage(NamedTuple):
    """One page: its characters in the order of the file, and where each of them begins.

    ``number`` counts from 1, ``rotation`` is in degrees, clockwise. ``lefts`` is as long as
    ``text``; characters outside all ``runs`` are blanks and line ends. ``pictured`` is the share of
    the page, from 0 to 1, that pictures and drawings cover; 0 where nobody looked, because there is
    text.
    """

    number: int
    label: str
    width: float
    height: float
    rotation: int
    text: str
    lefts: list[float]
    runs: list[Run]
    links: tuple[PageLink, ...] = ()
    remarks: tuple[PageRemark, ...] = ()
    pictured: float = 0.0


class Entry(NamedTuple):
    """An entry of the outline; ``level`` and ``page`` count from 1."""

    level: int
    title: str
    page: int
