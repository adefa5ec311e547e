"""Whole Word files: the same document as from plain text, and a reason for every broken one."""

import io
import zipfile
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefdesk.errors import BriefDeskError, DamagedFileError, UnreadableFileError
from briefdesk.formats import document
from briefdesk.model.imported import (
    BlockType,
    FileInfo,
    ImportedDocument,
    ReadingOptions,
    SpanRole,
)
from briefdesk.model.progress import unheard
from tests.conftest import SOAK
from tests.reading import outline, places, texts
from tests.word_files import (
    as_word,
    cite,
    comment,
    gone,
    ins,
    note,
    numbered,
    numbering,
    on,
    p,
    parts,
    r,
    read_body,
    read_word,
    word_file,
    zipped,
)

SAMPLE = Path(__file__).parents[4] / "resources" / "sample"
FULL = parts(
    p("题目", "a3") + p("一", "1") + p(r("甲") + cite(3) + on(1, gone("乙") + ins(r("丙"))))
    + f"<w:tbl><w:tr><w:tc>{p('丁', '', numbered())}</w:tc></w:tr></w:tbl>",
    footnotes=note(3, "注"),
    comments=comment(1, "说"),
    numbering=numbering({0: ("decimal", "%1.")}),
)  # fmt: skip


def read_plain(path: Path) -> ImportedDocument:
    """Read a plain text."""
    data = path.read_bytes()
    info = FileInfo(path.name, "", len(data), "", "", "", 0)
    return document.read(data, info, ReadingOptions(), unheard)


def squeezed(text: str) -> str:
    """Return a text without blanks, which differ at borders of scripts."""
    return "".join(text.split())


def structure(read: ImportedDocument) -> dict[str, object]:
    """Return everything in which two forms of one document must agree."""
    return {
        "headings": [(level, number, squeezed(text)) for level, number, text in outline(read)],
        "paragraphs": [squeezed(text) for text in texts(read, BlockType.PARAGRAPH)],
        "items": [squeezed(text) for text in texts(read, BlockType.LIST_ITEM)],
        "notes": [squeezed(text) for text in texts(read, BlockType.FOOTNOTE)],
        "labels": [found.label for found in read.footnotes],
        "places": [(label, squeezed(before)) for label, before in places(read, 12)],
    }


def test_the_sample_is_the_same_as_word_file_and_as_text() -> None:
    word = read_word((SAMPLE / "briefing.docx").read_bytes())
    text = read_plain(SAMPLE / "briefing.txt")
    found, wanted = structure(word), structure(text)
    for name in wanted:
        assert found[name] == wanted[name], name
    assert (word.meta.title, word.meta.number, word.meta.date, word.meta.authors) == (
        text.meta.title, text.meta.number, text.meta.date, text.meta.authors,
    )  # fmt: skip
    assert word.warnings == ()


def test_the_real_briefing_as_a_word_file(real_briefing: Path) -> None:
    text = read_plain(real_briefing)
    word = read_word(as_word(text))
    found, wanted = structure(word), structure(text)
    for name in wanted:
        assert found[name] == wanted[name], name
    assert Counter(level for level, _, _ in outline(word)) == {1: 5, 2: 8, 3: 4}
    assert [found.number for found in word.footnotes] == list(range(1, 15))
    assert [label for label, _ in places(word)] == [str(number) for number in range(1, 15)]
    assert word.warnings == ()


def test_a_file_of_python_docx() -> None:
    made = docx.Document()
    made.add_heading("题目", 0)
    made.add_heading("第一章 总则", 1)
    made.add_paragraph("正文。")
    made.add_paragraph("甲", style="List Bullet")
    made.add_paragraph("乙", style="List Number")
    table = made.add_table(1, 2)
    table.cell(0, 1).text = "格"
    whole = io.BytesIO()
    made.save(whole)
    read = read_word(whole.getvalue())
    assert read.meta.title == "题目"
    assert read.meta.authors == ()
    assert outline(read) == [(1, "第一章", "总则")]
    assert [(block.type.value, block.number) for block in read.blocks[2:]] == [
        ("list_item", "•"),
        ("list_item", "1."),
        ("cell", ""),
    ]


def test_every_character_is_accounted_for() -> None:
    read = read_word(zipped(FULL))
    covered = Counter(
        position for span in read.spans for position in range(span.raw_start, span.raw_end)
    )
    assert [covered[at] for at, sign in enumerate(read.raw) if not sign.isspace()] == [
        1 for sign in read.raw if not sign.isspace()
    ]
    dropped = [read.raw[s.raw_start : s.raw_end] for s in read.spans if s.role is SpanRole.DROPPED]
    assert dropped == ["乙"]


@pytest.mark.parametrize("body", ["", p(""), p("  "), p(r("隐", "<w:vanish/>")), p(gone("旧"))])
def test_a_file_without_text(body: str) -> None:
    with pytest.raises(UnreadableFileError, match=r"“a\.docx” holds no text"):
        read_body(body)


def test_too_much_text() -> None:
    with pytest.raises(UnreadableFileError, match="5 million"):
        read_word(zipped(parts(p("医疗数据" * 125_000) * 11), zipfile.ZIP_STORED))


DEEP = 80


