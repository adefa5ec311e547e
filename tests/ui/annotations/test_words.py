"""What a comment is, in words."""

from briefdesk.model.annotation import Change, Kind, Placement, State
from briefdesk.model.wire import changed
from briefdesk.ui.annotations.words import CHANGE_WORDS, KIND_WORDS, spoken, standing, titled
from tests.ui.annotations.test_card import NOTE


def test_what_sets_a_comment_apart_is_said_in_words() -> None:
    odd = changed(
        NOTE,
        internal=True,
        state=State.SETTLED,
        anchor=changed(NOTE.anchor, placement=Placement.REVIEW),
    )
    assert standing(odd) == ["Internal", "Settled", "Place to be confirmed"]
    assert standing(NOTE) == []


def test_every_kind_has_a_word() -> None:
    assert set(KIND_WORDS) == set(Kind)
    assert set(CHANGE_WORDS) == set(Change)


def test_a_tracked_change_is_called_one() -> None:
    gone = changed(NOTE, tags=(Change.DELETION_AFTER.value,))
    assert titled(gone, 3) == "3  Deletion after this"
    assert spoken(gone, 3).startswith("3, Deletion after this, 王敏: ")


def test_a_comment_can_be_heard() -> None:
    note = changed(NOTE, body="何时", internal=True)
    assert spoken(note, None) == "Risk, 王敏, Internal: 何时"
    assert spoken(NOTE, 3).startswith("3, Risk, 王敏: ")


def test_an_internal_comment_is_headed_without_a_number() -> None:
    assert titled(NOTE, 3) == "3  Risk"
    assert titled(NOTE, None) == "Risk"
