"""From the runs of printed pages to lines, with the signs that plain text gives: indents, gaps.

The raw text of the document is made here: line by line, in the order in which the page is read.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise

from typing_extensions import override

from briefdesk.model.progress import Progress
from briefdesk.model.symbols import PRIVATE_SIGNS
from briefdesk.text.lines import Line
from briefdesk.text.printed.assembly import (
    Parts,
    assembled,
    in_reading_order,
    write_line,
)
from briefdesk.text.printed.page import PrintedPage

_UPPER = 0.6  # of the page
_INDENT = 1.2  # em
_DEEPEST_INDENT = 4.5  # em
_LOOSE = 1.25  # times the usual leading
_CLOSINGS = ("。", "！", "？", "。”", "。」", "。）", ".", "!", "?")
_BACK = 0.3  # em: a line no lower than the one before stands beside it
_ITEM = re.compile(
    rf"(?:[•●○◆◇■□▪▫◦‣➢➤✓★※–·{re.escape(PRIVATE_SIGNS)}\-]"
    r"|[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-zA-Z])[）).．、]|[①-⑳⑴-⒇])\s*"
)


@dataclass(slots=True)
class PrintedLine(Line):
    """A line as it is printed: places in points, ``columns`` in half widths of the body's size.

    ``columns`` reaches from the left edge of the text column to the end of the line. ``raised`` are
    the raw ranges of small characters above the line. ``column`` counts
    from 0.
    """

    size: float = 0.0
    baseline: float = 0.0
    left: float = 0.0
    right: float = 0.0
    columns: int = 0
    raised: tuple[tuple[int, int], ...] = ()
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


def set_lines(pages: Sequence[PrintedPage], progress: Progress) -> Print:
    """Return the lines of all pages."""
    texts: list[str] = []
    lefts: list[float] = []
    lines: list[tuple[int, list[Parts]]] = []
    bounds: list[tuple[int, int]] = []
    length = 0
    sizes: Counter[float] = Counter()
    for count, page in enumerate(pages):
        progress(count, len(pages))
        begun = length
        own = in_reading_order(assembled(page))
        for parts in own:
            parts.start = length
            lefts += write_line(page, parts)
            lefts.append(parts.right)
            texts.append(parts.text + "\n")
            length += len(parts.text) + 1
            weight = 4 if parts.baseline < page.height * _UPPER else 1  # notes stand below
            sizes[parts.size] += weight * len(parts.text)
        texts.append("\f")
        lefts.append(0.0)
        length += 1
        lines.append((page.number, own))
        bounds.append((begun, length))
    lefts.append(0.0)
    body = max(sizes, key=lambda size: (sizes[size], size), default=10.0)
    usual = _leading([own for _, own in lines])
    signed = [line for index, own in lines if own for line in _page_signed(index, own, body, usual)]
    return Print("".join(texts), lefts, signed, bounds, body)


def _leading(pages: Iterable[Sequence[Parts]]) -> dict[float, float]:
    """Return for each size the usual distance of baselines in em; 0.0 stands for all sizes."""
    counts: dict[float, Counter[float]] = {0.0: Counter()}
    for lines in pages:
        for before, after in pairwise(lines):
            step = round((after.baseline - before.baseline) * 20 / max(after.size, 1.0)) / 20
            if before.size == after.size and 0.5 < step < 3:
                counts.setdefault(after.size, Counter())[step] += 1
                counts[0.0][step] += 1
    usual = {0.0: _usual(counts[0.0]) if counts[0.0] else 1.5}
    for size, found in counts.items():
        if size and found.most_common(1)[0][1] >= 3:
            usual[size] = _usual(found)
    return usual


def _usual(counts: Counter[float]) -> float:
    """Return the most frequent step, or one far below it that is nearly as frequent: where most
    paragraphs are one line, the most frequent step is that between paragraphs.
    """
    step, times = counts.most_common(1)[0]
    within = [
        other for other, count in counts.items() if count * 3 >= times and other * 1.5 <= step
    ]
    return min(within, default=step)


def _columns(lines: Sequence[Parts]) -> tuple[float, list[tuple[float, float]]]:
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


def _left_edge(lines: Iterable[Parts]) -> float:
    """Return the smallest left edge that a tenth of the lines have, or the most frequent."""
    counts = Counter(round(line.left) for line in lines)
    total = sum(counts.values())
    frequent = [left for left, count in counts.items() if count * 10 >= total]
    return float(min(frequent) if frequent else counts.most_common(1)[0][0])


def _page_signed(
    page: int, lines: Sequence[Parts], body: float, usual: dict[float, float]
) -> Iterator[PrintedLine]:
    """Yield the lines of a page with their signs: gaps, indents, widths."""
    middle, columns = _columns(lines)
    hang: float | None = None  # where the lines of a list item go on
    before: Parts | None = None
    steps = list(_steps(lines, middle, usual))
    edges = _right_edges(lines, steps)
    for place, line in enumerate(lines):
        after = lines[place + 1] if place + 1 < len(lines) else None
        column = int(line.left >= middle)
        (left, full), size = columns[column], line.size
        step = steps[place]
        hangs = hang is not None and abs(line.left - hang) < size / 2
        inset = (line.left - left) / size
        indented = not hangs and inset >= _INDENT and not _in_block(before, line, edges[place])
        if not hangs:
            hang = _hang(line, lines[place + 1 : place + 3], left, full)
        main, bold = line.runs[0], line.runs[0].bold
        if len(line.runs) > 1:
            main = max(line.runs, key=lambda run: run.size)
            bold = all(run.bold for run in line.runs)
        apart = step is _Step.BACK or (
            not main.askew and _stands_alone(before, line, after, left, full)
        )
        # Deep in the page only a neighbour tells an indent from what is centred.
        opens = inset <= _DEEPEST_INDENT or (step is _Step.USUAL and not apart)
        turned = main.askew or (before is not None and before.runs[0].askew)
        yield PrintedLine(
            line.start, line.start + len(line.text), line.text,
            int(step in (_Step.LOOSE, _Step.BACK)),
            "\u3000" if indented and opens and not turned else "",
            False,  # noqa: FBT003 nothing is known of blanks at the end
            page,
            apart,
            size, line.baseline, line.left, line.right,
            2 * len(line.text) if main.askew else max(1, round((line.right - left) * 2 / body)),
            line.raised, bold, main.tag, main.askew,
            column,
        )  # fmt: skip
        before = line


class _Step(Enum):
    """How a line follows the one before it on its page."""

    FIRST = auto()  # of the page or of a column
    USUAL = auto()
    LOOSE = auto()  # there is more space than usual
    BACK = auto()  # it stands beside the other or above it


def _steps(lines: Sequence[Parts], middle: float, usual: dict[float, float]) -> Iterator[_Step]:
    """Yield how each line follows; ``middle`` is where the second text column begins."""
    before: Parts | None = None
    for line in lines:
        yield _step(before, line, middle, usual)
        before = line


def _step(before: Parts | None, line: Parts, middle: float, usual: dict[float, float]) -> _Step:
    """Return how a line follows another."""
    if before is None:
        return _Step.FIRST
    turned, turns = before.runs[0].askew, line.runs[0].askew
    if turned or turns:  # their places say nothing about paragraphs
        return _Step.USUAL if turned is turns else _Step.LOOSE
    if (before.left >= middle) != (line.left >= middle):
        return _Step.FIRST
    step = (line.baseline - before.baseline) / line.size
    of_both = max(usual.get(line.size, usual[0.0]), usual.get(before.size, usual[0.0]))
    if step < _BACK:
        return _Step.BACK
    return _Step.LOOSE if step > _LOOSE * of_both else _Step.USUAL


def _right_edges(lines: Sequence[Parts], steps: Sequence[_Step]) -> list[float]:
    """Return for each line how far to the right the lines reach that it follows without a gap."""
    edges: list[float] = []
    begun = 0
    for place, step in enumerate([*steps[1:], _Step.FIRST], start=1):
        if step is not _Step.USUAL:
            edge = max(line.right for line in lines[begun:place])
            edges += [edge] * (place - begun)
            begun = place
    return edges


def _in_block(before: Parts | None, line: Parts, full: float) -> bool:
    """Tell whether a line goes on in a block that is indented as a whole, maybe on both sides."""
    return (
        before is not None
        and abs(before.left - line.left) < line.size / 3
        and before.right > full - 2 * line.size
        and line.baseline > before.baseline
        and not before.text.endswith(_CLOSINGS)
    )


def _hang(line: Parts, next_two: Sequence[Parts], left: float, full: float) -> float | None:
    """Return where the second line of a list item begins, if the line opens one that hangs.

    A line that is inset itself hangs whatever it opens with: a paragraph would go back to the left.
    Where the line closes and the one after next goes back, an indent opens the next paragraph.
    """
    if not next_two or line.right < full - 3 * line.size:
        return None
    after, behind = next_two[0], next_two[-1]
    inset = after.left - line.left
    if not line.size / 2 < inset < 4 * line.size:
        return None
    goes_back = abs(behind.left - line.left) < line.size / 2 and not _ITEM.match(behind.text)
    if goes_back and line.text.endswith(_CLOSINGS):
        return None
    opens = line.left - left > line.size / 2 or _ITEM.match(line.text) is not None
    return after.left if opens else None


def _stands_alone(
    before: Parts | None,
    line: Parts,
    after: Parts | None,
    left: float,
    full: float,
) -> bool:
    """Tell whether a line is centred or stands at the right, and no neighbour is set so."""
    inset, em = line.left - left, line.size
    if inset <= 2.5 * em:
        return False
    rest = full - line.right
    centred = rest > 2.5 * em and abs(inset - rest) < em
    if not centred and not (inset > 6 * em and rest < em):
        return False
    return not any(
        other is not None and abs(other.left - line.left) < em / 3 for other in (before, after)
    )
