"""A false marker: import, correct, annotate, undo, redo, reopen; all by keys in a real window."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefdesk.model.briefing import OpenBriefing
from briefdesk.model.review import Doubt
from briefdesk.model.span import Span
from briefdesk.ui.main_window import MainWindow
from briefdesk.ui.review.panel import ReviewPanel
from briefdesk.ui.widgets.dock import Tabs
from briefdesk.ui.workspace import Act
from tests.journeys.conftest import Start, do, import_file, settle, workspace_of
from tests.services.reviewed import RAW


def import_text(qtbot: QtBot, window: MainWindow, file: Path, raw: str) -> None:
    file.write_text(raw, "utf-8")
    import_file(qtbot, window, file)


def shown(window: MainWindow) -> OpenBriefing:
    found = workspace_of(window).shown
    assert found is not None
    return found


def text_of(window: MainWindow) -> str:
    return shown(window).briefing.document.text


def panel_of(window: MainWindow) -> ReviewPanel:
    found = window.findChild(ReviewPanel)
    assert isinstance(found, ReviewPanel)
    return found


def test_a_false_marker_is_corrected_and_stays_so(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    window = start()
    import_text(qtbot, window, tmp_path / "three.txt", RAW)
    panel = panel_of(window)
    tabs = window.findChild(Tabs)
    assert isinstance(tabs, Tabs)
    assert tabs.currentWidget() is panel  # it opened by itself
    assert tabs.bar.tabText(tabs.bar.currentIndex()) == "Review 2"
    assert "2 to review" in window.statusBar().facts  # type: ignore[attr-defined]
    assert not panel.isAncestorOf(window.focusWidget())

    # correct, by keys
    do(qtbot, window, "go.review")
    panel.view.setFocus()
    qtbot.keyClick(panel.view, Qt.Key.Key_N)
    settle(qtbot, window)
    assert "目标2项" in text_of(window)

    # annotate what was corrected
    start_of = text_of(window).index("目标2项")
    workspace_of(window).select_asked.emit(Span(start_of, start_of + 4))
    do(qtbot, window, "annotation.risk")
    [note] = shown(window).annotations
    assert note.anchor.quote.exact == "目标2项"
    corrected = shown(window)

    # undo both, redo both
    do(qtbot, window, "history.undo")
    do(qtbot, window, "history.undo")
    assert "目标项" in text_of(window)
    assert shown(window).annotations == ()
    do(qtbot, window, "history.redo")
    do(qtbot, window, "history.redo")
    assert shown(window) == corrected

    # reopen; the same file again opens the briefing as it was corrected
    briefing_id = corrected.briefing.id
    window.close()
    again = start()
    workspace_of(again).open_briefing(briefing_id)
    settle(qtbot, again)
    assert shown(again) == corrected
    import_text(qtbot, again, tmp_path / "copy.txt", RAW)
    assert shown(again) == corrected
    items = panel_of(again).model.rows
    assert items[0].what is Doubt.NOTE_WITHOUT_MARKER
    assert items[-1].what is Doubt.CORRECTED


def test_it_stays_away_when_there_is_little_to_say(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    window = start()
    plain = RAW.replace("目标2项", "目标两项").replace("2 参见方案", "参见方案")
    import_text(qtbot, window, tmp_path / "plain.txt", plain)
    tabs = window.findChild(Tabs)
    assert isinstance(tabs, Tabs)
    assert tabs.currentWidget() is not panel_of(window)


def test_it_takes_no_tab_from_somebody_who_types(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    window = start()
    window.enter(Act.COMMENTS)
    words = window._panels[Act.COMMENTS]._words  # type: ignore[attr-defined]
    words.setFocus()
    import_text(qtbot, window, tmp_path / "three.txt", RAW)
    tabs = window.findChild(Tabs)
    assert isinstance(tabs, Tabs)
    assert tabs.currentWidget() is window._panels[Act.COMMENTS]
    assert window.focusWidget() is words
    assert workspace_of(window).to_review == 2
