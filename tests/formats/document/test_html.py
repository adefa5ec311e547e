"""HTML of many hands: the same briefing in every footnote convention, and what pages hold."""

import time
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.errors import UnreadableFileError
from briefdesk.formats import document
from briefdesk.formats.document.html import Html
from briefdesk.model.imported import (
    BlockType,
    FileInfo,
    ImportedDocument,
    ReadingOptions,
    Revisions,
)
from briefdesk.model.progress import unheard
from briefdesk.text.limits import TEXT_FILE_LIMIT
from tests.reading import outline, places, texts

DATA = Path(__file__).resolve().parents[2] / "data" / "html"
CONVENTIONS = sorted(path.stem for path in DATA.glob("*.html"))


def read(data: bytes | str, name: str = "a.html", encoding: str = "") -> ImportedDocument:
    info = FileInfo(name, "", 0, "", "", "", 0)
    raw = data.encode() if isinstance(data, str) else data
    return document.read(raw, info, ReadingOptions(encoding=encoding), unheard)


def blocks(html: str) -> list[tuple[BlockType, int, str, str]]:
    """Return type, level, number and text of every block of a body."""
    found = read(f"<html><body>{html}</body></html>")
    return [
        (block.type, block.level, block.number, found.text[block.start : block.end])
        for block in found.blocks
    ]


def test_every_convention_has_a_file() -> None:
    assert len(CONVENTIONS) >= 12


@pytest.mark.parametrize("convention", CONVENTIONS)
def test_every_convention_gives_the_same_document(convention: str) -> None:
    found = read((DATA / f"{convention}.html").read_bytes())
    assert found.file.reader == "html"
    assert found.meta.title == "个人健康数据的共享"
    assert outline(found) == [(1, "一、", "背景"), (1, "二、", "课题")]
    assert texts(found, BlockType.PARAGRAPH) == [
        "各地医院已开始共享检查结果，但标准尚未统一。",
        "患者可以随时撤回同意。第二次利用须另行告知。103例样本已入库。",
    ]
    assert texts(found, BlockType.FOOTNOTE) == [
        "卫生部门的说明，见 https://health.example.org/a.html。",
        "撤回之后，已公开的统计不受影响。",
    ]
    assert [note.number for note in found.footnotes] == [1, 2]
    assert [before for _, before in places(found, 4)] == ["检查结果", "撤回同意"]
    assert [link.url for link in found.links] == ["https://health.example.org/a.html"]
    assert found.warnings == ()


class TestAccepting:
    """The content decides; the name helps where the content is a fragment."""

    @pytest.mark.parametrize(
        ("head", "name"),
        [
            (b"<!DOCTYPE html><p>x", "a.txt"),
            (b"\xef\xbb\xbf\r\n<HTML>", "a"),
            (b"<?xml version='1.0'?>\n<!-- x --><html xmlns=''>", "a.xml"),
            ("<html><p>数据".encode("utf-16"), "a.txt"),
            (b"<p>fragment", "a.HTM"),
        ],
    )
    def test_pages(self, head: bytes, name: str) -> None:
        assert Html().accepts(head, name)

    @pytest.mark.parametrize(
        ("head", "name"),
        [
            (b"# A <html> in Markdown", "a.md"),
            (b"no tag < here", "a.html"),
            (b"<root><p/></root>", "a.xml"),
            (b"PK\x03\x04<html>", "a.html"),
        ],
    )
    def test_others(self, head: bytes, name: str) -> None:
        assert not Html().accepts(head, name)


class TestDecoding:
    """The mark, then what the page declares if it is true, then detection."""

    TEXT = "关于朱镕基时期的数据利用制度，本简报说明其现状与课题。" * 6

    @pytest.mark.parametrize(
        ("declared", "encoding"),
        [("gb2312", "gb18030"), ("utf-8", "utf-8"), ("", "gb18030"), ("utf-8", "gb18030")],
    )
    def test_declared_and_real(self, declared: str, encoding: str) -> None:
        meta = f'<meta http-equiv="Content-Type" content="text/html; charset={declared}">'
        found = read(f"<html>{meta if declared else ''}<p>{self.TEXT}</p>".encode(encoding))
        assert found.text == self.TEXT
        assert found.file.encoding == encoding

    @pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
    def test_the_mark_goes_first(self, encoding: str) -> None:
        page = f'<html><meta charset="gb2312"><p>{self.TEXT}</p></html>'
        assert read(page.encode(encoding)).text == self.TEXT

    def test_a_person_may_choose(self) -> None:
        page = f"<html><p>{self.TEXT}</p></html>".encode("gb18030")
        assert "\ufffd" in read(page, encoding="utf-8").text
        with pytest.raises(UnreadableFileError, match=r"a\.html.*klingon"):
            read(page, encoding="klingon")


