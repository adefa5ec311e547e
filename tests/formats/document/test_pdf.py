"""PDF files: the sample and the real briefing as typst and LibreOffice print them, and refusals."""

import io
import re
from contextlib import suppress
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pikepdf import Name, Pdf

from briefdesk.errors import (
    Cancelled,
    DamagedFileError,
    PasswordError,
    ScanError,
    UnreadableFileError,
)
from briefdesk.formats import document
from briefdesk.model.imported import BlockType, FileInfo, ImportedDocument, ReadingOptions
from briefdesk.model.progress import Progress, unheard
from briefdesk.text.spans import verify_spans
from tests import corpus
from tests.handmade import Show, build, lines, link, mark
from tests.printing import (
    TYPST,
    Original,
    Piece,
    Printed,
    original_of,
    print_with_office,
    print_with_typst,
    typeset,
)
from tests.reading import outline, places, read_text, texts

SAMPLE = Path(__file__).resolve().parents[3] / "resources" / "sample"


def read(
    data: bytes,
    password: str = "",
    progress: Progress = unheard,
) -> ImportedDocument:
    """Read a file as the worker does."""
    options = ReadingOptions(password=password)
    return document.read(data, FileInfo("t.pdf", "", len(data), "", "", "", 0), options, progress)


def squeezed(texts_of_blocks: list[str]) -> list[str]:
    """Return texts without blanks: those between Chinese and Latin are a matter of setting."""
    return [re.sub(r"\s", "", text) for text in texts_of_blocks]


def structure(found: ImportedDocument) -> dict[str, object]:
    """Return what must be the same whatever file a text comes from."""
    marked = [(label, re.sub(r"\s", "", before)) for label, before in places(found, 6)]
    return {
        "outline": [(level, number, *squeezed([text])) for level, number, text in outline(found)],
        "paragraphs": squeezed(texts(found, BlockType.PARAGRAPH)),
        "items": squeezed(texts(found, BlockType.LIST_ITEM)),
        "notes": squeezed(texts(found, BlockType.FOOTNOTE)),
        "markers": [(label, before[-3:]) for label, before in marked],
        "urls": sorted({url for note in found.footnotes for url in note.urls}),
    }


@pytest.fixture(scope="module")
def printed() -> ImportedDocument:
    """Return the sample as the reader sees it."""
    return read((SAMPLE / "briefing.pdf").read_bytes())


@pytest.fixture(scope="module")
def plain(real_briefing: Path) -> ImportedDocument:
    """Return the real briefing as plain text."""
    return read_text(real_briefing.read_text("utf-8"))


class TestSample:
    """The sample briefing in the box."""

    def test_it_is_the_same_briefing_as_the_text(self, printed: ImportedDocument) -> None:
        plain = read_text((SAMPLE / "briefing.txt").read_text("utf-8"))
        assert structure(printed) == structure(plain)
        assert len(printed.footnotes) == len(printed.references) == 14
        for name in ("title", "number", "date", "authors", "translators", "language"):
            assert getattr(printed.meta, name) == getattr(plain.meta, name)

    def test_headers_and_page_numbers_are_furniture(self, printed: ImportedDocument) -> None:
        reasons = [item.why for item in printed.furniture]
        assert (reasons.count("running line"), reasons.count("page number")) == (6, 3)

    def test_nothing_is_doubtful(self, printed: ImportedDocument) -> None:
        assert printed.warnings == ()
        assert {reference.how for reference in printed.references} == {"raised"}

    def test_every_character_has_a_box_on_its_page(self, printed: ImportedDocument) -> None:
        covered = [0] * len(printed.text)
        sizes = {page.index: (page.width, page.height) for page in printed.pages}
        for box in printed.boxes:
            width, height = sizes[box.page]
            assert 0 < box.top < box.bottom < height
            assert 0 < box.edges[0] < box.edges[-1] < width
            assert list(box.edges) == sorted(box.edges)
            for at in range(box.start, box.start + len(box.edges) - 1):
                covered[at] += 1
        assert {covered[at] for at, c in enumerate(printed.text) if not c.isspace()} == {1}

    def test_links_are_whole_though_they_were_broken(self, printed: ImportedDocument) -> None:
        assert len(printed.links) == 13
        for found in printed.links:
            assert printed.text[found.start : found.end] == found.url


class TestRealBriefing:
    """The copyrighted briefing as two programs print it."""

    def check(self, printed: ImportedDocument, plain: ImportedDocument) -> None:
        assert structure(printed) == structure(plain)
        levels = [level for level, _, _ in outline(printed)]
        assert [levels.count(level) for level in (1, 2, 3)] == [5, 8, 4]
        assert len(printed.footnotes) == len(printed.references) == 14
        assert printed.meta == plain.meta
        assert printed.warnings == ()

    def test_typst(self, plain: ImportedDocument) -> None:
        self.check(read(print_with_typst(original_of(plain))), plain)

    def test_typst_without_headings_of_its_own(self, plain: ImportedDocument) -> None:
        markup = TYPST.replace(
            "heading(level: block.level, block.number + say(block.pieces))",
            "par(first-line-indent: 0pt, text(size: 13pt, block.number + say(block.pieces)))",
        )
        self.check(read(print_with_typst(original_of(plain), markup)), plain)

    def test_libreoffice(self, plain: ImportedDocument, tmp_path: Path) -> None:
        self.check(read(print_with_office(original_of(plain), tmp_path)), plain)


