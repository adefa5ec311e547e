"""``briefdesk check``: what a reviser should look at in a document."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

import click

from briefdesk.cli import answers
from briefdesk.cli.options import (
    json_option,
    library_option,
    refuse_termbases,
    termbase_option,
    termbases_with,
)
from briefdesk.cli.target import FILE, briefing_id, say_if_binned, spoken_place
from briefdesk.model.citation_form import citation
from briefdesk.model.finding import Finding, Gravity, Place
from briefdesk.model.house_profile import PLAIN, HouseProfile
from briefdesk.model.imported import ImportedDocument
from briefdesk.model.judged import Answered, Dismissed, Judged
from briefdesk.model.wire import changed
from briefdesk.services import checking, house_profiles, preferred_forms
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.judging import judged
from briefdesk.services.lexicon import lexicon_of
from briefdesk.services.opening import show
from briefdesk.services.parsing import read_document
from briefdesk.services.whereabouts import Whereabouts
from briefdesk.text.matcher import Matcher
from briefdesk.text.normalise import shown_name

_REACH = 12  # code points shown on either side of a place


class _Checked(NamedTuple):
    """A document, what a reviser should look at in it, and what was decided about the rest."""

    document: ImportedDocument
    findings: tuple[Finding, ...]
    dismissed: tuple[Dismissed, ...] = ()
    answered: tuple[Answered, ...] = ()


@click.command(short_help="Check the terminology of a file or a briefing.")
@click.argument("target", metavar="FILE|ID")
@click.option(
    "--original",
    type=FILE,
    metavar="FILE",
    show_default="with an ID, the one it is paired with",
    help="The Japanese original that it was translated from.",
)
@click.option(
    "--fail-on",
    "level",
    type=click.Choice([level.value for level in Gravity]),
    help="Exit with 1 if there is a finding as bad as this, or worse.",
)
@click.option(
    "--profile",
    type=FILE,
    metavar="FILE",
    show_default="with an ID, that of the library",
    help="The house profile: which checks are on, how bad their findings are.",
)
@termbase_option
@library_option
@json_option
def check(  # one option each, and click passes them by name
    target: str,
    original: Path | None,
    level: str | None,
    profile: Path | None,
    termbases: Sequence[Path],
    library: Path,
    *,
    as_json: bool,
) -> int:
    """Check the document FILE, which is not stored, or the briefing ID.

    Prints the findings under how bad they are, each with its places: where it is (page, footnote
    or heading), what is printed there and around it, and what should be. What was dismissed or
    answered by a correction is left out.
    """
    stored = briefing_id(target)
    house = house_profiles.read(profile) if profile else None
    beside = read_document(original) if original else None
    if stored is None:
        found = _of_file(Path(target), beside, house or PLAIN, termbases)
    else:
        refuse_termbases(termbases)
        with open_desk(library) as desk:
            say_if_binned(desk, stored)
            wanted = house or house_profiles.active(library)
            _say_unknown(wanted, lexicon_of(desk).matcher())
            found = _of_briefing(desk, stored, beside, wanted)
    pages = _pages(found.document)
    answers.answer(
        {
            "format": "briefdesk.check/1",
            "findings": [_as_json(one, pages) for one in found.findings],
            "dismissed": [_as_dismissed(one, pages) for one in found.dismissed],
            "answered": [
                _as_place(one.place, pages) | {"revision": one.revision.id}
                for one in found.answered
            ],
        },
        _lines(found),
        as_json=as_json,
    )
    worst = min((one.severity.rank for one in found.findings), default=len(Gravity))
    return answers.NEGATIVE if level and worst <= Gravity(level).rank else answers.DONE


def _of_file(
    file: Path, original: ImportedDocument | None, house: HouseProfile, termbases: Sequence[Path]
) -> _Checked:
    document = read_document(file)
    known = Matcher.over(termbases_with(termbases))
    _say_unknown(house, known)
    today = checking.day_here()
    return _Checked(
        document,
        checking.check_document(document, known, today, original=original, profile=house),
    )


def _say_unknown(house: HouseProfile, known: Matcher) -> None:
    """Say which preferred forms have no effect."""
    for named in preferred_forms.unknown(house, known):
        answers.say(f"! preferred “{named}”: no term base has such a term, or concept.")


def _of_briefing(
    desk: Desk, stored: int, original: ImportedDocument | None, house: HouseProfile
) -> _Checked:
    today = checking.day_here()
    document = show(desk, stored).briefing.document
    if original is not None:
        alone = checking.examination(desk, stored, house, today)
        beside = checking.paired(alone, original, lexicon_of(desk).matcher())
        return _open(document, judged(desk, stored, checking.run(beside)))
    return _open(document, checking.checked(desk, stored, house, today))


def _open(document: ImportedDocument, found: Iterable[Judged]) -> _Checked:
    """Return the findings with the places that nobody has decided about."""
    found = tuple(found)
    return _Checked(
        document,
        tuple(changed(one.finding, places=_told(one)) for one in found if one.open),
        tuple(place for one in found for place in one.dismissed),
        tuple(place for one in found for place in one.answered),
    )


def _told(one: Judged) -> tuple[Place, ...]:
    """Return the places that are open, and those that read as is proposed for them."""
    return tuple(sorted((*one.open, *one.right), key=lambda place: place.span))


def _pages(document: ImportedDocument) -> Callable[[Place], int | None]:
    """Return a function that says on which page a place is."""
    starts = [block.start for block in document.blocks]

    def page(place: Place) -> int | None:
        at = bisect_right(starts, place.start) - 1
        return document.blocks[at].page if at >= 0 else None

    return page


def _as_json(one: Finding, page: Callable[[Place], int | None]) -> dict[str, object]:
    """Return a finding as ``briefdesk.check/1`` has it."""
    return {
        "check": one.check,
        "severity": one.severity,
        "confidence": one.confidence,
        "concept": one.concept,
        "subject": one.subject,
        "message": one.message.english,
        "suggestion": _suggestion(one),
        "evidence": " ".join(said.english for said in one.evidence),
        "source": citation(one.source) if one.source else "",
        "places": [_as_place(place, page) for place in one.places],
        "original": [{"start": span.start, "end": span.end} for span in one.original],
        "fingerprint": one.fingerprint,
    }


def _as_place(place: Place, page: Callable[[Place], int | None]) -> dict[str, object]:
    return {
        "start": place.start,
        "end": place.end,
        "surface": place.surface,
        "page": page(place),
        "suggestion": place.suggestion,
        "fingerprint": place.fingerprint,
    }


def _as_dismissed(one: Dismissed, page: Callable[[Place], int | None]) -> dict[str, object]:
    """Return a place that was dismissed with who did so why."""
    waiver = one.waiver
    return _as_place(one.place, page) | {
        "check": waiver.check,
        "scope": waiver.scope,
        "reason": waiver.reason,
        "author": waiver.author,
        "at": waiver.at,
    }


def _suggestion(one: Finding) -> str:
    """Return what should stand at all places; empty where it is not the same everywhere."""
    wanted = {place.suggestion for place in one.places}
    return wanted.pop() if len(wanted) == 1 else ""


def _lines(found: _Checked) -> Iterator[str]:
    """Yield the answer for a person."""
    known = Whereabouts(found.document)
    for severity, findings in groupby(found.findings, key=lambda one: one.severity):
        yield f"{severity}:"
        for one in findings:
            source = f"[{citation(one.source)}]" if one.source else ""
            about = " ".join(filter(None, (one.message.english, source)))
            yield "  " + shown_name(" ".join(filter(None, (one.check, one.subject, about))))
            for place in one.places:
                yield f"    {_place(place, known)}"
    count = sum(len(one.places) for one in found.findings)
    yield f"findings: {len(found.findings)}, places: {count}"
    if found.dismissed or found.answered:
        left_out = f"dismissed: {len(found.dismissed)}, answered: {len(found.answered)}"
        yield f"places left out: {left_out}"


def _place(place: Place, known: Whereabouts) -> str:
    found = known.of(place.span)
    where = spoken_place(found.page, found.footnote, found.section) or f"at {place.start}"
    before, words, after = known.around(place.span, _REACH, _REACH)
    wanted = f" → {place.suggestion}" if place.suggestion else ""
    return answers.row(where, f"{before}【{words}】{after}{wanted}")
