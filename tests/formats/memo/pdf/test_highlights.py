"""The finished file, read back with other tools than those that wrote it."""

import ctypes
import io
import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

import page
import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from briefdesk.formats.memo.pdf import PDF
from briefdesk.formats.memo.pdf.highlights import MARKER
from briefdesk.model.annotation import Annotation, Kind, Placement
from briefdesk.model.imported import ImportedDocument
from briefdesk.model.memo import Memo, MemoOptions, OwnText, Profile, Rendering
from briefdesk.model.progress import unheard
from briefdesk.model.revision import Remedy, RevisionState
from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.services.memo_front import Material
from briefdesk.services.memo_tree import tree
from briefdesk.services.memos import sources_of
from tests.memos import BRIEFING, TERMBASE, at, comment, document, recognitions, revision

DOCUMENT = document()
LONG = document(BRIEFING[:5] + BRIEFING[4:5] * 12 + BRIEFING[5:])
BODY = "过去，公共数据库的数据以“匿名化信息”的形式提供"


def made(
    *annotations: Annotation,
    of: ImportedDocument = DOCUMENT,
    profile: Profile = Profile.FULL,
    own: str = "",
    firm: str = "事务所",
) -> Memo:
    """Return the memo of a test document."""
    material = Material(
        document=of,
        meta=of.meta,
        created="2026-11-23T00:00:00+00:00",
        recognitions=recognitions(of),
        annotations=annotations,
        concepts={concept.id: concept for concept in TERMBASE.concepts},
        sources=sources_of(of),
        own=OwnText(question=own),
    )
    return tree(material, MemoOptions(profile=profile, firm=firm))


def written(memo: Memo) -> Rendering:
    """Return the file."""
    return PDF.write(memo, unheard)


ANNOTATIONS = (
    comment(LONG, "基本方针》（以下", 1, kind=Kind.HIGHLIGHT, body=""),
    comment(LONG, "推进医疗数字化转型", 2, body="标题上的批注"),
    comment(LONG, BODY, 3, kind=Kind.RISK, body="第一行\n第二行「仮名化情報」について"),
    comment(LONG, "“匿名化信息”的形式", 4, kind=Kind.TRANSLATION, author="Smith & Söhne"),
    comment(LONG, "匿名化信息”的形式提供", 5, kind=Kind.QUESTION),
    comment(LONG, "健康数据访问机构", 6, kind=Kind.CROSS_REFERENCE, body="脚注上的批注"),
    comment(LONG, "减轻医疗一线负担的政策\n培育能够", 7, body="over two list items"),
    at(LONG, Span(LONG.text.index("过去"), LONG.text.index("减轻") - 1), 8, body="跨页的批注"),
    comment(LONG, "结语", 9, placement=Placement.ORPHAN, body="位置已失"),
)


@cache
def standard() -> Rendering:
    """Return the memo that most tests look at."""
    return written(made(*ANNOTATIONS, of=LONG))


def highlights(pdf: bytes) -> list[tuple[int, dict[str, str], list[tuple[float, ...]]]]:
    """Return page, strings and quads (left, bottom, right, top) of each Highlight, by PDFium."""
    found = []
    opened = pypdfium2.PdfDocument(pdf)
    for number, sheet in enumerate(opened):
        for index in range(pdfium.FPDFPage_GetAnnotCount(sheet)):
            annotation = pdfium.FPDFPage_GetAnnot(sheet, index)
            if pdfium.FPDFAnnot_GetSubtype(annotation) == pdfium.FPDF_ANNOT_HIGHLIGHT:
                keys = ("T", "Contents", "M", "NM", "Subj")
                strings = {key: _string(annotation, key) for key in keys}
                found.append((number, strings, _quads(annotation)))
            pdfium.FPDFPage_CloseAnnot(annotation)
    return found


def _string(annotation: Any, key: str) -> str:  # noqa: ANN401 a C pointer
    size = pdfium.FPDFAnnot_GetStringValue(annotation, key.encode(), None, 0)
    buffer = ctypes.create_string_buffer(size)
    pointer = ctypes.cast(buffer, ctypes.POINTER(pdfium.FPDF_WCHAR))
    pdfium.FPDFAnnot_GetStringValue(annotation, key.encode(), pointer, size)
    return buffer.raw[: size - 2].decode("utf-16-le")


