"""Characters of symbol fonts."""

import pytest

from briefdesk.model.symbols import PRIVATE_SIGNS, SHOWN, bullet, character, simplified


@pytest.mark.parametrize(
    ("text", "font", "wanted"),
    [
        ("\uf0b7", "Symbol", "•"),
        ("\uf0a7", "Wingdings", "▪"),
        ("l", "Wingdings", "●"),
        ("\uf06c", "", "●"),
        ("o", "Courier New", "○"),
        ("\uf0ff", "Webdings", "•"),
        ("※", "", "※"),
        ("-", "", "-"),
    ],
)
def test_bullets(text: str, font: str, wanted: str) -> None:
    assert bullet(text, font) == wanted


def test_what_nobody_knows_is_empty() -> None:
    assert character("\uf0ff", "Wingdings") == ""
    assert character("", "Wingdings") == ""
    assert character("医", "SimSun") == "医"


def test_signs_of_unknown_fonts_are_shown_one_for_one() -> None:
    assert "\uf0b7甲\uf0fc".translate(SHOWN) == "•甲✓"
    assert simplified("\uf0b7\uf0d8 甲") == "•▷ 甲"
    assert {len(sign) for sign in SHOWN.values()} == {1}
    assert not set(simplified(PRIVATE_SIGNS)) & set(PRIVATE_SIGNS)
