"""Words of another language than the document's get its face."""

import pytest
from lxml import etree

from briefdesk.formats.containers.word.faces import FACES, set_face, spoken_runs
from tests.word_files import W


def properties(inside: str) -> etree._Element:
    """Return run properties."""
    return etree.fromstring(f'<w:rPr xmlns:w="{W}">{inside}</w:rPr>')


def test_only_another_language_has_a_face() -> None:
    runs = list(spoken_runs("本法即「プライバシーの保護」的法律。", "zh-Hans"))
    assert runs == [("本法即「", None), ("プライバシーの保護", FACES["ja"]), ("」的法律。", None)]
    assert list(spoken_runs("（個人情報の保護）", "zh-Hans")) == [
        ("（個人情報の保護）", FACES["ja"])
    ]
    assert list(spoken_runs("個人情報の保護", "ja")) == [("個人情報の保護", None)]
    assert list(spoken_runs("APPI", "zh-Hans")) == [("APPI", None)]


@pytest.mark.parametrize(
    ("before", "order"),
    [
        ("", ["rFonts", "lang"]),
        ('<w:rStyle w:val="a"/><w:b/><w:sz w:val="2"/>', ["rStyle", "rFonts", "b", "sz", "lang"]),
        ("<w:b/><w:eastAsianLayout/>", ["rFonts", "b", "lang", "eastAsianLayout"]),
        ('<w:rFonts w:ascii="A" w:eastAsiaTheme="x"/><w:lang w:val="en-US"/>', ["rFonts", "lang"]),
    ],
)
def test_the_order_is_that_of_the_standard(before: str, order: list[str]) -> None:
    made = properties(before)
    set_face(made, FACES["ja"])
    assert [etree.QName(child).localname for child in made] == order
    fonts, lang = made.find(f"{{{W}}}rFonts"), made.find(f"{{{W}}}lang")
    assert fonts is not None
    assert lang is not None
    assert fonts.get(f"{{{W}}}eastAsia") == FACES["ja"].name
    assert fonts.get(f"{{{W}}}eastAsiaTheme") is None
    assert lang.get(f"{{{W}}}eastAsia") == "ja-JP"
