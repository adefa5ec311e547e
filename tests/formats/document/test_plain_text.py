"""Decoding: byte order mark, strict UTF-8, detection; wrong bytes are counted."""

import pytest

from briefdesk.errors import UnreadableFileError
from briefdesk.formats import document
from briefdesk.formats.document.plain_text import SIZE_LIMIT, PlainText, decode
from briefdesk.model.imported import FileInfo, ReadingOptions
from briefdesk.model.progress import unheard

CHINESE = "第一章 总则。本简报说明个人信息保护制度的现状与课题，并整理有关机构的意见。" * 6
TRADITIONAL = "本報告說明個人資料保護法制之現況與課題，並整理相關機關之意見，供讀者參考。" * 6
JAPANESE = "本稿では個人情報の保護に関する制度の現状と課題について、関係機関の意見を整理する。" * 6
INFO = FileInfo("a.txt", "", 0, "", "", "", 0)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (CHINESE, "utf-8"),
        (CHINESE, "utf-8-sig"),
        (CHINESE, "utf-16"),
        (CHINESE, "gb18030"),
        (TRADITIONAL, "cp950"),
        (JAPANESE, "cp932"),
        (JAPANESE, "euc_jp"),
        (JAPANESE, "iso2022_jp"),
    ],
)
def test_office_encodings(text: str, encoding: str) -> None:
    decoded, _, warnings = decode(text.encode(encoding))
    assert decoded == text
    assert warnings == []


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


@pytest.mark.parametrize(
    "head", [b"%PDF-1.4", b"PK\x03\x04abc", b"\x89PNG\r\n", b"\x7fELF\x02", bytes(range(200))]
)
def test_other_formats_are_not_accepted(head: bytes) -> None:
    assert not PlainText().accepts(head, "a.txt")


def test_limits() -> None:
    with pytest.raises(UnreadableFileError, match="20 MB"):
        document.read(b"a" * (SIZE_LIMIT + 1), INFO, ReadingOptions(), unheard)
    with pytest.raises(UnreadableFileError, match="5 million"):
        document.read(b"a" * 5_000_001, INFO, ReadingOptions(), unheard)


def test_control_and_bidi_characters_are_said() -> None:
    read = document.read("数\0据\x07利用\u202e制度。".encode(), INFO, ReadingOptions(), unheard)
    assert read.text == "数据利用\u202e制度。"
    assert {warning.code for warning in read.warnings} == {"control_characters", "bidi_controls"}
    assert read.file.media_type == "text/plain"
