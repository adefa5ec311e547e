"""``terms``: of a file, which opens no library, or of a stored briefing."""

import json
from pathlib import Path

import pytest

from briefdesk.paths import companions
from tests.cli.conftest import SAMPLE, Run

SHAPE = [
    "concept",
    "term",
    "lang",
    "start",
    "end",
    "surface",
    "status",
    "concept_status",
    "grade",
    "ambiguous",
]


def test_file_and_id_give_the_same(run: Run, library: Path) -> None:
    of_file = run("terms", SAMPLE, "--json")
    assert of_file.code == 0
    assert not library.exists()
    assert not companions(library).exists()
    run("import", SAMPLE)
    assert run("terms", 1, "--json").out == of_file.out


def test_the_shape(run: Run) -> None:
    answer = run("terms", SAMPLE, "--json")
    assert answer.json["format"] == "briefdesk.terms/1"
    occurrences = answer.json["occurrences"]
    assert len(occurrences) > 50
    text = json.loads(run("read", SAMPLE, "--json").out)["text"]
    for one in occurrences:
        assert list(one) == SHAPE
        start, end = one["start"], one["end"]
        assert isinstance(start, int)
        assert isinstance(end, int)
        assert text[start:end] == one["surface"]


def test_a_file_named_like_an_id(
    run: Run, text_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(text_file.parent)
    text_file.rename("12")
    assert run("terms", "12").code == 4
    assert run("terms", "./12").code == 0


def test_a_missing_file(run: Run, tmp_path: Path) -> None:
    assert run("terms", tmp_path / "missing.txt").code == 3
