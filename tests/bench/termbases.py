"""How long the import of 100,000 concepts from TBX takes, against bare lxml iterparse.

Rounds bare – reader – bare, interleaved, each in a process of its own; a round gives one ratio
reader / mean(bare, bare) of CPU time without start and imports. The reader's time has the encoding
of its answer in it. The aim is a median of at most 6, and at most 600 MB for the worker process.
Beside them stand how often the worker says how far it is, the longest it was silent, and how long
it takes to cancel. ``termbases.py [ROUNDS] [CONCEPTS]``, 5 rounds and 100,000 by default; exits 1
if an aim is missed.
"""

import gc
import itertools
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from lxml import etree

from briefdesk.errors import Cancelled
from briefdesk.formats import termbase
from briefdesk.model.exchange import AS_GUESSED
from briefdesk.model.progress import unheard
from briefdesk.model.wire import to_json
from briefdesk.model.work import Request
from briefdesk.services.parsing import run_worker

AIM = 6.0
MEMORY = 600_000_000  # bytes
_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<tbx xmlns="urn:iso:std:iso:30042:ed-2" type="TBX-Basic" style="dca" xml:lang="ja">
<tbxHeader><fileDesc><titleStmt><title>Large</title></titleStmt>
<sourceDesc><p>Made for the bench</p></sourceDesc></fileDesc></tbxHeader><text><body>
"""
_ENTRY = """<conceptEntry id="c-{number}">
 <descrip type="subjectField">medical law</descrip>
 <descripGrp>
  <descrip type="definition">第{number}号に定める医療情報の取扱いをいう。</descrip>
  <admin type="source">医療法（昭和23年法律第205号）第{number}条</admin>
 </descripGrp>
 {sections}
