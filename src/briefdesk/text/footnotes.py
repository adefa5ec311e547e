"""Footnotes of a plain text: which lines are notes, and where in the text their markers stand.

A note opens with its number, and a number is only a note's if the text before it holds a marker
for it. Notes are found as the best chain 1, 2, 3 … of such lines, markers as the best increasing
sequence of isolated numbers; both are weighted longest increasing subsequences (Fredman 1975), in
n log n with a Fenwick tree.
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from briefdesk.model.progress import Progress, unheard
from briefdesk.text.lines import Line, column_width
from briefdesk.text.links import is_bare_url

WEAK = 3.0  # a reference scored below this should be looked at
_MOST_PASSES = 8
_SKIP = 10.0  # what leaving a note without its marker costs
_LOWEST = -1.0  # below this a number is none of ours: taking it out would harm the text
_OPENING = re.compile(
    r"(?:(?:脚注|注|註|※)\s?(?P<word>\d{1,3})|[\[［〔【](?:注|註)?(?P<box>\d{1,3})[\]］〕】]"
    r"|(?P<bare>\d{1,3}))(?![\d.)）%％．、])[:：]?(?=\s*\S)"
)
_MARKER = re.compile(
    r"[\[［〔【](?:注|註)?(?P<box>\d{1,3})[\]］〕】]"
    r"|[（(](?:脚注|注|註|※)\s?(?P<bracket>\d{1,3})[）)]"
    r"|(?:脚注|注|註|※)\s?(?P<word>\d{1,3})(?!\d)"
    r"|(?<!\d)(?P<bare>\d{1,3})(?!\d)"
)
_CJK = re.compile("[\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff]")
_COUNTED = re.compile(r"[年月日次个個条條家万萬億亿％%]")
_MAYBE_COUNTED = re.compile(r"[项項件名章节節款号號倍元円届期回位类類种種页頁歳岁割人日]")
_LEADS = re.compile(r"(?:第|约|約|共|超|近|仅|僅|逾|达|達|令和|平成|昭和|民国|民國)$")
_LABELS = re.compile(r"(?:[年月]|资料|資料|附件|附表|表|图|圖|図|[Nn][Oo][.．]?|[页頁])$")
_RANGE = re.compile(r"[.．\-–−~～/:：]\d")


@dataclass(frozen=True, slots=True)
class Note:
    """One note: lines ``first`` to ``last`` (indexes, inclusive), its label in the clean text.

    ``more`` are its lines on following pages. ``number`` is None for a label that is no number.
    """

    number: int | None
    label: str
    first: int
    last: int
    label_start: int
    label_end: int
    more: tuple[int, ...] = ()
    kind: Literal["foot", "end"] = "foot"

    @property
    def lines(self) -> tuple[int, ...]:
        """Return the indexes of all lines."""
        return (*range(self.first, self.last + 1), *self.more)


@dataclass(frozen=True, slots=True)
class Marker:
    """A marker in the clean text that points to the note with this index, and how sure it is."""

    start: int
    end: int
    note: int
    score: float
    how: Literal["text", "raised"] = "text"


@dataclass(frozen=True, slots=True)
class Notes:
    """All that was found: notes in order, markers in order, indexes of link-list lines."""

    notes: tuple[Note, ...] = ()
    markers: tuple[Marker, ...] = ()
    link_lines: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Opening:
    """A line that may open a note."""

    index: int
    number: int
    label: str
    start: int
    end: int
    style: str


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A number in the text that may be a marker."""

    start: int
    end: int
    number: int
    score: float


def find_notes(
    lines: Sequence[Line],
    taken: Iterable[int],
    progress: Progress = unheard,
    *,
    form_feeds: bool,
) -> Notes:
    """Find notes and markers in the lines whose index is not in ``taken``.

    ``form_feeds``: the pages are certain, so that a zone of notes runs to the end of its page.
    """
    out = set(taken)
    free = [index for index in range(len(lines)) if index not in out]
    text = _Text(lines, free, progress)
    best = Notes()
    for style in ("word", "box", "bare"):
        openings = [
            opening
            for index in free
            if (opening := _opening(lines[index], index)) and opening.style == style
        ]
        found = _settle(text, _chain(text, openings), certain=form_feeds)
        if len(found.notes) > len(best.notes):
            best = found
    links = _link_runs(lines, free, best)
    return Notes(best.notes, best.markers, tuple(sorted({*best.link_lines, *links})))


