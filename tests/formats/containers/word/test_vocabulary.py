"""How values of WordprocessingML are read."""

import pytest
from lxml import etree

from briefdesk.formats.containers.word.vocabulary import (
    W,
    child_value,
    integer,
    is_on,
    is_strict,
    transitional,
    value,
)
from tests.word_files import STRICT
from tests.word_files import W as TRANSITIONAL


def element(inside: str, namespace: str = TRANSITIONAL) -> etree._Element:
    """Return a property element."""
    return etree.fromstring(f'<w:rPr xmlns:w="{namespace}">{inside}</w:rPr>')


@pytest.mark.parametrize(
    ("inside", "wanted"),
    [
        ("", None),
        ("<w:vanish/>", True),
        ('<w:vanish w:val="1"/>', True),
        ('<w:vanish w:val="0"/>', False),
        ('<w:vanish w:val="false"/>', False),
        ('<w:vanish w:val="off"/>', False),
    ],
)
def test_switches(inside: str, wanted: bool | None) -> None:  # noqa: FBT001
    assert is_on(element(inside), "vanish") is wanted
    assert is_on(None, "vanish") is None


def test_values() -> None:
    found = element('<w:rStyle w:val="a"/>')
    assert child_value(found, "rStyle") == "a"
    assert child_value(found, "other") == ""
    assert child_value(None, "rStyle") == ""
    assert value(None) == ""


@pytest.mark.parametrize(
    ("text", "wanted"), [("3", 3), ("-1", -1), ("", 7), ("x", 7), ("9" * 50, 7), ("三", 7)]
)
def test_integers(text: str, wanted: int) -> None:
    assert integer(text, 7) == wanted


def test_strict_names_become_transitional() -> None:
    found = element('<w:rStyle w:val="a"/>', STRICT)
    assert is_strict(found)
    transitional(found)
    assert not is_strict(found)
    assert found.tag == W + "rPr"
    assert child_value(found, "rStyle") == "a"
