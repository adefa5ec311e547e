"""A person is told where to look: under which heading, in which footnote, on which page."""

from hypothesis import given
from hypothesis import strategies as st

from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.services.whereabouts import Whereabout, Whereabouts
from tests.documents import made_document

DOCUMENT = made_document()
TEXT = DOCUMENT.text
KNOWN = Whereabouts(DOCUMENT)


def span_of(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def test_words_of_the_body_stand_under_their_headings() -> None:
    assert KNOWN.of(span_of("公共数据库")) == Whereabout(("II. 现状", "1. 医疗DX"), "", "")


def test_words_of_a_footnote_stand_in_it() -> None:
    assert KNOWN.of(span_of("总体框架")) == Whereabout(("II. 现状", "1. 医疗DX"), "2", "")


def test_a_footnote_without_a_number_goes_by_its_sign() -> None:
    first, *rest = DOCUMENT.footnotes
    starred = changed(DOCUMENT, footnotes=(changed(first, number=None, label="*"), *rest))
    assert Whereabouts(starred).of(span_of("构成")).footnote == "*"


def test_a_page_is_what_it_prints_or_its_number() -> None:
    first, second, *rest = DOCUMENT.blocks
    pages = Whereabouts(
        changed(
            DOCUMENT,
            blocks=(changed(first, page=1), changed(second, page=4, page_label="iv"), *rest),
        )
    )
    places = [Span(block.start, block.end) for block in (first, second, rest[0])]
    assert [pages.of(place).page for place in places] == ["1", "iv", ""]


@given(data=st.data())
def test_what_is_around_words_ends_with_their_block(data: st.DataObject) -> None:
    block = data.draw(st.sampled_from([b for b in DOCUMENT.blocks if b.end > b.start]))
    start = data.draw(st.integers(block.start, block.end - 1))
    end = data.draw(st.integers(start, block.end))
    before, exact, after = KNOWN.around(Span(start, end), 10, 12)
    assert exact == TEXT[start:end]
    assert before.startswith("…") == (start - block.start > 10)
    assert after.endswith("…") == (block.end - end > 12)
    assert TEXT[block.start : start].endswith(before.removeprefix("…"))
    assert TEXT[end : block.end].startswith(after.removesuffix("…"))
