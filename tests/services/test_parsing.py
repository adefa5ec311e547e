"""Foreign files are read in a process that can be killed, and refused in one sentence."""

import os
import sys
import time
from pathlib import Path

import pytest

from briefdesk.errors import (
    BriefDeskError,
    Cancelled,
    MemoError,
    ParsingStoppedError,
    ProtectedFileError,
    ScanError,
    UnknownFormatError,
    UnreadableFileError,
)
from briefdesk.formats.termbase.tbx3 import read
from briefdesk.phrases import phrase
from briefdesk.services.conversation import Stopped
from briefdesk.services.parsing import parse, read_document, read_termbase, run_worker
from tests.conftest import ROOT

WORKER = """
import os, sys, threading, time
from briefdesk import worker

def hang(values, body, progress):
    progress(1, 2)
    threading.Event().wait()

def crash(values, body, progress):
    os._exit(9)

def fault(values, body, progress):
    raise KeyError("ours")

def eat(values, body, progress):
    return bytes(4_000_000_000)

def echo(values, body, progress):
    print("noise of a library")
    return body[::-1]

def slow(values, body, progress):
    begun = time.monotonic()
    while time.monotonic() < begun + 3:
        progress(1, 2)
    return b"done"

worker.main({f.__name__: f for f in (hang, crash, fault, eat, echo, slow)})
"""
COMMAND = (sys.executable, "-c", WORKER)


def _run(task: str, patience: float = 20.0, body: bytes = b"") -> bytes:
    return run_worker(task, {"name": "a.pdf"}, command=COMMAND, patience=patience, body=body)


def test_bytes_go_there_and_back_whatever_a_library_prints() -> None:
    body = os.urandom(3_000_000)
    assert _run("echo", body=body) == body[::-1]


@pytest.mark.parametrize(
    ("task", "words"),
    [("hang", "no sign of life"), ("crash", "failed"), ("fault", "failed"), ("eat", "1.5 GB")],
)
def test_a_worker_that_fails_is_one_sentence(task: str, words: str) -> None:
    started = time.monotonic()
    with pytest.raises(ParsingStoppedError, match=words) as caught:
        _run(task, patience=3.0)
    assert "a.pdf" in str(caught.value)
    assert time.monotonic() - started < 15


def test_the_caller_says_what_was_stopped() -> None:
    failed, silent, too_big = (phrase("errors", word) for word in ("no {file}", "x", "y"))
    words = Stopped(MemoError, failed, silent, too_big)
    with pytest.raises(MemoError, match=r"no a\.pdf"):
        run_worker("crash", {"name": "a.pdf"}, command=COMMAND, stopped=words)


def test_a_working_worker_may_take_longer_than_the_patience() -> None:
    assert _run("slow", patience=2.0) == b"done"


def test_cancel_kills_the_worker_within_a_second() -> None:
    def cancel(done: int, total: int) -> None:
        raise Cancelled

    started = time.monotonic()
    with pytest.raises(Cancelled):
        run_worker("hang", {"name": "a"}, cancel, command=COMMAND)
    assert time.monotonic() - started < 10


def test_reading_leaves_the_copy_only_where_it_was_asked_for(tmp_path: Path) -> None:
    file = tmp_path / "简报.txt"
    file.write_text("题目\n第一段。\n", "utf-8")
    staging = tmp_path / "inbox"
    staging.mkdir()
    parsed = parse(file, staging=staging)
    assert parsed.copy is not None
    assert parsed.copy.read_bytes() == file.read_bytes()
    assert parsed.copy.stat().st_mode & 0o777 == 0o600
    assert parsed.document.file.name == "简报.txt"
    assert parsed.document.file.size == file.stat().st_size
    assert parse(file).copy is None


def _missing(folder: Path) -> Path:
    return folder / "absent.txt"


def _dangling(folder: Path) -> Path:
    link = folder / "link.txt"
    link.symlink_to(folder / "absent.txt")
    return link


def _pipe(folder: Path) -> Path:
    path = folder / "pipe.txt"
    os.mkfifo(path)
    return path


def _directory(folder: Path) -> Path:
    return folder


def _empty(folder: Path) -> Path:
    path = folder / "empty.txt"
    path.touch()
    return path


def _blank(folder: Path) -> Path:
    path = folder / "blank.txt"
    path.write_bytes(b" \r\n\0\x0c")
    return path


def _binary(folder: Path) -> Path:
    path = folder / "program.txt"
    path.write_bytes(b"\x7fELF\x02\x01\x01" + bytes(range(256)) * 4)
    return path


def _picture(folder: Path) -> Path:
    path = folder / "photo.txt"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4)
    return path


def _protected(folder: Path) -> Path:
    path = folder / "locked.txt"
    path.write_text("text", "utf-8")
    path.chmod(0)
    return path


@pytest.mark.parametrize(
    ("make", "error", "words"),
    [
        (_missing, UnreadableFileError, "does not exist"),
        (_dangling, UnreadableFileError, "link"),
        (_pipe, UnreadableFileError, "not a file"),
        (_directory, UnreadableFileError, "not a file"),
        (_empty, UnreadableFileError, "is empty"),
        (_blank, UnreadableFileError, "no text"),
        (_binary, UnknownFormatError, "plain text"),
        (_picture, ScanError, "OCR"),
        pytest.param(
            _protected,
            ProtectedFileError,
            "no right",
            marks=pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything"),
        ),
    ],
)
def test_bad_files_are_refused_in_one_sentence(
    tmp_path: Path, make: object, error: type[BriefDeskError], words: str
) -> None:
    assert callable(make)
    path = make(tmp_path)
    staging = tmp_path / "inbox"
    staging.mkdir()
    with pytest.raises(error, match=words) as caught:
        parse(path, staging=staging)
    assert type(caught.value) is error
    assert "\n" not in str(caught.value)
    assert list(staging.iterdir()) == []


def test_a_line_of_nine_megabytes_ends_in_time(tmp_path: Path) -> None:
    file = tmp_path / "line.txt"
    file.write_text("数据" * 1_500_000, "utf-8")
    document = read_document(file)
    assert len(document.text.replace("\n", "")) == 3_000_000
    assert [warning.code for warning in document.warnings] == ["block_cut"]


def test_a_name_cannot_hide_its_ending(tmp_path: Path) -> None:
    file = tmp_path / "\u202etxt.exe\n"
    with pytest.raises(UnreadableFileError) as caught:
        read_document(file)
    assert "\u202e" not in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("file", sorted((ROOT / "glossary").glob("*.tbx")), ids=lambda f: f.stem)
def test_a_term_base_read_in_the_worker_is_the_same(file: Path) -> None:
    assert read_termbase(file).termbase == read(file.read_bytes(), file.name)


def test_an_absurd_number_of_lines_is_refused_at_once(tmp_path: Path) -> None:
    file = tmp_path / "lines.txt"
    file.write_text("甲\n" * 1_500_000, "utf-8")
    started = time.monotonic()
    with pytest.raises(UnreadableFileError, match="200,000 lines"):
        read_document(file)
    assert time.monotonic() - started < 10
