"""The page cut into strips that stand below each other: a line of the composition, or the rows of a
table that merged cells tie together.

Widths are in em: the width of a Chinese character, whatever its size will be.
"""

from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from typing import NamedTuple

from briefdesk.ui.briefing.lines import Line

NARROW = 0.55  # em of a Latin letter
WIDEST = 22.0  # em of a column that is not broken for the sake of others; longer cells are broken
LEAST = (8.0, 4.5)  # em that a column keeps, if its words need as much; the second if need be
SLACK = 0.4  # em, so that a line that just fits is not broken
FILLING = 0.7  # a table of so much of the width takes all of it


class Place(NamedTuple):
    """A cell: its lines in the composition, where it stands in the strip, and its longest line.

    Rows count within the strip, columns within the table; ``bottom`` and ``right`` are the first
    ones behind the cell.
    """

    first: int
    last: int
    top: int
    bottom: int
    left: int
    right: int
    ems: float
    header: bool


class Strip(NamedTuple):
    """A part of the page: its units with the line end, its lines, and its cells if it has any.

    ``kind`` is the number of its first line's kind, see ``kinds``. ``ems`` is the width of all its
    words, ``columns`` the width that each column of the whole table
    would like. ``opens`` and ``closes`` tell that the table begins and ends with it.
    """

    start: int
    end: int
    first: int
    last: int
    kind: int
    ems: float
    cells: tuple[Place, ...] = ()
    columns: tuple[float, ...] = ()
    opens: bool = False
    closes: bool = False


def width(text: str) -> float:
    """Return the width of a text in em, roughly: one for each character beyond Latin."""
    beyond = (len(text.encode("utf-8", "replace")) - len(text)) / 2
    return beyond + (len(text) - beyond) * NARROW


def kinds(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Return one line of each kind: of the same kind are those that are set alike."""
    return tuple({(line.role, line.level): line for line in lines}.values())


def cut(lines: Sequence[Line], widths: Sequence[float]) -> tuple[Strip, ...]:
    """Return the strips of lines that are each so many em wide."""
    found: list[Strip] = []
    order = {(line.role, line.level): number for number, line in enumerate(kinds(lines))}
    kind_of = [order[line.role, line.level] for line in lines]
    tables = groupby(range(len(lines)), lambda at: (cell := lines[at].cell) and cell.table)
    for table, numbers in tables:
        if table is None:
            found += (
                Strip(lines[at].start, lines[at].end + 1, at, at + 1, kind_of[at], widths[at])
                for at in numbers
            )
        else:
            found += _table(lines, widths, kind_of, list(numbers))
    return tuple(found)


def _table(
    lines: Sequence[Line],
    widths: Sequence[float],
    kind_of: Sequence[int],
    numbers: Sequence[int],
) -> Iterable[Strip]:
    """Yield the strips of one table, whose lines have these numbers."""
    cells = [_cell(lines, widths, list(of)) for _, of in groupby(numbers, _key_of(lines))]
    edges = sorted({edge for cell in cells for edge in (cell.left, cell.right)})
    order = {edge: number for number, edge in enumerate(edges)}
    cells = [cell._replace(left=order[cell.left], right=order[cell.right]) for cell in cells]
    columns = _wishes(cells, len(edges) - 1)
    groups = list(_tied(cells))
    for number, group in enumerate(groups):
        first, last = group[0].first, group[-1].last
        yield Strip(
            start=lines[first].start,
            end=lines[last - 1].end + 1,
            first=first,
            last=last,
            kind=kind_of[first],
            ems=sum(widths[first:last]),
            cells=tuple(_from_the_top(group)),
            columns=columns,
            opens=number == 0,
            closes=number == len(groups) - 1,
        )


def _key_of(lines: Sequence[Line]) -> Callable[[int], tuple[int, int]]:
    def key(number: int) -> tuple[int, int]:
        cell = lines[number].cell
        return (cell.row, cell.column) if cell is not None else (0, 0)

    return key


def _cell(lines: Sequence[Line], widths: Sequence[float], numbers: Sequence[int]) -> Place:
    first, last = numbers[0], numbers[-1] + 1
    cell = lines[first].cell
    if cell is None:
        raise ValueError(first)
    return Place(
        first,
        last,
        cell.row,
        cell.row + max(cell.row_span, 1),
        cell.column,
        cell.column + max(cell.column_span, 1),
        max(widths[first:last]) + SLACK,
        cell.header,
    )


def _tied(cells: Sequence[Place]) -> Iterable[list[Place]]:
    """Part the cells of a table into rows; rows that share a cell stay together."""
    group: list[Place] = []
    until = 0
    for cell in cells:
        if group and not group[0].top <= cell.top < until:
            yield group
            group = []
        until = max(until, cell.bottom) if group else cell.bottom
        group.append(cell)
    if group:
        yield group


def _from_the_top(group: Sequence[Place]) -> Iterable[Place]:
    """Count the rows of a strip from its own top."""
    edges = sorted({edge for cell in group for edge in (cell.top, cell.bottom)})
    order = {edge: number for number, edge in enumerate(edges)}
    for cell in group:
        yield cell._replace(top=order[cell.top], bottom=order[cell.bottom])


def _wishes(cells: Sequence[Place], count: int) -> tuple[float, ...]:
    """Return the em that each column would like: those of its longest cell."""
    wishes = [1.0] * count
    for cell in sorted(cells, key=lambda one: one.right - one.left):
        lacking = min(cell.ems, WIDEST) - sum(wishes[cell.left : cell.right])
        if lacking > 0:
            for column in range(cell.left, cell.right):
                wishes[column] += lacking / (cell.right - cell.left)
    return tuple(wishes)


def share(columns: Sequence[float], em: float, pad: float, room: float) -> list[float]:
    """Return the pixels of each column in ``room`` pixels; ``pad`` is left and right of words."""
    wished = [wish * em + 2 * pad for wish in columns]
    whole = sum(wished)
    if whole <= room:
        stretch = room / whole if whole >= FILLING * room else 1.0
        return [one * stretch for one in wished]
    least: list[float] = []
    over = 0.0
    for kept in LEAST:
        least = [min(wish, kept) * em + 2 * pad for wish in columns]
        over = room - sum(least)
        if over > 0:
            break
    if over <= 0:
        return [one * room / sum(least) for one in least]
    more = [one - low for one, low in zip(wished, least, strict=True)]
    return [low + over * extra / sum(more) for low, extra in zip(least, more, strict=True)]
