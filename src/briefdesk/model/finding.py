"""What a check has found in a text; a person decides what becomes of it."""

from enum import StrEnum

from msgspec import Struct

from briefdesk.model.concept import Confidence, SourceRef
from briefdesk.model.span import Span
from briefdesk.phrases import Phrase


class Gravity(StrEnum):
    """How much a finding matters, the worst first."""

    CRITICAL = "critical"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for the worst."""
        return _RANKS[self]


_RANKS = {severity: rank for rank, severity in enumerate(Gravity)}


class Said(Struct, frozen=True):
    """A sentence for the user: a phrase and what fills its places; made by ``said``."""

    phrase: Phrase
    places: dict[str, str] = {}

    @property
    def english(self) -> str:
        """The sentence in English."""
        return self.phrase.text.format(**self.places)


def said(sentence: Phrase, **places: object) -> Said:
    """Return a sentence with its places filled."""
    return Said(sentence, {name: str(value) for name, value in places.items()})


class Place(Struct, frozen=True, omit_defaults=True):
    """One place of a finding: code points in the text, and the words there as printed.

    ``suggestion`` is what should stand there, empty where the check cannot tell. ``fingerprint``
    (hexadecimal) names the place by its words and what is around them, never by its position; the
    checking fills it in.
    """

    start: int
    end: int
    surface: str
    suggestion: str = ""
    fingerprint: str = ""

    @property
    def span(self) -> Span:
        """The place."""
        return Span(self.start, self.end)


class Finding(Struct, frozen=True, omit_defaults=True):
    """All places at which one rule is broken in one way, in the order of the text.

    ``check`` is the id of the check, ``concept`` the id of the concept concerned, empty if none;
    ``subject`` is the word the finding is about, as a heading. ``evidence`` says by what one can
    see it, ``source`` where it is laid down. ``original`` are places in the Japanese original.
    """

    check: str
    severity: Gravity
    confidence: Confidence
    message: Said
    places: tuple[Place, ...]
    concept: str = ""
    subject: str = ""
    evidence: tuple[Said, ...] = ()
    source: SourceRef | None = None
    original: tuple[Span, ...] = ()
    fingerprint: str = ""


class CheckInfo(Struct, frozen=True):
    """What a person may know of a check before it runs.

    ``bad`` is an example text in Simplified Chinese at which it fires, ``good`` the same put right.
    ``needs_original`` tells that it works on a pair only.
    """

    id: str
    title: Phrase
    explanation: Phrase
    bad: str
    good: str
    needs_original: bool = False
