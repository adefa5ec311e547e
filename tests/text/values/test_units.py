"""Every word of a unit belongs to one unit, in every language."""

from decimal import Decimal

import pytest

from briefdesk.model.value import Quantity
from briefdesk.text.values import stated_values
from briefdesk.text.values.units import CANONICAL, UNITS

WORDS = [(word, name) for name, unit in UNITS.items() for word in (*unit.zh, *unit.ja, *unit.en)]


@pytest.mark.parametrize(("word", "name"), WORDS)
def test_a_word_names_one_unit(word: str, name: str) -> None:
    (stated,) = stated_values(f"37 {word}", "zh")
    assert stated.value == Quantity(Decimal(37), Decimal(37), name)


def test_people_and_organisations_agree_across_languages() -> None:
    assert {CANONICAL[word] for word in ("人", "名", "people", "人份")} == {"person"}
    assert {CANONICAL[word] for word in ("家", "社", "企业", "companies")} == {"organisation"}
