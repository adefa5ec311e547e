"""What differs is said in words: fields by their names, values as people say them."""

from briefdesk.model.concept import AdminStatus, Concept, ConceptStatus, SourceRef, Term
from briefdesk.model.merge import FieldDifference, Merging
from briefdesk.model.termbase_info import TermBaseInfo
from briefdesk.model.wire import changed
from briefdesk.text.merging.fields import differences
from briefdesk.ui.termbase.exchange.words import (
    Row,
    chosen_language,
    counts_of,
    field_name,
    rows_of,
    value_word,
)

MINE = Concept(
    "c-1",
    "office",
    (Term("t-1", "ja", "同意", reading="どうい"), Term("t-2", "zh-Hans", "同意")),
    definition="a",
)


def rows(theirs: Concept) -> list[Row]:
    return rows_of(differences(MINE, theirs), (MINE, theirs))


def test_a_field_of_the_entry_has_its_name() -> None:
    assert rows(changed(MINE, definition="b")) == [Row("Definition", "a", "b", "b")]


def test_a_field_of_a_term_names_the_term() -> None:
    theirs = changed(MINE, terms=(changed(MINE.terms[0], reading="とうい"), MINE.terms[1]))
    assert rows(theirs) == [Row("Reading of 同意", "どうい", "とうい", "とうい")]


def test_a_term_that_one_side_has_alone_is_one_row() -> None:
    new = Term("t-3", "en", "consent", AdminStatus.ADMITTED, usage="GDPR")
    [row] = rows(changed(MINE, terms=(*MINE.terms, new)))
    assert row == Row("Term · English", "", "consent  ·  admitted  ·  GDPR", row.theirs)


def test_values_are_words() -> None:
    law = SourceRef("law", "民法", "明治29年法律第89号", "1")
    cases = (
        ("status", ConceptStatus.APPROVED, "approved"),
        ("terms/t/status", AdminStatus.DEPRECATED, "deprecated"),
        ("terms/t/forbidden", "true", "yes"),
        ("terms/t/lang", "zh-Hant", "Chinese, traditional"),
        ("note", "x", "x"),
        ("note", "", ""),
        ("extra", '[["Client","A"]]', "Client: A"),
    )
    for field, value, words in cases:
        assert value_word(field, value) == words
    [row] = rows(changed(MINE, sources=(law,)))
    assert row.theirs == "民法（明治29年法律第89号）第1条"


def test_a_field_that_nobody_foresaw_keeps_its_name() -> None:
    assert field_name("novelty") == "novelty"
    assert rows_of([FieldDifference("novelty", "1", "2", "2")], ()) == [
        Row("novelty", "1", "2", "2")
    ]


def test_languages_of_columns() -> None:
    found = [chosen_language(one) for one in ("", "zh", "ja", "ko")]
    assert found == ["as the row says", "Chinese", "Japanese", "ko"]


def test_counts_are_said_with_their_thousands() -> None:
    made = Merging(TermBaseInfo(0, "x", ""), "", (), 1200, 3, 0, 0)
    assert counts_of(made) == "1,200 added, 3 changed, 0 as they were"
    made = changed(made, removed=2)
    assert counts_of(made) == "1,200 added, 3 changed, 2 removed, 0 as they were"
