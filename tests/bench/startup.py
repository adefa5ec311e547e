"""The second start of BriefDesk up to a painted briefing, against a bare Qt window.

Rounds bare – app – bare, interleaved; each round gives one ratio app / mean(bare, bare) for the CPU
time of the whole process and one for the wall time up to the paint. The target is a median CPU
ratio of at most 1.6. ``startup.py [ROUNDS]``, 11 rounds by default; exits 1 above the target.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

PAINTED = Path(__file__).parents[1] / "architecture" / "painted.py"
TARGET = 1.6


class Cost(NamedTuple):
    """What one start cost: CPU seconds of the process, wall seconds up to the paint."""

    cpu: float
    wall: float


def start(*arguments: str) -> Cost:
    """Start one window, wait for its end, return its cost."""
    environment = dict(os.environ)
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    begun = time.monotonic()
    child = subprocess.Popen(
        [sys.executable, str(PAINTED), *arguments], stdout=subprocess.PIPE, env=environment
    )
    assert child.stdout is not None
    answer = child.stdout.read()
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        sys.exit(f"The window ended with code {child.returncode}.")
    return Cost(used.ru_utime + used.ru_stime, json.loads(answer)["painted"] - begun)


def main(rounds: int) -> int:
    """Measure, print, and compare with the target."""
    cpu, wall, costs = [], [], []
    with tempfile.TemporaryDirectory() as folder:
        library = str(Path(folder) / "library.sqlite")
        start("--close", library)  # the first start stores the sample
        start(library)
        start("--bare")
        for _ in range(rounds):
            before, app, after = start("--bare"), start(library), start("--bare")
            cpu.append(app.cpu / statistics.mean((before.cpu, after.cpu)))
            wall.append(app.wall / statistics.mean((before.wall, after.wall)))
            costs.append((before, app))
    print(f"bare window: {1000 * statistics.median(bare.cpu for bare, _ in costs):.0f} ms CPU")
    print(f"BriefDesk:   {1000 * statistics.median(app.cpu for _, app in costs):.0f} ms CPU")
    for name, ratios in (("CPU", cpu), ("wall", wall)):
        low, high = min(ratios), max(ratios)
        median = statistics.median(ratios)
        print(f"{name} ratio: median {median:.2f} of {rounds} (from {low:.2f} to {high:.2f})")
    print(f"target: CPU ratio at most {TARGET}")
    return int(statistics.median(cpu) > TARGET)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if sys.argv[1:] else 11))
