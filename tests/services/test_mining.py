"""From a briefing to entries of its own."""

from briefdesk.model.concept import (
    AdminStatus,
    ConceptKind,
    ConceptStatus,
    Confidence,
)
from briefdesk.services.entries import EntryIndex, entry_index, field_problems
from briefdesk.services.mining import candidates, extended, noted
from briefdesk.services.parsing import read_document
from briefdesk.services.terminology import bundled, recognise
from tests.conftest import ROOT
from tests.entries import plain
from tests.mined import written

SAMPLE = ROOT / "resources" / "sample" / "briefing.txt"
PAGE = written(
    "zh-Hans", "前言。各国设立健康数据访问机构（Health Data Access Body，HDAB）。后来有变。"
)


def test_a_candidate_becomes_an_entry_with_its_sentence() -> None:
    index = EntryIndex([])
    [found] = candidates(PAGE, (), index)
    entry = noted(found, "c-hdab", PAGE, "eu-health-data")
    chinese = entry.terms[0]
    assert (entry.id, entry.kind, entry.status) == ("c-hdab", ConceptKind.BODY, ConceptStatus.DRAFT)
    assert [term.reading for term in entry.terms] == ["", "", ""]
    assert chinese.context == "各国设立健康数据访问机构（Health Data Access Body，HDAB）。"
    assert field_problems(index, entry) == {}


def test_an_endless_sentence_is_no_context() -> None:
    page = written("zh-Hans", f"{'长' * 400}，设立健康数据访问机构（HDAB）")
    index = EntryIndex([])
    [found] = candidates(page, (), index)
    assert noted(found, "c-x", page).terms[0].context == ""


def test_the_sample_has_hardly_anything_new() -> None:
    page = read_document(SAMPLE)
    found = candidates(page, recognise(page, bundled()), entry_index())
    assert len(found) < 10


def test_a_known_concept_gets_the_names_that_are_new() -> None:
    known = plain("hdab", "健康数据访问机构", lang="zh-Hans")
    [found] = candidates(PAGE, (), EntryIndex([known]))
    made = extended(found, known)
    assert found.concept == known.id
    assert made.terms[:1] == known.terms
    added = [(term.lang, term.text, term.status, term.confidence) for term in made.terms[1:]]
    assert added == [
        ("en", "Health Data Access Body", AdminStatus.ADMITTED, Confidence.UNSURE),
        ("en", "HDAB", AdminStatus.ADMITTED, Confidence.UNSURE),
    ]
