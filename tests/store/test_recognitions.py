"""Recognitions are kept under a stamp and go with their briefing."""

from briefdesk.model.concept import ConceptStatus
from briefdesk.model.recognition import Grade, Recognition
from briefdesk.store import recognitions
from briefdesk.store.change_log import revert, stacks
from briefdesk.store.database import Database


def test_recognitions_are_known_by_their_stamp(filled: Database) -> None:
    found = (
        Recognition(
            "c-a", "t1", "zh-Hans", 1, 3, "医疗", "preferred", ConceptStatus.DRAFT, Grade.EXACT
        ),
    )
    assert recognitions.stored(filled, 1, "one") is None
    for stamp in ("one", "two"):
        with filled.transaction():
            recognitions.put(filled, 1, stamp, found)
    assert recognitions.stored(filled, 1, "one") is None
    assert recognitions.stored(filled, 1, "two") == found


def test_recognitions_go_with_their_briefing(filled: Database) -> None:
    with filled.transaction():
        recognitions.put(filled, 1, "one", ())
    revert(filled, stacks(filled)[0][-1])
    assert filled.row("SELECT count(*) FROM recognition") == (0,)
