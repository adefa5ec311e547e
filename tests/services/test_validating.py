"""Term bases are held against the rules, with file and line."""

import os
from pathlib import Path

import pytest

from briefdesk.errors import Cancelled, UnknownFormatError, UnreadableFileError
from briefdesk.formats.termbase import tbx3
from briefdesk.model.concept import Concept, RelationType, TermBase
from briefdesk.model.problem import Severity
from briefdesk.model.wire import changed
from briefdesk.services.validating import validate
from tests.entries import plain, tied


def file_of(folder: Path, name: str, *concepts: Concept) -> Path:
    """Write a term base file."""
    file = folder / f"{name}.tbx"
    file.write_bytes(tbx3.write(TermBase(name, name, "", "test", concepts)))
    return file


def test_the_bundled_term_bases_have_no_error() -> None:
    assert [one for one in validate() if one.severity is Severity.ERROR] == []


def test_a_problem_has_file_line_and_concept(tmp_path: Path) -> None:
    file = file_of(tmp_path, "own", plain("a", "x"), plain("b", "試験語", lang="ja"))
    [found] = validate([file])
    assert (found.file, found.concept, found.code) == ("own.tbx", "c-b", "no-reading")
    assert 'conceptEntry id="c-b"' in file.read_text("utf-8").splitlines()[found.line - 1]
    assert found.severity is Severity.ERROR


def test_entries_may_name_those_of_other_files_and_of_the_bundled_ones(tmp_path: Path) -> None:
    one = tied(plain("a", "x"), "c-b", RelationType.RELATED)
    two = tied(plain("b", "y"), "c-appi", RelationType.RELATED)
    files = [file_of(tmp_path, "one", one), file_of(tmp_path, "two", two)]
    assert validate(files) == ()
    assert [found.code for found in validate(files[:1])] == ["relation-target"]


def test_one_id_in_two_files(tmp_path: Path) -> None:
    files = [file_of(tmp_path, name, plain("a", "x")) for name in ("one", "two")]
    [found] = validate(files)
    assert (found.file, found.code, found.line > 1) == ("two.tbx", "concept-twice", True)


def test_a_file_name_that_is_no_text(tmp_path: Path) -> None:
    file = file_of(tmp_path, "own", plain("b", "試験語", lang="ja"))
    odd = file.rename(tmp_path / os.fsdecode(b"\xff.tbx"))
    assert [one.file for one in validate([odd])] == ["?.tbx"]


def test_a_damaged_file_is_its_own_problem_and_the_others_are_judged(tmp_path: Path) -> None:
    broken = tmp_path / "broken.tbx"
    broken.write_text('<tbx style="dca"><text><body>\n<conceptEntry id="c-1"/></body></text></tbx>')
    found = validate([broken, file_of(tmp_path, "own", plain("b", "試験語", lang="ja"))])
    assert [(one.file, one.line, one.concept, one.code) for one in found] == [
        ("broken.tbx", 2, "c-1", "no_term"),
        ("own.tbx", found[1].line, "c-b", "no-reading"),
    ]
    assert found[0].message == "Line 2: “c-1” has no term; it was left out."


def test_what_a_reader_had_to_mend_in_ids_and_terms_is_an_error(tmp_path: Path) -> None:
    file = file_of(tmp_path, "own", plain("a", "x"), plain("b", "y"), plain("d", "z"))
    whole = file.read_text("utf-8")
    twice = whole.replace('id="c-b"', 'id="c-a"')
    empty = whole.replace("<term>y</term>", "<term/>")
    for text, codes in ((twice, ["id"]), (empty, ["no_term", "empty_term"])):
        assert text != whole
        file.write_text(text, "utf-8")
        found = [one for one in validate([file]) if one.severity is Severity.ERROR]
        assert [one.code for one in found] == codes
    file.write_text(whole.replace(' id="c-b"', ""), "utf-8")
    assert [(one.code, one.severity) for one in validate([file])] == [("id", Severity.WARNING)]


def test_what_is_only_noted_fails_nothing(tmp_path: Path) -> None:
    entries = (changed(plain(name, "test word"), note="另一概念。") for name in ("a", "b"))
    file = file_of(tmp_path, "own", *entries)
    found = validate([file])
    assert found
    assert Severity.ERROR not in {one.severity for one in found}


def test_no_term_base(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError):
        validate([tmp_path / "none.tbx"])
    text = tmp_path / "a.bin"
    text.write_bytes(b"\x00\x01")
    with pytest.raises(UnknownFormatError):
        validate([text])


def test_it_can_be_given_up() -> None:
    def give_up(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        validate((), give_up)
