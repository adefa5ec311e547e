"""Tracked changes of a Word file settled as Word settles them, and what is left to compare."""

import io
import zipfile
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Literal

from lxml import etree

from briefdesk.formats.revision.docx import DOCX
from briefdesk.model.imported import ImportedDocument
from briefdesk.model.progress import unheard
from briefdesk.model.revision import Remedy, RevisionState
from briefdesk.model.revision_report import Manuscript, RevisionFile, RevisionReport, RevisionRow
from briefdesk.model.span import Span
from briefdesk.services.memo_front import labels
from tests.word_files import (
    R,
    W,
    comment,
    field,
    gone,
    ins,
    note,
    on,
    p,
    r,
    word_file,
)
from tests.word_files import cite as cited

REVISER = "佐藤 花子"
AT = "2025-12-01T09:00:00.000Z"
_W = f"{{{W}}}"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_MARKS = tuple(_W + name for name in ("commentRangeStart", "commentRangeEnd", "commentReference"))
_BOX = (
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic>'
    "<a:graphicData><wps:wsp><wps:txbx><w:txbxContent>{0}</w:txbxContent></wps:txbx></wps:wsp>"
    "</a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape>"
    "<v:textbox><w:txbxContent>{0}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>"
    "</mc:AlternateContent></w:r>"
)
_CONTROL = "<w:sdt><w:sdtPr>{}</w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>"
_RUBY = (
    "<w:r><w:ruby><w:rt><w:r><w:t>かな</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>仮名</w:t></w:r>"
    "</w:rubyBase></w:ruby></w:r>"
)
# Whatever may stand between words, or around them.
FULL = word_file(
    p("题目", "a3")
    + p("概要", "1")
    + p(
        r("本法于")
        + on(1, r("二〇二五年"))
        + gone("三月")
        + ins(r("四月公布") + cited(3) + r("施行"))
        + r("。另见")
        + f'<w:hyperlink r:id="L">{r("官方网站")}</w:hyperlink>'
        + r("以及")
        + field(' HYPERLINK "https://example.com/a" ', r("链接文字") + r("继续"))
        + r("和第")
        + field(" REF x ", r("三"))
        + r("条的规定")
    )
    + p(
        '<w:bookmarkStart w:id="5" w:name="b"/><w:r w:rsidR="00AA"><w:rPr><w:b/></w:rPr>'
        "<w:t>连续 文字</w:t><w:tab/><w:t>制表</w:t><w:footnoteReference"
        ' w:id="4"/><w:t xml:space="preserve"> 之后</w:t><w:br/><w:t> 换<!-- 注 -->行 </w:t></w:r>'
        '<w:bookmarkEnd w:id="5"/>'
        f'<w:smartTag w:element="x">{r("东京都")}</w:smartTag>'
        + _CONTROL.format("", r("控件文字"))
        + _CONTROL.format('<w:dataBinding w:xpath="x"/>', r("绑定文字"))
        + _RUBY
        + r("结束 of the English words here。")
    )
    + p(r("框前文字") + _BOX.format(p("框内文字很多很多")) + r("框后文字"))
    + f"<w:tbl><w:tr><w:tc>{p('表格一')}{p('第二段')}</w:tc>"
    + f"<w:tc>{p('表格二')}</w:tc></w:tr></w:tbl>"
    + '<w:p><w:pPr><w:rPr><w:del w:id="77" w:author="乙" w:date="2025-03-02T10:00:00Z"/></w:rPr>'
    + f"</w:pPr>{r('段落末尾被删除')}</w:p>"
    + p("接着的段落")
    + p("<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>" + r("公式")),
    comments=comment(1, "日期对吗？", paragraph="000000A1"),
    footnotes=note(3, "脚注三的文字内容。") + note(4, r("脚注四") + r("的内容")),
    links=f'<Relationship Id="L" Type="{R}/hyperlink" Target="https://example.com"'
    ' TargetMode="External"/>',
)
How = Literal["accept", "reject"]


def row(
    document: ImportedDocument,
    words: str | Span,
    proposed: str,
    remedy: Remedy = Remedy.REPLACE,
    reason: str = "",
    number: int = 1,
    source: str = "",
) -> RevisionRow:
    """Return a correction of some words of a document, the first of that name."""
    if isinstance(words, str):
        start = document.text.index(words)
        words = Span(start, start + len(words))
    return RevisionRow(
        number=number,
        section=(),
        page="",
        before="",
        exact=document.text[words.start : words.end],
        after="",
        remedy=remedy,
        proposed=proposed,
        reason=reason,
        source=source,
        severity="",
        state=RevisionState.OPEN,
        author=REVISER,
        at=AT,
        span=words,
    )


def report(document: ImportedDocument, rows: Iterable[RevisionRow]) -> RevisionReport:
    """Return a report of corrections of a document."""
    return RevisionReport(
        title=document.meta.title,
        date="",
        language=document.meta.language,
        lang="zh",
        created="2025-12-01T10:00:00+09:00",
        labels=dict(labels("zh")),
        rows=tuple(rows),
    )


def redlined(document: ImportedDocument, file: bytes, rows: Iterable[RevisionRow]) -> RevisionFile:
    """Return the file of a document with corrections."""
    return DOCX.write(report(document, rows), Manuscript(document, file), unheard)


