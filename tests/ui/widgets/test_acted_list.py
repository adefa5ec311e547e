"""Keys of a list do something with the row; all other keys are Qt's."""

from PySide6.QtCore import QStringListModel, Qt, Signal
from pytestqt.qtbot import QtBot
from typing_extensions import override

from briefdesk.ui.widgets.acted_list import ActedList, Acts


class Queue(ActedList):
    """A list that takes A."""

    taken = Signal()

    @property
    @override
    def acts(self) -> Acts:
        return {Qt.Key.Key_A: self.taken}


def test_a_key_acts_and_with_control_it_does_not(qtbot: QtBot) -> None:
    shown = Queue(200)
    qtbot.addWidget(shown)
    heard: list[str] = []
    shown.taken.connect(lambda: heard.append("taken"))
    qtbot.keyClick(shown, Qt.Key.Key_A)
    qtbot.keyClick(shown, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(shown, Qt.Key.Key_A, Qt.KeyboardModifier.KeypadModifier)
    assert heard == ["taken", "taken"]
    assert shown.minimumWidth() == 200


def test_other_keys_walk_through_the_rows(qtbot: QtBot) -> None:
    shown = Queue(200)
    qtbot.addWidget(shown)
    shown.setModel(QStringListModel(["one", "two"]))
    shown.setCurrentIndex(shown.model().index(0, 0))
    qtbot.keyClick(shown, Qt.Key.Key_Down)
    assert shown.currentIndex().row() == 1
