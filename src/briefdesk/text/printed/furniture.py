"""Headers, footers and page numbers of printed pages, and the lines of a table of contents."""

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import groupby

from briefdesk.text.pages import contents, page_number
from briefdesk.text.printed.lines import PrintedLine
from briefdesk.text.printed.page import PrintedPage

_EDGE = 0.13  # of the page's height at the top and at the bottom
_SAME_HEIGHT = 3.0  # points
_SHORT = 0.7  # of the widest line
_ROMAN = re.compile(r"[-–—\s]*[ivxlcIVXLC]{1,7}[-–—\s]*")
_LEADER = re.compile(r".*(?:(?:[.．·・]\s?){3,}|[…‥]{2,})\s*")


def find_furniture(lines: Sequence[PrintedLine], pages: Sequence[PrintedPage]) -> dict[int, str]:
    """Return line index → why it is no text."""
    heights = {page.number: page.height for page in pages}
    edges = [
        index
        for index, line in enumerate(lines)
        if not _EDGE < line.baseline / heights[line.page] < 1 - _EDGE
    ]
    found = dict.fromkeys(_repeated(lines, edges, len(pages)), "running line")
    found.update(dict.fromkeys(_numbers(lines, edges, pages), "page number"))
    contents(lines, found)
    _split_contents(lines, found)
    return found


def _repeated(lines: Sequence[PrintedLine], edges: Sequence[int], pages: int) -> list[int]:
    """Return the lines that stand, digits apart, at the same height on a quarter of the pages.

    A header that names the chapter returns less often: where most pages have a line at a height,
    each text that comes back there is one.
    """
    places: dict[tuple[str, int], list[int]] = defaultdict(list)
    levels: dict[int, set[int]] = defaultdict(set)
    detached: set[int] = set()
    for index in edges:
        line = lines[index]
        if line.raised and line.raised[0][0] == line.start:
            continue  # a note
        level = round(line.baseline / _SAME_HEIGHT)
        shape = re.sub(r"\d+", "#", line.text)
        if re.search(r"[^\W_]", shape):  # bare numbers must count like the pages
            places[shape, level].append(index)
        if _is_detached(lines, index):
            detached.add(index)
            levels[level].add(line.page)
    short = _SHORT * max((line.width for line in lines), default=0)
    found: list[int] = []
    for (_, level), every in places.items():
        # What is set off on most pages, or opens most of them, is a header on the others as well.
        through = len(detached.intersection(every)) * 2 > len(every)
        through = through or (lines[every[0]].width < short and _open_pages(lines, every, pages))
        indexes = every if through else [index for index in every if index in detached]
        own = {lines[index].page for index in indexes}
        if len(own) < 2:
            continue
        often = len(own) * 4 >= pages
        level_is_full = len(levels[level]) >= 4 and len(levels[level]) * 2 >= pages
        if often or (level_is_full and min(own) + len(own) > max(own)):
            found += indexes
    return found


def _open_pages(lines: Sequence[PrintedLine], indexes: Sequence[int], pages: int) -> bool:
    """Tell whether lines that are alike are the first of most pages, and of three at least."""
    first = sum(at == 0 or lines[at - 1].page < lines[at].page for at in indexes)
    return first >= max(3, pages // 2 + 1)


def _is_detached(lines: Sequence[PrintedLine], index: int) -> bool:
    """Tell whether a line is set off from the lines above and below it.

    Headers and footers are; a line of the text that happens to come back is not.
    """
    line = lines[index]
    above = _beyond(lines, index, -1)
    below = _beyond(lines, index, 1)
    if above is None or below is None:  # one side is the edge of the page, the other a gap
        neighbour = above or below
        gap = line.gap if above else below.gap if below else 1
        return neighbour is None or gap > 0 or neighbour.size != line.size
    return line.gap > 0 and below.gap > 0


def _beyond(lines: Sequence[PrintedLine], index: int, step: int) -> PrintedLine | None:
    """Return the next line of the page in a direction that is not on the same baseline."""
    line = lines[index]
    at = index + step
    while 0 <= at < len(lines) and lines[at].page == line.page:
        if abs(lines[at].baseline - line.baseline) > line.size / 2:
            return lines[at]
        at += step
    return None


def _numbers(
    lines: Sequence[PrintedLine], edges: Sequence[int], pages: Sequence[PrintedPage]
) -> list[int]:
    """Return the outermost lines that are page numbers and count like the pages."""
    outermost: set[int] = set()
    for _, own in groupby(edges, key=lambda index: lines[index].page):
        by_height = sorted(own, key=lambda index: lines[index].baseline)
        outermost.update((by_height[0], by_height[-1]))
    labels = {page.number: page.label for page in pages}
    shifts: dict[int, list[int]] = defaultdict(list)
    found: list[int] = []
    for index in sorted(outermost):
        line = lines[index]
        number = page_number(line.text)
        if number is not None:
            shifts[number - line.page].append(index)
        elif _ROMAN.fullmatch(line.text) or (line.text.strip("-–— ") == labels[line.page] != ""):
            found.append(index)
    for shift, indexes in shifts.items():
        if shift == 0 or len(indexes) >= 2:
            found += indexes
    return found


def _split_contents(lines: Sequence[PrintedLine], found: dict[int, str]) -> None:
    """Add contents lines that were cut: by the way to their page number, or at the line's end."""
    for index, line in enumerate(lines[:-1]):
        after = lines[index + 1]
        beside = after.page == line.page and abs(after.baseline - line.baseline) < line.size / 2
        if (
            index - 1 in found
            and index + 1 in found
            and found[index - 1] == found[index + 1] == "contents"
        ):
            found.setdefault(index, "contents")
        if beside and _LEADER.fullmatch(line.text) and page_number(after.text) is not None:
            found[index] = found[index + 1] = "contents"
