"""Structure tags of a page: which marked content the file itself calls a heading or a note."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from briefdesk.formats.containers.pdf.strings import read_string

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

_WANTED = frozenset({"H", "H1", "H2", "H3", "H4", "H5", "H6", "Note", "FENote"})
_DEEPEST = 60
_MOST = 20_000  # elements of one page


def read_tags(page: PdfPage) -> dict[int, str]:
    """Return marked-content id → the nearest heading or note tag above it."""
    import pypdfium2.raw as pdfium

    tree = pdfium.FPDF_StructTree_GetForPage(page)
    if not tree:
        return {}
    try:
        return _walk(tree)
    finally:
        pdfium.FPDF_StructTree_Close(tree)


def _walk(tree: Any) -> dict[int, str]:  # noqa: ANN401 a handle of PDFium
    """Walk down the elements of a tree."""
    import pypdfium2.raw as pdfium

    found: dict[int, str] = {}
    roots = pdfium.FPDF_StructTree_CountChildren(tree)
    waiting: list[tuple[Any, str, int]] = [
        (pdfium.FPDF_StructTree_GetChildAtIndex(tree, place), "", 0)
        for place in range(max(0, roots))
    ]
    seen = 0
    while waiting and seen < _MOST:
        element, above, depth = waiting.pop()
        seen += 1
        if not element:
            continue
        own = _type(element)
        tag = own if own in _WANTED else above
        for place in range(max(0, pdfium.FPDF_StructElement_CountChildren(element))):
            content = pdfium.FPDF_StructElement_GetChildMarkedContentID(element, place)
            if content >= 0:
                if tag:
                    found[content] = tag
            elif depth < _DEEPEST:
                child = pdfium.FPDF_StructElement_GetChildAtIndex(element, place)
                waiting.append((child, tag, depth + 1))
    return found


def _type(element: Any) -> str:  # noqa: ANN401 a handle of PDFium
    import pypdfium2.raw as pdfium

    return read_string(partial(pdfium.FPDF_StructElement_GetType, element))
