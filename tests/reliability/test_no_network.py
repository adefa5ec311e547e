"""Nothing reaches the network: not Python, not Qt, not a library, not a process we start.

The system's own record (strace) of the journeys start, open, look up, annotate, export, reopen in a
real window and on the command line names no internet socket; in ``dev.py soak`` all journeys are
recorded. A control shows that it would.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import SOAK

ROOT = Path(__file__).resolve().parents[2]
PAINTED = ROOT / "tests" / "architecture" / "painted.py"
DRIVEN = ROOT / "tests" / "journeys" / "driven.py"
SAMPLE = ROOT / "resources" / "sample" / "briefing.txt"
FIRST_PATH = ["tests/journeys/test_first_path_cli.py", "tests/journeys/test_window_journeys.py"]
STRACE = ["strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=network"]
ALONE = ["unshare", "--map-root-user", "--net"]  # a network without a single device that is up


def works(command: list[str]) -> bool:
    """Tell whether a system program is here and may do its work."""
    if shutil.which(command[0]) is None:
        return False
    return subprocess.run([*command, "true"], capture_output=True, check=False).returncode == 0


traceable = pytest.mark.skipif(not works(STRACE), reason="strace is missing or not permitted")
isolable = pytest.mark.skipif(not works(ALONE), reason="unshare --net is missing or not permitted")


def internet_calls(log: Path, *command: str) -> list[str]:
    """Run a command under strace; return the recorded calls that name an internet socket."""
    traced = [*STRACE, "-o", str(log), *command]
    done = subprocess.run(
        traced, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False, text=True
    )
    assert done.returncode == 0, done.stdout
    return [line for line in log.read_text("utf-8", "replace").splitlines() if "AF_INET" in line]


@traceable
def test_the_record_would_show_an_internet_socket(tmp_path: Path) -> None:
    code = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()"
    # In a grandchild, because the parsing process is one; -I leaves our ban on sockets out.
    grandchild = (
        f"import subprocess, sys; subprocess.check_call([sys.executable, '-I', '-c', {code!r}])"
    )
    assert len(internet_calls(tmp_path / "log", sys.executable, "-I", "-c", grandchild)) == 1


@traceable
def test_the_journeys_open_no_internet_socket(tmp_path: Path) -> None:
    pytest_again = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider"]
    folders = ["tests/journeys"] if SOAK else FIRST_PATH
    temporary = f"--basetemp={tmp_path / 'journeys'}"
    assert internet_calls(tmp_path / "log", *pytest_again, *folders, temporary) == []


@traceable
def test_the_window_opens_no_internet_socket(tmp_path: Path, library: Path) -> None:
    window = [sys.executable, str(PAINTED), "--close", str(library)]
    assert internet_calls(tmp_path / "log", *window) == []


@traceable
def test_opening_annotating_and_exporting_in_the_window_open_no_internet_socket(
    tmp_path: Path, library: Path
) -> None:
    window = [sys.executable, str(DRIVEN), str(library), "hand-over", str(SAMPLE), str(tmp_path)]
    assert internet_calls(tmp_path / "log", *window) == []
    [memo] = tmp_path.glob("*.pdf")
    assert memo.read_bytes().startswith(b"%PDF-")


@isolable
def test_the_window_starts_where_there_is_no_network(library: Path) -> None:
    window = [*ALONE, sys.executable, str(PAINTED), "--close", str(library)]
    subprocess.run(window, env=dict(os.environ), check=True, capture_output=True)
    assert library.is_file()
