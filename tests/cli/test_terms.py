"""``terms``: of a file, which opens no library, or of a stored briefing."""

import json
from pathlib import Path

import pytest

from briefdesk.formats.termbase.tbx3 import write
from briefdesk.model.concept import Concept, Term, TermBase
from briefdesk.paths import companions
from tests.cli.conftest import SAMPLE, Run

BOMB = b"""<?xml version="1.0"?>
<!DOCTYPE tbx [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
<tbx style="dca"><text><body><conceptEntry id="c-1">&b;</conceptEntry></body></text></tbx>"""
EMPTY = b"""<tbx style="dca"><text><body>
<conceptEntry id="c-1"><langSec xml:lang="ja"><termSec><term/></termSec></langSec></conceptEntry>
</body></text></tbx>"""
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
    "is_told",
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


def own_termbase(folder: Path, *texts: str) -> Path:
    """Write a term base with one concept for each text."""
    concepts = tuple(
        Concept(f"c-own-{ord(text[0]):x}", "d", (Term(f"t-{n}", "zh-Hans", text),))
        for n, text in enumerate(texts)
    )
    file = folder / f"{texts[0]}.tbx"
    file.write_bytes(write(TermBase(texts[0], "own", "", "x", concepts)))
    return file


def test_further_term_bases(run: Run, text_file: Path, tmp_path: Path, library: Path) -> None:
    own, other = own_termbase(tmp_path, "引言"), own_termbase(tmp_path, "不同", "提供")
    plain = run("terms", text_file, "--json").json["occurrences"]
    answer = run("terms", text_file, "--termbase", own, "--termbase", other, "--json")
    assert answer.code == 0
    found = answer.json["occurrences"]
    assert [one["surface"] for one in found if one["concept"].startswith("c-own-")] == [
        "引言",
        "提供",
        "不同",
    ]
    assert [one for one in found if not one["concept"].startswith("c-own-")] == plain
    assert not library.exists()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "does not exist"),
        (b"", "not well-formed XML (line 1"),
        (b"<tbx>\n<text>\n</tbx>", "not well-formed XML (line 3"),
        (BOMB, "defines XML entities"),
    ],
)
def test_a_term_base_that_cannot_be_read(
    run: Run, text_file: Path, tmp_path: Path, content: bytes | None, words: str
) -> None:
    file = tmp_path / "own.tbx"
    if content is not None:
        file.write_bytes(content)
    done = run("terms", text_file, "--termbase", file, "--json")
    assert done.code == 3
    assert words in done.err
    assert "own.tbx" in done.err
    assert done.err.count("\n") == 1
    assert done.json["error"]["message"] == done.err.strip()


def test_a_file_of_no_format(run: Run, text_file: Path, tmp_path: Path) -> None:
    file = tmp_path / "own.tbx"
    file.write_bytes(b"<html/>")
    done = run("terms", text_file, "--termbase", file)
    assert done.code == 2
    assert "“own.tbx” is no term base that BriefDesk can read" in done.err


def test_what_cannot_be_kept_of_a_term_base_is_said(
    run: Run, text_file: Path, tmp_path: Path
) -> None:
    file = tmp_path / "own.tbx"
    file.write_bytes(EMPTY)
    done = run("terms", text_file, "--termbase", file, "--json")
    assert done.code == 0
    assert done.err.splitlines() == [
        "! own.tbx: Line 2, “c-1”: a term is empty; it was left out.",
        "! own.tbx: Line 2: “c-1” has no term; it was left out.",
    ]
    assert done.json["occurrences"]


def test_a_term_base_is_not_for_a_stored_briefing(run: Run, tmp_path: Path, stocked: Path) -> None:
    done = run("terms", 1, "--termbase", own_termbase(tmp_path, "引言"))
    assert done.code == 2
    assert "--termbase goes with a FILE" in done.err
