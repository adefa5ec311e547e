"""A translation beside its original: paired, aligned, corrected, confirmed, asked, exported."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from briefdesk.model.span import Span
from briefdesk.services import opening
from briefdesk.ui.main_window import MainWindow
from briefdesk.ui.pair.choosing import PairDialog
from briefdesk.ui.pair.concordance import ConcordanceDialog
from briefdesk.ui.pair.exporting import ExportPairsDialog
from briefdesk.ui.pair.links import Side, Standing, spans, standing
from tests.journeys.conftest import PATIENCE, Start, do, settle, workspace_of
from tests.ui.pair.conftest import JA, LEFT_OUT, ZH


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
    doubted = [n for n, one in enumerate(standings(window)) if one is not Standing.CONFIRMED]
    assert len(doubted) == 1  # beside what is left out; the checks ran first
    for number in doubted:
        window.pair.choose(number)
        press(qtbot, window, Qt.Key.Key_Return)
    assert set(standings(window)) == {Standing.CONFIRMED}

    # it is all there the next time
    window.close()
    window = start()
    briefing_id = min(one.id for one in workspace_of(window).tasks.first(opening.briefings))
    workspace_of(window).open_briefing(briefing_id)
    settle(qtbot, window)
    assert window.pair.isVisible()  # as it was left
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
