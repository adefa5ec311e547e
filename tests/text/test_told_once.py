"""One fault is told once."""

from briefdesk.model.concept import Confidence
from briefdesk.model.finding import Finding, Gravity, Place, said
from briefdesk.model.span import Span
from briefdesk.phrases import phrase
from briefdesk.text.told_once import told_once

THERE = said(phrase("checks", "It is so."))
BESIDE = said(phrase("checks", "The original has something else."))


def finding(
    *places: Place, concept: str = "", severity: Gravity = Gravity.HIGH, beside: bool = False
) -> Finding:
    """Return a finding of the text alone, or beside the original."""
    return Finding(
        "completeness" if beside else "date-deadline",
        severity,
        Confidence.SURE,
        BESIDE if beside else THERE,
        places,
        concept,
        original=(Span(0, 4),) if beside else (),
    )


def place(start: int, words: str = "四月三十一日", suggestion: str = "") -> Place:
    return Place(start, start + len(words), words, suggestion)


def test_what_the_text_alone_shows_says_what_the_original_has() -> None:
    proposed = place(7, suggestion="四月三十日")
    (one,) = told_once([finding(proposed, beside=True), finding(place(7))])
    assert (one.message, one.evidence, one.places) == (THERE, (BESIDE,), (proposed,))


def test_it_keeps_its_own_proposal() -> None:
    own = place(7, suggestion="四月")
    (one,) = told_once([finding(own), finding(place(7, suggestion="四月三十日"), beside=True)])
    assert one.places == (own,)


def test_only_the_places_that_are_told_are_left_out() -> None:
    both = finding(place(7), place(20), beside=True)
    first, second = told_once([finding(place(7)), both])
    assert (first.places, second.places) == ((place(7),), (place(20),))


def test_a_graver_one_stays_and_so_does_one_about_another_concept() -> None:
    for own in (
        finding(place(7), severity=Gravity.MEDIUM, concept="c-1"),
        finding(place(7), concept="c-2"),
        finding(place(9)),
    ):
        beside = finding(place(7), concept="c-1", beside=True)
        assert list(told_once([own, beside])) == [own, beside]


def test_what_is_missing_in_a_sentence_stands_there_with_a_slip() -> None:
    sentence = place(0, "由厚生老动省公布。")
    missing = finding(sentence, concept="c-1", severity=Gravity.HIGH, beside=True)
    slip = finding(place(1, "厚生老动省", "厚生劳动省"), concept="c-1")
    (one,) = told_once([slip, missing])
    assert one.places == slip.places
    other = finding(place(1, "厚生老动省"))
    assert len(list(told_once([other, missing]))) == 2
