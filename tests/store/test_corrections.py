"""What was said about the reading of a file, in order, until it is forgotten."""

from briefdesk.model.correction import Correction, CorrectionKind
from briefdesk.model.imported import BlockType
from briefdesk.store import corrections
from briefdesk.store.change_log import command
from briefdesk.store.database import Database
from tests.store.conftest import LABEL

NUMBER = Correction(CorrectionKind.NUMBER, 4, 5, "5", "方针", "，")
HEADING = Correction(
    CorrectionKind.BLOCK, 9, 12, "1. 现", "\n", "状", BlockType.HEADING, 2, "1.", "0:1", "注", "w"
)


def test_corrections_come_back_in_the_order_they_were_said(filled: Database) -> None:
    with command(filled, LABEL):
        corrections.add(filled, 1, [HEADING, NUMBER])
    found = corrections.of_briefing(filled, 1)
    assert [one.correction for one in found] == [HEADING, NUMBER]
    assert all(one.fits for one in found)
    assert corrections.of_briefing(filled, 2) == ()


def test_one_that_fits_no_more_is_marked_and_may_be_forgotten(filled: Database) -> None:
    with command(filled, LABEL):
        corrections.add(filled, 1, [HEADING, NUMBER])
    first, second = corrections.of_briefing(filled, 1)
    with command(filled, LABEL):
        corrections.mark(filled, first, fits=False)
    assert [one.fits for one in corrections.of_briefing(filled, 1)] == [False, True]
    with command(filled, LABEL):
        corrections.forget(filled, second.id)
    [left] = corrections.of_briefing(filled, 1)
    assert left.correction == HEADING
