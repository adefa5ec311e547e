"""A locked file asks for its password, a scan is kept as a copy; neither stops the others."""

import gc
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from briefdesk.errors import PasswordError, ScanError
from briefdesk.model.imported import ReadingOptions
from briefdesk.paths import resources
from briefdesk.services.parsing import PASSWORD_TRIES
from briefdesk.ui.importing import Refused, Unlocked, Wanted
from briefdesk.ui.main_window import MainWindow
from briefdesk.ui.refused import RefusedNotice, UnlockForm
from briefdesk.ui.sources.keeping import KeepCopyForm
from briefdesk.ui.widgets.form import Form
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import PATIENCE, Settle

SAMPLE = resources() / "sample" / "briefing.txt"
RIGHT = "the right one"
Type = Callable[[str], None]


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    """Return a PDF that opens with ``RIGHT`` only."""
    file = tmp_path / "密件.pdf"
    with pikepdf.open(resources() / "sample" / "briefing.pdf") as pdf:
        pdf.save(file, encryption=pikepdf.Encryption(user=RIGHT, owner="o"))
    return file


def scan(file: Path) -> Path:
    """Write a PDF whose only page has no text."""
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(file)
    return file


def form(kind: type[Form]) -> Form | None:
    """Return the open dialog of a kind."""
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind)]
    return next((one for one in found if one.isVisible()), None)


@pytest.fixture
def answer(qtbot: QtBot, settle: Settle) -> Type:
    """Return a function that answers the password dialog; without an answer it is closed."""

    def typed(password: str) -> None:
        qtbot.waitUntil(lambda: form(UnlockForm) is not None, timeout=PATIENCE)
        dialog = form(UnlockForm)
        assert dialog is not None
        [line] = dialog.findChildren(QLineEdit)
        assert line.echoMode() is QLineEdit.EchoMode.Password
        qtbot.keyClicks(line, password)
        assert dialog.ok.isEnabled() == bool(password)
        qtbot.keyClick(line, Qt.Key.Key_Return if password else Qt.Key.Key_Escape)
        settle()

    return typed


def notice(window: MainWindow) -> RefusedNotice:
    found = window.findChild(RefusedNotice)
    assert isinstance(found, RefusedNotice)
    return found


def press(bar: RefusedNotice) -> None:
    next(one for one in bar.findChildren(QPushButton) if one.isVisible()).click()


def test_a_wrong_password_is_said_and_the_right_one_opens_the_file(
    window: MainWindow, workspace: Workspace, locked: Path, answer: Type
) -> None:
    workspace.import_files([locked])
    for number in range(PASSWORD_TRIES - 1):
        answer("wrong")
        dialog = form(UnlockForm)
        assert dialog is not None, number
        assert dialog.problem == "That was not the password of this file."
    answer(RIGHT)
    assert workspace.shown is not None
    assert workspace.shown.briefing.document.file.name == "密件.pdf"
    assert not notice(window).isVisible()
    assert form(UnlockForm) is None


def test_after_three_tries_the_file_can_be_kept_as_a_copy(
    window: MainWindow, workspace: Workspace, locked: Path, answer: Type
) -> None:
    workspace.import_files([locked])
    for _ in range(PASSWORD_TRIES):
        answer("wrong")
    assert form(UnlockForm) is None
    assert workspace.shown is None
    assert "密件.pdf" in notice(window).text
    assert list((workspace.files / "staging").glob("*")) == []


def passwords() -> list[ReadingOptions]:
    """Return all options with a password that anything in this process holds."""
    options: list[object] = []  # they have no cycles, so that the collector does not list them
    for one in gc.get_objects():
        if isinstance(one, (Wanted, Unlocked)):
            options.append(one.options)
        elif isinstance(one, (dict, tuple, list)):
            options += list(one.values() if isinstance(one, dict) else one)
    return [one for one in options if isinstance(one, ReadingOptions) and one.password]


def test_the_password_is_forgotten_with_the_briefing(
    qtbot: QtBot,
    workspace: Workspace,
    window: MainWindow,
    locked: Path,
    answer: Type,
    settle: Settle,
) -> None:
    before = {id(one) for one in passwords()}  # other tests in this process may hold some
    workspace.import_files([locked])
    answer(RIGHT)
    assert workspace.shown is not None
    other = locked.with_name("另.txt")
    other.write_text("另一份简报\n\n税务申报的期限。\n", "utf-8")
    with qtbot.waitSignal(workspace.importer.kept, timeout=PATIENCE):
        workspace.import_files([other])
    settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert [one for one in passwords() if id(one) not in before] == []
    assert workspace.importer._at_work == Wanted(Path())
    assert form(UnlockForm) is None


