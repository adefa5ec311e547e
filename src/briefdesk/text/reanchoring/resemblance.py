"""How much of one text is in another, whatever their layout, width and script."""

from typing import NamedTuple
from zlib import crc32

from briefdesk.text.fold import loose

_SHINGLE = 6  # folded code points: shorter ones are shared by any two legal texts
_SAMPLE = 1 << 17  # code points that are compared as a whole: 20 MB


class Resemblance(NamedTuple):
    """Shares of shingles that two texts have in common, from 0 to 1.

    ``held`` is the share of the shorter text's, so that a text that only grew has all of them;
    ``shared`` is the share of all, so that what one text lacks counts as well.
    """

    held: float
    shared: float


def resemblance(one: str, other: str) -> Resemblance:
    """Compare two texts; one without a shingle resembles none.

    Of long ones a sample is compared: shares are true to about 0.01.
    """
    keys = loose(one), loose(other)
    apart = 1 + max(map(len, keys)) // _SAMPLE
    fewer, more = sorted((_shingles(key, apart) for key in keys), key=len)
    if not fewer:
        return Resemblance(0.0, 0.0)
    both = len(fewer & more)
    return Resemblance(both / len(fewer), both / (len(fewer) + len(more) - both))


def _shingles(key: str, apart: int) -> set[str]:
    """Return the shingles of a folded text, one in ``apart``: the same ones of every text."""
    found = (key[at : at + _SHINGLE] for at in range(len(key) - _SHINGLE + 1))
    if apart == 1:
        return set(found)
    return {words for words in found if crc32(words.encode()) % apart == 0}
