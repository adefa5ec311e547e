"""Where paragraphs end, how lines join, how long blocks are cut."""

import pytest

from briefdesk.model.imported import BlockType
from briefdesk.text.lines import split_lines
from briefdesk.text.paragraphs import BLOCK_LIMIT, inner_joint, joint, joint_in, measure
from tests.reading import read_text, texts


@pytest.mark.parametrize(
    ("before", "after", "between"),
    [
        ("数据利", "用制度", ""),
        ("数据，", "DX", ""),
        ("医疗", "DX 推进", " "),
        ("2030", "年前", " "),
        ("health", "data", " "),
        ("Opt-", "out", ""),
        ("中的", "“3 文书", ""),
        ("said “yes”", "and", " "),
        ("(", "EU", ""),
        ("见 https://a.jp/b_", "c.pdf", ""),
        ("𠮷", "野", ""),
    ],
)
def test_joints(before: str, after: str, between: str) -> None:
    spaced = measure(split_lines("医疗 DX 推进 EBPM 制度"))
    assert joint(spaced, before, after) == between


def test_a_document_without_blanks_gets_none() -> None:
    tight = measure(split_lines("医疗DX推进EBPM制度"))
    assert joint(tight, "医疗", "DX") == ""


def test_gaps_that_are_everywhere_mean_something_only_where_they_were_measured() -> None:
    lines = split_lines("数据利用的制度与现状\n\n数据利用的制度\n\n数据利用\n")
    assert (measure(lines).gaps, measure(lines, printed=True).gaps) == (False, True)


def test_an_open_bracket_keeps_the_paragraph_open() -> None:
    line = "数据利用的制度与现状" * 3
    text = f"{line}\n{line}\n{line}（参见。\n后文）继续说明。\n{line}\n"
    first, second = texts(read_text(text), BlockType.PARAGRAPH)
    assert first.endswith("（参见。后文）继续说明。")
    assert second == line


WRAPPED = "数据利用的制度与现状在此加以说明，并整理有关机构的意见及其今后的课\n题，以供参照。\n"


def test_a_short_line_that_had_room_for_more_stands_alone() -> None:
    document = read_text(WRAPPED * 3 + "人工智能法的结构\n" + WRAPPED + "基本理念\n" + WRAPPED)
    found = document.text.split("\n")
    assert len(found) == 7
    assert [one for one in found if len(one) < 20] == ["人工智能法的结构", "基本理念"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("详细内容参见", "https://www.example.jp/laws/2025/guideline/index.html 的说明。"),
        ("制度的目的是，", "促进数据的利用。"),
        ("数据利用的制度与现状在此加以说明而并整理有关机构的意见及", "其课题。"),
    ],
)
def test_a_line_goes_on_where_it_had_no_room_or_says_so(first: str, second: str) -> None:
    found = texts(read_text(f"{WRAPPED * 3}{first}\n{second}\n{WRAPPED}"), BlockType.PARAGRAPH)
    assert found[3].startswith(first)
    assert second in found[3]


FULL = "数据利用的制度与现状在此加以说明，并整理有关机构的意见及其今后的题。\n"


def test_a_title_behind_a_full_last_line_stands_alone() -> None:
    found = read_text(f"{WRAPPED * 3}{FULL}基本理念\n{WRAPPED}").text.split("\n")
    assert found[3:5] == [FULL.strip(), "基本理念"]


def test_the_end_of_a_sentence_behind_a_full_line_belongs_to_it() -> None:
    found = texts(read_text(f"{WRAPPED * 3}{FULL}特此说明。\n{WRAPPED}"), BlockType.PARAGRAPH)
    assert found[3] == f"{FULL.strip()}特此说明。"


def test_a_short_line_that_announces_ends_its_paragraph() -> None:
    text = f"{WRAPPED * 3}应当写明下列事项：\n{WRAPPED}"
    assert texts(read_text(text), BlockType.PARAGRAPH)[3] == "应当写明下列事项："


def test_lines_of_a_few_characters_do_not_show_a_width() -> None:
    assert texts(read_text("医疗数据\n的利用。"), BlockType.PARAGRAPH)[-1].endswith("的利用。")


def test_one_line_is_one_paragraph_where_lines_are_not_wrapped() -> None:
    text = "\n".join(f"第{n}段说明某件事情{'很' * (3 * n % 17 + 20)}重要。" for n in range(8))
    assert len(texts(read_text(text), BlockType.PARAGRAPH)) == 8


def test_blanks_inside_lines() -> None:
    assert read_text("依第 52 条 的规定，  由 EU 机构　执行。").text == (
        "依第 52 条的规定，由 EU 机构　执行。"
    )


def test_long_blocks_are_cut_behind_full_stops() -> None:
    document = read_text("数据利用。" * 10_000)
    assert [block.end - block.start for block in document.blocks] == [
        BLOCK_LIMIT,
        BLOCK_LIMIT,
        10_000,
    ]
    assert [warning.code for warning in document.warnings] == ["block_cut"]


def test_parts_of_a_text_are_joined_as_the_rest_of_it() -> None:
    assert joint_in("推进医疗 DX 与 AI 的利用", "推进", "DX") == " "
    assert joint_in("推进医疗DX与AI的利用", "推进", "DX") == ""
    assert joint_in("推进医疗 DX 与 AI 的利用", "推进", "利用") == ""
    assert inner_joint("》", "项") == ""
    assert inner_joint("a", "b") == " "
