"""Find words in one text, whatever their script, width or white space."""

from briefdesk.model.span import Span
from briefdesk.text.fold import fold, loose


def find(text: str, query: str) -> tuple[Span, ...]:
    """Return every place of ``query`` in ``text``, in order and without overlap (code points).

    Both are compared on the loose folded key: 医疗, 医療 and 醫療 are the same.
    """
    key = loose(query)
    if not key.strip():
        return ()
    folded = fold(text)
    found = []
    at = folded.text.find(key)
    while at >= 0:
        found.append(folded.span(at, at + len(key)))
        at = folded.text.find(key, at + len(key))
    return tuple(found)