class TestPage:
    """What a page holds beside its text is not read; what it says is."""

    def test_what_is_no_text(self) -> None:
        found = read(
            "<html><head><title>题</title><style>p{}</style></head><body>"
            "<header>网站名</header><nav>目录</nav><script>alert(1)</script><!-- 注释 -->"
            "<iframe src='https://evil.example/'>框</iframe>"
            "<p>正文。<span style='display:none'>隐藏</span></p><footer>版权</footer></body></html>"
        )
        assert found.text == "正文。"
        assert all(word in found.raw for word in ("网站名", "目录", "alert(1)", "隐藏", "版权"))
        assert "注释" not in found.raw
        assert found.meta.title == "题"

    def test_a_header_with_the_title_is_read(self) -> None:
        page = '<header id="h"><h1>医疗数据</h1><p class="author">林 晓峰</p></header><p>正文。</p>'
        found = read(f"<html><body>{page}</body></html>")
        assert (found.meta.title, found.meta.authors) == ("医疗数据", ("林 晓峰",))
        assert found.text == "正文。"

    def test_ruby_base(self) -> None:
        ruby = "<p><ruby>個人<rp>（</rp><rt>こじん</rt><rp>）</rp></ruby>情報である。</p>"
        assert blocks(ruby) == [(BlockType.PARAGRAPH, 0, "", "個人情報である。")]

    def test_lists(self) -> None:
        html = "<ol start=3 type=i><li>甲<ul><li>乙</ul><li><p>丙</p><p>丁</p></ol>"
        assert [row[1:] for row in blocks(html)] == [
            (1, "iii.", "甲"), (2, "•", "乙"), (1, "iv.", "丙"), (1, "", "丁"),
        ]  # fmt: skip

    def test_tables(self) -> None:
        found = read(
            "<html><table><tr><th rowspan=2>甲<td colspan=2>乙<tr><td>丙<td>丁</table>"
            "<table role=presentation><tr><td>布局。<td>二。</table>"
        )
        cells = [block.cell for block in found.blocks if block.cell]
        assert [(cell.table, cell.row, cell.column) for cell in cells] == [
            (1, 0, 0), (1, 0, 1), (1, 1, 1), (1, 1, 2),
        ]  # fmt: skip
        assert (cells[0].row_span, cells[0].header, cells[1].column_span) == (2, True, 2)
        assert texts(found, BlockType.PARAGRAPH) == ["布局。", "二。"]

    def test_line_breaks(self) -> None:
        html = (
            "<div>一行之中<br>断开。<br>下一句。<br><br>新段。</div><p>续<br>行。<br>　段首。</p>"
        )
        assert [row[3] for row in blocks(html)] == [
            "一行之中断开。", "下一句。", "新段。", "续行。", "段首。",
        ]  # fmt: skip

    def test_quotes_code_and_pictures(self) -> None:
        picture = "<p>图<img alt='流程' src='//x/y'>后。</p>"
        html = f"<blockquote>引。</blockquote><pre>a\n  b</pre>{picture}"
        assert [(row[0], row[3]) for row in blocks(html)] == [
            (BlockType.QUOTE, "引。"), (BlockType.CODE, "a"), (BlockType.CODE, "  b"),
            (BlockType.PARAGRAPH, "图后。"), (BlockType.FIGURE, "流程"),
        ]  # fmt: skip

    def test_only_addresses_of_the_web_and_of_mail_are_links(self) -> None:
        found = read(
            "<html><p><a href='https://a.example/'>甲</a><a href='javascript:x()'>乙</a>"
            "<a href='mailto:a@b.example'>丙</a><a href='file:///etc'>丁</a>。"
        )
        assert [link.url for link in found.links] == ["https://a.example/", "mailto:a@b.example"]

    def test_two_titles_are_headings(self) -> None:
        assert [row[:2] for row in blocks("<h1>甲章</h1><p>文。</p><h1>乙章</h1><h3>丙</h3>")] == [
            (BlockType.HEADING, 1), (BlockType.PARAGRAPH, 0), (BlockType.HEADING, 1),
            (BlockType.HEADING, 3),
        ]  # fmt: skip

    def test_links_to_headings_and_places_are_no_notes(self) -> None:
        found = read(
            "<html><ul><li><a href='#s1'>1</a></ul><h2 id=s1>背景</h2>"
            "<p>见<a href='#t'>3</a>。</p><p id=t>正文。"
        )
        assert found.footnotes == ()

    def test_notes_without_marker_and_markers_without_note(self) -> None:
        found = read(
            "<html><p>利用<sup><a href='#fn9'>9</a></sup>。</p>"
            "<aside epub:type='footnote' id='fn3'>[3] 无人引用。</aside>"
        )
        assert [warning.code for warning in found.warnings] == [
            "marker_without_note", "note_without_marker",
        ]  # fmt: skip
        assert [(note.label, note.number) for note in found.footnotes] == [("[3]", 3)]
        assert texts(found, BlockType.FOOTNOTE) == ["无人引用。"]


