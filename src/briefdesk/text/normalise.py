"""Facts about single characters: which are unsafe to show, which are dropped, which join words."""

import unicodedata

_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def is_bidi_control(character: str) -> bool:
    """Tell whether a character turns the direction of text (Unicode Annex 9) without being seen."""
    return character in _BIDI


def shown_name(name: str) -> str:
    """Return a file name fit to be shown.

    Control, bidi and undecodable characters become U+FFFD, so a name can neither break a line nor
    show another ending than it has.
    """
    return "".join(
        "\ufffd"
        if character in _BIDI or unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp")
        else character
        for character in name
    )
