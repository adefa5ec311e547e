"""Which lines are notes, which numbers are markers."""

import pytest

from briefdesk.text.footnotes import Notes, find_notes
from briefdesk.text.lines import split_lines


def _find(text: str) -> tuple[Notes, list[str]]:
    lines = split_lines(text)
    notes = find_notes(lines, (), form_feeds=False)
    return notes, [text[m.start - 3 : m.start] for m in notes.markers]


@pytest.mark.parametrize(
    ("body", "before"),
    [
        ("应当取得同意1。", "得同意"),
        ("（以下简称“汇总”）1以及其他文件。", "总”）"),
        ("确认系统 1、电子处方。", "系统 "),
        ("截至 1 月 1 日，共 1 次会议，资料 1《总结》，版本 1.1，第 1 条规定同意1。", "定同意"),
        ("规则 [1]，另见。", "规则 "),
        ("一、法律的修正 1\n个人信息的处理", "修正 "),
        ("自 10 月 1\n日起施行，应当取得同意1。", "得同意"),
        ("合作机构约 1 家 1。原因在于", "1 家 "[-3:]),
    ],
)
def test_the_marker_is_found_among_decoys(body: str, before: str) -> None:
    notes, found = _find(f"{body}\n\n1 参见说明。")
    assert found == [before]
    assert notes.notes[0].number == 1


@pytest.mark.parametrize(
    "body",
    [
        "共召开 1 次会议。",
        "2025 年 1 月。",
        "占 1% 左右",
        "第 1 条",
        "版本 1.1",
        "Web1 技术",
        "（1）",
    ],
)
def test_no_marker_no_note(body: str) -> None:
    notes, _ = _find(f"{body}\n\n1 背景说明")
    assert notes == Notes()


@pytest.mark.parametrize("line", ["1. 背景", "1）背景", "1、背景", "1% 的人", "12 年前", "1.5 倍"])
def test_lines_that_open_no_note(line: str) -> None:
    notes, _ = _find(f"应当取得同意1。\n\n{line}")
    assert notes.notes == ()


def test_a_lost_marker_does_not_lose_the_others() -> None:
    notes, found = _find("甲乙丙1。丁戊己3。\n1 甲注。\n2 乙注。\n3 丙注。")
    assert [note.number for note in notes.notes] == [1, 2, 3]
    assert found == ["甲乙丙", "丁戊己"]


def test_dumped_addresses_are_no_note_text() -> None:
    notes, _ = _find("同意1。\n1 参见说明。\nhttps://a.jp/x\nhttps://a.jp/y")
    assert notes.link_lines == (2, 3)
    assert notes.notes[0].last == 1


def test_an_address_the_note_speaks_of_stays() -> None:
    notes, _ = _find("同意1。\n1 参见：\nhttps://a.jp/x")
    assert notes.link_lines == ()
    assert notes.notes[0].last == 2
