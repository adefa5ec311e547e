"""Where printed characters went in the text, and where on the page they stand."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from briefdesk.model.imported import LineBox, Remark, SourceSpan
from briefdesk.text.draft import Address
from briefdesk.text.printed.lines import Print
from briefdesk.text.printed.page import Box, PrintedPage

_ABOVE, _BELOW = 0.88, 0.2  # em: how far a line reaches from its baseline
_MIDDLE = 0.35  # em above the baseline


class Places:
    """Translates raw positions to positions in the text."""

    def __init__(self, copies: Sequence[SourceSpan]) -> None:
        """Begin with the spans that were copied to the text, in their raw order."""
        self._copies = copies
        self._starts = [span.raw_start for span in copies]

    def in_text(self, start: int, end: int) -> tuple[int, int] | None:
        """Return where in the text the characters of a raw range went, None if they are not there.

        What was cut in two (a note, a page end) gives the stretch from the first to the last.
        """
        place = max(0, bisect_right(self._starts, start) - 1)
        found: list[tuple[int, int]] = []
        for span in self._copies[place:]:
            if span.raw_start >= end:
                break
            left, right = max(start, span.raw_start), min(end, span.raw_end)
            if left < right and span.text_start is not None:
                at = span.text_start + left - span.raw_start
                found.append((at, at + right - left))
        if not found:
            return None
        return min(at for at, _ in found), max(to for _, to in found)

    def nearest(self, position: int) -> int:
        """Return the place in the text of the last character copied at or before a raw position."""
        place = bisect_right(self._starts, position) - 1
        if place < 0:
            return 0
        span = self._copies[place]
        return (span.text_start or 0) + min(position, span.raw_end) - span.raw_start

    def following(self, position: int) -> tuple[int, int]:
        """Return the first stretch in the text that was copied at or behind a raw position; where
        none comes, the last before it.
        """
        place = min(bisect_left(self._starts, position), len(self._copies) - 1)
        if place < 0:
            return 0, 0
        span = self._copies[place]
        start = span.text_start or 0
        return start, start + span.raw_end - span.raw_start


def line_boxes(printed: Print, copies: Iterable[SourceSpan]) -> Iterator[LineBox]:
    """Yield where the characters of every copied stretch stand."""
    lines = printed.lines
    place = 0
    for span in copies:
        start, end, at = span.raw_start, span.raw_end, span.text_start
        while lines[place].end <= start:
            place += 1
        line = lines[place]
        if line.askew or at is None:
            continue
        top, bottom = line.baseline - _ABOVE * line.size, line.baseline + _BELOW * line.size
        yield LineBox(
            line.page, round(top, 2), round(bottom, 2), at, tuple(printed.lefts[start : end + 1])
        )


def _inside(printed: Print, page: int, boxes: Iterable[Box]) -> Iterator[tuple[int, int]]:
    """Yield the raw ranges of the characters whose middle is in one of the rectangles."""
    lines = printed.lines
    first = bisect_right(lines, page - 1, key=lambda line: line.page)
    last = bisect_right(lines, page, key=lambda line: line.page)
    for box in boxes:
        for line in lines[first:last]:
            middle = line.baseline - line.size * _MIDDLE
            if not box.top <= middle <= box.bottom or line.right < box.left:
                continue
            inside = [
                at
                for at in range(line.start, line.end)
                if box.left <= (printed.lefts[at] + printed.lefts[at + 1]) / 2 <= box.right
            ]
            if inside:
                yield inside[0], inside[-1] + 1


def find_addresses(pages: Sequence[PrintedPage], printed: Print) -> Iterator[Address]:
    """Yield what the links of the file cover, in order and without overlaps."""
    found = sorted(
        Address(start, end, link.url)
        for page in pages
        for link in page.links
        for start, end in _inside(printed, page.number, link.boxes)
    )
    last = 0
    for address in found:
        if address.start >= last:
            last = address.end
            yield address


def place_remarks(pages: Sequence[PrintedPage], printed: Print, places: Places) -> Iterator[Remark]:
    """Yield the remarks at their words; a remark without words stands beside the nearest line."""
    for page in pages:
        for remark in page.remarks:
            ranges = list(_inside(printed, page.number, remark.boxes))
            spans = [span for span in (places.in_text(*found) for found in ranges) if span]
            if spans:
                start, end = min(at for at, _ in spans), max(to for _, to in spans)
            else:
                start = end = places.nearest(_nearest(printed, page.number, remark.boxes))
            yield Remark(
                remark.key, remark.kind, start, end, remark.body, remark.author, remark.date,
                remark.parent, remark.settled,
            )  # fmt: skip


def _nearest(printed: Print, page: int, boxes: Sequence[Box]) -> int:
    """Return the raw start of the line nearest to the first rectangle, at the same height."""
    lines = [line for line in printed.lines if line.page == page]
    if not lines or not boxes:
        return printed.bounds[page - 1][0] if page <= len(printed.bounds) else 0
    middle = (boxes[0].top + boxes[0].bottom) / 2
    return min(lines, key=lambda line: abs(line.baseline - line.size * _MIDDLE - middle)).start
