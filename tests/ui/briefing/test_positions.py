"""Every character keeps its place between the document, the page and Qt's UTF-16."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.model.span import Span
from briefdesk.ui.briefing.positions import PageMap, Piece

TEXTS = st.text(alphabet="医疗𠮷DX \n𩸽。", max_size=40)


@st.composite
def pages(draw: st.DrawFn) -> tuple[str, PageMap]:
    """A document cut at random, with additions between the cuts."""
    document = draw(TEXTS)
    cuts = sorted(draw(st.sets(st.integers(0, len(document)), max_size=6)))
    pieces = []
    for start, end in zip([0, *cuts], [*cuts, len(document)], strict=True):
        pieces += [
            Piece(draw(st.sampled_from(["", "12", "𠮷", "I. "]))),
            Piece(document[start:end], start),
        ]
    return document, PageMap([*pieces, Piece(draw(st.sampled_from(["", "end𠮷"])))])


@given(pages())
def test_every_character_is_found_again(page: tuple[str, PageMap]) -> None:
    document, shown = page
    units = shown.text.encode("utf-16-le")
    for point, sign in enumerate(document):
        start, end = shown.page_range(Span(point, point + 1))
        assert units[2 * start : 2 * end].decode("utf-16-le") == sign
        assert shown.character_at(start) == point
        assert shown.document_point(start) == point
        assert shown.document_point(end) == point + 1


@given(pages(), st.data())
def test_a_span_survives_the_way_there_and_back(
    page: tuple[str, PageMap], data: st.DataObject
) -> None:
    document, shown = page
    start = data.draw(st.integers(0, len(document)))
    end = data.draw(st.integers(start, len(document)))
    assert shown.document_span(*shown.page_range(Span(start, end))) == Span(start, end)


@given(pages())
def test_additions_belong_to_no_character(page: tuple[str, PageMap]) -> None:
    document, shown = page
    whole = range(shown.utf16.length)
    found = [at for unit in whole if (at := shown.character_at(unit)) is not None]
    assert sorted(set(found)) == list(range(len(document)))
    assert found == sorted(found)


def test_a_gap_in_the_document_is_refused() -> None:
    with pytest.raises(ValueError, match="goes on at 3 instead of 2"):
        PageMap([Piece("医疗", 0), Piece("X", 3)])


@given(pages(), pages())
def test_two_pages_are_the_same_if_every_character_stands_at_the_same_place(
    one: tuple[str, PageMap], other: tuple[str, PageMap]
) -> None:
    mine, theirs = (
        (shown.text, [shown.character_at(at) for at in range(shown.utf16.length)])
        for _, shown in (one, other)
    )
    assert one[1] == one[1]
    if one[1] == other[1]:
        assert mine == theirs
    assert PageMap([Piece("ab", 0)]) == PageMap([Piece("ab", 0)])
    assert PageMap([Piece("ab", 0)]) != PageMap([Piece("a"), Piece("b", 0)])
