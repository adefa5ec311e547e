"""The rows of all entries: sorted by reading, in step with edits, and the way back to concepts."""

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.errors import DamagedFileError
from briefdesk.model.concept import AdminStatus, Concept, ReadingSource, Term
from briefdesk.model.termbase_info import BUNDLED
from briefdesk.model.wire import changed, each_to_json
from briefdesk.phrases import phrase
from briefdesk.services import concepts, history, termbases
from briefdesk.services.catalogue import Catalogue, catalogue, snapshot, unconfirmed
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.lexicon import lexicon_of
from briefdesk.store import termbases as stored
from briefdesk.store.change_log import command
from tests.termbases import concept

LABEL = phrase("history", "Edit concept")


@pytest.fixture
def desk(library: Path) -> Iterator[Desk]:
    with open_desk(library, create=True) as desk:
        yield desk


def whole(desk: Desk) -> Catalogue:
    """Return all rows, made anew."""
    return catalogue(lexicon_of(desk))


def followed(desk: Desk, before: Catalogue) -> Catalogue:
    """Return the rows after an edit, which must not need all of them anew."""
    found = snapshot(desk, before).catalogue
    assert found is not None
    return found


def import_edition(desk: Desk, made: list[Concept], name: str = "office") -> int:
    """Have a term base that was read from a file."""
    _, termbase_id = termbases.add(desk, name, "Office")
    body = each_to_json(made)
    edition = hashlib.sha256(body).hexdigest()
    desk.editions.mkdir(exist_ok=True)
    (desk.editions / edition).write_bytes(body)
    info = stored.termbase(desk.database, termbase_id)
    with command(desk.database, phrase("history", "Import")):
        stored.change(desk.database, changed(info, edition=edition))
    return termbase_id


def test_the_domains_are_in_step_with_edits(desk: Desk) -> None:
    before = whole(desk)
    assert before.domains == tuple(sorted({row.domain for row in before.rows}))
    concepts.save(desk, [changed(concept("a", "語"), domain="aa-office")], LABEL)
    assert followed(desk, before).domains == ("aa-office", *before.domains)


def test_a_file_that_goes_while_it_is_needed_is_said(desk: Desk) -> None:
    import_edition(desk, [concept("a", "甲")])
    known = lexicon_of(desk)
    known.matcher()
    [layer] = known.layers
    (desk.editions / layer.edition).unlink()
    with pytest.raises(DamagedFileError, match=layer.edition):
        catalogue(known)  # the terms are compiled; where they stand is read
    import_edition(desk, [concept("b", "乙")], "other")
    other = lexicon_of(desk)
    (desk.editions / other.layers[0].edition).unlink()
    with pytest.raises(DamagedFileError, match=other.layers[0].edition):
        other.matcher()


def test_every_bundled_entry_has_a_row_sorted_by_reading(desk: Desk) -> None:
    found = whole(desk)
    assert len(found.rows) == len(found.homes)
    orders = [row.order for row in found.rows]
    assert orders == sorted(orders)
    row = next(row for row in found.rows if row.id == "c-kameikako")
    assert (row.japanese, row.chinese, row.missing, row.home) == (
        "仮名加工情報", "假名加工信息", "", BUNDLED,
    )  # fmt: skip
    assert "\n假名加工信息\n" in row.key
    assert found.concept("c-kameikako") == lexicon_of(desk).concept("c-kameikako")


def test_a_row_says_what_is_missing_and_what_nobody_confirmed(desk: Desk) -> None:
    made = Concept(
        "c-x",
        "d",
        (
            Term("t-1", "ja", "押印", reading="おういん"),
            Term("t-2", "ja", "捺印"),
            Term("t-5", "ja", "印", reading="いん", reading_source=ReadingSource.HUMAN),
            Term("t-3", "ja", "誤", forbidden=True, status=AdminStatus.DEPRECATED),
            Term("t-4", "zh-Hans", "盖章", AdminStatus.DEPRECATED),
        ),
    )
    assert [term.id for term in unconfirmed(made)] == ["t-1", "t-2"]
    concepts.save(desk, [made], LABEL)
    row = next(row for row in whole(desk).rows if row.id == "c-x")
    assert (row.missing, row.unread, row.chinese) == ("zh en", 2, "盖章")


