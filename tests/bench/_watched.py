"""The real window on a journey, and how long its event loop stands still on the way."""

import os
import statistics
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from types import CodeType, FrameType
from typing import NamedTuple

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from briefdesk import __main__ as program
from briefdesk.ui.main_window import MainWindow

TARGET = 0.050  # seconds
Waiting = Callable[[], bool]
Steps = Iterator[tuple[str, Waiting]]  # what was begun, and when it is done


class Gap(NamedTuple):
    """Seconds between two beats of the event loop: all, computing, waiting for a processor.

    In what is left it was idle or another thread held the interpreter.
    """

    passed: float
    computed: float
    queued: float


class Watch(QObject):
    """Beats in the event loop, and sees from another thread what keeps it from beating."""

    def __init__(self) -> None:
        """Begin to beat."""
        super().__init__(QApplication.instance())
        self.gaps: list[Gap] = []
        self.culprits: Counter[str] = Counter()
        self._main = threading.current_thread()
        self._used = _used(self._main)
        self._computed = time.thread_time()
        self._beat = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_beat)
        self._timer.start(1)
        self._ends = threading.Event()
        threading.Thread(target=self._look, daemon=True, name="watch").start()

    def _on_beat(self) -> None:
        now, computed, used = time.perf_counter(), time.thread_time(), _used(self._main)
        queued = used.queued - self._used.queued
        self.gaps.append(Gap(now - self._beat, computed - self._computed, queued))
        self._beat, self._computed, self._used = now, computed, used

    def _look(self) -> None:
        before: dict[threading.Thread, float] = {}
        while not self._ends.wait(0.01):
            now = {one: _used(one).computed for one in threading.enumerate()}
            now.pop(threading.current_thread())
            if time.perf_counter() - self._beat > TARGET * 0.8:
                busiest = max(now, key=lambda one: now[one] - before.get(one, 0.0))
                whose = "" if busiest is self._main else f"{busiest.name}: "
                calls = _innermost(sys._current_frames().get(busiest.ident or 0))
                self.culprits[whose + calls] += 1
            before = now

    def take(self) -> tuple[list[Gap], Counter[str]]:
        """Return the gaps and culprits since the last time."""
        taken = self.gaps, self.culprits
        self.gaps, self.culprits = [], Counter()
        return taken

    def end(self) -> None:
        """Beat no more."""
        self._timer.stop()
        self._ends.set()


class _Used(NamedTuple):
    """Seconds for which a thread has computed and waited for a processor; nought if not known."""

    computed: float
    queued: float


def _used(thread: threading.Thread) -> _Used:
    """Ask the kernel of Linux about a thread."""
    try:
        told = Path(f"/proc/self/task/{thread.native_id}/schedstat").read_text("ascii")
    except OSError:
        return _Used(0.0, 0.0)
    computed, queued, _ = (int(number) / 1e9 for number in told.split())
    return _Used(computed, queued)


def _innermost(frame: FrameType | None) -> str:
    """Return the three innermost calls of our own; a frame that is held keeps its painter alive."""
    calls: list[tuple[CodeType, int]] = []
    while frame is not None and len(calls) < 3:
        if "briefdesk" in frame.f_code.co_filename:
            calls.append((frame.f_code, frame.f_lineno))
        frame = frame.f_back
    return " < ".join(f"{Path(c.co_filename).stem}.{c.co_name}:{line}" for c, line in calls)


class Driver(QObject):
    """Takes one step after the other and keeps what each cost."""

    def __init__(self, journey: Callable[[MainWindow], Steps]) -> None:
        """Wait for the window, then go on the journey."""
        super().__init__(QApplication.instance())
        self._journey = journey
        self._steps: Steps | None = None
        self._step = ""
        self._waits: Waiting = lambda: True
        self._begun = time.perf_counter()
        self.watch = Watch()
        self.costs: dict[str, list[tuple[float, list[Gap]]]] = {}
        self.blamed: dict[str, Counter[str]] = {}
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(5)

    def _look(self) -> None:
        if self._steps is None:
            windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
            if not windows:
                return
            self._steps = self._journey(windows[0])
        if not self._waits():
            return
        self.note()
        try:
            self._step, self._waits = next(self._steps)
        except StopIteration:
            self._timer.stop()
            self._step = "close"
            QApplication.closeAllWindows()

    def note(self) -> None:
        """Book the gaps until now under the step that ends."""
        gaps, culprits = self.watch.take()
        now = time.perf_counter()
        if self._step:
            self.costs.setdefault(self._step, []).append((now - self._begun, gaps))
            self.blamed.setdefault(self._step, Counter()).update(culprits)
        self._begun = now


def drive(journey: Callable[[MainWindow], Steps]) -> Driver:
    """Start the window as the console script does, on the library of the environment."""
    drivers: list[Driver] = []
    run_loop = QApplication.exec

    def driven_loop(*_: object) -> int:
        drivers.append(Driver(journey))
        code = run_loop()
        drivers[0].note()
        drivers[0].watch.end()
        return code

    QApplication.exec = driven_loop  # type: ignore[method-assign]
    qInstallMessageHandler(_tell)
    sys.argv = ["briefdesk"]
    program.main()
    return drivers[0]


def _tell(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Print what Qt says, but for what a screen that is none cannot do."""
    if not message.startswith("This plugin does not support"):
        print(message, file=sys.stderr)


def report(driver: Driver) -> int:
    """Print the largest gap of each step, and who was seen in gaps that are too long.

    ``held`` is for how long another thread kept the interpreter, whatever the load of the machine.
    """
    worst = 0.0
    print(
        f"{'step':24}{'took':>8}{'at most':>10}{'longest gap':>14}{'> 50 ms':>9}"
        f"{'computing':>12}{'held':>9}"
    )
    for step, costs in driver.costs.items():
        gaps = [gap for _, all_gaps in costs for gap in all_gaps]
        longest, over = max(gap.passed for gap in gaps), sum(gap.passed > TARGET for gap in gaps)
        computed = max(gap.computed for gap in gaps)
        held = max(gap.passed - gap.computed - gap.queued for gap in gaps)
        worst = max(worst, longest)
        took = [seconds for seconds, _ in costs]
        print(
            f"{step:24}{statistics.mean(took):6.2f} s{max(took):8.2f} s"
            f"{1000 * longest:11.0f} ms{over:9}{1000 * computed:9.0f} ms{1000 * held:6.0f} ms"
        )
        for culprit, times in driver.blamed[step].most_common(3) if over else ():
            print(f"{'':6}{times:3} × {culprit}")
    load = os.getloadavg()[0] / (os.cpu_count() or 1)
    print(f"target: no gap above {1000 * TARGET:.0f} ms; the longest: {1000 * worst:.0f} ms")
    print(f"load of the machine: {load:.1f} per processor; above 1 the gaps are others', too")
    return int(worst > TARGET)
