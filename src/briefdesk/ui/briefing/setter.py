"""Puts the formats of a composition on a document, as many lines at a time as there is time for."""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import Protocol, TypeVar

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument

from briefdesk.ui.briefing.composition import Composition, Line, Mark, Role
from briefdesk.ui.briefing.styles import Styles

# Qt gives all that a justified line lacks to the blanks after Latin letters, if there are any, and
# nothing to the Han characters; and a long word that is moved to the next line leaves much to give.
# A paragraph with such words is left ragged instead. The classes are those that compile in no time.
_STRETCHING = re.compile(
    "[A-Za-z\u00c0-\u00ff](?:[!-~\u00a1-\u2e7f]*[ \u00a0]|[A-Za-z\u00c0-\u00ff]{5})"
)
_FILLED = {Role.BODY, Role.LIST_ITEM, Role.QUOTE, Role.NOTE}


class _Placed(Protocol):
    """Anything that stands somewhere on the page, in units."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


P = TypeVar("P", bound=_Placed)


class Setter:
    """Works through the lines of one composition from the top."""

    def __init__(self, document: QTextDocument, composition: Composition, styles: Styles) -> None:
        """Format ``document``, which holds the composition's text in body style."""
        self._document = document
        self._composition = composition
        self._styles = styles
        self._done = 0

    def set(self, lines: int) -> bool:
        """Format the next lines in one edit block; tell whether some are left."""
        composition, styles = self._composition, self._styles
        portion = composition.lines[self._done : self._done + lines]
        self._done += len(portion)
        if not portion:
            return False
        first, last = portion[0].start, portion[-1].end
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        for line in portion:
            if line.role is not Role.BODY:
                select(cursor, line.start, line.end)
                cursor.setBlockFormat(styles.block(line))
                cursor.mergeCharFormat(styles.characters(line))
            if line.role in _FILLED and self._stretches(line):
                select(cursor, line.start, line.end)
                cursor.mergeBlockFormat(styles.ragged())
        for run in _touched(composition.runs, first, last):
            for line in _touched(portion, run.start, run.end):
                select(cursor, max(run.start, line.start), min(run.end, line.end))
                cursor.mergeCharFormat(styles.foreign(run.lang, line))
        _merge(cursor, _within(composition.numbers, first, last), lambda _: styles.number())
        links = _within(composition.links, first, last)
        _merge(cursor, links, lambda _: styles.link())
        for link in links:  # justifying would stretch an address letter by letter
            select(cursor, link.start, link.end)
            cursor.mergeBlockFormat(styles.ragged())
        _merge(cursor, _within(composition.marks, first, last), self._mark)
        cursor.endEditBlock()
        return self._done < len(composition.lines)

    def _stretches(self, line: Line) -> bool:
        page = self._composition.map
        points = page.utf16.points
        return bool(_STRETCHING.search(page.text, points(line.start), points(line.end)))

    def _mark(self, mark: _Placed) -> QTextCharFormat:
        in_text = isinstance(mark, Mark) and mark.reference is not None
        return self._styles.marker() if in_text else self._styles.label()


def select(cursor: QTextCursor, start: int, end: int) -> None:
    """Select page units."""
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)


def _merge(
    cursor: QTextCursor, placed: Sequence[_Placed], look: Callable[[_Placed], QTextCharFormat]
) -> None:
    for one in placed:
        select(cursor, one.start, one.end)
        cursor.mergeCharFormat(look(one))


def _within(placed: Sequence[_Placed], first: int, last: int) -> Sequence[_Placed]:
    """Return what starts between two units; ``placed`` is sorted."""
    start = attrgetter("start")
    return placed[bisect_left(placed, first, key=start) : bisect_left(placed, last, key=start)]


def _touched(lines: Sequence[P], start: int, end: int) -> Sequence[P]:
    """Return what shares a unit with a stretch; ``lines`` are sorted and disjoint."""
    low = bisect_left(lines, start, key=attrgetter("end"))
    high = bisect_left(lines, end, key=attrgetter("start"))
    return lines[low:high]
