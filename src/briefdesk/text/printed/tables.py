"""Tables that their layout shows plainly: short lines side by side, again and again."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from briefdesk.model.imported import Cell
from briefdesk.text.headings import Shape
from briefdesk.text.printed.lines import PrintedLine


def find_cells(lines: Sequence[PrintedLine], body: Sequence[int]) -> dict[int, Shape]:
    """Return the cells by line index; ``body`` are the lines that are text.

    A table has two columns or more and rows that come in the order of the file, cell by cell; text
    set in columns changes its column once a page and is none.
    """
    found: dict[int, Shape] = {}
    table = 0
    for region in _regions(lines, body):
        columns = _columns([lines[index] for index in region])
        placed = [_column_of(lines[index], columns) for index in region]
        changes = sum(before[0] != after[0] for before, after in pairwise(placed))
        if len(columns) < 2 or changes < max(2, len(region) / 4):
            continue
        table += 1
        row, before = 0, -1
        for index, (column, span) in zip(region, placed, strict=True):
            if column < before or (column == before and lines[index].gap and column == 0):
                row += 1
            before = column
            found[index] = Shape(cell=Cell(table, row, column, column_span=span))
    return found


def _regions(lines: Sequence[PrintedLine], body: Sequence[int]) -> list[list[int]]:
    """Return runs of lines from the first to the last that has a neighbour at its side."""
    crowded = _crowded(lines, body)
    if not crowded:
        return []
    paired = [
        lines[index].page in crowded and _has_neighbour(lines, body, place)
        for place, index in enumerate(body)
    ]
    regions: list[list[int]] = []
    start = last = -1
    for place, index in enumerate(body):
        if last >= 0 and (lines[index].page != lines[body[last]].page or place - last > 4):
            regions.append(list(body[start : last + 1]))
            start = last = -1
        if paired[place]:
            start = place if start < 0 else start
            last = place
    if last >= 0:
        regions.append(list(body[start : last + 1]))
    return [
        region for region in regions if len({round(lines[index].baseline) for index in region}) >= 2
    ]


def _crowded(lines: Sequence[PrintedLine], body: Sequence[int]) -> set[int]:
    """Return the pages on which two lines share a baseline."""
    heights = sorted((lines[index].page, lines[index].baseline) for index in body)
    return {
        page
        for (page, baseline), (next_page, next_baseline) in pairwise(heights)
        if page == next_page and next_baseline - baseline < 3
    }


def _has_neighbour(lines: Sequence[PrintedLine], body: Sequence[int], place: int) -> bool:
    """Tell whether one of the lines near it in the file stands beside a line."""
    line = lines[body[place]]
    for other_place in range(max(0, place - 12), min(len(body), place + 13)):
        other = lines[body[other_place]]
        if (
            other.page == line.page
            and abs(other.baseline - line.baseline) < line.size / 2
            and (other.right < line.left or line.right < other.left)
        ):
            return True
    return False


def _columns(lines: Sequence[PrintedLine]) -> list[tuple[float, float]]:
    """Return left and right of the columns: what overlaps is one; neither wide lines count nor
    those that reach over two cells of the fullest row.
    """
    left, right = min(line.left for line in lines), max(line.right for line in lines)
    rows: dict[int, list[PrintedLine]] = defaultdict(list)
    for line in lines:
        rows[round(line.baseline)].append(line)
    fullest = max(rows.values(), key=len)
    spans = sorted(
        (line.left, line.right)
        for line in lines
        if line.right - line.left < (right - left) * 0.7
        and sum(line.left < cell.right and cell.left < line.right for cell in fullest) < 2
    )
    columns: list[tuple[float, float]] = []
    for start, end in spans:
        if columns and start < columns[-1][1]:
            columns[-1] = (columns[-1][0], max(columns[-1][1], end))
        else:
            columns.append((start, end))
    return columns


def _column_of(line: PrintedLine, columns: Sequence[tuple[float, float]]) -> tuple[int, int]:
    """Return the first column that a line reaches into and how many it covers."""
    own = [
        place
        for place, (left, right) in enumerate(columns)
        if line.left < right and left < line.right
    ]
    return (own[0], len(own)) if own else (0, 1)
