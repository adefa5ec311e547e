"""The names of a concept stand side by side, each in the face of its language."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from briefdesk.model.wire import changed
from briefdesk.ui.termbase.names import NAMED, NamesDelegate, NamesLabel, _names, described
from briefdesk.ui.widgets.tip import plain_tip
from tests.ui.termbase.conftest import OTHER, OWN


def test_japanese_is_set_in_the_japanese_face_and_chinese_in_the_chinese_one(qtbot: QtBot) -> None:
    faces = {name.text: name.font.families()[0] for name in _names(OWN)}
    assert faces["電子署名"] == "Noto Sans JP"
    assert faces["电子签名"] == "Noto Sans SC"
    assert described(OWN) == "電子署名, 电子签名, Japan"
    assert described(changed(OTHER, terms=(), home_jurisdiction="")) == "c-other"


def test_what_does_not_fit_is_left_out(qtbot: QtBot) -> None:
    label = NamesLabel()
    qtbot.addWidget(label)
    empty = label.grab().toImage()
    label.show_names(OWN)
    assert label.accessibleName() == described(OWN)
    assert label.toolTip() == plain_tip(described(OWN))
    label.resize(QSize(label.sizeHint().width(), label.sizeHint().height()))
    wide = label.grab().toImage()
    label.resize(10, label.height())
    assert label.grab().toImage() != wide != empty


def test_an_item_is_drawn_by_its_concept(qtbot: QtBot) -> None:
    listed = QListWidget()
    qtbot.addWidget(listed)
    item = QListWidgetItem()
    item.setData(NAMED, OWN)
    listed.addItem(item)
    delegate = NamesDelegate()
    drawn = QImage(300, 30, QImage.Format.Format_RGB32)
    drawn.fill(Qt.GlobalColor.white)
    blank = drawn.copy()
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 300, 30)
    option.state = QStyle.StateFlag.State_Selected
    painter = QPainter(drawn)
    delegate.paint(painter, option, listed.model().index(0, 0))
    painter.end()
    assert drawn != blank
    assert delegate.sizeHint(option, listed.model().index(0, 0)).height() > 10
