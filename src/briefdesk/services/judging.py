"""What people decided about the places of findings: dismissed, answered, still open."""

from collections.abc import Iterable

from briefdesk.model.finding import Finding, Place
from briefdesk.model.judged import Answered, Dismissed, Judged
from briefdesk.model.waiver import Scope, Waiver
from briefdesk.services.desk import Desk
from briefdesk.store import revisions, waivers
from briefdesk.text.fingerprints import key_of


def judged(desk: Desk, briefing_id: int, findings: Iterable[Finding]) -> tuple[Judged, ...]:
    """Return findings of a briefing with what its waivers and revisions say of their places.

    A place that was both dismissed and answered is answered.
    """
    dismissals = _Dismissals(waivers.of_briefing(desk.database, briefing_id))
    answers = {
        one.fingerprint: one
        for one in revisions.of_briefing(desk.database, briefing_id)
        if one.fingerprint
    }
    told = []
    for finding in findings:
        still: list[Place] = []
        answered: list[Answered] = []
        dismissed: list[Dismissed] = []
        for place in finding.places:
            if place.fingerprint in answers:
                answered.append(Answered(place, answers[place.fingerprint]))
            elif (waiver := dismissals.of(finding, place)) is not None:
                dismissed.append(Dismissed(place, waiver))
            else:
                still.append(place)
        told.append(Judged(finding, tuple(still), tuple(answered), tuple(dismissed)))
    return tuple(told)


class _Dismissals:
    """Waivers by what they cover."""

    def __init__(self, known: Iterable[Waiver]) -> None:
        self._here: dict[str, Waiver] = {}
        self._wide: dict[tuple[str, str, str], Waiver] = {}
        for one in known:
            if one.scope is Scope.HERE:
                self._here[one.fingerprint] = one
            else:
                self._wide[one.check, one.concept, one.key] = one

    def of(self, finding: Finding, place: Place) -> Waiver | None:
        """Return the waiver that covers a place; the narrowest one."""
        if place.fingerprint in self._here:
            return self._here[place.fingerprint]
        if not self._wide:
            return None
        return self._wide.get((finding.check, finding.concept, key_of(place.surface)))
