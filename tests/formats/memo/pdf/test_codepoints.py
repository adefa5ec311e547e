"""What the memo's fonts can print, and what becomes of the rest."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk import paths
from briefdesk.formats.memo.pdf.codepoints import cmap, printable


def cleaned(text: str) -> tuple[str, list[str]]:
    """Return the printable text and the names of what was replaced."""
    replaced: set[str] = set()
    return printable(text, replaced), sorted(replaced)


@pytest.mark.parametrize(
    "text", ["假名化信息 仮名化情報 DX①•", "a\tb\nc", "薄\u2009い\u200b", "𠮷野"]
)
def test_what_the_fonts_have_stays(text: str) -> None:
    assert cleaned(text) == (text, [])


@pytest.mark.parametrize(
    "char", ["😀", "한", "ก", "\uf0a7", "\ufffc", "\ufffd", "\U00020000", "\u2028"]
)
def test_what_no_font_has_is_written_as_its_number(char: str) -> None:
    name = f"U+{ord(char):04X}"
    assert cleaned(f"前{char}后") == (f"前〓[{name}]后", [name])


@pytest.mark.parametrize(
    "char", ["\ufeff", "\x7f", "\x85", "\0", "\x1b", "\u202e", "\u2066", "\u200f"]
)
def test_controls_and_marks_of_direction_go(char: str) -> None:
    assert cleaned(f"前{char}后") == ("前后", [])


def test_texts_are_composed() -> None:
    assert cleaned("か\u3099é") == ("がé", [])


@given(st.text())
def test_the_result_is_stable(text: str) -> None:
    once, _ = cleaned(text)
    assert cleaned(once) == (once, [])


@pytest.mark.parametrize(
    ("name", "char"), [("NotoSerifSC-Regular.otf", "疗"), ("NotoSerifJP-Regular.otf", "療")]
)
def test_the_character_map_is_read(name: str, char: str) -> None:
    (file,) = (folder / name for folder in paths.font_folders() if (folder / name).is_file())
    codes = cmap(file)
    assert ord(char) in codes
    assert 0x1F600 not in codes
    assert len(codes) > 10_000


FONTS = {
    "NotoSansSC-Regular.otf": "faa6c9df652116dde789d351359f3d7e5d2285a2b2a1f04a2d7244df706d5ea9",
    "NotoSerifSC-Regular.otf": "e8f396decc1f0963a016a989c3d8852e863d1350996f573860a80767c83a1cd3",
    "NotoSansJP-Regular.otf": "dff723ba59d57d136764a04b9b2d03205544f7cd785a711442d6d2d085ac5073",
    "NotoSerifJP-Regular.otf": "2c9a12dbd4f2408c4610c7ee84a108b62d7236c3775baed618c64d9cb44b2f04",
}


def test_the_fonts_are_the_ones_that_were_looked_at() -> None:
    files = [file for folder in paths.font_folders() for file in folder.glob("*.otf")]
    assert {f.name: hashlib.sha256(f.read_bytes()).hexdigest() for f in files} == FONTS
