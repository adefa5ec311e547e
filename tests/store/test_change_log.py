"""Every change to user content is logged; every action can be taken back and done again."""

import json
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from typing_extensions import override

from briefdesk.errors import DamagedStoreError
from briefdesk.model.annotation import Kind, NewAnnotation
from briefdesk.model.memo import OwnText
from briefdesk.model.span import Span
from briefdesk.phrases import phrase
from briefdesk.store import annotations, briefings, matters, memos, schema, senses
from briefdesk.store.change_log import command, places, revert, stacks
from briefdesk.store.database import Database
from briefdesk.store.library_file import open_library
from briefdesk.store.verify import problems
from briefdesk.text.anchoring import anchor
from tests.documents import made_document

LABEL = phrase("history", "Add matter")


@pytest.fixture
def database(library: Path) -> Iterator[Database]:
    database = open_library(library, create=True)
    yield database
    database.close()


def add(database: Database, number: str) -> int | None:
    """Add a matter and return the change set."""
    with command(database, LABEL) as recorded:
        matters.add(database, "Client", number, "")
    return recorded.id


def content(database: Database) -> dict[str, list[tuple[object, ...]]]:
    """Return all user content."""
    return {
        table.name: database.rows(f"SELECT * FROM {table.name} ORDER BY id")  # noqa: S608
        for table in schema.LOGGED
    }


def numbers(database: Database) -> list[str]:
    """Return the matters' numbers, without the one for unfiled briefings."""
    return [one.number for one in matters.all_matters(database)[1:]]


def test_a_write_outside_a_command_is_refused(database: Database) -> None:
    with pytest.raises(sqlite3.IntegrityError, match=r"change\.set_id"), database.transaction():
        matters.add(database, "Client", "1", "")
    assert numbers(database) == []


def test_a_forgotten_change_set_rolls_everything_back(database: Database) -> None:

    def forget() -> None:
        with database.transaction():
            database.run("UPDATE current_set SET id = 99")
            matters.add(database, "Client", "1", "")

    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
        forget()
    assert numbers(database) == []
    assert database.row("SELECT id FROM current_set") == (None,)


def test_an_exception_inside_rolls_everything_back(database: Database) -> None:

    def fail() -> None:
        with command(database, LABEL):
            matters.add(database, "Client", "1", "")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert numbers(database) == []
    assert add(database, "2") is not None


def test_an_action_without_a_change_leaves_no_set(database: Database) -> None:
    before = stacks(database)
    with command(database, LABEL) as recorded:
        matters.edit(database, matters.matter(database, 1))
    assert recorded.id is None
    assert stacks(database) == before


def test_the_log_holds_old_and_new_row(database: Database) -> None:
    add(database, "1")
    with command(database, phrase("history", "Edit matter")):
        database.update("matter", 2, {"number": "2"})
    (logged,) = database.rows("SELECT op, old, new, new_hash FROM change WHERE op = 'update'")
    op, old, new, new_hash = logged
    assert (op, json.loads(old)["number"], json.loads(new)["number"]) == ("update", "1", "2")
    assert new_hash == json.loads(new)["hash"] == (database.stored("matter", 2) or {})["hash"]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE change SET new_hash = 'x'",
        "UPDATE change SET new = 'x'",
        "DELETE FROM change",
        "UPDATE change_set SET label = 'x'",
        "DELETE FROM change_set",
    ],
)
def test_the_log_cannot_be_changed(database: Database, statement: str) -> None:
    add(database, "1")
    with pytest.raises(sqlite3.IntegrityError, match="the log stays"), database.transaction():
        database.run(statement)


def test_the_texts_in_the_log_can_be_blanked_and_the_chain_still_holds(
    database: Database, library: Path
) -> None:
    add(database, "secret")
    with database.transaction():
        database.run("UPDATE change SET old = NULL, new = NULL")
    database.close()
    assert problems(library) == []


def test_documents_are_insert_only(database: Database) -> None:
    with command(database, LABEL):
        briefings.add(database, made_document(), 1)
    for statement in ("UPDATE document SET text = 'x'", "DELETE FROM document"):
        with pytest.raises(sqlite3.IntegrityError, match="insert-only"), database.transaction():
            database.run(statement)


