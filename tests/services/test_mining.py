"""From a briefing to entries of its own."""

from briefdesk.model.concept import ConceptKind, ConceptStatus, ReadingSource
from briefdesk.services.entries import EntryIndex, entry_index, field_problems
from briefdesk.services.mining import candidates, draft
from briefdesk.services.parsing import read_document
from briefdesk.services.terminology import bundled, recognise
from tests.conftest import ROOT
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
