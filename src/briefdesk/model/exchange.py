"""What goes between a term base and a file of another tool, and what could not be kept of it."""

from enum import StrEnum
from typing import Literal, NamedTuple

from msgspec import Struct

from briefdesk.model.concept import AdminStatus, TermBase
from briefdesk.phrases import Phrase

VALUE_LENGTH = 200  # code points of a foreign value that a report shows


class ReportEntry(Struct, frozen=True, omit_defaults=True):
    """Something in a file that was not kept as it is; made by ``reported``.

    ``said`` with ``places`` is the sentence: what it was and what was done. ``line`` counts from 1
    (the row of a sheet; 0: nowhere in particular); ``concept`` is the entry's id, ``value`` the
    beginning of what the file says.
    """

    code: str
    said: Phrase
    places: dict[str, str] = {}
    line: int = 0
    concept: str = ""
    value: str = ""

    @property
    def message(self) -> str:
        """The sentence in English."""
        return self.said.text.format(**self.places)


def reported(
    code: str, said: Phrase, *, line: int = 0, concept: str = "", value: str = "", **places: object
) -> ReportEntry:
    """Return an entry of a report; ``places`` fill the sentence, which may also name ``value``,
    ``line`` and ``concept``.
    """
    shown = value if len(value) <= VALUE_LENGTH else f"{value[: VALUE_LENGTH - 1]}…"
    known = {"line": line, "concept": concept, "value": shown, **places}
    filled = {name: str(one) for name, one in known.items()}
    return ReportEntry(code, said, filled, line, concept, shown)


class TermBaseReading(Struct, frozen=True):
    """A term base as a reader understood a file, and all that it could not keep of the file."""

    termbase: TermBase
    report: tuple[ReportEntry, ...] = ()
    format: str = ""


class LocatedReading(Struct, frozen=True):
    """A reading with the lines, counted from 1, on which its entries begin, by id; none where the
    file has no lines.
    """

    reading: TermBaseReading
    lines: dict[str, int]


class ExportedFile(NamedTuple):
    """One file of an export; ``name`` is a plain file name."""

    name: str
    data: bytes


class Role(StrEnum):
    """What a column of a sheet, or a field of a foreign term base, says."""

    IGNORED = "ignored"
    CONCEPT = "concept"
    DOMAIN = "domain"
    DEFINITION = "definition"
    NOTE = "note"
    CONCEPT_STATUS = "concept_status"
    CONCEPT_SOURCE = "concept_source"
    TERM = "term"
    LANGUAGE = "language"
    READING = "reading"
    STATUS = "status"
    TERM_TYPE = "term_type"
    PART_OF_SPEECH = "part_of_speech"
    USAGE = "usage"
    CONTEXT = "context"
    REPLACEMENT = "replacement"
    TERM_SOURCE = "term_source"
    EXTRA = "extra"


class Column(Struct, frozen=True, omit_defaults=True):
    """What one column holds.

    ``lang`` is the language of its terms or of the terms that it describes, empty where the row
    says it; ``status`` and ``forbidden`` hold for the terms in it where no other column says more.
    """

    role: Role
    lang: str = ""
    status: AdminStatus = AdminStatus.PREFERRED
    forbidden: bool = False


class SheetLayout(Struct, frozen=True, omit_defaults=True):
    """How a sheet is to be read, or written: its columns in order.

    A row is a concept or a term; rows of terms belong together by the column ``concept``, or, if
    there is none, each is a concept. ``header`` rows come before the content. Each character of
    ``separators`` parts several terms in one cell; none: a cell is one term. ``sheet`` is the name
    of the sheet in a workbook, empty for the first.
    """

    columns: tuple[Column, ...]
    rows: Literal["concept", "term"] = "concept"
    header: int = 1
    separators: str = ""
    sheet: str = ""


class SheetPreview(Struct, frozen=True):
    """What a person sees before a sheet is read.

    ``layout`` is a guess for the sheet that ``layout.sheet`` names among ``sheets``; ``headers``
    are the names of its columns, ``rows`` its first rows of content, ``count`` how many there are.
    ``is_own`` says that BriefDesk wrote the file, so that nothing need be asked.
    """

    layout: SheetLayout
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    count: int
    sheets: tuple[str, ...] = ()
    is_own: bool = False


class TermBaseOptions(Struct, frozen=True, omit_defaults=True):
    """What a person may choose about reading a term base file; empty: the reader decides.

    ``encoding`` is a codec of Python.
    """

    layout: SheetLayout | None = None
    encoding: str = ""
    separator: str = ""  # between the cells of a text file


AS_GUESSED = TermBaseOptions()
