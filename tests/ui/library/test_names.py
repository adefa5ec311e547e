"""Matters are called by what is known of them."""

from briefdesk.model.matter import Matter
from briefdesk.ui.library.names import matter_name


def test_empty_parts_are_left_out() -> None:
    assert matter_name(Matter(id=2, client="A 社", number="", name="数据")) == "A 社 · 数据"
    assert matter_name(Matter(id=1, client="", number="", name="")) == ""