class _Text:
    """The free lines as one string, and the numbers in it that may be markers."""

    def __init__(self, lines: Sequence[Line], free: Sequence[int], progress: Progress) -> None:
        self.lines = lines
        self.free = free
        self.candidates = list(_candidates(lines, free, progress))
        self._positions = [candidate.start for candidate in self.candidates]
        self._by_number: dict[int, list[_Candidate]] = defaultdict(list)
        for candidate in self.candidates:
            self._by_number[candidate.number].append(candidate)
        self._starts = {
            number: [candidate.start for candidate in found]
            for number, found in self._by_number.items()
        }
        self._page_starts: dict[int, int] = {}
        for index in free:
            self._page_starts.setdefault(lines[index].page, lines[index].start)

    def support(self, opening: _Opening) -> float | None:
        """Return the best score of a marker before a note, on its page or the one before it."""
        found = self._by_number.get(opening.number)
        if not found:
            return None
        page = self.lines[opening.index].page
        earliest = self._page_starts.get(page - 1, self._page_starts[page])
        starts = self._starts[opening.number]
        last = bisect_left(starts, opening.start)
        first = max(bisect_left(starts, earliest), last - 64)
        return max((found[place].score for place in range(first, last)), default=None)

    def has_marker(self, number: int, start: int, end: int) -> bool:
        """Tell whether a likely marker with this number stands in ``[start, end)``."""
        starts = self._starts.get(number, [])
        first, last = bisect_left(starts, start), bisect_left(starts, end)
        return any(self._by_number[number][place].score >= 1 for place in range(first, last))

    def between(self, start: int, end: int) -> list[_Candidate]:
        """Return the candidates in ``[start, end)``."""
        first = bisect_left(self._positions, start)
        return self.candidates[first : bisect_left(self._positions, end)]


def _opening(line: Line, index: int) -> _Opening | None:
    """Return what a line looks like as the first line of a note."""
    match = _OPENING.match(line.text)
    if match is None or match.lastgroup is None:
        return None
    number = int(match[match.lastgroup])
    end = line.start + match.end()
    return _Opening(index, number, match.group(), line.start, end, match.lastgroup)


def _candidates(
    lines: Sequence[Line], free: Sequence[int], progress: Progress
) -> Iterator[_Candidate]:
    """Yield every isolated number of up to three digits, scored by its neighbours."""
    offsets: list[int] = []
    offset = 0
    for index in free:
        offsets.append(offset)
        offset += len(lines[index].text) + 1
    joined = "\n".join(lines[index].text for index in free)
    for count, match in enumerate(_MARKER.finditer(joined)):
        if count % 4096 == 0:
            progress(match.start(), len(joined))
        place = bisect_right(offsets, match.start()) - 1
        line = lines[free[place]]
        start = line.start + match.start() - offsets[place]
        score = _score(joined, match)
        if score >= _LOWEST and match.lastgroup:
            number = int(match[match.lastgroup])
            yield _Candidate(start, start + len(match.group()), number, score)


def _score(text: str, match: re.Match[str]) -> float:
    """Say how much a number looks like a marker, from what stands around it."""
    if match["bare"] is None:
        opens_line = match.start() == 0 or text[match.start() - 1] == "\n"
        goes_on = text[match.end() : match.end() + 1] in tuple("，。、；：")
        return -4.0 if opens_line and not goes_on else 6.0
    return _score_before(text, match.start()) + _score_after(text, match.end())


def _score_before(text: str, start: int) -> float:
    """Score what stands before a number."""
    near = text[max(0, start - 8) : start]
    before = near.rstrip()
    blank = near[len(before) :]
    score = 0.0
    if _LEADS.search(before) or _LABELS.search(before):
        score -= 3
    if not before:
        return -4.0
    last = before[-1]
    if "\n" in blank:  # a marker that the line end cut off, or just a line that opens so
        return score + (1 if last in "）)”》」』" or _CJK.match(last) else -4)
    if last in "（(《〈「『“‘[【·-–/.,":
        score -= 4
    elif blank:
        score += 2 if last in "）)”》」』" else 1
    elif last in "）)”》」』":
        score += 4
    elif last in "。！？" or _CJK.match(last):
        score += 2
    elif last.isascii() and last.isalpha():
        score -= 4
    return score


def _score_after(text: str, end: int) -> float:
    """Score what stands behind a number."""
    near = text[end : end + 8]
    after = near.lstrip()
    blank = near[: len(near) - len(after)]
    if not after:
        return 1.0
    first = after[0]
    score = 0.0
    if "\n" in blank:  # what opens the next line may be a counter or a new sentence
        return -1.0 if _COUNTED.match(first) else 1.0
    if _COUNTED.match(first):
        score -= 4
    elif _MAYBE_COUNTED.match(first):
        score -= 3
    if first in "，。、；：）”！？":
        score += 2
    elif blank:
        score -= 1
    elif first in "》」』%〉" or _RANGE.match(after) or (first.isascii() and first.isalpha()):
        score -= 3
    return score


