"""Reads mutated files one after the other in a process that may die of one.

``python -m tests.reliability.fuzzed SUFFIX FIRST END`` prints the number of each file before it is
read, and after it how that ended: ``read``, ``refused``, ``memory``, or ``wrong`` with the reason.
"""

import json
import signal
import sys
import traceback
from collections.abc import Iterator
from functools import cache
from random import Random

from briefdesk.errors import BriefDeskError
from briefdesk.formats import document
from briefdesk.model.imported import FileInfo, ImportedDocument, ReadingOptions
from briefdesk.model.progress import unheard
from briefdesk.worker import limit_memory
from tests import corpus
from tests.agreement import uncovered
from tests.reliability.hostile_files import hostile_seeds
from tests.reliability.mutations import mutated

SECONDS = 20  # of computing for one file
LARGEST = 120_000  # bytes of a hostile seed: the large ones are slow by design


@cache
def seeds(suffix: str) -> tuple[bytes, ...]:
    """Return the files of the corpus and the hostile files of one format."""
    sound = [path.read_bytes() for path in corpus.files() if path.suffix == suffix]
    hostile = [one.data for one in hostile_seeds() if one.name.endswith(suffix)]
    return (*sound * 3, *(data for data in hostile if len(data) <= LARGEST))


def made(suffix: str, number: int) -> bytes:
    """Return the mutated file of this number; it is the same on every run."""
    return mutated(suffix, seeds(suffix), Random(number))  # noqa: S311 - a test, not a secret


def outcome(suffix: str, data: bytes) -> str:
    """Read a file in this process and say how that ended."""
    info = FileInfo(f"a{suffix}", "0" * 64, len(data), "", "", "", 0)
    try:
        found = document.read(data, info, ReadingOptions(), unheard)
    except BriefDeskError as error:
        return "refused" if "\n" not in str(error) else f"wrong: {error}"
    except MemoryError:
        return "memory"
    except Exception:  # noqa: BLE001 - what is looked for
        return f"wrong: {traceback.format_exc()}"
    return "; ".join(faults(found)) or "read"


def faults(found: ImportedDocument) -> Iterator[str]:
    """Return what is wrong with a document that was read."""
    last = 0
    for block in found.blocks:
        if not last <= block.start <= block.end <= len(found.text):
            yield f"wrong: block {block.id} at {block.start}"
        last = block.end
    ids = {block.id for block in found.blocks}
    keys = {note.key for note in found.footnotes}
    if len(ids) != len(found.blocks) or len(keys) != len(found.footnotes):
        yield "wrong: ids are not unique"
    for reference in found.references:
        if reference.block not in ids or reference.footnote not in {None, *keys}:
            yield f"wrong: {reference}"
    if uncovered(found):
        yield "wrong: characters of the file stand in no span, or in two"


def main(suffix: str, first: int, end: int) -> None:
    """Read the files of these numbers; SIGPROF or SIGALRM ends a process that takes too long."""
    limit_memory()
    for number in range(first, end):
        data = made(suffix, number)
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()
        signal.setitimer(signal.ITIMER_PROF, SECONDS)
        signal.alarm(10 * SECONDS)
        said = outcome(suffix, data)
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.alarm(0)
        sys.stdout.write(json.dumps(said) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
