"""Plain text: limits, encodings, what is said about it."""

import time
from collections.abc import Callable

import pytest

from briefdesk.errors import UnreadableFileError
from briefdesk.formats import document
from briefdesk.formats.document.plain_text import PlainText
from briefdesk.model.imported import FileInfo, ReadingOptions
from briefdesk.model.progress import unheard
from briefdesk.text.limits import TEXT_FILE_LIMIT

CHINESE = "第一章 总则。本简报说明个人信息保护制度的现状与课题，并整理有关机构的意见。" * 6
TRADITIONAL = "本報告說明個人資料保護法制之現況與課題，並整理相關機關之意見，供讀者參考。" * 6
JAPANESE = "本稿では個人情報の保護に関する制度の現状と課題について、関係機関の意見を整理する。" * 6
INFO = FileInfo("a.txt", "", 0, "", "", "", 0)


@pytest.mark.parametrize(
    "head", [b"%PDF-1.4", b"PK\x03\x04abc", b"\x89PNG\r\n", b"\x7fELF\x02", bytes(range(200))]
)
def test_other_formats_are_not_accepted(head: bytes) -> None:
    assert not PlainText().accepts(head, "a.txt")


def test_limits() -> None:
    with pytest.raises(UnreadableFileError, match="20 MB"):
        document.read(b"a" * (TEXT_FILE_LIMIT + 1), INFO, ReadingOptions(), unheard)
    with pytest.raises(UnreadableFileError, match="5 million"):
        document.read(b"a" * 5_000_001, INFO, ReadingOptions(), unheard)


def test_control_and_bidi_characters_are_said() -> None:
    read = document.read("数\0据\x07利用\u202e制度。".encode(), INFO, ReadingOptions(), unheard)
    assert read.text == "数据利用\u202e制度。"
    assert {warning.code for warning in read.warnings} == {"control_characters", "bidi_controls"}
    assert read.file.media_type == "text/plain"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("本简报说明个人信息保护制度的现状与课题。", "gb18030"),
        ("本報告說明個人資料保護法制之現況與課題。", "cp950"),
        ("個人情報の保護に関する制度の現状と課題について。", "cp932"),
        ("個人情報の保護に関する制度の現状と課題について。", "euc_jp"),
        ("個人情報の保護に関する制度の現状と課題について。", "iso2022_jp"),
        ("本简报说明个人信息保护制度的现状与课题。", "utf-16"),
        ("本简报说明个人信息保护制度的现状与课题。", "utf-16-le"),
        ("本简报说明个人信息保护制度的现状与课题。", "utf-16-be"),
    ],
)
def test_one_line_of_10_megabytes(
    text: str, encoding: str, counted: Callable[[int, int], int]
) -> None:
    line = text * (counted(1_000_000, 10_000_000) // len(text.encode(encoding)))
    start = time.perf_counter()
    found = document.read(line.encode(encoding), INFO, ReadingOptions(), unheard)
    assert "".join(found.text.splitlines()) == line
    assert time.perf_counter() - start < 30  # 10 s alone on a machine


@pytest.mark.parametrize("encoding", ["gb18030", "cp932", "utf-16-le"])
def test_a_person_may_choose_the_encoding(encoding: str) -> None:
    data = "数据の利用。".encode(encoding)
    found = document.read(data, INFO, ReadingOptions(encoding=encoding), unheard)
    assert (found.text, found.file.encoding) == ("数据の利用。", encoding)
    assert found.file.encoding_chosen
    assert not document.read(data, INFO, ReadingOptions(), unheard).file.encoding_chosen
