"""Do the characters where a text departs from a name make words? Then it is no slip of the pen.

There is no list of all Chinese words. A pair of characters counts as part of a word if a name of the
term base has it, if the text has it elsewhere, or if it is a word of a pronouncing dictionary.
"""

from collections import Counter
from collections.abc import Container, Iterable
from functools import cache


class KnownPairs:
    """The pairs of characters in a folded text and in the names of a term base."""

    def __init__(self, text: str, named: Container[str]) -> None:
        """Count the pairs of a text; ``named`` are those of the names."""
        self._text = Counter(map("".join, zip(text, text[1:], strict=False)))
        self._named = named

    def has(self, pair: str, printed: str, inside: int) -> bool:
        """Tell whether a pair of characters is known; ``printed`` is as the text prints it.

        That it stands ``inside`` the doubtful words, so many times, does not count.
        """
        return (
            self._text[pair] > inside or pair in self._named or printed in _dictionary()
        )


def pairs(names: Iterable[str]) -> frozenset[str]:
    """Return the pairs of characters in names."""
    return frozenset(name[at : at + 2] for name in names for at in range(len(name) - 1))


@cache
def _dictionary() -> frozenset[str]:
    from pypinyin.phrases_dict import phrases_dict

    return frozenset(word for word in phrases_dict if len(word) == 2)
