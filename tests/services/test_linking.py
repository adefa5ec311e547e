"""A term base that follows a file: read-only, compared when that changed, renewed on request."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefdesk.errors import Cancelled, RequestError
from briefdesk.formats.termbase import tbx3
from briefdesk.model.concept import Concept, TermBase
from briefdesk.model.exchange import Column, Role, SheetLayout, TermBaseOptions
from briefdesk.model.merge import Standing
from briefdesk.model.termbase_info import TermBaseInfo
from briefdesk.model.wire import changed, from_json
from briefdesk.phrases import phrase
from briefdesk.services import concepts, history, linking, merging, termbases
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.lexicon import lexicon_of
from tests.termbases import concept

PERSONAL, CONSENT = concept("a", "个人信息"), concept("b", "同意")


@pytest.fixture
def desk(library: Path) -> Iterator[Desk]:
    """An empty library."""
    with open_desk(library, create=True) as desk:
        yield desk


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file of two concepts."""
    file = tmp_path / "office.tbx"
    write(file, "1", PERSONAL, CONSENT)
    return file


def write(file: Path, version: str, *found: Concept) -> None:
    """Write a term base file."""
    file.write_bytes(tbx3.write(TermBase("office", "The office", version, "from them", found)))


def linked(desk: Desk, file: Path) -> int:
    """Link a file and return the id of its term base."""
    plan = linking.difference(merging.new_target(desk, "office"), path=file)
    return merging.apply(desk, linking.followed(plan, file), label=linking.LINK).termbase_id


def info(desk: Desk) -> TermBaseInfo:
    """Return the one term base."""
    [found] = termbases.all_termbases(desk)
    return found


def test_a_linked_term_base_counts_and_cannot_be_edited(desk: Desk, file: Path) -> None:
    made = linked(desk, file)
    assert (info(desk).path, info(desk).version, info(desk).read_only) == (str(file), "1", True)
    assert lexicon_of(desk).concept("c-b") == CONSENT
    with pytest.raises(RequestError):
        merging.target(desk, made)
    label = phrase("history", "Edit concept")
    concepts.save(desk, [changed(CONSENT, note="mine")], label, termbase_id=made)
    assert [one.name for one in termbases.all_termbases(desk)] == ["own", "office"]
    assert linking.linked_target(desk, made).edits == ()
    history.undo(desk)
    history.undo(desk)
    assert termbases.all_termbases(desk) == ()


def test_an_edit_counts_also_where_the_users_own_stands_behind_the_linked_one(
    desk: Desk, file: Path
) -> None:
    label = phrase("history", "Edit concept")
    concepts.save(desk, [concept("own", "自己的词")], label)
    made = linked(desk, file)
    assert [one.name for one in termbases.all_termbases(desk)] == ["office", "own"]
    concepts.save(desk, [changed(CONSENT, note="mine")], label, termbase_id=made)
    assert [one.name for one in termbases.all_termbases(desk)] == ["own-2", "office", "own"]
    assert lexicon_of(desk).concept("c-b") == changed(CONSENT, note="mine")
    concepts.remove(desk, ["c-a"], termbase_id=made)
    assert lexicon_of(desk).concept("c-a") is None
    assert len(termbases.all_termbases(desk)) == 3
    concepts.save(desk, [changed(CONSENT, note="later")], label, termbase_id=made)
    assert lexicon_of(desk).concept("c-b") == changed(CONSENT, note="later")


