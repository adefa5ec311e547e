"""How much text a page holds at least, before PDFium lays out a text layer for all of it."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

_FEW = 2_000  # objects: what fewer hold has room in memory
_SMALLEST = 0.1  # points


def is_crowded(page: PdfPage, most: int) -> bool:
    """Tell whether the text objects of a page are so wide that they hold more characters than
    ``most``, each one em wide.

    A text layer takes 200 bytes a character, a page without it far less.
    """
    import pypdfium2.raw as pdfium

    count = pdfium.FPDFPage_CountObjects(page)
    if count < _FEW:
        return False
    left, bottom, right, top, size = (ctypes.c_float() for _ in range(5))
    matrix = pdfium.FS_MATRIX()
    characters = 0.0
    for place in range(count):
        item = pdfium.FPDFPage_GetObject(page, place)
        if pdfium.FPDFPageObj_GetType(item) != pdfium.FPDF_PAGEOBJ_TEXT:
            continue
        pdfium.FPDFPageObj_GetBounds(item, left, bottom, right, top)
        pdfium.FPDFTextObj_GetFontSize(item, size)
        pdfium.FPDFPageObj_GetMatrix(item, matrix)
        scale = max(abs(matrix.a), abs(matrix.b), abs(matrix.c), abs(matrix.d))
        extent = max(right.value - left.value, top.value - bottom.value)
        characters += extent / max(size.value * scale, _SMALLEST)
        if characters > most:
            return True
    return False
