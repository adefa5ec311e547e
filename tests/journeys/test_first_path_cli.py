"""The first whole path without a window, each step a process of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from briefdesk.services.desk import open_desk
from briefdesk.services.history import undo
from briefdesk.store.verify import problems
from tests.conftest import ROOT

SAMPLE = ROOT / "resources" / "sample" / "briefing.txt"
Step = Callable[..., Any]


@pytest.fixture
def step(library: Path) -> Step:
    """Return a function that runs one command and returns its JSON."""

    def runs(*arguments: str | Path | int) -> Any:  # noqa: ANN401 - JSON
        done = subprocess.run(
            [sys.executable, "-m", "briefdesk", *map(str, arguments), "--json"],
            check=False,
            capture_output=True,
            env=os.environ | {"BRIEFDESK_LIBRARY": str(library)},
        )
        assert done.returncode == 0, done.stderr.decode()
        return json.loads(done.stdout)

    return runs


def walk(step: Step, briefing: Path, library: Path, memo: Path) -> dict[str, Any]:
    """Open → look up → annotate → hand over → reopen; return the briefing as stored."""
    (imported,) = step("import", briefing)["briefings"]
    assert imported["new"]
    number = imported["id"]
    stored = step("show", number)
    assert stored["text"] == step("read", briefing)["text"]
    occurrences = step("terms", number)["occurrences"]
    assert occurrences == step("terms", briefing)["occurrences"]
    assert step("sources", "list", number)["sources"] != []

    # two comments on terms that were just looked up, one of them for nobody else's eyes
    for kind, occurrence in (("question", occurrences[0]), ("risk", occurrences[-1])):
        same = [one for one in occurrences if one["surface"] == occurrence["surface"]]
        step(
            *("annotate", number, "--quote", occurrence["surface"]),
            *("--occurrence", 1 + _nth(stored["text"], same[0])),
            *("--body", f"comment on {occurrence['concept']}", "--kind", kind),
            *(["--internal"] if kind == "risk" else []),
        )
    comments = step("annotations", "list", number)["annotations"]
    assert {one["kind"] for one in comments} == {"question", "risk"}
    for one in comments:
        assert stored["text"][one["start"] : one["end"]] == one["quote"]

    (listed,) = step("list")["briefings"]
    assert (listed["id"], listed["annotations"]) == (number, 2)
    written = step("memo", number, "--to", memo)
    assert memo.read_bytes().startswith(b"%PDF-")
    assert written["pages"] >= 1

    # reopened: the same briefing, the same comments, and undo still reaches back
    (again,) = step("import", briefing)["briefings"]
    assert (again["id"], again["new"]) == (number, False)
    with open_desk(library) as desk:
        undo(desk)
    assert len(step("annotations", "list", number)["annotations"]) == 1
    assert problems(library) == []
    shown: dict[str, Any] = stored
    return shown


def _nth(text: str, occurrence: dict[str, Any]) -> int:
    """Count how often the printed words of an occurrence stand before it."""
    return int(text[: occurrence["start"]].count(occurrence["surface"]))


def test_the_sample(step: Step, library: Path, tmp_path: Path) -> None:
    stored = walk(step, SAMPLE, library, tmp_path / "memo.pdf")
    assert len(stored["footnotes"]) >= 10


def test_the_real_briefing(step: Step, library: Path, tmp_path: Path, real_briefing: Path) -> None:
    stored = walk(step, real_briefing, library, tmp_path / "memo.pdf")
    assert len(stored["footnotes"]) == len(stored["references"]) == 14
    sources = step("sources", "list", 1)["sources"]
    assert [one["issuer"] for one in sources] == ["内閣官房"] * 3 + ["厚生労働省"]
    assert [one["title"] != "" for one in sources] == [True, True, True, False]
    footnotes = {place["footnote"] for one in sources for place in one["citations"]}
    assert footnotes <= {note["key"] for note in stored["footnotes"]}
