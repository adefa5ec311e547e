"""Which words of a list stand in a sentence, as they are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefdesk.model.progress import give_way
from briefdesk.text.edges import cuts_a_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from daachorse import CharwiseDoubleArrayAhoCorasick


class Mentions:
    """Finds words, also inside each other, but no Latin word inside a longer one."""

    def __init__(self, words: Iterable[str]) -> None:
        """Take the words to find; empty ones are none."""
        self._words = sorted({word for word in words if word})
        self._automaton: CharwiseDoubleArrayAhoCorasick | None = None
        if self._words:
            from daachorse import CharwiseDoubleArrayAhoCorasick

            self._automaton = CharwiseDoubleArrayAhoCorasick(self._words)

    def find(self, text: str) -> Iterator[str]:
        """Yield each word that stands in a text, in the order of their ends."""
        if self._automaton is None:
            return
        give_way()
        for start, end, number in self._automaton.find_overlapping(text):
            if not cuts_a_word(text, (start, end), (0, len(text)), ()):
                yield self._words[number]
