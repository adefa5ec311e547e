"""Links in words: what a person confirmed as left out is said so."""

from briefdesk.model.pairing import Link, LinkBy
from briefdesk.model.span import Span
from briefdesk.ui.pair.links import Standing
from briefdesk.ui.pair.words import SHAPES, STANDING_WORDS, standing_word

ONE = (Span(0, 3),)


def test_every_standing_has_a_word_and_all_but_the_sure_ones_a_sign() -> None:
    assert set(STANDING_WORDS) == set(SHAPES) == set(Standing)
    assert [how for how, sign in SHAPES.items() if not sign] == [Standing.SURE]


def test_words() -> None:
    assert standing_word(Link(ONE, ONE, 0.9)) == "sure"
    assert standing_word(Link((), ONE)) == "left out"
    assert standing_word(Link((), ONE, by=LinkBy.PERSON)) == "confirmed: left out"
    assert standing_word(Link(ONE, (), by=LinkBy.PERSON)) == "confirmed: added"
    assert standing_word(Link(ONE, ONE, by=LinkBy.PERSON)) == "confirmed"
