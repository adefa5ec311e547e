"""From a briefing to entries of its own."""

from briefdesk.model.concept import (
    AdminStatus,
    ConceptKind,
    ConceptStatus,
    Confidence,
    ReadingSource,
)
from briefdesk.model.wire import changed
from briefdesk.services.entries import EntryIndex, entry_index, field_problems
from briefdesk.services.mining import candidates, draft, extended, noted
from briefdesk.services.parsing import read_document
from briefdesk.services.terminology import bundled, recognise
from tests.conftest import ROOT
from tests.entries import plain
from tests.mined import written

SAMPLE = ROOT / "resources" / "sample" / "briefing.txt"
PAGE = written(
    "zh-Hans", "前言。各国设立健康数据访问机构（Health Data Access Body，HDAB）。后来有变。"
)


def test_a_candidate_becomes_an_entry_with_readings_and_its_sentence() -> None:
    index = EntryIndex([])
    [found] = candidates(PAGE, (), index)
    entry = draft(found, "c-hdab", PAGE, index, "eu-health-data")
    chinese = entry.terms[0]
    assert (entry.id, entry.kind, entry.status) == ("c-hdab", ConceptKind.BODY, ConceptStatus.DRAFT)
    assert chinese.reading == "jian kang shu ju fang wen ji gou"
    assert chinese.reading_source is ReadingSource.AUTO
    assert chinese.context == "各国设立健康数据访问机构（Health Data Access Body，HDAB）。"
    assert field_problems(index, entry) == {}


def test_an_endless_sentence_is_no_context() -> None:
    page = written("zh-Hans", f"{'长' * 400}，设立健康数据访问机构（HDAB）")
    index = EntryIndex([])
    [found] = candidates(page, (), index)
    assert draft(found, "c-x", page, index).terms[0].context == ""


def test_a_japanese_entry() -> None:
    page = written("ja", "医療機関は個人健康記録（PHR）を提供する。")
    index = EntryIndex([])
    [found] = candidates(page, (), index)
    assert draft(found, "c-x", page, index).terms[0].reading == "こじんけんこうきろく"


def test_the_sample_has_hardly_anything_new() -> None:
    page = read_document(SAMPLE)
    found = candidates(page, recognise(page, bundled()), entry_index())
    assert len(found) < 10


def test_what_is_noted_at_once_is_the_same_without_readings() -> None:
    index = EntryIndex([])
    [found] = candidates(PAGE, (), index)
    at_once = noted(found, "c-hdab", PAGE, "eu-health-data")
    later = draft(found, "c-hdab", PAGE, index, "eu-health-data")
    assert [term.reading for term in at_once.terms] == ["", "", ""]
    assert [term.text for term in later.terms] == [term.text for term in at_once.terms]
    assert changed(later, terms=at_once.terms) == at_once


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