def _quads(annotation: Any) -> list[tuple[float, ...]]:  # noqa: ANN401 a C pointer
    quads: list[tuple[float, ...]] = []
    for index in range(pdfium.FPDFAnnot_CountAttachmentPoints(annotation)):
        quad = pdfium.FS_QUADPOINTSF()
        pdfium.FPDFAnnot_GetAttachmentPoints(annotation, index, quad)
        quads.append((quad.x3, quad.y3, quad.x2, quad.y2))
    return quads


def under(pdf: bytes, number: int, quads: list[tuple[float, ...]]) -> str:
    """Return the letters whose middle lies in one of the quads."""
    text = pypdfium2.PdfDocument(pdf)[number].get_textpage()
    letters = []
    for index in range(text.count_chars()):
        left, bottom, right, top = text.get_charbox(index)
        x, y = (left + right) / 2, (bottom + top) / 2
        if any(a <= x <= c and b <= y <= d for a, b, c, d in quads):
            letters.append(chr(pdfium.FPDFText_GetUnicode(text, index)))
    text_of_quads = "".join(letters).encode("utf-16", "surrogatepass").decode("utf-16")
    return solid(text_of_quads.replace("\x02", "-"))  # what PDFium makes of a hyphen at a line end


def solid(text: str) -> str:
    """Return a text without white space."""
    return "".join(text.split())


def failures(pdf: bytes, folder: Path, profile: str) -> list[str]:
    """Return what page-validation finds, but for its two false alarms.

    It warns of a zero-width CID 1, and of the length of a stream whose last byte is a carriage
    return, which it takes for the end of the line before ``endstream``.
    """
    file = folder / "memo.pdf"
    file.write_bytes(pdf)
    found = [f"{f.rule_id}: {f.message}" for f in page.validate_pdf(file, profile=profile).failures]
    alarm = (
        r"(PDFA3A-TRUETYPE|PDFUA1-FONT)-GLYPH-WIDTH-001: "
        r".*rendered CID 1 width 0\.000 .* but [0-9.]+"
    )
    if lengths_hold(pdf):
        alarm += "|PDFA3A-STREAM-LENGTH-001: "
    return [one for one in found if not re.match(alarm, one)]


def lengths_hold(pdf: bytes) -> bool:
    """Tell whether each stream is as long as it says and some stream ends in a carriage return."""
    heads = re.finditer(rb"obj\s*<<(?:(?!endobj|stream).)*>>\s*stream\r?\n", pdf, re.DOTALL)
    lengths = ((re.search(rb"/Length (\d+)", head.group()), head.end()) for head in heads)
    ends = [start + int(length.group(1)) for length, start in lengths if length]
    told = all(re.match(rb"\r?\n?endstream", pdf[end : end + 12]) for end in ends)
    return told and any(pdf[end - 1 : end] == b"\r" for end in ends)


@pytest.mark.parametrize("profile", ["pdfa-3a", "pdfua-1"])
def test_the_memo_keeps_both_standards(tmp_path: Path, profile: str) -> None:
    assert standard().level == "PDF/A-3a + PDF/UA-1"
    assert failures(standard().pdf, tmp_path, profile) == []


def test_each_placed_comment_has_one_highlight_on_each_page_it_touches() -> None:
    pages: dict[str, list[int]] = {}
    for number, strings, _ in highlights(standard().pdf):
        pages.setdefault(re.sub(r"(-\d+)-\d+$", r"\1", strings["NM"]), []).append(number)
    assert len(pages) == len(ANNOTATIONS) - 1  # the orphan is not painted
    spread = pages["briefdesk-8"]
    assert len(spread) > 1
    assert spread == list(range(spread[0], spread[0] + len(spread)))
    assert all(len(set(numbers)) == len(numbers) for numbers in pages.values())


