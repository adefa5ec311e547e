"""A linked file that somebody changed is noticed; nothing changes by itself."""

from functools import partial
from pathlib import Path

from pytestqt.qtbot import QtBot

from briefdesk.model.changes import Changes, Touched
from briefdesk.services.desk import Desk
from briefdesk.ui.main_window import MainWindow
from briefdesk.ui.termbase.exchange.link_watch import LinkNotice, LinkWatch
from briefdesk.ui.termbase.exchange.linking import RenewDialog
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import PATIENCE
from tests.ui.edited import bar, press
from tests.ui.termbase.exchange.conftest import Settle, concepts_of, library_of, shown, write_tbx
from tests.ui.termbase.exchange.test_renewal import NEW, OLD, link


def look(workspace: Workspace) -> None:
    """Look at the files now."""
    watch = workspace.findChild(LinkWatch)
    assert isinstance(watch, LinkWatch)
    watch.look()


def test_a_change_is_noticed_shown_and_accepted(
    window: MainWindow, workspace: Workspace, tmp_path: Path, qtbot: QtBot, settle: Settle
) -> None:
    path = write_tbx(tmp_path / "court.tbx", "1", OLD)
    workspace.tasks.change(partial(_linked, path=path))
    settle()
    notice = bar(window, LinkNotice)
    assert not notice.isVisible()
    write_tbx(path, "2", OLD, NEW)
    look(workspace)
    qtbot.waitUntil(notice.isVisible, timeout=PATIENCE)
    said = "“court.tbx”, which the term base “Court terms” follows, has changed."
    assert notice.text == said
    press(notice)
    dialog = window.findChild(RenewDialog)
    assert isinstance(dialog, RenewDialog)
    shown(qtbot, dialog, dialog.renewal)
    dialog.next.click()
    qtbot.waitUntil(lambda: not notice.isVisible(), timeout=PATIENCE)
    settle()
    [info] = library_of(workspace)
    assert set(concepts_of(workspace, info.id)) == {"同意", "新语"}


def test_a_file_that_is_as_it_was_again_needs_no_notice(
    window: MainWindow, workspace: Workspace, tmp_path: Path, qtbot: QtBot, settle: Settle
) -> None:
    path = write_tbx(tmp_path / "court.tbx", "1", OLD)
    workspace.tasks.change(partial(_linked, path=path))
    settle()
    before = path.read_bytes()
    write_tbx(path, "2", OLD, NEW)
    look(workspace)
    qtbot.waitUntil(lambda: len(workspace.changed_links) == 1, timeout=PATIENCE)
    path.write_bytes(before)
    look(workspace)
    qtbot.waitUntil(lambda: workspace.changed_links == (), timeout=PATIENCE)
    assert not bar(window, LinkNotice).isVisible()


def test_a_file_that_is_away_is_no_change(
    window: MainWindow, workspace: Workspace, tmp_path: Path, settle: Settle
) -> None:
    path = write_tbx(tmp_path / "court.tbx", "1", OLD)
    workspace.tasks.change(partial(_linked, path=path))
    settle()
    path.unlink()
    look(workspace)
    settle()
    assert workspace.changed_links == ()


def _linked(desk: Desk, path: Path) -> Changes:
    """Link a file as a change that is announced."""
    link(desk, path)
    return Changes(Touched.CONCEPTS)
