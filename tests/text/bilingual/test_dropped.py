"""Footnote markers and 等 that a translation drops."""

from briefdesk.text.bilingual.dropped import dropped_markers, dropped_others
from tests.bilingual import beside, printed

NOTES = (("^资料一。", "^資料1。"), ("^资料二。", "^資料2。"))


def test_a_marker_that_the_translation_has_nowhere() -> None:
    sides = beside(("第一句。^", "第1文。^"), ("第二句。", "第2文。^"), *NOTES)
    ((link, marker),) = dropped_markers(sides)
    assert sides.translation.words(link.translation) == "第二句。"
    assert marker.footnote == "0:2"


def test_silent_where_the_marker_stands_in_another_sentence() -> None:
    sides = beside(("第一句。", "第1文。^"), ("第二句。^^", "第2文。^"), *NOTES)
    assert list(dropped_markers(sides)) == []


def test_silent_where_notes_cannot_be_told_but_there_are_as_many() -> None:
    sides = beside(("第一句。^", "第1文。^"))
    assert list(dropped_markers(sides)) == []


def test_others_that_the_translation_has_no_word_for() -> None:
    sides = beside(("医院须报告。", "病院等は報告する。"))
    ((_, span),) = dropped_others(sides)
    assert printed(sides.original.document, span) == "等"


def test_silent_where_there_is_a_word_for_it_or_it_is_part_of_another_word() -> None:
    for zh, ja in (
        ("医院等须报告。", "病院等は報告する。"),
        ("医院及其他机构须报告。", "病院等は報告する。"),
        ("人人平等。", "人は平等である。"),
        ("两者相同。", "両者は等しい。"),
    ):
        assert list(dropped_others(beside((zh, ja)))) == []
