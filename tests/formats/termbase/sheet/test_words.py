"""The lists of words contradict neither each other nor the form in which they are looked up."""

import re

import pytest

from briefdesk.formats.termbase.sheet import words
from briefdesk.formats.termbase.sheet.languages import folded
from briefdesk.model.concept import AdminStatus, ConceptStatus
from briefdesk.model.exchange import Role

TABLES = (
    words.STATUS_VALUES,
    words.CONCEPT_STATUS_VALUES,
    words.TERM_TYPE_VALUES,
    words.PART_OF_SPEECH_VALUES,
)


@pytest.mark.parametrize("table", TABLES)
def test_every_word_can_be_found(table: dict[str, object]) -> None:
    assert [word for word in table if folded(word) != word] == []
    assert "" not in table


def test_every_value_of_the_model_is_understood() -> None:
    assert {status for status, _ in words.STATUS_VALUES.values()} == set(AdminStatus)
    assert set(words.CONCEPT_STATUS_VALUES.values()) == set(ConceptStatus)
    assert all(words.STATUS_VALUES[str(one)] == (one, False) for one in AdminStatus)
    assert all(words.CONCEPT_STATUS_VALUES[str(one)] is one for one in ConceptStatus)


def test_every_role_but_one_has_words() -> None:
    assert set(Role) - set(words.ROLE_WORDS) == {Role.IGNORED, Role.TERM_SOURCE}
    for pattern in words.ROLE_WORDS.values():
        assert re.compile(pattern).search("") is None
