"""Statuses, jurisdictions and places in laws as words."""

from briefdesk.model.concept import SourceRef, best_term
from briefdesk.ui.terms.words import (
    jurisdiction_word,
    status_word,
    terms_in,
    title_of,
)
from tests.ui.terms.test_card import CONCEPT


def test_terms_come_best_first() -> None:
    assert [t.text for t in terms_in(CONCEPT, "zh")] == ["假名加工信息", "假名信息", "去标识化信息"]
    best = best_term(CONCEPT, "zh")
    assert best is not None
    assert status_word(best) == "preferred"
    assert best_term(CONCEPT, "ko") is None


def test_a_source_is_named_with_its_law_number() -> None:
    assert title_of(SourceRef("law", "法")) == "法"
    assert title_of(SourceRef("law", "法", "平成9年法律第123号")) == "法（平成9年法律第123号）"


def test_an_unknown_jurisdiction_is_shown_as_it_is() -> None:
    assert jurisdiction_word("JP") == "Japan"
    assert jurisdiction_word("KR") == "KR"
