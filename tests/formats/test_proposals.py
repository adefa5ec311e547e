"""``briefdesk.proposals/1``: read strictly, as what it says becomes entries."""

import pytest

from briefdesk.errors import ExchangeError
from briefdesk.formats import proposals
from briefdesk.model.proposal import FORMAT, ProposalFile, ProposalState, TravellingProposal
from briefdesk.model.wire import changed
from tests.termbases import concept

ONE = TravellingProposal(concept("a", "词"), "佐藤", "2026-01-01T00:00:00.000Z")
DECIDED = changed(ONE, state=ProposalState.ACCEPTED, decided_by="王", accepted=concept("a", "词语"))


def test_what_was_written_is_read() -> None:
    file = ProposalFile(FORMAT, (ONE, DECIDED))
    data = proposals.write(file)
    assert proposals.read(data, "x") == file
    assert proposals.read(b"\xef\xbb\xbf" + data, "x") == file
    assert proposals.write(proposals.read(data, "x")) == data


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"[" * 100_000,
        b"\xff\xfe{}",
        b'{"format":"briefdesk.annotations/1","proposals":[]}',
        b'{"format":"briefdesk.proposals/1","proposals":[{}]}',
        proposals.write(ProposalFile(FORMAT, (changed(ONE, at="yesterday"),))),
        proposals.write(ProposalFile(FORMAT, (changed(ONE, decided_at="yesterday"),))),
        proposals.write(ProposalFile(FORMAT, (changed(ONE, concept=concept("a")),))),
        proposals.write(ProposalFile(FORMAT, (changed(ONE, concept=concept("a b", "词")),))),
        proposals.write(ProposalFile(FORMAT, (changed(DECIDED, accepted=concept("a")),))),
        proposals.write(ProposalFile(FORMAT, (changed(DECIDED, accepted=concept("b", "词")),))),
        proposals.write(ProposalFile(FORMAT, (changed(ONE, state=ProposalState.REJECTED),))),
        b" " * (proposals.SIZE_LIMIT + 1),
    ],
)
def test_anything_else_is_refused_with_its_name(data: bytes) -> None:
    with pytest.raises(ExchangeError, match="file-name"):
        proposals.read(data, "file-name")
