"""The palette finds words of the whole library while they are typed."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from briefdesk.model.span import Span
from briefdesk.ui.main_window import MainWindow
from briefdesk.ui.widgets.composing import LineInput
from briefdesk.ui.widgets.palette import Palette
from briefdesk.ui.workspace import Act, Workspace
from tests.ui.conftest import keep_document

Settle = Callable[[], None]


@pytest.fixture
def palette(window: MainWindow, opened: Workspace, settle: Settle) -> Palette:
    """Return the palette over a library of two briefings, of which one is open."""
    opened.tasks.change(partial(keep_document, title="另一份"))
    opened.asked.emit(Act.PALETTE)
    settle()
    return window.findChildren(Palette)[0]


def type_text(palette: Palette, text: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(palette.findChildren(LineInput)[0], event)


def rows(palette: Palette) -> list[str]:
    model = palette.findChildren(QListView)[0].model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_text_of_another_briefing_is_found_and_gone_to(
    qtbot: QtBot, palette: Palette, opened: Workspace, settle: Settle
) -> None:
    before = opened.briefing_id
    type_text(palette, "將繼續推進")
    settle()
    assert [row for row in rows(palette) if "将继续推进" in row] == ["医疗 DX 将继续推进。"] * 2
    revealed: list[Span] = []
    opened.reveal.connect(revealed.append)
    qtbot.keyClick(palette.findChildren(LineInput)[0], Qt.Key.Key_Return)
    settle()
    assert opened.briefing_id != before
    assert opened.shown is not None
    text = opened.shown.briefing.document.text
    assert [text[span.start : span.end] for span in revealed] == ["将继续推进"]


def test_return_right_after_the_last_key_waits_for_the_place(
    qtbot: QtBot, window: MainWindow, palette: Palette, opened: Workspace, settle: Settle
) -> None:
    revealed: list[Span] = []
    opened.reveal.connect(revealed.append)
    type_text(palette, "將繼續推進")
    assert rows(palette) == []
    qtbot.keyClick(palette.findChildren(LineInput)[0], Qt.Key.Key_Return)
    settle()
    assert len(revealed) == 1
    assert window.findChildren(Palette) == []


def test_terms_of_the_term_base_are_found_by_their_sound(palette: Palette, settle: Settle) -> None:
    type_text(palette, "yiliaojigou")
    settle()
    assert any("医疗机构" in row or "医療機関" in row for row in rows(palette))


def test_a_term_of_the_open_briefing_is_offered_once(palette: Palette, settle: Settle) -> None:
    type_text(palette, "假名化信息")
    settle()
    model = palette.findChildren(QListView)[0].model()
    role = Qt.ItemDataRole.AccessibleTextRole
    told = [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]
    terms = [words for words in told if words.startswith("假名化信息 ")]
    assert len(terms) == len(set(terms)) > 1  # several concepts may share the name


def test_only_the_newest_words_are_answered(palette: Palette, settle: Settle) -> None:
    for letter in "将继续":
        type_text(palette, letter)
    settle()
    assert all("将继续" in row for row in rows(palette))


def test_all_places_can_be_seen_in_the_panel(
    palette: Palette, opened: Workspace, settle: Settle
) -> None:
    asked: list[str] = []
    opened.search_asked.connect(asked.append)
    type_text(palette, "结语")
    settle()
    listed = palette.findChildren(QListView)[0]
    last = listed.model().index(listed.model().rowCount() - 1, 0)
    assert last.data() == "Show every place in the library: 结语"
    listed.setCurrentIndex(last)
    listed.clicked.emit(last)
    assert asked == ["结语"]


def test_nothing_is_left_when_the_line_is_emptied(
    qtbot: QtBot, palette: Palette, settle: Settle
) -> None:
    before = rows(palette)
    type_text(palette, "结")
    settle()
    assert rows(palette) != before
    qtbot.keyClick(palette.findChildren(LineInput)[0], Qt.Key.Key_Backspace)
    settle()
    assert rows(palette) == before
