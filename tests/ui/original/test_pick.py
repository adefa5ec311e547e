"""A click on a word chooses the term, the Latin word, or all between two punctuation marks."""

import pytest

from briefdesk.model.concept import ConceptStatus
from briefdesk.model.recognition import Grade, Recognition
from briefdesk.model.span import Span
from briefdesk.ui.original.pick import picked

TEXT = "𠮷野家的假名化信息，见EU2025规则（概要）。"


def term(words: str) -> Recognition:
    start = TEXT.index(words)
    end = start + len(words)
    status = ConceptStatus.APPROVED
    return Recognition("c", words, "zh", start, end, words, "preferredTerm", status, Grade.EXACT)


@pytest.mark.parametrize(
    ("clicked", "words"),
    [
        ("𠮷", "𠮷野家的假名化信息"),
        ("家", "𠮷野家的假名化信息"),
        ("2025", "EU2025"),
        ("规", "规则"),
        ("要", "概要"),
        ("，", "，"),
        ("。", "。"),
    ],
)
def test_without_terms(clicked: str, words: str) -> None:
    start = TEXT.index(words)
    assert picked(TEXT, TEXT.index(clicked), ()) == Span(start, start + len(words))


def test_the_shortest_term_that_holds_the_character() -> None:
    long, short = term("假名化信息"), term("假名化")
    assert picked(TEXT, TEXT.index("名"), (long, short)) == Span(short.start, short.end)
    assert picked(TEXT, TEXT.index("息"), (long, short)) == Span(long.start, long.end)
