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
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from briefdesk.model.progress import Progress, unheard
from briefdesk.text.lines import Line, column_width
from briefdesk.text.links import is_bare_url
from briefdesk.text.note_candidates import Candidate, find_candidates
from briefdesk.text.note_openings import Opening, find_openings, listed_openings, opens_afresh

WEAK = 3.0  # a reference scored below this should be looked at
_MOST_PASSES = 8
_MOST_ALIKE = 16  # notes of one number on one page whose markers are looked for
_SKIP = 10.0  # what leaving a note without its marker costs
_SHARED = 4.0  # what it costs to read a number that shares its digits with the words


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
    all_openings = find_openings(lines, free)
    for style in ("word", "box", "bare"):
        openings = [opening for opening in all_openings if opening.style == style]
        found = _settle(text, _chain(text, openings), certain=form_feeds)
        if len(found.notes) > len(best.notes):
            best = found
    best = best if best.notes else _listed(text)
    links = _link_runs(lines, free, best)
    return Notes(best.notes, best.markers, tuple(sorted({*best.link_lines, *links})))


class _Text:
    """The free lines as one string, and the numbers in it that may be markers."""

    def __init__(self, lines: Sequence[Line], free: Sequence[int], progress: Progress) -> None:
        self.lines = lines
        self.free = free
        self.candidates = list(find_candidates(lines, free, progress))
        self._positions = [candidate.start for candidate in self.candidates]
        self._by_number: dict[int, list[Candidate]] = defaultdict(list)
        for candidate in self.candidates:
            self._by_number[candidate.number].append(candidate)
        self._starts = {
            number: [candidate.start for candidate in found]
            for number, found in self._by_number.items()
        }
        self._page_starts: dict[int, int] = {}
        for index in free:
            self._page_starts.setdefault(lines[index].page, lines[index].start)

    def support(self, opening: Opening) -> float | None:
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

    def has_marker(self, number: int, start: int, end: int, least: float = 1) -> bool:
        """Tell whether a marker with this number and score stands in ``[start, end)``."""
        starts = self._starts.get(number, [])
        first, last = bisect_left(starts, start), bisect_left(starts, end)
        return any(self._by_number[number][place].score >= least for place in range(first, last))

    def between(self, start: int, end: int) -> list[Candidate]:
        """Return the candidates in ``[start, end)``."""
        first = bisect_left(self._positions, start)
        return self.candidates[first : bisect_left(self._positions, end)]


def _chain(text: _Text, openings: Sequence[Opening]) -> list[Opening]:
    """Return the best chain: each note counts one on, at most three are missed, or it restarts."""
    best: dict[int, tuple[float, int]] = {}  # number → value, state
    states: list[tuple[int, Opening]] = []  # previous state, opening
    top: tuple[float, int] = (0.0, -1)
    for opening in openings:
        support = text.support(opening)
        if support is None:
            continue
        weight = 8 + min(support, 6.0) + (3 if opens_afresh(text.lines, opening.index) else 0)
        weight -= _SHARED if opening.shared else 0
        number = opening.number
        options = [
            (best[number - step][0] - _SKIP * (step - 1), best[number - step][1])
            for step in ((1,) if opening.shared else (1, 2, 3, 4))
            if number - step in best
        ]
        if number <= 3 and not opening.shared:
            options.append((-_SKIP * (number - 1), -1))
        if number == 1 and top[1] >= 0 and not opening.shared:
            options.append((top[0] - _SKIP, top[1]))
        if not options:
            continue
        value, previous = max(options)
        state = (value + weight, len(states))
        states.append((previous, opening))
        best[number] = max(best.get(number, (float("-inf"), -1)), state)
        top = max(top, state)
    chain: list[Opening] = []
    place = top[1]
    while place >= 0:
        place, opening = states[place]
        chain.append(opening)
    return _filled(text, openings, chain[::-1])


