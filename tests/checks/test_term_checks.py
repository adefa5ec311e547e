"""The six checks of terms together: on the sample, on the levels of anonymity, on a real text."""

import json
import re
from pathlib import Path

import pytest

from briefdesk import paths
from briefdesk.checks import (
    ambiguous_term,
    bilingual_parenthesis,
    false_friend,
    forbidden_rendering,
    inconsistent_rendering,
    near_miss,
)
from briefdesk.checks.base import Check, Examination
from briefdesk.model.finding import Finding, Gravity
from tests.examined import examined, read

OURS: tuple[Check, ...] = (
    ambiguous_term.CHECK,
    bilingual_parenthesis.CHECK,
    false_friend.CHECK,
    forbidden_rendering.CHECK,
    inconsistent_rendering.CHECK,
    near_miss.CHECK,
)
SAMPLE = paths.resources() / "sample"
SLIPS = json.loads((SAMPLE / "slips.json").read_bytes())["slips"]
IDS = {check.info.id for check in OURS}


def all_findings(examination: Examination) -> list[Finding]:
    return [one for check in OURS for one in check.find(examination)]


def graver(found: list[Finding], than: Gravity) -> list[tuple[str, str]]:
    return [(one.check, one.subject) for one in found if one.severity.rank < than.rank]


def without_layout(text: str) -> str:
    return "".join(text.split())


def corrected() -> str:
    """Return the sample with every slip put right, also what other checks look for."""
    text = (SAMPLE / "briefing.txt").read_bytes().decode()
    for slip in SLIPS:
        quote = without_layout(slip["quote"])
        printed = re.compile(r"\s*".join(map(re.escape, quote)))
        right = quote.replace(without_layout(slip["surface"]), slip["right"])
        if slip["right"]:
            text, count = printed.subn(right, text)
            assert count == 1, slip["id"]
    return text


@pytest.mark.parametrize(
    "slip", [one for one in SLIPS if one["check"] in IDS], ids=lambda s: s["id"]
)
def test_every_slip_of_the_sample_is_found_by_its_check_and_by_no_other(
    slip: dict[str, str],
) -> None:
    examination = read((SAMPLE / "briefing.txt").read_bytes().decode())
    text = examination.text.document.text
    quote = without_layout(slip["quote"])
    found = [
        (one.check, place.suggestion)
        for one in all_findings(examination)
        if one.severity.rank <= Gravity.MEDIUM.rank
        for place in one.places
        if without_layout(slip["surface"]) in without_layout(place.surface)
        and quote in without_layout(text[max(0, place.start - 40) : place.end + 40])
    ]
    assert [check for check, _ in found] == [slip["check"]]
    assert without_layout(found[0][1]) == without_layout(slip["right"])


def test_the_corrected_sample_has_nothing_above_info() -> None:
    assert graver(all_findings(read(corrected())), Gravity.INFO) == []


def test_the_levels_of_anonymity_beside_each_other() -> None:
    found = all_findings(
        examined(
            "《个人信息保护法》第 2 条规定假名加工信息和匿名加工信息。",
            "《下一代医疗基础法》规定假名加工医疗信息和匿名加工医疗信息。",
            "公共数据库提供假名化信息。公共数据库的匿名化信息也可利用。",
            "GDPR 规定假名化，前言第 26 项说明匿名化。EHDS 条例也使用这些用语。",
            "中国《个人信息保护法》第 73 条定义去标识化和匿名化。",
        )
    )
    assert found == []


def test_the_real_briefing(real_briefing: Path) -> None:
    """What a careful reviser raised before any check was run, by the ids of the concepts."""
    found = all_findings(read(real_briefing.read_bytes().decode()))
    assert {one.concept for one in found if one.severity.rank <= Gravity.HIGH.rank} == {
        "c-rezept",
        "c-koteki-db",
        "c-ngmi",
        "c-kameikako-iryo",
        "c-tokumeikako-iryo",
        "c-ehds",
        "c-yohairyo",
        "c-nintei-sakusei",
        "c-kaigo-db",
        "c-iryoto-kentokai",
        "c-iryoho2025",
    }
    assert {one.concept for one in found if one.severity is Gravity.MEDIUM} == {
        "c-honnin",
        "c-sanbunsho",
        "c-kenshin-hokoku",
        "c-renketsu",
        "c-joho-renkei",
        "c-mokutekigai",
        "c-kakugi",
    }
