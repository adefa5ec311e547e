"""Change stretches of a document's text, and let everything that has a position follow.

An edit knows where its characters come from, so spans, references, links, remarks, warnings and
boxes move exactly: nothing is searched.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from briefdesk.model import imported
from briefdesk.model.imported import (
    Block,
    ImportedDocument,
    LineBox,
    Link,
    Reference,
    Remark,
    SourceSpan,
    SpanRole,
)
from briefdesk.model.span import Span
from briefdesk.model.wire import changed


class Copy(NamedTuple):
    """New characters of the text; ``raw`` is where the first stands in the file, None: nowhere."""

    text: str
    raw: int | None = None


class Edit(NamedTuple):
    """The text ``[start, end)`` becomes ``new``; raw characters that leave it take a role."""

    start: int
    end: int
    new: tuple[Copy, ...] = ()
    leaves: SpanRole = SpanRole.DROPPED

    @property
    def delta(self) -> int:
        """By how much everything behind moves."""
        return sum(len(copy.text) for copy in self.new) - (self.end - self.start)


class Edits:
    """Edits done at once, in order and apart: each in the positions of the text before them all."""

    def __init__(self, *edits: Edit) -> None:
        """Take edits of which none touches the next."""
        self.all = edits
        self._starts = [edit.start for edit in edits]
        self._ends = [edit.end for edit in edits]
        self._shifts = list(accumulate((edit.delta for edit in edits), initial=0))

    def within(self, start: int, end: int) -> Sequence[Edit]:
        """Return the edits that change something inside a stretch, not just at its ends."""
        return self.all[bisect_right(self._ends, start) : bisect_left(self._starts, end)]

    def placed(self) -> Iterator[tuple[int, Edit]]:
        """Yield the edits with the place where each begins afterwards."""
        for edit, shift in zip(self.all, self._shifts, strict=False):
            yield edit.start + shift, edit

    def start_of(self, position: int) -> int:
        """Return where something that begins at a position begins afterwards."""
        index = bisect_right(self._ends, position)
        if index < len(self.all) and self._starts[index] <= position:
            return self._ends[index] + self._shifts[index + 1]
        return position + self._shifts[index]

    def end_of(self, position: int) -> int:
        """Return where something that ends at a position ends afterwards."""
        index = bisect_left(self._starts, position)
        if index and position < self._ends[index - 1]:
            return self._starts[index - 1] + self._shifts[index - 1]
        return position + self._shifts[index]

    def mark_of(self, position: int, *, stays: bool) -> int:
        """Return where a reference at a position stands afterwards.

        One that ``stays`` is before what an edit right there inserts.
        """
        index = bisect_left(self._ends, position)
        if index == len(self.all):
            return position + self._shifts[index]
        if position == self._ends[index] and not stays:
            return position + self._shifts[index + 1]
        return min(position, self._starts[index]) + self._shifts[index]

    def moved(self, span: Span) -> Span:
        """Return where a span is afterwards: empty if nothing of it is left."""
        if not len(span):
            return Span(self.end_of(span.start), self.end_of(span.start))
        start, end = self.start_of(span.start), self.end_of(span.end)
        if start < end:
            return Span(start, end)
        index = bisect_right(self._ends, span.start)
        gone = self._starts[index] + self._shifts[index]
        return Span(gone, gone)


Step = tuple[ImportedDocument, Edits | None]  # what one correction made of a document, and how


def amend(
    document: ImportedDocument,
    edits: Edits,
    blocks: Sequence[Block],
    staying: Iterable[int] = (),
) -> ImportedDocument:
    """Return the document with edits done and with new ``blocks`` (positions afterwards).

    ``staying`` are the places in order of those references that stand right at an edit and stay
    before what it inserts; the others go behind it.
    """
    moved = _references(document.references, edits, blocks, frozenset(staying))
    return changed(
        document,
        text="".join(_pieces(document.text, edits)),
        blocks=tuple(blocks),
        spans=_spans(document, edits),
        references=tuple(sorted(moved, key=lambda reference: reference.offset)),
        links=tuple(_links(document.links, edits)),
        warnings=tuple(_warning(warning, edits) for warning in document.warnings),
        remarks=tuple(_remark(remark, edits) for remark in document.remarks),
        boxes=tuple(_boxes(document.boxes, edits)),
    )


def _pieces(text: str, edits: Edits) -> Iterator[str]:
    """Yield the text afterwards, piece by piece."""
    at = 0
    for edit in edits.all:
        yield text[at : edit.start]
        yield from (copy.text for copy in edit.new)
        at = edit.end
    yield text[at:]


def shifted(blocks: Iterable[Block], edit: Edit) -> Iterator[Block]:
    """Yield blocks as they stand after an edit: the one that holds it grows or shrinks."""
    delta = edit.delta
    for block in blocks:
        if block.end < edit.start or (
            block.end == edit.start and block.start < edit.start < edit.end
        ):
            yield block
        elif block.start <= edit.start and edit.end <= block.end:
            yield changed(block, end=block.end + delta)
        elif block.start >= edit.end:
            yield changed(block, start=block.start + delta, end=block.end + delta)
        else:
            yield block


def free_id(taken: Container[str], wanted: str) -> str:
    """Return a block id that no block has."""
    while wanted in taken:
        wanted += "'"
    return wanted


def _spans(document: ImportedDocument, edits: Edits) -> tuple[SourceSpan, ...]:
    copies: list[SourceSpan] = []
    for start, edit in edits.placed():
        at = start
        for copy in edit.new:
            if copy.raw is not None:
                end = copy.raw + len(copy.text)
                copies.append(SourceSpan(copy.raw, end, SpanRole.TEXT, at))
            at += len(copy.text)
    copies.sort(key=lambda span: span.raw_start)
    spans = list(copies)
    for span in document.spans:
        if span.text_start is None:
            spans += _without(span, copies)
        else:
            spans += _moved_copy(document.raw, span, edits)
    spans.sort(key=lambda span: span.raw_start)
    return tuple(merged(spans))


def _without(span: SourceSpan, back: Sequence[SourceSpan]) -> Iterator[SourceSpan]:
    """Yield what is left of a span when some raw ranges, in order, go back into the text."""
    start = span.raw_start
    for taken in back[bisect_right(back, start, key=lambda one: one.raw_end) :]:
        if taken.raw_start >= span.raw_end:
            break
        if taken.raw_start > start:
            yield SourceSpan(start, taken.raw_start, span.role)
        start = taken.raw_end
    if start < span.raw_end:
        yield SourceSpan(start, span.raw_end, span.role)


def _moved_copy(raw: str, span: SourceSpan, edits: Edits) -> Iterator[SourceSpan]:
    """Yield what edits leave of a copied stretch: what stays in the text and what left it."""
    at = start = span.text_start or 0
    end = start + span.raw_end - span.raw_start
    back = span.raw_start - start  # from the text to the file
    for edit in edits.within(start, end):
        if at < edit.start:
            yield SourceSpan(at + back, edit.start + back, span.role, edits.start_of(at))
            at = edit.start
        left, at = at, min(edit.end, end)
        gone = raw[left + back : at + back]
        if gone.strip():
            first = left + back + len(gone) - len(gone.lstrip())
            yield SourceSpan(first, left + back + len(gone.rstrip()), edit.leaves)
    if at < end:
        yield SourceSpan(at + back, span.raw_end, span.role, edits.start_of(at))


def merged(spans: Iterable[SourceSpan]) -> Iterator[SourceSpan]:
    """Yield spans with those copies made one that go on in file and text alike."""
    last: SourceSpan | None = None
    for span in spans:
        if (
            last is not None
            and last.text_start is not None
            and span.text_start == last.text_start + last.raw_end - last.raw_start
            and span.raw_start == last.raw_end
            and span.role is last.role
        ):
            last = SourceSpan(last.raw_start, span.raw_end, last.role, last.text_start)
            continue
        if last is not None:
            yield last
        last = span
    if last is not None:
        yield last


def _references(
    references: Iterable[Reference],
    edits: Edits,
    blocks: Sequence[Block],
    staying: frozenset[int],
) -> Iterator[Reference]:
    starts = [block.start for block in blocks]
    for index, reference in enumerate(references):
        offset = edits.mark_of(reference.offset, stays=index in staying)
        home = blocks[max(0, bisect_right(starts, offset) - 1)]
        yield changed(reference, offset=offset, block=home.id)


def _links(links: Iterable[Link], edits: Edits) -> Iterator[Link]:
    for link in links:
        if link.start is None or link.end is None:
            yield link
            continue
        place = edits.moved(Span(link.start, link.end))
        if len(place):
            yield changed(link, start=place.start, end=place.end)


def _warning(warning: imported.ImportWarning, edits: Edits) -> imported.ImportWarning:
    if warning.start is None or warning.end is None:
        return warning
    place = edits.moved(Span(warning.start, warning.end))
    return changed(warning, start=place.start, end=place.end)


def _remark(remark: Remark, edits: Edits) -> Remark:
    place = edits.moved(Span(remark.start, remark.end))
    return changed(remark, start=place.start, end=place.end)


def _boxes(boxes: Iterable[LineBox], edits: Edits) -> Iterator[LineBox]:
    joints = {at for at, _ in edits.placed()}
    last: LineBox | None = None
    for box in boxes:
        for part in _moved_box(box, edits):
            if last is not None and part.start in joints and _goes_on(last, part):
                last = LineBox(*_frame(last), (*last.edges, *part.edges[1:]))
                continue
            if last is not None:
                yield last
            last = part
    if last is not None:
        yield last


def _frame(box: LineBox) -> tuple[int, float, float, int]:
    """Return all of a box but its edges."""
    return box.page, box.top, box.bottom, box.start


def _goes_on(left: LineBox, right: LineBox) -> bool:
    """Tell whether two boxes are one stretch of one line."""
    return (
        _frame(left)[:3] == _frame(right)[:3]
        and left.start + len(left.edges) - 1 == right.start
        and left.edges[-1] == right.edges[0]
    )


def _moved_box(box: LineBox, edits: Edits) -> Iterator[LineBox]:
    """Yield what edits leave of a box; what they insert has none."""
    at, end = box.start, box.start + len(box.edges) - 1
    for edit in edits.within(at, end):
        if at < edit.start:
            edges = box.edges[at - box.start : edit.start - box.start + 1]
            yield changed(box, start=edits.start_of(at), edges=edges)
        at = max(at, edit.end)
    if at < end:
        yield changed(box, start=edits.start_of(at), edges=box.edges[at - box.start :])
