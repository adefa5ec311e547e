"""Change one stretch of a document's text, and let everything that has a position follow.

An edit knows where its characters come from, so spans, references, links, remarks, warnings and
boxes move exactly: nothing is searched.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
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
    def length(self) -> int:
        """The length of what is there afterwards."""
        return sum(len(copy.text) for copy in self.new)

    @property
    def delta(self) -> int:
        """By how much everything behind moves."""
        return self.length - (self.end - self.start)

    def start_of(self, position: int) -> int:
        """Return where something that begins at a position begins afterwards."""
        if position >= self.end:
            return position + self.delta
        return position if position < self.start else self.end + self.delta

    def end_of(self, position: int) -> int:
        """Return where something that ends at a position ends afterwards."""
        if position <= self.start:
            return position
        return self.start if position < self.end else position + self.delta

    def moved(self, span: Span) -> Span:
        """Return where a span is afterwards: empty if nothing of it is left."""
        if not len(span):
            return Span(self.end_of(span.start), self.end_of(span.start))
        start, end = self.start_of(span.start), self.end_of(span.end)
        return Span(start, end) if start < end else Span(self.start, self.start)


def amend(
    document: ImportedDocument,
    edit: Edit,
    blocks: Sequence[Block],
    staying: Iterable[int] = (),
) -> ImportedDocument:
    """Return the document with one edit done and with new ``blocks`` (positions afterwards).

    ``staying`` are the places in order of those references that stand right at the edit and stay
    before what it inserts; the others go behind it.
    """
    text = document.text
    new = "".join(copy.text for copy in edit.new)
    moved = _references(document.references, edit, blocks, frozenset(staying))
    return changed(
        document,
        text=text[: edit.start] + new + text[edit.end :],
        blocks=tuple(blocks),
        spans=_spans(document, edit),
        references=tuple(sorted(moved, key=lambda reference: reference.offset)),
        links=tuple(_links(document.links, edit)),
        warnings=tuple(_warning(warning, edit) for warning in document.warnings),
        remarks=tuple(_remark(remark, edit) for remark in document.remarks),
        boxes=tuple(_boxes(document.boxes, edit)),
    )


def shifted(blocks: Iterable[Block], edit: Edit) -> Iterator[Block]:
    """Yield blocks as they stand after an edit: the one that holds it grows or shrinks."""
    for block in blocks:
        if block.end < edit.start or (
            block.end == edit.start and block.start < edit.start < edit.end
        ):
            yield block
        elif block.start <= edit.start and edit.end <= block.end:
            yield changed(block, end=block.end + edit.delta)
        elif block.start >= edit.end:
            yield changed(block, start=block.start + edit.delta, end=block.end + edit.delta)
        else:
            yield block


def _spans(document: ImportedDocument, edit: Edit) -> tuple[SourceSpan, ...]:
    back = [Span(copy.raw, copy.raw + len(copy.text)) for copy in edit.new if copy.raw is not None]
    spans: list[SourceSpan] = []
    for span in document.spans:
        if span.text_start is None:
            spans += _without(span, back) if back else (span,)
        else:
            spans += _moved_copy(document.raw, span, edit)
    at = edit.start
    for copy in edit.new:
        if copy.raw is not None:
            spans.append(SourceSpan(copy.raw, copy.raw + len(copy.text), SpanRole.TEXT, at))
        at += len(copy.text)
    spans.sort(key=lambda span: span.raw_start)
    return tuple(merged(spans))


def _without(span: SourceSpan, back: Iterable[Span]) -> Iterator[SourceSpan]:
    """Yield what is left of a span when some raw ranges go back into the text."""
    start = span.raw_start
    for taken in back:
        if taken.start < span.raw_end and taken.end > start:
            if taken.start > start:
                yield SourceSpan(start, taken.start, span.role)
            start = max(start, taken.end)
    if start < span.raw_end:
        yield SourceSpan(start, span.raw_end, span.role)


def _moved_copy(raw: str, span: SourceSpan, edit: Edit) -> Iterator[SourceSpan]:
    """Yield what an edit leaves of a copied stretch: before it, what left the text, behind it."""
    start = span.text_start or 0
    end = start + span.raw_end - span.raw_start
    if end <= edit.start:
        yield span
        return
    if start >= edit.end:
        yield SourceSpan(span.raw_start, span.raw_end, span.role, start + edit.delta)
        return
    lead = max(edit.start - start, 0)
    tail = max(end - edit.end, 0)
    left, right = span.raw_start + lead, span.raw_end - tail
    if lead:
        yield SourceSpan(span.raw_start, left, span.role, start)
    gone = raw[left:right]
    if gone.strip():
        first = left + len(gone) - len(gone.lstrip())
        yield SourceSpan(first, left + len(gone.rstrip()), edit.leaves)
    if tail:
        yield SourceSpan(right, span.raw_end, span.role, edit.end + edit.delta)


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
    edit: Edit,
    blocks: Sequence[Block],
    staying: frozenset[int],
) -> Iterator[Reference]:
    starts = [block.start for block in blocks]
    for index, reference in enumerate(references):
        offset = reference.offset
        if offset >= edit.end and index not in staying:
            offset += edit.delta
        elif offset > edit.start:
            offset = edit.start
        home = blocks[max(0, bisect_right(starts, offset) - 1)]
        yield changed(reference, offset=offset, block=home.id)


def _links(links: Iterable[Link], edit: Edit) -> Iterator[Link]:
    for link in links:
        if link.start is None or link.end is None:
            yield link
            continue
        place = edit.moved(Span(link.start, link.end))
        if len(place):
            yield changed(link, start=place.start, end=place.end)


def _warning(warning: imported.ImportWarning, edit: Edit) -> imported.ImportWarning:
    if warning.start is None or warning.end is None:
        return warning
    place = edit.moved(Span(warning.start, warning.end))
    return changed(warning, start=place.start, end=place.end)


def _remark(remark: Remark, edit: Edit) -> Remark:
    place = edit.moved(Span(remark.start, remark.end))
    return changed(remark, start=place.start, end=place.end)


def _boxes(boxes: Iterable[LineBox], edit: Edit) -> Iterator[LineBox]:
    last: LineBox | None = None
    for box in boxes:
        for part in _moved_box(box, edit):
            if last is not None and part.start == edit.start and _goes_on(last, part):
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


def _moved_box(box: LineBox, edit: Edit) -> Iterator[LineBox]:
    """Yield what an edit leaves of a box; what it inserts has none."""
    end = box.start + len(box.edges) - 1
    if end <= edit.start:
        yield box
        return
    if box.start >= edit.end:
        yield changed(box, start=box.start + edit.delta)
        return
    lead = edit.start - box.start
    if lead > 0:
        yield changed(box, edges=box.edges[: lead + 1])
    if end > edit.end:
        edges = box.edges[edit.end - box.start :]
        yield changed(box, start=edit.end + edit.delta, edges=edges)
