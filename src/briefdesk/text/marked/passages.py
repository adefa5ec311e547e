"""What a marked-up file (Word, HTML, Markdown) says, passage by passage.

Such a file says itself where a paragraph ends, which words are a heading and where a note is cited.
A reader states that in these values, in the order of the file; ``marked`` makes a document of them.
"""

from typing import Literal, NamedTuple

from briefdesk.model.imported import BlockType, Cell, RemarkKind, SpanRole


class Piece(NamedTuple):
    """A stretch of characters of the file and what becomes of them.

    ``role`` is TEXT, or for what leaves the text: NUMBER, LIST_MARKER and FOOTNOTE_LABEL printed in
    the file, MARKER (of the note ``note``), META, DROPPED (script, ruby, deleted text). ``url`` is
    the address a link leads to. ``remarks`` are the keys of the remarks that cover the stretch; an
    empty TEXT piece puts a remark at a point. ``origin`` is what the reader knows the place by; it
    is for the reader alone.
    """

    text: str
    role: SpanRole = SpanRole.TEXT
    note: str = ""
    url: str = ""
    remarks: tuple[str, ...] = ()
    origin: object = None


class Passage(NamedTuple):
    """A paragraph, heading, list item or other block of the file.

    ``type`` None is a paragraph of which the numbers may say more. ``level`` counts from 1 for
    headings and list items. ``number`` is one that the file computes and does not hold as
    characters (automatic numbering); a printed one is a piece. ``is_title``: the file calls it the
    title of the document.
    """

    pieces: tuple[Piece, ...]
    type: BlockType | None = None
    level: int = 0
    number: str = ""
    cell: Cell | None = None
    is_title: bool = False


class MarkedNote(NamedTuple):
    """A note of the file: ``id`` is what MARKER pieces name, ``label`` what is printed for it."""

    id: str
    label: str
    number: int | None
    passages: tuple[Passage, ...]
    kind: Literal["foot", "end"] = "foot"


class MarkedRemark(NamedTuple):
    """A comment, mark or tracked change of the file; its place is where pieces name its ``key``."""

    key: str
    kind: RemarkKind
    body: str
    author: str = ""
    date: str = ""
    parent: str = ""
    settled: bool = False
