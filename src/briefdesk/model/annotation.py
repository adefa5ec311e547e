"""What a user says about a place (W3C Web Annotation: body, target, motivation)."""

from enum import StrEnum

from msgspec import Struct

from briefdesk.model.span import Span


class Kind(StrEnum):
    """The kinds of annotation, keys 1 to 5 and Ctrl+M."""

    HIGHLIGHT = "highlight"
    NOTE = "note"
    QUESTION = "question"
    RISK = "risk"
    TRANSLATION = "translation"
    CROSS_REFERENCE = "cross_reference"


class Change(StrEnum):
    """The tag of an annotation that is a tracked change of the file.

    The quoted words are those that came or went, or the change is right before or after them, and
    its own words are not in the text.
    """

    INSERTION = "insertion"
    INSERTION_BEFORE = "insertion_before"
    INSERTION_AFTER = "insertion_after"
    DELETION = "deletion"
    DELETION_BEFORE = "deletion_before"
    DELETION_AFTER = "deletion_after"


class State(StrEnum):
    """Whether the matter raised is still open."""

    OPEN = "open"
    SETTLED = "settled"


class Placement(StrEnum):
    """How sure the anchor is: it stands, its words changed, a person must look, nothing fits."""

    PLACED = "placed"
    CHANGED = "changed"
    REVIEW = "review"
    ORPHAN = "orphan"


class QuoteSelector(Struct, frozen=True):
    """The quoted words as in the text, with up to 32 folded characters before and after."""

    exact: str
    prefix: str
    suffix: str


class Anchor(Struct, frozen=True):
    """The selectors of one place: position (code points), quote, block and section path.

    ``occurrence`` counts the places with the same folded quote from 1. An orphan keeps the span it
    had in the version it was made on.
    """

    placement: Placement
    span: Span
    quote: QuoteSelector
    block: str
    section: tuple[str, ...]
    occurrence: int


class Annotation(Struct, frozen=True):
    """A user's highlight or comment; times are ISO 8601 in UTC. Internal ones never leave."""

    id: int
    briefing_id: int
    kind: Kind
    state: State
    internal: bool
    author: str
    created: str
    modified: str
    body: str
    tags: tuple[str, ...]
    anchor: Anchor

    @property
    def change(self) -> Change | None:
        """Which tracked change of the file it is; None for any other annotation."""
        return next((one for one in Change if one in self.tags), None)


class NewAnnotation(Struct, frozen=True):
    """What the user says, before it has a place and an id; ``created`` empty means now."""

    kind: Kind
    body: str = ""
    author: str = ""
    internal: bool = False
    tags: tuple[str, ...] = ()
    state: State = State.OPEN
    created: str = ""


class AnnotationEdit(Struct, frozen=True):
    """What is to change in an annotation; None leaves a field as it is in the library."""

    kind: Kind | None = None
    state: State | None = None
    internal: bool | None = None
    body: str | None = None
    tags: tuple[str, ...] | None = None


class AnnotationRecord(Struct, frozen=True):
    """An annotation as an exchange file (``briefdesk.annotations/1``) holds it.

    Only the quote is needed; ``start`` says which of several places with these words is meant.
    """

    quote: str
    id: int = 0
    kind: Kind = Kind.NOTE
    state: State = State.OPEN
    internal: bool = False
    author: str = ""
    created: str = ""
    modified: str = ""
    body: str = ""
    tags: tuple[str, ...] = ()
    start: int | None = None


class AnnotationFile(Struct, frozen=True):
    """An exchange file of annotations; ``author`` stands for those that name none."""

    annotations: tuple[AnnotationRecord, ...]
    format: str = "briefdesk.annotations/1"
    author: str = ""
