"""From the runs of printed pages to lines, with the signs that plain text gives: indents, gaps.

The raw text of the document is made here: line by line, in the order in which the page is read.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from typing_extensions import override

from briefdesk.model.progress import Progress
from briefdesk.text.lines import Line
from briefdesk.text.printed.page import PrintedPage, Run

SMALL = 0.85  # of the line's size: what is smaller may stand above or below the line
RAISED = 0.12  # em above the baseline: less is a flaw of the setting
_SAME_BASELINE = 0.25  # em
_HIGHEST = 0.75  # em
_LOWEST = 0.35  # em
_WIDE_GAP = 1.5  # em: what stands behind it is another column or cell
_NARROW_GAP = 0.6  # em, where other lines show a column
_NEAR_ROW = 2.5  # em between the baselines of rows
_UPPER = 0.6  # of the page
_INDENT = 1.2  # em
_DEEPEST_INDENT = 4.5  # em
_LOOSE = 1.25  # times the usual leading
_BACK = 0.3  # em: a line no lower than the one before stands beside it
_STACKED = 1.3  # em from one character of a vertical line to the next
_LEAST_STACKED = 4  # characters that make a vertical line
_BLANK = 0.2  # em between runs
_LABEL = re.compile(
    r"\W{1,2}|[\(\[（〔【]?(?:\d{1,3}|[ivxlIVXL]{1,5}|[a-zA-Z]|[一二三四五六七八九十]{1,3})[\)\]）〕】]?[.．、)）:：]?"
    r"|第.{1,4}[章节節条條编編]|[①-⑳⑴-⒇]|(?:注|註|※|图|圖|図|表|附)\s?\d{0,3}[:：]?"
)
_ITEM = re.compile(
    r"(?:[•●○◆◇■□▪▫◦‣➢➤✓★※\uf0b7\uf0a7\uf0d8–\-·]|[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-zA-Z])"
    r"[）).．、]|[①-⑳⑴-⒇])\s*"
)


@dataclass(frozen=True, slots=True)
class PrintedLine(Line):
    """A line as it is printed: places in points, ``columns`` in half widths of the body's size.

    ``columns`` reaches from the left edge of the text column to the end of the line. ``raised`` are
    the raw ranges of small characters above the line. ``font`` is the one of its largest run,
    ``column`` counts from 0.
    """

    size: float = 0.0
    baseline: float = 0.0
    left: float = 0.0
    right: float = 0.0
    columns: int = 0
    raised: tuple[tuple[int, int], ...] = ()
    font: str = ""
    bold: bool = False
    tag: str = ""
    askew: bool = False
    column: int = 0

    @property
    @override
    def width(self) -> int:
        """The printed width in half-width columns."""
        return self.columns


@dataclass(slots=True)
class Print:
    """All lines of a document, its raw text, and where each character begins.

    ``lefts`` has one value more than ``raw``; behind the last character of a line stands the line's
    right edge. ``bounds`` are the raw ranges of the pages, ``body_size`` the size of most
    characters.
    """

    raw: str
    lefts: list[float]
    lines: list[PrintedLine]
    bounds: list[tuple[int, int]]
    body_size: float


@dataclass(slots=True)
class _Parts:
    """Runs that are one line; ``size`` and ``baseline`` are those of the largest.

    ``text`` begins at the raw position ``start``; ``raised`` are raw ranges.
    """

    runs: list[Run] = field(default_factory=list)
    size: float = 0.0
    baseline: float = 0.0
    right: float = 0.0
    start: int = 0
    text: str = ""
    raised: tuple[tuple[int, int], ...] = ()

    @property
    def left(self) -> float:
        """The left edge."""
        return self.runs[0].left

    def add(self, run: Run) -> None:
        """Put a run at the end."""
        self.runs.append(run)
        if run.size > self.size * 1.01:
            self.size, self.baseline = run.size, run.baseline
        self.right = max(self.right, run.right)


def set_lines(pages: Sequence[PrintedPage], progress: Progress) -> Print:
    """Return the lines of all pages."""
    texts: list[str] = []
    lefts: list[float] = []
    lines: list[tuple[int, list[_Parts]]] = []
    bounds: list[tuple[int, int]] = []
    length = 0
    sizes: Counter[float] = Counter()
    for count, page in enumerate(pages):
        progress(count, len(pages))
        begun = length
        own = in_reading_order(assembled(page))
        for parts in own:
            parts.start = length
            lefts += _write(page, parts)
            lefts.append(parts.right)
            texts.append(parts.text + "\n")
            length += len(parts.text) + 1
            weight = 4 if parts.baseline < page.height * _UPPER else 1  # notes stand below
            sizes[parts.size] += weight * len(parts.text)
        texts.append("\f")
        lefts.append(0.0)
        length += 1
        lines.append((page.index, own))
        bounds.append((begun, length))
    lefts.append(0.0)
    body = max(sizes, key=lambda size: (sizes[size], size), default=10.0)
    usual = _leading([own for _, own in lines])
    signed = [
        line for index, own in lines if own for line in _page_signed(index, own, body, usual)
    ]
    return Print("".join(texts), lefts, signed, bounds, body)


def assembled(page: PrintedPage) -> list[_Parts]:
    """Return the lines of a page in the order of the file."""
    lines: list[_Parts] = []
    for run in _stacked(_split_at_gaps(page)):
        line = lines[-1] if lines else None
        if line is None or not _goes_on(page.text, line, run):
            line = _Parts()
            lines.append(line)
        line.add(run)
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
    return [
        piece
        for run in cut
        for piece in _cut(
            page,
            run,
            [
                (left, right)
                for baseline, left, right in spaces
                if abs(baseline - run.baseline) < _NEAR_ROW * run.size
            ],
        )
    ]


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
        gap, middle = lefts[stop] - lefts[blank], (lefts[stop] + lefts[blank]) / 2
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


def _goes_on(text: str, line: _Parts, run: Run) -> bool:
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
    if run.size < SMALL * line.size:
        return -_LOWEST * line.size <= above <= _HIGHEST * line.size
    # a raised number that opened the line, and now the line itself
    return line.size < SMALL * run.size and 0 < -above <= _HIGHEST * run.size


def in_reading_order(lines: list[_Parts]) -> list[_Parts]:
    """Sort lines from top to bottom, unless they stand in columns or cells side by side."""
    if any(parts.runs[0].askew for parts in lines):
        return lines
    falls = sum(after.baseline < before.baseline for before, after in pairwise(lines))
    if not falls:
        return lines
    down = sorted(lines, key=lambda parts: (parts.baseline, parts.left))
    beside = sum(_beside(before, after) for before, after in pairwise(down))
    return lines if beside * 10 > len(lines) else down


def _beside(one: _Parts, other: _Parts) -> bool:
    """Tell whether two lines stand side by side."""
    near = abs(one.baseline - other.baseline) < max(one.size, other.size) / 2
    return near and (one.right < other.left or other.right < one.left)


def _write(page: PrintedPage, parts: _Parts) -> list[float]:
    """Give a line its text, which begins at ``parts.start``; return the edges of its characters."""
    first = parts.runs[0]
    text = page.text[first.start : first.end]
    edges = page.lefts[first.start : first.end]
    raised: list[tuple[int, int]] = []
    last = first
    if _is_raised(first, parts):
        raised.append((parts.start, parts.start + len(text)))
    for run in parts.runs[1:]:
        between = page.text[last.end : run.start]
        if between and not between.strip(" "):
            text += between
            edges += page.lefts[last.end : run.start]
        elif run.left - last.right > _BLANK * parts.size:
            text += " "
            edges.append(last.right)
        at = parts.start + len(text)
        text += page.text[run.start : run.end]
        edges += page.lefts[run.start : run.end]
        if _is_raised(run, parts):
            raised.append((at, parts.start + len(text)))
        last = run
    parts.text, parts.raised = text, tuple(raised)
    return edges


def _is_raised(run: Run, parts: _Parts) -> bool:
    """Tell whether a run is small and stands above the line."""
    above = parts.baseline - run.baseline
    return run.size < SMALL * parts.size and above > RAISED * parts.size


def _leading(pages: Iterable[Sequence[_Parts]]) -> dict[float, float]:
    """Return for each size the usual distance of baselines in em; 0.0 stands for all sizes."""
    counts: dict[float, Counter[float]] = {0.0: Counter()}
    for lines in pages:
        for before, after in pairwise(lines):
            step = round((after.baseline - before.baseline) * 20 / max(after.size, 1.0)) / 20
            if before.size == after.size and 0.5 < step < 3:
                counts.setdefault(after.size, Counter())[step] += 1
                counts[0.0][step] += 1
    usual = {0.0: counts[0.0].most_common(1)[0][0] if counts[0.0] else 1.5}
    for size, found in counts.items():
        step, times = found.most_common(1)[0] if found else (0.0, 0)
        if size and times >= 3:
            usual[size] = step
    return usual


def _columns(lines: Sequence[_Parts]) -> tuple[float, list[tuple[float, float]]]:
    """Return where the second text column of a page begins at the latest, and for both columns how
    far to the left and to the right they reach; a page with one column has no second.
    """
    low, high = min(line.left for line in lines), max(line.right for line in lines)
    middle = (low + high) / 2
    first = [line for line in lines if line.right < middle]
    second = [line for line in lines if line.left > middle]
    across = len(lines) - len(first) - len(second)
    if min(len(first), len(second)) < 3 or across * 5 > len(lines):
        return float("inf"), [(_left_edge(lines), high)]
    return middle, [(_left_edge(own), max(line.right for line in own)) for own in (first, second)]


def _left_edge(lines: Iterable[_Parts]) -> float:
    """Return the smallest left edge that a fifth of the lines have, or the most frequent."""
    counts = Counter(round(line.left) for line in lines)
    total = sum(counts.values())
    frequent = [left for left, count in counts.items() if count * 5 >= total]
    return float(min(frequent) if frequent else counts.most_common(1)[0][0])


def _page_signed(
    page: int, lines: Sequence[_Parts], body: float, usual: dict[float, float]
) -> Iterator[PrintedLine]:
    """Yield the lines of a page with their signs: gaps, indents, widths."""
    middle, columns = _columns(lines)
    hang: float | None = None  # where the lines of a list item go on
    before: _Parts | None = None
    for place, line in enumerate(lines):
        after = lines[place + 1] if place + 1 < len(lines) else None
        column = int(line.left >= middle)
        (left, full), size = columns[column], line.size
        hangs = hang is not None and abs(line.left - hang) < size / 2
        inset = (line.left - left) / size
        indented = not hangs and inset >= _INDENT and not _in_block(before, line, full)
        if not hangs:
            hang = _hang(line, after, left, full)
        loose = back = False
        if before is not None and (before.left >= middle) == bool(column):
            step = (line.baseline - before.baseline) / size
            of_both = max(usual.get(size, usual[0.0]), usual.get(before.size, usual[0.0]))
            loose, back = step > _LOOSE * of_both, step < _BACK
        turned = before is not None and before.runs[0].askew
        if line.runs[0].askew or turned:  # their places say nothing about paragraphs
            indented = back = False
            loose = turned is not line.runs[0].askew
        main = max(line.runs, key=lambda run: run.size) if len(line.runs) > 1 else line.runs[0]
        yield PrintedLine(
            line.start, line.start + len(line.text), line.text,
            1 if loose or back else 0,
            "\u3000" if indented and inset <= _DEEPEST_INDENT else "",
            False,  # noqa: FBT003 nothing is known of blanks at the end
            page,
            back or (not main.askew and _stands_alone(before, line, after, left, full)),
            size, line.baseline, line.left, line.right,
            2 * len(line.text) if main.askew else max(1, round((line.right - left) * 2 / body)),
            line.raised, main.font, all(run.bold for run in line.runs), main.tag, main.askew,
            column,
        )  # fmt: skip
        before = line


def _in_block(before: _Parts | None, line: _Parts, full: float) -> bool:
    """Tell whether a line goes on in a block that is indented as a whole."""
    return (
        before is not None
        and abs(before.left - line.left) < line.size / 3
        and before.right > full - 2 * line.size
        and line.baseline > before.baseline
    )


def _hang(line: _Parts, after: _Parts | None, left: float, full: float) -> float | None:
    """Return where the second line of a list item begins, if the line opens one that hangs.

    A line that is inset itself hangs whatever it opens with: a paragraph would go back to the left.
    """
    if after is None or line.right < full - 3 * line.size:
        return None
    inset = after.left - line.left
    if not line.size / 2 < inset < 4 * line.size:
        return None
    opens = line.left - left > line.size / 2 or _ITEM.match(line.text) is not None
    return after.left if opens else None


def _stands_alone(
    before: _Parts | None,
    line: _Parts,
    after: _Parts | None,
    left: float,
    full: float,
) -> bool:
    """Tell whether a line is centred or stands at the right, and no neighbour is set so."""
    inset, rest = line.left - left, full - line.right
    em = line.size
    centred = inset > 2.5 * em and rest > 2.5 * em and abs(inset - rest) < em
    if not centred and not (inset > 6 * em and rest < em):
        return False
    return not any(
        other is not None and abs(other.left - line.left) < em / 3 for other in (before, after)
    )
