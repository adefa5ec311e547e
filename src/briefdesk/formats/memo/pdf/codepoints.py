"""Which characters the memo's fonts can print.

PDF/A forbids missing glyphs, so a character without one is written out as ``〓[U+1F600]``.
The character maps are read with ``struct`` (OpenType cmap, format 12): 10 ms a font, and fontTools
would be a dependency for one table.
"""

import struct
import unicodedata
from functools import cache
from pathlib import Path

from briefdesk import paths

_DROPPED = frozenset(
    [0xFEFF, 0x7F, 0x85, *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C]
    + [code for code in range(0x20) if code not in (0x09, 0x0A)]
    + list(range(0xE0000, 0xE0080))
)
"""Left out without a trace: byte order mark, C0 but TAB and LF, DEL, NEL, bidi and tag controls."""


def printable(text: str, replaced: set[str]) -> str:
    """Return the text in NFC with every character the fonts lack written out as its number.

    The names of replaced characters (``U+1F600``) are added to ``replaced``.
    """
    known = _coverage()
    parts = []
    for char in unicodedata.normalize("NFC", text):
        code = ord(char)
        if code in _DROPPED:
            continue
        if code in known or code in (0x09, 0x0A) or _is_invisible(char):
            parts.append(char)
        else:
            name = f"U+{code:04X}"
            replaced.add(name)
            parts.append(f"〓[{name}]")
    return "".join(parts)


def _is_invisible(char: str) -> bool:
    """Tell whether typst sets the character without a glyph: spaces, format, variation selectors.

    Surrogates and private use are no format characters, so they never pass.
    """
    return unicodedata.category(char) in ("Zs", "Cf") or char in _VARIATION_SELECTORS


_VARIATION_SELECTORS = frozenset(
    chr(code) for code in (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))
)


@cache
def _coverage() -> frozenset[int]:
    """Return the code points that both the serif and the sans chain can print."""
    chains: dict[str, set[int]] = {"NotoSerif": set(), "NotoSans": set()}
    for folder in paths.font_folders():
        for file in sorted(folder.glob("*.otf")):
            for family in chains:
                if file.name.startswith(family):
                    chains[family] |= cmap(file)
    return frozenset(chains["NotoSerif"] & chains["NotoSans"])


def cmap(file: Path) -> set[int]:
    """Return the code points an OpenType font has glyphs for (its format 12 character map)."""
    data = file.read_bytes()
    (tables,) = struct.unpack_from(">H", data, 4)
    for entry in range(12, 12 + 16 * tables, 16):
        tag, _, start, _ = struct.unpack_from(">4sIII", data, entry)
        if tag == b"cmap":
            return _format_12(data, start)
    raise ValueError(f"{file.name} has no character map")


def _format_12(data: bytes, start: int) -> set[int]:
    """Return the code points of the first format 12 subtable; glyph 0 means none."""
    (count,) = struct.unpack_from(">H", data, start + 2)
    for entry in range(start + 4, start + 4 + 8 * count, 8):
        (offset,) = struct.unpack_from(">I", data, entry + 4)
        at = start + offset
        if struct.unpack_from(">H", data, at) == (12,):
            (groups,) = struct.unpack_from(">I", data, at + 12)
            codes: set[int] = set()
            for first, last, glyph in struct.iter_unpack(
                ">III", data[at + 16 : at + 16 + 12 * groups]
            ):
                codes.update(range(first + (glyph == 0), last + 1))
            return codes
    raise ValueError("the character map has no format 12 table")
