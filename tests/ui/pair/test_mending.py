"""Links are joined, parted and moved; no sentence is lost on the way."""

from collections import Counter
from collections.abc import Callable, Sequence

from hypothesis import given
from hypothesis import strategies as st

from briefdesk.model.pairing import Link, LinkBy
from briefdesk.model.span import Span
from briefdesk.ui.pair import mending
from briefdesk.ui.pair.links import Side, spans
from briefdesk.ui.pair.mending import Mended

A, B, C = Span(0, 5), Span(5, 9), Span(9, 14)
X, Y, Z = Span(0, 7), Span(7, 12), Span(12, 20)
LINKS = (Link((A,), (X,), 0.9), Link((B, C), (Y,), 0.4), Link((), (Z,), 0.0))


def person(translation: Sequence[Span], original: Sequence[Span]) -> Link:
    return Link(tuple(translation), tuple(original), by=LinkBy.PERSON)


def test_a_link_is_joined_with_the_next() -> None:
    assert mending.joined(LINKS, 1) == Mended(
        (LINKS[0], person([B, C], [Y, Z])), (person([B, C], [Y, Z]),), 1
    )
    assert mending.joined(LINKS, 2) is None


def test_no_link_is_joined_across_a_heading() -> None:
    only = {Side.TRANSLATION: (), Side.ORIGINAL: (Z,)}  # and what was left out stands above it
    left_out = (Link((A,), (X,)), Link((), (Y,), 0.0), Link((B,), (Z,)))
    assert mending.joined(left_out, 1, only) is None
    assert mending.joined(left_out, 0, only) is not None
    assert mending.joined(left_out, 0, {Side.TRANSLATION: (), Side.ORIGINAL: (X,)}) is None
    crossed = (Link((A,), (X,)), Link((B,), (Z,)), Link((C,), (Y,)))
    assert mending.joined(crossed, 0, {Side.ORIGINAL: (Y,)}) is None  # it stands between
    mixed = (Link((A,), (X, Y)), Link((B,), (Z,)))  # the rules joined a heading with a sentence
    assert mending.joined(mixed, 0, {Side.ORIGINAL: (X,)}) is not None
    two_lines = {Side.TRANSLATION: (), Side.ORIGINAL: (Y, Z)}
    assert mending.joined(left_out, 1, two_lines) is not None


def test_a_heading_is_joined_with_what_stands_for_it_in_the_other_text() -> None:
    apart = (Link((A,), (), 0.0), Link((), (X,), 0.0))
    made = mending.joined(apart, 0, {Side.TRANSLATION: (), Side.ORIGINAL: (X,)})
    assert made == Mended((person([A], [X]),), (person([A], [X]),), 0)


def test_a_link_is_parted_after_its_first_sentences() -> None:
    parts = person([B], [Y]), person([C], [])
    assert mending.parted(LINKS, 1) == Mended((LINKS[0], *parts, LINKS[2]), parts, 1)
    assert mending.parted(LINKS, 0) is None


def test_sentences_are_said_to_have_no_counterpart() -> None:
    parts = person([A], []), person([], [X])
    assert mending.alone(LINKS, 0) == Mended((*parts, *LINKS[1:]), parts, 0)
    assert mending.alone(LINKS, 2) == Mended((*LINKS[:2], person([], [Z])), (person([], [Z]),), 2)


def test_a_sentence_moves_to_the_link_above_or_below() -> None:
    up = mending.moved(LINKS, 1, Side.TRANSLATION, -1)
    assert up is not None
    assert up.links == (person([A, B], [X]), person([C], [Y]), LINKS[2])
    assert up.number == 0
    down = mending.moved(LINKS, 1, Side.ORIGINAL, 1)
    assert down is not None
    assert down.links == (LINKS[0], person([B, C], []), person([], [Y, Z]))
    assert down.number == 2
    assert mending.moved(LINKS, 0, Side.ORIGINAL, -1) is None
    assert mending.moved(LINKS, 2, Side.TRANSLATION, -1) is None


def test_a_link_that_lost_its_last_sentence_is_none() -> None:
    up = mending.moved(LINKS, 2, Side.ORIGINAL, -1)
    assert up is not None
    assert up.links == (LINKS[0], person([B, C], [Y, Z]))


def test_links_are_confirmed_as_they_are() -> None:
    made = mending.confirmed(LINKS, [0, 2])
    assert made.said == (person([A], [X]), person([], [Z]))
    assert made.links == (made.said[0], LINKS[1], made.said[1])


def test_what_a_person_takes_back_is_the_rules_again() -> None:
    made = mending.confirmed(LINKS, [0, 1]).links
    assert mending.released(made, [made[1]]) == (
        Link((A,), (X,), 1.0),
        made[1],
        LINKS[2],
    )


def _sentences(links: Sequence[Link]) -> list[Counter[Span]]:
    return [Counter(span for one in links for span in spans(one, side)) for side in Side]


@st.composite
def many(draw: st.DrawFn) -> tuple[Link, ...]:
    counts = st.tuples(st.integers(0, 3), st.integers(0, 3)).filter(any)
    at = [0, 0]
    links = []
    for shape in draw(st.lists(counts, min_size=1, max_size=8)):
        sides = []
        for side, count in enumerate(shape):
            sides.append(tuple(Span(n, n + 1) for n in range(at[side], at[side] + count)))
            at[side] += count
        links.append(Link(sides[0], sides[1]))
    return tuple(links)


WAYS: tuple[Callable[[Sequence[Link], int], Mended | None], ...] = (
    mending.joined,
    mending.parted,
    mending.alone,
    *(
        lambda links, n, side=side, step=step: mending.moved(links, n, side, step)
        for side in Side
        for step in (-1, 1)
    ),
)


@given(many(), st.lists(st.tuples(st.integers(0, 30), st.sampled_from(WAYS)), max_size=12))
def test_no_sentence_is_lost_or_doubled(
    links: tuple[Link, ...], steps: list[tuple[int, Callable[..., Mended | None]]]
) -> None:
    before = _sentences(links)
    for number, way in steps:
        mended = way(links, number % len(links))
        if mended is None:
            continue
        links = mended.links
        assert _sentences(links) == before
        assert all(one.translation or one.original for one in links)
        assert set(mended.said) <= set(links)
        assert links[mended.number] in mended.said
