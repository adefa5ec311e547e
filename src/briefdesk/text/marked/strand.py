"""The passages of a file as one text, and the way from that text back to the file.

Three kinds of positions meet here. Raw positions count all characters the reader gave; clean ones
leave out control characters (``normalise.clean``); said ones count only what the passages say,
markers included, each passage closed by a line feed. The rules of ``headings`` and ``paragraphs``
work on what is said.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from briefdesk.model.imported import SpanRole
from briefdesk.model.progress import Progress
from briefdesk.text.lines import Line
from briefdesk.text.marked.passages import Passage, Piece
from briefdesk.text.normalise import Cleaned, clean
from briefdesk.text.paragraphs import Row
from briefdesk.text.spans import CleanSpan

_NUMBERS = (SpanRole.NUMBER, SpanRole.LIST_MARKER)


@dataclass(slots=True)
class Thread:
    """One passage in what is said: its range, the ranges of its markers, its printed number."""

    passage: Passage
    start: int
    end: int
    marks: list[tuple[int, int]] = field(default_factory=list)
    number: str = ""


@dataclass(slots=True)
class Strand:
    """All passages one after the other.

    ``marks`` tells for a said position the notes whose markers stand there; ``links`` are said
    ranges with an address, ``remarks`` the said ranges of each remark, empty ones being points;
    ``outside`` is what is not said.
    """

    raw: str
    cleaned: Cleaned
    said: str
    body: list[Thread]
    notes: list[list[Thread]]
    marks: dict[int, list[str]]
    links: list[tuple[int, int, str]]
    remarks: dict[str, list[tuple[int, int]]]
    outside: list[CleanSpan]
    runs: list[tuple[int, int]]

    def origins(self, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """Yield (clean start, clean end, said start) for the parts of a said range."""
        place = bisect_right(self.runs, start, key=lambda run: run[0]) - 1
        while start < end:
            said, origin = self.runs[place]
            after = self.runs[place + 1][0] if place + 1 < len(self.runs) else end
            stop = min(end, after)
            yield origin + start - said, origin + stop - said, start
            start = stop
            place += 1

    def row(self, index: int, thread: Thread) -> Row:
        """Return a passage as a row that was never wrapped."""
        pieces: list[tuple[int, int]] = []
        start = thread.start
        for left, right in (*thread.marks, (thread.end, thread.end)):
            if not pieces:  # a row opens with what it says
                while start < left and self.said[start].isspace():
                    start += 1
            if start < left:
                pieces.append((start, left))
            start = right
        text = "".join(self.said[left:right] for left, right in pieces).rstrip()
        line = Line(thread.start, thread.end, text, 0, "", trail=False, page=1)
        return Row(index, line, text, tuple(pieces), tuple(thread.marks))


def spin(body: Iterable[Passage], notes: Sequence[Sequence[Passage]], progress: Progress) -> Strand:
    """Lay all passages end to end: the body, then the notes in the order given."""
    heard = list(_heard(body, progress))
    passages = [*heard, *(passage for note in notes for passage in note)]
    raw = "\n".join("".join(piece.text for piece in passage.pieces) for passage in passages)
    spinner = _Spinner(raw)
    threads = [spinner.thread(passage, own=True) for passage in heard]
    return spinner.strand(
        threads, [[spinner.thread(passage, own=False) for passage in note] for note in notes]
    )


def _heard(passages: Iterable[Passage], progress: Progress) -> Iterator[Passage]:
    """Pass the passages on while telling that work goes on."""
    for count, passage in enumerate(passages):
        if count % 256 == 0:
            progress(0, 0)
        yield passage


class _Spinner:
    """Makes threads of passages, in the order of the cleaned text."""

    def __init__(self, raw: str) -> None:
        self._raw = raw
        self._cleaned = clean(raw)
        self._taken = self._clean = self._length = self._gone = 0
        self._said: list[str] = []
        self._marks: dict[int, list[str]] = defaultdict(list)
        self._links: list[tuple[int, int, str]] = []
        self._remarks: dict[str, list[tuple[int, int]]] = defaultdict(list)
        self._outside: list[CleanSpan] = []
        self._runs: list[tuple[int, int]] = []

    def thread(self, passage: Passage, *, own: bool) -> Thread:
        """Add a passage; only those of the body have a number of their ``own``."""
        thread = Thread(passage, self._length, self._length, number=passage.number)
        for piece in passage.pieces:
            start, text = self._take(piece.text)
            at = self._length
            if piece.role is SpanRole.MARKER:
                self._say(start, text)
                self._marks[at].append(piece.note)
                thread.marks.append((at, self._length))
            elif piece.role is SpanRole.TEXT or (piece.role in _NUMBERS and not own):
                self._say(start, text)
                if piece.url:
                    self._link(at, piece)
            else:
                if piece.role in _NUMBERS:
                    thread.number = (thread.number + text).strip()
                if text.strip():
                    self._outside.append(CleanSpan(start, start + len(text), piece.role))
            said = self._length if piece.role is not SpanRole.MARKER else at
            for key in piece.remarks:
                self._remarks[key].append((at, said))
        thread.end = self._length
        self._take("\n")
        self._said.append("\n")
        self._length += 1
        return thread

    def _take(self, raw: str) -> tuple[int, str]:
        """Return where the next raw characters stand in the cleaned text, and what is left."""
        self._taken += len(raw)
        dropped = self._cleaned.dropped
        while self._gone < len(dropped) and dropped[self._gone] < self._taken:
            self._gone += 1
        start, self._clean = self._clean, self._taken - self._gone
        return start, self._cleaned.text[start : self._clean]

    def _say(self, start: int, text: str) -> None:
        if not text:
            return
        if not self._runs or start - self._runs[-1][1] != self._length - self._runs[-1][0]:
            self._runs.append((self._length, start))
        self._said.append(text)
        self._length += len(text)

    def _link(self, at: int, piece: Piece) -> None:
        """Note a link; pieces of one link are one."""
        if self._links and self._links[-1][1:] == (at, piece.url):
            at = self._links.pop()[0]
        if at < self._length:
            self._links.append((at, self._length, piece.url))

    def strand(self, body: list[Thread], notes: list[list[Thread]]) -> Strand:
        """Return everything that was added."""
        return Strand(
            self._raw, self._cleaned, "".join(self._said), body, notes, dict(self._marks),
            self._links, dict(self._remarks), self._outside, self._runs,
        )  # fmt: skip
