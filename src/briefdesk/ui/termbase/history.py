"""What became of an entry: each field that somebody changed, the newest first."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefdesk.services import concepts
from briefdesk.services.concepts import FieldChange
from briefdesk.ui.say import say
from briefdesk.ui.tasks import Task
from briefdesk.ui.termbase.page import Room
from briefdesk.ui.typeface import body_language, chrome_font, interface_font
from briefdesk.ui.widgets.coloured import coloured, selectable

_SMALL, _TEXT = 9.0, 10.0  # points
_MOST = 300  # changes that are shown
_LONG = 300  # characters of a value


class HistoryDialog(QDialog):
    """Reads the history of a concept and shows it."""

    def __init__(self, room: Room, concept_id: str, parent: QWidget) -> None:
        """Begin to read."""
        super().__init__(parent)
        self.setObjectName("entry_history")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("History of the entry"))
        self.resize(560, 520)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 12, 12)
        column.addWidget(self._scroll, 1)
        column.addWidget(buttons)
        work = partial(concepts.history, concept_id=concept_id)
        room.workspace.tasks.read(Task(self), work, self._show)

    def _show(self, found: Sequence[FieldChange]) -> None:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(24, 18, 12, 18)
        column.setSpacing(3)
        if not found:
            nothing = self.tr("Nobody has changed this entry; it is as it came with its file.")
            column.addWidget(coloured(nothing, "muted"))
        done = ("", "")
        for change in reversed(found[-_MOST:]):
            if (change.at, change.label.text) != done:
                done = (change.at, change.label.text)
                column.addSpacing(10)
                column.addWidget(_line(f"{_time(change.at)}  ·  {say(change.label)}", "accent"))
            column.addWidget(_line(change.field, "muted", "en"))
            if change.before:
                column.addWidget(_line(f"− {_short(change.before)}", "problem"))
            if change.after:
                column.addWidget(_line(f"+ {_short(change.after)}", "good"))
        column.addStretch(1)
        self._scroll.setWidget(whole)


def _line(words: str, role: str, lang: str = "") -> QLabel:
    made = selectable(words, role)
    size = _SMALL if role in ("muted", "accent") else _TEXT
    face = interface_font(size) if role == "accent" else None
    made.setFont(face or chrome_font(lang or body_language(words, "zh-Hans"), size))
    return made


def _short(value: str) -> str:
    return value if len(value) <= _LONG else value[:_LONG] + "…"


def _time(at: str) -> str:
    return datetime.fromisoformat(at).astimezone().strftime("%Y-%m-%d %H:%M")
