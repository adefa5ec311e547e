"""Lines that may open a note: a number, and words behind it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefdesk.text.lines import Line, joins_with_blank
from briefdesk.text.links import is_bare_url

_OPENING = re.compile(
    r"(?:(?:脚注|注|註|※)\s?(?P<word>\d{1,3})|[\[［〔【](?:注|註)?(?P<box>\d{1,3})[\]］〕】]"
    r"|(?P<bare>\d{1,3}))(?![\d.)）%％．、])[:：]?(?=\s*\S)"
)
_LISTED = re.compile(r"(?P<bare>\d{1,3})(?:[.．](?!\d)|、)(?=\s*\S)")
_SHARED = re.compile(r"\d{2,7}(?=\s*[年月日次个個条條家万萬億亿％%])")
_COUNTED = re.compile(r"(?P<blank>\s*)[年月日次个個条條家万萬億亿％%]")
_LONGEST = 3  # digits of a note's number


@dataclass(frozen=True, slots=True)
class Opening:
    """A line that may open a note.

    ``shared``: the digits of the number run on into the words (``8`` and ``7 条``: ``87 条``).
    """

    index: int
    number: int
    label: str
    start: int
    end: int
    style: str
    shared: bool = False


def find_openings(lines: Sequence[Line], free: Sequence[int]) -> list[Opening]:
    """Return every line of ``free`` (indexes) that looks like the first line of a note."""
    blank = joins_with_blank(lines[index].text for index in free)
    found: list[Opening] = []
    for index in free:
        line = lines[index]
        opening = _opening(line, index, _OPENING)
        if opening and (not _counts(line.text, opening, blank=blank) or opens_afresh(lines, index)):
            found.append(opening)
        if opens_afresh(lines, index):
            found += _shared(line, index)
    return found


def listed_openings(lines: Sequence[Line], free: Sequence[int]) -> list[Opening]:
    """Return the last lines ``1. …``, ``2. …`` that count on without a gap."""
    run: list[Opening] = []
    for index in free:
        opening = _opening(lines[index], index, _LISTED)
        if opening and opening.number == 1:
            run = [opening]
        elif opening and run and opening.number == len(run) + 1:
            run.append(opening)
    return run


def _opening(line: Line, index: int, pattern: re.Pattern[str]) -> Opening | None:
    """Return what a line looks like as the first line of a note."""
    match = pattern.match(line.text)
    if match is None or match.lastgroup is None:
        return None
    number = int(match[match.lastgroup])
    end = line.start + match.end()
    return Opening(index, number, match.group(), line.start, end, match.lastgroup)


def _counts(text: str, opening: Opening, *, blank: bool) -> bool:
    """Tell whether a number counts what follows it (``1 日起``).

    ``blank``: the text has blanks between numbers and Chinese words, so that one that touches them
    is a label.
    """
    counted = _COUNTED.match(text, len(opening.label)) if opening.style == "bare" else None
    return counted is not None and (not blank or bool(counted["blank"]))


def _shared(line: Line, index: int) -> Iterator[Opening]:
    """Yield the ways to part digits into a note's number and one that its words open with."""
    match = _SHARED.match(line.text)
    digits = match.group() if match else ""
    for length in range(1, min(_LONGEST + 1, len(digits))):
        if digits[length] != "0" and digits[0] != "0" and len(digits) - length <= 4:
            label = digits[:length]
            end = line.start + length
            yield Opening(index, int(label), label, line.start, end, "bare", shared=True)


def opens_afresh(lines: Sequence[Line], index: int) -> bool:
    """Tell whether the line before does not run on into this one."""
    if index == 0 or lines[index].page != lines[index - 1].page:
        return True
    before = lines[index - 1]
    return before.text[-1] in "。！？）)」』”：；.;" or before.trail or is_bare_url(before.text)
