"""Gates on the bundled term bases: what an editor may call approved, and what must be tied."""

import json
import re
from collections import defaultdict
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from briefdesk.formats import document
from briefdesk.formats.termbase import tbx3
from briefdesk.model.concept import (
    AdminStatus,
    Concept,
    ConceptStatus,
    Confidence,
    ReadingSource,
    RelationType,
    Term,
    TermBase,
)
from briefdesk.model.imported import FileInfo, ImportedDocument, ReadingOptions
from briefdesk.model.progress import unheard
from briefdesk.text.fold import loose
from briefdesk.text.matcher import Matcher

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "glossary"
SAMPLE = ROOT / "resources" / "sample"
HIRAGANA = re.compile("[ぁ-ゖー]+")
KANA = re.compile("[ぁ-ゖァ-ヺ]")
ARTICLE = re.compile(r"(附則)?\d+(の\d+)?|recital \d+|")
LAW_NUMBER = re.compile(r"(大正|昭和|平成|令和)(元|\d+)年法律第\d+号|昭和21年憲法")


def term_bases() -> tuple[TermBase, ...]:
    """Return the bundled term bases."""
    return tuple(tbx3.read(path.read_bytes(), path.name) for path in sorted(FOLDER.glob("*.tbx")))


CONCEPTS = {concept.id: concept for base in term_bases() for concept in base.concepts}
every_concept = pytest.mark.parametrize("concept", CONCEPTS.values(), ids=CONCEPTS)
every_approved_concept = pytest.mark.parametrize(
    "concept",
    [concept for concept in CONCEPTS.values() if concept.status is ConceptStatus.APPROVED],
    ids=lambda concept: concept.id,
)


def read(path: Path) -> ImportedDocument:
    """Return a briefing as its reader sees it."""
    data = path.read_bytes()
    return document.read(
        data, FileInfo(path.name, "", len(data), "", "", "", 0), ReadingOptions(), unheard
    )


def preferred(concept: Concept, lang: str) -> set[str]:
    """Return the preferred terms of a language; a guard may repeat one."""
    return {
        term.text
        for term in concept.terms
        if term.lang == lang and term.status is AdminStatus.PREFERRED
    }


def test_the_glossary_has_the_size_its_readme_states() -> None:
    approved = sum(concept.status is ConceptStatus.APPROVED for concept in CONCEPTS.values())
    readme = (FOLDER / "README.md").read_text("utf-8")
    assert f"{len(CONCEPTS)} concepts" in readme
    assert f"{approved} are approved, {len(CONCEPTS) - approved} are drafts" in readme


def test_no_concept_is_in_two_files() -> None:
    assert len(CONCEPTS) == sum(len(base.concepts) for base in term_bases())


@every_concept
def test_a_concept_names_one_preferred_term_per_language(concept: Concept) -> None:
    assert [len(preferred(concept, lang)) for lang in ("ja", "zh-Hans", "en")] == [1, 1, 1]


@every_concept
def test_a_japanese_term_has_a_reading_that_a_person_confirmed(concept: Concept) -> None:
    for term in concept.terms:
        if term.lang == "ja":
            assert HIRAGANA.fullmatch(term.reading), term.text
            assert term.reading_source is ReadingSource.HUMAN


@every_concept
def test_a_chinese_term_has_no_kana(concept: Concept) -> None:
    assert not [t.text for t in concept.terms if t.lang.startswith("zh") and KANA.search(t.text)]


@every_concept
def test_a_forbidden_term_has_a_replacement_that_the_concept_knows(concept: Concept) -> None:
    known = {term.text for term in concept.terms if term.status is not AdminStatus.DEPRECATED}
    for term in concept.terms:
        if term.forbidden:
            assert term.replacement in known, term.text


@every_concept
def test_a_source_is_a_law_by_its_own_number_or_a_document(concept: Concept) -> None:
    for source in concept.sources:
        assert source.title
        assert ARTICLE.fullmatch(source.article), source.article
        assert not source.law_no or LAW_NUMBER.fullmatch(source.law_no)


@every_concept
def test_false_friends_know_each_other_and_say_why(concept: Concept) -> None:
    for relation in concept.relations:
        other = CONCEPTS[relation.target]
        if relation.type is RelationType.FALSE_FRIEND_OF:
            assert relation.reason
            assert (RelationType.FALSE_FRIEND_OF, concept.id) in {
                (back.type, back.target) for back in other.relations
            }


@every_approved_concept
def test_an_approved_concept_is_complete(concept: Concept) -> None:
    assert concept.domain
    assert concept.confidence is Confidence.SURE
    assert concept.definition
    assert concept.definition_source is not None
    assert any(source.article or source.page for source in concept.sources)
    assert re.fullmatch(r"\d{4}-\d{2}-\d{2}", concept.as_of)
    for lang in ("ja", "zh-Hans"):
        best = next(
            t for t in concept.terms if t.lang == lang and t.text in preferred(concept, lang)
        )
        assert best.confidence is Confidence.SURE


