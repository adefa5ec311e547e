"""Notes of printed pages: small characters above the line, and the lines that answer them.

The markers of a page say which labels its notes must open with, so a note is matched by its
expected label and never parsed from what it happens to begin with.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from briefdesk.text.footnotes import WEAK, Marker, Note, Notes
from briefdesk.text.printed.labels import (
    GLUED,
    MOST_MISSED,
    PLAIN,
    SURE,
    Raised,
    circled_value,
    counted_apart,
    opens_with,
    raised_labels,
)
from briefdesk.text.printed.lines import PrintedLine

_SMALLER = 0.93  # of the body's size
_SAME_SIZE = 0.3  # points
_NOTE_TAGS = ("Note", "FENote")  # the second in PDF 2.0
_MOST_LINES = 400  # of one page that may open a note
_CLOSED = re.compile(r"[。．.！？!?；;）)」』”\]]\s*$|https?://[!-~]+$")


Labels = Callable[[str, PrintedLine, int], Iterable[Raised]]


class Found(NamedTuple):
    """The notes, and the markers that no note answers."""

    notes: Notes
    unanswered: tuple[Raised, ...]


@dataclass(slots=True)
class _Open:
    """A note while its lines are gathered."""

    label: str
    start: int
    end: int
    lines: list[int]
    kind: Literal["foot", "end"] = "foot"
    markers: list[Raised] = field(default_factory=list)


def find_printed_notes(
    raw: str,
    lines: Sequence[PrintedLine],
    free: Sequence[int],
    size: float,
    labels: Labels = raised_labels,
) -> Found:
    """Find notes among the lines ``free`` (indexes); ``size`` is the body's, in points.

    ``labels`` yields what may be a marker in a line.
    """
    finder = _Finder(raw, lines, size, labels)
    for column in _columns(lines, free):
        finder.read(column)
    finder.read_endnotes(free)
    return finder.found()


def _columns(lines: Sequence[PrintedLine], free: Sequence[int]) -> Iterator[list[int]]:
    """Yield the lines of each page, or column of a page, from top to bottom."""
    columns: dict[tuple[int, int], list[int]] = defaultdict(list)
    for index in free:
        columns[lines[index].page, lines[index].column].append(index)
    for _, own in sorted(columns.items()):
        yield sorted(own, key=lambda at: lines[at].baseline)


def _expected(markers: Iterable[Raised]) -> list[str]:
    """Return the labels of markers in order, each once, and again where the numbers begin anew."""
    labels: list[str] = []
    seen: set[str] = set()
    for marker in markers:
        if marker.label == "1" and labels[-1:] != ["1"]:
            seen.clear()
        if marker.label not in seen:
            labels.append(marker.label)
            seen.add(marker.label)
    return labels


class _Finder:
    """Reads page after page; what a page leaves open may be answered at the end."""

    def __init__(self, raw: str, lines: Sequence[PrintedLine], size: float, labels: Labels) -> None:
        self._labels = labels
        self._raw = raw
        self._lines = lines
        self._size = size
        self._notes: list[_Open] = []
        self._waiting: list[Raised] = []
        self._read = 0  # columns so far
        self._last_zone = -1  # the column that had notes
        self._last_number = 0  # of the markers

    def read(self, column: Sequence[int]) -> None:
        """Find the markers and notes of one page or column."""
        self._read += 1
        zone = self._small_foot(column)
        above = column[: len(column) - len(zone)]
        markers = self._counted(
            marker
            for index in sorted(above)
            for marker in self._labels(self._raw, self._lines[index], index)
        )
        if zone and self._read_zone(zone, markers):
            return
        start = self._same_size(above, markers)
        if start is None:
            self._waiting += markers
            return
        if goes_on := above[self._rest_of_last(above, start, markers) : start]:
            self._notes[-1].lines += goes_on
        inside = set(above[start:])
        self._gather([*above[start:], *zone], [m for m in markers if m.line not in inside])

    def _small_foot(self, column: Sequence[int]) -> list[int]:
        """Return the lines at the foot of a column that are smaller than the body, or tagged."""
        start = len(column)
        while start and self._may_be_note(self._lines[column[start - 1]]):
            start -= 1
        return list(column[start:])

    def _may_be_note(self, line: PrintedLine) -> bool:
        return line.size <= _SMALLER * self._size or line.tag in _NOTE_TAGS

    def _counted(self, markers: Iterable[Raised]) -> list[Raised]:
        """Return markers, with those taken apart that were set without a space: ``23`` behind 1."""
        counted: list[Raised] = []
        for marker in markers:
            parts = counted_apart(marker, self._last_number) if marker.score >= WEAK else [marker]
            counted += parts
            if parts[-1].label.isdecimal() and parts[-1].score >= WEAK:
                self._last_number = int(parts[-1].label)
        return counted

    def _read_zone(self, zone: Sequence[int], markers: Sequence[Raised]) -> bool:
        """Read the small foot of a page; tell whether it holds notes."""
        expected = _expected((*self._pending(), *markers))
        openings = self._openings(zone, expected)
        carried = zone[: openings[0][0]] if openings else zone
        goes_on = self._goes_on(carried, has_notes=bool(openings))
        if not openings and not goes_on:
            return False
        if goes_on:
            self._notes[-1].lines += carried
        self._waiting += markers
        if openings:
            self._open(zone, openings)
        self._last_zone = self._read
        return True

    def _pending(self) -> list[Raised]:
        """Return the markers of the page before that wait for their notes; all that wait, where the
        last notes of that page were notes of the whole text.
        """
        if self._notes and self._last_zone == self._read - 1 and self._notes[-1].label.isdecimal():
            following = str(int(self._notes[-1].label) + 1)
            for place, marker in enumerate(self._waiting):
                if marker.label == following:
                    return self._waiting[place:]
        page = max((self._lines[m.line].page for m in self._waiting), default=0)
        return [m for m in self._waiting if self._lines[m.line].page == page][-MOST_MISSED:]

    def _goes_on(self, carried: Sequence[int], *, has_notes: bool) -> bool:
        """Tell whether lines without a number continue the last note of the page before."""
        if not carried or not self._notes:
            return False
        first, last = self._lines[carried[0]], self._lines[self._notes[-1].lines[-1]]
        if self._last_zone != self._read - 1 or abs(first.size - last.size) > _SAME_SIZE:
            return False
        if any(self._lines[index].gap for index in carried[1:]):
            return False
        return has_notes or not _CLOSED.search(last.text)

    def _openings(
        self, zone: Sequence[int], expected: Sequence[str]
    ) -> list[tuple[int, str, int, int]]:
        """Return place in the zone, label, and its raw range for every line that opens a note."""
        lines = [self._lines[index] for index in zone[:_MOST_LINES]]
        labels = list(expected)
        style = max(
            (opens_with(self._raw, line, label)[0] for line in lines for label in labels), default=0
        )
        if style == 0:
            return []
        found: list[tuple[int, str, int, int]] = []
        at = 0  # of the labels
        for place, line in enumerate(lines):
            candidates = [*enumerate(labels[at : at + MOST_MISSED + 1], start=at)]
            if found and found[-1][1].isdecimal():  # a note whose marker was not seen
                following = str(int(found[-1][1]) + 1)
                if following not in labels:
                    candidates.append((at - 1, following))
            for position, label in candidates:
                strength, length = opens_with(self._raw, line, label)
                if strength == 0 or (style == SURE and strength != SURE):
                    continue
                if strength < SURE and not self._may_open(lines, place, strength, label, found):
                    continue
                found.append((place, label, line.start, line.start + length))
                at = position + 1
                break
        return found

    def _may_open(
        self,
        lines: Sequence[PrintedLine],
        place: int,
        strength: int,
        label: str,
        found: Sequence[tuple[int, str, int, int]],
    ) -> bool:
        """Tell whether a line that is not raised opens a note: the line before has closed, and no
        later line opens with the label in a better way.
        """
        line = lines[place]
        if place:
            before = lines[place - 1]
            short = before.right < max(other.right for other in lines) - 2 * line.size
            inset = bool(found) and abs(line.left - lines[found[0][0]].left) < line.size / 4
            shifted = abs(line.left - before.left) > line.size / 2 and inset
            if not (_CLOSED.search(before.text) or short or shifted or line.gap):
                return False
        if strength == GLUED:
            return not any(
                opens_with(self._raw, later, label)[0] > GLUED for later in lines[place + 1 :]
            )
        return True

    def _open(self, zone: Sequence[int], openings: Sequence[tuple[int, str, int, int]]) -> None:
        """Begin the notes of a zone and give them their lines."""
        ends = [place for place, *_ in openings[1:]] + [len(zone)]
        later = Counter(label for _, label, *_ in openings)
        for (place, label, start, stop), end in zip(openings, ends, strict=True):
            note = _Open(label, start, stop, list(zone[place:end]))
            later[label] -= 1
            self._answer(note, shared=later[label] > 0)
            self._notes.append(note)

    def _answer(self, note: _Open, *, shared: bool) -> None:
        """Give a note the markers that wait with its label; one, if a later note shares it."""
        own = [marker for marker in self._waiting if marker.label == note.label]
        sure = [marker for marker in own if marker.score >= WEAK]
        if shared:
            note.markers += (sure or own)[:1]
            own = note.markers
        else:
            note.markers += sure or own[:1]
        self._waiting = [marker for marker in self._waiting if marker not in own]

    def _answer_late(self, note: _Open) -> None:
        """Give a note the marker that the setting pushed to the page behind it."""
        page = self._lines[note.lines[0]].page
        for marker in self._waiting:
            if marker.label == note.label and self._lines[marker.line].page == page + 1:
                note.markers.append(marker)
                self._waiting.remove(marker)
                return

    def _same_size(self, column: Sequence[int], markers: Sequence[Raised]) -> int | None:
        """Return where on a page notes as big as the text begin: at a raised label whose marker
        stands higher on the page, or where all markers of the page are answered.
        """
        opening = {m.start: m for m in markers if m.start == self._lines[m.line].start}
        seen: set[str] = set()
        for place, index in enumerate(column):
            label = opening.get(self._lines[index].start)
            if label is not None and label.label in seen:
                return place
            seen.update(m.label for m in markers if m.line == index and m.start not in opening)
        return self._bare_foot(column, markers)

    def _bare_foot(self, column: Sequence[int], markers: Sequence[Raised]) -> int | None:
        """Return where notes begin whose labels are as big as the text and not raised.

        They stand behind a gap under the last marker, reach down to the foot, and open with every
        label of the page in its order: what does less may be a list, or the notes of other pages.
        """
        sure = [marker for marker in markers if marker.score >= WEAK]
        if not sure or any(marker.score >= WEAK for marker in self._waiting):
            return None
        if not self._notes and self._lines[column[-1]].page == self._lines[-1].page:
            return None  # notes of the last page alone are endnotes as well
        labels = _expected(sure)
        once = list(dict.fromkeys(labels))
        printed = sure[0].end - sure[0].start  # with brackets, if it has any
        last = {marker.line for marker in sure}
        lowest = max(place for place, index in enumerate(column) if index in last)
        for place in range(max(lowest + 1, len(column) - _MOST_LINES), len(column)):
            line = self._lines[column[place]]
            if not line.gap or opens_with(self._raw, line, once[0]) != (PLAIN, printed):
                continue
            zone = column[place:]
            if any(abs(self._lines[index].size - line.size) > _SAME_SIZE for index in zone):
                continue
            openings = self._openings(zone, labels)
            if openings[0][0] == 0 and [label for _, label, *_ in openings] in (labels, once):
                return place
        return None

    def _rest_of_last(self, column: Sequence[int], start: int, markers: Sequence[Raised]) -> int:
        """Return where above the first note of a page the rest of the note of the page before
        begins: behind the gap, if that note did not end; otherwise return ``start``.
        """
        if not self._notes or self._last_zone != self._read - 1:
            return start
        last = self._lines[self._notes[-1].lines[-1]]
        if _CLOSED.search(last.text):
            return start
        marked = {marker.line for marker in markers}
        for place in reversed(range(start)):
            line = self._lines[column[place]]
            if abs(line.size - last.size) > _SAME_SIZE or column[place] in marked:
                break
            if line.gap:
                return place
        return start

    def _gather(self, zone: Sequence[int], markers: Sequence[Raised]) -> None:
        """Read a zone of notes that are as big as the text."""
        openings = self._openings(zone, _expected(markers))
        self._waiting += markers
        self._open(zone, openings)
        self._last_zone = self._read

    def read_endnotes(self, free: Sequence[int]) -> None:
        """Look behind the last marker for the notes of the markers that still wait."""
        waiting = [marker for marker in self._waiting if marker.score >= WEAK]
        if not waiting:
            return
        used = {index for note in self._notes for index in note.lines}
        last = max(marker.line for marker in waiting)
        zone = [index for index in free if index > last and index not in used]
        labels = list(dict.fromkeys(marker.label for marker in waiting))
        for place in reversed(range(len(zone))):
            if opens_with(self._raw, self._lines[zone[place]], labels[0])[0] < PLAIN:
                continue
            part = zone[place:]
            openings = self._openings(part, labels)
            if openings and openings[0][0] == 0 and len(openings) * 5 >= len(labels) * 4:
                self._open(self._until_larger(part, openings[-1][0]), openings)
                for note in self._notes[-len(openings) :]:
                    note.kind = "end"
                return

    def _until_larger(self, zone: list[int], last: int) -> list[int]:
        """Return the lines of a zone without what comes behind its last note in a larger size."""
        size = self._lines[zone[last]].size
        for place in range(last + 1, len(zone)):
            line = self._lines[zone[place]]
            if line.size > size * 1.05 or line.gap > 0:
                return zone[:place]
        return zone

    def found(self) -> Found:
        """Return all notes in the order of the document, and what is left."""
        for note in self._notes:
            if not note.markers:
                self._answer_late(note)
        opened = sorted(self._notes, key=lambda note: note.start)
        notes = [_note(self._raw, note) for note in opened]
        how: Literal["raised", "text"] = "raised" if self._labels is raised_labels else "text"
        markers = [
            Marker(marker.start, marker.end, order, marker.score, how)
            for order, note in enumerate(opened)
            for marker in note.markers
        ]
        markers.sort(key=lambda marker: marker.start)
        return Found(Notes(tuple(notes), tuple(markers)), tuple(self._waiting))


def _note(raw: str, note: _Open) -> Note:
    """Return a finished note: its first lines as a range, the others one by one."""
    first = last = note.lines[0]
    rest = list(note.lines[1:])
    while rest and rest[0] == last + 1:
        last = rest.pop(0)
    number = int(note.label) if note.label.isdecimal() else circled_value(note.label)
    label = raw[note.start : note.end].strip().rstrip(".．、:：")
    return Note(number, label, first, last, note.start, note.end, more=tuple(rest), kind=note.kind)
