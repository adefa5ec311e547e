"""Links are found by place, and places of both texts follow each other."""

from hypothesis import given
from hypothesis import strategies as st

from briefdesk.model.pairing import Link, LinkBy
from briefdesk.model.span import Span
from briefdesk.ui.pair.links import Links, Place, Side, Standing, spans, standing

A, B, C = Span(0, 10), Span(10, 25), Span(26, 40)
X, Y, Z = Span(0, 20), Span(20, 30), Span(31, 50)
LINKS = (
    Link((A,), (X,), 0.8),
    Link((), (Y,), 0.0),
    Link((B,), (), 0.0),
    Link((C,), (Z,), 0.1),
)
BOTH = Links(LINKS, (40, 50))


def test_how_a_link_stands() -> None:
    assert [standing(one) for one in LINKS] == [
        Standing.SURE,
        Standing.LEFT_OUT,
        Standing.ADDED,
        Standing.UNSURE,
    ]
    assert standing(Link((), (Y,), by=LinkBy.PERSON)) is Standing.CONFIRMED


def test_the_link_of_a_place_is_that_of_its_sentence_or_of_the_one_before() -> None:
    assert BOTH.at(Place(Side.TRANSLATION, 12)) == 2
    assert BOTH.at(Place(Side.TRANSLATION, 25)) == 2  # between two blocks
    assert BOTH.at(Place(Side.ORIGINAL, 20)) == 1
    assert BOTH.over(Side.TRANSLATION, 25) is None
    assert BOTH.over(Side.ORIGINAL, 31) == 3
    assert Links((), (0, 0)).at(Place(Side.ORIGINAL, 0)) is None


def test_links_in_view() -> None:
    assert BOTH.between(Side.ORIGINAL, 22, 35) == {1, 3}
    assert BOTH.between(Side.TRANSLATION, 0, 40) == {0, 2, 3}


def test_a_link_without_sentences_on_a_side_is_found_on_the_other() -> None:
    assert BOTH.place_of(1, Side.TRANSLATION) == Place(Side.ORIGINAL, 20)
    assert BOTH.place_of(2, Side.TRANSLATION) == Place(Side.TRANSLATION, 10)


def test_what_is_to_be_looked_at_is_gone_through_in_a_round() -> None:
    assert BOTH.doubtful == [1, 2, 3]
    assert [BOTH.next_doubtful(n, 1) for n in (None, 0, 1, 3)] == [1, 1, 2, 1]
    assert [BOTH.next_doubtful(n, -1) for n in (None, 0, 1, 3)] == [3, 3, 3, 2]
    assert Links(LINKS[:1], (10, 20)).next_doubtful(0, 1) is None


def test_places_across() -> None:
    assert BOTH.across(Side.TRANSLATION, 5) == 10
    assert BOTH.across(Side.ORIGINAL, 10) == 5
    assert BOTH.across(Side.TRANSLATION, 33) == 40.5
    assert Links((), (0, 0)).across(Side.TRANSLATION, 7) == 0


@st.composite
def texts(draw: st.DrawFn) -> tuple[Links, int, int]:
    """Draw links of two texts, some crossing, some with one side."""
    sides: list[list[Span]] = []
    for _ in Side:
        lengths = draw(st.lists(st.integers(1, 30), max_size=12))
        at, made = 0, []
        for length in lengths:
            made.append(Span(at, at + length))
            at += length + draw(st.integers(0, 1))
        sides.append(made)
    order = draw(st.permutations(sides[1]))
    links = [Link((one,), (other,)) for one, other in zip(sides[0], order, strict=False)]
    links += [Link((one,), ()) for one in sides[0][len(order) :]]
    links += [Link((), (one,)) for one in order[len(sides[0]) :]]
    ours, theirs = (made[-1].end if made else 0 for made in sides)
    return Links(links, (ours, theirs)), ours, theirs


@given(texts())
def test_places_across_rise_and_stay_within(drawn: tuple[Links, int, int]) -> None:
    links, ours, theirs = drawn
    for side, length, most in ((Side.TRANSLATION, ours, theirs), (Side.ORIGINAL, theirs, ours)):
        found = [links.across(side, at) for at in range(length + 1)]
        assert found == sorted(found)
        assert all(0 <= one <= most for one in found)


@given(texts())
def test_every_sentence_is_found_by_its_characters(drawn: tuple[Links, int, int]) -> None:
    links = drawn[0]
    for number, link in enumerate(links.all):
        for side in Side:
            for span in spans(link, side):
                assert links.at(Place(side, span.start)) == number
                assert links.over(side, span.end - 1) == number