def test_an_edit_of_a_bundled_entry_covers_it(desk: Desk) -> None:
    before = whole(desk)
    was = before.concept("c-kameikako")
    assert was is not None
    concepts.save(desk, [changed(was, domain="mine")], LABEL)
    after = followed(desk, before)
    row = next(row for row in after.rows if row.id == "c-kameikako")
    assert (row.domain, row.covers) == ("mine", True)
    assert row.home == after.home("c-kameikako") == termbases.all_termbases(desk)[0].id
    assert after.is_edited("c-kameikako")
    assert after.as_read("c-kameikako") == BUNDLED
    assert after.as_read("c-nothing") is None


def test_entries_of_a_file_stand_in_its_term_base(desk: Desk) -> None:
    home = import_edition(desk, [concept("a", "甲"), concept("b", "乙")])
    found = whole(desk)
    assert {found.home("c-a"), found.home("c-b")} == {home}
    assert not found.is_edited("c-a")
    assert found.home("c-kameikako") == BUNDLED


def test_an_edit_that_was_there_at_first_and_is_taken_back_needs_the_file(desk: Desk) -> None:
    import_edition(desk, [concept("a", "甲")])
    concepts.save(desk, [concept("a", "丙")], LABEL)
    found = whole(desk)
    history.undo(desk)
    assert snapshot(desk, found).catalogue is None
    assert whole(desk).concept("c-a") == concept("a", "甲")


def test_an_edit_below_the_term_base_that_brought_a_concept_does_not_count(desk: Desk) -> None:
    concepts.save(desk, [concept("a", "丙")], LABEL)
    own = termbases.all_termbases(desk)[0].id
    home = import_edition(desk, [concept("a", "甲")])  # a new one counts before the others
    found = whole(desk)
    assert found.concept("c-a") == lexicon_of(desk).concept("c-a") == concept("a", "甲")
    assert (found.home("c-a"), found.is_edited("c-a")) == (home, False)
    termbases.reorder(desk, [own, home])
    found = whole(desk)
    assert found.concept("c-a") == lexicon_of(desk).concept("c-a") == concept("a", "丙")
    assert found.home("c-a") == own


def test_another_term_base_needs_all_rows_anew(desk: Desk) -> None:
    found = whole(desk)
    import_edition(desk, [concept("a", "甲")])
    assert snapshot(desk, found).catalogue is None


def test_progress_may_give_up(desk: Desk) -> None:
    class GivenUpError(Exception):
        pass

    def give_up(done: int, total: int) -> None:
        raise GivenUpError

    known = lexicon_of(desk)
    known.matcher()
    with pytest.raises(GivenUpError):
        catalogue(known, give_up)


_STEPS = st.lists(
    st.tuples(st.sampled_from(["save", "remove", "undo", "redo"]), st.integers(0, 3)), max_size=5
)


@given(steps=_STEPS)
def test_following_edits_gives_what_reading_anew_gives(
    steps: list[tuple[str, int]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    with open_desk(tmp_path_factory.mktemp("x") / "l.sqlite", create=True) as desk:
        known = whole(desk)
        acts: dict[str, Callable[[int], object]] = {
            "save": lambda n: concepts.save(desk, [concept(f"n{n}", f"词{n}", reading="x")], LABEL),
            "remove": lambda n: concepts.remove(desk, ["c-kameikako", f"c-n{n}"][: n % 2 + 1]),
            "undo": lambda _: history.undo(desk),
            "redo": lambda _: history.redo(desk),
        }
        for act, number in steps:
            acts[act](number)
            found = snapshot(desk, known).catalogue
            known = whole(desk) if found is None else found
        fresh = whole(desk)
        assert known.rows == fresh.rows
        for row in known.rows[::50]:
            assert known.concept(row.id) == fresh.concept(row.id)


def test_a_hundred_thousand_rows_are_followed_without_reading_them_again(
    desk: Desk, counted: Callable[[int, int], int]
) -> None:
    many = counted(3_000, 100_000)
    import_edition(desk, [concept(f"n{number}", f"词{number}") for number in range(many)])
    before = whole(desk)
    assert len(before.rows) == many + len([one for one in before.homes.values() if one == BUNDLED])
    concepts.save(desk, [concept("n7", "新词")], LABEL)
    after = followed(desk, before)
    assert (after.matcher, after.homes) == (before.matcher, before.homes)
    assert next(row for row in after.rows if row.id == "c-n7").chinese == "新词"
