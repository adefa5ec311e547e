"""Ctrl+C while a worker is busy: exit code 130, nothing said, nothing left behind."""

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from briefdesk.paths import companions
from briefdesk.services.desk import open_desk
from briefdesk.services.opening import briefings, keep
from briefdesk.store.verify import problems
from tests.documents import parsed

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks for children in /proc")


@pytest.fixture
def big(tmp_path: Path) -> Path:
    """A text that takes many seconds to read."""
    file = tmp_path / "big.txt"
    file.write_text("公共数据库提供假名化信息，\n" * 200_000, "utf-8")
    return file


def children(pid: int) -> list[int]:
    """Return the processes that a process started."""
    found = Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii")
    return [int(child) for child in found.split()]


def wait_until_busy(command: "subprocess.Popen[str]") -> int:
    """Return the worker of a command once it has worked for a moment."""
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        for worker in children(command.pid):
            fields = Path(f"/proc/{worker}/stat").read_text("ascii").rpartition(")")[2].split()
            if int(fields[11]) > 1.5 * os.sysconf("SC_CLK_TCK"):  # user time
                return worker
        with suppress(subprocess.TimeoutExpired):
            pytest.fail(f"the command ended with {command.wait(0.02)}")
    pytest.fail("the worker was never busy")


def interrupted(*arguments: str | Path, group: bool, temporary: Path) -> "tuple[int, str, str]":
    """Interrupt a command while its worker reads; return exit code, output and messages."""
    temporary.mkdir()
    command = subprocess.Popen(
        [sys.executable, "-m", "briefdesk", *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "TMPDIR": str(temporary)},
        start_new_session=True,
    )
    worker = wait_until_busy(command)
    if group:  # what a terminal does
        os.killpg(command.pid, signal.SIGINT)
    else:
        command.send_signal(signal.SIGINT)
    started = time.monotonic()
    out, err = command.communicate(timeout=20)
    assert time.monotonic() - started < 5
    assert not Path(f"/proc/{worker}").exists()
    assert list(temporary.iterdir()) == []
    return command.returncode, out.strip(), err.strip()


@pytest.mark.parametrize("group", [False, True])
def test_interrupted_reading(big: Path, tmp_path: Path, *, group: bool) -> None:
    assert interrupted("read", big, group=group, temporary=tmp_path / "t") == (130, "", "")


@pytest.mark.parametrize("group", [False, True])
def test_interrupted_import(big: Path, library: Path, tmp_path: Path, *, group: bool) -> None:
    with open_desk(library, create=True) as desk:
        keep(desk, parsed(desk.staging))
        staging = desk.staging
    before = library.read_bytes()
    done = interrupted(
        "import", big, "--library", library, "--json", group=group, temporary=tmp_path / "t"
    )
    assert done == (130, "", "")
    assert library.read_bytes() == before
    assert list(staging.iterdir()) == []
    assert problems(library) == []
    with open_desk(library) as desk:
        assert len(briefings(desk)) == 1


def test_interrupted_import_into_a_new_library(big: Path, library: Path, tmp_path: Path) -> None:
    done = interrupted("import", big, "--library", library, group=True, temporary=tmp_path / "t")
    assert done == (130, "", "")
    assert not library.exists()
    assert not companions(library).exists()
