"""What the importer was unsure of, and what can be said about it."""

from enum import StrEnum

from msgspec import Struct

from briefdesk.model.correction import Correction
from briefdesk.model.span import Span
from briefdesk.phrases import Phrase


class Severity(StrEnum):
    """How much of the reading may be wrong, the worst first."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Doubt(StrEnum):
    """What an item is about; ``CORRECTED`` is what a person said, ``UNFIT`` what fits no more."""

    UNFIT = "unfit"
    MARKER_WITHOUT_NOTE = "marker_without_note"
    NOTE_WITHOUT_MARKER = "note_without_marker"
    WEAK_MARKER = "weak_marker"
    READING = "reading"
    ENCODING = "encoding"
    REVISIONS = "revisions"
    HEADING = "heading"
    FURNITURE = "furniture"
    DROPPED = "dropped"
    CORRECTED = "corrected"


class Act(StrEnum):
    """What can be done with an item; those after ``TEXT`` need more than a correction."""

    ACCEPT = "accept"
    NUMBER = "number"
    MARKER = "marker"
    POINT = "point"
    CITE = "cite"
    BLOCK = "block"
    TEXT = "text"
    ENCODING = "encoding"
    REVISIONS = "revisions"
    FORGET = "forget"


class Choice(Struct, frozen=True):
    """One way to go on: what to say for it, or several of which one is to be chosen.

    ``words`` tell the choices of one act apart: a footnote's label and text, or the words around a
    number of the text.
    """

    act: Act
    corrections: tuple[Correction, ...] = ()
    words: str = ""


class ReviewItem(Struct, frozen=True):
    """One thing to look at.

    ``span`` is its place in the text, None where it has none; ``before``, ``words`` and ``after``
    show it, with what was taken out of the text in ``words``. ``correction_id`` is the stored
    correction that an UNFIT or CORRECTED item is about.
    """

    what: Doubt
    severity: Severity
    said: Phrase
    places: dict[str, str] = {}
    span: Span | None = None
    page: int | None = None
    before: str = ""
    words: str = ""
    after: str = ""
    choices: tuple[Choice, ...] = ()
    settled: bool = False
    correction_id: int | None = None


class Review(Struct, frozen=True):
    """All items of a briefing, open ones first and the most serious first, and two counts."""

    items: tuple[ReviewItem, ...]
    footnotes: int = 0
    markers: int = 0
    encoding: str = ""
    revisions: str = ""

    @property
    def open(self) -> tuple[ReviewItem, ...]:
        """The items nobody has looked at yet."""
        return tuple(item for item in self.items if not item.settled)
