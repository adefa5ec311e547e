"""A term that a briefing uses and no term base knows, as proposed to the translator."""

from enum import StrEnum

from msgspec import Struct

from briefdesk.model.concept import ConceptKind, Confidence
from briefdesk.model.span import Span


class Evidence(StrEnum):
    """Why a text is taken for a term.

    ``gloss``: another name of it stands in brackets behind it. ``title``: it stands in 《》.
    ``short_form``: the text declares a short name. ``quoted``: it stands in quotation marks.
    ``frequent``: it is often there, and what stands around it varies.
    """

    GLOSS = "gloss"
    TITLE = "title"
    SHORT_FORM = "short_form"
    QUOTED = "quoted"
    FREQUENT = "frequent"


class ProposedTerm(Struct, frozen=True):
    """A name as the text has it; ``type`` is full, short, abbrev or gloss, as of a ``Term``."""

    lang: str
    text: str
    type: str = "full"


class Candidate(Struct, frozen=True, omit_defaults=True):
    """One meaning with its names, the one that the text explains first.

    ``spans`` are all places of the first name, in order (code points), ``evidence`` is in the order
    of ``Evidence``. ``concept`` is the id of the concept that already has one of the names, empty
    where none has; what follows the first name is then new. ``score`` orders candidates of one
    evidence, the largest is the best. ``confidence`` is how sure it is that the first name begins
    and ends right.
    """

    terms: tuple[ProposedTerm, ...]
    spans: tuple[Span, ...]
    evidence: tuple[Evidence, ...]
    confidence: Confidence
    score: float
    kind: ConceptKind = ConceptKind.TERM
    concept: str = ""

    @property
    def text(self) -> str:
        """The first name."""
        return self.terms[0].text

    @property
    def count(self) -> int:
        """How often the first name is there."""
        return len(self.spans)
