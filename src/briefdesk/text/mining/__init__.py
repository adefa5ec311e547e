"""Terms that a briefing uses and no term base knows, found by what the text itself shows."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache

from briefdesk.model.candidate import Candidate, Evidence, ProposedTerm
from briefdesk.model.concept import ConceptKind, Confidence
from briefdesk.model.imported import ImportedDocument
from briefdesk.model.progress import Progress, part_of, unheard
from briefdesk.model.recognition import Recognition
from briefdesk.model.span import Span
from briefdesk.text.fold import loose
from briefdesk.text.mining.declared import declared
from briefdesk.text.mining.found import Found, proposed
from briefdesk.text.mining.frequent import frequent
from briefdesk.text.mining.glosses import glosses
from briefdesk.text.mining.ground import Ground
from briefdesk.text.mining.titles import quoted, titles
from briefdesk.text.searchable import Searchable, searchable

Knows = Callable[[str], str]

_MINERS = (glosses, titles, declared, quoted)
_STEPS = len(_MINERS) + 3  # the names' places take one step, what is frequent two
_MOST = 300  # of what is there often
_ORDER = list(Evidence)
_SURENESS = list(Confidence)


def mine(
    document: ImportedDocument,
    recognitions: Sequence[Recognition],
    knows: Knows,
    progress: Progress = unheard,
) -> tuple[Candidate, ...]:
    """Return what may be terms: by evidence, then the best first.

    ``recognitions`` are the terms seen in the document; ``knows`` tells the id of the concept that
    has a name, empty if none has. Raises what ``progress`` raises.
    """
    ground = Ground(document, recognitions)
    text = searchable(document)
    found: list[Found] = []
    for number, miner in enumerate(_MINERS):
        progress(number, _STEPS)
        found += miner(ground)
    candidates: list[Candidate] = []
    taken = [(one.start, one.end) for one in recognitions]
    groups = _grouped(found)
    for number, group in enumerate(groups):
        part_of(progress, len(_MINERS), _STEPS)(number, len(groups))
        candidate = _candidate(group, text, knows)
        taken += [
            (place.start, place.end) for name in _names(group) for place in _places(text, name)
        ]
        if candidate is not None:
            candidates.append(candidate)
    candidates += _often(ground, taken, knows, part_of(progress, _STEPS // 2, _STEPS // 2 + 1))
    candidates.sort(key=lambda one: (_ORDER.index(one.evidence[0]), -one.score, one.spans))
    progress(1, 1)
    return tuple(candidates)


def _grouped(found: Iterable[Found]) -> list[list[Found]]:
    """Put together what shares a name, in the order of the text."""
    parents: dict[str, str] = {}

    def root(key: str) -> str:
        while parents.setdefault(key, key) != key:
            parents[key] = key = parents[parents[key]]
        return key

    keyed: list[tuple[Found, str]] = []
    for one in found:
        first, *others = [_key(term.text) for term in one.terms]
        for other in filter(None, others):
            parents[root(other)] = root(first)
        if first:
            keyed.append((one, first))
    groups: dict[str, list[Found]] = defaultdict(list)
    for one, key in sorted(keyed, key=lambda pair: pair[0].place.start):
        groups[root(key)].append(one)
    return list(groups.values())


def _candidate(group: Sequence[Found], text: Searchable, knows: Knows) -> Candidate | None:
    """Return what a group proposes; None where all its names are known."""
    terms = _names(group)
    known = [knows(term.text) for term in terms]
    if all(known):
        return None
    concept = next(filter(None, known), "")
    if concept:
        new = (term for term, owner in zip(terms[1:], known[1:], strict=True) if not owner)
        terms = (terms[0], *new)
    spans = tuple(_places(text, terms[0]))
    if not spans:
        return None
    evidence = sorted({one.evidence for one in group}, key=_ORDER.index)
    kinds = [one.kind for one in group if one.kind is not ConceptKind.TERM]
    return Candidate(
        terms=terms,
        spans=spans,
        evidence=tuple(evidence),
        confidence=min((one.place.confidence for one in group), key=_SURENESS.index),
        score=float(len(spans)),
        kind=kinds[0] if kinds else ConceptKind.TERM,
        concept=concept,
    )


def _names(group: Sequence[Found]) -> tuple[ProposedTerm, ...]:
    """Return the names of a group, each once, those that are explained first."""
    names: dict[tuple[str, str], ProposedTerm] = {}
    for one in sorted(group, key=lambda one: (len(one.terms) < 2, _ORDER.index(one.evidence))):
        for term in one.terms:
            place = term.lang, _key(term.text)
            if place not in names or names[place].type == "full":
                names[place] = term if place not in names or term.type != "full" else names[place]
    return tuple(names.values())


@lru_cache(maxsize=1 << 12)
def _key(name: str) -> str:
    """Return the key of a name; the same ones come again and again."""
    return loose(name)


def _places(text: Searchable, name: ProposedTerm) -> Iterator[Span]:
    return text.places(_key(name.text))


def _often(
    ground: Ground, taken: Sequence[tuple[int, int]], knows: Knows, progress: Progress
) -> Iterator[Candidate]:
    """Yield the candidates that are there often."""
    for one in frequent(ground, taken, progress)[:_MOST]:
        first = one.spans[0]
        term = proposed(ground, ground.text[first.start : first.end])
        if not knows(term.text):
            evidence = (Evidence.FREQUENT,)
            yield Candidate((term,), one.spans, evidence, Confidence.LIKELY, one.score)
