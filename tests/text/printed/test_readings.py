"""Kana above the characters that they help to read, and kana that are lines of their own."""

from briefdesk.model.imported import BlockType
from briefdesk.text.printed.readings import with_readings
from tests.paper import FULL, Words, column, page, read_pages, set_pages
from tests.reading import texts


def said(*words: Words) -> list[str]:
    """Return the texts of the lines that words make."""
    return [line.text for line in set_pages(page(*words)).lines]


def test_small_kana_stand_before_the_characters_below_them() -> None:
    assert said(Words(50, 100, "この隘路を解く"), Words(70, 91, "あいろ", 5)) == [
        "このあいろ隘路を解く"
    ]
    assert said(Words(50, 100, "この隘路"), Words(70, 91, "あ い ろ", 5)) == ["このあ い ろ隘路"]
    assert said(Words(70, 91, "あいろ", 5), Words(50, 100, "この隘路を解く")) == [
        "このあいろ隘路を解く"
    ]


def test_several_readings_above_one_line() -> None:
    readings = [Words(50, 91, "わず", 5), Words(90, 91, "あいろ", 5)]
    assert said(*readings, Words(50, 100, "僅かなこ隘路")) == ["わず僅かなこあいろ隘路"]


def test_kana_as_big_as_the_line_are_readings_where_they_interrupt_it() -> None:
    first, kana, last = (
        Words(50, 100, "なるこの"),
        Words(88, 86, "あいろ"),
        Words(91, 100, "隘路を"),
    )
    assert said(first, kana, last) == ["なるこのあいろ隘路を"]
    assert said(kana, first, last) == ["あいろ", "なるこの隘路を"]


def test_a_reading_does_not_break_the_paragraph() -> None:
    words = column(FULL, FULL, FULL, "完。")
    words.insert(2, Words(100, 121, "ろく", 5))
    document = read_pages(page(*words))
    assert texts(document, BlockType.PARAGRAPH) == [
        FULL + FULL + FULL[:5] + "ろく" + FULL[5:] + "完。"
    ]


def test_a_heading_in_kana_above_a_paragraph_is_a_line() -> None:
    assert said(*column("おわりに", FULL, "完。")) == ["おわりに", FULL, "完。"]


def test_small_kana_beside_the_characters_or_over_other_kana_are_a_line() -> None:
    assert said(Words(50, 100, "隘路"), Words(90, 91, "あいろ", 5)) == ["あいろ", "隘路"]
    assert said(Words(50, 100, "あいろの"), Words(50, 91, "あいろ", 5)) == ["あいろ", "あいろの"]


def test_pages_without_kana_stay_as_they_are() -> None:
    own = page(*column(FULL, "完。"))
    assert with_readings(own, own.runs) == own.runs


def test_readings_keep_every_character_and_its_place_on_the_line() -> None:
    printed = set_pages(page(Words(50, 100, "隘路を"), Words(50, 91, "あい", 5)))
    assert printed.raw == "あい隘路を\n\f"
    assert printed.lines[0].raised == ((0, 2),)
    assert printed.lefts[:6] == [50, 50, 50, 60, 70, 80]