@pytest.mark.parametrize(
    "body",
    [
        "<w:sdt><w:sdtContent>" * 120 + p("深") + "</w:sdtContent></w:sdt>" * 120,
        "<w:tbl><w:tr><w:tc>" * DEEP + p("深") + "</w:tc></w:tr></w:tbl>" * DEEP,
        p("<w:smartTag>" * 240 + r("深") + "</w:smartTag>" * 240),
        p("<w:ins>" * 240 + r("深") + "</w:ins>" * 240),
        p("<w:r><w:pict><w:txbxContent><w:p>" * 60 + "</w:p></w:txbxContent></w:pict></w:r>" * 60),
        p("<w:smartTag>" * 300 + "</w:smartTag>" * 300),
    ],
)
def test_deep_nesting_is_read_or_refused(body: str) -> None:
    try:
        assert "深" in read_body(p("文。") + body).text + "深"
    except DamagedFileError as error:
        assert "“a.docx”" in str(error)  # noqa: PT017 either end is right


@pytest.mark.parametrize(
    "name", ["word/document.xml", "word/styles.xml", "word/footnotes.xml", "word/comments.xml"]
)
@pytest.mark.parametrize(
    ("attack", "said"),
    [
        ('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>', "declares a document type"),
        ('<!DOCTYPE x SYSTEM "http://example.com/x.dtd">', "declares a document type"),
        ("<", "not well-formed"),
    ],
)
def test_attacks_in_any_part(name: str, attack: str, said: str) -> None:
    with pytest.raises(DamagedFileError, match=f"“a.docx” .*“{name}”.*{said}"):
        read_word(zipped({**FULL, name: attack + FULL[name]}))


def test_a_part_in_utf_16_is_read() -> None:
    text = '<?xml version="1.0" encoding="UTF-16"?>' + FULL["word/document.xml"]
    assert read_word(zipped({**FULL, "word/document.xml": text.encode("utf-16")})).text.startswith(
        "一\n甲丙"
    )


def test_control_characters_and_bidi_are_said() -> None:
    read = read_body(p("甲\u202e乙\u0085。"))
    assert [found.code for found in read.warnings] == ["bidi_controls"]


def test_long_documents_tell_how_far_they_are() -> None:
    told: list[tuple[int, int]] = []
    data = word_file(p("正文。") * 1000)
    info = FileInfo("a.docx", "", len(data), "", "", "", 0)
    document.read(data, info, ReadingOptions(), lambda done, total: told.append((done, total)))
    assert (0, 1000) in told
    assert len(told) > 10


def _spoilt(member: str, at: int, noise: bytes, cut: int) -> bytes:
    """Return a full Word file one part of which is spoilt."""
    text = FULL[member].encode()
    place = at % (len(text) + 1)
    return zipped({**FULL, member: text[:place] + noise + text[place + cut :]})


@settings(max_examples=10_000 if SOAK else 150)
@given(
    st.sampled_from(sorted(FULL)),
    st.integers(0, 1 << 16),
    st.binary(max_size=6) | st.sampled_from([b"<w:p>", b'"', b"</w:r>", b"<w:ins>", b"&#x202e;"]),
    st.integers(0, 40),
)
def test_a_spoilt_part_ends_in_a_document_or_a_sentence(
    member: str, at: int, noise: bytes, cut: int
) -> None:
    with suppress(BriefDeskError):
        assert read_word(_spoilt(member, at, noise, cut)).text


@settings(max_examples=10_000 if SOAK else 150)
@given(st.integers(0, 1 << 16), st.binary(max_size=8), st.integers(0, 300))
def test_a_spoilt_zip_ends_in_a_document_or_a_sentence(at: int, noise: bytes, cut: int) -> None:
    data = zipped(FULL, zipfile.ZIP_STORED)
    place = at % (len(data) + 1)
    with suppress(BriefDeskError):
        assert read_word(data[:place] + noise + data[place + cut :]).text


_TAGS = (
    "p", "r", "t", "ins", "del", "moveFrom", "moveTo", "tbl", "tr", "tc", "sdt", "sdtContent",
    "hyperlink", "pict", "txbxContent", "pPr", "rPr", "sectPr", "ruby", "rt", "rubyBase",
)  # fmt: skip
_LEAVES = (
    *(f'<w:fldChar w:fldCharType="{kind}"/>' for kind in ("begin", "separate", "end")),
    *(f'<w:commentRange{kind} w:id="1"/>' for kind in ("Start", "End")),
    '<w:commentReference w:id="1"/>', cite(3), numbered(), r("甲"), "<w:delText>乙</w:delText>",
    '<w:footnoteReference w:customMarkFollows="1" w:id="3"/>', "<w:vMerge/>", "<w:br/>",
    '<w:sym w:char="F0B7"/>', "<w:instrText>TOC</w:instrText>",
)  # fmt: skip
_trees = st.recursive(
    st.sampled_from(_LEAVES),
    lambda inner: st.tuples(st.sampled_from(_TAGS), st.lists(inner, max_size=5)).map(
        lambda pair: f'<w:{pair[0]} w:author="a">{"".join(pair[1])}</w:{pair[0]}>'
    ),
    max_leaves=30,
)


@settings(max_examples=10_000 if SOAK else 150)
@given(st.lists(_trees, max_size=6), st.sampled_from(["accepted", "original", "shown"]))
def test_any_order_of_elements_ends_in_a_document(trees: list[str], side: str) -> None:
    files = {**FULL, **parts("".join(trees) + p("末。"))}
    files = {**files, "word/_rels/document.xml.rels": FULL["word/_rels/document.xml.rels"]}
    read = read_word(zipped(files), side)  # type: ignore[arg-type]
    assert read.text
    assert [remark.start <= remark.end <= len(read.text) for remark in read.remarks].count(
        False
    ) == 0


def test_reading_is_the_same_each_time(counted: Callable[[int, int], int]) -> None:
    data = zipped(FULL)
    first = read_word(data)
    assert all(read_word(data) == first for _ in range(counted(2, 50)))
