"""A selection is drawn in to its words, and must have some."""

import pytest

from briefdesk.errors import RequestError
from briefdesk.model.span import Span
from briefdesk.services.selecting import words_of


def test_white_space_at_the_ends_is_left_out() -> None:
    assert words_of(" 医疗 DX\n", Span(0, 7)) == Span(1, 6)


@pytest.mark.parametrize("span", [Span(0, 0), Span(0, 1), Span(2, 9), Span(-1, 2)], ids=str)
def test_a_place_without_words_is_refused(span: Span) -> None:
    with pytest.raises(RequestError, match="select some words"):
        words_of(" 医疗", span)
