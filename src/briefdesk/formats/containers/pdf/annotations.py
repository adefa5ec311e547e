"""Links and the remarks of reviewers on a page."""

from __future__ import annotations

import ctypes
import re
from functools import partial
from typing import TYPE_CHECKING, Any

from briefdesk.formats.containers.pdf.strings import read_string
from briefdesk.model.imported import RemarkKind
from briefdesk.text.printed.page import Box, PageLink, PageRemark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pypdfium2 import PdfDocument, PdfPage

    from briefdesk.formats.containers.pdf.geometry import View

_MOST = 20_000  # annotations of one page
_DATE = re.compile(
    r"D:(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?(\d{2})?(?:(Z)|([+-]\d{2})'?(\d{2})?)?"
)


def read_links(document: PdfDocument, page: PdfPage, view: View) -> tuple[PageLink, ...]:
    """Return the links of a page that lead to a web or mail address."""
    import pypdfium2.raw as pdfium

    links: list[PageLink] = []
    position, link = ctypes.c_int(0), pdfium.FPDF_LINK()
    while len(links) < _MOST and pdfium.FPDFLink_Enumerate(page, position, link):
        url = _address(document, link)
        if not url.lower().startswith(("http://", "https://", "mailto:")):
            continue
        quads = [pdfium.FS_QUADPOINTSF() for _ in range(pdfium.FPDFLink_CountQuadPoints(link))]
        boxes = [
            _quad_box(quad, view)
            for place, quad in enumerate(quads)
            if pdfium.FPDFLink_GetQuadPoints(link, place, quad)
        ]
        rectangle = pdfium.FS_RECTF()
        if not boxes and pdfium.FPDFLink_GetAnnotRect(link, rectangle):
            boxes = [_rectangle_box(rectangle, view)]
        links.append(PageLink(url, tuple(boxes)))
    return tuple(links)


def _address(document: PdfDocument, link: Any) -> str:  # noqa: ANN401 a handle of PDFium
    """Return the address that a link opens, or nothing."""
    import pypdfium2.raw as pdfium

    action = pdfium.FPDFLink_GetAction(link)
    if not action or pdfium.FPDFAction_GetType(action) != pdfium.PDFACTION_URI:
        return ""
    length = pdfium.FPDFAction_GetURIPath(document, action, None, 0)
    buffer = ctypes.create_string_buffer(length)
    pdfium.FPDFAction_GetURIPath(document, action, buffer, length)
    return buffer.value.decode("utf-8", "replace")


def read_remarks(page: PdfPage, view: View) -> tuple[PageRemark, ...]:
    """Return the comments and marks on a page."""
    import pypdfium2.raw as pdfium

    remarks: list[PageRemark] = []
    count = min(_MOST, pdfium.FPDFPage_GetAnnotCount(page))
    for place in range(count):
        annotation = pdfium.FPDFPage_GetAnnot(page, place)
        if not annotation:
            continue
        try:
            remark = _remark(annotation, view)
        finally:
            pdfium.FPDFPage_CloseAnnot(annotation)
        if remark is not None:
            remarks.append(remark)
    return tuple(remarks)


def _remark(annotation: Any, view: View) -> PageRemark | None:  # noqa: ANN401
    """Return what one annotation says; None for links, form fields and pop-up windows."""
    import pypdfium2.raw as pdfium

    subtype = pdfium.FPDFAnnot_GetSubtype(annotation)
    marks = {
        pdfium.FPDF_ANNOT_HIGHLIGHT, pdfium.FPDF_ANNOT_UNDERLINE,
        pdfium.FPDF_ANNOT_SQUIGGLY, pdfium.FPDF_ANNOT_STRIKEOUT,
    }  # fmt: skip
    notes = {pdfium.FPDF_ANNOT_TEXT, pdfium.FPDF_ANNOT_FREETEXT, pdfium.FPDF_ANNOT_CARET}
    if subtype not in marks | notes:
        return None
    body = _string(annotation, b"Contents") or _of_linked(annotation, b"Popup", _contents)
    body = body.replace("\r\n", "\n").replace("\r", "\n").strip()
    parent = _of_linked(annotation, b"IRT", _key)
    if _string(annotation, b"StateModel"):  # a review status, no words
        return None
    if subtype in notes and not body:
        return None
    kind = RemarkKind.COMMENT if body else RemarkKind.HIGHLIGHT
    return PageRemark(
        _key(annotation), kind, tuple(_boxes(annotation, view)), body,
        _string(annotation, b"T"), iso_moment(_moment(annotation)), parent,
    )  # fmt: skip


def _contents(annotation: Any) -> str:  # noqa: ANN401
    return _string(annotation, b"Contents")


def _moment(annotation: Any) -> str:  # noqa: ANN401
    return _string(annotation, b"CreationDate") or _string(annotation, b"M")


def _of_linked(annotation: Any, key: bytes, asked: Callable[[Any], str]) -> str:  # noqa: ANN401
    """Return what the annotation says that another one names under a key."""
    import pypdfium2.raw as pdfium

    linked = pdfium.FPDFAnnot_GetLinkedAnnot(annotation, key)
    if not linked:
        return ""
    try:
        return asked(linked)
    finally:
        pdfium.FPDFPage_CloseAnnot(linked)


def _key(annotation: Any) -> str:  # noqa: ANN401
    """Return the name of an annotation: its own, or one made of what does not change."""
    import hashlib

    name = _string(annotation, b"NM")
    if name:
        return name
    facts = (_string(annotation, b"T"), _moment(annotation), _contents(annotation))
    return hashlib.sha256("\0".join(facts).encode("utf-8", "replace")).hexdigest()[:32]


def _boxes(annotation: Any, view: View) -> Iterator[Box]:  # noqa: ANN401
    """Yield the marked rectangles, or the place of the annotation."""
    import pypdfium2.raw as pdfium

    found = False
    for place in range(pdfium.FPDFAnnot_CountAttachmentPoints(annotation)):
        quad = pdfium.FS_QUADPOINTSF()
        if pdfium.FPDFAnnot_GetAttachmentPoints(annotation, place, quad):
            found = True
            yield _quad_box(quad, view)
    rectangle = pdfium.FS_RECTF()
    if not found and pdfium.FPDFAnnot_GetRect(annotation, rectangle):
        yield _rectangle_box(rectangle, view)


def _quad_box(quad: Any, view: View) -> Box:  # noqa: ANN401
    xs, ys = (quad.x1, quad.x2, quad.x3, quad.x4), (quad.y1, quad.y2, quad.y3, quad.y4)
    return view.box(min(xs), min(ys), max(xs), max(ys))


def _rectangle_box(rectangle: Any, view: View) -> Box:  # noqa: ANN401
    return view.box(rectangle.left, rectangle.bottom, rectangle.right, rectangle.top)


def _string(annotation: Any, key: bytes) -> str:  # noqa: ANN401
    """Return a text of the annotation, or nothing."""
    import pypdfium2.raw as pdfium

    return read_string(partial(pdfium.FPDFAnnot_GetStringValue, annotation, key))


def iso_moment(printed: str) -> str:
    """Return a date of PDF (``D:20250102030405+09'00'``) as ISO 8601, or nothing."""
    match = _DATE.match(printed)
    if match is None:
        return ""
    year, month, day, hour, minute, second, utc, zone, zone_minutes = match.groups()
    date = f"{year}-{month or '01'}-{day or '01'}"
    if hour is None:
        return date
    offset = "+00:00" if utc else f"{zone}:{zone_minutes or '00'}" if zone else ""
    return f"{date}T{hour}:{minute or '00'}:{second or '00'}{offset}"
