"""Hostile files: each ends with its text or one sentence, and nothing else happens.

``pytest -s`` prints how each ended.
"""

import gc
import hashlib
import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from briefdesk.errors import ParsingStoppedError, UnreadableFileError
from briefdesk.formats.document import FORMATS
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.opening import keep, show
from briefdesk.services.parsing import Parsed, parse, run_worker
from briefdesk.store.verify import problems
from tests.conftest import SOAK
from tests.reliability.hostile import Hostile
from tests.reliability.hostile_docx import word_files
from tests.reliability.hostile_files import PLACES, hostile_files
from tests.reliability.hostile_pdfs import pdfs
from tests.reliability.hostile_texts import markdowns, pages, texts

SECONDS = 31
GROWTH = 50_000_000  # bytes
HANG = """
from threading import Event
from briefdesk import worker
worker.main({"hang": lambda *_: Event().wait()})
"""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="measures memory in /proc")


@pytest.fixture
def desk(library: Path) -> Iterator[Desk]:
    with open_desk(library, create=True) as opened:
        yield opened
    assert problems(library) == []


def digests(folder: Path) -> dict[str, str]:
    """Return the hash of every file below a folder, and the kind of everything else."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        if path.is_file() and not path.is_symlink() and os.access(path, os.R_OK)
        else str(path.lstat().st_mode)
        for path in sorted(folder.rglob("*"))
    }


def memory() -> int:
    """Return the resident memory of this process in bytes."""
    pages_held = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages_held * os.sysconf("SC_PAGE_SIZE")


class Watch:
    """Looks at this process's memory whenever the worker is waited for (as its ``Progress``)."""

    def __init__(self) -> None:
        gc.collect()
        self.before = self.most = memory()

    def __call__(self, done: int = 0, total: int = 0) -> None:  # noqa: ARG002
        """Take one look."""
        self.most = max(self.most, memory())


def ending(desk: Desk, path: Path) -> tuple[Parsed | None, str]:
    """Have a file read; return what was parsed or the sentence, having checked everything else."""
    outside, inside = digests(path.parent), digests(desk.files)
    library = hashlib.sha256(desk.path.read_bytes()).hexdigest()
    watch = Watch()
    started = time.monotonic()
    parsed, sentence = None, ""
    try:
        parsed = parse(path, watch, staging=desk.staging)
    except UnreadableFileError as error:
        sentence = str(error)
        reason = sentence.replace(str(path), "").replace(path.name, "").strip("“”:. ")
        assert "Traceback" not in sentence
        assert "\n" not in sentence
        assert "“" in sentence, sentence
        assert len(reason) > 10, sentence
        assert digests(desk.files) == inside
    assert time.monotonic() - started < SECONDS
    watch()
    assert watch.most - watch.before < GROWTH
    assert digests(path.parent) == outside
    assert hashlib.sha256(desk.path.read_bytes()).hexdigest() == library
    return parsed, sentence


def judged(desk: Desk, path: Path, hostile: Hostile) -> str:
    """Read one file, keep what was read, and return how it ended."""
    started = time.monotonic()
    parsed, sentence = ending(desk, path)
    if parsed is None:
        assert hostile.wanted != "read", sentence
        return f"{hostile.name:36}{time.monotonic() - started:6.1f} s  {sentence}"
    assert hostile.wanted != "refused", parsed.document.text[:100]
    assert hostile.words.replace("\n", "") in parsed.document.text.replace("\n", "")
    length = len(parsed.document.text)
    kept = keep(desk, parsed)
    shown = show(desk, kept.briefing_id).briefing.document
    assert shown.text == parsed.document.text
    codes = ", ".join(sorted({warning.code for warning in shown.warnings}))
    return f"{hostile.name:36}{time.monotonic() - started:6.1f} s  read: {length:,} [{codes}]"


def judge_all(desk: Desk, folder: Path, files: Iterable[Hostile]) -> None:
    """Read every file of a kind; fail with all that ended as none may."""
    folder.mkdir()
    failed = []
    for hostile in files:
        path = folder / hostile.name
        path.write_bytes(hostile.data)
        try:
            print("\n" + judged(desk, path, hostile), end="")  # noqa: T201
        except Exception as error:  # noqa: BLE001 - every file is to be judged
            failed.append(f"{hostile.name}: {type(error).__name__} {error}")
        path.unlink()
    assert "\n".join(failed) == ""


@pytest.mark.parametrize(
    ("reader", "kind"),
    [
        ("pdf", pdfs),
        ("docx", word_files),
        ("html", pages),
        ("markdown", markdowns),
        ("plain_text", texts),
    ],
)
def test_each_file_ends_with_its_text_or_one_sentence(
    reader: str, kind: Callable[[], Iterator[Hostile]], desk: Desk, tmp_path: Path
) -> None:
    if reader not in {one.name for one in FORMATS}:
        pytest.skip(f"there is no reader {reader!r} yet")
    judge_all(desk, tmp_path / "given", kind())


@pytest.mark.parametrize("name", PLACES)
def test_what_is_no_file_is_refused_in_one_sentence(name: str, desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "given"
    folder.mkdir()
    PLACES[name](folder / name)
    parsed, sentence = ending(desk, folder / name)
    if name == "unreadable.txt" and os.geteuid() == 0:
        assert parsed is not None  # nothing is unreadable to root
    else:
        assert name in sentence


def test_there_are_many_and_no_two_have_one_name() -> None:
    names = [hostile.name for hostile in hostile_files()] + list(PLACES)
    assert len(names) == len(set(names)) >= 60


@pytest.mark.skipif(not SOAK, reason="waits for the real 30 seconds: dev.py soak")
def test_a_reader_that_hangs_is_stopped_after_thirty_seconds() -> None:
    started = time.monotonic()
    with pytest.raises(ParsingStoppedError, match=r"a\.pdf"):
        run_worker("hang", {"name": "a.pdf"}, command=(sys.executable, "-c", HANG))
    assert 30 <= time.monotonic() - started < SECONDS
