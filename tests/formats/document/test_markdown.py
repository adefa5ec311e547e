"""Markdown is read as the page it becomes."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.errors import UnreadableFileError
from briefdesk.formats import document
from briefdesk.formats.document.markdown import Markdown, read_front, render
from briefdesk.model.imported import BlockType, FileInfo, ImportedDocument, ReadingOptions
from briefdesk.model.progress import unheard
from briefdesk.text.limits import TEXT_FILE_LIMIT
from tests.reading import outline, places, texts

DATA = Path(__file__).resolve().parents[2] / "data"


def read(data: bytes | str, name: str = "a.md") -> ImportedDocument:
    info = FileInfo(name, "", 0, "", "", "", 0)
    raw = data.encode() if isinstance(data, str) else data
    return document.read(raw, info, ReadingOptions(), unheard)


@pytest.mark.parametrize("name", ["notes.md", "inline.md"])
def test_a_page_and_a_markdown_file_of_the_same_content_are_one_document(name: str) -> None:
    found = read((DATA / "markdown" / name).read_bytes(), name)
    page = read((DATA / "html" / "pandoc.html").read_bytes(), "pandoc.html")
    assert found.file.reader == "markdown"
    assert found.meta.title == page.meta.title
    assert outline(found) == outline(page)
    assert places(found) == places(page)
    assert found.text == page.text
    assert found.footnotes == page.footnotes
    assert found.warnings == ()


def test_everything_commonmark_has() -> None:
    found = read((DATA / "markdown" / "all.md").read_bytes())
    assert [
        (block.type.value, block.level, block.number, found.text[block.start : block.end])
        for block in found.blocks
    ] == [
        ("list_item", 1, "•", "第一项"),
        ("list_item", 1, "•", "第二项"),
        ("list_item", 2, "1.", "其一"),
        ("list_item", 2, "2.", "其二"),
        ("quote", 0, "", "引文一段。"),
        ("cell", 0, "", "项目"),
        ("cell", 0, "", "数量"),
        ("cell", 0, "", "甲"),
        ("cell", 0, "", "12"),
        ("code", 0, "", "if x:"),
        ("code", 0, "", "    y"),
        ("paragraph", 0, "", "参见指南与 mailto:a@example.org，未定义[^9]。"),
        ("figure", 0, "", "流程图"),
        ("footnote", 0, "u", "无人引用的注。"),
    ]
    assert [link.url for link in found.links] == [
        "https://guide.example.org/", "mailto:a@example.org",
    ]  # fmt: skip
    assert sorted(warning.code for warning in found.warnings) == [
        "marker_without_note", "note_without_marker",
    ]  # fmt: skip


def test_front_matter() -> None:
    found = read((DATA / "markdown" / "inline.md").read_bytes())
    assert found.meta.authors == ("林 晓峰", "王 静")
    assert found.meta.date == "2024-09-03"
    meta = read_front("title: 'A'\nauthors:\n  - B C\n  - \"D\"\ntags: [x]\n")
    assert (meta.title, meta.authors) == ("A", ("B C", "D"))


def test_named_notes_are_numbered_in_the_order_of_their_markers() -> None:
    found = read("# 题\n\n甲[^b]乙[^a]丙[^b]。\n\n[^a]: 一\n[^b]: 二\n")
    assert [(note.label, note.number) for note in found.footnotes] == [("1", 1), ("2", 2)]
    assert texts(found, BlockType.FOOTNOTE) == ["二", "一"]
    assert [label for label, _ in places(found)] == ["1", "2", "1"]


def test_markers_in_code_are_code() -> None:
    assert render("`[^1]` 与 [^2]").undefined == ("2",)


def test_what_is_nested_too_deep_is_said() -> None:
    found = read("开头。\n\n" + "> " * 300 + "x")
    assert [warning.code for warning in found.warnings] == ["nested_too_deep"]


@pytest.mark.parametrize("opening", ["[", "![", "^[", "[^"])
def test_brackets_without_end_are_text_and_cost_little(opening: str) -> None:
    text = opening * 9_000
    found = read(f"其一[^1]与[链接](https://a.jp)。\n\n{text}\n\n[^1]: 注。")
    assert texts(found, BlockType.PARAGRAPH) == ["其一与链接。", text]
    assert [warning.code for warning in found.warnings] == ["too_many_brackets"]
    assert [link.url for link in found.links] == ["https://a.jp"]


def test_many_links_in_a_paragraph_are_links() -> None:
    found = read("[一](https://a.jp)，" * 400)
    assert (len(found.links), found.warnings) == (400, ())


def test_html_inside_is_read_as_html() -> None:
    found = read("正文 <span hidden>藏</span>后。\n\n<script>x</script>\n\n<p>段。</p>\n")
    assert texts(found, BlockType.PARAGRAPH) == ["正文后。", "段。"]


def test_the_name_decides() -> None:
    assert Markdown().accepts(b"# A", "a.MD")
    assert not Markdown().accepts(b"# A", "a.txt")
    assert not Markdown().accepts(b"%PDF-1.7", "a.md")


def test_too_large() -> None:
    with pytest.raises(UnreadableFileError, match="20 MB"):
        read(b" " * (TEXT_FILE_LIMIT + 1))


_PARTS = st.sampled_from(
    [
        "# ", "\n", "\n\n", "> ", "- ", "1. ", "|a|b|\n|-|-|\n|c|d|", "```\n", "    ", "[^1]",
        "[^1]: ", "^[", "]", "**", "`", "<p>", "</div>", "<aside role=doc-footnote>", "数据。",
        "x", "---\n", "title: [", "![", "](u)", "\0", "\u2028", "&", "<!--",
    ]
)  # fmt: skip


@given(st.lists(_PARTS, max_size=40))
def test_any_text_is_read_or_refused(parts: list[str]) -> None:
    with suppress(UnreadableFileError):
        assert read("".join(parts)).text.strip()
