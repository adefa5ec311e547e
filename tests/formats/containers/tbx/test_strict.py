"""What every writer of TBX refuses, and the order it writes in."""

import pytest

from briefdesk.errors import ExchangeError
from briefdesk.formats.containers.tbx.strict import canonical, refuse_bad
from briefdesk.model.concept import Concept, TermBase
from briefdesk.model.wire import changed
from tests.termbases import changed_term, example


def test_the_example_is_good() -> None:
    refuse_bad(example())


def test_concepts_are_sorted_by_id_and_terms_by_language() -> None:
    ordered = canonical(example())
    assert [concept.id for concept in ordered.concepts] == ["c-a", "c-b"]
    assert [term.lang for term in ordered.concepts[1].terms] == ["ja", "zh-Hans", "en"]
    shuffled = changed(
        example(),
        concepts=tuple(changed(c, terms=c.terms[::-1]) for c in example().concepts[::-1]),
    )
    assert canonical(shuffled) == ordered


@pytest.mark.parametrize(
    ("termbase", "message"),
    [
        (changed_term(text=""), "“c-1” in “n” has an empty term (t-1)."),
        (changed_term(text="医\n療"), "the term “医\n療…” is longer than a line"),
        (changed_term(text="医" * 1001), "is longer than a line of 1,000 characters"),
        (changed_term(lang="zh-CN"), "“zh-CN” is no language tag to write"),
        (changed_term(lang=""), "is no language tag to write"),
        (changed_term(id="1"), "“1” cannot be an id"),
        (changed_term(id="a:b"), "“a:b” cannot be an id"),
        (changed_term(id="c-1"), "“c-1” cannot be an id"),
        (changed_term(forbidden=True), "must have the status deprecated"),
        (TermBase("n", "t", "", "", ()), "needs a title and a provenance"),
        (TermBase("n", "t", "", "p", (Concept("c-1", "d", ()),)), "“c-1” in “n” has no term"),
    ],
)
def test_what_no_file_may_hold(termbase: TermBase, message: str) -> None:
    with pytest.raises(ExchangeError) as caught:
        refuse_bad(termbase)
    assert message in str(caught.value)
