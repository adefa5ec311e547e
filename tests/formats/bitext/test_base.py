"""What XML cannot hold."""

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from briefdesk.formats.bitext.base import fit


@given(st.text())
def test_every_text_can_be_written(text: str) -> None:
    element = etree.Element("x")
    element.text = fit(text)
    assert len(fit(text)) == len(text)


def test_what_cannot_is_replaced_and_markup_stays_text() -> None:
    assert fit("a\x00b\x0bc<&\n\t") == "a\ufffdb\ufffdc<&\n\t"
