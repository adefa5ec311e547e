"""Qt's UTF-16 units and our code points."""

from hypothesis import given
from hypothesis import strategies as st

from briefdesk.ui.widgets.utf16 import Utf16


@given(st.text(alphabet="医疗𠮷DX \n𩸽。", max_size=40))
def test_units_and_points_agree_with_the_encoding(text: str) -> None:
    utf16 = Utf16(text)
    for point in range(len(text) + 1):
        units = len(text[:point].encode("utf-16-le")) // 2
        assert utf16.units(point) == units
        assert utf16.points(units) == point
    assert utf16.length == len(text.encode("utf-16-le")) // 2


def test_the_middle_of_a_pair_belongs_to_its_character() -> None:
    assert Utf16("a𠮷b").points(2) == 1
