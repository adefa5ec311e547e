"""The preferences are made from the settings and hold at once."""

from PySide6.QtWidgets import QComboBox, QSlider, QWidget
from pytestqt.qtbot import QtBot

from briefdesk.settings import Settings, shown_settings
from briefdesk.ui.preferences.page import PreferencesDialog
from briefdesk.ui.widgets.composing import LineInput, TextInput
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import named


def test_every_setting_with_a_label_has_a_named_field(qtbot: QtBot, workspace: Workspace) -> None:
    dialog = PreferencesDialog(workspace)
    qtbot.addWidget(dialog)
    shown = {item.name: str(item.label) for item in shown_settings()}
    assert {"author", "text_size", "theme"} < shown.keys()
    for name in Settings.__struct_fields__:
        if name in shown:
            assert named(dialog, QWidget, name).accessibleName() == shown[name]
        else:
            assert dialog.findChild(QWidget, name) is None


def test_what_is_chosen_holds_at_once(qtbot: QtBot, workspace: Workspace) -> None:
    dialog = PreferencesDialog(workspace)
    qtbot.addWidget(dialog)
    named(dialog, LineInput, "author").setText("田中")
    named(dialog, TextInput, "firm_address").setPlainText("一行\n二行")
    named(dialog, QSlider, "text_size").setValue(18)
    theme = named(dialog, QComboBox, "theme")
    theme.setCurrentIndex(theme.findData("dark"))
    theme.activated.emit(theme.currentIndex())
    now = workspace.settings
    assert (now.author, now.firm_address, now.text_size, now.theme) == (
        "田中", "一行\n二行", 18, "dark",
    )  # fmt: skip


def test_choices_have_words(qtbot: QtBot, workspace: Workspace) -> None:
    dialog = PreferencesDialog(workspace)
    qtbot.addWidget(dialog)
    language = named(dialog, QComboBox, "interface_language")
    words = [language.itemText(row) for row in range(language.count())]
    assert words == ["As the system", "简体中文", "日本語", "English"]
