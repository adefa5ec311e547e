"""Where the original shows what a finding says, as it may be no sentence of the pair at its place.

A sentence that is not translated is told of at the one before it.
"""

from collections.abc import Sequence

from briefdesk.model.finding import Place
from briefdesk.model.judged import Judged
from briefdesk.model.span import Span
from briefdesk.ui.pair.links import Links, Side
from briefdesk.ui.workspace import Workspace


def faults(workspace: Workspace, links: Links, revealed: Span) -> Sequence[Span]:
    """Return what the finding that a person went to is about in the original, in its order.

    ``revealed`` is where they went in the translation. Of a finding with many places it is what
    stands beside this one.
    """
    found = _told(workspace, revealed)
    if found is None:
        return ()
    finding, place = found[0].finding, found[1]
    if len(finding.places) == 1:
        return sorted(finding.original)
    sentences = [
        sentence
        for number in links.between(Side.TRANSLATION, place.start, place.end - 1)
        for sentence in links.all[number].original
    ]
    return sorted(span for span in finding.original if any(map(span.overlaps, sentences)))


def _told(workspace: Workspace, revealed: Span) -> tuple[Judged, Place] | None:
    """Return the current place if it is there; without one the finding that begins there."""
    found = workspace.current_place
    if found is not None:
        return found if found[1].span == revealed else None
    firsts = ((one, one.finding.places[0]) for one in workspace.findings if one.finding.original)
    return next((one for one in firsts if one[1].span == revealed), None)
