"""The preferences page: one row per setting that has a label; what is chosen holds at once."""

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QSlider,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from briefdesk.phrases import Phrase, phrase
from briefdesk.settings import Setting, shown_settings
from briefdesk.ui.say import say
from briefdesk.ui.widgets.composing import LineInput, TextInput
from briefdesk.ui.workspace import Workspace

_CHOICES = {
    ("interface_language", ""): phrase("preferences", "As the system"),
    ("interface_language", "zh_Hans"): phrase("preferences", "简体中文"),
    ("interface_language", "ja"): phrase("preferences", "日本語"),
    ("interface_language", "en"): phrase("preferences", "English"),
    ("theme", "system"): phrase("preferences", "As the system"),
    ("theme", "light"): phrase("preferences", "Light"),
    ("theme", "dark"): phrase("preferences", "Dark"),
}


class PreferencesDialog(QDialog):
    """Changes settings while it is open; there is nothing to confirm."""

    def __init__(self, workspace: Workspace) -> None:
        """Show the present settings."""
        super().__init__(workspace.window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(620)
        self._workspace = workspace
        self._rows: list[tuple[QLabel, QWidget, Phrase]] = []
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(16)
        self._form.setVerticalSpacing(12)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for item in shown_settings():
            self._add(item)
        self._note = QLabel()
        self._note.setWordWrap(True)
        self._note.setProperty("quiet", True)  # noqa: FBT003 - a Qt property
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 16)
        layout.setSpacing(18)
        layout.addLayout(self._form)
        layout.addWidget(self._note)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self._relabel()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._relabel()
        super().changeEvent(event)

    def _add(self, item: Setting) -> None:
        value = getattr(self._workspace.settings, item.name)
        field: QWidget
        if item.choices:
            field = self._choice(item, value)
        elif item.limits:
            field = self._number(item.name, item.limits, value)
        elif item.multiline:
            field = self._lines(item, value)
        else:
            field = LineInput(value)
            field.textChanged.connect(partial(self._set, item.name))
        field.setObjectName(item.name)
        caption = QLabel()
        caption.setProperty("quiet", True)  # noqa: FBT003 - a Qt property
        caption.setBuddy(field)
        self._form.addRow(caption, field)
        self._rows.append((caption, field, item.label))

    def _choice(self, item: Setting, value: str) -> QWidget:
        field = QComboBox()
        for choice in item.choices:
            field.addItem("", choice)
        field.setCurrentIndex(max(field.findData(value), 0))
        field.activated.connect(partial(self._choose, item.name, field))
        return field

    def _number(self, name: str, limits: tuple[int, int], value: int) -> QWidget:
        field = QSlider(Qt.Orientation.Horizontal)
        field.setRange(*limits)
        field.setValue(value)
        field.valueChanged.connect(partial(self._set, name))
        field.valueChanged.connect(self._relabel)
        return field

    def _lines(self, item: Setting, value: str) -> QWidget:
        field = TextInput()
        field.setPlainText(value)
        field.setFixedHeight(field.fontMetrics().lineSpacing() * 3 + 24)
        field.textChanged.connect(partial(self._set_lines, item.name, field))
        return field

    def _set(self, name: str, value: object) -> None:
        self._workspace.change_settings(**{name: value})

    def _set_lines(self, name: str, field: TextInput) -> None:
        self._set(name, field.toPlainText())

    def _choose(self, name: str, field: QComboBox, *_: object) -> None:
        self._set(name, field.currentData())

    def _relabel(self) -> None:
        self.setWindowTitle(self.tr("Preferences"))
        for caption, field, label in self._rows:
            caption.setText(say(label))
            if isinstance(field, QSlider):
                caption.setText(f"{say(label)}: {field.value()}")
            field.setAccessibleName(say(label))
            if isinstance(field, QComboBox):
                for row in range(field.count()):
                    field.setItemText(row, say(_CHOICES[field.objectName(), field.itemData(row)]))
        self._note.setText(
            self.tr(
                "Your name stands on your comments; firm and letterhead stand on the memo. All of"
                " this stays on this computer."
            )
        )
