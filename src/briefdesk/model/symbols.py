"""Characters of symbol fonts: what Wingdings and Symbol draw, as Unicode (Unicode, L2/11-196).

Files give them private code points, for which no other font has a glyph.
"""

BULLET = "•"
_WINGDINGS = dict(
    zip(
        "\x6c\x6d\x6e\x6f\x71\x72\x73\x74\x75\x76\x77\x9f\xa1\xa4\xa7\xa8\xaa\xab\xb2\xd8\xdc\xe0"
        "\xe8\xf0\xf1\xf2\xfb\xfc\xfd\xfe",
        "●❍■□❑❒⬧⧫◆❖⬥•○◉▪◻✦★✧➢➲→➔⇨⇧⇩✗✓☒☑",
        strict=True,
    )
)
_SYMBOL = dict(
    zip(
        "\xb7\xa3\xb3\xb9\xb1\xb4\xd7\xb0\xa5\xae\xac\xa7\xa8\xaa\xa9\x2d\xde\xdc",
        "•≤≥≠±×⋅°∞→←♣♦♠♥−⇒⇐",
        strict=True,
    )
)
_FONTS = {"wingdings": _WINGDINGS, "symbol": _SYMBOL}
_PRIVATE = range(0xF000, 0xF100)  # where programs put the 256 characters of a symbol font
# Where the font is not known: Wingdings, and the bullets of Symbol and of Windows.
_ANY = _WINGDINGS | {"\xb7": BULLET, "\x95": BULLET, "\x2d": "–"}
# Signs that few fonts have, by those that every Chinese and Japanese one has.
_PLAIN = str.maketrans("❍❑❒◻⬧⧫⬥❖✦✧➢➲➔✗☒☑", "○□□□◆◆◆◆◆◇▷▷→×■■")

PRIVATE_SIGNS = "".join(chr(0xF000 + ord(low)) for low in _ANY)
SHOWN = {0xF000 + ord(low): sign for low, sign in _ANY.items()}  # for ``str.translate``
_SIMPLE = {code: sign.translate(_PLAIN) for code, sign in SHOWN.items()}


def simplified(signs: str) -> str:
    """Return bullets as signs that fonts have, one for one."""
    return signs.translate(_SIMPLE)


def bullet(text: str, font: str) -> str:
    """Return what the first character of a bullet looks like, as a sign that fonts have."""
    if text == "o" and font.startswith("Courier"):  # the second bullet of Word
        return "○"
    return (character(text[:1], font) or BULLET).translate(_PLAIN)


def character(sign: str, font: str) -> str:
    """Return a character of a font as Unicode; empty where nobody knows what it looks like."""
    table = _FONTS.get(font.lower())
    is_private = sign != "" and ord(sign) in _PRIVATE
    if table is None and not is_private:
        return sign
    low = chr(ord(sign) - 0xF000) if is_private else sign
    table = table or _ANY
    return table.get(low, "" if is_private else sign)
