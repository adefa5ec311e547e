"""Letters, Space and the menu key of the list belong to it, not to the window."""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefdesk.ui.findings.listing import FindingTree


def test_letters_are_deeds(qtbot: QtBot) -> None:
    tree = FindingTree()
    qtbot.addWidget(tree)
    pressed: list[str] = []
    tree.pressed_key.connect(pressed.append)
    qtbot.keyClick(tree, Qt.Key.Key_R)
    qtbot.keyClick(tree, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(tree.ticked):
        qtbot.keyClick(tree, Qt.Key.Key_Space)
    assert pressed == ["R"]


def test_no_shortcut_of_the_window_takes_a_letter(qtbot: QtBot) -> None:
    tree = FindingTree()
    qtbot.addWidget(tree)
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Q, Qt.KeyboardModifier.NoModifier)
    asked.ignore()
    QApplication.sendEvent(tree, asked)
    assert asked.isAccepted()


def test_the_menu_is_asked_for_where_the_pointer_is(qtbot: QtBot) -> None:
    tree = FindingTree()
    qtbot.addWidget(tree)
    asked: list[QPoint] = []
    tree.menu_asked.connect(asked.append)
    for reason in (QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard):
        event = QContextMenuEvent(reason, QPoint(5, 5), QPoint(50, 60))
        QApplication.sendEvent(tree.viewport(), event)
    assert asked[0] == QPoint(50, 60)
    assert len(asked) == 2
