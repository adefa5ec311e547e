"""The first whole path in a real window: open, look up, annotate, export, reopen.

A real window, the real TaskRunner, a real parsing process, a real library file; no mouse.
"""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QTextBrowser
from pytestqt.qtbot import QtBot

from briefdesk import paths
from briefdesk.model.annotation import Kind, State
from briefdesk.model.span import Span
from briefdesk.ui import theme
from briefdesk.ui.language import Language
from briefdesk.ui.memo.dialog import MemoDialog
from briefdesk.ui.widgets.composing import LineInput, TextInput
from tests.journeys.conftest import PATIENCE, Start, do, import_file, select, settle, workspace_of
from tests.ui.test_language import compile_translations

SAMPLE = paths.resources() / "sample" / "briefing.txt"


def test_open_look_up_annotate_export_reopen(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    window = start()
    workspace = import_file(qtbot, window, SAMPLE)
    assert "p. 1/" in window.statusBar().facts  # type: ignore[attr-defined]
    assert workspace.shown is not None

    # look up
    asked: list[Span] = []
    workspace.term_asked.connect(asked.append)
    workspace.set_position(0)
    do(qtbot, window, "terms.next_problem")
    [problem] = asked
    recognised = {(r.start, r.end) for r in workspace.shown.recognitions if r.is_problem}
    assert (problem.start, problem.end) in recognised

    # annotate
    for words, command in (("取得途径", "annotation.question"), ("内部", "annotation.highlight")):
        select(workspace, words)
        do(qtbot, window, command)
    select(workspace, "第三方提供")
    do(qtbot, window, "annotation.risk")
    risk = workspace.annotation
    assert risk is not None
    assert (risk.kind, risk.anchor.quote.exact) == (Kind.RISK, "第三方提供")
    do(qtbot, window, "annotation.internal")
    before = len(workspace.shown.annotations)
    do(qtbot, window, "annotation.delete")
    assert len(workspace.shown.annotations) == before - 1
    do(qtbot, window, "history.undo")
    assert len(workspace.shown.annotations) == before
    annotations = workspace.shown.annotations

    # hand over
    workspace.change_settings(memo_folder=str(tmp_path))
    do(qtbot, window, "memo.show")
    [memo] = window.findChildren(MemoDialog)
    fields = {edit.accessibleName(): edit for edit in memo.findChildren(TextInput)}
    fields["Question"].setPlainText("公司能否取得这些数据？")
    export = next(b for b in memo.findChildren(QPushButton) if b.text() == "Export PDF")
    export.click()
    settle(qtbot, window)
    [pdf] = tmp_path.glob("*memo.pdf")
    assert pdf.read_bytes().startswith(b"%PDF-")
    window.close()

    # reopen
    again = start()
    workspace = workspace_of(again)
    workspace.open_briefing(workspace.settings.last_briefing)
    settle(qtbot, again)
    assert workspace.shown is not None
    assert workspace.shown.annotations == annotations
    assert workspace.settings.memo_folder == str(tmp_path)
    do(qtbot, again, "memo.show")
    [memo] = again.findChildren(MemoDialog)
    assert memo.own_text.text.question == "公司能否取得这些数据？"
    do(qtbot, again, "history.undo")
    assert memo.own_text.text.question == ""
    memo.close()


def test_the_real_briefing_is_opened_and_settled(
    qtbot: QtBot, start: Start, real_briefing: Path
) -> None:
    window = start()
    workspace = import_file(qtbot, window, real_briefing)
    assert workspace.shown is not None
    assert len(workspace.shown.briefing.document.footnotes) == 14
    assert "14 footnote" in window.statusBar().facts  # type: ignore[attr-defined]
    select(workspace, "假名化信息")
    do(qtbot, window, "annotation.question")
    do(qtbot, window, "annotation.settled")
    assert workspace.annotation is not None
    assert workspace.annotation.state is State.SETTLED


def test_bad_files_are_one_sentence_each_and_change_nothing(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    window = start()
    workspace = workspace_of(window)
    empty, binary = tmp_path / "empty.txt", tmp_path / "binary.txt"
    empty.touch()
    binary.write_bytes(bytes(range(256)) * 40)
    workspace.import_files([empty, binary, tmp_path, tmp_path / "absent.txt"])
    settle(qtbot, window)
    qtbot.waitUntil(lambda: "absent.txt" in window.notices.error, timeout=PATIENCE)
    assert workspace.shown is None
    assert "Traceback" not in window.notices.error


def test_language_and_appearance_change_under_an_open_window(
    qtbot: QtBot, start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compile_translations(tmp_path / "translations")
    window = start()
    workspace = import_file(qtbot, window, SAMPLE)
    qapp = QApplication.instance()
    assert isinstance(qapp, QApplication)
    before, sheet, font = qapp.palette(), qapp.styleSheet(), qapp.font()
    language = Language(qapp)
    select(workspace, "第三方提供")
    do(qtbot, window, "annotation.risk")
    titles = []
    icons = paths.resources()
    for code in ("zh_Hans", "ja", "en"):
        monkeypatch.setattr(paths, "resources", lambda: tmp_path)
        language.speak(code)
        monkeypatch.setattr(paths, "resources", lambda: icons)
        for look in ("dark", "light"):
            theme.apply(qapp, look)
            do(qtbot, window, "terms.next_problem")
        titles.append(window.menuBar().actions()[0].text())
        names = {edit.placeholderText() for edit in window.findChildren(LineInput)}
        assert names & {"筛选简报", "ブリーフィングを絞り込む", "Filter briefings"}
    assert titles == ["文件(&F)", "ファイル(&F)", "&File"]
    qapp.setPalette(before)
    qapp.setStyleSheet(sheet)
    qapp.setFont(font)


def test_the_window_goes_on_while_a_file_is_read(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    """The longest gap of the event loop during an import is far below what a freeze would be."""
    big = tmp_path / "big.txt"
    big.write_text(SAMPLE.read_text("utf-8") * 8, "utf-8")
    window = start()
    gaps: list[int] = []
    clock = QElapsedTimer()

    def tick() -> None:
        gaps.append(clock.restart())

    timer = QTimer()
    timer.timeout.connect(tick)
    clock.start()
    timer.start(5)
    import_file(qtbot, window, big)
    timer.stop()
    assert len(gaps) > 20
    assert max(gaps) < 5000


def test_nothing_is_left_running(qtbot: QtBot, start: Start) -> None:
    window = start()
    import_file(qtbot, window, SAMPLE)
    window.close()
    names = [thread.name for thread in threading.enumerate()]
    assert not [name for name in names if name.startswith(("desk", "free", "drafts"))]


def test_the_page_takes_the_focus_of_its_letters(qtbot: QtBot, start: Start) -> None:
    """Keys 1 to 5 are safe on the page because it takes no text."""
    window = start()
    import_file(qtbot, window, SAMPLE)
    pages = window.page.findChildren(QTextBrowser)
    assert pages
    assert all(page.isReadOnly() for page in pages)
