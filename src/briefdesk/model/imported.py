"""A document as a reader found it: every character leads back to the file.

All positions are code points in ``ImportedDocument.text`` unless they are called raw; raw positions
are code points of the decoded file, ``ImportedDocument.raw``.

Of the values with ``gc=False`` a document has very many, and none can be part of a cycle: Python's
collector need not look through them.
"""

from enum import StrEnum
from typing import Literal

from msgspec import Struct
from typing_extensions import override

from briefdesk.phrases import Phrase


class BlockType(StrEnum):
    """What a block is; ``clause`` is an article of law (第X条), the unit lawyers annotate."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    CLAUSE = "clause"
    QUOTE = "quote"
    CELL = "cell"
    CODE = "code"
    FIGURE = "figure"
    FOOTNOTE = "footnote"


class SpanRole(StrEnum):
    """What became of a stretch of the file."""

    TEXT = "text"
    NUMBER = "number"
    MARKER = "marker"
    FOOTNOTE_LABEL = "footnote_label"
    LIST_MARKER = "list_marker"
    META = "meta"
    FURNITURE = "furniture"
    LINK_LIST = "link_list"
    DROPPED = "dropped"


Revisions = Literal["", "accepted", "original", "shown"]


class ReadingOptions(Struct, frozen=True):
    """What a person may choose about reading a file; empty: the reader decides.

    ``encoding`` is a codec of Python; ``revisions`` says which side of tracked changes is the text:
    with the changes, without them, or both. ``password`` is never stored, and no ``repr`` shows it.
    """

    encoding: str = ""
    revisions: Revisions = ""
    password: str = ""

    @override
    def __repr__(self) -> str:
        """Return what a log or a report of a crash may show."""
        return f"ReadingOptions(encoding={self.encoding!r}, revisions={self.revisions!r})"


class FileInfo(Struct, frozen=True):
    """The file itself: SHA-256 in hexadecimal, size in bytes, how it was decoded and by whom.

    ``revisions`` tells how tracked changes were read, empty where there are none;
    ``encoding_chosen`` whether a person chose the encoding.
    """

    name: str
    sha256: str
    size: int
    media_type: str
    encoding: str
    reader: str
    reader_version: int
    revisions: Revisions = ""
    encoding_chosen: bool = False

    @property
    def choices(self) -> ReadingOptions:
        """What a person chose, to be chosen again; a detected encoding is to be detected anew."""
        return ReadingOptions(self.encoding if self.encoding_chosen else "", self.revisions)


class Meta(Struct, frozen=True):
    """The title block; ``date`` is ISO 8601 or empty, ``language`` a BCP 47 tag."""

    title: str = ""
    number: str = ""
    date: str = ""
    issuer: str = ""
    authors: tuple[str, ...] = ()
    translators: tuple[str, ...] = ()
    language: str = "zh-Hans"


class Cell(Struct, frozen=True, gc=False):
    """Where a block stands in a table: tables count from 1, rows and columns from 0.

    A cell may hold several blocks; they come one after the other.
    """

    table: int
    row: int
    column: int
    row_span: int = 1
    column_span: int = 1
    header: bool = False


class Block(Struct, frozen=True, gc=False):
    """A logical, unwrapped piece of the document.

    ``id`` is unique in the document, ``level`` counts from 1 for headings and list items (else 0),
    ``number`` is what is printed (``III.``, ``①``) and is not part of the text. ``page`` counts
    from 1, or is None where the format has no pages; ``page_label`` is what the page prints.
    """

    id: str
    type: BlockType
    level: int
    number: str
    start: int
    end: int
    page: int | None = None
    page_label: str = ""
    cell: Cell | None = None


class Footnote(Struct, frozen=True, gc=False):
    """A note of the document; its text is the block ``block``.

    ``key`` is ``"<page or 0>:<order>"`` and unique; ``number`` is the printed number if it is one.
    """

    key: str
    number: int | None
    label: str
    block: str
    page: int | None = None
    urls: tuple[str, ...] = ()
    kind: Literal["foot", "end"] = "foot"


class Reference(Struct, frozen=True, gc=False):
    """A marker in the text that points to a footnote.

    ``offset`` is the position in the text before which the marker stood; ``score`` says how sure
    the reader is (below 3 is weak), ``how`` by which sign: ``markup`` the format says so,
    ``raised`` it stands above the line, ``text`` it is a number in the text, ``person`` somebody
    chose it. ``footnote`` is None where no note answers the marker.
    """

    footnote: str | None
    block: str
    offset: int
    score: float
    how: Literal["text", "raised", "markup", "person"] = "text"


class Link(Struct, frozen=True, gc=False):
    """A web address and where it stands: in the ``text``, a ``footnote``, an ``annotation`` or a
    ``list``; positions are None outside the text.
    """

    url: str
    where: str
    start: int | None = None
    end: int | None = None


class Furniture(Struct, frozen=True, gc=False):
    """A running header, footer or page number that was taken out, and why."""

    page: int | None
    text: str
    why: str


class SourceSpan(Struct, frozen=True, array_like=True, gc=False):
    """A stretch of the raw file and where it went.

    Spans are sorted, disjoint and cover every non-space character of the file exactly once. A span
    with ``text_start`` equals its target character by character.
    """

    raw_start: int
    raw_end: int
    role: SpanRole
    text_start: int | None = None


class Page(Struct, frozen=True, gc=False):
    """A page as it is seen: width and height in points after rotation (in degrees, clockwise).

    ``index`` counts from 1, ``label`` is what the document calls the page; raw positions.
    """

    index: int
    label: str
    width: float
    height: float
    rotation: int
    raw_start: int
    raw_end: int


class LineBox(Struct, frozen=True, array_like=True, gc=False):
    """A stretch of one printed line: where each of its characters stands on the page.

    In points from the top left corner of the page as it is seen. ``edges`` has one value more than
    the stretch has characters: character ``start + k`` reaches from ``edges[k]`` to
    ``edges[k + 1]``.
    """

    page: int
    top: float
    bottom: float
    start: int
    edges: tuple[float, ...]


class RemarkKind(StrEnum):
    """What somebody left in the file."""

    COMMENT = "comment"
    INSERTION = "insertion"
    DELETION = "deletion"
    HIGHLIGHT = "highlight"


class Remark(Struct, frozen=True, gc=False):
    """A comment, mark or tracked change that the file carries, at its words in the text.

    ``key`` is the same whenever this file or a later draft of it is read; ``date`` is ISO 8601 or
    empty; ``parent`` is the key of the remark it answers. ``body`` is plain text: of a comment what
    it says, of a change the words that came or went. Where the words of a change are not in the
    text, it stands right ``before`` or ``after`` those from ``start`` to ``end``.
    """

    key: str
    kind: RemarkKind
    start: int
    end: int
    body: str
    author: str = ""
    date: str = ""
    parent: str = ""
    settled: bool = False
    beside: Literal["", "before", "after"] = ""


class ImportWarning(Struct, frozen=True):
    """Something a reader was unsure of; made by ``warning``.

    ``message`` is the English sentence, ``said`` with ``places`` the same to be translated.
    ``start`` and ``end`` say where in the text it is, None where it is nowhere in particular;
    ``subject`` is the footnote or block it is about, by its key or id.
    """

    code: str
    message: str
    page: int | None = None
    said: Phrase | None = None
    places: dict[str, str] = {}
    start: int | None = None
    end: int | None = None
    subject: str = ""


def warning(
    code: str,
    said: Phrase,
    *,
    page: int | None = None,
    span: tuple[int, int] | None = None,
    subject: str = "",
    **places: object,
) -> ImportWarning:
    """Return a warning; ``span`` is its place in the text, ``places`` fill the sentence."""
    filled = {name: str(value) for name, value in places.items()}
    start, end = span or (None, None)
    message = said.text.format(**filled)
    return ImportWarning(code, message, page, said, filled, start, end, subject)


class ImportedDocument(Struct, frozen=True):
    """What a reader made of one file.

    ``text`` is the texts of all blocks joined by one line feed, footnotes last.
    """

    file: FileInfo
    meta: Meta
    raw: str
    text: str
    blocks: tuple[Block, ...]
    footnotes: tuple[Footnote, ...] = ()
    references: tuple[Reference, ...] = ()
    links: tuple[Link, ...] = ()
    furniture: tuple[Furniture, ...] = ()
    spans: tuple[SourceSpan, ...] = ()
    warnings: tuple[ImportWarning, ...] = ()
    pages: tuple[Page, ...] = ()
    boxes: tuple[LineBox, ...] = ()
    remarks: tuple[Remark, ...] = ()