def parts_of(data: bytes) -> dict[str, bytes]:
    """Return the parts of a file by their names."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def texts_of(data: bytes) -> dict[str, etree._Element]:
    """Return the parts that hold text."""
    wanted = ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")
    return {n: etree.fromstring(part) for n, part in parts_of(data).items() if n in wanted}


def settled(data: bytes, how: How, author: str = "") -> bytes:
    """Return a file in which all changes, or those of one author, are accepted or rejected."""
    found = dict(parts_of(data))
    for name, root in texts_of(data).items():
        for change in list(root.iter(_W + "ins", _W + "del")):
            if author and change.get(_W + "author") != author:
                continue
            stays = (change.tag == _W + "ins") == (how == "accept")
            parent = change.getparent()
            if parent is None or parent.tag in (_W + "rPr", _W + "trPr"):
                continue  # ends of paragraphs and rows: none of ours
            if stays:
                _unwrap(change, parent)
            else:
                parent.remove(change)
            if stays and change.tag == _W + "del":
                for run in root.iter(_W + "delText"):
                    around = {one.tag for one in run.iterancestors()}
                    if _W + "del" not in around:
                        run.tag = _W + "t"
        found[name] = etree.tostring(root, encoding="UTF-8", xml_declaration=True)
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in found.items():
            archive.writestr(name, part)
    return whole.getvalue()


def _unwrap(change: etree._Element, parent: etree._Element) -> None:
    at = parent.index(change)
    for offset, child in enumerate(list(change)):
        parent.insert(at + offset, child)
    parent.remove(change)


def flat(data: bytes) -> dict[str, list[tuple[str, ...]]]:
    """Return what a file shows, character by character: how it looks and what is around it.

    Where runs begin and end does not count, nor do the comments of the reviser.
    """
    ours = _comments_of(data)
    return {name: list(_flat(root, ours)) for name, root in texts_of(data).items()}


def _comments_of(data: bytes) -> set[str]:
    part = parts_of(data).get("word/comments.xml")
    found = [] if part is None else etree.fromstring(part)
    return {str(one.get(_W + "id")) for one in found if one.get(_W + "author") == REVISER}


def _flat(element: etree._Element, ours: set[str], around: str = "") -> Iterator[tuple[str, ...]]:
    for child in element.iterchildren("*"):
        tag = str(child.tag)
        if tag in _MARKS and child.get(_W + "id") in ours:
            continue
        if tag in (_W + "t", _W + "delText"):
            text = (child.text or "") + "".join(inner.tail or "" for inner in child)
            text = text if child.get(_SPACE) == "preserve" else text.strip(" \t\r\n")
            yield from ((char, tag, around) for char in text)
        elif tag == _W + "r":
            look = child.find(_W + "rPr")
            said = "" if look is None or not len(look) else etree.tostring(look, method="c14n")
            yield from _flat(child, ours, f"{around} {said!r}")
        elif tag != _W + "rPr":
            change = tag in (_W + "ins", _W + "del")
            known = {k: v for k, v in child.attrib.items() if not (change and k == _W + "id")}
            opened = f"{around}/{tag}{sorted(known.items())}"
            if not change:
                yield (f"<{tag}", opened)
            yield from _flat(child, ours, opened)
            if not change:
                yield (f"</{tag}", opened)


def numbers(data: bytes) -> list[str]:
    """Return the numbers of all changes and comments."""
    found = []
    for root in texts_of(data).values():
        found += [str(one.get(_W + "id")) for one in root.iter(_W + "ins", _W + "del")]
    part = parts_of(data).get("word/comments.xml")
    if part is not None:
        found += [str(one.get(_W + "id")) for one in etree.fromstring(part)]
    return found


def comments(data: bytes) -> dict[str, list[str]]:
    """Return what each comment of the reviser says, by its number."""
    part = parts_of(data).get("word/comments.xml")
    if part is None:
        return {}
    return {
        str(one.get(_W + "id")): ["".join(map(str, p.itertext())) for p in one.iter(_W + "p")]
        for one in etree.fromstring(part)
        if one.get(_W + "author") == REVISER
    }


def expected(document: ImportedDocument, rows: Iterable[RevisionRow]) -> str:
    """Return what a file says, without blanks, when corrections have been accepted.

    None may overlap another that replaces words.
    """
    chars = list(document.raw)
    after: dict[float, str] = {}
    for one in rows:
        assert one.span is not None
        at = list(_raw(document, one.span))
        if one.remedy is Remedy.GLOSS:
            after[at[-1]] = after.get(at[-1], "") + f"（{one.proposed}）"
        elif one.remedy is Remedy.REPLACE:
            lines = one.proposed.split("\n")
            paragraphs = [[at[0]]]
            for left, right in pairwise(at):
                if len(lines) > 1 and "\n" in document.raw[left + 1 : right]:
                    paragraphs.append([])
                paragraphs[-1].append(right)
            if len(paragraphs) != len(lines):
                paragraphs, lines = [at], ["".join(lines)]
            for places, line in zip(paragraphs, lines, strict=True):
                for place in places:
                    chars[place] = ""
                after[places[0] - 0.5] = line
    whole = ""
    for place, char in enumerate(chars):
        whole += after.get(place - 0.5, "") + char + after.get(place, "")
    return "".join(whole.split())


def _raw(document: ImportedDocument, span: Span) -> Iterator[int]:
    for one in document.spans:
        if one.text_start is not None:
            for offset in range(one.raw_end - one.raw_start):
                if span.start <= one.text_start + offset < span.end:
                    yield one.raw_start + offset
