"""Two pages that scroll together: what belongs together stands at the same height.

They agree at the reading height, a third down the view. At the beginning of the page that is
scrolled this height slides down from the upper edge, at its end to the lower edge: so both pages
begin and end together.
"""

from PySide6.QtCore import QObject, Slot

from briefdesk.ui.briefing.paper import Paper
from briefdesk.ui.pair.links import Links, Side

READING = 0.33  # of the height of the view, from above


class Together(QObject):
    """Moves the page that is not being scrolled."""

    def __init__(self, translation: Paper, original: Paper, parent: QObject) -> None:
        """Hold both pages until there are ``links``."""
        super().__init__(parent)
        self.links: Links | None = None
        self.enabled = False
        self._papers = {Side.TRANSLATION: translation, Side.ORIGINAL: original}
        self._moving = False
        translation.verticalScrollBar().valueChanged.connect(self.follow_translation)
        original.verticalScrollBar().valueChanged.connect(self._follow_original)

    @Slot()
    def follow_translation(self) -> None:
        """Bring the original to where the translation is."""
        self._follow(Side.TRANSLATION)

    @Slot()
    def _follow_original(self) -> None:
        self._follow(Side.ORIGINAL)

    def _follow(self, leader: Side) -> None:
        if self.links is None or self._moving or not self.enabled:
            return
        paper, other = self._papers[leader], self._papers[leader.other]
        bar, following = paper.verticalScrollBar(), other.verticalScrollBar()
        if bar.value() in (0, bar.maximum()):
            self._scroll(other, following.maximum() if bar.value() else 0)
            return
        inside = agreed(bar.value(), bar.maximum(), paper.viewport().height())
        height = self._beside(self.links, leader, bar.value() + inside)
        if height is not None:
            views = paper.viewport().height(), other.viewport().height()
            self._scroll(other, round(height - beside(inside, views, self._offset(paper, other))))

    def align(self, side: Side, at: int, height: int) -> None:
        """Scroll one page so that a unit of it stands at a height of the other's viewport."""
        paper = self._papers[side]
        height += self._offset(self._papers[side.other], paper)
        bar = paper.verticalScrollBar()
        self._scroll(paper, bar.value() + paper.line_rect(at).y() - height)

    def read(self, side: Side, unit: int) -> None:
        """Scroll a page so that a unit of it is where both pages agree; the other page follows."""
        paper = self._papers[side]
        bar = paper.verticalScrollBar()
        reading = READING * paper.viewport().height()
        y = bar.value() + paper.line_rect(unit).y()
        bar.setValue(round(max(y - reading, y / 2 if y < 2 * reading else 0)))
        self._follow(side)

    @staticmethod
    def _offset(paper: Paper, other: Paper) -> int:
        """Return how much lower the viewport of a page begins than the other's."""
        return (
            other.viewport()
            .mapFromGlobal(paper.viewport().mapToGlobal(paper.viewport().rect().topLeft()))
            .y()
        )

    def _scroll(self, paper: Paper, value: int) -> None:
        self._moving = True
        paper.verticalScrollBar().setValue(value)
        self._moving = False

    def _beside(self, links: Links, leader: Side, height: float) -> float | None:
        """Return the height in the other page that stands beside one of the leading page."""
        paper, other = self._papers[leader], self._papers[leader.other]
        here, our_layout = paper.composition, paper.page_layout
        there, their_layout = other.composition, other.page_layout
        if here is None or our_layout is None or there is None or their_layout is None:
            return None
        at = links.across(leader, here.map.document_point(our_layout.unit_near(height)))
        return their_layout.height_of(there.map.page_start(round(at)))


def agreed(value: int, most: int, view: int) -> float:
    """Return how far down its view a page that is scrolled to ``value`` agrees with the other."""
    reading = READING * view
    if most < view:
        return view * value / most if most else 0.0
    if value < reading:
        return float(value)
    return max(reading, view - (most - value))


def beside(inside: float, views: tuple[int, int], offset: int) -> float:
    """Return where a height of one view is in the other, which begins ``offset`` pixels above.

    At the ends of the page both edges of the views agree, wherever they are.
    """
    ours, theirs = views
    reading = READING * ours
    if inside <= reading:
        return inside + offset * inside / reading if reading else 0.0
    share = (inside - reading) / (ours - reading)
    return (1 - share) * (inside + offset) + share * (theirs - (ours - inside))
