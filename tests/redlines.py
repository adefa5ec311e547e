"""Tracked changes of a Word file settled as Word settles them, and what is left to compare."""

import io
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from lxml import etree

from briefdesk.formats.revision.docx import DOCX
from briefdesk.model.imported import ImportedDocument
from briefdesk.model.progress import unheard
from briefdesk.model.revision import Remedy, RevisionState
from briefdesk.model.revision_report import Manuscript, RevisionFile, RevisionReport, RevisionRow
from briefdesk.model.span import Span
from briefdesk.services.memo_front import labels
from tests.word_files import R, W

REVISER = "佐藤 花子"
AT = "2025-12-01T09:00:00.000Z"
_W = f"{{{W}}}"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_MARKS = tuple(
    _W + name for name in ("commentRangeStart", "commentRangeEnd", "commentReference")
)
_PREFIX = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
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
            if change.getparent().tag in (_W + "rPr", _W + "trPr"):
                continue  # ends of paragraphs and rows: none of ours
            _unwrap(change) if stays else change.getparent().remove(change)
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


def _unwrap(change: etree._Element) -> None:
    parent = change.getparent()
    assert parent is not None
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
        tag = str(child.tag).replace(_PREFIX, _W)
        if tag in _MARKS and child.get(_W + "id") in ours:
            continue
        if tag == _W + "t" or tag == _W + "delText":
            text = child.text or ""
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
        str(one.get(_W + "id")): ["".join(p.itertext()) for p in one.iter(_W + "p")]
        for one in etree.fromstring(part)
        if one.get(_W + "author") == REVISER
    }
