"""Readings: kana in small type above the characters that they help to read (ruby)."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from briefdesk.text.printed.page import PrintedPage, Run

_KANA = re.compile("[ぁ-ゖァ-ヺー・ ]{1,16}")
_IDEOGRAPHS = re.compile("[々〆㐀-鿿豈-\ufaff\U00020000-\U0003ffff]")
_SMALL = 0.7  # times the size of the line
_LOWEST, _HIGHEST = 0.5, 1.6  # em of the line above its baseline
_SAME_BASELINE = 0.25  # em
_NEAR = 3  # runs between a reading and its line in the file


def with_readings(page: PrintedPage, runs: Sequence[Run]) -> list[Run]:
    """Return the runs of a page; those that are readings stand before their characters."""
    text = page.text
    if not any(_KANA.fullmatch(text, run.start, run.end) for run in runs):
        return list(runs)
    above: dict[int, list[Run]] = {}
    moved: set[int] = set()
    for place, run in enumerate(runs):
        if not _KANA.fullmatch(text, run.start, run.end) or run.askew:
            continue
        base = next((at for at in _near(runs, place) if _is_above(text, runs, place, at)), None)
        if base is not None and base not in moved:
            moved.add(place)
            above.setdefault(base, []).append(run._replace(reading=True))
    placed: list[Run] = []
    for place, run in enumerate(runs):
        if place in above:
            placed += _set_in(page, run, above[place])
        elif place not in moved:
            placed.append(run)
    return placed


def _near(runs: Sequence[Run], place: int) -> Iterator[int]:
    """Yield the places of the next runs and then of those before, the nearest first."""
    yield from range(place + 1, min(place + 1 + _NEAR, len(runs)))
    yield from range(place - 1, max(place - 1 - _NEAR, -1), -1)


def _is_above(text: str, runs: Sequence[Run], place: int, base: int) -> bool:
    """Tell whether a run of kana is the reading of ideographs in another: it stands close above
    them and is small, or it interrupts their line.
    """
    run, line = runs[place], runs[base]
    higher = (line.baseline - run.baseline) / line.size
    if not _LOWEST < higher < _HIGHEST or line.askew:
        return False
    if run.left >= line.right or line.left >= run.right:
        return False
    if not _IDEOGRAPHS.search(text, line.start, line.end):
        return False
    return run.size <= _SMALL * line.size or _interrupts(runs, place)


def _interrupts(runs: Sequence[Run], place: int) -> bool:
    """Tell whether the runs around one stand side by side on one baseline."""
    if not 0 < place < len(runs) - 1:
        return False
    before, after = runs[place - 1], runs[place + 1]
    em = after.size
    return (
        abs(before.baseline - after.baseline) < _SAME_BASELINE * em
        and -em / 2 < after.left - before.right < em
    )


def _set_in(page: PrintedPage, run: Run, readings: Sequence[Run]) -> Iterator[Run]:
    """Yield a run in pieces, with each reading before the first character it stands above."""
    start = run.start
    for reading in sorted(readings, key=lambda one: one.left):
        middles = [(page.lefts[at] + page.lefts[at + 1]) / 2 for at in range(start, run.end - 1)]
        at = start + bisect_left(middles, reading.left)
        if at > start:
            left, right = page.lefts[start], page.lefts[at]
            yield run._replace(
                start=start,
                end=at,
                left=left,
                right=right,
                begins=run.begins and start == run.start,
            )
            start = at
        yield reading
    yield (
        run
        if start == run.start
        else run._replace(start=start, left=page.lefts[start], begins=False)
    )
