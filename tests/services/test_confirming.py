"""Sure pairs are confirmed together, but for those in which something grave was found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.model.concept import Confidence
from briefdesk.model.finding import Finding, Gravity, Place, said
from briefdesk.model.judged import Judged
from briefdesk.model.pairing import Link, LinkBy
from briefdesk.model.span import Span
from briefdesk.phrases import phrase
from briefdesk.services.confirming import Sure, sure

A, B, C = Span(0, 10), Span(10, 20), Span(22, 30)
X = (Span(0, 9),)
LINKS = (
    Link((A,), X, 0.8),
    Link((B,), X, 0.1),
    Link((C,), X, 0.5),
    Link((), X, 0.9),
)


def found(place: Span, severity: Gravity, *, beside: bool = True, is_open: bool = True) -> Judged:
    """Return a finding at a place, made beside the original or in the translation alone."""
    places = (Place(place.start, place.end, "", fingerprint=f"{place.start}-{place.end}"),)
    finding = Finding(
        check="completeness",
        severity=severity,
        confidence=Confidence.LIKELY,
        message=said(phrase("checks", "“{words}” was found."), words="x"),
        places=places,
        original=X if beside else (),
    )
    return Judged(finding, places if is_open else ())


def test_only_what_is_sure_is_confirmed() -> None:
    assert sure(LINKS, ()) == Sure((0, 2), ())
    said_so = [Link(one.translation, one.original, by=LinkBy.PERSON) for one in LINKS]
    assert sure(said_so, ()) == Sure((), ())


@pytest.mark.parametrize(
    ("finding", "left"),
    [
        (found(C, Gravity.CRITICAL, beside=False), (2,)),
        (found(C, Gravity.HIGH, beside=False), (2,)),
        (found(C, Gravity.MEDIUM, beside=False), ()),
        (found(C, Gravity.LOW), (2,)),
        (found(C, Gravity.INFO), ()),
    ],
)
def test_a_finding_beside_the_original_weighs_more(finding: Judged, left: tuple[int, ...]) -> None:
    assert sure(LINKS, [finding]).doubted == left


def test_what_was_decided_about_holds_nothing_up() -> None:
    assert sure(LINKS, [found(A, Gravity.HIGH, is_open=False)]) == Sure((0, 2), ())


def test_a_place_across_sentences_holds_up_all_of_them() -> None:
    assert sure(LINKS, [found(Span(9, 23), Gravity.HIGH)]) == Sure((), (0, 2))
    assert sure(LINKS, [found(Span(20, 22), Gravity.HIGH)]) == Sure((0, 2), ())  # between two


@given(
    st.lists(st.tuples(st.integers(0, 3), st.integers(1, 5)), max_size=12),
    st.lists(st.tuples(st.integers(0, 60), st.integers(1, 20)), max_size=5),
)
def test_every_sure_pair_is_told_once_and_left_only_where_a_place_touches_it(
    sentences: list[tuple[int, int]], places: list[tuple[int, int]]
) -> None:
    links, at = [], 0
    for gap, length in sentences:
        links.append(Link((Span(at + gap, at + gap + length),), X))
        at += gap + length
    spans = [Span(start, start + length) for start, length in places]
    told = sure(links, [found(one, Gravity.HIGH) for one in spans])
    assert sorted(told.good + told.doubted) == list(range(len(links)))
    touched = [n for n, one in enumerate(links) if any(map(one.translation[0].overlaps, spans))]
    assert list(told.doubted) == touched
