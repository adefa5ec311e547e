"""Letters act, all other keys move about as in any list."""

from PySide6.QtCore import QEvent, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefdesk.ui.review.listing import ReviewList


def test_letters_are_told_and_other_keys_move(qtbot: QtBot) -> None:
    view = ReviewList()
    qtbot.addWidget(view)
    view.setModel(QStringListModel(["a", "b", "n"], view))
    view.setCurrentIndex(view.model().index(0, 0))
    told: list[object] = []
    view.pressed_key.connect(told.append)
    qtbot.keyClick(view, Qt.Key.Key_N)
    qtbot.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    assert told == ["n", "A"]
    assert view.currentIndex().row() == 0
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex().row() == 1
    assert told == ["n", "A"]


def test_no_shortcut_of_the_window_takes_a_letter(qtbot: QtBot) -> None:
    view = ReviewList()
    qtbot.addWidget(view)
    for key, modifier, own in (
        (Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, True),
        (Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier, False),
        (Qt.Key.Key_F7, Qt.KeyboardModifier.NoModifier, False),
    ):
        asked = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifier)
        asked.ignore()
        QApplication.sendEvent(view, asked)
        assert asked.isAccepted() == own
