"""The lines of a page: what each block of the document, and of the page's own words, is set as."""

from enum import Enum, auto
from typing import NamedTuple

from briefdesk.model.imported import Cell


class Role(Enum):
    """How a line of the page is set."""

    NUMBER = auto()
    TITLE = auto()
    BYLINE = auto()
    HEADING = auto()
    BODY = auto()
    LIST_ITEM = auto()
    QUOTE = auto()
    CODE = auto()
    FIGURE = auto()
    CELL = auto()
    HEADER_CELL = auto()
    NOTES_HEADING = auto()
    NOTE = auto()


class Line(NamedTuple):
    """One block of the page: page units, how it is set, and the document's block if it is one.

    ``cell`` says where in a table it stands.
    """

    start: int
    end: int
    role: Role
    level: int
    block: str | None
    cell: Cell | None = None
