"""Texts as the search sees them: folded part by part, with the way back to the source.

Parts (the blocks of a document) are kept apart by a character that no key holds, so that nothing
is found across the end of a heading.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from briefdesk.model.span import Span
from briefdesk.text.fold import Folded, fold, surface

BORDER = "\n"  # folding leaves no line end


class Searchable:
    """Folded parts of one text; all positions given and returned are code points of the source."""

    def __init__(self, parts: Iterable[tuple[int, str]]) -> None:
        """Fold parts, each with the position at which it starts, in order."""
        self._starts: list[int] = []  # in the folded text
        self._parts: list[tuple[int, str, Folded]] = []
        pieces: list[str] = []
        length = 0
        for offset, text in parts:
            folded = fold(text)
            self._starts.append(length)
            self._parts.append((offset, text, folded))
            pieces.append(folded.text)
            length += len(folded.text) + 1
        self.text = BORDER.join(pieces)

    def places(self, key: str, literally: str = "") -> Iterator[Span]:
        """Yield every place of a loose key, in order and without overlap.

        With ``literally`` only those whose source is these words but for the layout's blanks.
        """
        wanted = surface(literally)
        at = self.text.find(key) if key else -1
        while at >= 0:
            part = bisect_right(self._starts, at) - 1
            offset, text, folded = self._parts[part]
            start = at - self._starts[part]
            span = folded.span(start, start + len(key))
            if not wanted or surface(text[span.start : span.end]) == wanted:
                yield Span(offset + span.start, offset + span.end)
            at = self.text.find(key, at + len(key))

    def apart(self, keys: Iterable[str], literally: str = "") -> list[tuple[Span, str]]:
        """Return the places of several keys; where two overlap, the first and then the longer."""
        found = [(span, key) for key in keys for span in self.places(key, literally)]
        found.sort(key=lambda one: (one[0].start, -one[0].end))
        kept: list[tuple[Span, str]] = []
        for span, key in found:
            if not kept or span.start >= kept[-1][0].end:
                kept.append((span, key))
        return kept
