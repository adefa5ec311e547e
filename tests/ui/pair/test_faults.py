"""What a finding is about in the original is found from its place in the translation."""

from briefdesk.model.concept import Confidence
from briefdesk.model.finding import Finding, Gravity, Place, said
from briefdesk.model.judged import Judged
from briefdesk.model.pairing import Link
from briefdesk.model.span import Span
from briefdesk.phrases import phrase
from briefdesk.ui.pair.faults import faults
from briefdesk.ui.pair.links import Links
from briefdesk.ui.workspace import Checked, Workspace

LINKS = Links(
    [
        Link((Span(0, 10),), (Span(0, 20),)),
        Link((), (Span(20, 30),), 0.0),
        Link((Span(10, 20),), (Span(30, 40),)),
    ],
    (20, 40),
)


def finding(starts: tuple[int, ...], original: tuple[Span, ...]) -> Judged:
    """Return a finding with places of two characters."""
    made = Finding(
        check="completeness",
        severity=Gravity.HIGH,
        confidence=Confidence.LIKELY,
        message=said(phrase("checks", "“{words}” was found."), words="x"),
        places=tuple(Place(n, n + 2, "", fingerprint=f"{n} {original}") for n in starts),
        original=original,
    )
    return Judged(made, made.places)


def test_a_missing_sentence_is_in_no_pair_of_the_place(workspace: Workspace) -> None:
    one = finding((4,), (Span(20, 30),))
    workspace.set_findings((one,), Checked.NOW)
    workspace.set_place(one.open[0].fingerprint)
    assert faults(workspace, LINKS, Span(4, 6)) == [Span(20, 30)]
    assert faults(workspace, LINKS, Span(0, 10)) == ()  # went somewhere else


def test_of_many_places_only_what_stands_beside_this_one(workspace: Workspace) -> None:
    one = finding((4, 14), (Span(2, 5), Span(33, 36)))
    workspace.set_findings((one,), Checked.NOW)
    workspace.set_place(one.open[1].fingerprint)
    assert faults(workspace, LINKS, Span(14, 16)) == [Span(33, 36)]


def test_of_two_findings_at_one_place_the_current_one_counts(workspace: Workspace) -> None:
    first, second = finding((4,), (Span(1, 3),)), finding((4,), (Span(20, 30),))
    workspace.set_findings((finding((4,), ()), first, second), Checked.NOW)
    assert faults(workspace, LINKS, Span(4, 6)) == [Span(1, 3)]  # none is current
    workspace.set_place(second.open[0].fingerprint)
    assert faults(workspace, LINKS, Span(4, 6)) == [Span(20, 30)]
