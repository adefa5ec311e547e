"""Characters of symbol fonts."""

import pytest

from briefdesk.formats.document.docx.symbols import bullet, character


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