def test_a_file_without_its_password_is_skipped_and_the_others_are_read(
    window: MainWindow, workspace: Workspace, locked: Path, answer: Type
) -> None:
    refused: list[Refused] = []
    workspace.importer.refused.connect(refused.append)
    workspace.import_files([locked, SAMPLE])
    answer("")
    assert [(one.path, type(one.error)) for one in refused] == [(locked, PasswordError)]
    assert workspace.shown is not None
    assert workspace.shown.briefing.document.file.name == "briefing.txt"
    assert notice(window).isVisible()


def test_nothing_seems_to_be_read_while_a_password_is_asked_for(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, locked: Path, answer: Type
) -> None:
    seen: list[object] = []
    workspace.importer.progressed.connect(seen.append)
    with qtbot.waitSignal(workspace.importer.locked, timeout=PATIENCE):
        workspace.import_files([locked, SAMPLE])
    assert seen[-1] is None
    workspace.import_files([SAMPLE])  # waits behind it
    assert workspace.shown is None
    answer("")
    assert workspace.shown is not None


def test_an_import_that_is_given_up_reads_nothing_more(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, locked: Path, settle: Settle
) -> None:
    with qtbot.waitSignal(workspace.importer.locked, timeout=PATIENCE):
        workspace.import_files([locked, SAMPLE])
    workspace.importer.cancel()
    workspace.importer.unlock(RIGHT)  # too late
    settle()
    assert workspace.shown is None


def test_a_scan_is_kept_as_the_copy_of_a_source(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, tmp_path: Path, settle: Settle
) -> None:
    refused: list[Refused] = []
    workspace.importer.refused.connect(refused.append)
    workspace.import_files([scan(tmp_path / "a.pdf"), SAMPLE])
    settle()
    assert isinstance(refused[0].error, ScanError)
    assert "OCR" in notice(window).text
    press(notice(window))
    dialog = form(KeepCopyForm)
    assert dialog is not None
    with qtbot.waitSignal(workspace.told, timeout=PATIENCE) as told:
        dialog.accept()
    assert told.args == ["“a.pdf” is kept as a copy of a source."]
    assert not notice(window).isVisible()


def test_of_several_scans_each_has_its_turn(
    window: MainWindow, workspace: Workspace, tmp_path: Path, settle: Settle
) -> None:
    files = [scan(tmp_path / name) for name in ("a.pdf", "b.pdf")]
    workspace.import_files([*files, files[0]])
    settle()
    bar = notice(window)
    assert "a.pdf" in bar.text
    bar.closed.emit()
    assert "b.pdf" in bar.text
    assert bar.isVisible()
    bar.closed.emit()
    assert not bar.isVisible()


def test_a_copy_that_is_not_kept_after_all_can_be_kept_later(
    window: MainWindow, workspace: Workspace, tmp_path: Path, settle: Settle
) -> None:
    workspace.import_files([scan(tmp_path / "a.pdf")])
    settle()
    press(notice(window))
    dialog = form(KeepCopyForm)
    assert dialog is not None
    dialog.reject()
    assert notice(window).isVisible()
    assert "a.pdf" in notice(window).text


def test_nothing_more_is_said_of_a_file_that_its_password_opened_later(
    window: MainWindow, workspace: Workspace, locked: Path, answer: Type
) -> None:
    workspace.import_files([locked])
    answer("")
    assert notice(window).isVisible()
    workspace.import_files([locked])
    answer(RIGHT)
    assert workspace.shown is not None
    assert not notice(window).isVisible()


def test_the_newest_reason_is_said(
    window: MainWindow, workspace: Workspace, locked: Path, answer: Type, settle: Settle
) -> None:
    workspace.import_files([locked])
    answer("")
    assert "OCR" not in notice(window).text
    scan(locked)
    workspace.import_files([locked])
    settle()
    assert "OCR" in notice(window).text
    notice(window).closed.emit()
    assert not notice(window).isVisible()
