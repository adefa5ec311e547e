"""Words of a document are shown as they are, in the colour that was asked for."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from briefdesk.ui.theme import colours
from briefdesk.ui.widgets.coloured import coloured, selectable


def test_the_words_are_no_markup_and_have_the_colour(qtbot: QtBot) -> None:
    label = coloured("<b>a</b>", "accent")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.palette().color(label.foregroundRole()) == QColor(colours().accent)


def test_they_can_be_copied_where_one_may_want_that(qtbot: QtBot) -> None:
    label = selectable("仮名加工情報", "text")
    qtbot.addWidget(label)
    assert label.textInteractionFlags() == Qt.TextInteractionFlag.TextSelectableByMouse
