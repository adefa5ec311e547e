"""Little work is done at once, much of it while the window lives on, and nothing twice."""

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from briefdesk.ui.slices import SLICE, Slices


def counting(done: list[int], to: int, *, seconds: float = 0.0) -> Iterator[None]:
    for number in range(to):
        begun = perf_counter()
        while perf_counter() - begun < seconds:
            pass
        done.append(number)
        yield


def test_little_work_is_done_at_once(qtbot: QtBot) -> None:
    done: list[int] = []
    owner = QObject()
    Slices(owner).begin(counting(done, 5))
    assert done == [0, 1, 2, 3, 4]


def test_other_events_come_between_much_work(qtbot: QtBot) -> None:
    done: list[int] = []
    seen: list[int] = []
    owner = QObject()
    timer = QTimer(owner)
    timer.timeout.connect(lambda: seen.append(len(done)))
    timer.start(0)
    Slices(owner).begin(counting(done, 12, seconds=SLICE / 2))
    assert 0 < len(done) < 12
    qtbot.waitUntil(lambda: len(done) == 12)
    assert any(0 < count < 12 for count in seen)


def test_new_work_ends_the_old(qtbot: QtBot) -> None:
    old: list[int] = []
    new: list[int] = []
    owner = QObject()
    slices = Slices(owner)
    slices.begin(counting(old, 100, seconds=SLICE))
    slices.begin(counting(new, 5, seconds=SLICE))
    qtbot.waitUntil(lambda: len(new) == 5)
    assert len(old) < 100
