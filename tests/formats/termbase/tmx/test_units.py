"""What a translation unit says."""

import pytest
from lxml import etree

from briefdesk.formats.termbase.tmx.units import Segment, unit_of


def test_texts_notes_and_properties_are_taken() -> None:
    unit = unit_of(
        etree.fromstring(
            '<tu tuid="u1">\n<note>n</note><prop type="x-domain">law</prop>'
            '<tuv xml:lang="ja">\n<prop type="x-who">me</prop><seg> 医療\n 情報 </seg></tuv>'
            '<tuv lang="EN"><seg>medical data</seg></tuv></tu>'
        )
    )
    assert unit.segments == (Segment("ja", "医療 情報", 3), Segment("EN", "medical data", 4))
    assert unit.beside == (("note", "n"), ("x-domain", "law"), ("x-who", "me"))
    assert (unit.id, unit.line, unit.codes) == ("u1", 1, ())


def test_formatting_codes_are_no_text_but_what_they_enclose_is() -> None:
    unit = unit_of(
        etree.fromstring(
            '<tu><tuv><seg>a<bpt i="1">&lt;b&gt;</bpt>b<hi>c<ph>x<sub>d</sub>y</ph></hi>'
            '<ept i="1">&lt;/b&gt;</ept>e</seg></tuv></tu>'
        )
    )
    assert unit.segments[0].text == "abcde"
    assert unit.codes == ("bpt", "hi", "ph", "ept")


@pytest.mark.parametrize(
    ("text", "is_term"),
    [
        ("医療情報", True),
        ("Art. 4(5) GDPR", True),
        ("Ministry of Health, Labour and Welfare", True),
        ("医療情報を提供する。", False),
        ("It is provided. Then", False),
        ("It is provided.", False),
        ("x" * 61, False),
    ],
)
def test_a_short_text_that_is_no_sentence_is_a_term(text: str, *, is_term: bool) -> None:
    assert Segment("ja", text, 1).is_term is is_term
