"""``briefdesk import``."""

import hashlib
import json
import os
from pathlib import Path

import pytest

from briefdesk.paths import companions
from briefdesk.services.desk import open_desk
from briefdesk.services.history import undo
from briefdesk.services.matters import matters
from briefdesk.services.originals import file_of
from tests.cli.conftest import Run
from tests.word_files import gone, ins, p, r, word_file


def digest(library: Path) -> str:
    """Return the hash of the library file."""
    return hashlib.sha256(library.read_bytes()).hexdigest()


def test_import_creates_the_library_and_prints_ids(
    run: Run, text_file: Path, library: Path
) -> None:
    answer = run("import", text_file, "--json")
    assert answer.code == 0
    assert answer.json["format"] == "briefdesk.import/1"
    (briefing,) = answer.json["briefings"]
    assert briefing == {
        "id": 1,
        "title": "医疗数据的利用",
        "outcome": "new",
        "new": True,
        "warnings": 0,
        "remarks": 0,
        "to_look_at": 0,
    }
    assert answer.json["undecided"] == []
    assert answer.json["failed"] == []
    with open_desk(library) as desk:
        assert file_of(desk, 1).path.read_bytes() == text_file.read_bytes()


@pytest.mark.usefixtures("stocked")
def test_import_again_finds_the_briefing(run: Run, text_file: Path) -> None:
    (briefing,) = run("import", text_file, "--json").json["briefings"]
    assert (briefing["id"], briefing["outcome"], briefing["new"]) == (1, "same", False)
    assert "(already in the library)" in run("import", text_file).out
    assert "bin" not in run("show", 1).err


def test_of_several_files_the_good_ones_are_kept(run: Run, text_file: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"")
    missing = tmp_path / "missing.txt"
    answer = run("import", missing, text_file, empty, "--json")
    assert answer.code == 3
    assert [one["id"] for one in answer.json["briefings"]] == [1]
    failed = answer.json["failed"]
    assert [one["file"] for one in failed] == [str(missing), str(empty)]
    assert all(set(one) == {"file", "code", "message"} for one in failed)
    assert answer.err.count("\n") == 2
    assert len(run("list", "--json").json["briefings"]) == 1


@pytest.mark.usefixtures("stocked")
def test_a_known_file_stays_in_its_matter(run: Run, text_file: Path, library: Path) -> None:
    answer = run("import", text_file, "--matter", "2026-007")
    assert answer.code == 0
    assert f"“{text_file.name}” is in the library already and stays in its matter." in answer.err
    with open_desk(library) as desk:
        assert [one.number for one in matters(desk)] == [""]


def test_nothing_to_import_creates_no_library(run: Run, library: Path, tmp_path: Path) -> None:
    answer = run("import", tmp_path / "missing.txt", "--json")
    assert answer.code == 3
    error = json.loads(answer.out)["error"]
    assert error["code"] == "unreadable_file"
    assert "missing.txt" in error["message"]
    assert not library.exists()
    assert not companions(library).exists()


def test_a_folder_and_a_binary_file(run: Run, tmp_path: Path) -> None:
    binary = tmp_path / "x.txt"
    binary.write_bytes(bytes(range(256)) * 20)
    assert run("import", tmp_path).code == 3
    assert run("import", binary).code in {2, 3}


def test_taking_out_of_the_bin_is_said_and_can_be_undone(
    run: Run, text_file: Path, stocked: Path
) -> None:
    run("remove", 1)
    assert run("import", text_file).out == "1\t医疗数据的利用\t(taken out of the bin)\n"
    with open_desk(stocked) as desk:
        undo(desk)
    assert run("list", "--json").json["briefings"] == []


