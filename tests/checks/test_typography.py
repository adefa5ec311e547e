"""Brackets, marks, blanks and characters of Chinese texts."""

from collections.abc import Iterator
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.checks import CHECKS
from briefdesk.checks.typography import CHECK
from briefdesk.model.finding import Finding, Gravity
from briefdesk.model.house_profile import HouseProfile
from briefdesk.model.imported import BlockType, Page, Reference
from briefdesk.model.wire import changed
from tests.examined import (
    agrees_with_its_examples,
    examination,
    examined,
    findings,
    graded,
    knowing,
    suggested,
    surfaces,
)
from tests.termbases import document

NOBODY = knowing()
PARTED = "2025 年 6 月 13 日，医疗 DX 与 EHDS 和 NDB 的 12 项数据在 3 个机构之间共享。" * 4
told = partial(graded, CHECK, known=NOBODY)


def test_its_examples() -> None:
    assert agrees_with_its_examples(CHECK, *CHECKS)


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("数据库（基于诊断的数据））等。", "）"),
        ("依该法（平成 15 年法律办理。", "（"),
        ("所谓“数据利用的制度。", "“"),
        ("《个人信息保护法的规定。", "《"),
        ("规定见《保护法》》。", "》"),
    ],
)
def test_a_mark_without_its_other_half(text: str, mark: str) -> None:
    assert told(text) == [(Gravity.MEDIUM, [mark])]


@pytest.mark.parametrize(
    "text",
    [
        "1）收集数据；2）加工数据；a) 提供数据。",
        "患者’s 数据与 data subject’s rights 有关。",
        "他说“该法（第 2 条）”很重要。",
        "（一）总则。一）分则。",
    ],
)
def test_numbers_of_items_and_apostrophes_are_no_halves(text: str) -> None:
    assert [one for one in told(text) if one[0] is Gravity.MEDIUM] == []


def test_a_quotation_may_go_on_in_the_next_paragraph() -> None:
    assert told("他说：“数据很重要。", "所以要保护数据。”") == []


def test_marks_that_cross() -> None:
    assert told("他说“该法（第二条”很重要）。") == [(Gravity.MEDIUM, ["（"])]


def test_half_width_marks_between_chinese_characters() -> None:
    found = findings(CHECK, "出口规制,并以此为准;依法办理.可以吗?可以!是:对", known=NOBODY)
    assert [one.severity for one in found] == [Gravity.LOW] * 6
    assert "".join(map("".join, suggested(found))) == "，；。？！："
    assert suggested(findings(CHECK, "数据(假名化)很多。", known=NOBODY)) == [["（"], ["）"]]


@pytest.mark.parametrize(
    "text",
    [
        "See Art. 4, Reg. 2016/679: it holds.",
        "时间为 12:30。",
        "见 https://a.jp/a,b 。",
        "约 1,000 人。",
    ],
)
def test_western_words_numbers_and_addresses_keep_theirs(text: str) -> None:
    assert told(text) == []


def test_one_mark_too_many() -> None:
    assert told("数据很多，，但不全。") == [(Gravity.LOW, ["，，"])]
    found = findings(CHECK, "数据很多。.但不全，,也不准；。", known=knowing())
    assert [(surfaces([one]), suggested([one])) for one in found] == [
        ([["。."]], [["。"]]),
        ([["，,"]], [["，"]]),
        ([["；。"]], [[""]]),
    ]
    assert told("数据很多。。。但不全！！真的？！") == []


def test_a_blank_between_chinese_characters() -> None:
    assert told("第 52 条 的规定，设立的 机构。") == [(Gravity.LOW, ["条 的", "的 机"])]
    assert suggested(findings(CHECK, "设立的 机构。", known=NOBODY)) == [["的机"]]


@pytest.mark.parametrize(
    "text", ["第一条 本法适用于数据。", "日本律师 甲野 一郎撰写。", "由佐藤 花子教授说明。"]
)
def test_numbers_and_names_of_persons_keep_their_blanks(text: str) -> None:
    assert told(text) == []


def test_headings_and_cells_keep_their_blanks() -> None:
    types = [BlockType.HEADING, BlockType.CELL]
    assert list(CHECK.find(examined("目 录", "合 计", known=NOBODY, types=types))) == []


def test_blanks_of_extracted_pages_are_only_mentioned() -> None:
    page = changed(document("设立的 机构。"), pages=(Page(1, "1", 600, 800, 0, 0, 7),))
    [found] = CHECK.find(examination(page, known=NOBODY))
    assert found.severity is Gravity.INFO


