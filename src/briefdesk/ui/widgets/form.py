"""A small dialog of labelled inputs with OK and Cancel."""

from collections.abc import Callable

from PySide6.QtCore import Qt, SignalInstance, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from briefdesk.ui.widgets.composing import LineInput, TextInput

_FRAME = 40  # pixels of a screen for what the window manager draws around a dialog


class Form(QDialog):
    """Ask for a few values; ``accepted_with`` is called with the dialog still open on OK."""

    def __init__(self, parent: QWidget, title: str, *, width: int = 460) -> None:
        """Start with an empty form; the window manager shows ``title``."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(width)
        self.fields = QFormLayout()
        self.fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.fields.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.fields.setHorizontalSpacing(14)
        self.fields.setVerticalSpacing(10)
        choice = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(choice.Ok | choice.Cancel)
        self.ok.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 16)
        layout.setSpacing(18)
        self._problem = QLabel()
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setWordWrap(True)
        self._problem.setProperty("problem", True)  # noqa: FBT003 - a Qt property
        self._problem.hide()
        layout.addLayout(self.fields)
        layout.addWidget(self._problem)
        layout.addStretch(1)
        layout.addWidget(self.buttons)

    @property
    def ok(self) -> QPushButton:
        """The button that accepts."""
        return self.buttons.button(QDialogButtonBox.StandardButton.Ok)

    def line(self, label: str, text: str = "", *, hint: str = "") -> LineInput:
        """Add a line of text."""
        edit = LineInput(text)
        edit.setPlaceholderText(hint)
        self.row(label, edit)
        return edit

    def lines(self, label: str, text: str = "", *, rows: int = 3) -> TextInput:
        """Add several lines of text."""
        edit = TextInput()
        edit.setPlainText(text)
        edit.setFixedHeight(edit.fontMetrics().lineSpacing() * rows + 24)
        self.row(label, edit)
        return edit

    def row(self, label: str, field: QWidget) -> None:
        """Add a field under its label, which is also its accessible name."""
        field.setAccessibleName(label)
        caption = QLabel(label)
        caption.setTextFormat(Qt.TextFormat.PlainText)
        caption.setProperty("quiet", True)  # noqa: FBT003 - a Qt property
        caption.setBuddy(field)
        self.fields.addRow(caption, field)
        cancel = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        self.setTabOrder(field, self.ok)
        self.setTabOrder(self.ok, cancel)
        if self.fields.rowCount() == 1:
            field.setFocus()

    @property
    def problem(self) -> str:
        """The sentence that says why the values were refused; empty if they were not."""
        return self._problem.text()

    def complain(self, sentence: str) -> None:
        """Say in its place why the values were refused, and let them be corrected."""
        self._problem.setText(sentence)
        self._problem.setAccessibleName(sentence)
        self._problem.show()
        column = self.layout()
        if column is not None:  # the sentence takes no room from the fields
            column.activate()
            screen = self.screen().availableGeometry().height() - _FRAME
            needed = min(column.totalHeightForWidth(self.width()), screen)
            self.resize(self.width(), max(self.height(), needed))

    def take_back_complaint(self) -> None:
        """Say nothing more of values that were refused."""
        self._problem.clear()
        self._problem.hide()

    def hold(self, saving: SignalInstance) -> None:
        """Stay open, also against Esc, until ``saving`` says False: a change is under way."""
        self.buttons.setEnabled(False)
        saving.connect(self._follow)

    @Slot(object)
    def _follow(self, is_saving: bool) -> None:
        self.buttons.setDisabled(is_saving)

    @override
    def reject(self) -> None:
        if self.buttons.isEnabled():
            super().reject()

    def require(self, edit: QLineEdit | QPlainTextEdit, check: Callable[[str], bool]) -> None:
        """Allow OK only while ``check`` accepts the text."""

        def judge() -> None:
            text = edit.text() if isinstance(edit, QLineEdit) else edit.toPlainText()
            self.ok.setEnabled(check(text))

        edit.textChanged.connect(judge)
        judge()
