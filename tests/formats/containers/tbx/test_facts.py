"""Notes that carry our facts."""

import pytest

from briefdesk.formats.containers.tbx.facts import CONCEPT_FACTS, TERM_FACTS, fact, prefixed
from briefdesk.model.concept import Confidence, Guard


@pytest.mark.parametrize("value", ["", "yes", "a b", "briefdesk:x y"])
def test_a_fact_is_read_back(value: str) -> None:
    assert fact(prefixed("key", value)) == ("key", value)


def test_a_note_of_somebody_else_is_no_fact() -> None:
    assert fact("see also briefdesk:kind") is None


def test_values_are_text_or_json_of_their_field() -> None:
    assert TERM_FACTS["guard"].understood('{"before":["x"]}') == Guard(before=("x",))
    assert TERM_FACTS["forbidden"].understood("yes") is True
    assert CONCEPT_FACTS["confidence"].understood("likely") is Confidence.LIKELY
    assert CONCEPT_FACTS["as_of"].understood("2025-01-01") == "2025-01-01"


@pytest.mark.parametrize(
    ("key", "value"), [("guard", "{"), ("forbidden", "no"), ("confidence", "x"), ("extra", "[1]")]
)
def test_other_values_are_not_understood(key: str, value: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        TERM_FACTS[key].understood(value)
