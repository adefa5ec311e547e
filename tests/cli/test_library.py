"""``import``, ``list``, ``show``, ``remove``."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from briefdesk.model.matter import Matter
from briefdesk.paths import companions
from briefdesk.services.desk import open_desk
from briefdesk.services.matters import add_matter, edit_matter
from briefdesk.services.opening import rename
from tests.cli.conftest import SAMPLE, Run


def digest(library: Path) -> str:
    """Return the hash of the library file."""
    return hashlib.sha256(library.read_bytes()).hexdigest()


@pytest.mark.parametrize("command", [["list"], ["import", "FILE"], ["sources", "list"]])
def test_a_library_with_a_name_too_long(run: Run, text_file: Path, command: list[str]) -> None:
    words = [text_file if word == "FILE" else word for word in command]
    answer = run(*words, "--library", "x" * 300)
    assert answer.code == 4
    assert answer.err.count("\n") == 1
    assert "File name too long" in answer.err


@pytest.mark.usefixtures("stocked")
def test_list_has_the_shape_of_the_contract(run: Run, text_file: Path) -> None:
    answer = run("list", "--json")
    assert answer.json["format"] == "briefdesk.list/1"
    (briefing,) = answer.json["briefings"]
    assert briefing == {
        "id": 1,
        "title": briefing["title"],
        "date": "",
        "matter": "",
        "sha256": hashlib.sha256(text_file.read_bytes()).hexdigest(),
        "versions": 1,
        "annotations": 0,
    }
    assert run("list").out.startswith("1\t")


def test_show_has_the_shape_of_read_with_the_corrected_title(
    run: Run, text_file: Path, stocked: Path
) -> None:
    read = json.loads(run("read", text_file, "--json").out)
    assert json.loads(run("show", 1, "--json").out) == read
    with open_desk(stocked) as desk:
        rename(desk, 1, "新标题")
    shown = json.loads(run("show", 1, "--json").out)
    assert shown["meta"]["title"] == "新标题"
    assert shown["text"] == read["text"]
    assert "假名化信息" in run("show", 1).out


@pytest.mark.usefixtures("stocked")
def test_remove_puts_it_into_the_bin_and_import_takes_it_out(run: Run, text_file: Path) -> None:
    answer = run("remove", 1, "--json")
    assert (answer.code, answer.json["briefings"][0]["id"]) == (0, 1)
    assert run("list", "--json").json["briefings"] == []
    assert run("remove", 1).code == 2
    for arguments in (("show", 1), ("terms", 1)):
        shown = run(*arguments)
        assert (shown.code, shown.err.count("\n")) == (0, 1)
        assert "is in the bin" in shown.err
    (briefing,) = run("import", text_file, "--json").json["briefings"]
    assert (briefing["id"], briefing["new"]) == (1, False)
    assert len(run("list", "--json").json["briefings"]) == 1


def test_show_prints_what_read_prints(run: Run, library: Path) -> None:
    read = run("read", SAMPLE).out
    run("import", SAMPLE)
    assert run("show", 1).out == read
    assert "[1]" in read
    with open_desk(library) as desk:
        rename(desk, 1, "新标题")
    assert run("show", 1).out.splitlines()[0] == "新标题"
    assert run("show", 1).out.splitlines()[1:] == read.splitlines()[1:]


def test_a_name_too_long_for_a_library(run: Run, text_file: Path, tmp_path: Path) -> None:
    for arguments in (("list",), ("import", text_file)):
        answer = run(*arguments, "--library", tmp_path / ("x" * 300), "--json")
        assert answer.code == 4
        assert answer.err.count("\n") == 1
    assert run("list", "--library", tmp_path).code == 4  # a folder


def test_a_file_whose_bytes_hold_control_characters_stays_on_its_line(
    run: Run, tmp_path: Path
) -> None:
    file = tmp_path / "a\n\x1b[2J.txt"
    answer = run("import", file)
    assert (answer.code, answer.err.count("\n")) == (3, 1)
    assert "\x1b" not in answer.err


UNPRIVILEGED = ("setpriv", "--bounding-set=-dac_override,-dac_read_search", "--")


@pytest.mark.skipif(os.name == "nt", reason="POSIX rights")
def test_files_that_may_not_be_read(library: Path, stocked: Path, text_file: Path) -> None:
    bare = not hasattr(os, "geteuid") or os.geteuid() != 0  # root may read everything
    if not bare and shutil.which("setpriv") is None:
        pytest.skip("root's rights cannot be dropped here: there is no setpriv")

    def code(*arguments: str | Path | int) -> tuple[int, str]:
        command = [sys.executable, "-m", "briefdesk", *map(str, arguments), "--json"]
        done = subprocess.run(
            [*(() if bare else UNPRIVILEGED), *command],
            check=False,
            capture_output=True,
            env=os.environ | {"BRIEFDESK_LIBRARY": str(library)},
        )
        assert done.stderr.count(b"\n") == 1
        return done.returncode, json.loads(done.stdout)["error"]["code"]

    text_file.chmod(0)
    assert code("read", text_file) == (3, "protected_file")
    assert code("import", text_file) == (3, "protected_file")
    text_file.chmod(0o600)
    assert code("terms", text_file, "--termbase", library.parent) == (3, "unreadable_file")
    stocked.chmod(0)
    assert code("list") == (4, "store")
    assert code("import", text_file) == (4, "store")
    folder = library.parent / "locked"
    folder.mkdir(mode=0o500)
    assert code("import", text_file, "--library", folder / "new.sqlite") == (4, "read_only")


def test_six_lists_at_once(stocked: Path) -> None:
    code = (
        "import sys; from briefdesk.cli import main; print('ready', flush=True)\n"
        "sys.stdin.readline(); sys.exit(main(['list', '--library', sys.argv[1]]))"
    )
    waiting = [
        subprocess.Popen(
            [sys.executable, "-c", code, str(stocked)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(6)
    ]
    for process in waiting:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in waiting:
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.flush()
    for process in waiting:
        out, err = process.communicate(timeout=30)
        assert (process.returncode, err) == (0, "")
        assert out.startswith("1\t")


def test_matters_scope_import_and_list(run: Run, text_file: Path, library: Path) -> None:
    other = text_file.with_name("other.txt")
    other.write_text("另一份简报\n\n内容。\n", "utf-8")
    first = run("import", text_file, "--matter", "2025-17")
    assert "A new matter 2025-17 was opened" in first.err
    assert "new matter" not in run("import", text_file, "--matter", " 2025-17 ").err
    run("import", other)
    (one,) = run("list", "--matter", "2025-17", "--json").json["briefings"]
    assert one["matter"] == "2025-17"
    assert len(run("list", "--all", "--json").json["briefings"]) == 2
    assert run("list", "--matter", "9").code == 2
    assert run("list", "--matter", "9", "--all").code == 2
    settings = companions(library) / "settings.json"
    settings.write_text(json.dumps({"current_matter": 2}))
    narrowed = run("list", "--json")
    assert [one["matter"] for one in narrowed.json["briefings"]] == ["2025-17"]
    assert "--all" in narrowed.err
    with open_desk(library) as desk:
        add_matter(desk, "", "x", "")
        edit_matter(desk, Matter(2, "Client", "2025-18", ""))
    assert run("list", "--matter", "2025-18", "--json").json["briefings"] != []


@pytest.mark.parametrize(
    "arguments",
    [
        ("list",),
        ("show", 1),
        ("remove", 1),
        ("terms", 1),
        ("annotate", 1, "--quote", "x", "--body", "y"),
        ("annotations", "list", 1),
        ("sources", "list"),
    ],
    ids=lambda arguments: arguments[0],
)
def test_without_a_library_nothing_but_import_makes_one(
    run: Run, library: Path, arguments: tuple[str | int, ...]
) -> None:
    answer = run(*arguments, "--json")
    assert answer.code == 4
    assert json.loads(answer.out)["error"]["code"] == "absent_store"
    assert str(library) in answer.err
    assert answer.err.count("\n") == 1
    assert not library.exists()
    assert not companions(library).exists()


@pytest.mark.parametrize("briefing", ["77", "9" * 30])
def test_an_unknown_id(run: Run, stocked: Path, briefing: str) -> None:
    before = digest(stocked)
    for arguments in (
        ("show", briefing),
        ("remove", briefing),
        ("terms", briefing),
        ("annotate", briefing, "--quote", "x", "--body", "y"),
        ("annotations", "list", briefing),
        ("sources", "list", briefing),
    ):
        answer = run(*arguments)
        assert answer.code == 2, arguments
        assert answer.err.count("\n") == 1
    assert digest(stocked) == before


@pytest.mark.parametrize("briefing", ["x", "1.5", "-1", "１"])
def test_what_is_no_id(run: Run, briefing: str) -> None:
    assert run("show", "--", briefing).code == 2


@pytest.mark.parametrize("damage", ["foreign", "newer", "empty"])
def test_a_bad_library_keeps_its_bytes(
    run: Run, text_file: Path, stocked: Path, damage: str
) -> None:
    data = bytearray(stocked.read_bytes())
    if damage == "foreign":
        data[0] = 0
    elif damage == "newer":
        data[63] = 99
    stocked.write_bytes(b"" if damage == "empty" else data)
    before = digest(stocked)
    for arguments in (("list",), ("import", text_file), ("show", 1), ("sources", "list")):
        answer = run(*arguments, "--json")
        assert answer.code == 4
        assert json.loads(answer.out)["format"] == "briefdesk.error/1"
    assert digest(stocked) == before


def test_a_library_in_use(
    run: Run, text_file: Path, stocked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefdesk.store.library_file.WAIT", 0.05)
    with open_desk(stocked):
        for arguments in (("list",), ("import", text_file), ("show", 1)):
            answer = run(*arguments)
            assert answer.code == 4
            assert "open in another BriefDesk" in answer.err
        # a FILE form opens no library
        assert run("terms", text_file).code == 0
        assert run("read", text_file).code == 0


@pytest.mark.skipif(os.name == "nt", reason="Windows names are text")
def test_names_whose_bytes_are_no_text(run: Run, text_file: Path, tmp_path: Path) -> None:
    strange = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff"))
    absent = run("list", "--library", strange, "--json")
    assert absent.code == 4
    assert json.loads(absent.out)["error"]["code"] == "absent_store"
    failed = run("import", strange, text_file, "--json")
    assert failed.code == 3
    assert len(failed.json["failed"]) == len(failed.json["briefings"]) == 1
    text_file.rename(strange)
    assert run("import", strange, "--library", f"{strange}.sqlite").code == 0
    assert run("list", "--library", f"{strange}.sqlite", "--json").code == 0
