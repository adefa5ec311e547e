"""What people decided about the places of findings: dismissed, answered, still open."""

from bisect import bisect_right
from collections.abc import Iterable

from briefdesk.model.finding import Finding, Place
from briefdesk.model.judged import Answered, Dismissed, Judged
from briefdesk.model.revision import Revision
from briefdesk.model.waiver import Scope, Waiver
from briefdesk.services.desk import Desk
from briefdesk.services.revising import replaces
from briefdesk.store import revisions, waivers
from briefdesk.text.fingerprints import key_of


def judged(desk: Desk, briefing_id: int, findings: Iterable[Finding]) -> tuple[Judged, ...]:
    """Return findings of a briefing, as its text is now, with what was decided about their places.

    A revision answers the place it was made for, and every one whose words it replaces. A place
    that was both dismissed and answered is answered.
    """
    dismissals = _Dismissals(waivers.of_briefing(desk.database, briefing_id))
    answers = _Answers(revisions.of_briefing(desk.database, briefing_id))
    told = []
    for finding in findings:
        still: list[Place] = []
        right: list[Place] = []
        proposed = {key_of(place.suggestion) for place in finding.places if place.suggestion}
        answered: list[Answered] = []
        dismissed: list[Dismissed] = []
        for place in finding.places:
            if (revision := answers.to(place)) is not None:
                answered.append(Answered(place, revision))
            elif (waiver := dismissals.of(finding, place)) is not None:
                dismissed.append(Dismissed(place, waiver))
            elif not place.suggestion and key_of(place.surface) in proposed:
                right.append(place)
            else:
                still.append(place)
        told.append(Judged(finding, tuple(still), tuple(answered), tuple(dismissed), tuple(right)))
    return tuple(told)


class _Answers:
    """Revisions by what they answer."""

    def __init__(self, known: Iterable[Revision]) -> None:
        known = tuple(known)
        self._named = {one.fingerprint: one for one in known if one.fingerprint}
        self._replacing = sorted(filter(replaces, known), key=lambda one: one.anchor.span)
        self._starts = [one.anchor.span.start for one in self._replacing]

    def to(self, place: Place) -> Revision | None:
        """Return the revision that answers a place."""
        if place.fingerprint in self._named:
            return self._named[place.fingerprint]
        index = bisect_right(self._starts, place.start) - 1  # no two replace the same words
        if index < 0 or place.end > self._replacing[index].anchor.span.end:
            return None
        return self._replacing[index]


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