def test_rich_typst_document() -> None:
    """A title, contents, lists, a table, a quotation, exponents, notes side by side and over the
    page end.
    """
    printed = read(typeset((Path(__file__).parent / "rich.typ").read_text("utf-8")))
    assert printed.meta.title == "个人信息跨境传输的比较研究：以日本与欧盟为中心"
    assert outline(printed) == [
        (1, "", "引言"),
        (2, "", "研究对象与方法：从比较法的观点看充分性认定制度在两个法域之间的互认机制及其界限"),
        (1, "", "结论"),
    ]
    assert [note.number for note in printed.footnotes] == [1, 2, 3, 4, 5]
    assert len(printed.references) == 5
    assert "100 m2 的数据中心排放 CO2 较少，103 台" in printed.text
    assert texts(printed, BlockType.FOOTNOTE)[4].endswith("结束于下一页。")
    assert [
        (block.cell.row, block.cell.column, printed.text[block.start : block.end])
        for block in printed.blocks
        if block.cell
    ] == [
        (0, 0, "法律"), (0, 1, "年份"), (0, 2, "说明"),
        (1, 0, "个人信息保护法"), (1, 1, "2003"),
        (1, 2, "基本法，规定个人信息处理的一般规则与义务"),
        (2, 0, "医疗法"), (2, 1, "1948"), (2, 2, "医疗机构的设置与管理"),
    ]  # fmt: skip
    assert "表 1 主要法律一览" in texts(printed, BlockType.PARAGRAPH)
    assert texts(printed, BlockType.LIST_ITEM)[0].endswith("监管机构发布的指南与问答。")
    assert printed.warnings == ()


_WORDS = ("医疗", "数据", "利用", "制度", "研究", "机构", "患者", "信息", "同意", "匿名化", "𠮷野")
_SENTENCE = st.lists(st.sampled_from(_WORDS), min_size=3, max_size=14).map("".join)


@st.composite
def _originals(draw: st.DrawFn) -> Original:
    """Return sections with paragraphs and notes."""
    blocks: list[Printed] = []
    for number in range(draw(st.integers(1, 5))):
        title = draw(st.lists(st.sampled_from(_WORDS), min_size=2, max_size=5).map("".join))
        blocks.append(Printed("heading", (Piece(title),), 1, f"{'一二三四五'[number]}、"))
        for _ in range(draw(st.integers(1, 3))):
            text = "。".join(draw(st.lists(_SENTENCE, min_size=2, max_size=7)))
            pieces = [Piece(text)]
            if draw(st.booleans()):
                pieces.append(Piece(f"参见《{draw(_SENTENCE)}》。", is_note=True))
            blocks.append(Printed("paragraph", (*pieces, Piece("。"))))
    return Original("关于数据的比较研究", ("2025 年 1 月 2 日",), tuple(blocks))


@given(_originals())
def test_random_documents_come_back(original: Original) -> None:
    printed = read(print_with_typst(original))
    wanted = [
        "".join(piece.text for piece in block.pieces if not piece.is_note)
        for block in original.blocks
    ]
    notes = [piece.text for block in original.blocks for piece in block.pieces if piece.is_note]
    body = [block for block in printed.blocks if block.type is not BlockType.FOOTNOTE]
    assert [printed.text[block.start : block.end] for block in body] == wanted
    assert [block.type.value for block in body] == [block.kind for block in original.blocks]
    assert texts(printed, BlockType.FOOTNOTE) == notes
    ends = [
        printed.text[reference.offset : reference.offset + 2] for reference in printed.references
    ]
    assert ends == ["。\n"] * len(notes)
    assert printed.meta.title == original.title


PRINTED = [path for path in corpus.files() if path.suffix == ".pdf"]


def scanned(data: bytes, number: int) -> bytes:
    """Return a file in which one page (counting from 1) is a picture."""
    pdf = Pdf.open(io.BytesIO(data))
    page = pdf.pages[number - 1]
    image = pdf.make_stream(
        b"\0", Type=Name.XObject, Subtype=Name.Image, Width=1, Height=1,
        ColorSpace=Name.DeviceGray, BitsPerComponent=8,
    )  # fmt: skip
    _, _, width, height = page.mediabox
    page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Scan=image))
    page.Contents = pdf.make_stream(b"%f 0 0 %f 0 0 cm /Scan Do" % (width, height))
    target = io.BytesIO()
    pdf.save(target)
    return target.getvalue()


@pytest.mark.parametrize("path", PRINTED, ids=lambda path: path.parent.name)
def test_each_page_that_is_replaced_by_a_scan_is_named(path: Path) -> None:
    data = path.read_bytes()
    whole = read(data)
    assert [w for w in whole.warnings if w.code == "missing_text"] == []
    for page in whole.pages if len(whole.pages) > 1 else ():
        found = read(scanned(data, page.index))
        assert [w.page for w in found.warnings if w.code == "missing_text"] == [page.index]