def _chain(text: _Text, openings: Sequence[_Opening]) -> list[_Opening]:
    """Return the best chain: each note counts one on, at most three are missed, or it restarts."""
    best: dict[int, tuple[float, int]] = {}  # number → value, state
    states: list[tuple[int, _Opening]] = []  # previous state, opening
    top: tuple[float, int] = (0.0, -1)
    for opening in openings:
        support = text.support(opening)
        if support is None:
            continue
        weight = 8 + min(support, 6.0) + (3 if _opens_afresh(text.lines, opening.index) else 0)
        number = opening.number
        options = [
            (best[number - step][0] - _SKIP * (step - 1), best[number - step][1])
            for step in (1, 2, 3, 4)
            if number - step in best
        ]
        if number <= 3:
            options.append((-_SKIP * (number - 1), -1))
        if number == 1 and top[1] >= 0:
            options.append((top[0] - _SKIP, top[1]))
        if not options:
            continue
        value, previous = max(options)
        state = (value + weight, len(states))
        states.append((previous, opening))
        best[number] = max(best.get(number, (float("-inf"), -1)), state)
        top = max(top, state)
    chain: list[_Opening] = []
    place = top[1]
    while place >= 0:
        place, opening = states[place]
        chain.append(opening)
    return _filled(text, openings, chain[::-1])


def _filled(text: _Text, openings: Sequence[_Opening], chain: Sequence[_Opening]) -> list[_Opening]:
    """Add the notes that the chain missed between two of its notes on one page."""
    if not chain:
        return []
    filled = [chain[0]]
    at = {opening.index: place for place, opening in enumerate(openings)}
    for following in chain[1:]:
        last = filled[-1]
        same_page = text.lines[last.index].page == text.lines[following.index].page
        for opening in openings[at[last.index] + 1 : at[following.index]]:
            if same_page and filled[-1].number < opening.number < following.number:
                filled.append(opening)
        filled.append(following)
    return filled


def _opens_afresh(lines: Sequence[Line], index: int) -> bool:
    """Tell whether the line before does not run on into this one."""
    if index == 0 or lines[index].page != lines[index - 1].page:
        return True
    before = lines[index - 1]
    return before.text[-1] in "。！？）)」』”：；.;" or before.trail or is_bare_url(before.text)


def _settle(text: _Text, chain: Sequence[_Opening], *, certain: bool) -> Notes:
    """Give every note its lines and every marker its note; notes of a zone without markers go."""
    chain = list(chain)
    for _ in range(_MOST_PASSES):
        zones = _zones(text, chain, certain=certain)
        markers: list[Marker] = []
        lost: set[int] = set()
        after = first_note = 0
        inside = [(zone.first, zone.end) for zone in zones]
        for zone in zones:
            found = _markers(text, zone, after, first_note, inside)
            if not found:
                lost.update(note.label_start for note in zone.notes)
            markers += found
            first_note += len(zone.notes)
            after = zone.end
        if not lost:
            notes = tuple(note for zone in zones for note in zone.notes)
            links = tuple(index for zone in zones for index in zone.links)
            return Notes(notes, tuple(markers), links)
        chain = [opening for opening in chain if opening.start not in lost]
    return Notes()


@dataclass(frozen=True, slots=True)
class _Zone:
    """Notes that stand together: clean positions ``[first, end)`` and link-list lines."""

    notes: tuple[Note, ...]
    links: tuple[int, ...]
    first: int
    end: int


def _zones(text: _Text, chain: Sequence[_Opening], *, certain: bool) -> list[_Zone]:
    """Cut the lines from each note's first to the next note's, or to the end of the page."""
    lines = text.lines
    zones: list[_Zone] = []
    notes: list[Note] = []
    links: list[int] = []
    for order, opening in enumerate(chain):
        following = chain[order + 1] if order + 1 < len(chain) else None
        own = _own_lines(text, opening, following)
        cut = len(own) if certain else _cut(text, own, following)
        joined = (
            following is not None
            and following.number > opening.number
            and cut == len(own)
            and _is_next(text, own, following)
        )
        own = own[:cut]
        own, listed = _split_links(lines, own)
        notes.append(
            Note(opening.number, opening.label, own[0], own[-1], opening.start, opening.end)
        )
        links += listed
        if not joined:
            last = max([own[-1], *listed])
            zone = _Zone(tuple(notes), tuple(links), notes[0].label_start, lines[last].end)
            zones.append(zone)
            notes, links = [], []
    return zones