def test_author_words_date_and_name_are_read_back() -> None:
    found = {strings["NM"][10:]: strings for _, strings, _ in highlights(standard().pdf)}
    assert found["3"]["Contents"] == "第一行\n第二行「仮名化情報」について"
    assert found["3"]["T"] == "佐藤"
    assert found["4"]["T"] == "Smith & Söhne"
    assert found["3"]["M"] == "D:20261121093000Z"
    assert found["3"]["Subj"] == "风险"
    assert found["1"]["Contents"] == "标注"  # PDF/UA wants words even where the user wrote none
    assert found["8-2"]["Contents"].startswith("（续 批")


def test_the_words_under_the_quads_are_the_quote() -> None:
    words: dict[str, str] = {}
    for number, strings, quads in highlights(standard().pdf):
        key = strings["NM"][10:].split("-")[0]
        words[key] = words.get(key, "") + under(standard().pdf, number, quads)
    for annotation in ANNOTATIONS[:7]:
        quote = solid(annotation.anchor.quote.exact)
        assert words[str(annotation.id)] == quote
    assert words["8"].startswith(solid(BODY))


def test_every_highlight_hangs_in_the_structure_tree() -> None:
    with pikepdf.open(io.BytesIO(standard().pdf)) as opened:
        parents = pikepdf.NumberTree(opened.Root.StructTreeRoot.ParentTree)
        objects = {}
        stack = [opened.Root.StructTreeRoot]
        while stack:
            element = stack.pop()
            for kid in (
                element.get("/K", [])
                if isinstance(element.get("/K"), pikepdf.Array)
                else [element.get("/K")]
            ):
                if isinstance(kid, pikepdf.Dictionary):
                    if kid.get("/Type") == "/OBJR":
                        objects[kid.Obj.objgen] = element
                    else:
                        stack.append(kid)
        count = 0
        for sheet in opened.pages:
            for annotation in sheet.get("/Annots", []):
                if annotation.Subtype == "/Highlight":
                    count += 1
                    element = objects[annotation.objgen]
                    assert element.S == "/Annot"
                    assert parents[int(annotation.StructParent)].objgen == element.objgen
                if annotation.Subtype == "/Popup":
                    assert annotation.Rect[0] > sheet.mediabox[2]
        assert count == len(highlights(standard().pdf))
        assert max(parents.keys()) < int(opened.Root.StructTreeRoot.ParentTreeNextKey)


def strings_of(value: object) -> list[bytes]:
    """Return all strings and stream bytes of an object, not following references."""
    if isinstance(value, pikepdf.Stream):
        return [value.read_bytes(), *_strings_in(dict(value.stream_dict.items()).values())]
    if isinstance(value, pikepdf.String):
        return [bytes(value), str(value).encode()]
    if isinstance(value, pikepdf.Array):
        return _strings_in(value)
    if isinstance(value, pikepdf.Dictionary):
        return _strings_in(dict(value.items()).values())
    return []


def _strings_in(values: Iterable[object]) -> list[bytes]:
    direct = (v for v in values if not (isinstance(v, pikepdf.Object) and v.is_indirect))
    return [part for value in direct for part in strings_of(value)]


