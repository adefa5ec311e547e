"""The question before a file is lost."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


class ReplaceQuestion(QMessageBox):
    """Asks whether a file may be replaced, and does what is to be done then; use with ``open()``.

    What a hasty Enter or Esc says is no.
    """

    def __init__(
        self, parent: QWidget, file: Path, replace: Callable[[], None], loss: str = ""
    ) -> None:
        """Ask about ``file``; ``loss`` says what is lost where that is not the whole of it."""
        super().__init__(parent)
        self.setObjectName("replace")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.Question)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(self.tr("“{name}” exists already.").format(name=file.name))
        self.setInformativeText(loss or self.tr("Replace it? What is in it now will be lost."))
        yes = self.addButton(self.tr("Replace"), QMessageBox.ButtonRole.DestructiveRole)
        no = self.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(no)
        self.setEscapeButton(no)
        self._replace = replace
        yes.clicked.connect(self._answered)

    def _answered(self) -> None:
        self._replace()
