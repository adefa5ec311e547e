"""Work tells how far it is, in parts too; what nobody watches reports into the void."""

from briefdesk.model.progress import Progress, part_of, reported, unheard


def test_nobody_cancels_unwatched_work() -> None:
    progress: Progress = unheard
    for done in range(3):
        progress(done, 0)


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
