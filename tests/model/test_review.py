"""What is open is what nobody has settled."""

from briefdesk.model.review import Doubt, Review, ReviewItem, Severity
from briefdesk.phrases import phrase


def test_settled_items_are_not_open() -> None:
    said = phrase("review", "Settled")
    settled = ReviewItem(Doubt.READING, Severity.LOW, said, settled=True)
    waiting = ReviewItem(Doubt.READING, Severity.LOW, said)
    assert Review((waiting, settled)).open == (waiting,)
