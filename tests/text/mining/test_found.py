"""Names of a text become terms of its language."""

import pytest

from briefdesk.model.candidate import ProposedTerm
from briefdesk.model.concept import Confidence
from briefdesk.text.mining.found import is_short, named, proposed
from briefdesk.text.mining.ground import Place
from tests.mined import ground


@pytest.mark.parametrize("text", ["EHDS", "NDB", "DPC DB", "eHDSI", "PETs", "GDPR"])
def test_abbreviations(text: str) -> None:
    assert is_short(text)


@pytest.mark.parametrize(
    "text", ["Registry", "Opt-out", "EU Data Space", "A", "INTERNATIONALISATION"]
)
def test_names_that_are_none(text: str) -> None:
    assert not is_short(text)


def test_a_name_is_of_the_language_it_is_written_in() -> None:
    page = ground("zh-Hant", "x")
    assert proposed(page, "健康  資料", "short") == ProposedTerm("zh-Hant", "健康 資料", "short")
    assert proposed(page, "EHDS") == ProposedTerm("en", "EHDS", "abbrev")
    assert proposed(page, "Registry").type == "full"
    assert proposed(ground("en", "x"), "健康").lang == "zh-Hans"


def test_the_name_at_a_place_comes_first() -> None:
    page = ground("ja", "医療DXの推進")
    other = ProposedTerm("en", "medical DX")
    found = named(page, Place(0, 4, Confidence.SURE), [other])
    assert found == (ProposedTerm("ja", "医療DX"), other)
