"""What the term bases in use say beside one entry."""

import pytest

from briefdesk.errors import Cancelled
from briefdesk.model.concept import RelationType
from briefdesk.model.likeness import Alike
from briefdesk.model.problem import Severity
from briefdesk.model.wire import changed
from briefdesk.services import entries
from briefdesk.services.entries import (
    EntryIndex,
    entry_index,
    field_problems,
    lacking,
    related,
    similar,
)
from briefdesk.services.lexicon import bundled
from tests.entries import JA, SOUND, plain, tied, with_term


def test_the_index_has_every_bundled_concept_and_is_made_once() -> None:
    index = entry_index()
    for base in bundled():
        for concept in base.concepts:
            assert index.known.concept(concept.id) == concept
    assert entry_index() is index


def test_making_it_can_be_given_up() -> None:
    def give_up(done: int, total: int) -> None:
        raise Cancelled

    entries._made.clear()
    with pytest.raises(Cancelled):
        entry_index(progress=give_up)


def test_a_new_entry_that_repeats_one() -> None:
    new = plain("new", "假名加工資訊", "假名加工信息", lang="zh-Hans")
    found = similar(EntryIndex([SOUND]), new)
    assert [(one.concept, one.own, one.how) for one in found] == [
        ("c-sound", "假名加工信息", Alike.KEY)
    ]


def test_a_relative_is_found_from_both_sides() -> None:
    other = tied(plain("other", "x"), SOUND.id, RelationType.FALSE_FRIEND_OF)
    index = EntryIndex([SOUND, other])
    assert [one.concept for one in related(index, SOUND).neighbours] == [other]
    assert [one.concept for one in related(index, other).neighbours] == [SOUND]


def test_the_network_of_the_worked_example() -> None:
    index = entry_index()
    concept = index.known.concept("c-kameikako")
    assert concept is not None
    columns = {one.jurisdiction: one.neighbours for one in related(index, concept).columns}
    assert {"JP", "EU", "CN"} <= set(columns)
    assert all(one.reason for one in columns["CN"])


def test_the_problems_of_a_form_stand_at_their_fields() -> None:
    wrong = changed(with_term(JA, reading="カナ"), as_of="2025")
    found = field_problems(EntryIndex([SOUND]), wrong)
    assert {key: one.code for key, one in found.items()} == {
        ("", "as_of"): "date",
        ("t-1", "reading"): "reading-kana",
    }
    assert field_problems(EntryIndex([SOUND]), SOUND) == {}


def test_what_keeps_an_entry_from_being_approved_needs_no_index() -> None:
    found = lacking(plain("new", "仮名"))
    assert {("", "definition"), ("", "as_of"), ("", "terms")} <= set(found)
    assert lacking(SOUND) == {}


def test_a_field_shows_its_worst_problem() -> None:
    rival = changed(plain("rival", SOUND.terms[1].text, lang="zh-Hans"), domain=SOUND.domain)
    found = field_problems(EntryIndex([SOUND]), rival)
    assert found["t-rival-0", "ambiguous_with"].severity is Severity.ERROR
