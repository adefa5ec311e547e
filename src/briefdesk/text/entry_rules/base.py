"""What a rule is, and what it may know of the other entries."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from briefdesk.model.concept import Concept, SourceRef, Term
from briefdesk.model.problem import Problem, Severity
from briefdesk.phrases import Phrase
from briefdesk.text.fold import loose

Rule = Callable[[Concept, "Known"], Iterator[Problem]]


class Named(NamedTuple):
    """A term with the id and the domain of its concept."""

    concept: str
    domain: str
    term: Term


class Known:
    """The entries beside which one is judged: by id, and by the keys of their terms."""

    def __init__(self, concepts: Iterable[Concept]) -> None:
        """Index the concepts; of several with one id the first counts."""
        self._concepts: dict[str, Concept] = {}
        self._named: dict[tuple[str, str], list[Named]] = {}
        self._keys: dict[str, str] = {}
        self._numbers: dict[str, dict[str, str]] = {}
        for concept in concepts:
            if concept.id in self._concepts:
                continue
            self._concepts[concept.id] = concept
            for term in concept.terms:
                key = self._keys[term.text] = self.key(term.text)
                if key:
                    place = self._named.setdefault((term.lang, key), [])
                    place.append(Named(concept.id, concept.domain, term))
            for source in sources_of(concept):
                if source.law_no and source.title:
                    self._numbers.setdefault(source.title, {}).setdefault(source.law_no, concept.id)

    def concept(self, concept_id: str) -> Concept | None:
        """Return a concept."""
        return self._concepts.get(concept_id)

    def key(self, text: str) -> str:
        """Return the key under which a term is found."""
        known = self._keys.get(text)
        return loose(text) if known is None else known

    def others(self, concept_id: str, term: Term) -> list[Named]:
        """Return what has the key of a term in its language, apart from its own concept."""
        found = self._named.get((term.lang, self.key(term.text)), ())
        return [one for one in found if one.concept != concept_id]

    def law_numbers(self, title: str) -> dict[str, str]:
        """Return the numbers under which a title is cited, each with a concept that does so."""
        return self._numbers.get(title, {})


def sources_of(concept: Concept) -> Iterator[SourceRef]:
    """Yield the sources of a concept, of its definition and of its terms."""
    if concept.definition_source is not None:
        yield concept.definition_source
    yield from concept.sources
    for term in concept.terms:
        if term.source is not None:
            yield term.source


def of_term(
    code: str,
    said: Phrase,
    term: Term,
    field: str,
    *,
    severity: Severity = Severity.ERROR,
    **places: object,
) -> Problem:
    """Return a problem with a field of a term; the sentence may name the term as ``text``."""
    filled = {"text": term.text} | {name: str(value) for name, value in places.items()}
    return Problem(code, said, filled, severity, term=term.id, field=field)
