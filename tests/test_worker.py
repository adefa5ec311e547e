"""What the worker process may not do, and that it ends."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from briefdesk import worker
from briefdesk.errors import ParsingStoppedError
from briefdesk.model.imported import ReadingOptions
from briefdesk.model.progress import unheard
from briefdesk.model.wire import from_json, to_json
from briefdesk.model.work import Request
from briefdesk.services.parsing import run_worker

SOURCES = Path(worker.__file__).parents[1]
FORBIDDEN = {
    "socket": "import socket; socket.socket()",
    "program": "import subprocess; subprocess.run(['true'])",
    "write": "open('note.txt', 'w')",
    "append": "open('note.txt', 'ab')",
    "remove": "import os; os.remove('note.txt')",
    "folder": "import os; os.mkdir('folder')",
    "system": "import os; os.system('true')",
}


@pytest.mark.parametrize("what", FORBIDDEN)
def test_outside_effects_are_refused(what: str, tmp_path: Path) -> None:
    code = (
        "import sys; from briefdesk.worker import refuse_outside_effects as hook\n"
        f"sys.addaudithook(hook)\n{FORBIDDEN[what]}"
    )
    done = subprocess.run(
        [sys.executable, "-B", "-c", code],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(SOURCES)},  # without the tests' own network guard
        capture_output=True,
        check=False,
    )
    assert done.returncode == 1
    assert b"PermissionError" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_reading_is_allowed(tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text("text", "utf-8")
    code = (
        "import sys; from briefdesk.worker import refuse_outside_effects as hook\n"
        f"sys.addaudithook(hook)\nprint(open({str(note)!r}).read())"
    )
    done = subprocess.run([sys.executable, "-B", "-c", code], capture_output=True, check=True)
    assert done.stdout.strip() == b"text"


def test_it_ends_when_its_parent_is_gone() -> None:
    code = (
        "import threading; from briefdesk import worker\n"
        "worker.main({'hang': lambda *_: threading.Event().wait()})"
    )
    with subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE) as process:
        assert process.stdin is not None
        process.stdin.write(to_json(Request("hang", {})) + b"\n")
        process.stdin.flush()
        process.stdin.close()
        assert process.wait(timeout=10) == worker.EXIT_ALONE


def test_a_preview_is_the_beginning_of_a_file_in_an_encoding(tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_bytes("一、背景\n\n二、现状\n".encode("gb18030") * 20_000)
    body = to_json(ReadingOptions(encoding="gb18030"))
    lines = from_json(worker.preview({"path": str(note)}, body, unheard), str).splitlines()
    assert lines == ["一、背景", "二、现状"] * 6


SCRATCH = """
import socket, sys, tempfile
from briefdesk import worker
from briefdesk.errors import ParsingStoppedError

def scratch(values, body, progress):
    with tempfile.NamedTemporaryFile() as file:
        file.write(b"x")
        return file.name.encode()

def call(values, body, progress):
    socket.socket().connect(("127.0.0.1", 9))

worker.main({"export": call if "call" in sys.argv else scratch, "read": scratch})
"""


@pytest.mark.parametrize(
    ("task", "arguments", "works"),
    [("export", (), True), ("read", (), False), ("export", ("call",), False)],
)
def test_only_a_task_with_our_own_data_has_scratch_files(
    task: str,
    arguments: tuple[str, ...],
    works: bool,  # noqa: FBT001
) -> None:
    command = [sys.executable, "-c", SCRATCH, *arguments]
    if not works:
        with pytest.raises(ParsingStoppedError):
            run_worker(task, {"name": "x"}, command=command)
        return
    written = Path(run_worker(task, {"name": "x"}, command=command).decode())
    assert "briefdesk-" in written.parent.name
    assert not written.parent.exists()
