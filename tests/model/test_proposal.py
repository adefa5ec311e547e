"""By what a proposal is known in every library."""

from briefdesk.model.proposal import Proposal
from briefdesk.model.wire import changed
from tests.termbases import concept


def test_neither_the_id_nor_the_decision_is_part_of_it() -> None:
    one = Proposal(1, 1, concept("a", "词"), "佐藤", "2026-01-01T00:00:00Z")
    assert one.key == changed(one, id=7, termbase_id=3, decided_by="王").key
    assert one.key != changed(one, author="王").key
