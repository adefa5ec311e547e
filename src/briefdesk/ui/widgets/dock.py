"""Quiet title bars for docks: a caption, or the tabs of what the dock holds."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStackedWidget, QTabBar, QWidget


class Caption(QLabel):
    """The name of a dock; it lets the mouse through, so the dock can be moved by it."""

    def __init__(self) -> None:
        """Start without a name."""
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("caption", True)  # noqa: FBT003 - a Qt property


class Tabs(QStackedWidget):
    """Pages of which one is shown; ``bar`` chooses it and is the title bar of the dock."""

    def __init__(self, count: int) -> None:
        """Start with the tabs of ``count`` pages that are still to come."""
        super().__init__()
        self.bar = QTabBar()
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setDocumentMode(True)
        self.bar.currentChanged.connect(self.setCurrentIndex)
        for _ in range(count):
            self.bar.addTab("")

    def add(self, page: QWidget) -> None:
        """Add the next page."""
        self.addWidget(page)

    def name(self, all_of_them: str, names: Sequence[str]) -> None:
        """Name the bar and the pages that are there."""
        self.bar.setAccessibleName(all_of_them)
        for place in range(self.bar.count()):
            self.bar.setTabText(place, names[place])
            page = self.widget(place)
            if page is not None:
                page.setAccessibleName(names[place])

    def bring(self, place: int) -> None:
        """Show a page."""
        self.bar.setCurrentIndex(place)
