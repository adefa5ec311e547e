"""A term card survives the way through JSON."""

from briefdesk.model.concept import AdminStatus, Concept, ConceptStatus
from briefdesk.model.recognition import Grade, Recognition
from briefdesk.model.span import Span
from briefdesk.model.term_card import FalseFriend, TermCard
from briefdesk.model.wire import from_json, to_json


def test_a_card_comes_back_as_it_was() -> None:
    seen = Recognition(
        "c-a",
        "信息",
        "zh-Hans",
        0,
        2,
        "信息",
        AdminStatus.PREFERRED,
        ConceptStatus.APPROVED,
        Grade.EXACT,
    )
    concept = Concept("c-a", "law", ())
    card = TermCard(
        seen, concept, (concept,), (FalseFriend("c-a", "情报", "CN", "why"),), (Span(0, 2),)
    )
    assert from_json(to_json(card), TermCard) == card
