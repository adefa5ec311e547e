"""Words of a document are shown as they are, in the colour that was asked for."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from briefdesk.ui.theme import colours
from briefdesk.ui.widgets.coloured import coloured


def test_the_words_are_no_markup_and_have_the_colour(qtbot: QtBot) -> None:
    label = coloured("<b>a</b>", "accent")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.palette().color(label.foregroundRole()) == QColor(colours().accent)
