"""Somebody remembers words, not where they stood: search, open, reveal, cite; in a real window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefdesk.model.span import Span
from briefdesk.ui.lookup.strip import LookupStrip
from briefdesk.ui.main_window import MainWindow
from briefdesk.ui.search.panel import SearchPanel
from briefdesk.ui.widgets.composing import LineInput
from briefdesk.ui.widgets.palette import Palette
from tests.journeys.conftest import PATIENCE, Start, do, settle, workspace_of

FILES = {
    "甲.md": "# 医療データ\n\n## 現状\n\n仮名化情報の利活用を検討する。電子カルテの共有も進む。\n",
    "乙.md": "# 医疗数据\n\n## 展望\n\n假名化信息不得再识别。各方继续讨论。\n",
}


@pytest.fixture
def window(qtbot: QtBot, start: Start, tmp_path: Path) -> MainWindow:
    """Return a window on a library into which both files were just dropped."""
    for name, words in FILES.items():
        (tmp_path / name).write_text(words, "utf-8")
    made = start(*(tmp_path / name for name in FILES))
    qtbot.waitUntil(lambda: workspace_of(made).shown is not None, timeout=PATIENCE)
    settle(qtbot, made)
    return made


def type_text(qtbot: QtBot, window: MainWindow, line: QWidget, words: str) -> None:
    """Type as an input method does, one character after the other, and wait for the answer."""
    for sign in words:
        event = QInputMethodEvent()
        event.setCommitString(sign)
        QApplication.sendEvent(line, event)
    settle(qtbot, window)


def revealed(window: MainWindow) -> Callable[[], list[tuple[str, str]]]:
    """Return a function that tells where was gone to since: the title, and the words there."""
    workspace = workspace_of(window)
    spans: list[tuple[str, str]] = []

    def keep(span: Span) -> None:
        assert workspace.shown is not None
        text = workspace.shown.briefing.document.text
        spans.append((workspace.shown.briefing.meta.title, text[span.start : span.end]))

    workspace.reveal.connect(keep)
    return lambda: spans


def test_words_in_another_script_lead_from_the_palette_into_the_other_briefing(
    qtbot: QtBot, window: MainWindow
) -> None:
    gone = revealed(window)
    do(qtbot, window, "palette.show")
    [palette] = window.findChildren(Palette)
    line = palette.findChildren(LineInput)[0]
    type_text(qtbot, window, line, "电子カルテの共有")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert gone() == [("医療データ", "電子カルテの共有")]
    shown = window.page.paper.textCursor().position()
    assert shown > 0


def test_a_concept_is_found_in_both_languages_and_cited(qtbot: QtBot, window: MainWindow) -> None:
    gone = revealed(window)
    do(qtbot, window, "search.show")
    [panel] = window.findChildren(SearchPanel)
    type_text(qtbot, window, panel.line, "かめいかじょうほう")
    assert "also" in panel._status.text()
    tops = [panel.model.index(row, 0) for row in range(panel.model.rowCount())]
    assert {"医療データ", "医疗数据"} <= {str(top.data()) for top in tops}
    for title, words in (("医療データ", "仮名化情報"), ("医疗数据", "假名化信息")):
        [top] = [one for one in tops if one.data() == title]
        panel.view.clicked.emit(panel.model.index(0, 0, top))
        settle(qtbot, window)
        assert gone()[-1] == (title, words)

    do(qtbot, window, "lookup.show")
    strips = [w for w in QApplication.topLevelWidgets() if isinstance(w, LookupStrip)]
    [strip] = [one for one in strips if one.isVisible()]
    type_text(qtbot, window, strip.line, "假名化信息")
    qtbot.keyClick(strip.line, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == "假名化信息（仮名化情報）"
    qtbot.keyClick(strip.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "“假名化信息不得再识别。”（《医疗数据》，展望）"
