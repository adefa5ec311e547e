"""What is proposed for words of the page, small between the lines as a proofreader writes it.

It is only drawn: the text of the page holds none of it, so nothing of it is found or copied.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from briefdesk.model.revision import Remedy, Revision
from briefdesk.ui.briefing.composition import Composition
from briefdesk.ui.briefing.highlights import is_marked
from briefdesk.ui.briefing.paper import Paper
from briefdesk.ui.briefing.positions import PageMap
from briefdesk.ui.briefing.styles import MEASURE, Styles
from briefdesk.ui.typeface import body_language, chrome_font

_SIZE = 0.62  # em of the body, at most
_SHARE = 0.38  # of the height of the line, at most
_LEAST = 9.0  # pixels, whatever the size of the text: smaller characters run together
_ABOVE = 0.115  # of the height of a line, above its characters
_DESCENT = 0.12  # of the size
_GAP = 6  # pixels between what is proposed for two places of a line
_VEIL = 0.82  # of the paper's colour, over the underlines of the line above


class Proposed(NamedTuple):
    """Words proposed for a place that begins at page unit ``start``."""

    start: int
    words: str


class Written(NamedTuple):
    """Words as they are written, from ``left`` (pixels) on."""

    left: float
    words: str


def proposed_words(revisions: Iterable[Revision], page: PageMap) -> list[Proposed]:
    """Return what is written into the page, in its order: other words, and glosses in brackets."""
    made = []
    for one in revisions:
        words = " ".join(one.proposed.split())
        if is_marked(one) and words and one.remedy is not Remedy.QUERY:
            shown = words if one.remedy is Remedy.REPLACE else f"（{words}）"
            made.append(Proposed(page.page_range(one.anchor.span)[0], shown))
    return sorted(made)


def placed(
    wanted: Sequence[tuple[QRect, str]], metrics: QFontMetricsF, right: float
) -> list[Written]:
    """Return what is written on a line: never over something else, the first place first.

    ``wanted`` are the first character of each place and the words for it. They begin above it,
    further left where the line ends at ``right``, further right behind others, and are cut short
    where there is no room.
    """
    made: list[Written] = []
    free = 0.0
    for number, (first, words) in enumerate(wanted):
        left = max(free, min(float(first.left()), right - metrics.horizontalAdvance(words)))
        beside = wanted[number + 1][0].left() - _GAP if number + 1 < len(wanted) else right
        room = max(min(beside, right) - left, float(first.width()))
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room + 1)
        free = left + metrics.horizontalAdvance(shown) + _GAP
        made.append(Written(left, shown))
    return made


def write_between(
    painter: QPainter, wanted: Sequence[tuple[QRect, str]], styles: Styles, right: float
) -> None:
    """Write what is proposed above the first character of each place; all sorted by the page."""
    veil = QColor(styles.colours.page)
    veil.setAlphaF(_VEIL)
    for (top, height), line in groupby(wanted, lambda one: (one[0].top(), one[0].height())):
        size = max(_LEAST, min(_SIZE * styles.em, _SHARE * height))
        base = top + _ABOVE * height - _DESCENT * size
        font = chrome_font(styles.lang, 1)
        font.setPixelSize(round(size))
        for one in placed(list(line), QFontMetricsF(font), right):
            own = chrome_font(body_language(one.words, styles.lang), 1)
            own.setPixelSize(round(size))
            wide = QFontMetricsF(own).horizontalAdvance(one.words)
            painter.fillRect(QRectF(one.left - 1, base - size, wide + 2, size * 1.15), veil)
            painter.setFont(own)
            painter.setPen(QColor(styles.colours.good))
            painter.drawText(QPointF(one.left, base), one.words)


class ProposedWords:
    """Writes upon a paper what is proposed for its words."""

    def __init__(self, paper: Paper) -> None:
        """Write upon ``paper`` from now on."""
        self._paper = paper
        self._page: Composition | None = None  # which ``shown`` is about
        self.shown: list[Proposed] = []
        paper.written = self._write

    def show(self, revisions: Iterable[Revision]) -> None:
        """Write what some changes propose."""
        composition = self._paper.composition
        shown = [] if composition is None else proposed_words(revisions, composition.map)
        if shown != self.shown or composition is not self._page:
            self.shown, self._page = shown, composition
            self._paper.viewport().update()

    def _write(self, painter: QPainter) -> None:
        paper = self._paper
        page = paper.composition
        if page is None or page is not self._page or paper.styles is None or not self.shown:
            return
        first, last = paper.visible_units()
        low = bisect_left(self.shown, first, key=attrgetter("start"))
        # What is written for a line stands above it; Qt crashes on units that the page has not.
        below = min(last + MEASURE, page.map.utf16.length)
        high = bisect_right(self.shown, below, key=attrgetter("start"))
        wanted = [(paper.line_rect(one.start), one.words) for one in self.shown[low:high]]
        write_between(painter, wanted, paper.styles, paper.viewport().width())