def test_warnings_of_an_import_are_said(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "旧.txt"
    file.write_bytes("医疗数据\n\n一、引言\x07\x08\n\n内容\u202e。\n".encode("gb18030"))
    answer = run("import", file)
    warnings = json.loads(run("show", 1, "--json").out)["warnings"]
    assert len(warnings) > 1
    assert answer.err.splitlines() == [
        f"旧.txt: {len(warnings)} warnings:",
        *(f"! {one['message']}" for one in warnings),
    ]
    again = run("import", file, "--json")
    assert (again.json["briefings"][0]["warnings"], again.err) == (len(warnings), "")


@pytest.mark.skipif(os.name == "nt", reason="POSIX links")
def test_import_follows_no_missing_link(run: Run, tmp_path: Path) -> None:
    link = tmp_path / "link.txt"
    link.symlink_to(tmp_path / "nowhere.txt")
    assert run("import", link).code == 3


def test_a_changed_file_at_the_same_path_becomes_a_new_draft(run: Run, text_file: Path) -> None:
    assert run("import", text_file).code == 0
    said = ("--quote", "公共数据库", "--body", "x", "--author", "me")
    assert run("annotate", 1, *said).code == 0
    text_file.write_text(text_file.read_text("utf-8") + "\n新增的一段。\n", "utf-8")
    answer = run("import", text_file)
    assert answer.out.rstrip().endswith("(new draft: 1 comment kept)")
    text_file.write_text(text_file.read_text("utf-8").replace("公共数据库", "它"), "utf-8")
    [again] = run("import", text_file, "--json").json["briefings"]
    assert (again["id"], again["new"]) == (1, False)
    [listed] = run("list", "--json").json["briefings"]
    assert (listed["versions"], listed["annotations"]) == (3, 1)


def test_a_draft_that_is_none_is_not_called_one(run: Run, text_file: Path) -> None:
    run("import", text_file)
    answer = run("import", text_file, "--draft-of", 1)
    assert answer.out.rstrip().endswith("(not changed since it was read)")
    [listed] = run("list", "--json").json["briefings"]
    assert listed["versions"] == 1


def test_separate_keeps_a_changed_file_apart(run: Run, text_file: Path) -> None:
    run("import", text_file)
    text_file.write_text(text_file.read_text("utf-8") + "\n新增的一段。\n", "utf-8")
    [one] = run("import", text_file, "--separate", "--json").json["briefings"]
    assert (one["id"], one["new"]) == (2, True)


def test_a_file_elsewhere_may_be_a_draft_and_is_not_stored_before_the_user_says_so(
    run: Run, text_file: Path, tmp_path: Path, library: Path
) -> None:
    run("import", text_file)
    before = digest(library)
    other = tmp_path / "second.txt"
    other.write_text(text_file.read_text("utf-8") + "\n新增的一段。\n", "utf-8")
    asked = run("import", other, "--json")
    assert asked.code == 2
    assert (asked.json["briefings"], asked.json["failed"]) == ([], [])
    [undecided] = asked.json["undecided"]
    assert (undecided["file"], undecided["draft_of"]) == (str(other), [1])
    assert asked.err == undecided["message"] + "\n"
    assert "--draft-of 1" in asked.err
    assert digest(library) == before
    assert list((companions(library) / "staging").iterdir()) == []
    assert run("import", other, "--draft-of", 9).code == 2
    assert run("import", other, "--draft-of", 1, "--separate").code == 2
    assert run("import", other, text_file, "--draft-of", 1).code == 2
    [one] = run("import", other, "--draft-of", 1, "--json").json["briefings"]
    assert (one["id"], one["outcome"], one["new"]) == (1, "new-draft", False)
    assert [one["versions"] for one in run("list", "--json").json["briefings"]] == [2]


def test_there_is_nothing_to_be_a_draft_of_where_there_is_no_library(
    run: Run, text_file: Path, library: Path
) -> None:
    answer = run("import", text_file, "--draft-of", 7)
    assert answer.code != 0
    assert "There is no library" in answer.err
    assert not library.exists()
    assert not companions(library).exists()


def test_of_several_files_those_that_may_be_drafts_wait(
    run: Run, text_file: Path, tmp_path: Path
) -> None:
    run("import", text_file)
    other, third = tmp_path / "second.txt", tmp_path / "third.txt"
    other.write_text(text_file.read_text("utf-8") + "\n新增的一段。\n", "utf-8")
    third.write_text("另一份简报\n\n税务申报的期限。\n", "utf-8")
    answer = run("import", other, third, "--json")
    assert answer.code == 2
    assert [one["outcome"] for one in answer.json["briefings"]] == ["new"]
    assert [one["file"] for one in answer.json["undecided"]] == [str(other)]
    assert run("import", other, tmp_path / "missing.txt", "--json").code == 3


def test_a_draft_that_is_a_briefing_of_its_own_too_is_said(
    run: Run, text_file: Path, tmp_path: Path
) -> None:
    run("import", text_file)
    other = tmp_path / "second.txt"
    other.write_text(text_file.read_text("utf-8") + "\n新增的一段。\n", "utf-8")
    run("import", other, "--separate")
    answer = run("import", other, "--draft-of", 1)
    assert answer.err.count("\n") == 1
    assert "is also the briefing 2" in answer.err
    assert "remove 2" in answer.err
    run("remove", 2)
    assert run("import", other, "--draft-of", 1).err == ""


def test_an_older_draft_is_not_called_the_text_of_the_library(run: Run, text_file: Path) -> None:
    run("import", text_file)
    older = text_file.with_name("older.txt")
    older.write_text(text_file.read_text("utf-8"), "utf-8")
    text_file.write_text(text_file.read_text("utf-8") + "\n新增的一段。\n", "utf-8")
    run("import", text_file)
    [one] = run("import", older, "--json").json["briefings"]
    assert (one["id"], one["outcome"], one["new"]) == (1, "older-draft", False)
    assert "(an older draft; the newer text stays)" in run("import", older).out


def test_what_came_with_a_file_is_counted(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "修订.docx"
    file.write_bytes(word_file(p(r("本法于") + gone("旧日") + ins(r("新日")) + r("施行。"))))
    [one] = run("import", file, "--json").json["briefings"]
    assert (one["outcome"], one["remarks"], one["warnings"]) == ("new", 2, 1)
    shown = run("show", 1, "--json").json
    assert [one["code"] for one in shown["warnings"]] == ["revisions"]
    assert [one["body"] for one in shown["remarks"]] == ["旧日", "新日"]
    assert run("annotations", "list", 1).out.splitlines() == [
        "1\tdeletion after\t法于\t旧日",
        "2\tinsertion\t新日\t新日",
    ]
