"""Statuses, jurisdictions and places in laws as words."""

import pytest

from briefdesk.model.concept import SourceRef
from briefdesk.ui.terms.words import (
    best_term,
    jurisdiction_word,
    place_of,
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


@pytest.mark.parametrize(
    ("article", "paragraph", "place"),
    [("2", "5", "第2条第5項"), ("118の2", "1", "第118条の2第1項"), ("Art. 4(5)", "", "Art. 4(5)")],
)
def test_places_in_laws_are_written_as_they_are_quoted(
    article: str, paragraph: str, place: str
) -> None:
    assert place_of(SourceRef("law", "法", "", article, paragraph)) == place
    assert title_of(SourceRef("law", "法")) == "法"


def test_an_unknown_jurisdiction_is_shown_as_it_is() -> None:
    assert jurisdiction_word("JP") == "Japan"
    assert jurisdiction_word("KR") == "KR"
