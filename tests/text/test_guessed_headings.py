"""Headings that only stand alone, in texts without numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.model.imported import ImportedDocument
from tests.reading import outline, read_text

TEXT = "数据利用的制度与现状在此加以说明，并整理有关机构的意见及其今后的课\n题，以供参照。\n"


def guessed(document: ImportedDocument) -> list[str]:
    """Return the words of the headings that were guessed, with their warnings."""
    ids = [one.subject for one in document.warnings if one.code == "guessed_heading"]
    blocks = {block.id: document.text[block.start : block.end] for block in document.blocks}
    return [blocks[one] for one in ids]


def test_short_lines_between_paragraphs_are_headings_and_said_to_be_guesses() -> None:
    document = read_text(f"{TEXT}人工智能法的结构\n基本理念\n{TEXT}软法的角色\n{TEXT}")
    assert guessed(document) == ["人工智能法的结构", "基本理念", "软法的角色"]
    assert [level for level, _, _ in outline(document)] == [1, 2, 1]
    warning = next(one for one in document.warnings if one.code == "guessed_heading")
    assert (warning.start, warning.end) == (len(TEXT) - 1, len(TEXT) + 7)


@pytest.mark.parametrize(
    "between",
    [
        "主要措施如下：\n数据分类\n",  # an item that lost its bullet
        "数据分类\n权限管理\n定期审计\n",  # a list or a table
        "数据分类。\n",
        "（参见资料）\n",
        "联系方式：a@b.example\n",
        "2025 年 1 月 2 日\n",
        "表 1 主要法律\n",
        "甲\n",
        "IT governance\n",
    ],
)
def test_other_short_lines_are_none(between: str) -> None:
    assert guessed(read_text(TEXT * 2 + between + TEXT)) == []


def test_the_last_line_of_a_text_heads_nothing() -> None:
    assert guessed(read_text(TEXT * 3 + "以上\n示例律师事务所\n")) == []


def test_where_headings_have_numbers_nothing_is_guessed() -> None:
    assert guessed(read_text(f"一、背景\n{TEXT}基本理念\n{TEXT}二、结论\n{TEXT}")) == []


def test_a_foreword_has_no_numbered_parts() -> None:
    document = read_text(f"要旨\n{TEXT}1. 背景\n{TEXT}2. 结论\n{TEXT}")
    assert [level for level, _, _ in outline(document)] == [1, 1, 1]


_TITLE = st.text(st.sampled_from("数据利用制度现状课题"), min_size=2, max_size=14)
_PARAGRAPH = st.lists(
    st.text(st.sampled_from("医疗信息研究机构患者同意"), min_size=8, max_size=24),
    min_size=4,
    max_size=9,
).map(lambda parts: "，".join(parts) + "。")


def wrapped(text: str) -> str:
    """Return a text in lines of thirty characters; no mark opens a line."""
    lines = [""]
    for character in text:
        if len(lines[-1]) >= 30 and character not in "，。":
            lines.append("")
        lines[-1] += character
    return "\n".join(lines)


@given(st.lists(st.tuples(_TITLE, st.lists(_PARAGRAPH, min_size=1, max_size=3)), min_size=3))
def test_random_sections_come_back(sections: list[tuple[str, list[str]]]) -> None:
    """Behind a last line that is full, nobody can tell."""
    paragraphs = [paragraph for _, own in sections for paragraph in own]
    short = all(len(wrapped(one).rpartition("\n")[2]) <= 24 for one in paragraphs)
    whole = "\n".join(part for title, own in sections for part in (title, *map(wrapped, own)))
    document = read_text(f"前言\n{whole}\n")
    found = guessed(document)
    titles = [title for title, _ in sections]
    assert set(found) <= set(titles)
    if short:
        assert found == titles
