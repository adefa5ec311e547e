"""The term bases of a library: logged rows, and the layers that recognition works with."""

from pathlib import Path

import pytest

from briefdesk.errors import DamagedFileError, UnknownIdError
from briefdesk.model.layer import Edit
from briefdesk.model.termbase_info import TermBaseInfo
from briefdesk.model.wire import changed
from briefdesk.store import editions, termbases
from briefdesk.store.change_log import command, revert, stacks
from briefdesk.store.database import Database
from tests.store.conftest import LABEL

INFO = TermBaseInfo(0, "own", "Mine", "1", "me", ("从业者",), rank=2)


def add(database: Database, info: TermBaseInfo = INFO) -> int:
    """Add a term base and return its id."""
    with command(database, LABEL):
        return termbases.add(database, info)


def test_every_field_is_kept(filled: Database) -> None:
    made = add(filled)
    assert termbases.termbase(filled, made) == changed(INFO, id=made)
    again = changed(
        TermBaseInfo(made, "x", "y", "2", "z", (), 1, enabled=False, edition="e", path="p"),
        path_sha256="s",
        reading='{"encoding":"gb18030"}',
    )
    with command(filled, LABEL):
        termbases.change(filled, again)
    assert termbases.all_termbases(filled) == (again,)


def test_the_lower_rank_counts_first(filled: Database) -> None:
    second, first = add(filled), add(filled, changed(INFO, rank=1))
    assert [one.id for one in termbases.all_termbases(filled)] == [first, second]


def test_what_was_put_away_is_unknown_until_undo(filled: Database) -> None:
    made = add(filled)
    with command(filled, LABEL):
        termbases.remove(filled, made)
    assert termbases.all_termbases(filled) == ()
    with pytest.raises(UnknownIdError):
        termbases.termbase(filled, made)
    revert(filled, stacks(filled)[0][-1])
    assert termbases.termbase(filled, made).name == "own"


def test_the_last_edit_of_a_concept_counts_until_it_is_forgotten(filled: Database) -> None:
    made = add(filled)
    for body in ("{}", ""):
        with command(filled, LABEL):
            termbases.edit(filled, made, Edit("c-1", body), "me")
    assert termbases.edits(filled, made) == (Edit("c-1", ""),)
    with command(filled, LABEL):
        termbases.forget(filled, made, ["c-1", "c-2"])
    assert termbases.edits(filled, made) == ()
    bodies = [(before, after) for *_, before, after in termbases.history(filled, "c-1")]
    assert bodies == [(None, "{}"), ("{}", ""), ("", None)]


def test_layers_follow_every_change_and_name_what_they_rest_on(
    filled: Database, tmp_path: Path
) -> None:
    edition = editions.keep_each(tmp_path, [])
    made = add(filled, changed(INFO, edition=edition))
    seen = [(termbases.turn(filled), termbases.layers(filled, tmp_path))]
    for edit in (Edit("c-1", "{}"), Edit("c-1", "")):
        with command(filled, LABEL):
            termbases.edit(filled, made, edit, "me")
        seen.append((termbases.turn(filled), termbases.layers(filled, tmp_path)))
    revert(filled, stacks(filled)[0][-1])
    undone = termbases.layers(filled, tmp_path)
    assert len({turn for turn, _ in seen} | {termbases.turn(filled)}) == 4
    assert len({layers[0].digest for _, layers in seen}) == 3
    assert undone == seen[1][1]
    assert seen[0][1][0].edition == edition
    assert seen[0][1][0].blockers == ("从业者",)


def test_a_resting_one_is_no_layer_and_a_lost_file_counts_as_none(
    filled: Database, tmp_path: Path
) -> None:
    add(filled, changed(INFO, enabled=False))
    lost = add(filled, changed(INFO, edition="0" * 64))
    [layer] = termbases.layers(filled, tmp_path)
    assert (layer.id, layer.edition) == (lost, "")


def test_the_path_of_an_edition_is_that_of_a_file(tmp_path: Path) -> None:
    assert termbases.edition_path(INFO, tmp_path) == ""
    info = changed(INFO, edition=editions.keep_each(tmp_path, []))
    assert termbases.edition_path(info, tmp_path) == str(tmp_path / info.edition)
    (tmp_path / info.edition).unlink()
    with pytest.raises(DamagedFileError, match="A file of the term base “own” is missing"):
        termbases.edition_path(info, tmp_path)


def test_many_edits_at_once_are_as_one_after_the_other(filled: Database) -> None:
    made = add(filled)
    with command(filled, LABEL):
        termbases.edit(filled, made, Edit("c-2", "{}"), "me")
    before = termbases.edits(filled, made)
    edits = [Edit(f"c-{number}", f"[{number}]") for number in range(4)]
    with command(filled, LABEL):
        termbases.edit_all(filled, made, edits, "me")
        termbases.edit_all(filled, made, [], "me")
    assert termbases.edits(filled, made) == tuple(edits)
    revert(filled, stacks(filled)[0][-1])
    assert termbases.edits(filled, made) == before


def test_a_layer_of_one_that_rests_can_be_had(filled: Database, tmp_path: Path) -> None:
    made = add(filled, changed(INFO, enabled=False))
    info = termbases.termbase(filled, made)
    before = termbases.layer(filled, info, tmp_path)
    with command(filled, LABEL):
        termbases.edit(filled, made, Edit("c-2", "{}"), "me")
    after = termbases.layer(filled, info, tmp_path)
    assert after.edits == (Edit("c-2", "{}"),)
    assert before.digest != after.digest
