"""The corrections of a briefing on their way out: a table, or tracked changes in a file."""

from msgspec import Struct

from briefdesk.model.imported import ImportedDocument
from briefdesk.model.revision import Remedy, RevisionState
from briefdesk.model.span import Span
from briefdesk.phrases import Phrase


class RevisionRow(Struct, frozen=True):
    """One correction, as a reader of the report sees it.

    ``number`` counts from 1 in the order of the text. ``section`` are the headings above the place,
    outermost first. ``page`` is what the page prints, or its number, or empty; ``footnote`` is the
    number or sign of the footnote in which the place is, empty in the body. ``exact`` are the words
    as they are, ``before`` and ``after`` what stands around them in their block, with ``…`` where
    that goes on. ``span`` is their place in the text (code points), None where a person must first
    look for it. ``at`` is when the correction was changed last, ISO 8601 in UTC.
    """

    number: int
    section: tuple[str, ...]
    page: str
    before: str
    exact: str
    after: str
    remedy: Remedy
    proposed: str
    reason: str
    source: str
    severity: str
    state: RevisionState
    author: str
    at: str
    span: Span | None
    footnote: str = ""


class RevisionReport(Struct, frozen=True):
    """The corrections of one briefing in the order of its text, those without a sure place last.

    ``language`` is that of the briefing (BCP 47), ``lang`` that of ``labels``, the fixed words:
    ``zh``, ``ja`` or ``en``. ``created`` is ISO 8601 with an offset.
    """

    title: str
    date: str
    language: str
    lang: str
    created: str
    labels: dict[str, str]
    rows: tuple[RevisionRow, ...]


class Manuscript(Struct, frozen=True):
    """The briefing itself, for a format that writes the corrections into it.

    ``document`` is its current text and ``file`` the bytes from which that was read.
    """

    document: ImportedDocument
    file: bytes


class CommentOnly(Struct, frozen=True):
    """A correction that changes nothing in the file, but stands in it as a comment.

    ``why`` is a sentence about its ``number``.
    """

    number: int
    why: Phrase


class RevisionFile(Struct, frozen=True):
    """A file of corrections, and those that could not be written into it as changes."""

    data: bytes
    comments_only: tuple[CommentOnly, ...] = ()


class RevisionRequest(Struct, frozen=True):
    """What the worker is asked to write; ``document`` only for a format that needs it."""

    report: RevisionReport
    document: ImportedDocument | None = None
