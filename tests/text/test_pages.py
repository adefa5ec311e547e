"""Page votes, running lines, page numbers, contents lines."""

import pytest

from briefdesk.text.lines import split_lines
from briefdesk.text.pages import furniture, has_form_feeds, is_copyright, page_number, vote_pages


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("- 3 -", 3),
        ("第 12 页", 12),
        ("3 / 6", 3),
        ("Page 4 of 9", 4),
        ("3 项", None),
        ("三", None),
    ],
)
def test_page_numbers(text: str, number: int | None) -> None:
    assert page_number(text) == number


def test_a_rare_leading_blank_opens_a_page() -> None:
    text = "\n\n".join(["一行文字"] * 10) + "\n 下一页\n" + "\n\n".join(["一行文字"] * 10)
    assert vote_pages(split_lines(text))[-1].page == 2
    assert vote_pages(split_lines(" 甲\n 乙\n 丙\n" * 9))[-1].page == 1


def test_running_lines_need_the_same_place() -> None:
    pages = "\f".join(f"内部资料\n第{n}段的文字\n其余{'文' * n}\n结尾{n}字" for n in range(1, 5))
    lines = split_lines(pages)
    assert has_form_feeds(lines)
    found = furniture(lines, form_feeds=True)
    assert {lines[index].text for index in found if found[index] == "running line"} >= {"内部资料"}


def test_notes_at_the_foot_are_no_running_lines() -> None:
    lines = split_lines("\f".join(f"正文{'甲乙丙'[n]}\n{n + 1} 同前注" for n in range(3)))
    assert furniture(lines, form_feeds=True) == {}


def test_contents() -> None:
    lines = split_lines("目录\n第一章 总则……3\n正文")
    assert furniture(lines, form_feeds=False) == {0: "contents", 1: "contents"}


def test_copyright() -> None:
    assert is_copyright("© Firm 2025")
    assert not is_copyright("版本 2")
