"""Two entries of one concept become one: nothing that only one of them says is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.model.concept import (
    AdminStatus,
    Concept,
    ConceptStatus,
    ReadingSource,
    Relation,
    RelationType,
    SourceRef,
    Term,
)
from briefdesk.model.merge import FieldDifference, Policy, Standing
from briefdesk.model.wire import changed
from briefdesk.text.merging.fields import (
    aligned,
    differences,
    fields_of,
    merged,
    standing,
)
from tests.termbases import CONCEPTS

JA = Term("t-1", "ja", "医療情報", reading="いりょうじょうほう")
ZH = Term("t-2", "zh-Hans", "医疗信息")
MINE = Concept("c-1", "law", (JA, ZH))
ONE_OF_TWO = st.sampled_from((Policy.MINE, Policy.THEIRS))


@st.composite
def entries(draw: st.DrawFn) -> tuple[Concept, Concept]:
    """Make two entries, some terms of which are the same, by words or by id."""
    pair = []
    for side in "ab":
        concept = draw(CONCEPTS)
        terms = tuple(
            changed(term, id=f"t-{number if draw(st.booleans()) else side + str(number)}")
            for number, term in enumerate(concept.terms)
        )
        pair.append(changed(concept, id=f"c-{side}", terms=terms))
    mine, theirs = pair
    if draw(st.booleans()):
        shared = changed(draw(st.sampled_from(mine.terms)), id="t-shared", context="theirs")
        theirs = changed(theirs, terms=(shared, *theirs.terms))
    return mine, theirs


def with_term(concept: Concept, **fields: object) -> Concept:
    """Return the concept whose Chinese term is changed."""
    return changed(concept, terms=(concept.terms[0], changed(concept.terms[1], **fields)))


@given(entries(), ONE_OF_TWO)
def test_every_word_of_both_is_in_what_becomes_of_them(
    pair: tuple[Concept, Concept], policy: Policy
) -> None:
    mine, theirs = pair
    result = merged(mine, theirs, policy)
    assert result.id == mine.id
    ids = [term.id for term in result.terms]
    assert len(ids) == len(set(ids))
    assert {term.id for term in mine.terms} <= set(ids)
    words = {(term.lang, term.text) for term in result.terms}
    preferred = mine if policy is Policy.MINE else theirs
    assert words >= {(term.lang, term.text) for term in preferred.terms}
    assert set(mine.sources) | set(theirs.sources) == set(result.sources)
    assert set(mine.extra) | set(theirs.extra) == set(result.extra)


@given(entries(), ONE_OF_TWO)
def test_merging_again_changes_nothing(pair: tuple[Concept, Concept], policy: Policy) -> None:
    mine, theirs = pair
    once = merged(mine, theirs, policy)
    assert merged(once, theirs, policy) == once


@given(entries())
def test_after_theirs_the_file_says_nothing_new(pair: tuple[Concept, Concept]) -> None:
    mine, theirs = pair
    once = merged(mine, theirs, Policy.THEIRS)
    assert standing(once, theirs) in (Standing.SAME, Standing.CONFLICT)
    assert merged(once, theirs, Policy.THEIRS) == once


@given(CONCEPTS)
def test_an_entry_says_nothing_new_to_itself(concept: Concept) -> None:
    terms = tuple(changed(term, id=f"t-{n}") for n, term in enumerate(concept.terms))
    named = changed(concept, id="c-1", terms=terms)
    assert standing(named, named) is Standing.SAME
    assert differences(named, named) == ()


def test_what_only_adds_is_no_conflict() -> None:
    theirs = Concept("c-9", "law", (ZH, Term("t-9", "en", "medical information")), note="new")
    assert standing(MINE, theirs) is Standing.CHANGED
    result = merged(MINE, theirs, Policy.MINE)
    assert [term.text for term in result.terms] == ["医療情報", "医疗信息", "medical information"]
    assert result.note == "new"


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ({"definition": "一"}, {"definition": "二"}),
        ({"note": "a"}, {"note": "b"}),
        ({"home_jurisdiction": "EU"}, {"home_jurisdiction": "CN"}),
    ],
)
def test_where_both_say_something_the_policy_decides(
    mine: dict[str, str], theirs: dict[str, str]
) -> None:
    a, b = changed(MINE, **mine), changed(MINE, **theirs)
    assert standing(a, b) is Standing.CONFLICT
    assert merged(a, b, Policy.MINE) == a
    assert merged(a, b, Policy.THEIRS) == b


def test_a_definition_keeps_its_own_source() -> None:
    source = SourceRef("law", "医療法")
    mine = changed(MINE, definition="一", definition_source=source)
    theirs = changed(MINE, definition="二")
    assert merged(mine, theirs, Policy.THEIRS).definition_source is None
    assert merged(MINE, mine, Policy.MINE).definition_source == source


def test_a_word_that_one_forbids_and_the_other_allows_is_a_conflict() -> None:
    forbids = with_term(MINE, status=AdminStatus.DEPRECATED, forbidden=True, replacement="医疗资讯")
    assert standing(forbids, MINE) is Standing.CONFLICT
    assert merged(forbids, MINE, Policy.MINE).terms[1].forbidden
    allowed = merged(forbids, MINE, Policy.THEIRS).terms[1]
    assert (allowed.forbidden, allowed.replacement, allowed.is_usable) == (False, "", True)


def test_two_preferred_words_do_not_both_stay_preferred() -> None:
    theirs = Concept("c-1", "law", (Term("t-2b", "zh-Hans", "医疗资讯"),))
    assert standing(MINE, theirs) is Standing.CONFLICT
    assert [one.status for one in merged(MINE, theirs, Policy.MINE).terms[1:]] == [
        AdminStatus.PREFERRED,
        AdminStatus.ADMITTED,
    ]
    assert [one.status for one in merged(MINE, theirs, Policy.THEIRS).terms[1:]] == [
        AdminStatus.ADMITTED,
        AdminStatus.PREFERRED,
    ]


@pytest.mark.parametrize("policy", [Policy.MINE, Policy.THEIRS])
def test_a_confirmed_reading_is_not_given_up_for_a_proposal(policy: Policy) -> None:
    confirmed = changed(
        MINE, terms=(changed(JA, reading="かくにん", reading_source=ReadingSource.HUMAN), ZH)
    )
    assert merged(confirmed, MINE, policy).terms[0].reading == "かくにん"
    assert merged(MINE, confirmed, policy).terms[0].reading == "かくにん"
    assert merged(confirmed, changed(MINE, terms=(changed(JA, reading=""),)), policy) == confirmed


def test_an_approved_entry_stays_so_where_a_sheet_does_not_speak_of_it() -> None:
    approved = changed(MINE, status=ConceptStatus.APPROVED)
    assert standing(approved, MINE) is Standing.SAME


def test_a_relation_is_there_once_with_a_reason() -> None:
    def related(reason: str) -> Concept:
        relation = Relation(RelationType.FALSE_FRIEND_OF, "c-2", reason)
        return changed(MINE, relations=(relation,))

    assert merged(related(""), related("why"), Policy.MINE) == related("why")
    assert merged(related("a"), related("b"), Policy.MINE) == related("a")
    assert merged(related("a"), related("b"), Policy.THEIRS) == related("b")


def test_terms_are_the_same_by_words_then_folded_then_by_id() -> None:
    theirs = Concept(
        "c-7",
        "law",
        (
            Term("t-2", "ja", "医療情報"),  # mine under another id
            Term("x", "zh-Hans", "醫療信息"),
            Term("t-1", "ja", "別の語", variant_of="x"),
        ),
    )
    assert [(one.id, one.variant_of) for one in aligned(MINE, theirs).terms] == [
        ("t-1", ""),
        ("t-2", ""),
        ("t-1-2", "t-2"),
    ]
    corrected = Concept("c-1", "law", (Term("t-1", "ja", "医療の情報"),))
    assert aligned(MINE, corrected).terms[0].id == "t-1"
    assert merged(MINE, corrected, Policy.THEIRS).terms[0].text == "医療の情報"


def test_differences_are_named_by_paths() -> None:
    theirs = changed(with_term(MINE, usage="CN"), definition="定义")
    assert differences(MINE, theirs, MINE) == (
        FieldDifference("definition", "", "定义", ""),
        FieldDifference("terms/t-2/usage", "", "CN", ""),
    )
    assert differences(MINE, theirs)[0].result == "定义"
    assert fields_of(theirs)["terms/t-1/reading"] == "いりょうじょうほう"