def test_ids_are_never_used_twice(database: Database) -> None:
    add(database, "1")
    revert(database, stacks(database)[0][-1])
    add(database, "2")
    assert [one.id for one in matters.all_matters(database)] == [1, 3]


def test_undo_and_redo(database: Database) -> None:
    for number in "123":
        add(database, number)
    full = content(database)
    revert(database, stacks(database)[0][-1])
    revert(database, stacks(database)[0][-1])
    assert numbers(database) == ["1"]
    revert(database, stacks(database)[1][-1])
    assert numbers(database) == ["1", "2"]
    revert(database, stacks(database)[1][-1])
    assert content(database) == full
    assert stacks(database)[1] == []


def test_a_new_action_ends_redo(database: Database) -> None:
    add(database, "1")
    revert(database, stacks(database)[0][-1])
    add(database, "2")
    undo, redo = stacks(database)
    assert (len(undo), redo) == (1, [])
    revert(database, undo[-1])
    assert numbers(database) == []


def test_the_creation_of_the_library_cannot_be_undone(database: Database) -> None:
    assert stacks(database) == ([], [])


def test_undo_survives_a_restart(database: Database, library: Path) -> None:
    empty = content(database)
    add(database, "1")
    full = content(database)
    database.close()
    reopened = open_library(library)
    revert(reopened, stacks(reopened)[0][-1])
    assert content(reopened) == empty
    reopened.close()
    reopened = open_library(library)
    revert(reopened, stacks(reopened)[1][-1])
    assert content(reopened) == full
    reopened.close()


def test_a_thousand_steps_back_and_forth(database: Database, library: Path) -> None:
    database.run("PRAGMA synchronous=OFF")  # 3,000 commits: the disk is not what is tested here
    empty = content(database)
    for number in range(1000):
        add(database, str(number))
    full = content(database)
    undo, _ = stacks(database)
    assert len(undo) == 1000
    for step in reversed(undo):
        revert(database, step)
    assert content(database) == empty
    _, redo = stacks(database)
    for step in reversed(redo):
        revert(database, step)
    assert content(database) == full
    database.close()
    assert problems(library) == []


def test_undo_refuses_a_row_that_is_not_what_the_log_says(database: Database) -> None:
    add(database, "1")
    with command(database, phrase("history", "Edit matter")):
        database.update("matter", 2, {"number": "2"})
    step = stacks(database)[0][-1]
    with database.transaction():
        database.run("DROP TRIGGER log_matter_update")
        database.run("UPDATE matter SET hash = 'wrong' WHERE id = 2")
    with pytest.raises(DamagedStoreError):
        revert(database, step)
    assert numbers(database) == ["2"]


@pytest.mark.parametrize(
    "damage", ['old = replace(old, \'"number":"1"\', \'"number":"7"\')', "tbl = 'x'"]
)
def test_undo_refuses_a_damaged_log_row(database: Database, damage: str) -> None:
    add(database, "1")
    with command(database, phrase("history", "Edit matter")):
        database.update("matter", 2, {"number": "2"})
    step = stacks(database)[0][-1]
    with database.transaction():
        database.run("DROP TRIGGER refuse_change_update_kept")
        database.run(f"UPDATE change SET {damage} WHERE set_id = ?", step.id)  # noqa: S608
    with pytest.raises(DamagedStoreError):
        revert(database, step)
    assert numbers(database) == ["2"]


@pytest.mark.parametrize("damage", ["tbl = 'x'", "new = '[5]'", "new = '{'"])
def test_places_of_a_damaged_log_row_are_not_guessed(database: Database, damage: str) -> None:
    recorded = add(database, "1")
    with database.transaction():
        database.run("DROP TRIGGER refuse_change_update_kept")
        database.run(f"UPDATE change SET {damage}")  # noqa: S608
    with pytest.raises(DamagedStoreError):
        places(database, recorded or 0)


