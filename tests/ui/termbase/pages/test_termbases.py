"""The page of the term bases: order, use, names, links, removal, each of them undone."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from briefdesk.model.termbase_info import TermBaseInfo
from briefdesk.services import merging, termbases
from briefdesk.services.desk import Desk
from briefdesk.ui.termbase.exchange.exporting import ExportDialog
from briefdesk.ui.termbase.exchange.linking import LinkDialog, RenewDialog
from briefdesk.ui.termbase.exchange.naming import NameForm
from briefdesk.ui.termbase.exchange.shelf_rows import INFO, MARK, TEXT
from briefdesk.ui.termbase.page import Room
from briefdesk.ui.termbase.pages.termbases import TermBasesPage
from tests.ui.conftest import PATIENCE, Settle
from tests.ui.termbase.conftest import undo
from tests.ui.termbase.exchange.conftest import library_of, shown, write_tbx
from tests.ui.termbase.exchange.test_renewal import OLD, link


def _add(desk: Desk, name: str) -> None:
    termbases.add(desk, name, "")


@pytest.fixture
def page(room: Room, tmp_path: Path, qtbot: QtBot, settle: Settle) -> TermBasesPage:
    """Return the page: “court” follows a file, below it “client” and the user's own."""
    room.workspace.tasks.first(partial(_add, name="client"))
    path = write_tbx(tmp_path / "court.tbx", "7", OLD)
    room.workspace.tasks.first(partial(link, path=path))
    made = TermBasesPage(room)
    qtbot.addWidget(made)
    made.resize(1300, 800)
    made.show()
    settle()
    return made


def names(page: TermBasesPage) -> list[str]:
    return [page.list.item(row).text() for row in range(page.list.count())]


def choose(page: TermBasesPage, name: str) -> TermBaseInfo:
    page.list.setCurrentRow(names(page).index(name))
    assert page.info is not None
    return page.info


def test_they_stand_in_the_order_in_which_they_count(page: TermBasesPage) -> None:
    assert names(page) == ["Court terms", "client", "My entries", "Bundled"]
    words = str(page.list.item(0).data(TEXT))
    assert words.startswith("1 entries  ·  follows ")
    assert "court.tbx  ·  version 7  ·  read 20" in words
    assert str(page.list.item(3).data(TEXT)).endswith(
        "entries  ·  comes with BriefDesk, counts last"
    )


def test_order_is_changed_by_keys_and_taken_back(
    page: TermBasesPage, room: Room, settle: Settle
) -> None:
    choose(page, "client")
    page.up.click()
    settle()
    assert names(page)[:2] == ["client", "Court terms"]
    assert page.info is not None
    assert page.info.name == "client"
    assert not page.up.isEnabled()
    undo(room, settle)
    assert names(page)[:2] == ["Court terms", "client"]


def test_order_is_changed_by_dragging(page: TermBasesPage, room: Room, settle: Settle) -> None:
    model = page.list.model()
    model.moveRow(model.index(0, 0).parent(), 0, model.index(0, 0).parent(), 3)
    settle()
    order = [one.name for one in library_of(room.workspace)]
    assert order == ["client", "own", "court"]
    assert names(page)[-1] == "Bundled"


def test_one_rests_and_is_used_again(page: TermBasesPage, room: Room, settle: Settle) -> None:
    choose(page, "Court terms")
    page.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    settle()
    assert [one.enabled for one in library_of(room.workspace)] == [False, True, True]
    assert "not in use" in str(page.list.item(0).data(TEXT))
    assert page.rest.text() == "Use again"
    page.rest.click()
    settle()
    assert all(one.enabled for one in library_of(room.workspace))


def test_the_box_is_pressed_with_the_mouse(
    page: TermBasesPage, room: Room, qtbot: QtBot, settle: Settle
) -> None:
    row = page.list.visualItemRect(page.list.item(1))
    place = QPoint(row.left() + 12, row.center().y())
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle()
    assert [one.enabled for one in library_of(room.workspace)] == [True, False, True]


def test_one_is_removed_and_comes_back(page: TermBasesPage, room: Room, settle: Settle) -> None:
    said: list[object] = []
    room.workspace.told.connect(said.append)
    choose(page, "client")
    page.remove.click()
    settle()
    assert "client" not in names(page)
    assert said == ["“client” was removed. Ctrl+Z takes it back."]
    undo(room, settle)
    assert "client" in names(page)


def test_a_link_is_cut_and_what_was_accepted_stays(
    page: TermBasesPage, room: Room, settle: Settle
) -> None:
    info = choose(page, "Court terms")
    assert page.unlink.isVisible()
    page.unlink.click()
    settle()
    [court, *_] = library_of(room.workspace)
    assert (court.id, court.read_only) == (info.id, False)
    assert not page.unlink.isVisible()
    target = room.workspace.tasks.first(partial(merging.target, termbase_id=info.id))
    assert [one.id for one in merging.concepts_of(target)] == [OLD.id]


def test_a_changed_file_is_marked_and_its_changes_are_shown(
    page: TermBasesPage, room: Room, qtbot: QtBot
) -> None:
    info = choose(page, "Court terms")
    room.workspace.set_changed_links((info,))
    assert page.list.item(0).data(MARK) == "the file has changed"
    page.changes.click()
    dialog = page.window().findChild(RenewDialog)
    assert isinstance(dialog, RenewDialog)
    shown(qtbot, dialog, dialog.renewal)
    assert dialog.renewal.outcome.text() == "The entries of the file are the same as before."


def _lose(desk: Desk) -> None:
    for file in desk.editions.iterdir():
        file.unlink()


def test_one_whose_file_is_gone_is_marked(page: TermBasesPage, room: Room, settle: Settle) -> None:
    room.workspace.tasks.first(_lose)
    choose(page, "client")
    page.up.click()
    settle()
    assert [page.list.item(row).data(MARK) for row in range(2)] == ["", "file missing"]
    assert "file missing" in str(page.list.item(1).data(Qt.ItemDataRole.AccessibleTextRole))


def test_the_bundled_one_stays_last_and_as_it_is(page: TermBasesPage) -> None:
    page.list.setCurrentRow(3)
    assert page.info is None
    assert page.list.item(3).data(INFO) is None
    for button in (page.up, page.down, page.rest, page.rename, page.remove):
        assert not button.isEnabled()


def test_forms_and_dialogs_are_a_click_away(
    page: TermBasesPage, tmp_path: Path, settle: Settle
) -> None:
    page.new.click()
    choose(page, "client")
    page.rename.click()
    assert [form.name.text() for form in page.findChildren(NameForm)] == ["", "client"]
    page.export.click()
    settle()
    dialog = page.window().findChild(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    assert dialog.what.currentText() == "client"
    page.link_file(str(write_tbx(tmp_path / "other.tbx", "1", OLD)))
    assert page.window().findChild(LinkDialog) is not None
    settle()


def test_everything_has_a_name(page: TermBasesPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.list.count() == 4, timeout=PATIENCE)
    assert page.list.accessibleName() != ""
    accessible = page.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert str(accessible).startswith("Court terms, ")
