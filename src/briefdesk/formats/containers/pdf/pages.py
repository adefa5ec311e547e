"""Pictures of the pages of a PDF, as PDFium draws them. Only the worker process may do this."""

import math
from typing import NoReturn

from briefdesk.errors import DamagedFileError, PasswordError, ProtectedFileError
from briefdesk.formats.containers.pdf.opening import load
from briefdesk.model.page_image import PageImage
from briefdesk.phrases import phrase

MOST_PIXELS = 40_000_000

_DAMAGED = phrase(
    "errors", "The pages of “{file}” cannot be shown because the file is damaged: read the text."
)
_LOCKED = phrase(
    "errors",
    "The pages of “{file}” cannot be shown because a password protects them: open the file again"
    " and enter it to see them.",
)
_BAD_PAGE = phrase(
    "errors", "Page {page} of “{file}” cannot be shown because it is damaged: read the text."
)
_NO_PAGE = phrase("errors", "“{file}” has no page {page}.")


class PdfPages:
    """An open PDF; nothing but its pages is looked at."""

    def __init__(self, data: bytes, name: str, password: str = "") -> None:
        """Open a file; ``name`` is what its failures call it.

        Raises ``DamagedFileError`` and ``ProtectedFileError``.
        """
        self._name = name
        try:
            self._opened = load(data, name, password), data  # which PDFium goes on reading
        except PasswordError:
            raise ProtectedFileError(_LOCKED, file=name) from None
        except DamagedFileError:
            raise DamagedFileError(_DAMAGED, file=name) from None

    def image(self, page: int, width: int) -> PageImage:
        """Draw a page (from 1), turned as it is to be seen, ``width`` pixels wide.

        It gets narrower where it would have more than ``MOST_PIXELS``. Raises ``DamagedFileError``.
        """
        import pypdfium2

        pdf, _ = self._opened
        if not 1 <= page <= len(pdf):
            raise DamagedFileError(_NO_PAGE, file=self._name, page=page)
        try:
            sheet = pdf[page - 1]
            wide, high = sheet.get_size()
            scale = _scale(wide, high, width)
            if scale is None:
                self._refuse(page)
            bitmap = sheet.render(scale=scale, prefer_bgrx=True)
        except pypdfium2.PdfiumError:
            self._refuse(page)
        made = PageImage(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
        bitmap.close()
        sheet.close()  # a session sees hundreds of pages
        return made

    def _refuse(self, page: int) -> NoReturn:
        raise DamagedFileError(_BAD_PAGE, file=self._name, page=page)


def _scale(wide: float, high: float, width: int) -> float | None:
    """Return the pixels for a point of a page, None for one that nobody can see."""
    if not (0 < wide < math.inf and 0 < high < math.inf):
        return None
    scale = max(width - 0.5, 0.5) / wide  # PDFium's binding rounds up
    return min(scale, math.sqrt(MOST_PIXELS / (wide * high)) * 0.999)
