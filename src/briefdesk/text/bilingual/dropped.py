"""Small things of the original that a translation drops: footnote markers, and 等."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence

from briefdesk.model.imported import Reference
from briefdesk.model.span import Span
from briefdesk.text.bilingual.beside import Beside, Linked, Side

_OTHERS = re.compile("(?<![平同対均高初中上下何彼優])等(?![しくい価級分身号量式差値温圧々])")
_ALSO = re.compile("等|其他|其它|之类|诸如|例如|包括|各种|各类|以及其|相关")


def dropped_markers(beside: Beside) -> Iterator[tuple[Linked, Reference]]:
    """Yield the markers whose footnote the translation cites nowhere, with their link.

    Footnotes are known by their words, as the links have them, not by their numbers.
    """
    twins = _twins(beside)
    cited = {one.footnote for one in beside.translation.document.references}
    for link in beside.linked:
        theirs = beside.original.references(link.original)
        spare = len(beside.translation.references((*link.translation, *link.beside)))
        for one in theirs:
            known = twins.get(one.footnote or "", set())
            if known & cited or (not known and len(theirs) <= spare):
                continue
            yield link, one


def _twins(beside: Beside) -> dict[str, set[str]]:
    """Return the keys of the translation's footnotes by those of the original that say the same."""
    notes = _Notes(beside.original), _Notes(beside.translation)
    found: defaultdict[str, set[str]] = defaultdict(set)
    for link in beside.linked:
        for theirs in notes[0].of(link.original):
            found[theirs].update(notes[1].of(link.translation))
    return found


class _Notes:
    """The footnotes of a text by their places."""

    def __init__(self, side: Side) -> None:
        keys = {note.block: note.key for note in side.document.footnotes}
        self._blocks = [
            (block.start, block.end, keys[block.id])
            for block in side.document.blocks
            if block.id in keys
        ]
        self._starts = [start for start, _, _ in self._blocks]

    def of(self, spans: Sequence[Span]) -> Iterator[str]:
        """Yield the keys of the footnotes that hold sentences."""
        for span in spans:
            at = bisect_right(self._starts, span.start) - 1
            if at >= 0 and span.start < self._blocks[at][1]:
                yield self._blocks[at][2]


def dropped_others(beside: Beside) -> Iterator[tuple[Linked, Span]]:
    """Yield each 等 of the original whose link has no word for it, unless it is part of a term."""
    for link in beside.linked:
        if _ALSO.search(beside.translation.words((*link.translation, *link.beside))):
            continue
        seen = beside.original.seen(link.original)
        for span in link.original:
            for found in _OTHERS.finditer(beside.original.words((span,))):
                at = span.start + found.start()
                if not any(one.start <= at < one.end for one in seen):
                    yield link, Span(at, at + 1)
