"""The lookup strip stays on top, looks up, and copies what a translator needs."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.ui.lookup.cards import PassageLookup, TermLookup
from briefdesk.ui.lookup.strip import LookupStrip
from briefdesk.ui.main_window import MainWindow
from briefdesk.ui.workspace import Act, Workspace

Settle = Callable[[], None]


@pytest.fixture
def strip(qtbot: QtBot, opened: Workspace, settle: Settle) -> LookupStrip:
    made = LookupStrip(opened)
    qtbot.addWidget(made)
    made.summon("")
    settle()
    return made


def type_text(strip: LookupStrip, text: str) -> None:
    strip.line.clear()
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(strip.line, event)


def copied() -> str:
    return QGuiApplication.clipboard().text()


def test_it_stays_on_top_and_does_not_keep_the_program_alive(strip: LookupStrip) -> None:
    assert strip.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert not strip.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)


def test_keys_copy_the_term_in_each_language_and_in_both(
    qtbot: QtBot, strip: LookupStrip, settle: Settle
) -> None:
    type_text(strip, "かめいかじょうほう")
    settle()
    control = Qt.KeyboardModifier.ControlModifier
    for key, words in (
        (Qt.Key.Key_1, "仮名化情報"),
        (Qt.Key.Key_2, "假名化信息"),
        (Qt.Key.Key_3, "pseudonymised information"),
    ):
        qtbot.keyClick(strip.line, key, control)
        assert copied() == words
    qtbot.keyClick(strip.line, Qt.Key.Key_Return)
    assert copied() == "假名化信息（仮名化情報）"
    assert copied() in strip.said.text()


def test_a_passage_is_copied_with_its_place(
    qtbot: QtBot, strip: LookupStrip, settle: Settle
) -> None:
    type_text(strip, "匿名化信息")
    settle()
    qtbot.keyClick(strip.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert copied() == "“匿名化信息与假名化信息不同。”（《医疗数据利用的现状》，1. 医疗DX）"
    while not isinstance(strip._cards[strip._current], PassageLookup):
        qtbot.keyClick(strip.line, Qt.Key.Key_Down)
    QGuiApplication.clipboard().setText("")
    qtbot.keyClick(strip.line, Qt.Key.Key_Return)
    assert copied().startswith("“匿名化信息与")


def test_a_passage_is_opened_in_the_window(
    strip: LookupStrip, opened: Workspace, settle: Settle
) -> None:
    opened.close_briefing()
    type_text(strip, "将继续推进")
    settle()
    [card] = [one for one in strip._cards if isinstance(one, PassageLookup)]
    card.opened.emit()
    settle()
    assert opened.briefing_id == card.passage.briefing_id


def test_the_clipboard_is_looked_at_only_if_wanted_and_nothing_is_kept(
    strip: LookupStrip, opened: Workspace, settle: Settle
) -> None:
    clipboard = QGuiApplication.clipboard()
    assert opened.settings == changed(opened.settings, lookup_clipboard=False)
    clipboard.setText("匿名化信息")
    settle()
    assert strip.line.text() == ""
    strip._watch.click()
    assert opened.settings == changed(opened.settings, lookup_clipboard=True)
    for words, taken in (("假名化信息", True), ("长" * 99, False), ("两\n行", False)):
        strip.line.clear()
        clipboard.setText(words)
        settle()
        assert strip.line.text() == (words if taken else "")
    strip.hide()
    strip.line.clear()
    clipboard.setText("匿名化信息")
    assert strip.line.text() == ""


def test_what_was_copied_here_is_not_looked_up(
    qtbot: QtBot, strip: LookupStrip, settle: Settle
) -> None:
    strip._watch.click()
    type_text(strip, "匿名化信息")
    settle()
    qtbot.keyClick(strip.line, Qt.Key.Key_Return)
    settle()
    assert copied() == "匿名化信息（匿名化情報）"
    assert strip.line.text() == "匿名化信息"
    QGuiApplication.clipboard().setText("匿名化信息（匿名化情報）")  # in another program
    assert strip.line.text() == "匿名化信息（匿名化情報）"


def test_escape_hides_it_and_its_place_is_remembered(
    qtbot: QtBot, strip: LookupStrip, opened: Workspace
) -> None:
    strip.resize(333, 444)
    qtbot.keyClick(strip.line, Qt.Key.Key_Escape)
    assert not strip.isVisible()
    again = LookupStrip(opened)
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (333, 444)


def test_keys_belong_to_the_input_method_while_it_composes(
    qtbot: QtBot, strip: LookupStrip, settle: Settle
) -> None:
    type_text(strip, "匿名化信息")
    settle()
    QGuiApplication.clipboard().setText("before")
    QApplication.sendEvent(strip.line, QInputMethodEvent("ひら", []))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        qtbot.keyClick(strip.line, key)
    assert copied() == "before"
    assert strip.isVisible()


def test_it_says_when_there_is_nothing(strip: LookupStrip, settle: Settle) -> None:
    first = strip._empty.text()
    type_text(strip, "没有这样的词")
    settle()
    assert strip._empty.text() != first
    assert strip._cards == []


def test_the_window_shows_it_with_the_selection_and_takes_it_along(
    window: MainWindow, opened: Workspace, settle: Settle
) -> None:
    assert opened.shown is not None
    start = opened.shown.briefing.document.text.index("匿名化信息")
    opened.select_asked.emit(Span(start, start + 5))
    opened.asked.emit(Act.LOOKUP)
    settle()
    [strip] = [
        w for w in QApplication.topLevelWidgets() if isinstance(w, LookupStrip) and w.isVisible()
    ]
    assert strip.line.text() == "匿名化信息"
    assert isinstance(strip._cards[0], TermLookup)
    opened.lookup_asked.emit("仮名化情報")
    settle()
    assert strip.line.text() == "仮名化情報"
    opened.closing.emit()
    assert not strip.isVisible()
