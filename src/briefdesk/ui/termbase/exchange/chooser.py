"""Above each column of a sheet: what it holds, in which language, with which status."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QTableView, QVBoxLayout, QWidget
from typing_extensions import override

from briefdesk.model.annotation import Kind
from briefdesk.model.concept import AdminStatus
from briefdesk.model.exchange import Column, Role
from briefdesk.ui.say import say
from briefdesk.ui.termbase.exchange.words import (
    ABOUT_TERMS,
    ROLE_WORDS,
    TERM_STATUS_WORDS,
    chosen_language,
)
from briefdesk.ui.termbase.words import LANGUAGE_WORDS
from briefdesk.ui.theme import Tint, colours
from briefdesk.ui.typeface import body_language, chrome_font, interface_font
from briefdesk.ui.widgets.choice import Choice
from briefdesk.ui.widgets.elided import ElidedLabel

WIDTH = 196  # pixels of a column
_HEIGHT = 142
_BAND = 4  # pixels
_NAME, _SMALL = 10.0, 9.2  # points
_KINDS = {"ja": Kind.QUESTION, "zh": Kind.TRANSLATION, "en": Kind.CROSS_REFERENCE}


def tint_of(column: Column) -> Tint:
    """Return the colours of what a column holds: a language each, one for all about the entry."""
    now = colours()
    if column.role is Role.IGNORED:
        return Tint(now.chrome, now.line)
    if column.role in ABOUT_TERMS:
        return now.tint(_KINDS.get(column.lang.split("-")[0], Kind.HIGHLIGHT))
    return now.tint(Kind.NOTE)


class ColumnChooser(QFrame):
    """Says what one column holds; ``chosen`` carries the ``Column``."""

    chosen = Signal(object)
    entered = Signal()  # the keyboard came into one of its boxes

    def __init__(self, letter: str, name: str, column: Column) -> None:
        """Show what a column is taken for."""
        super().__init__()
        self._column = column
        title = f"{letter}  {name}" if name else letter
        self.title = ElidedLabel()
        self.title.setText(title)
        self.title.setFont(chrome_font(body_language(name, "zh-Hans"), _NAME))
        self.role, self.lang = Choice[Role](), Choice[str]()
        self.status = Choice[tuple[AdminStatus, bool]]()
        self.role.offer([(say(words), role) for role, words in ROLE_WORDS.items()])
        self.lang.offer([(chosen_language(one), one) for one in (*LANGUAGE_WORDS, "zh", "")])
        self.status.offer([(say(words), value) for value, words in TERM_STATUS_WORDS.items()])
        for box, what in (
            (self.role, self.tr("What the column holds")),
            (self.lang, self.tr("Language")),
            (self.status, self.tr("Status")),
        ):
            box.setFont(interface_font(_SMALL))
            box.setAccessibleName(f"{title}: {what}")
            box.setToolTip(what)
            box.activated.connect(self._choose)
            box.installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, _BAND + 6, 6, 6)
        layout.setSpacing(4)
        for part in (self.title, self.role, self.lang, self.status):
            layout.addWidget(part)
        layout.addStretch(1)
        self.show_column(column)

    def show_column(self, column: Column) -> None:
        """Show another choice."""
        self._column = column
        self.role.choose(column.role)
        self.lang.choose(column.lang)
        self.status.choose((column.status, column.forbidden))
        self.lang.setVisible(column.role in ABOUT_TERMS)
        self.status.setVisible(column.role is Role.TERM)
        self.update()

    def _choose(self, *_: object) -> None:
        role = self.role.value
        about = role in ABOUT_TERMS
        was_about = self._column.role in ABOUT_TERMS
        lang = self.lang.value if about and was_about else "ja" if role is Role.TERM else ""
        status, forbidden = (
            self.status.value if role is Role.TERM else (AdminStatus.PREFERRED, False)
        )
        self.chosen.emit(Column(role, lang, status, forbidden))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusIn:
            self.entered.emit()
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tint = tint_of(self._column)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tint.fill))
        painter.fillRect(0, 0, self.width(), _BAND, QColor(tint.edge))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), QColor(colours().line))


class ColumnHeader(QHeaderView):
    """The header of a sheet with a chooser for each column, made as it comes into view."""

    chosen = Signal(int, object)  # column, Column

    def __init__(self, table: QTableView, name_of: Callable[[int], tuple[str, str]]) -> None:
        """Stand above a table; ``name_of`` gives letter and name of a column."""
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
        self._name_of = name_of
        self._columns: tuple[Column, ...] = ()
        self._choosers: dict[int, ColumnChooser] = {}
        self.setDefaultSectionSize(WIDTH)
        self.setMinimumSectionSize(120)
        self.setSectionsMovable(False)
        self.setSectionsClickable(False)
        self.sectionResized.connect(self._place)
        table.horizontalScrollBar().valueChanged.connect(self._place)

    def show_columns(self, columns: tuple[Column, ...], *, renamed: bool) -> None:
        """Show what the columns are taken for; ``renamed`` if they are those of another sheet."""
        self._columns = columns
        if renamed:
            for chooser in self._choosers.values():
                chooser.deleteLater()
            self._choosers = {}
        for number, chooser in self._choosers.items():
            chooser.show_column(columns[number])
        self._place()

    def chooser(self, number: int) -> ColumnChooser:
        """Return the chooser of a column."""
        if number not in self._choosers:
            made = ColumnChooser(*self._name_of(number), self._columns[number])
            made.setParent(self.viewport())
            made.chosen.connect(partial(self.chosen.emit, number))
            made.entered.connect(partial(self._reveal, number))
            before = self._choosers.get(number - 1)
            if before is not None:
                QWidget.setTabOrder(before.status, made.role)
            self._choosers[number] = made
            made.show()
        return self._choosers[number]

    def _reveal(self, number: int) -> None:
        self._table.scrollTo(self._table.model().index(0, number))
        if number + 1 < len(self._columns):
            self.chooser(number + 1)
        self._place()

    def _place(self, *_: int) -> None:
        width = self.viewport().width()
        for number in range(len(self._columns)):
            left, size = self.sectionViewportPosition(number), self.sectionSize(number)
            if left < width and left + size > 0:
                self.chooser(number)
            if number in self._choosers:
                self._choosers[number].setGeometry(left, 0, size, self.height())

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _HEIGHT)

    @override
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.LayoutRequest):
            self._place()
        return done


def replaced(columns: tuple[Column, ...], number: int, column: Column) -> tuple[Column, ...]:
    """Return columns with another one in one place."""
    return tuple(column if place == number else one for place, one in enumerate(columns))


def widened(columns: tuple[Column, ...], count: int) -> tuple[Column, ...]:
    """Return as many columns as a sheet has; those that nobody named are kept as other fields."""
    return (*columns, *(Column(Role.EXTRA),) * (count - len(columns)))[:count]
