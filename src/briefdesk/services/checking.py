"""Check a text: what the checks found, kept until anything they rest on changes.

::

    known = findings_of(desk, briefing_id, …)      on the desk; None: the checks are to run
    work = pairing.missing(desk, briefing_id)      on the desk; first make and keep what it asks for
    examined = examination(desk, briefing_id, …)   on the desk
    found = run(examined, progress)                anywhere, takes long
    judged = keep(desk, briefing_id, examined, found)

Dismissals and corrections are no part of what is kept: they are laid over it whenever it is read.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from zlib import crc32

from briefdesk.checks import CHECKS
from briefdesk.checks.base import Check, Examination, Pair, Text
from briefdesk.model.finding import CheckInfo, Finding
from briefdesk.model.house_profile import PLAIN, CheckChoice, HouseProfile
from briefdesk.model.imported import ImportedDocument
from briefdesk.model.judged import Judged
from briefdesk.model.progress import Progress, part_of, unheard
from briefdesk.model.wire import changed, to_json
from briefdesk.services import pairing
from briefdesk.services.desk import Desk
from briefdesk.services.judging import judged
from briefdesk.services.lexicon import lexicon_of
from briefdesk.services.preferred_forms import by_concept
from briefdesk.services.recognising import recognised
from briefdesk.services.stamps import briefing_stamp, stamp
from briefdesk.store import briefings, senses
from briefdesk.store import findings as stored
from briefdesk.text.alignment import align
from briefdesk.text.fingerprints import Fingerprints
from briefdesk.text.fitting_proposals import with_fitting_proposals
from briefdesk.text.matcher import Matcher
from briefdesk.text.told_once import told_once
from briefdesk.text.versions import CHECKS_VERSION

_LEFT_TO_THE_CHECK = CheckChoice()
_UNALIGNED = "unaligned"  # there is an original: what was found without one counts no more


def day_here() -> date:
    """Return the day where the user is, to be taken as the day of looking."""
    return datetime.now(UTC).astimezone().date()


def catalogue() -> tuple[CheckInfo, ...]:
    """Return what there is to know of all checks, in the order in which they run."""
    return tuple(check.info for check in CHECKS)


def examination(
    desk: Desk,
    briefing_id: int,
    profile: HouseProfile,
    today: date,
    checks: Sequence[Check] = CHECKS,
) -> Examination:
    """Return all that the checks look at of a briefing as it is now, its title block as corrected.

    The pair is left out while its alignment is missing. Raises ``UnknownIdError``.
    """
    briefing = briefings.briefing(desk.database, briefing_id)
    document = changed(briefing.document, meta=briefing.meta)
    return Examination(
        text=Text(document, recognised(desk, briefing_id, briefing.document)),
        concepts=lexicon_of(desk).matcher(),
        today=today,
        profile=profile,
        confirmed=frozenset(senses.of_briefing(desk.database, briefing_id)),
        pair=_pair(desk, briefing_id),
        stamp=_stamp(desk, briefing_id, document, profile, _day(profile, checks, today)),
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
    house = by_concept(examined.profile, examined.concepts)
    examined = replace(examined, profile=house)
    wanted = [
        check
        for check in _in_use(house, checks)
        if (only is None or check.info.id in only)
        and (examined.pair is not None or not check.info.needs_original)
    ]
    parts = len(wanted) + 1
    names = Fingerprints(examined.text.document, part_of(progress, 0, parts))
    found: list[Finding] = []
    for number, check in enumerate(wanted, start=1):
        progress(number, parts)
        within = part_of(progress, number, parts)
        looked = (
            with_fitting_proposals(one, examined.text.document.text)
            for one in check.find(replace(examined, progress=within))
        )
        found += names.findings(_weighed(looked, _choice(examined.profile, check)))
    progress(parts, parts)
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
    known: Matcher,
    today: date,
    *,
    original: ImportedDocument | None = None,
    profile: HouseProfile = PLAIN,
    progress: Progress = unheard,
) -> tuple[Finding, ...]:
    """Check a document that is in no library, beside its original if there is one.

    Raises what ``progress`` raises.
    """
    text = Text(document, known.recognise(document))
    examined = Examination(text, known, today, profile)
    if original is None:
        return run(examined, progress)
    beside = paired(examined, original, known, part_of(progress, 0, 2))
    return run(beside, part_of(progress, 1, 2))


def paired(
    examined: Examination,
    original: ImportedDocument,
    known: Matcher,
    progress: Progress = unheard,
) -> Examination:
    """Return an examination beside an original that is in no library; needs no desk.

    Raises what ``progress`` raises.
    """
    text = examined.text
    seen = known.recognise(original)
    links = align(text.document, text.recognitions, original, seen, progress)
    return replace(examined, pair=Pair(Text(original, seen), links), stamp="")


def findings_of(
    desk: Desk,
    briefing_id: int,
    profile: HouseProfile,
    today: date,
    checks: Sequence[Check] = CHECKS,
) -> tuple[Judged, ...] | None:
    """Return what was found and kept of a briefing, as it is judged now.

    None where the checks must run, since what they rest on changed or they never ran. Raises
    ``UnknownIdError``.
    """
    briefing = briefings.briefing(desk.database, briefing_id)
    document = changed(briefing.document, meta=briefing.meta)
    current = _stamp(desk, briefing_id, document, profile, _day(profile, checks, today))
    found = stored.stored(desk.database, briefing_id, current)
    return None if found is None else judged(desk, briefing_id, found)


def checked(desk: Desk, briefing_id: int, profile: HouseProfile, today: date) -> tuple[Judged, ...]:
    """Return what is found in a briefing beside its original, checked now if need be.

    For whoever may wait: both texts are aligned first. Raises ``UnknownIdError``.
    """
    if pairing.pairing_of(desk, briefing_id) is not None:
        pairing.alignment(desk, briefing_id)
    found = findings_of(desk, briefing_id, profile, today)
    if found is None:
        examined = examination(desk, briefing_id, profile, today)
        found = keep(desk, briefing_id, examined, run(examined))
    return found


def was_checked(desk: Desk, briefing_id: int) -> bool:
    """Tell whether the checks ever ran on a briefing, whatever has changed since."""
    return stored.is_known(desk.database, briefing_id)


def keep(
    desk: Desk, briefing_id: int, examined: Examination, findings: tuple[Finding, ...]
) -> tuple[Judged, ...]:
    """Keep what was found in an examination and return it as it is judged now.

    One beside an original of no library is not kept. Raises ``UnknownIdError``.
    """
    briefings.require(desk.database, briefing_id)
    if examined.stamp:
        with desk.database.transaction():
            stored.put(desk.database, briefing_id, examined.stamp, findings)
    return judged(desk, briefing_id, findings)


def _stamp(
    desk: Desk, briefing_id: int, document: ImportedDocument, profile: HouseProfile, day: str
) -> str:
    """Return what names all that findings rest on."""
    confirmed = senses.of_briefing(desk.database, briefing_id)
    read = document.meta, document.blocks, document.footnotes, document.references
    house = f"{crc32(to_json((profile, *read))):08x}"
    rest = f"{CHECKS_VERSION} {house} {_pair_stamp(desk, briefing_id)} {day}"
    return f"{stamp(document, confirmed, desk.layers)} {rest}"


def _day(profile: HouseProfile, checks: Sequence[Check], today: date) -> str:
    """Return the day of looking if a check in use rests on it."""
    rests = any(check.rests_on_today for check in _in_use(profile, checks))
    return today.isoformat() if rests else ""


def _pair(desk: Desk, briefing_id: int) -> Pair | None:
    """Return the original of a briefing, None while it has none that is aligned."""
    found = pairing.pairing_of(desk, briefing_id)
    links = None if found is None else pairing.kept_alignment(desk, briefing_id)
    if found is None or links is None:
        return None
    document = briefings.current(desk.database, found.original_id).document
    return Pair(Text(document, recognised(desk, found.original_id, document)), links)


def _pair_stamp(desk: Desk, briefing_id: int) -> str:
    """Return what names the original of a briefing and how it is aligned, empty without one."""
    found = pairing.pairing_of(desk, briefing_id)
    if found is None:
        return ""
    links = pairing.kept_alignment(desk, briefing_id)
    if links is None:
        return _UNALIGNED
    document = briefings.current(desk.database, found.original_id).document
    seen = briefing_stamp(document, senses.of_briefing(desk.database, found.original_id))
    return f"{crc32(to_json((seen, links))):08x}"


def _choice(profile: HouseProfile, check: Check) -> CheckChoice:
    return profile.checks.get(check.info.id, _LEFT_TO_THE_CHECK)


def _in_use(profile: HouseProfile, checks: Sequence[Check]) -> Iterable[Check]:
    return (check for check in checks if _choice(profile, check).on)


def _weighed(found: Iterable[Finding], choice: CheckChoice) -> Iterable[Finding]:
    """Yield findings with the severity that the house gives to their check."""
    for one in found:
        yield one if choice.severity is None else changed(one, severity=choice.severity)


def _in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return what all checks found, each fault once, the worst first."""
    found = list(told_once(findings))
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