def test_a_link_remembers_how_its_file_is_read(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "office.csv"
    file.write_text("甲;同意\n", "utf-8")
    columns = (Column(Role.CONCEPT), Column(Role.TERM, "zh-Hans"))
    read_so = TermBaseOptions(SheetLayout(columns, header=0), separator=";")
    target = merging.new_target(desk, "office")
    plan = linking.difference(target, path=file, options=read_so)
    made = merging.apply(desk, linking.followed(plan, file), label=linking.LINK).termbase_id
    termbases.rename(desk, made, "ours", "")
    file.write_text("甲;同意\n乙;授权\n", "utf-8")
    plan = linking.difference(linking.linked_target(desk, made))
    assert plan.standings == "sn"
    merging.apply(desk, linking.followed(plan, file), label=linking.ACCEPT)
    assert from_json(info(desk).reading, TermBaseOptions) == read_so
    linking.unlink(desk, made)
    assert info(desk).reading == ""


def test_a_change_of_the_file_is_noticed_shown_and_accepted(desk: Desk, file: Path) -> None:
    made = linked(desk, file)
    assert linking.is_changed(info(desk)) is False
    write(file, "2", changed(CONSENT, definition="定义"), concept("n", "新词"))
    assert linking.is_changed(info(desk)) is True
    plan = linking.difference(linking.linked_target(desk, made))
    assert plan.standings == "cn"
    assert list(plan.missing) == [PERSONAL]
    [number] = plan.numbers(Standing.CHANGED)
    incoming = plan.incoming[number]
    [field] = linking.differences(plan, number)
    assert incoming.concept.id == "c-b"
    assert (field.field, field.mine, field.theirs) == ("definition", "", "定义")

    assert lexicon_of(desk).concept("c-b") == CONSENT  # nothing before it is accepted
    accepted = linking.followed(plan, file)
    counts = (accepted.added, accepted.changed, accepted.removed, accepted.kept)
    assert counts == (1, 1, 1, 0)
    merging.apply(desk, accepted, label=linking.ACCEPT)
    assert linking.is_changed(info(desk)) is False
    assert info(desk).version == "2"
    assert lexicon_of(desk).concept("c-a") is None
    assert lexicon_of(desk).concept("c-n") is not None
    history.undo(desk)
    assert lexicon_of(desk).concept("c-a") == PERSONAL
    assert linking.is_changed(info(desk)) is True


def test_a_field_that_the_file_gave_up_is_shown_as_gone(desk: Desk, file: Path) -> None:
    write(file, "1", changed(CONSENT, note="old"))
    made = linked(desk, file)
    write(file, "1", CONSENT)
    plan = linking.difference(linking.linked_target(desk, made))
    assert plan.standings == "c"
    [field] = linking.differences(plan, 0)
    assert (field.field, field.mine, field.theirs, field.result) == ("note", "old", "", "")


def test_a_file_that_is_gone_is_neither_changed_nor_the_same(desk: Desk, file: Path) -> None:
    linked(desk, file)
    file.unlink()
    assert linking.is_changed(info(desk)) is None
    assert lexicon_of(desk).concept("c-b") == CONSENT


def test_unlinked_it_is_ones_own(desk: Desk, file: Path) -> None:
    made = linked(desk, file)
    linking.unlink(desk, made)
    assert not info(desk).read_only
    assert merging.target(desk, made).termbase.edition
    assert lexicon_of(desk).concept("c-b") == CONSENT
    history.undo(desk)
    assert info(desk).read_only


def test_a_renewal_does_not_link_again_what_was_unlinked_meanwhile(desk: Desk, file: Path) -> None:
    made = linked(desk, file)
    write(file, "2", PERSONAL)
    plan = linking.difference(linking.linked_target(desk, made))
    renewal = linking.followed(plan, file)
    termbases.rename(desk, made, "renamed", "")
    linking.unlink(desk, made)
    with pytest.raises(RequestError, match="changed meanwhile"):
        merging.apply(desk, renewal, label=linking.ACCEPT)
    assert (info(desk).path, info(desk).version) == ("", "1")
    history.undo(desk)
    merging.apply(desk, renewal, label=linking.ACCEPT)
    assert (info(desk).name, info(desk).path, info(desk).version) == ("renamed", str(file), "2")


def test_given_up_it_leaves_nothing(desk: Desk, file: Path) -> None:
    def given_up(done: int, total: int) -> None:
        raise Cancelled

    plan = linking.difference(merging.new_target(desk, "office"), path=file)
    with pytest.raises(Cancelled):
        linking.followed(plan, file, given_up)
    assert not any(desk.editions.glob("*"))
