"""Which printed lines are headings: the outline of the file says so, its tags, size and weight.

What only has a number is left to ``text.headings``.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Sequence

from briefdesk.text.headings import LONGEST_HEADING, Shape, openings
from briefdesk.text.printed.lines import PrintedLine
from briefdesk.text.printed.page import Entry

_LARGER = 1.08  # times the body's size
_DEEPEST = 6
_SENTENCE = re.compile(r"[。；，;,、：:]$|。.")
_NUMBER = re.compile(
    r"[\dA-HIVXLⅠ-Ⅻ一二三四五六七八九十百.．、（）()①-⑳第章节節条條编編部分附录錄]{1,10}"
)
_CAPTION = re.compile(r"(?:图|圖|図|表|Fig(?:ure|\.)|Table)\s?\d", re.IGNORECASE)


def find_headings(
    lines: Sequence[PrintedLine], body: Sequence[int], outline: Sequence[Entry], size: float
) -> tuple[dict[int, Shape], frozenset[int]]:
    """Return the shapes of headings by line index, and which of them only their look tells.

    ``body`` are the lines that are text, ``size`` is the size of the body in points.
    """
    outlined = _by_outline(lines, body, outline)
    if outlined:
        return outlined, frozenset()
    tagged = _by_tags(lines, body)
    if tagged:
        return tagged, frozenset()
    looking = _by_look(lines, body, size)
    return looking, frozenset(index for index, shape in looking.items() if shape.level)


def stands_out(lines: Sequence[PrintedLine], body: Collection[int], size: float) -> list[int]:
    """Return the lines of the title: the largest of the first page, if they are large enough."""
    first = [index for index in body if lines[index].page == lines[0].page]
    largest = max((lines[index].size for index in first), default=0.0)
    if largest < size * 1.2:
        return []
    found = [index for index in first if lines[index].size > largest * 0.98]
    run = [index for place, index in enumerate(found) if index == found[0] + place]
    return run if len(found) == len(run) <= 3 else []


def _squeezed(line: PrintedLine) -> str:
    """Return the text of a line without blanks and raised characters."""
    text = line.text
    for start, end in reversed(line.raised):
        text = text[: start - line.start] + text[end - line.start :]
    return "".join(text.split())


def _by_outline(
    lines: Sequence[PrintedLine], body: Sequence[int], outline: Sequence[Entry]
) -> dict[int, Shape]:
    """Find the words of the outline on their pages, over as many as three lines."""
    pages: dict[int, list[int]] = defaultdict(list)
    wanted = {entry.page for entry in outline}
    for index in body:
        if lines[index].page in wanted:
            pages[lines[index].page].append(index)
    texts = {
        page: [_squeezed(lines[index]) for index in indexes] for page, indexes in pages.items()
    }
    found: dict[int, Shape] = {}
    for entry in outline:
        title = re.sub(r"\s", "", entry.title)
        indexes, words = pages.get(entry.page, []), texts.get(entry.page, [])
        for place, index in enumerate(indexes):
            noted = [bool(lines[at].raised) for at in indexes[place : place + 3]]
            count = _matches(words[place : place + 3], noted, title)
            if count and index not in found:
                shape = Shape(entry.level)
                found.update(dict.fromkeys(indexes[place : place + count], shape))
                break
    top = min((shape.level for shape in found.values()), default=1)
    return {index: Shape(shape.level - top + 1) for index, shape in found.items()}


def _matches(words: Sequence[str], noted: Sequence[bool], title: str) -> int:
    """Return how many lines together are a title, with or without the number before it; 0: none.

    Behind a marker a title may go on with the words of the note (typst writes it so).
    """
    joined = ""
    for count, (word, has_note) in enumerate(zip(words, noted, strict=True), start=1):
        joined += word
        if joined[-2:] not in title and title[-2:] not in joined:
            return 0
        if _same_words(joined, title):
            return count
        if not title.startswith(joined) and not _goes_on(joined, title):
            return 0
        if has_note:
            return count
    return 0


def _same_words(line: str, title: str) -> bool:
    """Tell whether two texts differ by no more than a number at the beginning."""
    longer, shorter = (line, title) if len(line) > len(title) else (title, line)
    number = longer[: len(longer) - len(shorter)]
    return longer.endswith(shorter) and (not number or _NUMBER.fullmatch(number) is not None)


def _goes_on(line: str, title: str) -> bool:
    """Tell whether a title goes on behind a line that has a number before its words."""
    number = _NUMBER.match(line)
    return number is not None and title.startswith(line[number.end() :] or line)


def _by_tags(lines: Sequence[PrintedLine], body: Sequence[int]) -> dict[int, Shape]:
    """Read the tags H1 to H6."""
    levels = {
        index: int(lines[index].tag[1:])
        for index in body
        if re.fullmatch("H[1-6]", lines[index].tag)
    }
    top = min(levels.values(), default=1)
    return {index: Shape(level - top + 1) for index, level in levels.items()}


def _by_look(lines: Sequence[PrintedLine], body: Sequence[int], size: float) -> dict[int, Shape]:
    """Find short lines that are larger than the text, or bold where the text is not.

    A number says the level better than the size does.
    """
    weighty = sum(lines[index].bold for index in body) * 4 < len(body)
    looks: dict[int, tuple[float, bool]] = {}
    for index in body:
        line = lines[index]
        larger = line.size >= size * _LARGER
        stands = line.bold and weighty and line.size >= size * 0.99
        if not (larger or stands) or line.askew or _CAPTION.match(line.text):
            continue
        if len(line.text) <= LONGEST_HEADING and not _SENTENCE.search(line.text):
            looks[index] = (line.size if larger else size, line.bold)
    if len(looks) * 2 > len(body):  # most lines look so: it means nothing
        return {}
    ranks = sorted(set(looks.values()), reverse=True)
    return {
        index: Shape(0 if _has_number(lines[index].text) else min(ranks.index(look) + 1, _DEEPEST))
        for index, look in looks.items()
    }


def _has_number(text: str) -> bool:
    return any(opening.title for opening in openings(text))