def everything(pdf: bytes) -> list[bytes]:
    """Return every string and decompressed stream of a file, and its text as PDFium reads it."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        parts = [part for value in opened.objects for part in strings_of(value)]
    text = "".join(sheet.get_textpage().get_text_range() for sheet in pypdfium2.PdfDocument(pdf))
    return [*parts, solid(text).encode()]


def test_no_marker_link_is_left() -> None:
    assert not any(MARKER.encode() in part for part in everything(standard().pdf))


def test_an_internal_comment_leaves_no_trace() -> None:
    secret = comment(LONG, "匿名化信息", 99, body="绝密的内部意见", author="内线", internal=True)
    pdf = written(made(*ANNOTATIONS, secret, of=LONG)).pdf
    assert pdf == standard().pdf
    public = at(LONG, secret.anchor.span, 99, body="绝密的内部意见")
    shown = written(made(*ANNOTATIONS, public, of=LONG))
    assert any("绝密的内部意见".encode() in part for part in everything(shown.pdf))


def test_two_runs_give_the_same_bytes() -> None:
    assert written(made(*ANNOTATIONS, of=LONG)).pdf == standard().pdf


def text_of(pdf: bytes) -> str:
    """Return the text of all pages without white space."""
    return solid("".join(s.get_textpage().get_text_range() for s in pypdfium2.PdfDocument(pdf)))


def test_the_words_of_the_document_are_found_in_the_file() -> None:
    text = text_of(standard().pdf)
    assert not re.search("[\u2e80-\u2fdf]", text)
    wanted = total = 0
    for block in LONG.blocks:
        words = solid(LONG.text[block.start : block.end])
        for start in range(len(words) - 9):
            total += 1
            wanted += words[start : start + 10] in text
    assert total > 1000
    assert wanted / total > 0.85  # the rest spans a marker, a gloss or the end of a page


def test_bookmarks_hold_headings_and_nothing_of_a_note() -> None:
    titles = [mark.get_title() for mark in pypdfium2.PdfDocument(standard().pdf).get_toc()]
    assert titles[:4] == [
        "I. 引言",
        "II. 现状",
        "1. 推进医疗数字化转型（医疗DX）",
        "① 关于统计信息制作与数据共享",
    ]
    assert "附录：批注一览" in titles


def test_all_fonts_are_embedded_subsets() -> None:
    with pikepdf.open(io.BytesIO(standard().pdf)) as opened:
        fonts = [
            value
            for value in opened.objects
            if isinstance(value, pikepdf.Dictionary) and value.get("/Type") == "/FontDescriptor"
        ]
        names = {str(font.FontName) for font in fonts}
        assert all("/FontFile3" in font or "/FontFile2" in font for font in fonts)
    assert all(re.match(r"/[A-Z]{6}\+Noto(Serif|Sans)(SC|JP)", name) for name in names)


def faces(pdf: bytes, chars: str) -> dict[str, set[str]]:
    """Return the fonts in which each of some characters is set."""
    found: dict[str, set[str]] = {char: set() for char in chars}
    for sheet in pypdfium2.PdfDocument(pdf):
        text = sheet.get_textpage()
        for index in range(text.count_chars()):
            char = text.get_text_range(index, 1)
            if char in found:
                buffer = ctypes.create_string_buffer(100)
                flags = ctypes.c_int()
                pdfium.FPDFText_GetFontInfo(text, index, buffer, 100, flags)
                found[char].add(re.sub(r".*\+|-.*", "", buffer.value.decode()))
    return found


def test_each_language_has_its_own_glyphs() -> None:
    both = document(
        (("paragraph", 0, "", "直骨認令化。"), ("paragraph", 0, "", "「これは直骨認令化だ」。"))
    )
    pdf = written(made(of=both)).pdf
    assert faces(pdf, "直骨令") == {char: {"NotoSerifSC", "NotoSerifJP"} for char in "直骨令"}
    chinese = document((("paragraph", 0, "", "直骨認令化。"),))
    assert faces(written(made(of=chinese)).pdf, "直骨令") == {
        char: {"NotoSerifSC"} for char in "直骨令"
    }


HOSTILE = (
    '#set text(red) $x$ *a* _b_ `c` @ref <label> [x] #import "@preview/x:1.0.0" \\ // /* "',
    "NUL\0 BOM\ufeff RLO\u202e DEL\x7f",
    "emoji😀 PUA\uf0a7 Hangul한 nonchar\ufffe",
    "javascript:alert(1) file:///etc/passwd bd-annot:body:1",
)


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_text_is_only_text(hostile: str, tmp_path: Path) -> None:
    blocks = (
        ("heading", 1, "I.", hostile),
        ("paragraph", 0, "", f"前文{hostile}后文^1"),
        ("list_item", 1, hostile[:4], hostile),
        ("footnote", 0, "1", hostile),
    )
    bad = document(blocks, title=hostile)
    place = Span(bad.text.index("前文"), bad.text.index("后文"))
    memo = made(at(bad, place, body=hostile, author=hostile), of=bad, own=hostile, firm=hostile)
    done = written(memo)
    assert done.level == "PDF/A-3a + PDF/UA-1"
    assert failures(done.pdf, tmp_path, "pdfua-1") == []
    assert ("U+1F600" in done.replaced) == ("😀" in hostile)
    if "#set" in hostile:
        assert solid("#set text(red) $x$ *a* _b_ `c` @ref <label>") in text_of(done.pdf)
    with pikepdf.open(io.BytesIO(done.pdf)) as opened:
        addresses = [
            str(link.A.URI)
            for sheet in opened.pages
            for link in sheet.get("/Annots", [])
            if "/A" in link and "/URI" in link.A
        ]
    assert [one for one in addresses if not one.startswith(("http://", "https://"))] == []


def test_an_overfull_margin_says_how_many_are_left_out() -> None:
    many = [
        at(
            DOCUMENT,
            Span(DOCUMENT.text.index("过去") + n, DOCUMENT.text.index("过去") + n + 2),
            n + 1,
        )
        for n in range(70)
    ]
    done = written(made(*many))
    assert "见批注一览" in text_of(done.pdf)
    assert len(highlights(done.pdf)) >= 70


@pytest.mark.parametrize("profile", list(Profile))
@pytest.mark.parametrize(
    "annotations",
    [(), (comment(DOCUMENT, "引言", placement=Placement.ORPHAN),)],
    ids=["no comment", "only an orphan"],
)
def test_a_memo_without_a_painted_comment(
    profile: Profile, annotations: tuple[Annotation, ...], tmp_path: Path
) -> None:
    done = written(made(*annotations, profile=profile, own="问题"))
    assert highlights(done.pdf) == []
    assert failures(done.pdf, tmp_path, "pdfua-1") == []
    assert failures(done.pdf, tmp_path, "pdfa-3a") == []


def test_author_and_firm_stand_in_the_properties_and_nothing_is_suspect() -> None:
    memo = made(ANNOTATIONS[0], of=LONG)
    signed = changed(memo, letterhead=changed(memo.letterhead, author="陈律师"))
    with pikepdf.open(io.BytesIO(written(signed).pdf)) as read:
        assert str(read.docinfo.Author) == "陈律师, 事务所"
        assert dict(read.Root.MarkInfo) == {"/Marked": True}


@pytest.mark.parametrize(
    ("stamp", "date"),
    [
        ("2026-11-20T08:00:00+09:00", "D:20261119230000Z"),
        ("2026-11-20", "D:20261120000000Z"),
        ("0001-01-01T00:00+14:00", "D:00010101000000+14'00'"),
        ("9999-12-31T23:59:59-09:30", "D:99991231235959-09'30'"),
    ],
)
def test_the_first_and_the_last_day_of_the_calendar_are_dates(stamp: str, date: str) -> None:
    mark = changed(ANNOTATIONS[0], created=stamp, modified=stamp)
    with pikepdf.open(io.BytesIO(written(made(mark, of=LONG)).pdf)) as read:
        found = [a for p in read.pages for a in p.get("/Annots", []) if "/CreationDate" in a]
        assert {(str(a.CreationDate), str(a.M)) for a in found} == {(date, date)}


@pytest.mark.parametrize("lang", ["zh", "ja", "en"])
@pytest.mark.parametrize("hostile", HOSTILE)
def test_a_report_of_corrections_is_only_text(hostile: str, lang: str, tmp_path: Path) -> None:
    of = document(title=hostile)
    bare = revision(of, "公共数据库")
    bad = changed(bare, proposed=hostile, reason=hostile, source=hostile, author=hostile)
    lost = changed(bad.anchor, placement=Placement.ORPHAN)
    found = (
        bad,
        changed(revision(of, "持续关注"), remedy=Remedy.QUERY, proposed=hostile, severity=""),
        changed(revision(of, "假名加工信息"), proposed="", state=RevisionState.REJECTED),
        changed(revision(of, "健康数据访问机构"), remedy=Remedy.GLOSS, proposed=hostile),
        changed(bad, anchor=lost),
    )
    material = Material(of, of.meta, "2026-11-23T00:00:00+00:00", revisions=found)
    done = written(tree(material, MemoOptions(profile=Profile.REVISIONS, lang=lang)))
    assert done.level == "PDF/A-3a + PDF/UA-1"
    assert failures(done.pdf, tmp_path, "pdfua-1") == []
    assert failures(done.pdf, tmp_path, "pdfa-3a") == []
    text = text_of(done.pdf)
    for words_as_is in ("公共数据库", "持续关注", "假名加工信息", "健康数据访问机构"):
        assert words_as_is in text
