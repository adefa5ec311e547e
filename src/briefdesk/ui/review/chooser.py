"""A small dialog to choose one of several, by keys or mouse."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefdesk.ui.typeface import body_language, chrome_font


class Chooser(QDialog):
    """Asks for one of ``words``; ``chosen`` is called with its place, from 0."""

    def __init__(
        self,
        parent: QWidget,
        question: str,
        words: Sequence[str],
        chosen: Callable[[int], None],
        current: int = 0,
    ) -> None:
        """Offer ``words``, of which the one at ``current`` is marked."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(question)
        self.setMinimumSize(420, 280)
        self._chosen = chosen
        caption = QLabel(question)
        caption.setTextFormat(Qt.TextFormat.PlainText)
        caption.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(question)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for one in words:
            row = QListWidgetItem(one)
            row.setFont(chrome_font(body_language(one, "zh-Hans"), 10))
            self.list.addItem(row)
        self.list.setCurrentRow(current)
        choice = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(choice.Ok | choice.Cancel)
        buttons.button(choice.Ok).setDefault(True)
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        self.list.activated.connect(self._take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 16)
        layout.setSpacing(12)
        layout.addWidget(caption)
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        self.list.setFocus()

    @Slot()
    @Slot(QModelIndex)
    def _take(self, *_: object) -> None:
        row = self.list.currentRow()
        if row >= 0 and self.result() == 0:
            self.accept()
            self._chosen(row)
