"""Two texts of an entry field by field, in words: as it counts and as somebody would have it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from briefdesk.model.citation_form import citation
from briefdesk.model.concept import Concept, Confidence, SourceRef, Term
from briefdesk.model.merge import FieldDifference
from briefdesk.phrases import phrase
from briefdesk.ui.say import say
from briefdesk.ui.termbase.words import (
    CONCEPT_STATUS_WORDS,
    CONFIDENCE_WORDS,
    KIND_WORDS,
    READING_WORDS,
    REGISTER_WORDS,
    RELATION_WORDS,
    TYPE_WORDS,
    domain_word,
    language_word,
    word,
)
from briefdesk.ui.terms.words import jurisdiction_word, status_word

_LABELS = {
    "domain": phrase("comparison", "Domain"),
    "kind": phrase("comparison", "Kind"),
    "home_jurisdiction": phrase("comparison", "Jurisdiction"),
    "status": phrase("comparison", "Status"),
    "confidence": phrase("comparison", "Confidence"),
    "definition": phrase("comparison", "Definition"),
    "definition_source": phrase("comparison", "Source of the definition"),
    "note": phrase("comparison", "Note"),
    "as_of": phrase("comparison", "As of"),
    "sources": phrase("comparison", "Sources"),
    "relations": phrase("comparison", "Related"),
}
_INSTEAD = phrase("comparison", "write {term}")
_SHOWN_OF_TERM = frozenset(
    {
        "lang",
        "text",
        "status",
        "forbidden",
        "replacement",
        "reading",
        "reading_source",
        "type",
        "register",
        "usage",
        "confidence",
        "context",
        "source",
    }
)


class Row(NamedTuple):
    """A field with its two texts, empty where nothing is said; ``lang`` is that of the texts."""

    label: str
    now: str
    proposed: str
    lang: str = ""

    @property
    def differs(self) -> bool:
        """Whether the proposal would change something here."""
        return self.now != self.proposed


def comparison_rows(
    now: Concept | None,
    proposed: Concept,
    differences: Sequence[FieldDifference],
    named: Callable[[str], str],
) -> tuple[Row, ...]:
    """Return the rows of two texts of a concept whose terms have one id where they are the same.

    A difference that no row of ours shows stands behind under the path of its field. ``named``
    tells what a related concept is called.
    """
    found = {**dict(_of_terms(now, proposed)), **dict(_of_concept(now, proposed, named))}
    others = (
        Row(one.field, one.mine, one.theirs) for one in differences if not _is_shown(one, found)
    )
    return tuple(row for row in (*found.values(), *others) if row.now or row.proposed)


def _is_shown(difference: FieldDifference, rows: Mapping[str, Row]) -> bool:
    """Tell whether a row shows that a field differs; ``rows`` are by field, or by id of a term."""
    term, _, name = difference.field.removeprefix("terms/").rpartition("/")
    row = rows.get(term or name)
    return row is not None and row.differs and (not term or name in _SHOWN_OF_TERM)


def _of_terms(now: Concept | None, proposed: Concept) -> Iterator[tuple[str, Row]]:
    before = {} if now is None else {term.id: term for term in now.terms}
    after = {term.id: term for term in proposed.terms}
    for term_id in dict.fromkeys((*after, *before)):
        old, new = before.get(term_id), after.get(term_id)
        term = new or old
        if term is not None:
            texts = ["" if one is None else _term(one) for one in (old, new)]
            yield term_id, Row(language_word(term.lang), texts[0], texts[1], term.lang)


def _of_concept(
    now: Concept | None, proposed: Concept, named: Callable[[str], str]
) -> Iterator[tuple[str, Row]]:
    tell: dict[str, Callable[[Concept], str]] = {
        "definition": lambda one: one.definition,
        "definition_source": lambda one: _cited(one.definition_source),
        "note": lambda one: one.note,
        "sources": lambda one: "\n".join(map(_cited, one.sources)),
        "relations": partial(_related, named),
        "domain": lambda one: domain_word(one.domain),
        "kind": lambda one: word(KIND_WORDS, one.kind),
        "home_jurisdiction": lambda one: jurisdiction_word(one.home_jurisdiction),
        "status": lambda one: say(CONCEPT_STATUS_WORDS[one.status]),
        "confidence": lambda one: say(CONFIDENCE_WORDS[one.confidence]),
        "as_of": lambda one: one.as_of,
    }
    for field, said in tell.items():
        yield field, Row(say(_LABELS[field]), "" if now is None else said(now), said(proposed))


def _term(term: Term) -> str:
    """Return a term with all that is said about it, in lines."""
    named = f"{term.text}（{term.reading}）" if term.reading else term.text
    facts = [
        status_word(term),
        say(READING_WORDS[term.reading_source]) if term.reading else "",
        "" if term.type == "full" else word(TYPE_WORDS, term.type),
        word(REGISTER_WORDS, term.register),
        jurisdiction_word(term.usage) if term.usage else "",
        "" if term.confidence is Confidence.SURE else say(CONFIDENCE_WORDS[term.confidence]),
        say(_INSTEAD, term=term.replacement) if term.replacement else "",
    ]
    lines = (named, " · ".join(filter(None, facts)), term.context, _cited(term.source))
    return "\n".join(filter(None, lines))


def _related(named: Callable[[str], str], concept: Concept) -> str:
    return "\n".join(
        f"{say(RELATION_WORDS[one.type])} {named(one.target)}"
        + (f": {one.reason}" if one.reason else "")
        for one in concept.relations
    )


def _cited(source: SourceRef | None) -> str:
    """Return a source with its address and dates."""
    if source is None:
        return ""
    facts = (source.url, source.promulgated, source.in_force, source.retrieved)
    return " · ".join(filter(None, (citation(source), *facts)))
