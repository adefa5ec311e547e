"""A terminologist on the command line: an office's file in, corrected, out, in again.

Each step is a process of its own.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from briefdesk.formats.termbase import tbx3
from briefdesk.model.concept import Concept, Term
from briefdesk.model.wire import changed
from briefdesk.services import concepts, history, proposing
from briefdesk.services.desk import open_desk
from briefdesk.services.lexicon import lexicon_of
from briefdesk.store.verify import problems
from tests.conftest import ROOT

OFFICE = ROOT / "glossary" / "personal-information.tbx"
COUNT = OFFICE.read_text("utf-8").count("<conceptEntry ")
Step = Callable[..., Any]


@pytest.fixture
def step(library: Path) -> Step:
    """Return a function that runs one subcommand of ``glossary`` and returns its JSON."""

    def runs(*arguments: str | Path) -> Any:  # noqa: ANN401 - JSON
        done = subprocess.run(
            [sys.executable, "-m", "briefdesk", "glossary", *map(str, arguments), "--json"],
            check=False,
            capture_output=True,
            env=os.environ | {"BRIEFDESK_LIBRARY": str(library)},
        )
        assert done.returncode == 0, done.stderr.decode()
        return json.loads(done.stdout)

    return runs


def test_an_office_file_comes_in_is_corrected_and_goes_out(
    step: Step, library: Path, tmp_path: Path
) -> None:
    file = tmp_path / "office.tbx"
    file.write_bytes(OFFICE.read_bytes())
    count = step("import", file, "--dry-run")["added"]
    assert not library.exists()
    assert step("import", file)["added"] == count == COUNT
    assert [one["name"] for one in step("list")["termbases"]] == ["office", "bundled"]

    with open_desk(library) as desk:
        before = lexicon_of(desk).concept("c-kameikako")
        assert before is not None
        term = Term("t-mine", "zh-Hant-TW", "假名加工資訊")
        proposing.propose(desk, changed(before, terms=(*before.terms, term)), "佐藤")
        [proposal] = proposing.all_proposals(desk)
        proposing.accept(desk, proposal.id, "王")
        assert [one.field for one in concepts.history(desk, "c-kameikako")][-1].startswith("terms/")
    assert [one["id"] for one in step("show", "假名加工資訊")["concepts"]] == ["c-kameikako"]

    out = tmp_path / "out.tbx"
    written = step("export", "--termbase", "office", "--format", "tbx-linguist", "--to", out)
    assert written == {"format": "briefdesk.glossary/1", "files": [str(out)], "concepts": COUNT}
    assert _terms(out) - _terms(OFFICE) == {"假名加工資訊"}

    again = step("import", file, "--termbase", "office", "--conflicts", "mine")
    assert (again["added"], again["changed"], again["kept"]) == (0, 0, COUNT)
    other = step("import", out, "--termbase", "other")
    assert other["added"] == COUNT
    same = step("import", out, "--termbase", "other")
    assert same["found"] == {"new": 0, "same": COUNT, "changed": 0, "conflict": 0}

    with open_desk(library) as desk:
        while history.undo(desk) is not None:
            pass
        assert lexicon_of(desk).concept("c-kameikako") == before
        assert lexicon_of(desk).layers == ()
    assert problems(library) == []


def _terms(file: Path) -> set[str]:
    found: tuple[Concept, ...] = tbx3.read(file.read_bytes(), file.name).concepts
    return {term.text for one in found for term in one.terms}
