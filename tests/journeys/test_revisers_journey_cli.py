"""A reviser without a window: check, decide about each place, hand over, check the new text.

Each command is a process of its own. Deciding has no command: it is done as the window does it.
"""

import csv
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from briefdesk.model.house_profile import PLAIN
from briefdesk.model.judged import Judged
from briefdesk.model.revision import NewRevision, Remedy
from briefdesk.model.waiver import Scope
from briefdesk.services import checking, history, revising, waiving
from briefdesk.services.desk import Desk, open_desk
from briefdesk.store.verify import problems
from tests.conftest import ROOT

SAMPLE = ROOT / "resources" / "sample" / "briefing.txt"
Step = Callable[..., Any]


@pytest.fixture
def step(library: Path) -> Step:
    """Return a function that runs one command and returns its JSON and its exit code."""

    def runs(*arguments: str | Path | int) -> Any:  # noqa: ANN401 - JSON
        done = subprocess.run(
            [sys.executable, "-m", "briefdesk", *map(str, arguments), "--json"],
            check=False,
            capture_output=True,
            env=os.environ | {"BRIEFDESK_LIBRARY": str(library)},
        )
        assert done.returncode in (0, 1), done.stderr.decode()
        return json.loads(done.stdout) | {"exit": done.returncode}

    return runs


def _to_decide(places: list[dict[str, str]]) -> list[dict[str, str]]:
    """Return places but for those that read as is proposed for others."""
    proposed = {one["suggestion"] for one in places} - {""}
    return [one for one in places if one["suggestion"] or one["surface"] not in proposed]


def test_findings_become_corrections_that_leave(step: Step, library: Path, tmp_path: Path) -> None:
    number = step("import", SAMPLE)["briefings"][0]["id"]
    first = step("check", number, "--fail-on", "high")
    assert first["exit"] == 1
    places = sum(len(_to_decide(one["places"])) for one in first["findings"])

    with open_desk(library) as desk:
        _decide(desk, number)
    second = step("check", number, "--fail-on", "info")
    assert (second["exit"], second["findings"]) == (0, [])
    assert len(second["answered"]) + len(second["dismissed"]) == places
    assert {one["reason"] for one in second["dismissed"]} == {"核对无误"}

    listed = step("revisions", "list", number)["revisions"]
    assert {one["revision"] for one in second["answered"]} == {one["id"] for one in listed}
    out = Path(
        step("revisions", "export", number, "--format", "csv", "--to", tmp_path / "a")["file"]
    )
    table = list(csv.reader(io.StringIO(out.read_text("utf-8-sig"), newline="")))
    assert [row[3] for row in table[1:]] == [one["as_is"] for one in listed]
    written = step("memo", number, "--profile", "revision", "--to", tmp_path / "report.pdf")
    assert written["level"] == "PDF/A-3a + PDF/UA-1"

    corrected = tmp_path / "corrected.txt"
    corrected.write_text(_with(SAMPLE.read_text("utf-8"), listed), "utf-8")
    third = step("check", corrected)
    assert {one["check"] for one in third["findings"]}.isdisjoint(
        {"forbidden-rendering", "false-friend"}
    )

    with open_desk(library) as desk:
        history.undo(desk)  # the dismissals
        history.undo(desk)  # the corrections
        assert all(not one.answered and not one.dismissed for one in _judged(desk, number))
    assert problems(library) == []
    again = step("check", number)
    assert again["findings"] == first["findings"]


def _judged(desk: Desk, number: int) -> tuple[Judged, ...]:
    """Return what the command found and kept."""
    today = checking.day_here()
    found = checking.findings_of(desk, number, PLAIN, today)
    assert found is not None
    return found


def _decide(desk: Desk, number: int) -> None:
    """Answer each place that has a suggestion, then dismiss what is still open."""
    answers = {
        place.span: NewRevision(
            Remedy.REPLACE,
            place.suggestion,
            one.finding.message.english,
            severity=one.finding.severity,
            check=one.finding.check,
            fingerprint=place.fingerprint,
        )
        for one in _judged(desk, number)
        for place in one.open
        if place.suggestion
    }
    revising.revise(desk, number, list(answers.items()))
    rest = [(one.finding, one.open) for one in _judged(desk, number) if one.open]
    waiving.dismiss_all(desk, number, rest, Scope.HERE, "核对无误")


def _with(text: str, revisions: list[dict[str, Any]]) -> str:
    """Return a text with words replaced everywhere."""
    for one in sorted(revisions, key=lambda one: -len(one["as_is"])):
        text = text.replace(one["as_is"], one["proposed"])
    return text
