"""All about the current finding; below it what can be done, each button at a seat of its own."""

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from briefdesk.model.judged import Judged
from briefdesk.ui.findings.arranging import PlaceRow
from briefdesk.ui.findings.detail import FindingDetail
from briefdesk.ui.findings.words import DEED_ICONS, DEED_WORDS, KEYS, SHORT_WORDS, Deed
from briefdesk.ui.icons import icon
from briefdesk.ui.say import say
from briefdesk.ui.typeface import interface_font
from briefdesk.ui.widgets.coloured import coloured

# One button stands for an open place, the other there for a settled one.
_SEATS = (
    (Deed.REPLACE, Deed.CORRECTION),
    (Deed.DISMISS, Deed.TAKE_BACK),
    (Deed.QUERY,),
    (Deed.GLOSS,),
    (Deed.SENSE,),
    (Deed.EXPLAIN,),
)
_SIDE = 8  # pixels beside the buttons
_LEAST = 76  # pixels of what is said


class FindingCard(QWidget):
    """Says all about a finding; takes no more height than the words need."""

    asked = Signal(object)  # Deed

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self._told: tuple[Judged, PlaceRow | None] | None = None
        self._most = _LEAST
        self.words = QScrollArea()
        self.words.setWidgetResizable(True)
        self.words.setFrameShape(QFrame.Shape.NoFrame)
        self.words.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.reach = coloured("", "muted")
        self.reach.setFont(interface_font(9))
        self.reach.setContentsMargins(14, 2, 14, 0)
        self.reach.hide()
        self.buttons = {deed: QToolButton() for deed in Deed}
        self._box = QWidget()
        self._box.setMinimumWidth(1)  # the buttons wrap, they don't widen the dock
        self._grid = QGridLayout(self._box)
        self._grid.setContentsMargins(_SIDE, 4, _SIDE, 8)
        self._grid.setSpacing(0)
        for deed, button in self.buttons.items():
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.clicked.connect(partial(self._ask, deed))
        line = QFrame()
        line.setProperty("rule", True)  # noqa: FBT003 - a Qt property
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line)
        column.addWidget(self.words)
        column.addWidget(self.reach)
        column.addWidget(self._box)
        self.relabel()

    def _ask(self, deed: Deed, *_: object) -> None:
        self.asked.emit(deed)

    def tell(self, one: Judged, place: PlaceRow | None, lang: str) -> None:
        """Say all about a finding and one of its places, whose text is in ``lang``."""
        if (one, place) != self._told:
            self._told = one, place
            said = FindingDetail(one, place, lang)
            said.setContentsMargins(14, 10, 14, 6)
            self.words.setWidget(said)
            self._fit()

    def offer(self, deeds: Collection[Deed], places: int, elsewhere: int = 0) -> None:
        """Let be done what can be, at so many places; what cannot keeps its seat, greyed.

        ``elsewhere`` are places of other findings that are ticked and wait.
        """
        said = [self.tr("For %n place(s):", "", places)] if places > 1 else []
        said += [self.tr("%n ticked elsewhere", "", elsewhere)] if elsewhere else []
        self.reach.setText("  ·  ".join(said))
        self.reach.setVisible(bool(said))
        for seat in _SEATS:
            shown = next((deed for deed in seat if deed in deeds), seat[0])
            for deed in seat:
                self.buttons[deed].setVisible(deed is shown)
                self.buttons[deed].setEnabled(deed in deeds)

    def grow_to(self, height: int) -> None:
        """Take at most ``height`` pixels in all."""
        self._most = max(_LEAST, height - self._box.sizeHint().height())
        self._fit()

    def _fit(self) -> None:
        said = self.words.widget()
        if said is not None:
            wanted = said.heightForWidth(self.words.viewport().width() or self.width())
            self.words.setFixedHeight(min(max(wanted, _LEAST), self._most))

    def _seat(self) -> None:
        """Put the buttons in as many columns as there is room for."""
        widest = max(button.sizeHint().width() for button in self.buttons.values())
        columns = max(1, min(3, (self.width() - 2 * _SIDE) // widest))
        for number, seat in enumerate(_SEATS):
            for deed in seat:
                place = number // columns, number % columns
                self._grid.addWidget(self.buttons[deed], *place, Qt.AlignmentFlag.AlignLeft)

    def relabel(self) -> None:
        """Say everything in the language of the interface."""
        self._told = None
        for deed, button in self.buttons.items():
            button.setText(f"{say(SHORT_WORDS[deed])}  {KEYS[deed]}")
            button.setIcon(icon(DEED_ICONS[deed]))
            button.setAccessibleName(say(DEED_WORDS[deed]))
        self._seat()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._seat()
            self._fit()
