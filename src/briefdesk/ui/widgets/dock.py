"""Quiet title bars for docks: a caption, or the tabs of what the dock holds."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLabel, QStackedWidget, QTabBar, QWidget
from typing_extensions import override

_NUMBER = re.compile(r"\d+$")


class Caption(QLabel):
    """The name of a dock; it lets the mouse through, so the dock can be moved by it."""

    def __init__(self) -> None:
        """Start without a name."""
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("caption", True)  # noqa: FBT003 - a Qt property


class _Bar(QTabBar):
    """Tabs whose names shrink instead of widening the dock."""

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(1, super().minimumSizeHint().height())


class Tabs(QStackedWidget):
    """Pages of which one is shown; ``bar`` chooses it and is the title bar of the dock.

    Where the bar is too narrow for all names, only the current page has its name there, the others
    an icon and the number at the end of their names.
    """

    def __init__(self, count: int) -> None:
        """Start with the tabs of ``count`` pages that are still to come."""
        super().__init__()
        self.bar = _Bar()
        self.bar.setIconSize(QSize(14, 14))  # no higher than the names
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setDocumentMode(True)
        self.bar.currentChanged.connect(self.setCurrentIndex)
        self.bar.setUsesScrollButtons(False)
        self.bar.installEventFilter(self)
        self._names: Sequence[str] = ()
        self._icons: Sequence[QIcon] = ()
        for _ in range(count):
            self.bar.addTab("")
        self.bar.currentChanged.connect(self._fit)

    def add(self, page: QWidget) -> None:
        """Add the next page."""
        self.addWidget(page)

    def name(self, all_of_them: str, names: Sequence[str]) -> None:
        """Name the bar and the pages that are there."""
        self.bar.setAccessibleName(all_of_them)
        self._names = names
        for place in range(self.bar.count()):
            page = self.widget(place)
            if page is not None:
                page.setAccessibleName(names[place])
        self._fit()

    def dress(self, icons: Sequence[QIcon]) -> None:
        """Give the pages icons, which stand for names without room."""
        self._icons = icons
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """Write all names, or what there is room for."""
        self._write(short=False)
        wanted = self.bar.sizeHint().width()
        if self._icons and wanted > self.bar.width():
            self._write(short=True)

    def _write(self, *, short: bool) -> None:
        if bool(self.bar.property("short")) is not short:
            self.bar.setProperty("short", short)
            self.bar.style().unpolish(self.bar)  # the style sheet pads short names less
            self.bar.style().polish(self.bar)
        for place, name in enumerate(self._names):
            brief = short and place != self.bar.currentIndex()
            number = _NUMBER.search(name)
            self.bar.setTabText(place, (number[0] if number else "") if brief else name)
            self.bar.setTabIcon(place, self._icons[place] if brief else QIcon())
            self.bar.setTabToolTip(place, name if brief else "")
            self.bar.setAccessibleTabName(place, name)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange) and self._names:
            self._fit()
        return False

    def bring(self, place: int) -> None:
        """Show a page."""
        self.bar.setCurrentIndex(place)
