"""Status and domain of many entries are changed in one step of undo."""

from collections.abc import Callable

from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from briefdesk.model.concept import ConceptStatus
from briefdesk.ui.termbase.bulk import BulkBar
from briefdesk.ui.termbase.page import Room
from tests.ui.termbase.conftest import undo

Settle = Callable[[], None]
MANY = ("c-own", "c-other", "c-kameikako")


def bar_of(room: Room, qtbot: QtBot) -> BulkBar:
    made = BulkBar(room)
    qtbot.addWidget(made)
    made.offer(MANY)
    return made


def statuses(room: Room) -> list[ConceptStatus]:
    return [room.keeper.concept(one).status for one in MANY]  # type: ignore[union-attr]


def test_a_status_for_all_is_one_step(room: Room, qtbot: QtBot, settle: Settle) -> None:
    bar, before = bar_of(room, qtbot), statuses(room)
    retire = next(a for a in bar.status.menu().actions() if a.text() == "retired")
    retire.trigger()
    settle()
    assert statuses(room) == [ConceptStatus.RETIRED] * 3
    undo(room, settle)
    assert statuses(room) == before


def test_a_domain_that_is_there_or_another_one(room: Room, qtbot: QtBot, settle: Settle) -> None:
    bar = bar_of(room, qtbot)
    bar.domain.menu().aboutToShow.emit()
    names = [action.text() for action in bar.domain.menu().actions()]
    assert {"office", "Health care", "Another domain…"} <= set(names)
    next(a for a in bar.domain.menu().actions() if a.text() == "Health care").trigger()
    settle()
    assert {room.keeper.concept(one).domain for one in MANY} == {"healthcare"}  # type: ignore[union-attr]
    bar._ask_domain()
    [dialog] = bar.findChildren(QInputDialog)
    dialog.setTextValue(" 知財 ")
    dialog.accept()
    settle()
    assert {room.keeper.concept(one).domain for one in MANY} == {"知財"}  # type: ignore[union-attr]


def test_an_act_keeps_what_the_one_before_it_did(room: Room, qtbot: QtBot, settle: Settle) -> None:
    bar = bar_of(room, qtbot)
    bar.set_status(ConceptStatus.APPROVED)
    bar.set_domain("知財")  # the rows show nothing of the first act yet
    settle()
    assert statuses(room) == [ConceptStatus.APPROVED] * 3
    assert {room.keeper.concept(one).domain for one in MANY} == {"知財"}  # type: ignore[union-attr]


def test_nothing_is_written_where_nothing_changes(room: Room, qtbot: QtBot, settle: Settle) -> None:
    bar = bar_of(room, qtbot)
    bar.offer(MANY[:2])
    bar.set_domain("office")
    settle()
    undo(room, settle)  # what was done before
    assert room.keeper.concept("c-own") is None


def test_removed_entries_come_back_by_undo(room: Room, qtbot: QtBot, settle: Settle) -> None:
    bar = bar_of(room, qtbot)
    told: list[str] = []
    room.workspace.told.connect(told.append)
    bar.remove.click()
    settle()
    assert told == ["3 entries were removed. Ctrl+Z takes them back."]
    assert [room.keeper.concept(one) for one in MANY] == [None] * 3
    undo(room, settle)
    assert None not in [room.keeper.concept(one) for one in MANY]


def test_it_is_there_for_several_only(room: Room, qtbot: QtBot) -> None:
    bar = bar_of(room, qtbot)
    assert not bar.isHidden()
    assert bar.said.text() == "3 selected"
    bar.offer(MANY[:1])
    assert bar.isHidden()
