"""A workbook with the original in one column and the translation in the next."""

import re

from briefdesk.errors import ExchangeError
from briefdesk.formats.containers import workbook
from briefdesk.formats.containers.table_look import TableLook
from briefdesk.model.bitext import Bitext
from briefdesk.model.language import known_language
from briefdesk.model.progress import Progress
from briefdesk.phrases import phrase

_HEADS = {
    "zh": ("原文", "译文", "确认人", "确认时间（UTC）"),
    "ja": ("原文", "訳文", "確認者", "確認日時（UTC）"),
    "en": ("Original", "Translation", "Confirmed by", "Confirmed at (UTC)"),
}
_WIDE, _NAME, _TIME = 60, 14, 17  # in digits
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d)\S*")
_LONG = phrase(
    "errors",
    "The sentence pair {number} is longer than the {count} characters that a cell of Excel can"
    " hold: export as DOCX or TMX.",
)


class XlsxWriter:
    """Writes all rows; every cell is a text, no formula."""

    name = "xlsx"
    suffix = ".xlsx"

    def count(self, bitext: Bitext) -> int:
        """Return how many rows the table holds: all, with an empty cell where a side is missing."""
        return len(bitext.rows)

    def write(self, bitext: Bitext, progress: Progress) -> bytes:
        """Return the workbook: the head stays in view, long cells are wrapped.

        Raises ``ExchangeError`` for a cell that Excel would cut, and what ``progress`` raises.
        """
        lang = known_language(bitext.language)
        original, translation, by, at = _HEADS[lang[:2]]
        table = [
            (f"{original} ({bitext.original_language})", f"{translation} ({lang})", by, at),
            *((row.original, row.translation, row.by, _minute(row.at)) for row in bitext.rows),
        ]
        for number, row in enumerate(table):
            if not all(map(workbook.fits, row)):
                raise ExchangeError(_LONG, number=number, count=workbook.CELL_LIMIT)
        languages = known_language(bitext.original_language), lang, lang, "en"
        widths = _WIDE, _WIDE, _NAME, _TIME
        look = TableLook(zip(widths, languages, strict=True), lang)
        return workbook.write([("Bitext", table)], progress, look=look)


def _minute(stamp: str) -> str:
    """Return a moment as a table prints it: 2026-01-31 09:30."""
    return _MOMENT.sub(r"\1 \2", stamp)


XLSX = XlsxWriter()
