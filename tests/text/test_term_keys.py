"""What a concept is looked for by."""

import pytest

from briefdesk.model.concept import ConceptKind, Guard, Term
from briefdesk.model.wire import changed
from briefdesk.text.term_keys import is_steady, keyed, laws_of
from tests.termbases import concept


def test_each_term_has_its_keys() -> None:
    assert list(keyed(concept("x", "医療", "ー", "一ヶ月"))) == [
        ("医疗", 0), ("一か月", 2), ("一け月", 2),
    ]  # fmt: skip
    assert list(keyed(concept("x", "医療", match="search"))) == []


def test_the_laws_are_a_statute_itself_and_what_guards_ask_for() -> None:
    guarded = concept("x", "个人数据", guard=Guard(nearest_law=("ＧＤＰＲ", "ー")))
    assert laws_of(guarded) == {"gdpr"}
    assert laws_of(changed(guarded, kind=ConceptKind.STATUTE)) == {"gdpr", "个人数据"}
    assert laws_of(concept("x", "个人数据")) == set()
    unheard = concept("x", "医疗", match="search", guard=Guard(nearest_law=("GDPR",)))
    assert laws_of(changed(unheard, kind=ConceptKind.STATUTE)) == set()


@pytest.mark.parametrize(
    ("term", "steady"),
    [
        (Term("t", "ja", "医療"), True),
        (Term("t", "ja", "サーバー"), False),
        (Term("t", "en", "DX"), False),
        (Term("t", "ja", "医療DX"), False),
        (Term("t", "ja", "医療", guard=Guard(after=("法",))), False),
        (Term("t", "ja", "医療", ambiguous_with=("c-x",)), False),
    ],
)
def test_a_term_is_steady_that_counts_wherever_it_stands(term: Term, *, steady: bool) -> None:
    ((key, _),) = keyed(changed(concept("x"), terms=(term,)))
    assert is_steady(term, key) is steady
