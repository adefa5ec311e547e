"""Days, months and years as people write them."""

import re
import unicodedata
from datetime import date

_WRITTEN = re.compile(
    r"(\d{4})(?:年|[-/.](?=\d)|$)"
    r"(?:(\d{1,2})(?:月|[-/.](?=\d)|$)"
    r"(?:(\d{1,2})日?)?)?"
)


def day(written: str) -> str:
    """Return a day, a month or a year as ISO 8601 writes it; empty if there is no such day.

    2025-09-01, 2025/9/1, 2025.9.1, 2025年9月1日 and parts of them are understood, in any width.
    """
    words = "".join(unicodedata.normalize("NFKC", written).split())
    found = _WRITTEN.fullmatch(words)
    if found is None:
        return ""
    parts = [int(part) for part in found.groups() if part is not None]
    try:
        whole = date(*[*parts, 1, 1][:3]).isoformat()
    except ValueError:
        return ""
    return whole[: len("YYYY-MM-DD") - 3 * (3 - len(parts))]