class TestHandmade:
    """Files with one peculiarity each."""

    def noted(self, **more: object) -> bytes:
        words = [
            *lines("本文讨论医疗数据的利用问题以及相关制度的建设情况说明"),
            Show(40, 115, "该制度自施行以来"), Show(120, 111, "1", 6), Show(126, 115, "受到关注。"),
            Show(40, 380, "1", 5), Show(45, 383, "参见政策文件。", 8),
        ]  # fmt: skip
        return build(words, **more)  # type: ignore[arg-type]

    @pytest.mark.parametrize("rotate", [0, 90, 180, 270])
    def test_turned_pages(self, rotate: int) -> None:
        found = read(self.noted(rotate=rotate))
        assert texts(found, BlockType.FOOTNOTE) == ["参见政策文件。"]
        assert places(found) == [("1", "度自施行以来")]
        box = next(box for box in found.boxes if box.start == found.text.index("该制度"))
        assert (box.edges[0], box.top < 115 < box.bottom) == (40, True)

    def test_remarks_and_links(self) -> None:
        data = self.noted(
            annotations=[
                mark("Highlight", 40, 105, 70, 118, Contents="译名不一致", T="王", NM="k"),
                link("https://a.example/", 90, 105, 120, 118),
            ]
        )
        found = read(data)
        (remark,) = found.remarks
        assert found.text[remark.start : remark.end] == "该制度"
        (address,) = found.links
        assert found.text[address.start : address.end] == "行以来"

    def test_copying_forbidden_is_a_warning(self) -> None:
        closed = pikepdf.Encryption(owner="o", user="", allow=pikepdf.Permissions(extract=False))
        assert [w.code for w in read(self.noted(encryption=closed)).warnings] == [
            "copying_forbidden"
        ]

    def test_password(self) -> None:
        data = self.noted(encryption=pikepdf.Encryption(owner="o", user="geheim"))
        with pytest.raises(PasswordError):
            read(data)
        assert len(read(data, "geheim").footnotes) == 1

    def test_a_scan_is_said_to_be_one(self) -> None:
        with pytest.raises(ScanError, match="OCR"):
            read(build([], []))

    def test_nothing_but_a_page_number_is_a_scan_too(self) -> None:
        with pytest.raises(ScanError):
            read(build([Show(200, 580, "1")], [Show(200, 580, "2")]))

    def test_the_title_a_scanner_wrote_makes_no_text(self) -> None:
        pdf = Pdf.open(io.BytesIO(build([])))
        pdf.docinfo["/Title"] = "scan"
        out = io.BytesIO()
        pdf.save(out)
        with pytest.raises(ScanError):
            read(out.getvalue())

    def test_an_unreadable_page_is_missed_with_a_warning(self) -> None:
        pdf = Pdf.open(io.BytesIO(build(lines("医疗数据", "的利用。"), lines("另一页"))))
        pdf.Root.Pages.Kids[1] = pdf.make_indirect(pikepdf.Dictionary(Type=Name.Nothing))
        target = io.BytesIO()
        pdf.save(target)
        found = read(target.getvalue())
        assert found.text == "医疗数据的利用。"
        assert [(w.code, w.page) for w in found.warnings] == [("page_unreadable", 2)]

    def test_a_scanned_page_is_missed_with_a_warning_a_blank_one_is_not(self) -> None:
        data = build(lines("医疗数据", "的利用。"), [], [], lines("另一页。"))
        found = read(scanned(data, 2))
        assert found.text == "医疗数据的利用。\n另一页。"
        assert [(w.code, w.page) for w in found.warnings] == [("missing_text", 2)]

    def test_truncated(self) -> None:
        with pytest.raises(DamagedFileError, match="damaged"):
            read(self.noted()[:500])


def test_progress_by_page_and_cancelling() -> None:
    steps: list[tuple[int, int]] = []
    read(build(*[lines(f"第{place}页") for place in range(5)]), progress=lambda *s: steps.append(s))
    assert steps[0] == (0, 0)
    assert {total for _, total in steps[1:]} == {10}
    done = [done for done, _ in steps]
    assert done == sorted(done)
    assert set(range(5)) < set(done)
    assert done[-1] == 10

    def give_up(done: int, total: int) -> None:
        if done >= 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        read(build(*[lines(f"第{place}页") for place in range(5)]), progress=give_up)


@given(st.data())
def test_mutated_files_are_read_or_refused(data: st.DataObject) -> None:
    whole = bytearray(build(lines("医疗数据的利用", "第二行。"), lines("另一页")))
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(whole) - 1))
        whole[at] = data.draw(st.integers(0, 255))
    changed = bytes(whole[: data.draw(st.integers(len(whole) // 2, len(whole)))])
    with suppress(UnreadableFileError):
        found = read(changed)
        verify_spans(found.raw, found.text, found.spans)
