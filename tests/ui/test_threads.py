"""Threads that work off a queue: in order, with errors kept, and all ended."""

import threading

import pytest

from briefdesk.ui.threads import Crew, Outcome


def test_one_thread_works_in_order() -> None:
    crew = Crew("one", 1)
    done: list[int] = []
    for number in range(20):
        crew.submit(lambda number=number: done.append(number))  # type: ignore[misc]
    crew.close()
    assert done == list(range(20))


def test_an_error_is_raised_where_the_result_is_asked_for() -> None:
    crew = Crew("one", 1)
    failed = crew.submit(lambda: int("x"))
    fine = crew.submit(lambda: int("7"))
    with pytest.raises(ValueError, match="invalid literal"):
        failed.result()
    assert fine.result() == 7
    crew.close()


def test_then_follows_in_the_same_thread() -> None:
    crew = Crew("one", 1)
    heard: list[tuple[str, int]] = []
    crew.submit(
        threading.get_ident,
        lambda outcome: heard.append((threading.current_thread().name, outcome.result())),
    )
    crew.close()
    [(name, where)] = heard
    assert name == "one-0"
    assert where != threading.get_ident()


def test_work_that_waits_can_be_dropped() -> None:
    crew = Crew("two", 2)
    begun, may_go = threading.Semaphore(0), threading.Event()

    def work() -> str:
        begun.release()
        may_go.wait(10)
        return "done"

    busy = [crew.submit(work) for _ in range(2)]
    for _ in busy:
        assert begun.acquire(timeout=10)
    waiting: Outcome[str] = crew.submit(work)
    threading.Timer(0.05, may_go.set).start()
    crew.close(drop=True)
    assert [outcome.result() for outcome in busy] == ["done", "done"]
    assert waiting.dropped
    assert not [one for one in threading.enumerate() if one.name.startswith("two")]


def test_patience_has_an_end() -> None:
    crew = Crew("far", 1, patience=0.01)
    begun, may_go = threading.Event(), threading.Event()

    def hang() -> bool:
        begun.set()
        return may_go.wait(60)

    hanging = crew.submit(hang)
    assert begun.wait(10)
    waiting = crew.submit(lambda: "never")
    crew.close(drop=True)
    assert waiting.dropped
    assert not may_go.is_set()
    may_go.set()
    assert hanging.result()
