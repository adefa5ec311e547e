"""Term bases of a library: made, ordered, rested, put away, each with undo."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from briefdesk.errors import RequestError, UnknownIdError
from briefdesk.phrases import phrase
from briefdesk.services import concepts, history, merging, termbases
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.lexicon import lexicon_of
from tests.termbases import concept

LABEL = phrase("history", "Edit concept")


@pytest.fixture
def desk(library: Path) -> Iterator[Desk]:
    """A desk without briefings."""
    with open_desk(library, create=True) as desk:
        yield desk


def names(desk: Desk) -> list[str]:
    """Return the names in the order in which they count."""
    return [one.name for one in termbases.all_termbases(desk)]


def test_a_new_one_counts_first_and_the_order_can_be_changed(desk: Desk) -> None:
    _, old = termbases.add(desk, "old", "")
    _, new = termbases.add(desk, "new", "")
    assert names(desk) == ["new", "old"]
    termbases.reorder(desk, [old, new])
    assert names(desk) == ["old", "new"]
    history.undo(desk)
    assert names(desk) == ["new", "old"]


def test_the_first_that_has_a_concept_says_what_it_is(desk: Desk) -> None:
    ids = [termbases.add(desk, name, "")[1] for name in ("low", "high")]
    for termbase_id, word in zip(ids, ("低", "高"), strict=True):
        concepts.save(desk, [concept("x", word)], LABEL, termbase_id=termbase_id)
    found = lexicon_of(desk).concept("c-x")
    assert found is not None
    assert found.terms[0].text == "高"
    termbases.enable(desk, ids[1], enabled=False)
    found = lexicon_of(desk).concept("c-x")
    assert found is not None
    assert found.terms[0].text == "低"
    termbases.remove(desk, ids[0])
    assert lexicon_of(desk).concept("c-x") is None
    history.undo(desk)
    assert lexicon_of(desk).concept("c-x") == found


@pytest.mark.parametrize("name", ["", " ", "taken"])
def test_a_name_is_needed_and_its_own(desk: Desk, name: str) -> None:
    termbases.add(desk, "taken", "")
    _, other = termbases.add(desk, "other", "")
    with pytest.raises(RequestError):
        termbases.add(desk, name, "")
    with pytest.raises(RequestError):
        termbases.rename(desk, other, name, "")
    termbases.rename(desk, other, "other", "The other one")
    assert names(desk) == ["other", "taken"]


def test_the_name_of_the_bundled_ones_is_reserved(desk: Desk, library: Path) -> None:
    _, made = termbases.add(desk, "mine", "")
    said = "“bundled” names the term bases that come with BriefDesk: choose another name."
    for attempt in (
        partial(termbases.add, desk, "bundled", ""),
        partial(termbases.rename, desk, made, "bundled", ""),
        partial(merging.new_target, desk, "bundled"),
        partial(merging.first_target, library, "bundled"),
    ):
        with pytest.raises(RequestError, match=said):
            attempt()
    assert names(desk) == ["mine"]


def test_an_unknown_one_is_said(desk: Desk) -> None:
    with pytest.raises(UnknownIdError):
        termbases.remove(desk, 77)
    with pytest.raises(UnknownIdError):
        concepts.save(desk, [concept("x", "词")], LABEL, termbase_id=77)


def test_they_are_known_by_name_and_counted(desk: Desk) -> None:
    _, made = termbases.add(desk, "mine", "")
    assert termbases.named(desk, "mine").id == made
    with pytest.raises(UnknownIdError):
        termbases.named(desk, "yours")
    assert termbases.concept_count(desk, made) == 0
    concepts.save(desk, [concept("x", "词"), concept("y", "词")], LABEL, termbase_id=made)
    concepts.remove(desk, ["c-x"], termbase_id=made)
    assert termbases.concept_count(desk, made) == 1
