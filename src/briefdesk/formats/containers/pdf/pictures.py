"""How much of a page pictures and drawings cover: a scan has no characters, only these."""

from __future__ import annotations

import ctypes
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pypdfium2 import PdfPage

    from briefdesk.formats.containers.pdf.geometry import View

_MOST = 20_000  # objects looked at, those in forms among them
_DEEPEST = 4  # forms in forms
_OF_SEGMENT = 10.0  # square points that one stroke can be said to fill: frames and rules are empty


def pictured(page: PdfPage, view: View) -> float:
    """Return the share of the visible page that is covered, from 0 to 1.

    What lies on top of each other counts more than once.
    """
    import pypdfium2.raw as pdfium

    whole = max(1.0, view.width * view.height)
    covered, left = 0.0, _MOST
    for place in range(pdfium.FPDFPage_CountObjects(page)):
        item = pdfium.FPDFPage_GetObject(page, place)
        parts = list(islice(_parts(item), left))
        covered += _covered(item, parts, view)
        left -= len(parts)
        if covered >= whole or left <= 0:
            break
    return min(1.0, covered / whole)


def _parts(item: object, depth: int = 1) -> Iterator[object]:
    """Yield an object of a page and, if it is a form, what is in it."""
    import pypdfium2.raw as pdfium

    yield item
    if depth <= _DEEPEST and pdfium.FPDFPageObj_GetType(item) == pdfium.FPDF_PAGEOBJ_FORM:
        for place in range(pdfium.FPDFFormObj_CountObjects(item)):
            yield from _parts(pdfium.FPDFFormObj_GetObject(item, place), depth + 1)


def _covered(item: object, parts: Iterable[object], view: View) -> float:
    """Return the square points that an object with these parts fills within the visible page."""
    import pypdfium2.raw as pdfium

    strokes = 0
    for part in parts:
        kind = pdfium.FPDFPageObj_GetType(part)
        if kind == pdfium.FPDF_PAGEOBJ_IMAGE:
            return _area(item, view)
        if kind == pdfium.FPDF_PAGEOBJ_PATH:
            strokes += max(0, pdfium.FPDFPath_CountSegments(part))
    return min(strokes * _OF_SEGMENT, _area(item, view)) if strokes else 0.0


def _area(item: object, view: View) -> float:
    """Return the square points of an object's rectangle within the visible page."""
    import pypdfium2.raw as pdfium

    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    if not pdfium.FPDFPageObj_GetBounds(item, left, bottom, right, top):
        return 0.0
    width = min(right.value, view.right) - max(left.value, view.left)
    height = min(top.value, view.top) - max(bottom.value, view.bottom)
    return max(0.0, width) * max(0.0, height)
