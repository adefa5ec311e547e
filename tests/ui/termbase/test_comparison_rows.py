"""Two texts of an entry field by field: nothing that differs is left out."""

from hypothesis import given
from hypothesis import strategies as st

from briefdesk.model.concept import AdminStatus, Concept, Guard, RelationType, Term
from briefdesk.model.wire import changed
from briefdesk.text.merging.fields import aligned, differences
from briefdesk.ui.termbase.comparison_rows import Row, comparison_rows
from tests.entries import SOUND, tied
from tests.termbases import CONCEPTS

NEW = Concept("c-new", "office", (Term("t", "zh-Hans", "新词"),))


def rows(now: Concept, proposed: Concept) -> tuple[Row, ...]:
    proposed = aligned(now, proposed)
    return comparison_rows(now, proposed, differences(now, proposed), str)


def test_what_is_new_stands_beside_nothing() -> None:
    found = comparison_rows(None, NEW, (), str)
    assert Row("Chinese, simplified", "", "新词\npreferred", "zh-Hans") in found
    assert all(row.differs for row in found)


def test_a_term_says_all_that_differs() -> None:
    terms = (changed(SOUND.terms[0], status=AdminStatus.ADMITTED), *SOUND.terms[1:])
    [row] = [row for row in rows(SOUND, changed(SOUND, terms=terms)) if row.differs]
    assert "preferred" in row.now
    assert "admitted" in row.proposed
    assert row.lang == "ja"


def test_a_term_that_goes_and_one_that_comes() -> None:
    made = changed(SOUND, terms=(*SOUND.terms[:-1], Term("t-x", "en", "another name")))
    found = [(row.now == "", row.proposed == "") for row in rows(SOUND, made) if row.differs]
    assert sorted(found) == [(False, True), (True, False)]


def test_what_has_no_row_of_its_own_is_there_by_its_path() -> None:
    terms = (changed(SOUND.terms[0], guard=Guard(before=("个",))), *SOUND.terms[1:])
    [row] = [row for row in rows(SOUND, changed(SOUND, terms=terms)) if row.differs]
    assert row.label.endswith("/guard")


def test_a_relation_names_the_other_concept() -> None:
    made = tied(SOUND, "c-x", RelationType.RELATED, "同类。")
    found = comparison_rows(SOUND, made, (), {"c-x": "匿名加工情報"}.__getitem__)
    assert "related 匿名加工情報: 同类。" in [row.proposed for row in found]


ENTRIES = CONCEPTS.map(
    lambda one: changed(
        one, terms=tuple(changed(term, id=f"t-{n}") for n, term in enumerate(one.terms))
    )
)


@given(ENTRIES, ENTRIES)
def test_entries_that_differ_have_a_row_that_does(now: Concept, other: Concept) -> None:
    proposed = aligned(now, other)
    found = differences(now, proposed)
    differ = any(row.differs for row in comparison_rows(now, proposed, found, str))
    assert differ == bool(found)


@given(ENTRIES, st.sampled_from(["url", "retrieved", "sha256", "kind"]))
def test_whatever_differs_in_a_source_is_seen(now: Concept, field: str) -> None:
    sources = tuple(changed(one, **{field: "https://other.example"}) for one in now.sources)
    proposed = changed(now, sources=sources)
    found = differences(now, proposed)
    differ = any(row.differs for row in comparison_rows(now, proposed, found, str))
    assert differ == bool(found)
