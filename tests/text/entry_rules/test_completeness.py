"""An approved entry is whole; a draft need not be."""

import pytest

from briefdesk.model.concept import (
    AdminStatus,
    Concept,
    ConceptStatus,
    Confidence,
    ReadingSource,
    RelationType,
)
from briefdesk.model.wire import changed
from tests.entries import (
    APPI,
    EN,
    FORBIDDEN,
    JA,
    SOUND,
    ZH,
    codes,
    plain,
    tied,
    with_source,
    with_term,
)

INCOMPLETE = [
    (changed(SOUND, domain=""), "approved-incomplete"),
    (changed(SOUND, definition=""), "approved-incomplete"),
    (changed(SOUND, definition_source=None), "approved-incomplete"),
    (changed(SOUND, as_of=""), "approved-incomplete"),
    (changed(SOUND, sources=()), "approved-incomplete"),
    (with_source(article="", paragraph=""), "approved-incomplete"),
    (changed(SOUND, confidence=Confidence.LIKELY), "approved-unsure"),
    (changed(SOUND, terms=(ZH, EN, FORBIDDEN)), "approved-incomplete"),
    (changed(SOUND, terms=(JA, EN)), "approved-incomplete"),
    (changed(SOUND, terms=(JA, ZH, FORBIDDEN)), "approved-incomplete"),
    (with_term(ZH, status=AdminStatus.ADMITTED), "approved-incomplete"),
    (with_term(JA, reading_source=ReadingSource.AUTO), "reading-unconfirmed"),
]


@pytest.mark.parametrize(("concept", "code"), INCOMPLETE)
def test_an_approved_entry_that_lacks_something(concept: Concept, code: str) -> None:
    assert codes(concept) == [code]


@pytest.mark.parametrize("concept", [concept for concept, _ in INCOMPLETE])
def test_a_draft_may_lack_it(concept: Concept) -> None:
    assert codes(changed(concept, status=ConceptStatus.DRAFT)) == []


def test_a_document_is_cited_by_its_page_and_an_act_by_its_recital() -> None:
    assert codes(with_source(article="", paragraph="", page="12")) == []
    assert (
        codes(changed(SOUND, sources=(changed(APPI, kind="eu", article="", item="recital 26"),)))
        == []
    )


def test_a_look_alike_is_a_false_friend() -> None:
    other = plain("other", ZH.text, lang="zh-Hans")
    assert codes(SOUND, other)[-1] == "look-alike"
    told = tied(SOUND, "c-other", RelationType.FALSE_FRIEND_OF)
    assert "look-alike" not in codes(told, other)
    ambiguous = with_term(ZH, ambiguous_with=("c-other",))
    assert "look-alike" in codes(ambiguous, plain("other", "x"))
    assert "look-alike" not in codes(changed(SOUND, status=ConceptStatus.DRAFT), other)
