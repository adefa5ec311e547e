"""Checks that find given words, for tests of what is done with findings."""

from collections.abc import Iterator, Sequence
from datetime import date

from briefdesk.checks.base import Check, Examination, Text
from briefdesk.model.concept import Confidence
from briefdesk.model.finding import CheckInfo, Finding, Gravity, Place, said
from briefdesk.model.house_profile import PLAIN, HouseProfile
from briefdesk.model.imported import ImportedDocument
from briefdesk.phrases import phrase
from briefdesk.text.anchoring import occurrences
from briefdesk.text.matcher import Matcher

TODAY = date(2025, 12, 22)
_FOUND = phrase("checks", "“{words}” was found.")
_TEXT = phrase("checks", "Words")


def looking_for(
    words: str,
    name: str = "words",
    *,
    severity: Gravity = Gravity.MEDIUM,
    concept: str = "",
    suggestion: str = "",
    rests_on_terms: bool = True,
    needs_original: bool = False,
) -> Check:
    """Return a check that finds all places of some words."""

    def find(examination: Examination) -> Iterator[Finding]:
        text = examination.text.document.text
        places = tuple(
            Place(at, at + len(words), words, suggestion) for at in occurrences(text, words)
        )
        if places:
            yield Finding(
                check=name,
                severity=severity,
                confidence=Confidence.SURE,
                message=said(_FOUND, words=words),
                places=places,
                concept=concept,
                subject=words,
            )

    info = CheckInfo(name, _TEXT, _TEXT, words, "", needs_original=needs_original)
    return Check(info, find, rests_on_terms=rests_on_terms)


def examined(document: ImportedDocument, profile: HouseProfile = PLAIN) -> Examination:
    """Return a document as a check gets it, without any terms."""
    known = Matcher.over(())
    return Examination(Text(document, known.recognise(document)), known, TODAY, profile)


def surfaces(found: Sequence[Finding]) -> list[list[str]]:
    """Return the words at the places of each finding."""
    return [[place.surface for place in one.places] for one in found]
