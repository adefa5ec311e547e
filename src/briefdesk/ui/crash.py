"""Unexpected exceptions: one dialog with details to copy, and a line in a log on this computer.

Nothing is sent. The log holds the kind of the exception and the lines of our code, never the
message, which may quote a document.
"""

import os
import sys
import threading
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefdesk import __version__
from briefdesk.ui.tasks import TaskRunner

_LOG_LIMIT = 200_000  # bytes


class CrashReporter(QObject):
    """Shows what nobody expected, from whichever thread it comes."""

    _came = Signal(object)

    def __init__(self, window: QWidget, log: Path) -> None:
        """Show dialogs over ``window`` and write to ``log``."""
        super().__init__(window)
        self._window = window
        self._log = log
        self._dialog: CrashDialog | None = None
        self._came.connect(self.show, Qt.ConnectionType.QueuedConnection)

    def install(self, tasks: TaskRunner) -> None:
        """Hear of every exception that nothing else caught."""
        tasks.crashed.connect(self.show)
        sys.excepthook = self._hook
        threading.excepthook = self._thread_hook

    @Slot(object)
    def show(self, error: BaseException) -> None:
        """Log an exception and show it; a second one joins the open dialog."""
        frames = "".join(traceback.format_tb(error.__traceback__))
        self._write(f"{type(error).__module__}.{type(error).__qualname__}\n{frames}")
        details = "".join(traceback.format_exception(error))
        if self._dialog is None:
            self._dialog = CrashDialog(self._window)
            self._dialog.finished.connect(self._closed)
            self._dialog.open()
        self._dialog.add(details)

    def _closed(self) -> None:
        self._dialog = None

    def _hook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self._came.emit(error)

    def _thread_hook(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self._came.emit(arguments.exc_value)

    def _write(self, lines: str) -> None:
        now = datetime.now(UTC).isoformat(timespec="seconds")
        try:
            self._log.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            full = self._log.exists() and self._log.stat().st_size > _LOG_LIMIT
            flags = os.O_WRONLY | os.O_CREAT | (os.O_TRUNC if full else os.O_APPEND)
            with os.fdopen(os.open(self._log, flags, 0o600), "w", encoding="utf-8") as file:
                file.write(f"{now} BriefDesk {__version__} {lines}\n")
        except OSError:
            return  # the dialog still shows the details


class CrashDialog(QDialog):
    """Says that it was our mistake and offers the details."""

    def __init__(self, parent: QWidget) -> None:
        """Start without details."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Unexpected error"))
        self.resize(640, 420)
        words = QLabel(
            self.tr(
                "BriefDesk made a mistake. What you saved is safe. Nothing was sent anywhere: to"
                " report it, copy the details, remove what is confidential, and send them yourself."
            )
        )
        words.setWordWrap(True)
        self._details = QPlainTextEdit()
        self._details.setReadOnly(True)
        self._details.setAccessibleName(self.tr("Details"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = QPushButton(self.tr("Copy details"))
        copy.clicked.connect(self._copy)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 14)
        layout.setSpacing(14)
        layout.addWidget(words)
        layout.addWidget(self._details, 1)
        layout.addWidget(buttons)

    @property
    def details(self) -> str:
        """The details shown."""
        return self._details.toPlainText()

    def add(self, details: str) -> None:
        """Add the details of one exception."""
        self._details.appendPlainText(details)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details)
