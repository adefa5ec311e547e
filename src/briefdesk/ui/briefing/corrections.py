"""Proposed changes between the lines: what is to be written stands small above the words.

It is drawn over the page and is no part of it: no line moves, nothing of it is selected or copied.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from briefdesk.model.revision import Remedy, Revision, RevisionState
from briefdesk.services.revising import stands
from briefdesk.ui.briefing.paper import Paper
from briefdesk.ui.theme import colours
from briefdesk.ui.typeface import body_language, chrome_font

SCALE = 0.62  # of the text
BASE = 0.17  # em of the text, from the upper edge of a line down to where the small words stand
GAP = 6.0  # pixels between two that stand above one line
_LONGEST = 400  # characters that can stand above a line


class Written(NamedTuple):
    """What is written above the page unit ``unit``: the first of the words, or the last."""

    unit: int
    words: str
    remedy: Remedy


def short(one: Revision) -> str:
    """Return what stands above the words of a change; nothing where they are only struck out."""
    words = " ".join(one.proposed.split())[:_LONGEST]
    if one.remedy is Remedy.QUERY:
        return "?"
    return f"({words})" if one.remedy is Remedy.GLOSS and words else words


def side_by_side(
    wished: Sequence[tuple[float, float]], right: float, gap: float
) -> list[tuple[float, float]]:
    """Return left edge and width of words above one line, so that none covers another.

    ``wished`` are left edges (sorted) and full widths, ``right`` is where the line ends. Words give
    way to the left as far as those before them let them, then they are cut.
    """
    placed: list[tuple[float, float]] = []
    free = 0.0
    for number, (left, width) in enumerate(wished):
        following = wished[number + 1][0] - gap if number + 1 < len(wished) else right
        start = max(free, min(left, following - width), 0.0)
        end = max(start, min(start + width, following))
        placed.append((start, end - start))
        free = end + gap
    return placed


class _Small(NamedTuple):
    """Words to stand above a line: their wished left edge, their width, how they look."""

    left: float
    width: float
    words: str
    font: QFont
    colour: str  # of ``Colours``


class Corrections:
    """Draws on a paper what is proposed for the words in view."""

    def __init__(self, paper: Paper) -> None:
        """Draw whenever ``paper`` does."""
        self._paper = paper
        self._written: list[Written] = []
        self._lang = "zh-Hans"
        paper.overprint = self._draw

    def show_revisions(self, revisions: Sequence[Revision], lang: str) -> None:
        """Show what is proposed for a text in ``lang``; what the author rejected is not."""
        composition = self._paper.composition
        written: list[Written] = []
        if composition is not None:
            for one in revisions:
                words = short(one)
                if words and stands(one) and one.state is not RevisionState.REJECTED:
                    start, end = composition.map.page_range(one.anchor.span)
                    unit = start if one.remedy is Remedy.REPLACE else max(start, end - 1)
                    written.append(Written(unit, words, one.remedy))
        written.sort()
        if (written, lang) != (self._written, self._lang):
            self._written, self._lang = written, lang
            self._paper.viewport().update()

    @property
    def written(self) -> tuple[Written, ...]:
        """What stands between the lines of the whole page, in its order."""
        return tuple(self._written)

    def _draw(self, painter: QPainter, exposed: QRect) -> None:
        """Draw what stands above the lines in view."""
        if not self._written or self._paper.styles is None:
            return
        first, last = self._paper.visible_units()
        low = bisect_left(self._written, first, key=_unit)
        high = bisect_right(self._written, last, key=_unit)
        near = [(self._paper.line_rect(one.unit), one) for one in self._written[low:high]]
        painter.save()
        painter.setClipRect(exposed)
        for top, group in groupby(near, lambda each: each[0].y()):
            self._draw_above(painter, top, list(group))
        painter.restore()

    def _draw_above(
        self, painter: QPainter, top: int, group: Sequence[tuple[QRect, Written]]
    ) -> None:
        """Draw what stands above one line, whose upper edge is ``top``."""
        styles = self._paper.styles
        if styles is None:
            return
        size, base = styles.text_size * SCALE, top + BASE * styles.em
        small = sorted((self._small(size, *each) for each in group), key=_left)
        wished = [(one.left, one.width) for one in small]
        placed = side_by_side(wished, self._paper.viewport().width(), GAP)
        for one, (left, width) in zip(small, placed, strict=True):
            shown = QFontMetricsF(one.font).elidedText(
                one.words, Qt.TextElideMode.ElideRight, width + 1
            )
            painter.setFont(one.font)
            painter.setPen(QColor(getattr(colours(), one.colour)))
            painter.drawText(QPointF(left, base), shown)

    def _small(self, size: float, rect: QRect, one: Written) -> _Small:
        """Measure words above a unit that is at ``rect``: from it on, or from its middle."""
        font = chrome_font(body_language(one.words, self._lang), size)
        width = QFontMetricsF(font).horizontalAdvance(one.words)
        if one.remedy is Remedy.REPLACE:
            return _Small(rect.left(), width, one.words, font, "good")
        return _Small(rect.center().x(), width, one.words, font, "accent")


def _unit(one: Written) -> int:
    return one.unit


def _left(one: _Small) -> float:
    return one.left