</conceptEntry>
"""
_SECTION = """<langSec xml:lang="{lang}">
  <termSec id="t-{number}-{lang}">
   <term>{term}{number}</term>
   <termNote type="partOfSpeech">noun</termNote>
   <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
   <termNote type="termType">fullForm</termNote>
  </termSec>
 </langSec>"""
_TERMS = (("ja", "医療用語"), ("zh-Hans", "医疗术语"), ("en", "medical term "))


def build(path: Path, count: int) -> None:
    """Write a TBX file of so many concepts, about 1.1 KB each."""
    with path.open("w", encoding="utf-8") as file:
        file.write(_HEAD)
        for number in range(count):
            sections = [_SECTION.format(lang=lang, term=t, number=number) for lang, t in _TERMS]
            file.write(_ENTRY.format(number=number, sections="\n ".join(sections)))
        file.write("</body></text></tbx>\n")


def bare(path: Path) -> int:
    """Parse all elements and do nothing with them; return the number of entries."""
    entries = 0
    for _, element in etree.iterparse(path, events=("end",)):
        entries += element.tag.endswith("}conceptEntry")
        element.clear()
    return entries


def reader(path: Path) -> int:
    """Read the file as the worker does, up to its answer; return the number of concepts."""
    gc.disable()
    found = termbase.read(path.read_bytes(), path.name, AS_GUESSED, unheard)
    to_json(found)
    return len(found.termbase.concepts)


WAYS: dict[str, Callable[[Path], int]] = {"bare": bare, "reader": reader}


def seconds(way: str, path: Path, count: int) -> float:
    """Measure one way in a process of its own: CPU seconds."""
    child = subprocess.run(
        [sys.executable, __file__, "--way", way, str(path)], stdout=subprocess.PIPE, check=True
    )
    found, cost = json.loads(child.stdout)
    if found != count:
        sys.exit(f"The way {way} found {found} of {count} concepts.")
    return float(cost)


def request(path: Path) -> tuple[bytes, bytes]:
    """Return what asks the worker for the file."""
    options = to_json(AS_GUESSED)
    asked = Request("termbase", {"path": str(path), "name": path.name}, len(options))
    return to_json(asked) + b"\n", options


def peak_of_worker(path: Path) -> int:
    """Let the real worker read the file; return its peak memory in bytes.

    On Linux the count begins with the peak of this process, which must be a small one.
    """
    child = subprocess.Popen(
        [sys.executable, "-m", "briefdesk.worker"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert child.stdin is not None
    assert child.stdout is not None
    child.stdin.writelines(request(path))
    child.stdin.flush()  # an end of the input would end the worker
    answered = 0  # bytes, which are not kept: they would count as the worker's
    while piece := child.stdout.read(1 << 20):
        answered += len(piece)
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode or not answered:
        sys.exit(f"The worker ended with code {child.returncode}.")
    return used.ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def heard(path: Path) -> list[tuple[float, int, int]]:
    """Let the worker read the file; return when it said how far it was."""
    said: list[tuple[float, int, int]] = [(time.perf_counter(), 0, 0)]
    known = (0, 0)

    def progress(done: int, total: int) -> None:
        nonlocal known
        if (done, total) != known:
            known = done, total
            said.append((time.perf_counter(), done, total))

    values = {"path": str(path), "name": path.name}
    run_worker("termbase", values, progress, body=to_json(AS_GUESSED))
    return [*said, (time.perf_counter(), 0, 0)]


def time_to_cancel(path: Path) -> float:
    """Cancel the reading half-way; return how many seconds pass until the worker is gone."""
    begun = 0.0

    def progress(done: int, total: int) -> None:
        nonlocal begun
        if done > total / 2:
            begun = time.perf_counter()
            raise Cancelled

    values = {"path": str(path), "name": path.name}
    try:
        run_worker("termbase", values, progress, body=to_json(AS_GUESSED))
    except Cancelled:
        return time.perf_counter() - begun
    sys.exit("The worker could not be cancelled.")


def report(path: Path, rounds: int, count: int) -> int:
    """Measure and print; return 1 if an aim is missed."""
    print(f"{count:,} concepts, {path.stat().st_size / 1e6:.0f} MB, {rounds} rounds")
    ratios: list[float] = []
    costs: dict[str, list[float]] = {"bare": [], "reader": []}
    for _ in range(rounds):
        before, ours, after = (seconds(way, path, count) for way in ("bare", "reader", "bare"))
        costs["bare"] += [before, after]
        costs["reader"].append(ours)
        ratios.append(ours / statistics.mean((before, after)))
    print(f"bare iterparse   {statistics.median(costs['bare']):6.2f} s of CPU time")
    print(f"BriefDesk        {statistics.median(costs['reader']):6.2f} s of CPU time")
    ratio = statistics.median(ratios)
    print(f"ratio, median of rounds: {ratio:.2f} (aim: at most {AIM})")
    child = subprocess.run(
        [sys.executable, __file__, "--peak", str(path)], stdout=subprocess.PIPE, check=True
    )
    peak = int(child.stdout)
    print(f"peak memory of the worker: {peak / 1e6:.0f} MB (aim: at most {MEMORY / 1e6:.0f})")
    said = heard(path)
    gaps = [later[0] - sooner[0] for sooner, later in itertools.pairwise(said)]
    print(
        f"progress: {len(said) - 2} reports in {said[-1][0] - said[0][0]:.1f} s, the longest"
        f" silence {max(gaps[:-1]):.2f} s, and {gaps[-1]:.2f} s for the answer after the last"
    )
    print(f"cancelled in {time_to_cancel(path):.2f} s")
    return int(ratio > AIM or peak > MEMORY)


def main(arguments: list[str]) -> int:
    """Measure one way for the parent, or all."""
    if arguments[:1] == ["--way"]:
        way, path = WAYS[arguments[1]], Path(arguments[2])
        begun = time.process_time()
        found = way(path)
        print(json.dumps([found, time.process_time() - begun]))
        return 0
    if arguments[:1] == ["--peak"]:
        print(peak_of_worker(Path(arguments[1])))
        return 0
    rounds = int(arguments[0]) if arguments else 5
    count = int(arguments[1]) if len(arguments) > 1 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.tbx"
        build(path, count)
        return report(path, rounds, count)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
