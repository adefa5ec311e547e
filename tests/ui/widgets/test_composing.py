"""While text is composed, keys belong to the input method."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from briefdesk.ui.widgets.composing import LineInput, TextInput

KEYS = {
    "1": Qt.Key.Key_1,
    "Ctrl+M": Qt.Key.Key_M,
    "Return": Qt.Key.Key_Return,
    "Up": Qt.Key.Key_Up,
    "Esc": Qt.Key.Key_Escape,
    "Alt+Down": Qt.Key.Key_Down,
}


def compose(edit: QWidget, preedit: str, commit: str = "") -> None:
    """Send what an input method sends."""
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(edit, event)


def press(qtbot: QtBot, edit: QWidget, key: str) -> None:
    modifier = Qt.KeyboardModifier.NoModifier
    if key.startswith("Ctrl"):
        modifier = Qt.KeyboardModifier.ControlModifier
    if key.startswith("Alt"):
        modifier = Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(edit, KEYS[key], modifier)


@pytest.mark.parametrize("kind", [LineInput, TextInput])
@pytest.mark.parametrize("key", KEYS)
def test_no_shortcut_fires_while_composing(
    qtbot: QtBot, kind: type[LineInput | TextInput], key: str
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    edit = kind()
    QVBoxLayout(window).addWidget(edit)
    fired: list[str] = []
    QShortcut(QKeySequence(key), window).activated.connect(lambda: fired.append(key))
    window.show()
    window.activateWindow()
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    compose(edit, "かめい")
    assert edit.composing
    press(qtbot, edit, key)
    assert fired == []
    assert edit.hasFocus()


def test_uncommitted_text_is_not_text(qtbot: QtBot) -> None:
    edit = LineInput()
    qtbot.addWidget(edit)
    edited: list[str] = []
    edit.textEdited.connect(edited.append)
    edit.show()
    compose(edit, "かめい")
    assert edit.text() == ""
    assert edited == []
    compose(edit, "", "仮名")
    assert edit.text() == "仮名"
    assert edited == ["仮名"]
    assert not edit.composing


def test_a_digit_typed_into_an_input_is_text(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    edit = LineInput()
    QVBoxLayout(window).addWidget(edit)
    fired: list[int] = []
    QShortcut(QKeySequence("1"), window).activated.connect(lambda: fired.append(1))
    window.show()
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    qtbot.keyClick(edit, Qt.Key.Key_1)
    assert (edit.text(), fired) == ("1", [])


def test_tab_leaves_several_lines_of_text(qtbot: QtBot) -> None:
    edit = TextInput()
    qtbot.addWidget(edit)
    assert edit.tabChangesFocus()
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier, "\t")
    compose(edit, "か")
    QApplication.sendEvent(edit, event)
    assert event.isAccepted()
    assert edit.toPlainText() == ""
