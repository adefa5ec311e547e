"""Lines that look like the first line of a note."""

import pytest

from briefdesk.text.lines import split_lines
from briefdesk.text.note_openings import find_openings, listed_openings, opens_afresh

BLANK = "共 2 章，自 2025 年 4 月起施行。\n"  # blanks between Chinese words and digits


def numbers(text: str) -> list[tuple[int, str, bool]]:
    lines = split_lines(text)
    return [
        (opening.number, opening.style, opening.shared)
        for opening in find_openings(lines, range(len(lines)))
    ]


@pytest.mark.parametrize(
    ("line", "number", "style"),
    [
        ("1 参见说明。", 1, "bare"),
        ("12参见说明。", 12, "bare"),
        ("[3] 参见说明。", 3, "box"),
        ("〔4〕参见说明。", 4, "box"),
        ("注5：参见说明。", 5, "word"),
    ],
)
def test_styles(line: str, number: int, style: str) -> None:
    assert numbers(line) == [(number, style, False)]


def test_a_number_that_counts_opens_no_note_in_the_middle_of_a_sentence() -> None:
    assert numbers("自 2025 年 4 月\n1 日起施行。") == []


@pytest.mark.parametrize(
    "text",
    [
        "全文到此为止。\n1 年金的定义见说明。",
        BLANK + "正文在下一页继续而这一页\n1日语原文如此。",
        "正文在下一页继续而这一页\n1 参见说明。",
    ],
)
def test_a_note_may_open_so(text: str) -> None:
    assert (1, "bare", False) in numbers(text)


@pytest.mark.parametrize(
    ("line", "parted"),
    [
        ("172023年公布。", [17]),
        ("87条及8条。", [8]),
        ("2024年公布。", [20, 202]),
        ("105日以内。", [10]),
        ("87名", []),
        ("8 条", []),
        ("12345678年", []),
    ],
)
def test_the_digits_of_a_number_may_run_on_into_what_is_counted(
    line: str, parted: list[int]
) -> None:
    assert [number for number, _, shared in numbers(f"参见说明。\n{line}") if shared] == parted


def test_digits_in_the_middle_of_a_sentence_are_not_parted() -> None:
    assert numbers("参见说明，\n172023年公布。") == []


def test_a_list_is_its_last_unbroken_count() -> None:
    lines = split_lines("1. 甲\n2. 乙\n正文\n1. 丙\n续行\n2. 丁\n4. 戊\n3. 己\n3.5 万")
    found = listed_openings(lines, range(len(lines)))
    assert [(opening.number, opening.index) for opening in found] == [(1, 3), (2, 5), (3, 7)]


@pytest.mark.parametrize(
    ("before", "afresh"),
    [("说明如此。", True), ("见 https://a.jp/x", False), ("https://a.jp/x", True), ("而且", False)],
)
def test_what_stands_before_a_line_that_opens_afresh(before: str, afresh: bool) -> None:  # noqa: FBT001
    assert opens_afresh(split_lines(f"{before}\n1 参见说明。"), 1) is afresh
