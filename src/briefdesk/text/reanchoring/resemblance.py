"""How much of one text is in another, whatever their layout, width and script."""

from typing import NamedTuple

from briefdesk.text.fold import loose

_SHINGLE = 6  # folded code points: shorter ones are shared by any two legal texts


class Resemblance(NamedTuple):
    """Shares of shingles that two texts have in common, from 0 to 1.

    ``held`` is the share of the shorter text's, so that a text that only grew has all of them;
    ``shared`` is the share of all, so that what one text lacks counts as well.
    """

    held: float
    shared: float


def resemblance(one: str, other: str) -> Resemblance:
    """Compare two texts; one without a shingle resembles none."""
    fewer, more = sorted((_shingles(one), _shingles(other)), key=len)
    if not fewer:
        return Resemblance(0.0, 0.0)
    both = len(fewer & more)
    return Resemblance(both / len(fewer), both / (len(fewer) + len(more) - both))


def _shingles(text: str) -> set[str]:
    key = loose(text)
    return {key[at : at + _SHINGLE] for at in range(len(key) - _SHINGLE + 1)}
