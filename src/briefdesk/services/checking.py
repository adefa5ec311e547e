"""Check a text: what the checks found, kept until anything they rest on changes.

The Desk thread makes an ``Examination``, any thread runs the checks on it, the Desk thread keeps
what they found. Dismissals are no part of that: they are laid over it whenever it is read.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date
from zlib import crc32

from briefdesk.checks import CHECKS
from briefdesk.checks.base import Check, Examination, Text
from briefdesk.model.concept import TermBase
from briefdesk.model.finding import CheckInfo, Finding
from briefdesk.model.house_profile import PLAIN, CheckChoice, HouseProfile
from briefdesk.model.imported import ImportedDocument
from briefdesk.model.judged import Judged
from briefdesk.model.progress import Progress, part_of, unheard
from briefdesk.model.wire import changed, to_json
from briefdesk.services.desk import Desk
from briefdesk.services.judging import judged
from briefdesk.services.lexicon import lexicon_of
from briefdesk.services.recognising import recognised
from briefdesk.services.stamps import stamp
from briefdesk.store import briefings, senses
from briefdesk.store import findings as stored
from briefdesk.text.fingerprints import Fingerprints
from briefdesk.text.matcher import Matcher
from briefdesk.text.versions import CHECKS_VERSION

_LEFT_TO_THE_CHECK = CheckChoice()


def catalogue() -> tuple[CheckInfo, ...]:
    """Return what there is to know of all checks, in the order in which they run."""
    return tuple(check.info for check in CHECKS)


def examination(desk: Desk, briefing_id: int, profile: HouseProfile, today: date) -> Examination:
    """Return all that the checks look at of a briefing as it is now. Raises ``UnknownIdError``."""
    document = briefings.current(desk.database, briefing_id).document
    return Examination(
        text=Text(document, recognised(desk, briefing_id, document)),
        concepts=lexicon_of(desk).matcher(),
        today=today,
        profile=profile,
        confirmed=frozenset(senses.of_briefing(desk.database, briefing_id)),
        stamp=_stamp(desk, briefing_id, document, profile, today),
    )


def run(
    examined: Examination,
    progress: Progress = unheard,
    only: Collection[str] | None = None,
    checks: Sequence[Check] = CHECKS,
) -> tuple[Finding, ...]:
    """Run the checks that the profile has on, or those of them named, and return what they found.

    The worst come first, then by their first place; findings about one concept stay together. Needs
    no desk and runs in any thread. Raises what ``progress`` raises.
    """
    wanted = [
        check
        for check in _in_use(examined.profile, checks)
        if (only is None or check.info.id in only)
        and (examined.pair is not None or not check.info.needs_original)
    ]
    names = Fingerprints(examined.text.document)
    found: list[Finding] = []
    for number, check in enumerate(wanted):
        progress(number, len(wanted))
        within = part_of(progress, number, len(wanted))
        looked = check.find(replace(examined, progress=within))
        found += names.findings(_weighed(looked, _choice(examined.profile, check)))
    progress(len(wanted), len(wanted))
    return _in_order(found)


def run_again(
    examined: Examination,
    before: Iterable[Finding],
    progress: Progress = unheard,
    checks: Sequence[Check] = CHECKS,
) -> tuple[Finding, ...]:
    """Return what ``run`` would, when only the term bases changed since ``before`` was found.

    Checks that do not rest on terms are not run. Raises what ``progress`` raises.
    """
    again = {check.info.id for check in checks if check.rests_on_terms}
    kept = [one for one in before if one.check not in again]
    return _in_order([*kept, *run(examined, progress, again, checks)])


def check_document(
    document: ImportedDocument,
    termbases: Sequence[TermBase],
    today: date,
    profile: HouseProfile = PLAIN,
    progress: Progress = unheard,
) -> tuple[Finding, ...]:
    """Check a document that is in no library. Raises what ``progress`` raises."""
    known = Matcher.over(termbases)
    text = Text(document, known.recognise(document))
    return run(Examination(text, known, today, profile), progress)


def findings_of(
    desk: Desk, briefing_id: int, profile: HouseProfile, today: date
) -> tuple[Judged, ...] | None:
    """Return what was found and kept of a briefing, as it is judged now.

    None where the checks must run, since what they rest on changed or they never ran. Raises
    ``UnknownIdError``.
    """
    document = briefings.current(desk.database, briefing_id).document
    current = _stamp(desk, briefing_id, document, profile, today)
    found = stored.stored(desk.database, briefing_id, current)
    return None if found is None else judged(desk, briefing_id, found)


def keep(
    desk: Desk, briefing_id: int, examined: Examination, findings: tuple[Finding, ...]
) -> tuple[Judged, ...]:
    """Keep what was found in an examination and return it as it is judged now.

    Raises ``UnknownIdError``.
    """
    briefings.require(desk.database, briefing_id)
    with desk.database.transaction():
        stored.put(desk.database, briefing_id, examined.stamp, findings)
    return judged(desk, briefing_id, findings)


def _stamp(
    desk: Desk, briefing_id: int, document: ImportedDocument, profile: HouseProfile, today: date
) -> str:
    """Return what names all that findings rest on; the day only where one rests on it."""
    confirmed = senses.of_briefing(desk.database, briefing_id)
    in_use = list(_in_use(profile, CHECKS))
    day = today.isoformat() if any(check.rests_on_today for check in in_use) else ""
    house = crc32(to_json((profile, [check.info.id for check in in_use])))
    return f"{stamp(document, confirmed, desk.layers)} {CHECKS_VERSION} {house:08x} {day}"


def _choice(profile: HouseProfile, check: Check) -> CheckChoice:
    return profile.checks.get(check.info.id, _LEFT_TO_THE_CHECK)


def _in_use(profile: HouseProfile, checks: Sequence[Check]) -> Iterable[Check]:
    return (check for check in checks if _choice(profile, check).on)


def _weighed(found: Iterable[Finding], choice: CheckChoice) -> Iterable[Finding]:
    """Yield findings with the severity that the house gives to their check."""
    for one in found:
        yield one if choice.severity is None else changed(one, severity=choice.severity)


def _in_order(found: Sequence[Finding]) -> tuple[Finding, ...]:
    first: dict[tuple[int, str], int] = {}
    for one in found:
        group = (one.severity.rank, one.concept)
        first[group] = min(first.get(group, _start(one)), _start(one))

    def place(one: Finding) -> tuple[int, int, str, int, str, str]:
        rank = one.severity.rank
        begins = first[rank, one.concept] if one.concept else _start(one)
        return rank, begins, one.concept, _start(one), one.check, one.fingerprint

    return tuple(sorted(found, key=place))


def _start(one: Finding) -> int:
    return one.places[0].start if one.places else 0
