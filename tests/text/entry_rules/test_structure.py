"""The parts of an entry are there and are what they may be."""

import pytest

from briefdesk.model.concept import Concept, Guard
from briefdesk.model.problem import Severity
from briefdesk.model.wire import changed
from briefdesk.text.entry_rules import problems
from briefdesk.text.entry_rules.base import Known
from briefdesk.text.entry_rules.structure import is_date
from tests.entries import EN, SOUND, ZH, codes, plain, with_source, with_term


@pytest.mark.parametrize(
    ("concept", "code"),
    [
        (changed(SOUND, id="7c"), "concept-id"),
        (changed(SOUND, id="c-仮名"), "concept-id"),
        (changed(SOUND, id="x-1"), "concept-id"),
        (with_term(ZH, id="t-1"), "term-id"),
        (with_term(EN, text="a\nb"), "term-blanks"),
        (with_term(EN, text=" a"), "term-blanks"),
        (with_term(EN, text="a" * 301), "long-term"),
        (with_term(EN, lang="English!"), "language"),
        (with_term(EN, type="acronym"), "term-type"),
        (with_term(EN, match="regex"), "match"),
        (changed(SOUND, home_jurisdiction="Japan"), "jurisdiction"),
        (changed(SOUND, as_of="2025-02-30"), "date"),
        (with_source(promulgated="2003"), "date"),
        (with_term(ZH, guard=Guard(not_before=("从", ""))), "empty-guard"),
        (with_term(ZH, guard=Guard(nearest_law=("・",))), "empty-guard"),
        (with_term(ZH, guard=Guard(block_types=("chapter",))), "guard-block"),
    ],
)
def test_what_is_wrong(concept: Concept, code: str) -> None:
    assert code in codes(concept)


@pytest.mark.parametrize(
    "concept",
    [
        with_term(ZH, guard=Guard(not_before=("从",), block_types=("footnote", "heading"))),
        with_term(EN, type="abbrev", match="case"),
        with_term(EN, text="a" * 300),
        changed(SOUND, home_jurisdiction="INT", as_of="2024-02-29"),
        with_source(promulgated="2003-05-30", in_force="2005-04-01"),
    ],
)
def test_what_is_right(concept: Concept) -> None:
    assert codes(concept) == []


def test_a_concept_without_terms() -> None:
    assert codes(plain("empty")) == ["no-term"]


@pytest.mark.parametrize("text", ["", "ー", "・", "\u200b"])
def test_a_term_that_cannot_be_found(text: str) -> None:
    assert codes(plain("x", text)) == ["empty-term"]


def test_a_language_without_rules_is_a_warning() -> None:
    korean = plain("ko", "가명정보", lang="ko")
    assert [one.severity for one in problems(korean, Known(()))] == [Severity.WARNING]


@pytest.mark.parametrize(
    ("value", "answer"),
    [
        ("2025-12-31", True),
        ("2023-02-29", False),
        ("2025-W01-1", False),
        ("20251231", False),
        ("2025-12", False),
        ("２０２５-12-31", False),
        ("", False),
    ],
)
def test_what_is_a_date(value: str, answer: bool) -> None:  # noqa: FBT001
    assert is_date(value) is answer
