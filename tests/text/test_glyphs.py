"""Characters that Simplified Chinese does not write."""

import pytest

from briefdesk.text.brackets import marks
from briefdesk.text.glyphs import foreign, is_foreign, is_simplified_only, japanese, simplified


@pytest.mark.parametrize(
    ("char", "right"),
    [("療", "疗"), ("権", "权"), ("權", "权"), ("働", "动"), ("於", "于"), ("込", ""), ("畑", "")],
)
def test_foreign_characters_and_what_stands_for_them(char: str, right: str) -> None:
    assert is_foreign(char)
    assert simplified(char) == right


@pytest.mark.parametrize("char", "疗权乾著瞭喆徵镕曦a1。あ々的")
def test_characters_of_simplified_chinese(char: str) -> None:
    assert not is_foreign(char)


def test_what_gb_2312_holds_is_simplified() -> None:
    rows = (bytes((high, low)) for high in range(0xB0, 0xF8) for low in range(0xA1, 0xFF))
    held = [pair.decode("gb2312", "ignore") for pair in rows]
    assert len([char for char in held if char]) == 6763
    assert [char for char in held if char and is_foreign(char)] == ["於"]


def test_runs_of_them_in_a_text() -> None:
    pattern = foreign("医療机構的数据")
    assert pattern is not None
    assert pattern.findall("医療机構的数据") == ["療", "構"]
    assert foreign("医疗机构") is None


def test_characters_that_tell_chinese_from_japanese() -> None:
    assert [char for char in "机构医疗数据" if is_simplified_only(char)] == ["构", "疗"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("日文为「仮名加工情報」。", ["仮名加工情報"]),
        ("题名为個人情報の保護に関する法律。", ["题名为個人情報の保護に関する法律"]),
        ("所谓“医療机构”。", []),
        ("医疗数据的利用，の也在内，并且还有很多很多很多的内容。", []),
        ("（匿名）", []),
    ],
)
def test_japanese_words_in_a_chinese_text(text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in japanese(text, marks(text))] == found
