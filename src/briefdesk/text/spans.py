"""Where the characters of a document come from: the account of a reader, which loses none."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from briefdesk.model.imported import SourceSpan, SpanRole
from briefdesk.text.normalise import Cleaned


class CleanSpan(NamedTuple):
    """A source span whose positions are in the cleaned text."""

    start: int
    end: int
    role: SpanRole
    text_start: int | None = None


def in_raw(cleaned: Cleaned, spans: Iterable[CleanSpan]) -> Iterable[SourceSpan]:
    """Translate spans of the cleaned text to the raw text, with the dropped characters between."""
    found = [SourceSpan(position, position + 1, SpanRole.DROPPED) for position in cleaned.dropped]
    for span in spans:
        if not cleaned.dropped:
            found.append(SourceSpan(*span))
            continue
        offset = 0
        for start, end in cleaned.raw_ranges(span.start, span.end):
            at = None if span.text_start is None else span.text_start + offset
            found.append(SourceSpan(start, end, span.role, at))
            offset += end - start
    return sorted(found, key=lambda span: span.raw_start)


def verify_spans(raw: str, text: str, spans: Sequence[SourceSpan]) -> None:
    """Check that spans are sorted, disjoint and true, and miss nothing but blanks.

    Raises ``AssertionError`` with the raw position of the first mistake.
    """
    end = 0
    for span in spans:
        between = raw[end : span.raw_start]
        if span.raw_start < end or span.raw_start >= span.raw_end or between.strip():
            raise AssertionError(f"spans overlap or lose text at {end}")
        length = span.raw_end - span.raw_start
        start = span.text_start
        if start is not None and (
            text[start : start + length] != raw[span.raw_start : span.raw_end]
        ):
            raise AssertionError(f"the span at {span.raw_start} is no true copy")
        end = span.raw_end
    if raw[end:].strip():
        raise AssertionError(f"spans lose text at {end}")
