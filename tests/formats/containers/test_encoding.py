"""Decoding: choice, byte order mark, declaration, strict UTF-8, detection; wrong bytes counted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.errors import UnreadableFileError
from briefdesk.formats.containers.encoding import ENCODINGS, decode, is_text, preview

CHINESE = "第一章 总则。本简报说明个人信息保护制度的现状与课题，并整理有关机构的意见。" * 6
TRADITIONAL = "本報告說明個人資料保護法制之現況與課題，並整理相關機關之意見，供讀者參考。" * 6
JAPANESE = "本稿では個人情報の保護に関する制度の現状と課題について、関係機関の意見を整理する。" * 6
OFFICE = [
    (CHINESE, "utf-8"),
    (CHINESE, "utf-8-sig"),
    (CHINESE, "utf-16"),
    (CHINESE, "utf-16-le"),
    (CHINESE, "utf-16-be"),
    (CHINESE, "gb18030"),
    (TRADITIONAL, "cp950"),
    (JAPANESE, "cp932"),
    (JAPANESE, "euc_jp"),
    (JAPANESE, "iso2022_jp"),
    (JAPANESE, "utf-16-le"),
    (JAPANESE, "utf-16-be"),
]


@pytest.mark.parametrize(("text", "encoding"), OFFICE)
def test_office_encodings(text: str, encoding: str) -> None:
    data = text.encode(encoding)
    decoded, _, warnings = decode(data)
    assert is_text(data[:4096])
    assert decoded == text
    assert warnings == []


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [CHINESE, JAPANESE])
def test_ideographs_and_line_feeds_in_utf_16_are_text(text: str, encoding: str) -> None:
    wrapped = text.replace("。", "。\n")
    assert is_text(wrapped.encode(encoding)[:4095])
    assert decode(wrapped.encode(encoding))[0] == wrapped


def test_an_escape_makes_no_other_encoding_of_utf_8() -> None:
    text = "第一章 总则。\x1b[31m本简报说明制度。"
    assert decode(text.encode())[:2] == (text, "utf-8")


@pytest.mark.parametrize(("head", "text"), [(b" \r\n\0\x0c", True), (b"\x01\0\0\0\x02\0", False)])
def test_a_single_nul_makes_no_binary_file(head: bytes, text: bool) -> None:  # noqa: FBT001
    assert is_text(head) is text


@pytest.mark.parametrize(("text", "encoding"), OFFICE)
def test_the_preview_shows_the_right_encoding_among_the_others(text: str, encoding: str) -> None:
    shown = preview(text.encode(encoding))
    assert set(shown) <= set(ENCODINGS)
    assert text[:400] in shown.values()
    assert all(len(said) <= 400 for said in shown.values())


def test_the_preview_never_cuts_a_character() -> None:
    data = ("x" + CHINESE * 60).encode()
    assert "\ufffd" not in preview(data, ["utf-8"])["utf-8"]


@given(st.binary(max_size=300), st.sampled_from(ENCODINGS))
def test_any_bytes_are_decoded(data: bytes, encoding: str) -> None:
    preview(data)
    for text, _, _ in (decode(data), decode(data, encoding), decode(data, "", encoding)):
        assert isinstance(text.encode("utf-8"), bytes)


def test_wrong_bytes_are_replaced_and_counted() -> None:
    data = CHINESE.encode() + b"\xff" + "结束。".encode()
    text, encoding, warnings = decode(data)
    assert encoding == "utf-8"
    assert text.endswith("\ufffd结束。")
    assert [warning.code for warning in warnings] == ["wrong_bytes"]


def test_a_guess_from_a_short_text_is_said() -> None:
    _, _, warnings = decode("数据利用".encode("gb18030"))
    assert "encoding_guessed" in [warning.code for warning in warnings]


def test_lone_surrogates_become_the_replacement_character() -> None:
    text, _, warnings = decode(b"\xff\xfe" + b"\x00\xd8" + "数据".encode("utf-16-le"))
    assert text == "\ufffd数据"
    assert [warning.code for warning in warnings] == ["wrong_bytes"]


@pytest.mark.parametrize("declared", ["x-unknown", "utf-16", "hex", ""])
def test_a_declaration_that_is_of_no_use_is_passed_over(declared: str) -> None:
    assert decode(CHINESE.encode(), declared=declared)[:2] == (CHINESE, "utf-8")


def test_a_chosen_encoding_must_exist() -> None:
    for chosen in ("klingon", "hex"):
        with pytest.raises(UnreadableFileError, match=rf"a\.txt.*{chosen}"):
            decode(b"abc", chosen, name="a.txt")


def test_latin_letters_in_utf16_without_a_mark() -> None:
    text = "A report on the use of data.\r\n" * 9
    assert decode(text.encode("utf-16-le"))[:2] == (text, "utf_16_le")


def test_a_few_zeros_make_no_text_binary() -> None:
    assert is_text(b" \r\n\0\x0c")
    assert decode("数\0据".encode())[0] == "数\0据"


@pytest.mark.parametrize("head", [b"%PDF-1.4", bytes(range(256)) * 16, b"\0" * 4096, b"\x01" * 99])
def test_what_is_binary(head: bytes) -> None:
    assert not is_text(head)


def test_a_short_text_without_zeros_is_not_taken_for_utf_16() -> None:
    text, encoding, _ = decode("個人資料保護法第30條".encode("cp950"))
    assert (text, encoding) == ("個人資料保護法第30條", "big5hkscs")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_replacement_character_of_the_text_itself_is_no_wrong_byte(encoding: str) -> None:
    assert decode("医\ufffd療".encode(encoding))[0::2] == ("医\ufffd療", [])
