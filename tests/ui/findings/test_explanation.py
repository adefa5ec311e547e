"""A check is explained by its example."""

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from briefdesk.ui.findings.explanation import Explanation
from briefdesk.ui.findings.words import check_info


def test_the_example_is_shown_wrong_and_right(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    info = check_info("typography")
    assert info is not None
    shown = [label.text() for label in Explanation(parent, info).findChildren(QLabel)]
    assert {info.bad, info.good, info.explanation.text} <= set(shown)
