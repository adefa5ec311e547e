"""Fields of an entry: a caption above, what is wrong with them below."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from briefdesk.ui.typeface import body_language, chrome_font, interface_font

_CAPTION, TEXT = 8.8, 10.5  # points


class Remark(QLabel):
    """What is wrong with something, hidden if nothing is: a problem or only a warning."""

    def __init__(self) -> None:
        """Say nothing."""
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setFont(interface_font(_CAPTION))
        self.hide()

    def say(self, sentence: str, *, is_warning: bool = False) -> None:
        """Say another sentence; nothing is wrong if it is empty."""
        if self.text() != sentence or self.property("warning") != is_warning:
            self.setText(sentence)
            self.setProperty("problem", not is_warning)
            self.setProperty("warning", is_warning)
            self.style().unpolish(self)
            self.style().polish(self)
        self.setVisible(bool(sentence))


class Labelled(QWidget):
    """A field with its caption, which is also its name, and room for a complaint."""

    def __init__(self, caption: str, field: QWidget) -> None:
        """Name a field."""
        super().__init__()
        self.field = field
        field.setAccessibleName(caption)
        self._complaint: Remark | None = None
        words = QLabel(caption)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setProperty("quiet", True)  # noqa: FBT003 - a property of the style sheet
        words.setFont(interface_font(_CAPTION))
        words.setBuddy(field)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(words)
        self._column.addWidget(field)

    @property
    def complaint(self) -> str:
        """What is wrong with the field, empty if nothing is."""
        shown = self._complaint
        return "" if shown is None or shown.isHidden() else shown.text()

    def complain(self, sentence: str, *, is_warning: bool = False) -> None:
        """Say what is wrong with the field; nothing is if the sentence is empty.

        A warning does not mark the field itself.
        """
        if self._complaint is None:
            if not sentence:
                return
            self._complaint = Remark()
            self._column.addWidget(self._complaint)
        self._complaint.say(sentence, is_warning=is_warning)
        self.field.setAccessibleDescription(sentence)
        mark(self.field, is_wrong=bool(sentence) and not is_warning)


def mark(field: QWidget, *, is_wrong: bool) -> None:
    """Draw a field as one that must be corrected, or as any other."""
    if bool(field.property("wrong")) != is_wrong:
        field.setProperty("wrong", is_wrong)
        field.style().unpolish(field)
        field.style().polish(field)


def grid(fields: Sequence[Sequence[tuple[QWidget, int]]], columns: int) -> QGridLayout:
    """Return rows of fields, each with the number of columns it takes."""
    made = QGridLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setHorizontalSpacing(10)
    made.setVerticalSpacing(8)
    for number, row in enumerate(fields):
        at = 0
        for field, wide in row:
            made.addWidget(field, number, at, 1, wide, Qt.AlignmentFlag.AlignTop)
            at += wide
    for column in range(columns):
        made.setColumnStretch(column, 1)
    return made


def set_face(field: QLineEdit | QPlainTextEdit, lang: str = "", size: float = TEXT) -> None:
    """Set what is typed in the face of a language, or of the one it seems to be in."""
    text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
    font = chrome_font(lang or body_language(text, "zh-Hans"), size)
    if font != field.font():
        field.setFont(font)
