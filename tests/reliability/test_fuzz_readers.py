"""Mutated files: a reader returns a sound document or refuses in a sentence, whatever it is given.

Each runs in a child that is killed when it hangs. Only PDFium, which is not ours, may crash there:
the worker that reads PDFs can die without harm. ``pytest -s`` prints the counts.
"""

import json
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from briefdesk.errors import UnreadableFileError
from briefdesk.services.desk import open_desk
from briefdesk.services.opening import keep
from briefdesk.services.parsing import parse
from briefdesk.store.verify import problems
from tests import corpus
from tests.conftest import ROOT
from tests.reliability.fuzzed import made

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs SIGALRM")
SUFFIXES = list(corpus.READERS)


def fuzzed(suffix: str, count: int) -> tuple[Counter[str], list[str]]:
    """Read ``count`` mutated files; return how they ended, and which ended wrongly and why."""
    ends: Counter[str] = Counter()
    wrong: list[str] = []
    first = 0
    while first < count:
        command = [sys.executable, "-m", "tests.reliability.fuzzed", suffix, str(first), str(count)]
        child = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
        lines = child.stdout.splitlines()
        said = [json.loads(line) for line in lines[1::2]]
        ends.update("wrong" if one.startswith("wrong") else one for one in said)
        numbered = zip(lines[::2], said, strict=False)
        wrong += [f"{suffix} {number}: {one}" for number, one in numbered if one[:5] == "wrong"]
        assert lines, child.stderr
        if child.returncode:
            assert child.returncode < 0, child.stderr
            end = "hang" if -child.returncode in {signal.SIGPROF, signal.SIGALRM} else "crash"
            ends[end] += 1
            if end == "hang" or suffix != ".pdf":
                wrong.append(f"{suffix} {lines[-1]}: {end} ({child.returncode})")
        first = int(lines[-2] if child.returncode == 0 else lines[-1]) + 1
    return ends, wrong


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_reader_survives_mutated_files(suffix: str, counted: Callable[[int, int], int]) -> None:
    corpus.require(Path(f"a{suffix}"))
    count = counted(300, 20_000) // len(SUFFIXES)
    ends, wrong = fuzzed(suffix, count)
    print(f"\n{suffix}: {count} files, {dict(ends)}")  # noqa: T201
    assert ends.total() == count
    assert "\n".join(wrong) == ""


def test_a_library_survives_mutated_files(
    library: Path, tmp_path: Path, counted: Callable[[int, int], int]
) -> None:
    kept = 0
    with open_desk(library, create=True) as desk:
        for number in range(counted(10, 300)):
            file = tmp_path / f"a{SUFFIXES[number % len(SUFFIXES)]}"
            file.write_bytes(made(file.suffix, number))
            try:
                parsed = parse(file, staging=desk.staging)
            except UnreadableFileError as error:
                assert file.name in str(error)  # noqa: PT017 - most are refused, some are read
            else:
                kept += keep(desk, parsed).new
            assert list(desk.staging.iterdir()) == []
    assert kept > 0
    assert problems(library) == []
