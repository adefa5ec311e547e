"""Spans lead from the text back to the file, and what they do not account for is noticed."""

import pytest

from briefdesk.model.imported import SourceSpan, SpanRole
from briefdesk.text.normalise import clean
from briefdesk.text.spans import CleanSpan, in_raw, verify_spans


def test_spans_go_back_to_the_raw_text() -> None:
    cleaned = clean("a\0bc")
    spans = list(in_raw(cleaned, [CleanSpan(0, 3, SpanRole.TEXT, 10)]))
    assert [(span.raw_start, span.raw_end, span.role, span.text_start) for span in spans] == [
        (0, 1, SpanRole.TEXT, 10),
        (1, 2, SpanRole.DROPPED, None),
        (2, 4, SpanRole.TEXT, 11),
    ]


def test_a_false_span_is_noticed() -> None:
    with pytest.raises(AssertionError, match="no true copy"):
        verify_spans("ab", "ba", [SourceSpan(0, 2, SpanRole.TEXT, 0)])
    with pytest.raises(AssertionError, match="lose text"):
        verify_spans("ab", "a", [SourceSpan(0, 1, SpanRole.TEXT, 0)])
    with pytest.raises(AssertionError, match="overlap"):
        verify_spans(
            "ab", "ab", [SourceSpan(0, 2, SpanRole.TEXT, 0), SourceSpan(1, 2, SpanRole.TEXT, 1)]
        )
