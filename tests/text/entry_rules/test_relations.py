"""Entries that name each other do so rightly."""

from briefdesk.model.concept import RelationType
from briefdesk.model.wire import changed
from tests.entries import SOUND, ZH, codes, plain, tied, with_term

FRIEND = RelationType.FALSE_FRIEND_OF
OTHER = plain("other", "something else")


def test_a_relation_to_nothing() -> None:
    assert codes(tied(SOUND, "c-none", RelationType.BROADER)) == ["relation-target"]
    assert codes(tied(SOUND, "c-other", RelationType.BROADER, ""), OTHER) == []


def test_a_relation_to_itself() -> None:
    assert codes(tied(SOUND, SOUND.id, RelationType.RELATED)) == ["relation-itself"]


def test_false_friends_know_each_other_and_say_why() -> None:
    friend = tied(SOUND, "c-other", FRIEND)
    assert codes(friend, tied(OTHER, SOUND.id, FRIEND)) == []
    assert codes(friend, OTHER) == ["false-friend-back"]
    assert codes(friend, tied(OTHER, SOUND.id, RelationType.RELATED)) == ["false-friend-back"]
    silent = tied(SOUND, "c-other", FRIEND, " ")
    assert codes(silent, tied(OTHER, SOUND.id, FRIEND)) == ["false-friend-reason"]


def test_homographs_exist() -> None:
    ambiguous = with_term(ZH, ambiguous_with=("c-other",))
    assert "ambiguous-target" in codes(ambiguous)
    assert "ambiguous-target" not in codes(ambiguous, OTHER)
    assert "ambiguous-target" in codes(with_term(ZH, ambiguous_with=(SOUND.id,)))


def test_a_chain_of_relations_is_no_problem() -> None:
    back = changed(OTHER, relations=tied(OTHER, SOUND.id, RelationType.BROADER).relations)
    assert codes(tied(SOUND, "c-other", RelationType.BROADER), back) == []
