"""A workbook with the original in one column and the translation in the next."""

from briefdesk.formats.containers import workbook
from briefdesk.model.bitext import Bitext
from briefdesk.model.progress import Progress

_HEADINGS = ("Original", "Translation", "Confirmed by", "Confirmed at")


class XlsxWriter:
    """Writes all rows; every cell is a text, no formula."""

    name = "xlsx"
    suffix = ".xlsx"

    def write(self, bitext: Bitext, progress: Progress) -> bytes:
        """Return the workbook. Raises what ``progress`` raises."""
        head = (
            f"{_HEADINGS[0]} ({bitext.original_language})",
            f"{_HEADINGS[1]} ({bitext.language})",
            *_HEADINGS[2:],
        )
        rows = [head, *((row.original, row.translation, row.by, row.at) for row in bitext.rows)]
        return workbook.write([("Bitext", rows)], progress)


XLSX = XlsxWriter()
