"""How each line of a composition is set: its paragraph, and the looks of stretches within it."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import Protocol, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextLayout, QTextOption

from briefdesk.ui.briefing.composition import Composition
from briefdesk.ui.briefing.highlights import Layer, Look, look_format
from briefdesk.ui.briefing.lines import Line, Role
from briefdesk.ui.briefing.styles import Styles

# Qt gives all that a justified line lacks to the blanks after Latin letters, if there are any, and
# nothing to the Han characters; and a long word that is moved to the next line leaves much to give.
# A paragraph with such words is left ragged instead. The classes are those that compile in no time.
_STRETCHING = re.compile(
    "[A-Za-z\u00c0-\u00ff](?:[!-~\u00a1-\u2e7f]*[ \u00a0]|[A-Za-z\u00c0-\u00ff]{5})"
)
_FILLED = {Role.BODY, Role.LIST_ITEM, Role.QUOTE, Role.NOTE}


class _Placed(Protocol):
    """Anything that stands somewhere, from ``start`` up to ``end``."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


P = TypeVar("P", bound=_Placed)


class Setter:
    """Knows one composition, its styles, and the layers of terms and comments on it."""

    def __init__(
        self, composition: Composition, styles: Styles, layers: Sequence[Layer] = ()
    ) -> None:
        """Set a composition; ``layers`` are sorted and disjoint."""
        self.composition = composition
        self.styles = styles
        self.layers = layers
        self._blocks: dict[tuple[Role, int], QTextBlockFormat] = {}
        self._faces: dict[tuple[Role, int, str], QTextCharFormat] = {}
        self._looks: dict[Look, QTextCharFormat] = {}

    def block(self, line: Line) -> QTextBlockFormat:
        """Return indents, spacing and leading of a line."""
        key = (line.role, line.level)
        if key not in self._blocks:
            self._blocks[key] = self.styles.block(line)
        return self._blocks[key]

    def option(self, line: Line) -> QTextOption:
        """Return how a line is broken and where it is aligned."""
        form = self.block(line)
        made = QTextOption()
        made.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        made.setTabs(form.tabPositions())
        alignment = form.alignment()
        if line.role in _FILLED:
            justified = not self._is_ragged(line)
            alignment = Qt.AlignmentFlag.AlignJustify if justified else Qt.AlignmentFlag.AlignLeft
        made.setAlignment(alignment)
        return made

    def _is_ragged(self, line: Line) -> bool:
        """Tell whether justifying would tear words, or the letters of an address, apart."""
        if _within(self.composition.links, line.start, line.end):
            return True
        page = self.composition.map
        points = page.utf16.points
        return bool(_STRETCHING.search(page.text, points(line.start), points(line.end)))

    def formats(self, line: Line, start: int, end: int) -> list[QTextLayout.FormatRange]:
        """Return the looks of the units from ``start`` to ``end`` of a line, counted from there."""
        made = []
        for low, high, look in self._stretches(line, start, end):
            low, high = max(low, start), min(high, end)  # noqa: PLW2901 - the part on this line
            if low < high:
                one = QTextLayout.FormatRange()
                one.start, one.length, one.format = low - start, high - low, look
                made.append(one)
        return made

    def _stretches(
        self, line: Line, start: int, end: int
    ) -> Iterable[tuple[int, int, QTextCharFormat]]:
        page, styles = self.composition, self.styles
        if line.role is not Role.BODY:
            yield start, end, self._face(line, styles.lang)
        for run in _touched(page.runs, start, end):
            yield run.start, run.end, self._face(line, run.lang)
        for number in _within(page.numbers, line.start, line.end):
            yield number.start, number.end, styles.number()
        for link in _within(page.links, line.start, line.end):
            yield link.start, link.end, styles.link()
        for mark in _within(page.marks, line.start, line.end):
            look = styles.label() if mark.reference is None else styles.marker(line)
            yield mark.start, mark.end, look
        shown = page.map.document_span(start, end)
        for layer in _touched(self.layers, shown.start - 1, shown.end + 1):  # around a marker
            first, last = page.map.page_range(layer.span)
            yield first, last, self._look(layer.look)

    def _face(self, line: Line, lang: str) -> QTextCharFormat:
        key = (line.role, line.level, lang)
        if key not in self._faces:
            whole = lang == self.styles.lang
            styles = self.styles
            made = styles.characters(line) if whole else styles.foreign(lang, line)
            self._faces[key] = made
        return self._faces[key]

    def _look(self, look: Look) -> QTextCharFormat:
        if look not in self._looks:
            self._looks[look] = look_format(look, self.styles.colours)
        return self._looks[look]


def _within(placed: Sequence[P], first: int, last: int) -> Sequence[P]:
    """Return what starts between two places; ``placed`` is sorted."""
    start = attrgetter("start")
    return placed[bisect_left(placed, first, key=start) : bisect_left(placed, last, key=start)]


def _touched(placed: Sequence[P], start: int, end: int) -> Sequence[P]:
    """Return what shares a place with a stretch; ``placed`` is sorted and disjoint."""
    low = bisect_left(placed, start + 1, key=attrgetter("end"))
    high = bisect_left(placed, end, key=attrgetter("start"))
    return placed[low:high]
