"""Entries for tests of what judges them: a sound one, from which each test departs."""

from briefdesk.model.concept import (
    AdminStatus,
    Concept,
    ConceptStatus,
    Confidence,
    ReadingSource,
    Relation,
    RelationType,
    SourceRef,
    Term,
)
from briefdesk.model.wire import changed
from briefdesk.text.entry_rules import problems
from briefdesk.text.entry_rules.base import Known

APPI = SourceRef(
    "law", "個人情報の保護に関する法律", "平成15年法律第57号", article="2", paragraph="5"
)
JA = Term(
    "t-1",
    "ja",
    "仮名加工情報",
    reading="かめいかこうじょうほう",
    reading_source=ReadingSource.HUMAN,
)
ZH = Term("t-2", "zh-Hans", "假名加工信息")
EN = Term("t-3", "en", "pseudonymously processed information")
FORBIDDEN = Term(
    "t-4",
    "zh-Hans",
    "去标识化信息",
    AdminStatus.DEPRECATED,
    forbidden=True,
    replacement="假名加工信息",
)
SOUND = Concept(
    "c-sound",
    "personal-information",
    (JA, ZH, EN, FORBIDDEN),
    definition="经加工的信息。",
    definition_source=APPI,
    sources=(APPI,),
    status=ConceptStatus.APPROVED,
    confidence=Confidence.SURE,
    as_of="2025-12-31",
)


def codes(concept: Concept, *others: Concept) -> list[str]:
    """Return the codes of what is wrong with a concept beside others."""
    return [one.code for one in problems(concept, Known((concept, *others)))]


def with_term(term: Term, **fields: object) -> Concept:
    """Return the sound concept with one of its terms changed."""
    new = changed(term, **fields)
    return changed(SOUND, terms=tuple(new if one is term else one for one in SOUND.terms))


def with_source(**fields: object) -> Concept:
    """Return the sound concept with another source."""
    return changed(SOUND, sources=(changed(APPI, **fields),))


def plain(name: str, *texts: str, lang: str = "en", **fields: object) -> Concept:
    """Return a draft with terms of one language and nothing else."""
    terms = (Term(f"t-{name}-{n}", lang, text, **fields) for n, text in enumerate(texts))  # type: ignore[arg-type]
    return Concept(f"c-{name}", "personal-information", tuple(terms))


def tied(concept: Concept, target: str, kind: RelationType, reason: str = "因为不同。") -> Concept:
    """Return a concept with one relation more."""
    return changed(concept, relations=(*concept.relations, Relation(kind, target, reason)))
