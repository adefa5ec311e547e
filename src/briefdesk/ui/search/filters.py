"""Where the search panel looks: kinds of text, which briefings, language and dates."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QLabel, QToolButton, QWidget
from typing_extensions import override

from briefdesk.model.search import Place, Query
from briefdesk.ui.say import say
from briefdesk.ui.search.days import day
from briefdesk.ui.search.hits import PLACE_WORDS
from briefdesk.ui.widgets.composing import LineInput
from briefdesk.ui.workspace import Workspace

BRIEFING, MATTER, EVERYTHING = range(3)  # rows of the scopes
NONE_SHOWN = 0  # no briefing has this id: nothing is found
_LANGUAGES = ("", "zh", "ja", "en")
_DATE_WIDE = 96  # pixels
_AROUND = 30  # pixels beside and between the two halves


class Filters(QWidget):
    """A row of choices, and ``literal``; ``changed`` says that one of them is another now."""

    changed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        """Begin with all kinds of text in the current matter."""
        super().__init__()
        self._workspace = workspace
        self._places = {place: QToolButton() for place in Place}
        for place, button in self._places.items():
            button.setObjectName(f"in_{place}")
            button.setCheckable(True)
            button.setChecked(True)
            button.clicked.connect(self.changed)
        self._scope, self._language = QComboBox(), QComboBox()
        self._since, self._until = LineInput(), LineInput()
        self._to = QLabel("–")
        self.literal = QToolButton()
        self.literal.setObjectName("literal")
        self.literal.setCheckable(True)
        self.literal.clicked.connect(self.changed)
        for field in (self._since, self._until):
            field.setFixedWidth(_DATE_WIDE)
            field.textEdited.connect(self._check_dates)
        kinds, others = QHBoxLayout(), QHBoxLayout()
        for button in self._places.values():
            kinds.addWidget(button)
        for box in (self._scope, self._language):
            others.addWidget(box)
            box.activated.connect(self.changed)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for widget in (self._since, self._to, self._until):
            others.addWidget(widget)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(12, 0, 12, 6)
        self._halves = (kinds, others)
        for part in self._halves:
            part.setSpacing(4)
            part.addStretch(1)
            self._row.addLayout(part)
        self._row.setStretch(1, 1)
        self.setMinimumWidth(1)  # it wraps, it does not widen the window
        self._relabel()
        self._scope.setCurrentIndex(MATTER)
        workspace.matter_changed.connect(self._follow_matter)

    def query(self, words: str, limit: int) -> Query:
        """Return the query for some words."""
        scope = self._scope.currentIndex()
        here = self._workspace.briefing_id or NONE_SHOWN
        return Query(
            words,
            literal=self.literal.isChecked(),
            places=tuple(place for place, button in self._places.items() if button.isChecked()),
            briefing_id=here if scope == BRIEFING else None,
            matter_id=self._workspace.matter_id if scope == MATTER else None,
            language=_LANGUAGES[self._language.currentIndex()],
            since=day(self._since.text()),
            until=day(self._until.text()),
            limit=limit,
        )

    @property
    def is_narrow(self) -> bool:
        """Whether some texts of the library are left out."""
        return self.query("", 1) != Query("", limit=1)

    def clear(self) -> None:
        """Look everywhere."""
        for button in self._places.values():
            button.setChecked(True)
        self._scope.setCurrentIndex(EVERYTHING)
        self._language.setCurrentIndex(0)
        self.literal.setChecked(False)
        for field in (self._since, self._until):
            field.clear()
        self._check_dates()

    @Slot()
    def _check_dates(self) -> None:
        for field in (self._since, self._until):
            wrong = bool(field.text().strip()) and not day(field.text())
            field.setProperty("wrong", wrong)
            field.style().unpolish(field)
            field.style().polish(field)
        self.changed.emit()

    @Slot()
    def _follow_matter(self) -> None:
        self._scope.setItemText(MATTER, self._matter_word())
        self.changed.emit()

    def _matter_word(self) -> str:
        """Return what the library panel shows: one matter, or all of them."""
        everything = self._workspace.matter_id is None
        return self.tr("All matters") if everything else self.tr("This matter")

    def _relabel(self) -> None:
        for place, button in self._places.items():
            button.setText(say(PLACE_WORDS[place]))
        self.literal.setText(self.tr("Exact"))
        self.literal.setToolTip(self.tr("The very characters that you type"))
        for box, name, words in (
            (
                self._scope,
                self.tr("Where"),
                (self.tr("This briefing"), self._matter_word(), self.tr("Whole library")),
            ),
            (
                self._language,
                self.tr("Language"),
                (
                    self.tr("Any language"),
                    self.tr("Chinese"),
                    self.tr("Japanese"),
                    self.tr("English"),
                ),
            ),
        ):
            at = max(box.currentIndex(), 0)
            box.clear()
            box.addItems(list(words))
            box.setCurrentIndex(at)
            box.setAccessibleName(name)
        hint = self.tr("A day, a month or a year: 2025-11-30, 2025-11 or 2025")
        for field, name in ((self._since, self.tr("From")), (self._until, self.tr("Until"))):
            field.setPlaceholderText(name)
            field.setAccessibleName(name)
            field.setToolTip(f"{name}\n{hint}")

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wants = sum(half.sizeHint().width() for half in self._halves) + _AROUND
        across = self.width() >= wants
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.LeftToRight if across else direction.TopToBottom)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._relabel()
