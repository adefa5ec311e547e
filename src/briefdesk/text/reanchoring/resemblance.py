"""How much of one text is in another, whatever their layout, width and script."""

from briefdesk.text.fold import loose

_SHINGLE = 6  # folded code points: shorter ones are shared by any two legal texts


def resemblance(one: str, other: str) -> float:
    """Return which share of the shorter text's shingles the longer one has, from 0 to 1."""
    fewer, more = sorted((_shingles(one), _shingles(other)), key=len)
    return len(fewer & more) / len(fewer) if fewer else 0.0


def _shingles(text: str) -> set[str]:
    key = loose(text)
    return {key[at : at + _SHINGLE] for at in range(len(key) - _SHINGLE + 1)}
