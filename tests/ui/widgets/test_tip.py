"""A tooltip shows the very characters of a text, whatever they are."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from briefdesk.ui.widgets.tip import plain_tip


@given(st.text("<>&\"'/\nimgsrcb=ab語").filter(str.strip))
def test_nothing_of_a_text_is_markup(text: str) -> None:
    document = QTextDocument()
    document.setHtml(plain_tip(text))
    assert document.toPlainText().split() == text.split()


def test_lines_stay_lines_and_nothing_has_no_tip() -> None:
    assert plain_tip("a <b>\nb") == "<qt>a &lt;b&gt;<br>b</qt>"
    assert plain_tip("") == ""
