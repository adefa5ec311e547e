"""Opening a PDF, and what the file says about itself: pages, labels, outline, permissions."""

from __future__ import annotations

from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from briefdesk.errors import DamagedFileError, PasswordError, ProtectedFileError
from briefdesk.formats.containers.pdf.annotations import read_links, read_remarks
from briefdesk.formats.containers.pdf.characters import read_characters
from briefdesk.formats.containers.pdf.crowding import is_crowded
from briefdesk.formats.containers.pdf.geometry import View
from briefdesk.formats.containers.pdf.pictures import pictured
from briefdesk.formats.containers.pdf.strings import read_string
from briefdesk.formats.containers.pdf.tags import read_tags
from briefdesk.phrases import phrase
from briefdesk.text.limits import TEXT_LIMIT
from briefdesk.text.printed.page import Entry, PrintedPage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pypdfium2 import PdfDocument

_FEW = 200  # characters: a page that has more is no picture
_COPYING = 0x10  # the permission bit of ISO 32000-1, table 22: copy text
_MOST_ENTRIES = 20_000
_PASSWORD, _SECURITY = 4, 5  # error codes of PDFium
_DAMAGED = phrase("errors", "“{file}” was not imported: the file is damaged. Get it again.")
_EMPTY = phrase("errors", "“{file}” was not imported: the file has no pages. Get it again.")
_LOCKED = phrase("errors", "“{file}” is protected by a password: enter the password to import it.")
_WRONG = phrase("errors", "The password does not open “{file}”: enter another one.")
_SEALED = phrase(
    "errors",
    "“{file}” is protected in a way that BriefDesk cannot open: save it without protection.",
)


def load(data: bytes, name: str, password: str = "") -> PdfDocument:
    """Return an open document; ``data`` must live as long as it.

    Raises ``PasswordError`` for a missing or wrong password, ``ProtectedFileError`` for protection
    that no password opens, ``DamagedFileError`` for what is no PDF or has no page.
    """
    import pypdfium2
    import pypdfium2.raw as pdfium

    # Not by pypdfium2's own way: it asks for an error code that may be another file's.
    secret = password.encode() + b"\0" if password else None
    handle = pdfium.FPDF_LoadMemDocument64(data, len(data), secret)
    if not handle:
        code = pdfium.FPDF_GetLastError()
        if code == _PASSWORD:
            raise PasswordError(_WRONG if password else _LOCKED, file=name)
        raise (
            ProtectedFileError(_SEALED, file=name)
            if code == _SECURITY
            else DamagedFileError(_DAMAGED, file=name)
        )
    document = pypdfium2.PdfDocument(handle)
    if len(document) < 1:
        document.close()
        raise DamagedFileError(_EMPTY, file=name)
    return document


@contextmanager
def open_pdf(data: bytes, name: str, password: str = "") -> Iterator[PdfFile]:
    """Open the bytes of a file; ``name`` is for messages. Raises as ``load``."""
    document = load(data, name, password)
    try:
        yield PdfFile(document)
    finally:
        document.close()


class PdfFile:
    """An open PDF; pages count from 1."""

    def __init__(self, document: PdfDocument) -> None:
        """Read from an open document of pypdfium2."""
        self._document = document
        self.page_count = len(document)

    @property
    def may_copy(self) -> bool:
        """Whether the author allows to copy the text."""
        import pypdfium2.raw as pdfium

        return bool(pdfium.FPDF_GetDocPermissions(self._document) & _COPYING)

    def title_and_author(self) -> tuple[str, str]:
        """Return what the properties of the file say."""
        return self._property(b"Title"), self._property(b"Author")

    def _property(self, key: bytes) -> str:
        import pypdfium2.raw as pdfium

        document = self._document
        return read_string(partial(pdfium.FPDF_GetMetaText, document, key)).strip()

    def read_page(
        self, index: int, *, tags: bool = False, most: int = TEXT_LIMIT
    ) -> PrintedPage | None:
        """Return what stands on a page, None if the page cannot be read.

        ``tags``: give the runs the structure tags of the file, which takes time. Raises
        ``OverflowError`` for a page that plainly has more characters than ``most``.
        """
        import pypdfium2
        import pypdfium2.raw as pdfium

        try:
            page = self._document[index - 1]
        except pypdfium2.PdfiumError:
            return None
        try:
            if is_crowded(page, most):
                raise OverflowError(index)
            view = View.of(page)
            characters = read_characters(page, view, read_tags(page) if tags else {})
            label = read_string(partial(pdfium.FPDF_GetPageLabel, self._document, index - 1))
            return PrintedPage(
                index,
                label,
                view.width,
                view.height,
                view.rotation,
                *characters,
                read_links(self._document, page, view),
                read_remarks(page, view),
                pictured(page, view) if len(characters[0]) <= _FEW else 0.0,
            )
        finally:
            page.close()

    def outline(self) -> list[Entry]:
        """Return the entries of the outline that lead to a page, in its order."""
        import pypdfium2.raw as pdfium

        entries: list[Entry] = []
        for count, mark in enumerate(self._document.get_toc()):
            if count >= _MOST_ENTRIES:
                break
            destination = mark.get_dest()
            index = destination.get_index() if destination else None
            if index is not None and index < self.page_count:
                title = read_string(partial(pdfium.FPDFBookmark_GetTitle, mark)).strip()
                entries.append(Entry(mark.level + 1, title, index + 1))
        return entries
