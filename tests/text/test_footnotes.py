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


def _found(text: str, *, form_feeds: bool = True) -> tuple[list[str], list[str]]:
    """Return the words of each note and the characters before each marker."""
    lines = split_lines(text)
    notes = find_notes(lines, (), form_feeds=form_feeds)
    said = ["".join(lines[index].text for index in note.lines) for note in notes.notes]
    return said, [text[m.start - 3 : m.start] for m in notes.markers]


def test_numbers_may_begin_again_among_the_notes_of_a_page() -> None:
    said, before = _found("甲乙丙1。丁戊己2。\n第二章\n子丑寅1。\n1 甲注。\n2 乙注。\n1 丙注。")
    assert said == ["1 甲注。", "2 乙注。", "1 丙注。"]
    assert before == ["甲乙丙", "丁戊己", "子丑寅"]


def test_no_number_begins_again_without_a_marker() -> None:
    said, before = _found("甲乙丙1。丁戊己2。\n1 甲注。\n2 乙注。\n1 丙表。\n2 丁表。")
    assert said == ["1 甲注。", "2 乙注。1 丙表。2 丁表。"]
    assert before == ["甲乙丙", "丁戊己"]


def test_a_number_that_counts_does_not_begin_again() -> None:
    said, before = _found("甲乙丙1。丁戊己2。\n1 甲注。\n2 自 2025 年 4 月\n1 日起施行。")
    assert said == ["1 甲注。", "2 自 2025 年 4 月1 日起施行。"]
    assert before == ["甲乙丙", "丁戊己"]


def _over_the_page(first: str, second: str) -> list[str]:
    """Return the notes of two pages: the first one's ends with ``first``, and before the second
    one's stands ``second``.
    """
    page = "正文在此说明有关制度的内容与背景及其运用1。"
    other = "下一页的正文说明其他制度的内容与背景以及课题。\n到此为止2。"
    said, _ = _found(f"{page}\n1 {first}\n\f{other}\n{second}\n2 乙注的说明也到此为止并无其他。")
    return said


def test_a_note_runs_over_the_page() -> None:
    first = "这个注说明有关制度的内容而且在这一页没有说完"
    second = "因此在下一页的正文的后面才说到它的最后一句话。"
    assert _over_the_page(first, second)[0] == f"1 {first}{second}"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "这个注说明有关制度的内容而且在这一页就说完了。",
            "最后一段正文没有注码，在注的前面到此为止。",
        ),
        (
            "这个注说明有关制度的内容而且在这一页没有说完",
            "最后一段正文有注码2，在注的前面到此为止。",
        ),
        ("这个注太短", "最后一段正文没有注码，在注的前面到此为止。"),
    ],
)
def test_a_note_that_ends_takes_nothing_from_the_next_page(first: str, second: str) -> None:
    assert _over_the_page(first, second)[0] == f"1 {first}"


def test_digits_are_parted_where_the_next_note_is_due() -> None:
    said, before = _found("甲乙丙1。丁戊己2。\n1 甲注。\n27条及8条。")
    assert said == ["1 甲注。", "27条及8条。"]
    assert before == ["甲乙丙", "丁戊己"]


def test_a_year_that_opens_the_first_line_is_no_note() -> None:
    assert _found("甲乙丙1。丁戊己20。\n12 月公布。\n2025年施行。") == ([], [])


def test_notes_under_each_column_leave_the_text_between_them() -> None:
    text = (
        "左栏的正文说明制度1。\n1 左栏的注说明其内容与\n其背景。\n右栏的正文从这里开始而\n"
        "到此为止2。\n2 右栏的注。\n\f下一页。"
    )
    said, before = _found(text)
    assert said == ["1 左栏的注说明其内容与其背景。", "2 右栏的注。"]
    assert before == ["明制度", "此为止"]


def test_a_number_in_a_note_does_not_end_it() -> None:
    page = "正文说明制度1与课题2。\n1 注说明其内容与\n其背景。\n另见下列资料2。\n2 乙注。"
    said, _ = _found(f"{page}\n\f下一页。")
    assert said == ["1 注说明其内容与其背景。另见下列资料2。", "2 乙注。"]


def test_a_list_at_the_end_holds_the_notes_if_the_text_has_their_markers() -> None:
    text = (
        "上限的规定1。\n二、所谓问题2\n应当预告3。\n1. 甲注，共 2 款。\n2. 乙注\n续行。\n3. 丙注。"
    )
    notes, before = _find(text)
    assert [(note.number, note.kind) for note in notes.notes] == [
        (1, "end"),
        (2, "end"),
        (3, "end"),
    ]
    assert before == ["的规定", "谓问题", "当预告"]


@pytest.mark.parametrize(
    "body", ["上限的规定1。应当预告3。", "上限的规定。", "规定3，问题2，预告1。"]
)
def test_a_list_without_markers_is_a_list(body: str) -> None:
    assert _find(f"{body}\n1. 甲项。\n2. 乙项。\n3. 丙项。")[0] == Notes()


def test_a_list_behind_notes_is_a_list() -> None:
    said, _ = _found("上限的规定1。应当预告2。\n1 甲注。\n2 乙注。\n\f步骤：\n1. 甲项。\n2. 乙项。")
    assert said == ["1 甲注。", "2 乙注。"]
