"""How much of a page pictures and drawings cover: a scan has no characters, only these."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

    from briefdesk.formats.containers.pdf.geometry import View

_MOST = 20_000  # objects looked at
_DEEPEST = 4  # forms in forms
_OF_SEGMENT = 10.0  # square points that one stroke can be said to fill: frames and rules are empty


def pictured(page: PdfPage, view: View) -> float:
    """Return the share of the visible page that is covered, from 0 to 1.

    What lies on top of each other counts more than once.
    """
    import pypdfium2.raw as pdfium

    whole = view.width * view.height
    covered = 0.0
    for place in range(min(_MOST, pdfium.FPDFPage_CountObjects(page))):
        covered += _covered(pdfium.FPDFPage_GetObject(page, place), view)
        if covered >= whole:
            return 1.0
    return covered / whole if whole > 0 else 0.0


def _covered(item: object, view: View) -> float:
    """Return the square points that a picture or drawing fills within the visible page."""
    import pypdfium2.raw as pdfium

    kind = pdfium.FPDFPageObj_GetType(item)
    if kind == pdfium.FPDF_PAGEOBJ_IMAGE or (
        kind == pdfium.FPDF_PAGEOBJ_FORM and _holds_image(item)
    ):
        return _area(item, view)
    strokes = _strokes(item)
    return min(strokes * _OF_SEGMENT, _area(item, view)) if strokes else 0.0


def _holds_image(form: object, depth: int = 1) -> bool:
    """Tell whether an image is among the objects of a form, or of a form in it."""
    import pypdfium2.raw as pdfium

    for place in range(min(_MOST, max(0, pdfium.FPDFFormObj_CountObjects(form)))):
        item = pdfium.FPDFFormObj_GetObject(form, place)
        kind = pdfium.FPDFPageObj_GetType(item)
        if kind == pdfium.FPDF_PAGEOBJ_IMAGE:
            return True
        if kind == pdfium.FPDF_PAGEOBJ_FORM and depth < _DEEPEST and _holds_image(item, depth + 1):
            return True
    return False


def _strokes(item: object, depth: int = 1) -> int:
    """Return of how many lines and curves a path, or the paths of a form, are made."""
    import pypdfium2.raw as pdfium

    kind = pdfium.FPDFPageObj_GetType(item)
    if kind == pdfium.FPDF_PAGEOBJ_PATH:
        return max(0, int(pdfium.FPDFPath_CountSegments(item)))
    if kind != pdfium.FPDF_PAGEOBJ_FORM or depth > _DEEPEST:
        return 0
    count = min(_MOST, max(0, pdfium.FPDFFormObj_CountObjects(item)))
    return sum(
        _strokes(pdfium.FPDFFormObj_GetObject(item, place), depth + 1) for place in range(count)
    )


def _area(item: object, view: View) -> float:
    """Return the square points of an object's rectangle within the visible page."""
    import pypdfium2.raw as pdfium

    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    if not pdfium.FPDFPageObj_GetBounds(item, left, bottom, right, top):
        return 0.0
    width = min(right.value, view.right) - max(left.value, view.left)
    height = min(top.value, view.top) - max(bottom.value, view.bottom)
    return max(0.0, width) * max(0.0, height)