class TestChanges:
    """Both sides of what was changed can be read, and the change stays at its words."""

    @pytest.mark.parametrize(
        ("revisions", "text", "words"),
        [
            ("", "患者明确同意后利用。", ["明确", "同意"]),
            ("original", "患者默示同意后利用。", ["患者", "默示"]),
            ("shown", "患者明确默示同意后利用。", ["明确", "默示"]),
        ],
    )
    def test_sides(self, revisions: Revisions, text: str, words: list[str]) -> None:
        page = "<html><p>患者<ins>明确</ins><del>默示</del>同意后利用。</p>"
        info = FileInfo("a.html", "", 0, "", "", "", 0)
        options = ReadingOptions(revisions=revisions)
        found = document.read(page.encode(), info, options, unheard)
        assert found.text == text
        assert found.file.revisions == (revisions or "accepted")
        places = [found.text[remark.start : remark.end] for remark in found.remarks]
        assert places[0 if revisions != "original" else 1] == words[revisions == "original"]
        assert [remark.body for remark in found.remarks] == ["明确", "默示"]


class TestHostile:
    """Each ends in time, with text or one sentence."""

    @pytest.mark.parametrize(
        "tag",
        ["<div>", "<b>", "<ul><li>", "<table><tr><td>", "<sup><a href='#a'>1</a>", "<header>"],
    )
    def test_nested_tags(self, tag: str) -> None:
        start = time.perf_counter()
        found = read("<html><body id=a><p>正文。</p>" + f"{tag}x" * 20_000)
        assert time.perf_counter() - start < 20  # 2 s alone on a machine
        assert found.text.count("x") == (0 if tag == "<header>" else 20_000)

    @pytest.mark.parametrize(
        "page",
        [
            "<html>" + "".join(f"<div id=fn{n}><a href='#fn{n + 1}'>1</a>" for n in range(9_000)),
            "<html><p id=r>x<a href='#fn1'><sup>1</sup></a><p id=fn1>"
            + "<a href='#r'>1</a>" * 20_000,
            "<html><table>" + "<tr><td rowspan=1000 colspan=1000>x" * 5_000,
            "<html>" + "<!--" * 50_000,
            "<html>" + "<" * 100_000,
            "<html>\0\x07&#0;&#xD800;&nope;",
        ],
    )
    def test_traps(self, page: str) -> None:
        start = time.perf_counter()
        said = ""
        try:
            said = read(page).text
        except UnreadableFileError as error:
            said = str(error)
        assert said
        assert time.perf_counter() - start < 20

    def test_too_large(self) -> None:
        with pytest.raises(UnreadableFileError, match="20 MB"):
            read(b"<html>" + b" " * TEXT_FILE_LIMIT)


_PARTS = st.sampled_from(
    [
        "<p>", "</p>", "<div id=fn1>", "</div>", "<a href='#fn1'>1</a>",
        "<a href='#fn2'><sup>2</sup></a>", "<a name=fn2>", "<sup>", "</sup>", "[", "]", "<table>",
        "<tr>", "<td rowspan=2>", "</table>", "<ol>", "<li>", "</ol>", "<h1>", "</h1>",
        "<h2 class=title>", "一、背景", "数据。", "word ", "<br>", "<pre>", "\n  x", "</pre>",
        "<aside epub:type=footnote id=fn2>", "</aside>", "<ins>", "</ins>", "<del cite=x>",
        "</del>", "<footer>", "</footer>", "<img alt=图>", "<!--", "-->", "&amp;", "<",
        "<script>", "</script>", "<ruby>", "<rt>", "\0", "\x07", "\u2028", "\u3000", "𠮷",
        "<title>", "</title>",
    ]
)  # fmt: skip


@given(st.lists(_PARTS, max_size=40), st.sampled_from(["", "original", "shown"]))
def test_any_page_is_read_or_refused(parts: list[str], revisions: Revisions) -> None:
    """Spans are asserted by the engine: no character is lost or told twice."""
    info = FileInfo("a.html", "", 0, "", "", "", 0)
    page = ("<html>" + "".join(parts)).encode()
    with suppress(UnreadableFileError):
        found = document.read(page, info, ReadingOptions(revisions=revisions), unheard)
        assert found.text.strip()
        keys = [note.key for note in found.footnotes]
        assert {ref.footnote for ref in found.references} <= {None, *keys}


@given(st.data())
def test_any_mutation_of_an_export_is_read_or_refused(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(CONVENTIONS))
    page = bytearray((DATA / f"{name}.html").read_bytes())
    for _ in range(data.draw(st.integers(1, 8))):
        at = data.draw(st.integers(0, len(page) - 1))
        stop = at + data.draw(st.integers(0, 30))
        page[at:stop] = data.draw(st.binary(max_size=6))
    with suppress(UnreadableFileError):
        read(bytes(page))


@pytest.mark.parametrize(
    "head", ["", "<title></title>", "<title>数据法简报</title>", "<title>I. 引言</title>"]
)
def test_a_numbered_chapter_is_no_title_where_one_stands_before_it(head: str) -> None:
    found = read(
        f"<html><head>{head}</head><body><p>数据法简报</p><p>2025 年 1 月 2 日　No.7</p>"
        "<p>作者：王 静</p><h1>I. 引言</h1><p>正文第一段，说明背景。</p></body></html>"
    )
    assert (found.meta.title, found.meta.number) == ("数据法简报", "No.7")
    assert found.meta.date == "2025-01-02"
    assert outline(found) == [(1, "I.", "引言")]