def test_one_string_for_two_concepts_is_marked_on_both() -> None:
    places: dict[tuple[str, str], list[tuple[str, Term]]] = defaultdict(list)
    for concept in CONCEPTS.values():
        for term in concept.terms:
            if term.lang.startswith(("zh", "ja")):
                places[term.lang, loose(term.text)].append((concept.id, term))
    unmarked = [
        f"{term.text}: {concept_id}"
        for found in places.values()
        for concept_id, term in found
        if {other for other, _ in found} - {concept_id} - set(term.ambiguous_with)
    ]
    assert unmarked == []


@every_approved_concept
def test_an_approved_concept_warns_of_every_look_alike(concept: Concept) -> None:
    spellings = {loose(term.text) for term in concept.terms}
    alike = {
        other.id
        for other in CONCEPTS.values()
        if not spellings.isdisjoint(loose(term.text) for term in other.terms)
    }
    alike.update(*(term.ambiguous_with for term in concept.terms))
    warned = {r.target for r in concept.relations if r.type is RelationType.FALSE_FRIEND_OF}
    assert alike - {concept.id} <= warned


def test_the_worked_example_of_four_levels_and_the_prc_is_whole() -> None:
    network = {
        ("仮名加工情報", "假名加工信息"),
        ("匿名加工情報", "匿名加工信息"),
        ("仮名加工医療情報", "假名加工医疗信息"),
        ("匿名加工医療情報", "匿名加工医疗信息"),
        ("仮名化情報", "假名化信息"),
        ("匿名化情報", "匿名化信息"),
        ("仮名化", "假名化"),
        ("匿名化", "匿名化"),
        ("非識別化", "去标识化"),
    }
    pairs = {
        (ja, zh)
        for concept in CONCEPTS.values()
        for ja in preferred(concept, "ja")
        for zh in preferred(concept, "zh-Hans")
    }
    assert network <= pairs


def test_the_wrong_terms_of_the_sample_are_seen_as_wrong() -> None:
    sample = read(SAMPLE / "briefing.txt")
    seen = Matcher.over(term_bases()).recognise(sample)
    slips = json.loads((SAMPLE / "slips.json").read_text("utf-8"))["slips"]
    wrong = [slip for slip in slips if slip["check"] in ("false-friend", "forbidden-rendering")]
    assert len(wrong) == 4
    for slip in wrong:
        found = [
            item
            for item in seen
            if item.concept == slip["concept"] and item.status in ("deprecated", "forbidden")
        ]
        assert [slip["surface"] in loose(item.surface) for item in found] == [True], slip["id"]


def test_prc_terms_in_the_sample_are_right_where_prc_law_is_meant() -> None:
    sample = read(SAMPLE / "briefing.txt")
    section = sample.text.index("中国《个人信息保护法》第")
    seen = {
        item.concept
        for item in Matcher.over(term_bases()).recognise(sample)
        if section <= item.start < section + 60
    }
    assert {"c-pipl", "c-qubiaoshihua", "c-prc-nimiing"} <= seen
    assert "c-appi" not in seen


def test_the_terms_of_the_real_briefing_are_known(real_briefing: Path) -> None:
    seen = Matcher.over(term_bases()).recognise(read(real_briefing))
    assert len({item.concept for item in seen}) >= 150


def test_the_open_sense_of_a_pseudonym_is_never_decided_for_the_reader(
    real_briefing: Path,
) -> None:
    seen = Matcher.over(term_bases()).recognise(read(real_briefing))
    open_ones = [item for item in seen if item.surface == "假名化信息"]
    assert {item.concept for item in open_ones} == {"c-kameika-joho"}
    assert all(
        not item.ambiguous or {"c-kameikako", "c-kameikako-iryo"} < set(item.ambiguous)
        for item in open_ones
    )


def test_the_title_of_a_statute_is_followed_by_the_next_without_a_gap() -> None:
    titles = {
        concept.id: sorted({term.used for term in concept.terms if any(term.used)})
        for concept in CONCEPTS.values()
        if any(any(term.used) for term in concept.terms)
    }
    assert titles == {
        "c-elderly": [("1982-08-17", "2008-03-31"), ("2008-04-01", "")],
        "c-ngmi": [("2017-05-12", "2024-03-31"), ("2024-04-01", "")],
    }
    for spans in titles.values():
        for (_, last), (first, _) in pairwise(spans):
            assert date.fromisoformat(first) - date.fromisoformat(last) == timedelta(days=1)
