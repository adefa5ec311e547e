"""A document as a reader found it: every character leads back to the file.

All positions are code points in ``ImportedDocument.text`` unless they are called raw; raw positions
are code points of the decoded file, ``ImportedDocument.raw``.
"""

from enum import StrEnum

from msgspec import Struct


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


class FileInfo(Struct, frozen=True):
    """The file itself: SHA-256 in hexadecimal, size in bytes, how it was decoded and by whom."""

    name: str
    sha256: str
    size: int
    media_type: str
    encoding: str
    reader: str
    reader_version: int


class Meta(Struct, frozen=True):
    """The title block; ``date`` is ISO 8601 or empty, ``language`` a BCP 47 tag."""

    title: str = ""
    number: str = ""
    date: str = ""
    issuer: str = ""
    authors: tuple[str, ...] = ()
    translators: tuple[str, ...] = ()
    language: str = "zh-Hans"


class Block(Struct, frozen=True):
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


class Footnote(Struct, frozen=True):
    """A note of the document; its text is the block ``block``.

    ``key`` is ``"<page or 0>:<order>"`` and unique; ``number`` is the printed number if it is one.
    """

    key: str
    number: int | None
    label: str
    block: str
    page: int | None = None
    urls: tuple[str, ...] = ()


class Reference(Struct, frozen=True):
    """A marker in the text that points to a footnote.

    ``offset`` is the position in the text before which the marker stood; ``score`` says how sure
    the reader is (below 3 is weak). ``footnote`` is None where no note answers the marker.
    """

    footnote: str | None
    block: str
    offset: int
    score: float


class Link(Struct, frozen=True):
    """A web address and where it stands: in the ``text``, a ``footnote``, an ``annotation`` or a
    ``list``; positions are None outside the text.
    """

    url: str
    where: str
    start: int | None = None
    end: int | None = None


class Furniture(Struct, frozen=True):
    """A running header, footer or page number that was taken out, and why."""

    page: int | None
    text: str
    why: str


class SourceSpan(Struct, frozen=True, array_like=True):
    """A stretch of the raw file and where it went.

    Spans are sorted, disjoint and cover every non-space character of the file exactly once. A span
    with ``text_start`` equals its target character by character.
    """

    raw_start: int
    raw_end: int
    role: SpanRole
    text_start: int | None = None


class ImportWarning(Struct, frozen=True):
    """Something a reader was unsure of: English message with its places filled, code, page."""

    code: str
    message: str
    page: int | None = None


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
