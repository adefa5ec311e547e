"""What a person decided a string means."""

from briefdesk.model.span import Span
from briefdesk.store import senses
from briefdesk.store.change_log import command
from briefdesk.store.database import Database
from tests.store.conftest import LABEL


def test_a_sense_is_replaced_for_the_same_place(filled: Database) -> None:
    for concept in ("c-one", "c-two"):
        with command(filled, LABEL):
            senses.confirm(filled, 1, Span(4, 9), "key", concept, "me")
    with command(filled, LABEL):
        senses.confirm(filled, 1, Span(1, 3), "key", "c-three", "me")
    assert senses.of_briefing(filled, 1) == {(1, 3): "c-three", (4, 9): "c-two"}


def test_a_decision_tells_who_and_when_until_it_is_forgotten(filled: Database) -> None:
    with command(filled, LABEL):
        senses.confirm(filled, 1, Span(4, 9), "key", "c-one", "me")
    found = senses.decision(filled, 1, Span(4, 9))
    assert found is not None
    assert (found.concept, found.author) == ("c-one", "me")
    assert found.at.endswith("Z")
    assert senses.decision(filled, 1, Span(4, 8)) is None
    with command(filled, LABEL):
        assert not senses.forget(filled, 1, Span(4, 8))
        assert senses.forget(filled, 1, Span(4, 9))
    assert senses.decision(filled, 1, Span(4, 9)) is None


def test_decisions_move_with_their_words_even_into_each_others_places(filled: Database) -> None:
    with command(filled, LABEL):
        for start, concept in ((1, "c-one"), (4, "c-two"), (7, "c-three")):
            senses.confirm(filled, 1, Span(start, start + 2), "key", concept, "me")
    with command(filled, LABEL):
        senses.move(filled, 1, {(1, 3): Span(4, 6), (4, 6): Span(9, 11), (7, 9): None})
    assert senses.of_briefing(filled, 1) == {(4, 6): "c-one", (9, 11): "c-two"}
    kept = senses.decision(filled, 1, Span(9, 11))
    assert kept is not None
    assert kept.author == "me"


def test_decisions_that_stay_are_not_written(filled: Database) -> None:
    with command(filled, LABEL):
        senses.confirm(filled, 1, Span(1, 3), "key", "c-one", "me")
    with command(filled, LABEL) as recorded:
        senses.move(filled, 1, {(1, 3): Span(1, 3), (8, 9): None})
    assert recorded.id is None
