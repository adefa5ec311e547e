"""From a marker to its footnote and back."""

from bisect import bisect_right
from typing import NamedTuple

from briefdesk.model.imported import Footnote, ImportedDocument
from briefdesk.ui.briefing.composition import Composition, Mark


class Note(NamedTuple):
    """A footnote as a card shows it."""

    footnote: Footnote
    text: str


class FootnoteJumps:
    """Finds the mark at a place of the page and where it leads; all positions are page units."""

    def __init__(self, document: ImportedDocument, composition: Composition) -> None:
        """Index the marks of a page."""
        self._marks = composition.marks
        self._starts = [mark.start for mark in self._marks]
        blocks = {block.id: block for block in document.blocks}
        self._notes = {
            note.key: Note(note, document.text[blocks[note.block].start : blocks[note.block].end])
            for note in document.footnotes
        }
        self._last: dict[str, int] = {}  # the marker that was followed to each note

    def at(self, unit: int) -> Mark | None:
        """Return the mark whose characters hold the unit."""
        index = bisect_right(self._starts, unit) - 1
        if index < 0 or unit >= self._marks[index].end:
            return None
        return self._marks[index]

    def beside(self, unit: int) -> Mark | None:
        """Return the mark at a caret: the one behind it or the one just before it."""
        return self.at(unit) or self.at(unit - 1)

    def note(self, mark: Mark) -> Note | None:
        """Return the footnote of a mark, None where no note answers it."""
        return self._notes.get(mark.footnote or "")

    def follow(self, mark: Mark) -> int | None:
        """Return the unit a mark leads to: a marker to its note, a note's label back to the marker
        that was followed last, else to the first one. None where there is nothing.
        """
        if mark.footnote is None:
            return None
        if mark.reference is not None:
            self._last[mark.footnote] = mark.start
            return next((m.start for m in self._partners(mark) if m.reference is None), None)
        if mark.footnote in self._last:
            return self._last[mark.footnote]
        return next((m.start for m in self._partners(mark) if m.reference is not None), None)

    def _partners(self, mark: Mark) -> list[Mark]:
        return [other for other in self._marks if other.footnote == mark.footnote]
