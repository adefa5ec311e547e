"""Texts as a check gets them, and what it finds there, for tests of the checks."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from functools import cache

from briefdesk.checks.base import Check, Examination, Text
from briefdesk.model.concept import Concept
from briefdesk.model.finding import Finding, Gravity
from briefdesk.model.house_profile import PLAIN, HouseProfile
from briefdesk.model.imported import BlockType, ImportedDocument, Meta
from briefdesk.model.wire import changed
from briefdesk.services.lexicon import bundled
from briefdesk.text.matcher import Matcher
from tests.reading import read_text
from tests.termbases import document, termbase

TODAY = date(2025, 12, 22)


@cache
def glossary() -> Matcher:
    """Return what recognises the terms of the bundled glossary."""
    return Matcher.over(bundled())


def knowing(*concepts: Concept, blockers: tuple[str, ...] = ()) -> Matcher:
    """Return what recognises the terms of these concepts and of no others."""
    return Matcher.over([termbase(*concepts, blockers=blockers)])


def examined(
    *texts: str,
    known: Matcher | None = None,
    lang: str = "zh-Hans",
    types: Sequence[BlockType] = (),
    profile: HouseProfile = PLAIN,
    confirmed: Collection[tuple[int, int]] = (),
) -> Examination:
    """Return paragraphs, one per text, as a check gets them.

    The terms are those of the bundled glossary where none are ``known``; ``types`` says what the
    texts are if they are no paragraphs.
    """
    page = changed(document(*texts, types=types), meta=Meta(language=lang))
    return examination(page, known=known, profile=profile, confirmed=confirmed)


def read(raw: str, known: Matcher | None = None) -> Examination:
    """Return a whole text file, with headings and footnotes, as a check gets it."""
    return examination(read_text(raw), known=known)


def examination(
    page: ImportedDocument,
    *,
    known: Matcher | None = None,
    profile: HouseProfile = PLAIN,
    confirmed: Collection[tuple[int, int]] = (),
) -> Examination:
    """Return a document as a check gets it."""
    terms = known or glossary()
    return Examination(
        Text(page, terms.recognise(page)), terms, TODAY, profile=profile, confirmed=confirmed
    )


def findings(check: Check, *texts: str, known: Matcher | None = None) -> list[Finding]:
    """Return what a check finds in paragraphs."""
    return list(check.find(examined(*texts, known=known)))


def surfaces(found: Iterable[Finding]) -> list[list[str]]:
    """Return the words at the places of each finding."""
    return [[place.surface for place in one.places] for one in found]


def graded(check: Check, *texts: str, known: Matcher) -> list[tuple[Gravity, list[str]]]:
    """Return of each finding in paragraphs how grave it is, and the words at its places."""
    found = findings(check, *texts, known=known)
    return [(one.severity, surfaces([one])[0]) for one in found]


def suggested(found: Iterable[Finding]) -> list[list[str]]:
    """Return what should stand at the places of each finding."""
    return [[place.suggestion for place in one.places] for one in found]


def agrees_with_its_examples(check: Check, *checks: Check) -> bool:
    """Tell whether a check alone fires on its bad example, and none of several on the good one."""
    bad, good = examined(check.info.bad), examined(check.info.good)
    fired = {one.check for other in checks for one in other.find(bad)}
    return fired == {check.info.id} and not any(list(other.find(good)) for other in checks)
