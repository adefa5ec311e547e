"""The values of a document, read once for all who ask."""

from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from briefdesk.model.imported import ImportedDocument
from briefdesk.model.language import known_language
from briefdesk.model.value import StatedValue
from briefdesk.text.values import stated_values


def written_on(document: ImportedDocument) -> date | None:
    """Return the day that the document bears; None where it bears none."""
    try:
        return date.fromisoformat(document.meta.date)
    except ValueError:
        return None


def document_values(document: ImportedDocument, today: date) -> Sequence[StatedValue]:
    """Return the values of a document's text in order; 本年度 is that of the day it bears, or of
    ``today``.
    """
    lang = known_language(document.meta.language).partition("-")[0]
    return _read(document.text, lang, written_on(document) or today)


@lru_cache(maxsize=2)
def _read(text: str, lang: str, today: date) -> Sequence[StatedValue]:
    return stated_values(text, lang, today)
