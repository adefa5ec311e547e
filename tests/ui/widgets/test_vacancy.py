"""A panel shows its view, or says in its place why it is empty."""

from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from briefdesk.ui.widgets.vacancy import Vacancy


def test_the_sentence_stands_in_place_of_the_view(qtbot: QtBot) -> None:
    view = QListView()
    body = Vacancy(view)
    qtbot.addWidget(body)
    body.say("No <b>comments</b> yet.")
    body.show()
    assert (body.sentence, view.isVisible()) == ("No <b>comments</b> yet.", False)
    body.show_view(when=True)
    assert (body.sentence, view.isVisible()) == ("", True)
    body.show_view(when=False)
    assert (body.sentence, view.isVisible()) == ("No <b>comments</b> yet.", False)
