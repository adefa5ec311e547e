"""Anchors: every description of a place fits the place."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.model.annotation import Placement
from briefdesk.model.imported import SpanRole
from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.services.parsing import read_document
from briefdesk.text.anchoring import CONTEXT, Surveyor, anchor, find_quote, moved, trimmed
from briefdesk.text.fold import loose
from tests.documents import made_document

DOCUMENT = made_document()
TEXT = DOCUMENT.text
places = st.integers(0, len(TEXT) - 1).flatmap(
    lambda start: st.builds(Span, st.just(start), st.integers(start + 1, len(TEXT)))
)


@given(places)
def test_an_anchor_describes_its_span(span: Span) -> None:
    place = anchor(DOCUMENT, span)
    assert place.placement is Placement.PLACED
    assert place.span == span
    assert place.quote.exact == TEXT[span.start : span.end]
    assert len(place.quote.prefix) <= CONTEXT
    assert len(place.quote.suffix) <= CONTEXT
    (block,) = [block for block in DOCUMENT.blocks if block.id == place.block]
    assert block.start <= span.start <= block.end


@given(places)
def test_a_quote_finds_its_own_place(span: Span) -> None:
    span = trimmed(TEXT, span)
    if not len(span) or not loose(TEXT[span.start : span.end]):
        return
    place = anchor(DOCUMENT, span)
    found = find_quote(DOCUMENT, place.quote.exact)
    assert found[place.occurrence - 1].overlaps(span)


def test_the_section_is_the_path_of_headings() -> None:
    at = TEXT.index("公共数据库")
    assert anchor(DOCUMENT, Span(at, at + 3)).section == ("II. 现状", "1. 医疗DX")
    assert anchor(DOCUMENT, Span(0, 2)).section == ("I. 引言",)
    last = TEXT.index("医疗 DX 将继续")
    assert anchor(DOCUMENT, Span(last, last + 2)).section == ("III. 结语",)
    note = TEXT.index("总体框架")
    assert anchor(DOCUMENT, Span(note, note + 2)).section == ()


@pytest.mark.parametrize(
    ("quote", "count"),
    [
        ("假名化信息", 2),
        ("匿名化信息与假名化信息", 1),
        ("假名\n化 信息", 2),
        ("仮名化情報", 0),
        ("醫療ＤＸ", 3),
        ("𠮷", 2),
        ("EU", 1),
        ("现状医疗", 1),
        ("", 0),
        ("不存在", 0),
    ],
)
def test_find_quote(quote: str, count: int) -> None:
    found = find_quote(DOCUMENT, quote)
    assert len(found) == count
    assert list(found) == sorted(found)
    for place in found:
        assert loose(TEXT[place.start : place.end]) == loose(quote)


@pytest.mark.parametrize("span", [Span(3, 3), Span(-1, 2), Span(0, len(TEXT) + 1)], ids=str)
def test_no_such_place(span: Span) -> None:
    with pytest.raises(ValueError, match="no such place"):
        anchor(DOCUMENT, span)


def test_trimmed() -> None:
    assert trimmed(" a b\n\u3000", Span(0, 6)) == Span(1, 4)
    assert len(trimmed(" \n ", Span(0, 3))) == 0


def test_every_line_of_the_real_file_is_found_where_it_went(real_briefing: Path) -> None:
    document = read_document(real_briefing)
    lines = [
        span
        for span in document.spans
        if span.role is SpanRole.TEXT and span.raw_end - span.raw_start >= 10
    ]
    assert len(lines) > 100
    for line in lines:
        found = find_quote(document, document.raw[line.raw_start : line.raw_end])
        assert line.text_start is not None
        end = line.text_start + line.raw_end - line.raw_start
        whole = trimmed(document.text, Span(line.text_start, end))
        assert any(place.covers(whole) or whole.covers(place) for place in found)


def test_an_anchor_moves_with_its_words() -> None:
    held = anchor(DOCUMENT, Span(10, 14))
    assert moved(Surveyor(DOCUMENT), held, Span(20, 24), near=True) == anchor(
        DOCUMENT, Span(20, 24)
    )
    far = moved(Surveyor(DOCUMENT), held, Span(60, 64), near=False)
    assert (far.quote, far.span) == (held.quote, Span(60, 64))
    assert far.block == anchor(DOCUMENT, Span(60, 64)).block
    gone = moved(Surveyor(DOCUMENT), held, Span(3, 3), near=True)
    assert (gone.placement, gone.span) == (Placement.ORPHAN, held.span)


def test_an_anchor_on_other_words_keeps_those_it_was_made_on() -> None:
    held = changed(anchor(DOCUMENT, Span(10, 14)), placement=Placement.CHANGED)
    there = anchor(DOCUMENT, Span(20, 24))
    here = moved(Surveyor(DOCUMENT), held, there.span, near=True)
    assert (here.placement, here.quote.exact) == (Placement.CHANGED, held.quote.exact)
    assert (here.quote.prefix, here.quote.suffix) == (there.quote.prefix, there.quote.suffix)
