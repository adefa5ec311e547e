"""``glossary validate``: 0 without errors, 1 with, one line or object for each."""

from pathlib import Path

import pytest

from briefdesk.formats.termbase.tbx3 import write
from briefdesk.model.concept import TermBase
from tests.cli.conftest import Run
from tests.entries import plain


@pytest.fixture
def wrong(tmp_path: Path) -> Path:
    """A term base with one error and one warning."""
    file = tmp_path / "own.tbx"
    concepts = (plain("a", "試験語", lang="ja"), plain("b", "x", "y"))
    file.write_bytes(write(TermBase("own", "own", "", "test", concepts)))
    return file


def test_the_bundled_term_bases(run: Run) -> None:
    done = run("glossary", "validate", "--json")
    assert done.code == 0
    assert done.json == {"format": "briefdesk.glossary/1", "problems": []}
    assert done.err.startswith("No errors.")


def test_an_error(run: Run, wrong: Path) -> None:
    done = run("glossary", "validate", wrong, "--json")
    assert done.code == 1
    [problem] = done.json["problems"]
    assert problem == {
        "file": "own.tbx",
        "line": problem["line"],
        "concept": "c-a",
        "code": "no-reading",
        "message": "The Japanese term “試験語” has no reading.",
    }
    assert problem["line"] > 1


def test_one_line_for_each(run: Run, wrong: Path) -> None:
    done = run("glossary", "validate", wrong)
    line = done.out.splitlines()[0]
    assert line.startswith("own.tbx:")
    assert line.split("\t")[1:4] == ["c-a", "error", "no-reading"]
    assert done.out.count("\n") == 1
    assert done.err == "Errors: 1. Warnings and notes: 1 (“--all” shows them).\n"


def test_all_shows_warnings_too(run: Run, wrong: Path) -> None:
    done = run("glossary", "validate", wrong, "--all", "--json")
    assert done.code == 1
    found = [(one["code"], one["severity"]) for one in done.json["problems"]]
    assert found == [("no-reading", "error"), ("two-preferred", "warning")]


def test_a_damaged_file_fails(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "a.tbx"
    file.write_text("<tbx>\n<text>")
    done = run("glossary", "validate", file, "--json")
    assert done.code == 1
    assert [(one["code"], one["line"]) for one in done.json["problems"]] == [("damaged_file", 2)]


def test_a_file_that_is_not_there(run: Run, tmp_path: Path) -> None:
    done = run("glossary", "validate", tmp_path / "none.tbx", "--json")
    assert done.code == 3
    assert done.json["error"]["code"] == "unreadable_file"
