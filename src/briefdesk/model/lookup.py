"""What is shown of a word that somebody looks up while writing elsewhere."""

from msgspec import Struct

from briefdesk.model.concept import Concept
from briefdesk.model.span import Span


class TermEntry(Struct, frozen=True):
    """A concept and the term of it that was found; ``mark`` are the term's characters looked for.

    The mark is empty where the term was found by its sound.
    """

    concept: Concept
    term: str
    lang: str
    mark: tuple[int, int]


class Passage(Struct, frozen=True):
    """A sentence of a briefing with what is needed to cite it: title, heading above it, page.

    ``mark`` are the characters of the sentence that were looked for; ``page`` is what the page is
    called, empty where the briefing has none.
    """

    briefing_id: int
    span: Span
    sentence: str
    mark: tuple[int, int]
    title: str
    section: str
    page: str
    language: str


class LookedUp(Struct, frozen=True):
    """Terms, the best first, and passages, the newest briefing first."""

    terms: tuple[TermEntry, ...] = ()
    passages: tuple[Passage, ...] = ()
