"""Dismiss findings for a reason, so that they stay silent until their words change."""

from collections.abc import Sequence

from briefdesk.errors import RequestError
from briefdesk.model.changes import Changes, Touched
from briefdesk.model.finding import Finding, Place
from briefdesk.model.waiver import Scope, Waiver
from briefdesk.phrases import phrase
from briefdesk.services.desk import Desk
from briefdesk.store import briefings
from briefdesk.store import waivers as stored
from briefdesk.store.change_log import command
from briefdesk.text.fingerprints import key_of


def dismiss(
    desk: Desk,
    briefing_id: int,
    finding: Finding,
    places: Sequence[Place],
    scope: Scope,
    reason: str,
    author: str = "",
) -> Changes:
    """Dismiss places of a finding: only them, all with their words in the briefing, or always.

    What was dismissed like that before stays as it is. Raises ``UnknownIdError``, and
    ``RequestError`` without a reason.
    """
    return dismiss_all(desk, briefing_id, [(finding, places)], scope, reason, author)


def dismiss_all(
    desk: Desk,
    briefing_id: int,
    wanted: Sequence[tuple[Finding, Sequence[Place]]],
    scope: Scope,
    reason: str,
    author: str = "",
) -> Changes:
    """Dismiss places of several findings as one step; takes and raises as ``dismiss``."""
    briefings.require_living(desk.database, briefing_id)
    if not reason.strip():
        raise RequestError(
            phrase("errors", "A finding is dismissed for a reason: say why it is none.")
        )
    made = (
        _waiver(briefing_id, finding, place, scope)
        for finding, places in wanted
        for place in places
    )
    reached = {_reach(one): one for one in made}
    known = set(map(_reach, stored.of_briefing(desk.database, briefing_id)))
    with command(desk.database, phrase("history", "Dismiss finding")) as recorded:
        for reach, one in reached.items():
            if reach not in known:
                stored.add(desk.database, one, reason.strip(), author)
    return Changes(Touched.WAIVERS, briefing_id, recorded.id)


def withdraw(desk: Desk, waiver_ids: Sequence[int]) -> Changes:
    """Take dismissals back as one step; all of them, or none. Raises ``UnknownIdError``."""
    found = [stored.get(desk.database, one) for one in waiver_ids]
    with command(desk.database, phrase("history", "Take back a dismissal")) as recorded:
        for one in found:
            stored.remove(desk.database, one.id)
    within = {one.briefing_id for one in found}
    return Changes(Touched.WAIVERS, within.pop() if len(within) == 1 else None, recorded.id)


def waivers_of(desk: Desk, briefing_id: int | None) -> tuple[Waiver, ...]:
    """Return the dismissals that count in a briefing, the general ones included, oldest first.

    None: only the general ones. Raises ``UnknownIdError``.
    """
    if briefing_id is None:
        return stored.general(desk.database)
    briefings.require(desk.database, briefing_id)
    return stored.of_briefing(desk.database, briefing_id)


def _waiver(briefing_id: int, finding: Finding, place: Place, scope: Scope) -> Waiver:
    here = scope is Scope.HERE
    return Waiver(
        id=0,
        briefing_id=None if scope is Scope.ALWAYS else briefing_id,
        scope=scope,
        check=finding.check,
        concept=finding.concept,
        key=key_of(place.surface),
        fingerprint=place.fingerprint if here else "",
        surface=place.surface,
        reason="",
        author="",
        at="",
    )


def _reach(one: Waiver) -> tuple[str, ...]:
    """Return what a waiver covers; equal ones cover the same."""
    if one.scope is Scope.HERE:
        return one.scope, one.fingerprint
    return one.scope, one.check, one.concept, one.key
