"""Domains are ticked one by one, or all at once."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefdesk.ui.termbase.exchange.domain_boxes import DomainBoxes

ON, OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked


def test_one_box_stands_for_all(qtbot: QtBot) -> None:
    boxes = DomainBoxes()
    qtbot.addWidget(boxes)
    seen = [boxes.wanted]
    boxes.offer(["medical-data-law", "office"])
    seen.append(boxes.wanted)
    boxes.item(0).setCheckState(OFF)
    seen.append(boxes.wanted)
    boxes.item(2).setCheckState(ON)
    assert [*seen, boxes.wanted] == [None, None, (), ("office",)]
    assert boxes.item(0).checkState() is Qt.CheckState.PartiallyChecked
    boxes.item(1).setCheckState(ON)
    assert boxes.wanted is None
    assert boxes.item(0).checkState() is ON
