"""The encoding of an XML file, also where it says a wrong one, and the name of its root."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.errors import UnreadableFileError
from briefdesk.formats.containers.xml_encoding import root_name, settle

CHINESE = "第一章 总则。本简报说明个人信息保护制度的现状与课题，并整理有关机构的意见。" * 6
JAPANESE = "本稿では個人情報の保護に関する制度の現状と課題について、関係機関の意見を整理する。" * 6


def document(text: str, declared: str = "") -> str:
    """Return a file with a declaration."""
    said = f'<?xml version="1.0" encoding="{declared}"?>\n' if declared else ""
    return f"{said}<a>{text}</a>"


def content(data: bytes, chosen: str = "") -> tuple[str, str]:
    """Return what is parsed, and the encoding it was in."""
    encoded = settle(data, "f.xml", chosen)
    return b"".join(chunk for _, chunk in encoded.chunks()).decode(), encoded.original


@pytest.mark.parametrize(
    ("text", "declared", "codec"),
    [
        (CHINESE, "", "utf-8"),
        (CHINESE, "UTF-8", "utf-8"),
        (CHINESE, "UTF-16", "utf-16"),
        (CHINESE, "UTF-16", "utf-16-le"),
        (CHINESE, "", "utf-16-be"),
        (CHINESE, "UTF-32", "utf-32"),
        (CHINESE, "GB18030", "gb18030"),
        (JAPANESE, "Shift_JIS", "shift_jis"),
        (JAPANESE, "ISO-2022-JP", "iso2022_jp"),
        ("é" * 200, "ISO-8859-1", "latin-1"),
    ],
)
def test_what_a_file_says_truly_is_no_news(text: str, declared: str, codec: str) -> None:
    data = document(text, declared).encode(codec)
    assert content(data)[0] == document(text, declared)
    assert settle(data, "f.xml").report == ()


@pytest.mark.parametrize(
    ("text", "declared", "codec", "found"),
    [
        (CHINESE, "GBK", "utf-8", "utf-8"),
        (CHINESE, "ISO-8859-1", "utf-8", "utf-8"),
        (CHINESE, "UTF-16", "utf-8", "utf-8"),
        (CHINESE, "x-no-such", "utf-8", "utf-8"),
        (CHINESE, "rot13", "utf-8", "utf-8"),
        (CHINESE, "UTF-8", "gb18030", "gb18030"),
        (JAPANESE, "UTF-8", "cp932", "cp932"),
    ],
)
def test_what_a_file_says_wrongly_is_reported(
    text: str, declared: str, codec: str, found: str
) -> None:
    data = document(text, declared).encode(codec)
    assert content(data) == (document(text, declared), found)
    (entry,) = settle(data, "f.xml").report
    assert entry.message == (
        f"The file says that it is in {declared} but is in {found}: it was read as that."
    )


def test_wrong_bytes_are_counted() -> None:
    data = document(CHINESE, "UTF-8").encode().replace("则".encode(), b"\xff", 1)
    assert content(data)[0] == document(CHINESE, "UTF-8").replace("则", "\ufffd", 1)
    (entry,) = settle(data, "f.xml").report
    assert entry.message == "Bytes that are no utf-8 were replaced by “\ufffd”: 1 characters."


def test_half_a_character_at_the_end_of_utf_16_is_replaced() -> None:
    data = document(CHINESE).encode("utf-16") + b"\x00"
    assert content(data)[0] == document(CHINESE) + "\ufffd"


def test_what_a_person_chose_goes_before_all() -> None:
    data = document(JAPANESE, "UTF-8").encode("euc_jp")
    assert content(data, "euc_jp")[0] == document(JAPANESE, "UTF-8")
    assert settle(data, "f.xml", "euc_jp").report == ()
    with pytest.raises(UnreadableFileError, match=r"“f\.xml” cannot be read as nothing"):
        settle(data, "f.xml", "nothing")


@given(st.text(st.characters(codec="utf-8"), max_size=40), st.integers(65_500, 65_540))
def test_characters_across_two_pieces_stay_whole(text: str, before: int) -> None:
    whole = "x" * before + text
    for codec, mark in (("utf-16-le", codecs.BOM_UTF16_LE), ("utf-8", codecs.BOM_UTF8)):
        assert content(mark + whole.encode(codec))[0] == whole


@given(st.binary(max_size=300), st.sampled_from(["", "gbk", "utf-8", "utf-16", "cp932", "hex"]))
def test_any_bytes_become_text(data: bytes, declared: str) -> None:
    head = f'<?xml version="1.0" encoding="{declared}"?>'.encode() if declared else b""
    content(head + data)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("<tbx/>", "tbx"),
        ("\n <?xml version='1.0'?><!-- <x> --><?p <y>?>\n<martif type='a'>", "martif"),
        ("<!DOCTYPE martif SYSTEM 'a>b.dtd'><martif>", "martif"),
        ("<!DOCTYPE martif [<!ENTITY x 'y'>\n]> <martif>", "martif"),
        ("<t:tbx xmlns:t='u'>", "tbx"),
        ("<!-- <tbx> ", ""),
        ("a <tbx>", ""),
        ("", ""),
    ],
)
def test_the_name_of_the_root(text: str, name: str) -> None:
    assert root_name(text.encode()) == name
    assert root_name(text.encode("utf-16")) == name
    assert root_name(b"\xef\xbb\xbf" + text.encode()) == name


@given(st.text("<!-->?[]DOCTYPE'\" a", max_size=200))
def test_the_root_is_looked_for_in_any_text(text: str) -> None:
    assert root_name(text.encode()).isascii()


def test_the_root_is_looked_for_without_delay() -> None:
    assert root_name(b"<!DOCTYPE a" + b"[" * 4000) == ""
    assert root_name(b"<!DOCTYPE a" + b"''" * 2000) == ""
    assert root_name(b"<!--" * 1000) == ""
