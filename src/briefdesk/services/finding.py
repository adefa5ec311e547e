"""Find words in one text, whatever their script, width or white space."""

from collections.abc import Callable, Iterable
from threading import Lock
from typing import NamedTuple

from briefdesk.model.concept import Concept
from briefdesk.model.imported import ImportedDocument
from briefdesk.model.recognition import Recognition
from briefdesk.model.search import Wanted
from briefdesk.model.span import Span
from briefdesk.text.fold import loose
from briefdesk.text.quotation import unquoted
from briefdesk.text.searchable import Searchable, searchable


class SeenConcept(NamedTuple):
    """A concept of a briefing: where it stands first, and the key it is found by.

    ``surface`` is what is printed there; ``key`` holds all its terms and their readings, folded.
    """

    concept: Concept
    span: Span
    surface: str
    key: str


def search_key(words: str) -> str:
    """Return what words are compared by: every script, width and case of them gives the same."""
    return loose(words)


def seen_concepts(
    recognitions: Iterable[Recognition], known: Callable[[str], Concept | None]
) -> tuple[SeenConcept, ...]:
    """Return each recognised concept that is still ``known`` by its id, in order of the text."""
    found: dict[str, SeenConcept] = {}
    for one in sorted(recognitions, key=lambda r: r.start):
        concept = None if one.concept in found else known(one.concept)
        if concept is None:
            continue
        words = [one.surface, *(f"{term.text}\n{term.reading}" for term in concept.terms)]
        key = search_key("\n".join(words))
        found[one.concept] = SeenConcept(concept, Span(one.start, one.end), one.surface, key)
    return tuple(found.values())


def as_written(words: str) -> Wanted:
    """Return what finds these very characters; quotation marks around them are none of them."""
    meant = unquoted(words) or words.strip()
    return Wanted((loose(meant),), meant)


def in_any_script(words: str) -> Wanted:
    """Return what finds words in every script and width; in quotation marks as they are written."""
    return as_written(words) if unquoted(words) else Wanted((loose(words),))


class PageText:
    """The text of a document, folded when it is first searched; any thread may do that."""

    def __init__(self, document: ImportedDocument) -> None:
        """Find in the blocks of ``document``: nothing reaches from one into the next."""
        self._document = document
        self._searchable: Searchable | None = None
        self._one_at_a_time = Lock()

    def find(self, wanted: Wanted) -> tuple[Span, ...]:
        """Return every place of what is wanted, in order and without overlap (code points)."""
        keys = [key for key in wanted.keys if key.strip()]
        if not keys:
            return ()
        with self._one_at_a_time:  # two threads that fold the same text would only wait longer
            if self._searchable is None:
                self._searchable = searchable(self._document)
        return tuple(span for span, _ in self._searchable.apart(keys, wanted.literally))
