"""The bundled glossary keeps its editorial rules: what is approved is complete and sourced."""

from collections import defaultdict

import pytest

from briefdesk import paths
from briefdesk.formats.termbase import tbx3
from briefdesk.model.concept import (
    AdminStatus,
    Concept,
    ConceptStatus,
    ReadingSource,
    RelationType,
    SourceRef,
    Term,
)
from briefdesk.model.wire import changed
from briefdesk.text.fold import loose

FILES = sorted(paths.glossary().glob("*.tbx"))
TERMBASES = [tbx3.read(file.read_bytes(), file.name) for file in FILES]
CONCEPTS = {one.id: one for termbase in TERMBASES for one in termbase.concepts}


def look_alikes(concept: Concept) -> set[str]:
    """Return the concepts that share a spelling with this one or are declared homographs."""
    spellings = defaultdict(set)
    for one in CONCEPTS.values():
        for term in one.terms:
            spellings[loose(term.text)].add(one.id)
    found = set[str]().union(*(spellings[loose(term.text)] for term in concept.terms))
    return found.union(*(term.ambiguous_with for term in concept.terms)) - {concept.id}


def is_sourced(concept: Concept) -> bool:
    """Tell whether there is an article of law or, where none exists, a document and page."""
    return any(source.title and (source.article or source.page) for source in concept.sources)


def missing(concept: Concept) -> list[str]:
    """Return what an entry lacks for approval."""

    def has(lang: str, status: AdminStatus) -> bool:
        return any(t.lang.split("-")[0] == lang and t.status is status for t in concept.terms)

    japanese = [term for term in concept.terms if term.lang == "ja"]
    warned = {
        relation.target
        for relation in concept.relations
        if relation.type is RelationType.FALSE_FRIEND_OF and relation.reason
    }
    rules = {
        "domain": bool(concept.domain),
        "Japanese term": has("ja", AdminStatus.PREFERRED),
        "confirmed reading": all(
            term.reading and term.reading_source is ReadingSource.HUMAN for term in japanese
        ),
        "English term": has("en", AdminStatus.PREFERRED) or has("en", AdminStatus.ADMITTED),
        "preferred Chinese rendering": has("zh", AdminStatus.PREFERRED),
        "source with article, or document and page": is_sourced(concept),
        "sourced definition": bool(concept.definition and concept.definition_source),
        "date": bool(concept.as_of),
        "false-friend note": look_alikes(concept) <= warned,
        "replacement": all(term.replacement for term in concept.terms if term.forbidden),
    }
    return [rule for rule, kept in rules.items() if not kept]


APPROVED = [one for one in CONCEPTS.values() if one.status is ConceptStatus.APPROVED]


@pytest.mark.parametrize("concept", APPROVED, ids=lambda concept: concept.id)
def test_an_approved_concept_is_complete(concept: Concept) -> None:
    assert missing(concept) == []


def test_the_rules_notice_what_is_missing() -> None:
    bare = Concept(
        "c-new", "", (Term("t", "zh-Hans", "新词", AdminStatus.DEPRECATED, forbidden=True),)
    )
    assert missing(bare) == [
        "domain",
        "Japanese term",
        "English term",
        "preferred Chinese rendering",
        "source with article, or document and page",
        "sourced definition",
        "date",
        "replacement",
    ]
    unsourced = changed(APPROVED[0], sources=(SourceRef("web", "X"),), relations=())
    assert "source with article, or document and page" in missing(unsourced)
    unread = changed(bare, terms=(Term("t", "ja", "新語", reading="しんご"),))
    assert "confirmed reading" in missing(unread)
    homograph = changed(bare, terms=(Term("t", "ja", APPROVED[0].terms[0].text),))
    assert "false-friend note" in missing(homograph)


def test_the_glossary_is_large_enough_and_its_ids_are_unique() -> None:
    assert len(APPROVED) >= 60
    assert len(CONCEPTS) == sum(len(termbase.concepts) for termbase in TERMBASES)
    assert [termbase.name for termbase in TERMBASES] == [file.stem for file in FILES]


def test_every_concept_that_another_names_exists() -> None:
    for concept in CONCEPTS.values():
        named = {relation.target for relation in concept.relations}
        named.update(other for term in concept.terms for other in term.ambiguous_with)
        assert named <= CONCEPTS.keys(), concept.id


def test_every_japanese_reading_is_confirmed_or_marked() -> None:
    for concept in CONCEPTS.values():
        for term in concept.terms:
            if term.lang == "ja":
                assert term.reading, term.text