def _filled(text: _Text, openings: Sequence[Opening], chain: Sequence[Opening]) -> list[Opening]:
    """Add the notes that the chain missed between two of its notes on one page."""
    if not chain:
        return []
    filled = [chain[0]]
    whole = [opening for opening in openings if not opening.shared]
    starts = [opening.start for opening in whole]
    for following in chain[1:]:
        last = filled[-1]
        same_page = text.lines[last.index].page == text.lines[following.index].page
        for opening in whole[
            bisect_right(starts, last.start) : bisect_left(starts, following.start)
        ]:
            if same_page and filled[-1].number < opening.number < following.number:
                filled.append(opening)
        filled.append(following)
    return filled


def _settle(text: _Text, chain: Sequence[Opening], *, certain: bool) -> Notes:
    """Give every note its lines and every marker its note; notes of a zone without markers go, and
    those that begin to count again without one.
    """
    chain = list(chain)
    for _ in range(_MOST_PASSES):
        zones = _with_rests(text, _zones(text, chain, certain=certain))
        markers: list[Marker] = []
        lost: set[int] = set()
        after = first_note = 0
        inside = [(zone.first, zone.end) for zone in zones]
        for zone in zones:
            found = _markers(text, zone, after, first_note, inside)
            marked = {marker.note - first_note for marker in found}
            said: set[int | None] = set()
            for place, note in enumerate(zone.notes):
                if not found or (note.number in said and place not in marked):
                    lost.add(note.label_start)
                said.add(note.number)
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


def _zones(text: _Text, chain: Sequence[Opening], *, certain: bool) -> list[_Zone]:
    """Cut the lines from each note's first to the next note's, or to the end of the page."""
    lines = text.lines
    zones: list[_Zone] = []
    notes: list[Note] = []
    links: list[int] = []
    for order, opening in enumerate(chain):
        following = chain[order + 1] if order + 1 < len(chain) else None
        own = _own_lines(text, opening, following)
        body = zones[-1].end if zones else 0, notes[0].label_start if notes else opening.start
        whole = certain and not (following and _parts_columns(text, own, following, body))
        cut = len(own) if whole else _cut(text, own, following)
        joined = following is not None and cut == len(own) and _is_next(text, own, following)
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


def _own_lines(text: _Text, opening: Opening, following: Opening | None) -> list[int]:
    """Return the free lines from a note's first to the next note or the end of the page."""
    own: list[int] = []
    page = text.lines[opening.index].page
    for place in range(bisect_left(text.free, opening.index), len(text.free)):
        index = text.free[place]
        if text.lines[index].page != page or (following and index >= following.index):
            break
        own.append(index)
    return own


def _parts_columns(
    text: _Text, own: Sequence[int], following: Opening, body: tuple[int, int]
) -> bool:
    """Tell whether the text of the next column stands between a note and the next one: the marker
    of the next note is there and not in the ``body`` (start, end) before the notes.
    """
    if len(own) < 2:
        return False
    between = text.has_marker(
        following.number, text.lines[own[1]].start, following.start, least=WEAK
    )
    return between and not text.has_marker(following.number, *body)


def _with_rests(text: _Text, zones: Sequence[_Zone]) -> list[_Zone]:
    """Give the last note of a page what stands of it before the notes of the next page."""
    whole = list(zones)
    for place, (zone, following) in enumerate(pairwise(zones)):
        rest = _rest(text, zone, following)
        if rest:
            note = replace(zone.notes[-1], more=tuple(rest))
            whole[place] = replace(whole[place], notes=(*zone.notes[:-1], note))
            whole[place + 1] = replace(following, first=text.lines[rest[0]].start)
    return whole


