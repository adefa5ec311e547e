"""What a click on a word of the page means, when words have no blanks between them."""

from collections.abc import Callable, Sequence

from briefdesk.model.recognition import Recognition
from briefdesk.model.span import Span


def picked(text: str, position: int, terms: Sequence[Recognition]) -> Span:
    """Return what a click on the character at ``position`` chooses, in code points.

    The recognised term that holds it; else the Latin word or number; else all between two
    punctuation marks, blanks or scripts; a punctuation mark alone.
    """
    holding = [one for one in terms if one.start <= position < one.end]
    if holding:
        best = min(holding, key=lambda one: one.end - one.start)
        return Span(best.start, best.end)
    kin = next((kind for kind in (_latin, _other) if kind(text[position])), None)
    if kin is None:
        return Span(position, position + 1)
    return _run(text, position, kin)


def _run(text: str, position: int, belongs: Callable[[str], bool]) -> Span:
    start, end = position, position + 1
    while start > 0 and belongs(text[start - 1]):
        start -= 1
    while end < len(text) and belongs(text[end]):
        end += 1
    return Span(start, end)


def _latin(sign: str) -> bool:
    return sign.isalnum() and sign < "\u0250"


def _other(sign: str) -> bool:
    return sign.isalnum() and sign >= "\u0250"
