"""kill -9 right after a change was acknowledged: nothing is lost, nothing is half there."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from briefdesk.services.annotating import annotations_of
from briefdesk.services.desk import open_desk
from briefdesk.services.opening import keep
from briefdesk.store.verify import problems
from tests.documents import parsed

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kill -9 is POSIX")

# Annotates for ever and says each id when the change has come back as saved.
_WRITER = """
import sys
from pathlib import Path
from briefdesk.model.annotation import Kind, NewAnnotation
from briefdesk.services.annotating import annotate_quote
from briefdesk.services.desk import open_desk
desk = open_desk(Path(sys.argv[1]))
while True:
    draft = NewAnnotation(Kind.NOTE, "x" * 2000)
    print(annotate_quote(desk, 1, "假名化信息", 1, draft).id, flush=True)
"""


DRIVEN = Path(__file__).parents[1] / "journeys" / "driven.py"


def test_what_the_window_shows_as_saved_is_saved(
    library: Path, counted: Callable[[int, int], int]
) -> None:
    with open_desk(library, create=True) as desk:
        keep(desk, parsed(desk.staging))
    saved = 0
    for attempt in range(counted(3, 100)):
        window = subprocess.Popen(
            [sys.executable, str(DRIVEN), str(library), "write"], stdout=subprocess.PIPE, text=True
        )
        assert window.stdout is not None
        for _ in range(1 + attempt % 4):
            assert window.stdout.readline() == "saved\n"
            saved += 1
        os.kill(window.pid, signal.SIGKILL)
        saved += window.stdout.read().count("saved\n")
        window.stdout.close()
        assert window.wait() == -signal.SIGKILL
        with open_desk(library) as desk:
            found = len(annotations_of(desk, 1))
        # what was not yet shown as saved may be there, whole
        assert saved <= found <= saved + attempt + 1
        assert problems(library) == []


def test_no_acknowledged_annotation_is_lost(
    library: Path, counted: Callable[[int, int], int]
) -> None:
    with open_desk(library, create=True) as desk:
        keep(desk, parsed(desk.staging))
    acknowledged: set[int] = set()
    for attempt in range(counted(5, 100)):
        writer = subprocess.Popen(
            [sys.executable, "-c", _WRITER, str(library)], stdout=subprocess.PIPE
        )
        assert writer.stdout is not None
        for _ in range(1 + attempt % 7):
            acknowledged.add(int(writer.stdout.readline()))
        os.kill(writer.pid, signal.SIGKILL)
        acknowledged.update(map(int, writer.stdout.read().split()))
        writer.stdout.close()
        assert writer.wait() == -signal.SIGKILL
        with open_desk(library) as desk:
            found = {one.id for one in annotations_of(desk, 1)}
        assert acknowledged <= found
        # what was not acknowledged may be there, whole
        assert len(found) <= len(acknowledged) + attempt + 1
        assert problems(library) == []