def test_nothing_is_said_of_blanks_where_a_note_was_marked() -> None:
    page = document("设立的 机构。")
    marked = changed(page, references=(Reference(None, "b0", 4, 9.0),))
    assert list(CHECK.find(examination(marked, known=NOBODY))) == []


def test_blanks_beside_western_words_are_as_in_most_of_the_text() -> None:
    assert told(PARTED) == []
    found = findings(CHECK, f"{PARTED}数据DX很多。2027年通过。", known=NOBODY)
    assert {one.severity for one in found} == {Gravity.LOW}
    assert suggested(found) == [["据 D", "X 很"], ["7 年"]]


def test_a_text_without_a_habit_has_none_to_keep() -> None:
    assert told("医疗DX与 EHDS 的数据。") == []


def test_the_house_says_how_blanks_are() -> None:
    def spaced(text: str, spacing: str) -> list[list[str]]:
        profile = HouseProfile(spacing=spacing)  # type: ignore[arg-type]
        return suggested(list(CHECK.find(examined(text, known=NOBODY, profile=profile))))

    assert spaced("医疗DX。", "blank") == [["疗 D"]]
    assert spaced("医疗 DX。", "none") == [["疗D"]]
    assert spaced(f"{PARTED}数据DX很多。", "any") == []


def test_quotation_marks_are_as_in_most_of_the_text() -> None:
    text = "“甲”与“乙”与“丙”与“丁”与“戊”与“己”与“庚”与“辛”与“壬”与「癸」。"
    found = findings(CHECK, text, known=NOBODY)
    assert (surfaces(found), suggested(found)) == ([["「", "」"]], [["“", "”"]])
    assert told("“甲”与「乙」。") == []


def test_the_house_says_which_quotation_marks() -> None:
    corner = HouseProfile(quotes="corner")
    found = list(CHECK.find(examined("“甲”。「乙」。", known=NOBODY, profile=corner)))
    assert suggested(found) == [["「", "」"]]


def test_quoted_japanese_keeps_its_marks_and_characters() -> None:
    text = (
        "“甲”与“乙”与“丙”与“丁”与“戊”与“己”与“庚”与“辛”。日文为「仮名加工情報」（個人情報の保護）。"
    )
    assert told(text) == []


def test_characters_that_simplified_chinese_does_not_have() -> None:
    found = findings(CHECK, "医療机构的権利与個人信息。", known=NOBODY)
    assert [one.severity for one in found] == [Gravity.MEDIUM] * 3
    assert suggested(found) == [["疗"], ["权"], ["个"]]


@pytest.mark.parametrize(
    "text",
    [
        "由渡邊律师和髙橋教授撰写。",
        "该法的日文题名为個人情報の保護に関する法律。",
        "乾坤、瞭望、著作与徵兆。",
        "朱镕基与陶喆的著作。",
    ],
)
def test_names_japanese_and_rare_simplified_characters_are_left_alone(text: str) -> None:
    assert told(text) == []


def test_japanese_that_was_left_is_told_by_completeness() -> None:
    text = "这些数据の利用须经本人的同意，并应当向主管部门报告。"
    assert [check.info.id for check in CHECKS if findings(check, text)] == ["completeness"]


def test_traditional_chinese_keeps_its_characters() -> None:
    page = examined("醫療機構的權利。", known=NOBODY, lang="zh-Hant")
    assert list(CHECK.find(page)) == []


def test_other_languages_are_looked_at_for_their_brackets_alone() -> None:
    page = examined("個人情報（仮名加工情報を含む,", known=NOBODY, lang="ja")
    assert surfaces(CHECK.find(page)) == [["（"]]


@given(st.text(st.sampled_from("医療的a1 ,，。（）()“”「」《》\n'的のデ"), max_size=40))
def test_places_hold_what_they_say(text: str) -> None:
    blocks = [block for block in text.split("\n") if block] or ["医"]
    page = examined(*blocks, known=NOBODY)
    for found in CHECK.find(page):
        assert list(found.places) == sorted(found.places, key=lambda one: one.start)
        for place in found.places:
            assert page.text.document.text[place.start : place.end] == place.surface


def test_the_faults_of_a_text_come_one_by_one() -> None:
    def kinds(found: Iterator[Finding]) -> list[str]:
        return [one.message.english for one in found]

    found = kinds(iter(CHECK.find(examined("医療,数据（很多。", known=NOBODY))))
    assert len(found) == len(set(found)) == 3
