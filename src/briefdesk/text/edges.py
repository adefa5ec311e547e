"""Where a word of the western scripts may not be cut: EU is no term inside EUR."""

from collections.abc import Container
from functools import lru_cache
from unicodedata import normalize

_IGNORED = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")


@lru_cache(maxsize=1 << 12)
def is_western(char: str) -> bool:
    """Tell whether a character is a letter or digit of the western scripts, also full-width."""
    plain = normalize("NFKC", char)[:1]
    return plain < "\u2e80" and plain.isalnum()


def cuts_a_word(
    text: str, span: tuple[int, int], within: tuple[int, int], markers: Container[int]
) -> bool:
    """Tell whether an edge of a span stands between two western letters or digits.

    Nothing outside of ``within`` counts. A footnote marker that stood at the edge parts them.
    """
    start, end = span
    first, last = is_western(text[start]), is_western(text[end - 1])
    left, right = start - 1, end
    while left >= within[0] and text[left] in _IGNORED:
        left -= 1
    while right < within[1] and text[right] in _IGNORED:
        right += 1
    return (first and left >= within[0] and is_western(text[left]) and start not in markers) or (
        last and right < within[1] and is_western(text[right]) and end not in markers
    )
