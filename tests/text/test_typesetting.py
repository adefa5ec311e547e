"""Marks and blanks that a Chinese text should not have."""

from briefdesk.text.brackets import marks
from briefdesk.text.typesetting import blanks, doubled, half_width, without_next
from tests.termbases import document


def test_half_width_marks_and_brackets() -> None:
    text = "甲,乙(丙)与 (EU) 和（丁)"
    assert [text[start:end] for start, end in half_width(text, marks(text))] == [",", "(", ")", ")"]


def test_half_width_marks_before_brackets_and_at_the_end_of_a_paragraph() -> None:
    text = "甲:(1)乙; (2)丙.\n丁 (EU), 戊 (EU), and\n己!"
    places = half_width(text, marks(text))
    assert [text[start:end] for start, end in places] == [":", "; ", ".", ", ", "!"]


def test_the_point_behind_the_number_of_an_item_is_left_alone() -> None:
    text = "一.概述\n二. 现状\n十一.其他"
    assert half_width(text, marks(text)) == []


def test_marks_too_many() -> None:
    text = "甲，，乙；。丙？！丁。。。戊, and,"
    assert [text[start:end] for start, end in doubled(text)] == ["，，", "；。"]


def test_a_half_width_mark_beside_a_full_width_one_is_too_many() -> None:
    text = "甲。.乙，,丙、,丁？!戊,,己。. 庚：:辛。!"
    found = ["。.", "，,", "、,", ",,", "。.", "：:", "。!"]
    assert [text[start:end] for start, end in doubled(text)] == found


def test_a_mark_behind_a_western_abbreviation_and_a_point_before_a_name_are_none() -> None:
    assert list(doubled("甲 Co., Ltd.，乙 etc.。丙：.NET，.com，.5 and,, so")) == []


def test_blanks_between_chinese_characters() -> None:
    page = document("第二条 本法适用。", "数据 的利用 很多")
    assert list(blanks(page, ())) == [(12, 13), (16, 17)]
    assert list(blanks(page, {16})) == [(12, 13)]


def test_what_the_next_block_closes_is_not_alone() -> None:
    assert without_next("“甲\n乙”", [0, 4]) == []
    assert without_next("“甲\n乙\n丙”", [0, 6]) == [0, 6]
    assert without_next("“甲\n乙）", [0, 4]) == [0, 4]
