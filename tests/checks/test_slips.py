"""The slips of the sample, and the real briefing: what these checks must find, and nothing else."""

import json
import re
from functools import cache
from pathlib import Path

import pytest

from briefdesk.checks import (
    abbreviation,
    date_deadline,
    law_citation,
    short_form,
    title_identity,
    typography,
)
from briefdesk.model.finding import Finding, Gravity
from tests.examined import read

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"
OURS = {
    module.CHECK.info.id: module.CHECK
    for module in (
        abbreviation,
        short_form,
        law_citation,
        title_identity,
        date_deadline,
        typography,
    )
}
SLIPS = [
    slip
    for slip in json.loads((SAMPLE / "slips.json").read_text("utf-8"))["slips"]
    if slip["check"] in OURS
]


def loosely(words: str) -> str:
    """Return a pattern of words between which lines may end."""
    return r"\s*".join(re.escape(char) for char in words if not char.isspace())


@cache
def found(raw: str) -> list[Finding]:
    """Return what the checks find in a text file."""
    page = read(raw)
    return [one for check in OURS.values() for one in check.find(page)]


def sample() -> str:
    return (SAMPLE / "briefing.txt").read_text("utf-8")


@pytest.mark.parametrize("slip", SLIPS, ids=lambda slip: slip["id"])
def test_every_slip_of_the_sample_is_found(slip: dict[str, str]) -> None:
    text = read(sample()).text.document.text
    quote = re.search(loosely(slip["quote"]), text)
    assert quote is not None
    places = [
        place
        for one in found(sample())
        if one.check == slip["check"] and one.severity is not Gravity.INFO
        for place in one.places
    ]
    assert any(place.start < quote.end() and quote.start() < place.end for place in places)


def test_nothing_else_is_found_in_the_sample() -> None:
    grave = [one for one in found(sample()) if one.severity is not Gravity.INFO]
    assert len(grave) == len(SLIPS)


def test_the_corrected_sample_has_nothing_above_info() -> None:
    raw = sample()
    for slip in json.loads((SAMPLE / "slips.json").read_text("utf-8"))["slips"]:
        quote = re.search(loosely(slip["quote"]), raw)
        assert quote is not None
        wrong = re.search(loosely(slip["surface"]), quote.group())
        assert wrong is not None
        right = slip["right"] or "该特别法"
        right = quote.group()[: wrong.start()] + right + quote.group()[wrong.end() :]
        raw = raw[: quote.start()] + right + raw[quote.end() :]
    assert [one.message.english for one in found(raw) if one.severity is not Gravity.INFO] == []


def test_what_a_reviser_finds_in_the_real_briefing(real_briefing: Path) -> None:
    grave = {
        (one.check, one.severity.value, one.subject)
        for one in found(real_briefing.read_text("utf-8"))
        if one.severity.rank <= Gravity.MEDIUM.rank
    }
    assert {(check, severity) for check, severity, _ in grave} == {
        ("abbreviation", "high"),
        ("abbreviation", "medium"),
        ("date-deadline", "high"),
        ("law-citation", "high"),
        ("short-form", "medium"),
        ("title-identity", "medium"),
        ("typography", "medium"),
    }
    subjects = {subject for check, _, subject in grave if check == "abbreviation"}
    assert subjects == {"NDB", "DPC", "DX"}
    assert len(grave) == 8
