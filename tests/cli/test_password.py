"""A password is asked for on a terminal, and nowhere else."""

import json
import os
import subprocess
import sys
from pathlib import Path
from select import select

import pikepdf
import pytest

from tests.cli.conftest import Run
from tests.conftest import ROOT

pty = pytest.importorskip("pty")

RIGHT = "the right one"
PATIENCE = 30  # seconds


def has_terminals() -> bool:
    """Tell whether the system gives us one: a bare container may have none."""
    try:
        pair = pty.openpty()
    except OSError:
        return False
    for end in pair:
        os.close(end)
    return True


pytestmark = pytest.mark.skipif(not has_terminals(), reason="there are no terminals")


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    """Return a PDF that opens with ``RIGHT`` only."""
    file = tmp_path / "密件.pdf"
    with pikepdf.open(ROOT / "resources" / "sample" / "briefing.pdf") as pdf:
        pdf.save(file, encryption=pikepdf.Encryption(user=RIGHT, owner="o"))
    return file


def typed(library: Path, arguments: list[str | Path], *passwords: str) -> tuple[int, bytes, str]:
    """Run a command on a terminal, answer its questions; return code, output, what was shown."""
    ours, theirs = pty.openpty()
    shown = b""
    with subprocess.Popen(
        [sys.executable, "-m", "briefdesk", *map(str, arguments)],
        stdin=theirs,
        stdout=subprocess.PIPE,
        stderr=theirs,
        start_new_session=True,
        env=os.environ | {"BRIEFDESK_LIBRARY": str(library)},
    ) as process:
        os.close(theirs)
        for number, password in enumerate(passwords, start=1):
            while shown.count(b"Password of") < number or not shown.endswith(b": "):
                assert select([ours], [], [], PATIENCE)[0]
                shown += os.read(ours, 1000)
            os.write(ours, password.encode() + b"\n")
        assert process.stdout is not None
        answer = process.stdout.read()
        code = process.wait(PATIENCE)
    try:
        while select([ours], [], [], 0)[0] and (more := os.read(ours, 1000)):
            shown += more
    except OSError:  # the other end is closed
        pass
    os.close(ours)
    return code, answer, shown.decode()


def test_a_wrong_password_is_said_and_the_right_one_opens_the_file(
    library: Path, locked: Path
) -> None:
    code, out, shown = typed(library, ["import", locked, "--json"], "wrong", RIGHT)
    assert code == 0
    assert [one["id"] for one in json.loads(out)["briefings"]] == [1]
    assert shown.count("Password of “密件.pdf”") == 2
    assert "does not open" in shown
    assert RIGHT not in shown


def test_read_asks_too(library: Path, locked: Path) -> None:
    code, out, _shown = typed(library, ["read", locked], RIGHT)
    assert code == 0
    assert out


@pytest.mark.parametrize("answers", [("",), ("a", ""), ("a", "b", "c")])
def test_nothing_or_three_wrong_ones_give_up(
    library: Path, locked: Path, answers: tuple[str, ...]
) -> None:
    code, out, shown = typed(library, ["import", locked], *answers)
    assert (code, out) == (3, b"")
    assert shown.count("Password of") == len(answers)
    assert ("does not open" in shown) == bool(answers[0])
    assert not library.exists()


def test_without_a_terminal_one_sentence_says_where_it_is_asked_for(
    run: Run, locked: Path, text_file: Path
) -> None:
    answer = run("import", locked)
    assert (answer.code, answer.out) == (3, "")
    assert answer.err.startswith("“密件.pdf” is protected by a password: start BriefDesk in a term")
    assert answer.err.count("\n") == 1
    answer = run("import", locked, text_file, "--json")
    assert [one["code"] for one in answer.json["failed"]] == ["password"]
    assert len(answer.json["briefings"]) == 1
