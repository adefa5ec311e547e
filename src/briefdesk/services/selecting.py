"""What a person selected in a text."""

from briefdesk.errors import RequestError
from briefdesk.model.span import Span
from briefdesk.phrases import phrase
from briefdesk.text.anchoring import trimmed


def words_of(text: str, span: Span) -> Span:
    """Return a span of the text without white space at its ends; it must hold words.

    Raises ``RequestError``.
    """
    if not 0 <= span.start <= span.end <= len(text):
        raise RequestError(
            phrase("errors", "The briefing has no place {start} to {end}; select some words."),
            start=span.start,
            end=span.end,
        )
    span = trimmed(text, span)
    if not len(span):
        raise RequestError(phrase("errors", "There are no words here; select some words."))
    return span
