"""The find bar of the page. The search itself is a service on the stored text."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget
from typing_extensions import override

from briefdesk.ui.icons import icon
from briefdesk.ui.typeface import body_language, chrome_font
from briefdesk.ui.widgets.composing import LineInput
from briefdesk.ui.widgets.elided import ElidedLabel

REACHES = ("literal", "scripts", "concept")  # as the setting ``find_reach``
_MANY = 999  # places; there is room for their number
_TOLD = 3  # other names that there is room for


class FindBar(QFrame):
    """A line to type in, how far to reach, how many places there are, and the way to each.

    ``asked`` carries the committed text, ``reopened`` the old text that is there again, ``turned``
    the step (1 or -1), ``reached`` one of ``REACHES`` that the reader chose.
    """

    asked = Signal(object)
    reopened = Signal(object)
    turned = Signal(object)
    reached = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Stay hidden until ``start``."""
        super().__init__(parent)
        self.setObjectName("find_bar")
        self.setProperty("bar", True)  # noqa: FBT003 - a property of the style sheet
        self._line = LineInput()
        self._line.setClearButtonEnabled(True)
        self._line.setMinimumWidth(120)
        self._line.setMaximumWidth(420)
        self._line.textEdited.connect(self.asked.emit)
        self._line.textChanged.connect(self._cleared)
        self._reach = QButtonGroup(self)
        self._reaches = [self._reach_button(number) for number in range(len(REACHES))]
        self._reach.idClicked.connect(self._choose)
        self._back, self._on, self._close = (self._button(step) for step in (-1, 1, 0))
        self._count, self._also = ElidedLabel(), ElidedLabel()
        for label in (self._count, self._also):
            label.setProperty("quiet", True)  # noqa: FBT003 - a property of the style sheet
        self._count.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 6)
        row.addWidget(self._line, 4)
        for button in (self._back, self._on):
            row.addWidget(button)
        row.addWidget(self._count)
        row.addSpacing(10)
        for button in self._reaches:
            row.addWidget(button)
        row.addSpacing(6)
        row.addWidget(self._also, 3)
        row.addWidget(self._close)
        self._relabel()
        self.hide()

    def _reach_button(self, number: int) -> QToolButton:
        made = QToolButton()
        made.setObjectName(f"reach_{REACHES[number]}")
        made.setCheckable(True)
        self._reach.addButton(made, number)
        return made

    def _button(self, step: int) -> QToolButton:
        made = QToolButton()
        made.clicked.connect(self.close_bar if step == 0 else lambda: self.turned.emit(step))
        return made

    @property
    def query(self) -> str:
        """What is looked for."""
        return self._line.text()

    def set_reach(self, reach: str) -> None:
        """Show how far the search reaches: one of ``REACHES``."""
        self._reaches[REACHES.index(reach)].setChecked(True)

    def start(self, query: str) -> None:
        """Open the bar, with ``query`` if there is one, and take the keyboard."""
        self.show()
        if query:
            self._line.setText(query)
        self._line.selectAll()
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        (self.asked if query else self.reopened).emit(self._line.text())

    def show_count(self, current: int, total: int, also: Sequence[str] = ()) -> None:
        """Show which place of how many is current, from 1 (0: none), and what else was sought."""
        if not self._line.text().strip():
            self._count.setText("")
        elif total == 0:
            self._count.setText(self.tr("Not in this briefing"))
        elif current == 0:
            self._count.setText(self.tr("%n place(s)", "", total))
        else:
            self._count.setText(
                self.tr("{current} of {total}").format(current=current, total=total)
            )
        names = "、".join(also[:_TOLD]) + ("…" if len(also) > _TOLD else "")
        self._also.setText(self.tr("also {names}").format(names=names) if names else "")
        self._also.setFont(chrome_font(body_language(names, "zh-Hans"), self.font().pointSizeF()))

    @Slot()
    def close_bar(self) -> None:
        """Hide the bar and give the keyboard back."""
        self.hide()
        self.closed.emit()

    @Slot(str)
    def _cleared(self, text: str) -> None:
        if not text:
            self.asked.emit("")

    @Slot(int)
    def _choose(self, number: int) -> None:
        self.reached.emit(REACHES[number])

    def _relabel(self) -> None:
        self._line.setPlaceholderText(self.tr("Find in this briefing"))
        self._line.setAccessibleName(self.tr("Find in this briefing"))
        for button, name, words in (
            (self._back, "up", self.tr("Previous place")),
            (self._on, "down", self.tr("Next place")),
            (self._close, "close", self.tr("Close")),
        ):
            button.setIcon(icon(name))
            button.setToolTip(words)
            button.setAccessibleName(words)
        for button, words, hint in zip(
            self._reaches,
            (self.tr("Exact"), self.tr("All scripts"), self.tr("Concept")),
            (
                self.tr("The very characters that you type"),
                self.tr("Simplified, traditional and Japanese characters, any width and case"),
                self.tr("Every name of the concept, in any language"),
            ),
            strict=True,
        ):
            button.setText(words)
            button.setToolTip(hint)
            button.setAccessibleDescription(hint)
        self._keep_room()

    def _keep_room(self) -> None:
        """Let the count change without moving anything beside it."""
        said = (
            self.tr("Not in this briefing"),
            self.tr("%n place(s)", "", _MANY),
            self.tr("{current} of {total}").format(current=_MANY, total=_MANY),
        )
        self._count.setFixedWidth(max(map(self._count.fontMetrics().horizontalAdvance, said)) + 2)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._relabel()
        elif event.type() == QEvent.Type.FontChange:
            self._keep_room()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.turned.emit(-1 if back else 1)
        else:
            super().keyPressEvent(event)
