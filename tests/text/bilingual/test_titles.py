"""Titles that do not go one to one."""

from briefdesk.text.bilingual.titles import confused_titles
from tests.bilingual import beside

PLAN, PLAN_JA = "规制改革实施计划概要", "規制改革実施計画概要"
OTHER, OTHER_JA = "规制改革推进计划", "規制改革推進計画"


def pair(zh: str, ja: str) -> tuple[str, str]:
    """Return a sentence that cites a title, and its original."""
    return f"依《{zh}》办理。", f"「{ja}」による。"


def test_one_title_written_in_two_ways() -> None:
    (found,) = confused_titles(beside(pair(PLAN, PLAN_JA), pair("规制改革实施方案概要", PLAN_JA)))
    assert found.is_split
    assert [one.translation for one in found.titles] == [PLAN, "规制改革实施方案概要"]


def test_two_titles_written_alike() -> None:
    (found,) = confused_titles(beside(pair(OTHER, PLAN_JA), pair(OTHER, OTHER_JA)))
    assert not found.is_split
    assert {one.original for one in found.titles} == {PLAN_JA, OTHER_JA}


def test_silent_where_each_has_its_own() -> None:
    pairs = [pair(PLAN, PLAN_JA), pair(OTHER, OTHER_JA), pair(PLAN, PLAN_JA)]
    assert list(confused_titles(beside(*pairs))) == []


def test_silent_for_quotations_that_are_no_title() -> None:
    pairs = [pair(PLAN, PLAN_JA), (f"依《{PLAN}》办理。", "「引き続き検討すべきもの」とされた。")]
    assert list(confused_titles(beside(*pairs))) == []


def test_silent_where_a_sentence_has_several() -> None:
    both = (f"依《{PLAN}》和《{OTHER}》办理。", f"「{PLAN_JA}」及び「{OTHER_JA}」による。")
    assert list(confused_titles(beside(both, pair(OTHER, OTHER_JA)))) == []
