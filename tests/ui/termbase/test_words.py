"""Every value has a word; one that nobody foresaw is shown as it is."""

import pytest

from briefdesk.model.concept import (
    ConceptKind,
    ConceptStatus,
    Confidence,
    ReadingSource,
    RelationType,
)
from briefdesk.model.termbase_info import TermBaseInfo
from briefdesk.ui.termbase import words


@pytest.mark.parametrize(
    ("table", "values"),
    [
        (words.CONCEPT_STATUS_WORDS, ConceptStatus),
        (words.CONFIDENCE_WORDS, Confidence),
        (words.KIND_WORDS, ConceptKind),
        (words.RELATION_WORDS, RelationType),
        (words.READING_WORDS, ReadingSource),
    ],
)
def test_every_value_has_a_word(table: dict[object, object], values: object) -> None:
    assert set(table) == set(values)  # type: ignore[call-overload]


def test_our_domains_are_named_and_others_shown_as_they_are() -> None:
    assert words.domain_word("healthcare") == "Health care"
    assert words.domain_word("知財") == "知財"
    assert words.language_word("zh-Hant-TW") == "Chinese, Taiwan"
    assert words.language_word("ko") == "ko"
    assert words.word(words.TYPE_WORDS, "phrase") == "phrase"


def test_a_term_base_is_called_by_its_title_else_its_name() -> None:
    assert words.termbase_word(None) == "Bundled"
    assert words.termbase_word(TermBaseInfo(1, "own", "")) == "My entries"
    assert words.termbase_word(TermBaseInfo(2, "office", "")) == "office"
    assert words.termbase_word(TermBaseInfo(2, "office", "Office terms")) == "Office terms"
