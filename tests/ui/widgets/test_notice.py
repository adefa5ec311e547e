"""A notice says one sentence, literally."""

from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from briefdesk.ui.widgets.notice import Notice


def test_markup_is_shown_as_it_is(qtbot: QtBot) -> None:
    notice = Notice("risk")
    qtbot.addWidget(notice)
    assert notice.isHidden()
    notice.say("<b>“a.txt”</b> & more")
    assert notice.text == "<b>“a.txt”</b> & more"
    texts = [label for label in notice.findChildren(QLabel) if label.text()]
    assert [label.textFormat().name for label in texts] == ["PlainText"]


def test_it_waits_while_it_is_held(qtbot: QtBot) -> None:
    notice = Notice("info")
    qtbot.addWidget(notice)
    notice.hold(held=True)
    with qtbot.waitSignal(notice.wanted_changed):
        notice.say("Hint")
    assert (notice.wanted, notice.isHidden()) == (True, True)
    notice.hold(held=False)
    assert not notice.isHidden()
    notice.hide()
    assert not notice.wanted


def test_it_offers_a_button_and_closes(qtbot: QtBot) -> None:
    notice = Notice("info")
    qtbot.addWidget(notice)
    pressed: list[int] = []
    notice.offer("Next", lambda: pressed.append(1))
    notice.say("Hint")
    notice.findChildren(QPushButton)[0].click()
    assert pressed == [1]
    with qtbot.waitSignal(notice.closed):
        notice.findChildren(QToolButton)[0].click()
    assert notice.isHidden()
