"""Garbage is collected in the UI thread and nowhere else."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from briefdesk.ui.collector import Collector


class Cycle:
    """An object that only the collector can free; it tells in which thread that happened."""

    freed: list[int] = []  # noqa: RUF012 - of all of them

    def __init__(self) -> None:
        self.me = self

    def __del__(self) -> None:
        assert self.me is self
        self.freed.append(threading.get_ident())


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[Collector]:
    Cycle.freed.clear()
    owner = QObject()
    made = Collector(owner)
    yield made
    made.stop()
    gc.disable()  # as the tests of the window want it


def allocate() -> None:
    """Leave a cycle behind and allocate far more than Python's threshold."""
    Cycle()
    kept = [[] for _ in range(20 * gc.get_threshold()[0])]  # type: ignore[var-annotated]
    del kept


def test_another_thread_never_collects(collector: Collector) -> None:
    thread = threading.Thread(target=allocate)
    thread.start()
    thread.join()
    assert Cycle.freed == []
    held = [[] for _ in range(2 * gc.get_threshold()[0])]  # type: ignore[var-annotated]
    collector.collect()
    assert Cycle.freed == [threading.get_ident()]
    assert held


def test_the_timer_collects_by_itself(collector: Collector, qtbot: QtBot) -> None:
    Cycle()
    held = [[] for _ in range(2 * gc.get_threshold()[0])]  # type: ignore[var-annotated]
    qtbot.waitUntil(lambda: Cycle.freed == [threading.get_ident()])
    assert held


def test_nothing_is_done_below_the_threshold(collector: Collector) -> None:
    gc.collect()
    Cycle()
    collector.collect()
    assert Cycle.freed == []


def test_stop_gives_the_collector_back(collector: Collector) -> None:
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()


def test_what_was_made_at_the_start_is_looked_through_no_more(
    collector: Collector, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0)
    Cycle()
    gc.collect()
    assert Cycle.freed == [threading.get_ident()]  # what came later is
    collector.stop()
    assert gc.get_freeze_count() == 0