def _own_lines(text: _Text, opening: _Opening, following: _Opening | None) -> list[int]:
    """Return the free lines from a note's first to the next note or the end of the page."""
    own: list[int] = []
    page = text.lines[opening.index].page
    for place in range(bisect_left(text.free, opening.index), len(text.free)):
        index = text.free[place]
        if text.lines[index].page != page or (following and index >= following.index):
            break
        own.append(index)
    return own


def _is_next(text: _Text, own: Sequence[int], following: _Opening) -> bool:
    """Tell whether the next note opens on the very next free line of the same page."""
    place = bisect_left(text.free, own[-1]) + 1
    same_page = text.lines[following.index].page == text.lines[own[-1]].page
    return same_page and place < len(text.free) and text.free[place] == following.index


def _cut(text: _Text, own: Sequence[int], following: _Opening | None) -> int:
    """Return how many lines belong to a note when pages are not certain.

    It ends with its first paragraph if what follows there is text: it holds the next note's marker,
    or no page ends behind it.
    """
    lines = text.lines
    full = column_width([lines[index] for index in own])
    for count, index in enumerate(own[:-1], start=1):
        line = lines[index]
        if not (line.text[-1] in "。！？）)」』”.;" or _ends_with_url(line.text)):
            continue
        if not (line.trail or line.width < full * 0.9):
            continue
        after = lines[own[count]]
        if is_bare_url(after.text):
            continue
        start, end = after.start, lines[own[-1]].end
        if following is None:
            place = bisect_left(text.free, own[-1]) + 1
            if place >= len(text.free) and line.page == 1:
                return count
        elif text.has_marker(following.number, start, end):
            return count
    return len(own)


def _ends_with_url(line: str) -> bool:
    return re.search(r"https?://[!-~]+$", line) is not None


def _split_links(lines: Sequence[Line], own: Sequence[int]) -> tuple[list[int], list[int]]:
    """Part a note's lines from the bare addresses dumped behind them."""
    count = len(own)
    while count > 1 and is_bare_url(lines[own[count - 1]].text):
        count -= 1
    before = lines[own[count - 1]].text
    if count < len(own) and not (before[-1] in "。！？）)」』”.!?" or _ends_with_url(before)):
        count += 1  # an address that the note speaks of
    return list(own[:count]), list(own[count:])


def _link_runs(lines: Sequence[Line], free: Sequence[int], notes: Notes) -> list[int]:
    """Return lines outside the notes that are bare addresses, two or more in a row."""
    inside = {index for note in notes.notes for index in range(note.first, note.last + 1)}
    runs: list[list[int]] = [[]]
    for index in free:
        if index not in inside and is_bare_url(lines[index].text):
            runs[-1].append(index)
        elif runs[-1]:
            runs.append([])
    return [index for run in runs if len(run) >= 2 for index in run]


def _markers(
    text: _Text,
    zone: _Zone,
    after: int,
    first_note: int,
    zones: Sequence[tuple[int, int]],
) -> list[Marker]:
    """Choose at most one marker for each note of a zone, in order, with the greatest sum."""
    order = {note.number: place for place, note in enumerate(zone.notes)}
    fenwick = [(0.0, -1)] * (
        len(zone.notes) + 1
    )  # best value of a chain that ends at or before a note
    states: list[tuple[int, _Candidate]] = []
    for candidate in text.between(after, zone.first):
        place = order.get(candidate.number)
        if place is None or _within(candidate.start, zones):
            continue
        value, previous = max(fenwick[reach] for reach in _prefix(place))
        state = (value + candidate.score + _SKIP, len(states))
        states.append((previous, candidate))
        reach = place + 1
        while reach < len(fenwick):
            fenwick[reach] = max(fenwick[reach], state)
            reach += reach & -reach
    _, place = max(fenwick[reach] for reach in _prefix(len(zone.notes)))
    chosen: list[Marker] = []
    while place >= 0:
        place, candidate = states[place]
        note = first_note + order[candidate.number]
        chosen.append(Marker(candidate.start, candidate.end, note, candidate.score))
    return chosen[::-1]


def _prefix(count: int) -> Iterator[int]:
    """Yield the Fenwick cells that together cover the first ``count`` places, and the empty one."""
    yield 0
    while count > 0:
        yield count
        count -= count & -count


def _within(position: int, zones: Sequence[tuple[int, int]]) -> bool:
    """Tell whether a position lies in a zone of notes."""
    place = bisect_right(zones, (position, 1 << 62)) - 1
    return place >= 0 and position < zones[place][1]
