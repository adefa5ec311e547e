"""The values of a document, read once for all who ask."""

from collections.abc import Sequence
from datetime import date

from briefdesk.model.imported import ImportedDocument
from briefdesk.model.language import known_language
from briefdesk.model.progress import Progress, unheard
from briefdesk.model.value import StatedValue
from briefdesk.text.values import stated_values

_KEPT = 2  # texts: a briefing and its original
_read: dict[tuple[str, str, date], Sequence[StatedValue]] = {}


def written_on(document: ImportedDocument) -> date | None:
    """Return the day that the document bears; None where it bears none."""
    try:
        return date.fromisoformat(document.meta.date)
    except ValueError:
        return None


def document_values(
    document: ImportedDocument, today: date, progress: Progress = unheard
) -> Sequence[StatedValue]:
    """Return the values of a document's text in order; 本年度 is that of the day it bears, or of
    ``today``. Raises what ``progress`` raises.
    """
    lang = known_language(document.meta.language).partition("-")[0]
    asked = document.text, lang, written_on(document) or today
    found = _read.get(asked)
    if found is None:
        found = stated_values(*asked, progress)
        for old in list(_read)[: 1 - _KEPT]:
            _read.pop(old, None)
        _read[asked] = found
    return found
