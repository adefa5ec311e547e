"""Pages of a text file, and what is printed on each of them: headers, footers, page numbers.

Files with form feeds say where pages end. Without them a few signs vote: a rare leading blank (PDF
extraction leaves it where a page was glued on) and lines that hold the page number.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from briefdesk.text.lines import Line

_PAGE_NUMBER = re.compile(
    r"[-–—~·\s]*(?:第\s*|[Pp](?:age|\.)?\s*)?(?P<number>\d{1,4})(?:\s*[页頁ページ]+)?"
    r"(?:\s*(?:/|of|／|共)\s*(?:共\s*)?\d{1,4}(?:\s*[页頁])?)?[-–—~·\s]*"
)
_CONTENTS = re.compile(r".*?(?:(?:[.．·・]\s?){3,}|[…‥]{2,})\s*(?:\d{1,4}|[ivxlc]{1,6})", re.DOTALL)
_CONTENTS_TITLE = re.compile(r"目\s*[录錄次]|contents|table of contents", re.IGNORECASE)
_COPYRIGHT = re.compile(r"(?:©|\(c\)|（c）|copyright\b|版权所有|版權所有)", re.IGNORECASE)
_OPENS_TEXT = re.compile(
    r"[\[［〔【（(]?\d+[\]］〕】）)]?[.．、]?\s*[^\W\d_]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|第.{1,4}[章节節条條编編]"
)
_EDGE = 3  # lines at the top and bottom of a page that may be furniture


def is_copyright(text: str) -> bool:
    """Tell whether a line states the copyright."""
    return _COPYRIGHT.match(text) is not None


def page_number(text: str) -> int | None:
    """Return the number if a line holds nothing but a page number."""
    if len(text) > 30:
        return None
    match = _PAGE_NUMBER.fullmatch(text)
    return int(match["number"]) if match else None


def has_form_feeds(lines: Sequence[Line]) -> bool:
    """Tell whether the file itself says where pages end."""
    return bool(lines) and lines[-1].page > 1


def vote_pages(lines: list[Line]) -> list[Line]:
    """Number the pages of a file without form feeds; all lines stay on page 1 without votes."""
    led = [line for line in lines if line.lead and line.lead.strip("\f\r\n")]
    rare = len(led) * 20 <= len(lines) + 20
    numbers = _running_numbers(lines)
    page, numbered = 1, []
    for index, line in enumerate(lines):
        after_number = index - 1 in numbers and index > 1
        glued = rare and index > 0 and line.lead in (" ", "\u00a0") and line.gap == 0
        if glued or after_number:
            page += 1
        numbered.append(replace(line, page=page))
    return numbered


def _running_numbers(lines: Sequence[Line]) -> set[int]:
    """Return the indexes of page-number lines that count on: at least three, far apart."""
    chain: list[int] = []
    expected: int | None = None
    for index, line in enumerate(lines):
        number = page_number(line.text)
        if number is None or (chain and index - chain[-1] < 6):
            continue
        if expected is None and number <= 3:
            chain, expected = [index], number + 1
        elif number == expected:
            chain.append(index)
            expected = number + 1
    return set(chain) if len(chain) >= 3 else set()


def furniture(lines: Sequence[Line], *, form_feeds: bool) -> dict[int, str]:
    """Return line index → why it is no text: running lines, page numbers, contents lines."""
    found: dict[int, str] = {}
    for index in _repeated(lines, form_feeds=form_feeds):
        found[index] = "running line"
    if form_feeds:
        for index in _edges(lines):
            if page_number(lines[index].text) is not None:
                found[index] = "page number"
    else:
        for index in _running_numbers(lines):
            found[index] = "page number"
        _head(lines, found)
    contents(lines, found)
    return found


def _head(lines: Sequence[Line], found: dict[int, str]) -> None:
    """Take the page number out that extraction put before the title."""
    for index, line in enumerate(lines[:6]):
        if page_number(line.text) is not None and re.fullmatch(r"\W*\d{1,3}\W*", line.text):
            found[index] = "page number"


def contents(lines: Sequence[Line], found: dict[int, str]) -> None:
    """Add the lines of a table of contents, by their dot leaders, and its title."""
    for index, line in enumerate(lines):
        last = line.text[-1]
        may_be_number = last.isdigit() or last in "ivxlc"
        if may_be_number and len(line.text) <= 300 and _CONTENTS.fullmatch(line.text):
            found[index] = "contents"
            before = index - 1
            if before >= 0 and _CONTENTS_TITLE.fullmatch(lines[before].text):
                found[before] = "contents"


def _edges(lines: Sequence[Line]) -> dict[int, int]:
    """Return the first and last lines of every page: index → place from the top (0, 1, …) or from
    the bottom (-1, -2, …).
    """
    pages: dict[int, list[int]] = defaultdict(list)
    for index, line in enumerate(lines):
        pages[line.page].append(index)
    edges: dict[int, int] = {}
    for indexes in pages.values():
        edges.update((index, place) for place, index in enumerate(indexes[:_EDGE]))
        for place, index in enumerate(reversed(indexes[-_EDGE:]), start=1):
            edges.setdefault(index, -place)
    return edges


def _repeated(lines: Sequence[Line], *, form_feeds: bool) -> list[int]:
    """Return the lines that stand, digits apart, at the same place on a quarter of the pages."""
    places: dict[tuple[str, int], list[int]] = defaultdict(list)
    edges = _edges(lines) if form_feeds else dict.fromkeys(range(len(lines)), 0)
    for index, edge in edges.items():
        text = lines[index].text
        # A number and words behind it is a note or a heading; sentences are text.
        indented = lines[index].lead.endswith("\u3000")
        if (
            2 <= len(text) <= 60
            and not indented
            and not _OPENS_TEXT.match(text)
            and text[-1] not in "。；，："
        ):
            places[re.sub(r"\d+", "#", text), edge].append(index)
    pages = lines[-1].page if lines else 1
    result: list[int] = []
    for (shape, _), indexes in places.items():
        if not form_feeds:
            result += indexes if _runs_through(shape, indexes) else []
        elif len(indexes) >= 2 and len(indexes) * 4 >= pages and shape != "#":
            result += indexes
    return result


def _runs_through(shape: str, indexes: Sequence[int]) -> bool:
    """Tell whether a line of a file without pages returns like a header: often and far apart."""
    if len(indexes) < 3 or len(shape) < 4:
        return False
    steps = [after - before for before, after in pairwise(indexes)]
    return min(steps) >= 8 and max(steps) <= 4 * min(steps)
