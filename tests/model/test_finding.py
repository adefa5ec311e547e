"""Findings: what a check gives."""

from briefdesk.model.finding import Gravity, Place, said
from briefdesk.model.span import Span
from briefdesk.phrases import phrase


def test_the_worst_comes_first() -> None:
    assert sorted(Gravity, key=lambda one: one.rank) == list(Gravity)
    assert Gravity.CRITICAL.rank == 0


def test_a_sentence_is_a_phrase_with_its_places_filled() -> None:
    sentence = said(phrase("findings", "“{word}” stands {count} times."), word="假名化", count=2)
    assert sentence.english == "“假名化” stands 2 times."


def test_a_place_is_a_span_with_its_words() -> None:
    assert Place(3, 5, "业者").span == Span(3, 5)
