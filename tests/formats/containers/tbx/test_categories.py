"""Data categories of TBX and the fields they fill."""

import pytest

from briefdesk.formats.containers.tbx.categories import CONCEPT_CATEGORIES, TERM_CATEGORIES
from briefdesk.model.concept import AdminStatus, Concept, ReadingSource, SourceRef, Term


@pytest.mark.parametrize(
    ("category", "text", "field", "value"),
    [
        ("administrativeStatus", "preferredTerm-admn-sts", "status", AdminStatus.PREFERRED),
        ("administrativeStatus", "deprecatedTerm", "status", AdminStatus.DEPRECATED),
        ("normativeAuthorization", "admitted", "status", AdminStatus.ADMITTED),
        ("administrativeStatus", "forbidden", "status", None),
        ("termType", "acronym", "type", "abbrev"),
        ("termType", "phrase", "type", None),
        ("partOfSpeech", "properNoun", "part_of_speech", "properNoun"),
        ("reading", "", "reading", None),
        ("readingNote", "human", "reading_source", ReadingSource.HUMAN),
        ("readingNote", "my aunt", "reading_source", None),
        ("source", "医療法", "source", SourceRef("", "医療法")),
    ],
)
def test_a_category_fills_its_field(category: str, text: str, field: str, value: object) -> None:
    name, understood = TERM_CATEGORIES[category]
    assert (name, understood(text)) == (field, value)


def test_the_fields_are_those_of_the_model() -> None:
    assert {field for field, _ in TERM_CATEGORIES.values()} <= set(Term.__struct_fields__)
    assert {field for field, _ in CONCEPT_CATEGORIES.values()} <= set(Concept.__struct_fields__)
