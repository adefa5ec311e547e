"""A translation beside its original: paired, aligned, corrected, confirmed, asked, exported."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from briefdesk.model.span import Span
from briefdesk.paths import companions
from briefdesk.services import opening
from briefdesk.services.desk import open_desk
from briefdesk.settings import Settings
from briefdesk.ui.furnishing import begin
from briefdesk.ui.main_window import MainWindow
from briefdesk.ui.pair.choosing import PairDialog
from briefdesk.ui.pair.concordance import ConcordanceDialog
from briefdesk.ui.pair.exporting import ExportPairsDialog
from briefdesk.ui.pair.links import Side, Standing, spans, standing
from briefdesk.ui.tasks import TaskRunner
from briefdesk.ui.workspace import Workspace
from tests.ui.pair.conftest import JA, LEFT_OUT, ZH

PATIENCE = 60_000  # milliseconds; the machine may be busy
Start = Callable[[], MainWindow]


@pytest.fixture
def start(qtbot: QtBot, library: Path) -> Iterator[Start]:
    """Return a function that starts a window on the library."""
    windows: list[MainWindow] = []

    def made() -> MainWindow:
        tasks = TaskRunner(partial(open_desk, library, create=True))
        tasks.first(lambda _desk: None)  # open, as before every window
        settings = Settings(author="佐藤", interface_language="en")
        workspace = Workspace(tasks, settings, companions(library))
        window = MainWindow(workspace)
        qtbot.addWidget(window)
        windows.append(window)
        window.show()
        qtbot.waitExposed(window)
        begin(window, workspace, first=False, lexicon="", files=())
        settle(qtbot, window)
        return window

    yield made
    for window in windows:
        window.close()


def workspace_of(window: MainWindow) -> Workspace:
    return window.notices._workspace


def settle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: workspace_of(window).tasks.idle, timeout=PATIENCE)


def do(qtbot: QtBot, window: MainWindow, command: str) -> None:
    window.commands.actions[command].trigger()
    settle(qtbot, window)


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    qtbot.keyClick(window.pair.facing.paper, key)
    settle(qtbot, window)


def dialog_of(window: MainWindow, kind: type[QDialog]) -> QDialog:
    [found] = window.findChildren(kind)
    return found


def words(window: MainWindow, side: Side) -> str:
    """Return the sentences of the current link on one side."""
    panel, shown = window.pair, workspace_of(window).shown
    assert panel.links is not None
    assert panel.current is not None
    assert panel.keeper.original is not None
    assert shown is not None
    briefing = (shown if side is Side.TRANSLATION else panel.keeper.original).briefing
    link = panel.links.all[panel.current]
    return "".join(briefing.document.text[s.start : s.end] for s in spans(link, side))


def standings(window: MainWindow) -> list[Standing]:
    assert window.pair.links is not None
    return [standing(one) for one in window.pair.links.all]


def test_a_translation_is_revised_beside_its_original(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    window = start()
    translation, original = tmp_path / "translation.md", tmp_path / "original.md"
    translation.write_text(ZH, "utf-8")
    original.write_text(JA, "utf-8")
    with qtbot.waitSignal(workspace_of(window).importer.kept, timeout=PATIENCE):
        workspace_of(window).import_files([translation])
    settle(qtbot, window)

    # pair with a file, which comes into the library
    do(qtbot, window, "pair.choose")
    chooser = dialog_of(window, PairDialog)
    assert isinstance(chooser, PairDialog)
    chooser.import_file(str(original))
    qtbot.waitUntil(lambda: window.pair.links is not None, timeout=PATIENCE)
    settle(qtbot, window)
    assert window.pair.isVisible()
    assert window.focusWidget() is window.pair.facing.paper
    assert standings(window).count(Standing.LEFT_OUT) == 1

    # what is left out is seen, joined by mistake, taken back, confirmed
    press(qtbot, window, Qt.Key.Key_N)
    assert words(window, Side.ORIGINAL).startswith(LEFT_OUT)
    before = standings(window)
    press(qtbot, window, Qt.Key.Key_U)
    assert LEFT_OUT in words(window, Side.ORIGINAL)
    assert words(window, Side.TRANSLATION) == "医疗机构有3家参加试点。"
    do(qtbot, window, "history.undo")
    assert standings(window) == before
    press(qtbot, window, Qt.Key.Key_N)
    press(qtbot, window, Qt.Key.Key_Return)
    do(qtbot, window, "pairs.confirm_sure")
    assert set(standings(window)) == {Standing.CONFIRMED}

    # it is all there the next time
    window.close()
    window = start()
    briefing_id = min(one.id for one in workspace_of(window).tasks.first(opening.briefings))
    workspace_of(window).open_briefing(briefing_id)
    settle(qtbot, window)
    do(qtbot, window, "pair.show")
    assert set(standings(window)) == {Standing.CONFIRMED}

    # how was it translated?
    shown = workspace_of(window).shown
    assert shown is not None
    at = shown.briefing.document.text.index("指南")
    workspace_of(window).select_asked.emit(Span(at, at + 2))
    do(qtbot, window, "concordance.show")
    concordance = dialog_of(window, ConcordanceDialog)
    assert isinstance(concordance, ConcordanceDialog)
    assert {line.pair.original for line in concordance.model.rows} == {
        "個人情報保護委員会は2025年6月30日に指針を公表した。",
        "指針の12頁に要件が列挙されている。",
    }
    qtbot.keyClick(concordance.line, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert "指南" in words(window, Side.TRANSLATION)
    concordance.close()

    # hand the pairs over
    do(qtbot, window, "pairs.export")
    export = dialog_of(window, ExportPairsDialog)
    assert isinstance(export, ExportPairsDialog)
    out = tmp_path / "pairs.tmx"
    export.write_to(str(out))
    settle(qtbot, window)
    assert "費用は500万円である。" in out.read_text("utf-8")
    export.close()

    # part them; undo brings all of it back
    do(qtbot, window, "pairs.unpair")
    assert not window.pair.isVisible()
    do(qtbot, window, "history.undo")
    assert set(standings(window)) == {Standing.CONFIRMED}
