"""Drafts: what is said once is taken, ids are the same whenever a file is read."""

from hypothesis import given
from hypothesis import strategies as st

from briefdesk.formats.termbase.sheet.drafts import ConceptDraft, TermDraft, concepts_of
from briefdesk.model.concept import AdminStatus, ConceptStatus, SourceRef
from briefdesk.model.exchange import Role


def term(text: str, lang: str = "ja") -> TermDraft:
    """Return a draft that its column calls preferred."""
    return TermDraft(lang, text, AdminStatus.PREFERRED, forbidden=False)


def draft(identity: str = "", *texts: str) -> ConceptDraft:
    """Return a draft with Japanese terms."""
    return ConceptDraft(1, identity, terms=[term(text) for text in texts or ("医療",)])


def ids(*drafts: ConceptDraft) -> list[str]:
    """Return the ids that drafts get."""
    return [concept.id for concept in concepts_of(drafts)]


def test_an_id_of_the_file_is_kept_where_it_can_be_one() -> None:
    assert ids(draft("c-abc"), draft("MED-01")) == ["c-abc", "c-MED-01"]


def test_numbers_and_words_alone_are_no_ids_but_are_kept() -> None:
    one, again, other, word = concepts_of(
        [draft("1"), draft("1"), draft("1", "看護"), draft("医療/1")]
    )
    assert again.id == f"{one.id}-2"
    assert len({one.id, other.id, word.id}) == 3
    assert (one.extra, word.extra) == ((("id", "1"),), (("id", "医療/1"),))
    assert ids(draft("1")) == [one.id]


@given(st.lists(st.sampled_from(("", "a", "a-2", "c-a", "c-a-2", "1", "é")), max_size=12))
def test_no_id_is_given_twice(names: list[str]) -> None:
    found = concepts_of(draft(name, f"医療{name}") for name in names)
    every = [one.id for one in found] + [t.id for one in found for t in one.terms]
    assert len(every) == len(set(every))


def test_of_several_preferred_terms_the_first_is() -> None:
    one = draft("", "医療", "診療", "治療")
    assert one.terms[2].take(Role.STATUS, "推奨")
    (concept,) = concepts_of([one])
    assert [t.status for t in concept.terms] == [
        AdminStatus.PREFERRED,
        AdminStatus.ADMITTED,
        AdminStatus.PREFERRED,
    ]


def test_what_contradicts_is_not_taken() -> None:
    one = term("医療")
    assert one.take(Role.STATUS, "禁用")
    assert one.take(Role.STATUS, "禁止")
    assert not one.take(Role.STATUS, "推奨")
    assert not one.take(Role.STATUS, "素晴らしい")
    assert one.take(Role.READING, "イリョウ")
    assert one.take(Role.READING, "いりょう")
    assert not one.take(Role.READING, "いりよう")
    assert not one.take(Role.TERM_TYPE, "謎")
    assert one.take(Role.TERM_SOURCE, "医療法")
    assert (one.status, one.forbidden, one.reading) == (AdminStatus.DEPRECATED, True, "いりょう")
    assert one.source == SourceRef("", "医療法")


def test_a_second_definition_becomes_a_field() -> None:
    one = draft()
    for text in ("甲", "甲", "乙"):
        assert one.take(Role.DEFINITION, "定義", text)
    assert (one.definition, one.extra) == ("甲", [("定義", "乙")])
    assert one.take(Role.CONCEPT_SOURCE, "", "法")
    assert one.take(Role.CONCEPT_SOURCE, "", "法")
    assert one.sources == [SourceRef("", "法")]
    assert one.take(Role.CONCEPT_STATUS, "", "承認")
    assert not one.take(Role.CONCEPT_STATUS, "", "草稿")
    assert not one.take(Role.CONCEPT_STATUS, "", "?")
    assert one.status is ConceptStatus.APPROVED