def test_places_name_tables_and_briefings(database: Database) -> None:
    with command(database, LABEL) as recorded:
        briefing_id = briefings.add(database, made_document(), 1)
    found = places(database, recorded.id or 0)
    assert {(place.table, place.briefing_id) for place in found} == {
        ("briefing", briefing_id),
        ("version", briefing_id),
    }


class Desktop(RuleBasedStateMachine):
    """Any sequence of actions, undo, redo and restart: the past comes back exactly."""

    folder: Path

    def __init__(self) -> None:
        super().__init__()
        self.library = self.folder / f"{id(self)}.sqlite"
        self.library.unlink(missing_ok=True)
        self.database = open_library(self.library, create=True)
        self.database.run("PRAGMA synchronous=OFF")
        self.past = [content(self.database)]
        self.future: list[dict[str, list[tuple[object, ...]]]] = []
        self.number = 0

    def briefing_ids(self) -> list[int]:
        return [one.id for one in briefings.summaries(self.database)]

    def acted(self) -> None:
        """Note the state after an action, if it changed anything."""
        now = content(self.database)
        if now != self.past[-1]:
            self.past.append(now)
            self.future.clear()

    @rule(name=st.text(max_size=5))
    def add_matter(self, name: str) -> None:
        with command(self.database, LABEL):
            matters.add(self.database, name, str(len(name)), "")
        self.acted()

    @rule()
    def keep(self) -> None:
        self.number += 1
        with command(self.database, LABEL):
            briefings.add(self.database, made_document(f"第{self.number}号"), 1)
        self.acted()

    @precondition(lambda self: self.briefing_ids())
    @rule(data=st.data(), start=st.integers(0, 80), length=st.integers(1, 40), body=st.text())
    def annotate(self, data: st.DataObject, start: int, length: int, body: str) -> None:
        briefing_id = data.draw(st.sampled_from(self.briefing_ids()))
        version_id, document = briefings.current(self.database, briefing_id)
        place = anchor(document, Span(start, start + length))
        with command(self.database, LABEL):
            draft = NewAnnotation(Kind.RISK, body)
            annotations.add(self.database, briefing_id, version_id, place, draft)
        self.acted()

    @precondition(lambda self: self.briefing_ids())
    @rule(data=st.data(), text=st.text(max_size=20), start=st.integers(0, 3))
    def write(self, data: st.DataObject, text: str, start: int) -> None:
        briefing_id = data.draw(st.sampled_from(self.briefing_ids()))
        with command(self.database, LABEL):
            memos.save_own_text(self.database, briefing_id, OwnText(question=text))
            senses.confirm(self.database, briefing_id, Span(start, 9), text, "c-x", "me")
        self.acted()

    @precondition(lambda self: self.briefing_ids())
    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        briefing_id = data.draw(st.sampled_from(self.briefing_ids()))
        with command(self.database, LABEL):
            briefings.put_in_bin(self.database, briefing_id)
        self.acted()

    @precondition(lambda self: len(self.past) > 1)
    @rule()
    def undo(self) -> None:
        revert(self.database, stacks(self.database)[0][-1])
        self.future.append(self.past.pop())

    @precondition(lambda self: self.future)
    @rule()
    def redo(self) -> None:
        revert(self.database, stacks(self.database)[1][-1])
        self.past.append(self.future.pop())

    @rule()
    def restart(self) -> None:
        self.database.close()
        self.database = open_library(self.library)
        self.database.run("PRAGMA synchronous=OFF")

    @invariant()
    def the_present_is_the_one_remembered(self) -> None:
        assert content(self.database) == self.past[-1]
        undo, redo = stacks(self.database)
        assert (len(undo), len(redo)) == (len(self.past) - 1, len(self.future))

    @override
    def teardown(self) -> None:
        self.database.close()
        assert problems(self.library) == []
        self.library.unlink()


def test_any_sequence_of_actions_can_be_taken_back(
    tmp_path: Path, counted: Callable[[int, int], int]
) -> None:
    Desktop.folder = tmp_path
    run_state_machine_as_test(
        Desktop, settings=settings(max_examples=counted(10, 400), deadline=None)
    )
