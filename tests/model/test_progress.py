"""Work tells how far it is, in parts too; what nobody watches reports into the void."""

from threading import Thread, current_thread

import pytest

from briefdesk.model import progress
from briefdesk.model.progress import Progress, give_way, part_of, reported, unheard


def test_nobody_cancels_unwatched_work() -> None:
    nobody: Progress = unheard
    for done in range(3):
        nobody(done, 0)


def test_a_part_reports_its_share_of_the_whole() -> None:
    told: list[float] = []
    for part in range(2):
        within = part_of(lambda done, total: told.append(done / total), part, 2)
        for done in range(3):
            within(done, 2)
    assert told == [0, 0.25, 0.5, 0.5, 0.75, 1]


def test_a_part_of_unknown_length_reports_that_it_is_at_work() -> None:
    told: list[tuple[int, int]] = []
    part_of(lambda done, total: told.append((done, total)), 1, 4)(0, 0)
    assert told == [(1000, 4000)]


def test_items_report_how_many_were_taken() -> None:
    told: list[tuple[int, int]] = []
    heard = lambda done, total: told.append((done, total))  # noqa: E731
    assert list(reported("abcde", heard, 3, every=2)) == list("abcde")
    assert told == [(0, 3), (2, 3), (3, 3)]


def test_items_that_nobody_watches_are_the_same() -> None:
    items = ["a"]
    assert reported(items, unheard, 1) is items


def test_each_thread_gives_way_once_in_ten_milliseconds(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0
    slept: list[str] = []
    monkeypatch.setattr(progress, "monotonic", lambda: now)
    monkeypatch.setattr(progress, "sleep", lambda _: slept.append(current_thread().name))

    def work() -> None:
        nonlocal now
        for _ in range(50):
            now += 0.001
            give_way()

    for name in ("one", "other"):
        thread = Thread(target=work, name=name)
        thread.start()
        thread.join()
    assert slept == ["one"] * 5 + ["other"] * 5