def _rest(text: _Text, zone: _Zone, following: _Zone) -> list[int]:
    """Return the lines before a zone of notes that go on with the last note of the page before.

    That note fills its last line without an end; the rest of it is the last paragraph before the
    zone, and holds none of its markers.
    """
    lines, free = text.lines, text.free
    last, stop = zone.notes[-1].last, bisect_left(free, following.notes[0].first)
    page = lines[last].page + 1
    own = [lines[index] for note in zone.notes for index in note.lines]
    if (
        zone.links
        or lines[free[stop]].page != page
        or lines[free[bisect_right(free, last)]].page != page
        or _closes(lines[last].text)
        or lines[last].width < column_width(own) * 0.9
        or not _closes(lines[free[stop - 1]].text)
    ):
        return []
    top = bisect_right(free, last)
    full = column_width([lines[index] for index in free[top:stop]])
    for place in range(stop - 1, top, -1):
        before = lines[free[place - 1]]
        if not (_closes(before.text) and (before.trail or before.width < full * 0.9)):
            continue
        start = lines[free[place]].start
        marked = any(
            text.has_marker(note.number or 0, start, following.first, least=WEAK)
            for note in following.notes
        )
        return [] if marked else list(free[place:stop])
    return []


def _closes(text: str) -> bool:
    """Tell whether a line can be the last one of a note."""
    return text[-1] in "。！？）)」』”.;" or _ends_with_url(text)


def _listed(text: _Text) -> Notes:
    """Return the notes that close a document as a list ``1. …``, if the text has their markers."""
    chain = listed_openings(text.lines, text.free)
    if len(chain) < 2:
        return Notes()
    notes: list[Note] = []
    links: list[int] = []
    bounds = [bisect_left(text.free, opening.index) for opening in chain]
    for opening, first, end in zip(chain, bounds, [*bounds[1:], len(text.free)], strict=True):
        own, listed = _split_links(text.lines, text.free[first:end])
        links += listed
        notes.append(
            Note(
                opening.number, opening.label, own[0], own[-1], opening.start, opening.end,
                kind="end",
            )
        )  # fmt: skip
    first = notes[0].label_start
    zone = _Zone(tuple(notes), tuple(links), first, text.lines[text.free[-1]].end)
    markers = _markers(text, zone, 0, 0, [(zone.first, zone.end)])
    sure = sum(marker.score >= WEAK for marker in markers)
    if sure * 10 < len(notes) * 9:
        return Notes()
    return Notes(zone.notes, tuple(markers), zone.links)


def _is_next(text: _Text, own: Sequence[int], following: Opening) -> bool:
    """Tell whether the next note opens on the very next free line of the same page."""
    place = bisect_left(text.free, own[-1]) + 1
    same_page = text.lines[following.index].page == text.lines[own[-1]].page
    return same_page and place < len(text.free) and text.free[place] == following.index


def _cut(text: _Text, own: Sequence[int], following: Opening | None) -> int:
    """Return how many lines belong to a note when pages are not certain.

    It ends with its first paragraph if what follows there is text: it holds the next note's marker,
    or no page ends behind it.
    """
    lines = text.lines
    full = column_width([lines[index] for index in own])
    for count, index in enumerate(own[:-1], start=1):
        line = lines[index]
        if not _closes(line.text):
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
    order: dict[int | None, list[int]] = defaultdict(list)
    for last, note in reversed(list(enumerate(zone.notes))):
        if len(order[note.number]) < _MOST_ALIKE:
            order[note.number].append(last)
    fenwick = [(0.0, -1)] * (
        len(zone.notes) + 1
    )  # best value of a chain that ends at or before a note
    states: list[tuple[int, int, Candidate]] = []
    for candidate in text.between(after, zone.first):
        if _within(candidate.start, zones):
            continue
        # The last place first: a candidate must not follow itself.
        for place in order.get(candidate.number, ()):
            value, previous = max(fenwick[reach] for reach in _prefix(place))
            state = (value + candidate.score + _SKIP, len(states))
            states.append((previous, place, candidate))
            reach = place + 1
            while reach < len(fenwick):
                fenwick[reach] = max(fenwick[reach], state)
                reach += reach & -reach
    _, place = max(fenwick[reach] for reach in _prefix(len(zone.notes)))
    chosen: list[Marker] = []
    while place >= 0:
        place, at, candidate = states[place]
        chosen.append(Marker(candidate.start, candidate.end, first_note + at, candidate.score))
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
