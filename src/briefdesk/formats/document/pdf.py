"""PDF: the reader of briefings as they are sent round."""

from briefdesk.errors import DamagedFileError, ScanError, UnreadableFileError
from briefdesk.formats.containers.pdf import PdfFile, open_pdf
from briefdesk.model import imported
from briefdesk.model.imported import FileInfo, ImportedDocument, ReadingOptions, SpanRole
from briefdesk.model.progress import Progress
from briefdesk.phrases import phrase
from briefdesk.text.limits import TEXT_LIMIT, refuse_large, too_long
from briefdesk.text.printed.page import Entry, PrintedPage
from briefdesk.text.printed.structure import Properties, structure_pages

PAGE_LIMIT = 10_000
_NO_COPYING = phrase("warnings", "The author of the file does not allow to copy its text.")
_SCAN = phrase(
    "errors",
    "“{file}” is a scan without text: recognise its characters (OCR) first, then import the"
    " result.",
)
_LOST_PAGE = phrase("warnings", "Page {number} could not be read.")


class Pdf:
    """The reader of PDF files that have a text layer."""

    name = "pdf"
    version = 1

    def accepts(self, head: bytes, name: str) -> bool:  # noqa: ARG002 the content decides
        """Accept what has the signature of a PDF in its first kilobyte, as viewers do."""
        return b"%PDF-" in head[:1024]

    def read(
        self, data: bytes, info: FileInfo, options: ReadingOptions, progress: Progress
    ) -> ImportedDocument:
        """Read a file of at most 200 MB, 10,000 pages and 5 million characters.

        Raises ``ScanError`` when the pages are pictures without text, ``PasswordError`` when a
        password is missing or wrong, ``DamagedFileError``, or ``UnreadableFileError`` for a file
        above the limits.
        """
        refuse_large(len(data), info.name)
        progress(0, 0)
        with open_pdf(data, info.name, options.password) as file:
            if file.page_count > PAGE_LIMIT:
                raise UnreadableFileError(
                    phrase("errors", "“{file}” has more than 10,000 pages: split it."),
                    file=info.name,
                )
            outline = file.outline()
            pages, warnings = _pages(file, outline, info.name, progress)
            if not file.may_copy:
                warnings.append(imported.warning("copying_forbidden", _NO_COPYING))
            properties = Properties(outline, *file.title_and_author())
        complete = FileInfo(
            info.name, info.sha256, info.size, "application/pdf", "", self.name, self.version
        )

        def second_half(done: int, total: int) -> None:
            progress(len(pages) * (total + done) // total, 2 * len(pages))

        found = structure_pages(pages, properties, complete, warnings, second_half)
        # Page numbers alone are no text, and scanners write a title into the properties.
        if not found.text and not any(span.role is SpanRole.META for span in found.spans):
            raise ScanError(_SCAN, file=info.name)
        return found


def _pages(
    file: PdfFile, outline: list[Entry], name: str, progress: Progress
) -> tuple[list[PrintedPage], list[imported.ImportWarning]]:
    """Read all pages; those that cannot be read are missed with a warning."""
    pages: list[PrintedPage] = []
    warnings: list[imported.ImportWarning] = []
    length = 0
    for index in range(1, file.page_count + 1):
        progress(index - 1, 2 * file.page_count)
        try:
            page = file.read_page(index, tags=not outline)
        except OverflowError:
            raise too_long(name) from None
        if page is None:
            warnings.append(
                imported.warning("page_unreadable", _LOST_PAGE, page=index, number=index)
            )
            page = PrintedPage(index, "", 0.0, 0.0, 0, "", [], [])
        pages.append(page)
        length += len(page.text)
        if length > TEXT_LIMIT:
            raise too_long(name)
    if len(warnings) == file.page_count:
        raise DamagedFileError(
            phrase("errors", "“{file}” was not imported: none of its pages can be read."),
            file=name,
        )
    return pages, warnings
