"""What is done about places of a finding: forms are opened, services are asked."""

from collections.abc import Sequence
from functools import partial

from briefdesk.model.citation_form import citation
from briefdesk.model.finding import Place
from briefdesk.model.judged import Judged
from briefdesk.model.revision import Remedy
from briefdesk.phrases import phrase
from briefdesk.services import waiving
from briefdesk.ui.findings.dismissal import DismissForm
from briefdesk.ui.findings.explanation import Explanation
from briefdesk.ui.findings.senses import ask_sense
from briefdesk.ui.findings.words import AMBIGUOUS, Deed, check_info
from briefdesk.ui.revisions.form import Proposal, RevisionForm
from briefdesk.ui.workspace import Workspace

_REMEDIES = {
    Deed.REPLACE: Remedy.REPLACE,
    Deed.GLOSS: Remedy.GLOSS,
    Deed.QUERY: Remedy.QUERY,
}
_TAKEN_BACK = phrase("messages", "Taken back: the place is open again.")


def offered(one: Judged, places: Sequence[Place]) -> list[Deed]:
    """Return what can be done with places of a finding, which are all open or all settled."""
    open_ones = {place.fingerprint for place in one.open}
    if all(place.fingerprint in open_ones for place in places) and places:
        deeds = [Deed.REPLACE, Deed.GLOSS, Deed.QUERY, Deed.DISMISS, Deed.EXPLAIN]
        return [Deed.SENSE, *deeds] if one.finding.check == AMBIGUOUS else deeds
    chosen = {place.fingerprint for place in places}
    deeds = []
    if any(answer.place.fingerprint in chosen for answer in one.answered):
        deeds.append(Deed.CORRECTION)
    if any(dismissed.place.fingerprint in chosen for dismissed in one.dismissed):
        deeds.append(Deed.TAKE_BACK)
    return [*deeds, Deed.EXPLAIN]


def act(workspace: Workspace, deed: Deed, one: Judged, places: Sequence[Place]) -> None:
    """Do something about places of a finding, or open the form that asks for the rest."""
    if deed not in offered(one, places):
        return
    if deed in _REMEDIES:
        here = places[:1] if deed is Deed.GLOSS else places  # a gloss stands at the first use
        revise(workspace, one, here, _REMEDIES[deed])
    elif deed is Deed.DISMISS:
        DismissForm(workspace, one, tuple(places)).open()
    elif deed is Deed.SENSE:
        ask_sense(workspace, one, places[0])
    elif deed is Deed.TAKE_BACK:
        take_back(workspace, one, places)
    elif deed is Deed.CORRECTION:
        chosen = {place.fingerprint for place in places}
        known = [a.revision.id for a in one.answered if a.place.fingerprint in chosen]
        workspace.revision_asked.emit(known[0])
    else:
        info = check_info(one.finding.check)
        if info is not None:
            Explanation(workspace.window, info).open()


def revise(workspace: Workspace, one: Judged, places: Sequence[Place], remedy: Remedy) -> None:
    """Open the form for a change at places of a finding; reason and source are filled in."""
    finding = one.finding
    source = "" if finding.source is None else citation(finding.source)
    proposals = [
        Proposal(place.span, place.surface, place.suggestion, place.fingerprint) for place in places
    ]
    RevisionForm(
        workspace,
        proposals,
        remedy=remedy,
        reason=finding.message,
        source=source,
        severity=finding.severity,
        check=finding.check,
    ).open()


def take_back(workspace: Workspace, one: Judged, places: Sequence[Place]) -> None:
    """Take back the dismissals that cover places of a finding, as one step."""
    chosen = {place.fingerprint for place in places}
    waivers = dict.fromkeys(d.waiver.id for d in one.dismissed if d.place.fingerprint in chosen)
    workspace.tasks.change(partial(waiving.withdraw, waiver_ids=tuple(waivers)))
    workspace.message.emit(_TAKEN_BACK)
