"""From the runs of one page to its lines: what stands on one baseline, and in which order."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from briefdesk.text.printed.page import PrintedPage, Run
from briefdesk.text.printed.readings import with_readings

_SMALL = 0.85  # of the line's size: what is smaller may stand above or below the line
_RAISED = 0.12  # em above the baseline: less is a flaw of the setting
_SAME_BASELINE = 0.25  # em
_HIGHEST = 0.75  # em
_LOWEST = 0.35  # em
_WIDE_GAP = 1.5  # em: what stands behind it is another column or cell
_NARROW_GAP = 0.6  # em, where other lines show a column
_SAME_EDGE = 1.0  # points
_NEAR_LINES = 6
_NEAR_ROW = 2.5  # em between the baselines of rows
_STACKED = 1.3  # em from one character of a vertical line to the next
_LEAST_STACKED = 4  # characters that make a vertical line
_BLANK = 0.2  # em between runs
_LABEL = re.compile(
    r"\W{1,2}|[\(\[（〔【]?(?:\d{1,3}|[ivxlIVXL]{1,5}|[a-zA-Z]|[一二三四五六七八九十]{1,3})[\)\]）〕】]?[.．、)）:：]?"
    r"|第.{1,4}[章节節条條编編]|[①-⑳⑴-⒇]|(?:注|註|※|图|圖|図|表|附)\s?\d{0,3}[:：]?"
)


@dataclass(slots=True)
class Parts:
    """Runs that are one line; ``size`` and ``baseline`` are those of the largest.

    ``text`` begins at the raw position ``start``; ``raised`` are raw ranges.
    """

    runs: list[Run] = field(default_factory=list)
    size: float = 0.0
    baseline: float = 0.0
    left: float = 0.0
    right: float = 0.0
    start: int = 0
    text: str = ""
    raised: tuple[tuple[int, int], ...] = ()

    def add(self, run: Run) -> None:
        """Put a run at the end; a reading does not change where the line stands."""
        self.runs.append(run)
        if run.reading:
            return
        if not self.size:
            self.left = run.left
        if run.size > self.size * 1.01:
            self.size, self.baseline = run.size, run.baseline
        self.right = max(self.right, run.right)


def assembled(page: PrintedPage) -> list[Parts]:
    """Return the lines of a page in the order of the file."""
    lines: list[Parts] = []
    readings: list[Run] = []
    for run in _stacked(with_readings(page, _split_at_gaps(page))):
        if run.reading:
            readings.append(run)
            continue
        line = lines[-1] if lines else None
        if line is None or not _goes_on(page.text, line, run):
            line = Parts()
            lines.append(line)
        for part in (*readings, run):
            line.add(part)
        readings.clear()
    return lines


def _split_at_gaps(page: PrintedPage) -> list[Run]:
    """Return the runs, cut where a blank is as wide as the space between columns.

    Close above or below such a space a narrower blank is enough: it parts the cells of a table.
    """
    cut = [piece for run in page.runs for piece in _cut(page, run, ())]
    spaces = [
        (run.baseline, before.right, run.left)
        for before, run in pairwise(cut)
        if abs(run.baseline - before.baseline) < 1 and run.left - before.right > run.size
    ]
    if not spaces:
        return cut
    again: list[Run] = []
    for run in cut:
        near = [
            (left, right)
            for baseline, left, right in spaces
            if abs(baseline - run.baseline) < _NEAR_ROW * run.size
        ]
        if again and _opens_cell(again[-1], run, near):
            again.append(run._replace(begins=True))
        else:
            again += _cut(page, run, near) if near else (run,)
    return again


def _opens_cell(before: Run, run: Run, spaces: Sequence[tuple[float, float]]) -> bool:
    """Tell whether a run stands behind a narrow space, exactly where others near it begin behind a
    wide one: a cell whose neighbour is full.
    """
    gap, middle = run.left - before.right, (run.left + before.right) / 2
    return (
        _NARROW_GAP * run.size <= gap < _WIDE_GAP * run.size
        and abs(run.baseline - before.baseline) < _HIGHEST * run.size
        and any(left < middle and abs(right - run.left) < _SAME_EDGE for left, right in spaces)
    )


def _cut(page: PrintedPage, run: Run, spaces: Sequence[tuple[float, float]]) -> Iterator[Run]:
    """Yield the pieces of a run between wide blanks, or blanks in one of the ``spaces`` near it."""
    text, lefts = page.text, page.lefts
    start, wide = run.start, run.size * _WIDE_GAP
    narrow = run.size * (_NARROW_GAP if spaces else _WIDE_GAP)
    if run.right - run.left < narrow or run.askew:
        yield run
        return
    blank = text.find(" ", start, run.end)
    while blank >= 0:
        stop = blank + 1
        while text[stop] == " ":
            stop += 1
        left = lefts[blank]
        if blank > start:  # some fonts say that their characters are wider than they are
            left = min(left, lefts[blank - 1] + run.size)
        gap, middle = lefts[stop] - left, (lefts[stop] + left) / 2
        parts = gap >= narrow and any(left < middle < right for left, right in spaces)
        if (gap >= wide or parts) and not _is_label(text[start:blank]):
            yield run._replace(
                start=start, end=blank, left=lefts[start], right=lefts[blank],
                begins=run.begins or start > run.start,
            )  # fmt: skip
            start = stop
        blank = text.find(" ", stop, run.end)
    yield run if start == run.start else run._replace(start=start, left=lefts[start], begins=True)


def _stacked(runs: list[Run]) -> Iterator[Run]:
    """Yield the runs; single characters that stand below each other are vertical writing."""
    place = 0
    while place < len(runs):
        end = place + 1
        while end < len(runs) and _is_below(runs[end - 1], runs[end]):
            end += 1
        vertical = end - place >= _LEAST_STACKED
        for run in runs[place:end]:
            yield run._replace(askew=True) if vertical else run
        place = end


def _is_below(above: Run, run: Run) -> bool:
    """Tell whether two single characters follow each other in a vertical line."""
    if run.end - run.start > 1 or above.end - above.start > 1 or run.size != above.size:
        return False
    step = run.baseline - above.baseline
    return (
        0 < step <= _STACKED * run.size and abs(run.left - above.left) < _SAME_BASELINE * run.size
    )


def _is_label(text: str) -> bool:
    """Tell whether a text is a number or bullet behind which a wide blank may follow."""
    return len(text) <= 8 and _LABEL.fullmatch(text.strip()) is not None


def _goes_on(text: str, line: Parts, run: Run) -> bool:
    """Tell whether a run stands on the line that was begun."""
    if run.askew or line.runs[-1].askew:
        return run.askew and line.runs[-1].askew and _is_below(line.runs[-1], run)
    em = max(line.size, run.size)
    gap = run.left - line.right
    if gap < -em / 2 or run.begins:
        return False
    above = line.baseline - run.baseline
    if abs(above) <= _SAME_BASELINE * em:
        near = gap < _WIDE_GAP * em
        return near or _is_label("".join(text[part.start : part.end] for part in line.runs))
    if gap >= _WIDE_GAP * em:
        return False
    if run.size < _SMALL * line.size:
        return -_LOWEST * line.size <= above <= _HIGHEST * line.size
    # a raised number that opened the line, and now the line itself
    return line.size < _SMALL * run.size and 0 < -above <= _HIGHEST * run.size


def in_reading_order(lines: list[Parts]) -> list[Parts]:
    """Sort lines from top to bottom, unless they stand in columns or cells side by side."""
    if any(parts.runs[0].askew for parts in lines):
        return lines
    falls = sum(after.baseline < before.baseline for before, after in pairwise(lines))
    if not falls:
        return lines
    down = sorted(lines, key=lambda parts: (parts.baseline, parts.left))
    beside = sum(are_beside(before, after) for before, after in pairwise(down))
    return _in_rows(lines) if beside * 10 > len(lines) else down


def _in_rows(lines: Sequence[Parts]) -> list[Parts]:
    """Return lines in their order, but for those that the file has a little behind their right
    neighbour: the cells of tables whose characters are not of one size.
    """
    placed: list[Parts] = []
    for line in lines:
        at = len(placed)
        if placed and 0 < placed[-1].baseline - line.baseline < _NEAR_ROW * line.size:
            at = next(
                (
                    place
                    for place in range(max(0, at - _NEAR_LINES), at)
                    if are_beside(placed[place], line) and placed[place].left > line.left
                ),
                at,
            )
        placed.insert(at, line)
    return placed


def are_beside(one: Parts, other: Parts) -> bool:
    """Tell whether two lines stand side by side."""
    near = abs(one.baseline - other.baseline) < max(one.size, other.size) / 2
    return near and (one.right < other.left or other.right < one.left)


def write_line(page: PrintedPage, parts: Parts) -> list[float]:
    """Give a line its text, which begins at ``parts.start``; return the edges of its characters.

    Readings have no width: the edges of a line never go back.
    """
    text = ""
    edges: list[float] = []
    raised: list[tuple[int, int]] = []
    last: Run | None = None
    for run in parts.runs:
        if last and not run.reading:
            between = page.text[last.end : run.start]
            if between and not between.strip(" "):
                text += between
                edges += page.lefts[last.end : run.start]
            elif run.left - last.right > _BLANK * parts.size:
                text += " "
                edges.append(last.right)
        at = parts.start + len(text)
        text += page.text[run.start : run.end]
        if _is_raised(run, parts):
            raised.append((at, parts.start + len(text)))
        if run.reading:
            edges += [last.right if last else parts.left] * (run.end - run.start)
            continue
        edges += page.lefts[run.start : run.end]
        last = run
    parts.text, parts.raised = text, tuple(raised)
    return edges


def _is_raised(run: Run, parts: Parts) -> bool:
    """Tell whether a run is small and stands above the line."""
    above = parts.baseline - run.baseline
    return run.reading or (run.size < _SMALL * parts.size and above > _RAISED * parts.size)
