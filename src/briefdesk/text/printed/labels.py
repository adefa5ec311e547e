"""Labels of notes: those that stand above a line, and those that a note opens with."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from briefdesk.text.printed.lines import PrintedLine

MOST_MISSED = 3
SURE, PLAIN, GLUED = 3, 2, 1  # how a line opens with a label: raised, alone, before digits
_MARKER, _EXPONENT = 9.0, 2.0  # scores
_LABEL = re.compile(
    r"[\[［〔【（(]?(?:脚注|注|註|※)?\s?(?P<label>\d{1,3}|[*＊†‡§※]{1,3}|[①-⑳])[\]］〕】）)]?"
)
_LIST = re.compile(r"(?P<first>\d{1,3})(?:\s?[,，、]\s?\d{1,3})+")
_BRACKETED = re.compile(r"[\[［〔](?P<label>\d{1,3})[\]］〕]")
_MARK = re.compile(r"[。，、；：,.;:）)」』”]")
_UNIT = re.compile(r"(?:\d|(?<![A-Za-z])(?:[kcmdμ]?m|[kKmM]?g|km|CO|R|CI|x|e))$")
_COUNTED = re.compile(r"\s?[年月日]|\d")
_PART_OF_NUMBER = re.compile(r"\s?[%％]|[.．]\d")


class Raised(NamedTuple):
    """A label above a line: its raw range, what it says, its line, and how sure it is a marker."""

    start: int
    end: int
    label: str
    line: int
    score: float


def raised_labels(raw: str, line: PrintedLine, index: int) -> Iterator[Raised]:
    """Yield the labels that stand above a line, which has this index."""
    for start, end in line.raised:
        text = raw[start:end]
        before = raw[line.start : start].rstrip()
        if before.endswith(("[", "［")):
            continue
        score = _EXPONENT if _UNIT.search(before) else _MARKER
        if _LIST.fullmatch(text.strip()):
            yield from _listed(text, start, index, score)
        elif match := _LABEL.fullmatch(text.strip()):
            yield Raised(start, start + len(text.rstrip()), match["label"], index, score)


def bracketed_labels(_raw: str, line: PrintedLine, index: int) -> Iterator[Raised]:
    """Yield the labels in square brackets within a line, as big as its words; where one opens the
    line, a mark behind it or nothing shows that it was pushed there from the line before.
    """
    for match in _BRACKETED.finditer(line.text):
        pushed = match.end() == len(line.text) and not line.gap
        if match.start() or pushed or _MARK.match(line.text, match.end()):
            start, end = line.start + match.start(), line.start + match.end()
            yield Raised(start, end, match["label"], index, _MARKER)


def _listed(text: str, start: int, line: int, score: float) -> Iterable[Raised]:
    """Yield the markers of a list as ``1,2``; a comma belongs to the number before it."""
    numbers = list(re.finditer(r"\d+", text))
    for match, after in zip(numbers, [*numbers[1:], None], strict=True):
        end = after.start() if after else match.end()
        yield Raised(start + match.start(), start + end, match.group(), line, score)


def counted_apart(marker: Raised, last: int) -> list[Raised]:
    """Return the markers that a run of digits is made of, if they count on from the ``last``."""
    label = marker.label
    if not label.isdecimal() or int(label) <= last + MOST_MISSED + 1:
        return [marker]
    parts: list[Raised] = []
    at, number = 0, last + 1
    while label.startswith(str(number), at):
        end = at + len(str(number))
        start = marker.start + at
        parts.append(marker._replace(start=start, end=marker.start + end, label=str(number)))
        at, number = end, number + 1
    if at < len(label) or marker.end - marker.start != len(label):
        return [marker]
    return parts


def circled_value(label: str) -> int | None:
    """Return the value of ① to ⑳."""
    return ord(label) - 0x245F if "①" <= label <= "⑳" and len(label) == 1 else None


def opens_with(raw: str, line: PrintedLine, label: str) -> tuple[int, int]:
    """Return how surely a line opens with a label (0: it does not), and the length of the label."""
    if line.raised and line.raised[0][0] == line.start:
        printed = raw[line.start : line.raised[0][1]]
        match = _LABEL.fullmatch(printed.strip())
        same = match is not None and match["label"] == label
        return (SURE, len(printed.rstrip())) if same else (0, 0)
    match = re.match(
        rf"[\[［〔【（(]?(?:脚注|注|註|※)?\s?{re.escape(label)}(?:[\]］〕】）)]|[.．、:：](?!\d))?",
        line.text,
    )
    if match is None:
        return 0, 0
    rest = line.text[match.end() :]
    if not rest.strip() or _PART_OF_NUMBER.match(rest):
        return 0, 0
    alone = match.end() > len(label) or not _COUNTED.match(rest)
    return (PLAIN if alone else GLUED), match.end()
