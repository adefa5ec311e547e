"""A candidate is known by its first name."""

from briefdesk.model.candidate import Candidate, Evidence, ProposedTerm
from briefdesk.model.concept import Confidence
from briefdesk.model.span import Span
from briefdesk.model.wire import from_json, to_json

CANDIDATE = Candidate(
    (ProposedTerm("zh-Hans", "结局"), ProposedTerm("en", "outcome")),
    (Span(3, 5), Span(9, 11)),
    (Evidence.GLOSS, Evidence.QUOTED),
    Confidence.LIKELY,
    2.0,
)


def test_its_first_name_and_how_often_it_is_there() -> None:
    assert (CANDIDATE.text, CANDIDATE.count) == ("结局", 2)


def test_it_travels_as_json() -> None:
    assert from_json(to_json(CANDIDATE), Candidate) == CANDIDATE
