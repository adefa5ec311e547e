"""The table of corrections: one row each, in the words of the report's language."""

import pytest

from briefdesk.formats.containers.revision_table import COLUMNS, rows
from briefdesk.model.wire import changed
from tests.revision_reports import ROWS, report


def cells(number: int, lang: str = "zh") -> dict[str, str]:
    """Return a row by its columns."""
    return dict(zip(COLUMNS, list(rows(report(lang)))[number], strict=True))


@pytest.mark.parametrize(
    ("lang", "first", "last"),
    [("zh", "序号", "修订人"), ("ja", "番号", "校訂者"), ("en", "No.", "Reviser")],
)
def test_the_head_speaks_the_language_of_the_report(lang: str, first: str, last: str) -> None:
    head = cells(0, lang)
    assert (head["number"], head["author"]) == (first, last)


def test_a_row_says_where_what_and_why() -> None:
    row = cells(1)
    assert (row["number"], row["section"], row["page"]) == ("1", "II. 现状 › 1. 医疗 DX", "iv")
    assert (row["as_is"], row["proposed"]) == ("假名化信息", "假名加工信息")
    assert row["context"] == "…公共数据库提供【假名化信息】。匿名化信息与…"
    assert (row["remedy"], row["severity"], row["state"]) == ("替换", "高", "待处理")
    assert row["reason"].startswith("法律用语")
    assert row["source"].startswith("個人情報")


def test_words_of_two_blocks_stand_on_one_line_and_what_goes_is_said_to_go() -> None:
    row = cells(2)
    assert (row["as_is"], row["proposed"], row["severity"]) == ("=1+1 第二段", "〔删除〕", "")


def test_one_without_a_sure_place_says_so() -> None:
    row = cells(3, "en")
    assert (row["page"], row["context"], row["state"]) == ("place to be confirmed", "", "accepted")


def test_one_in_a_footnote_says_in_which() -> None:
    _, row = rows(report("en", (changed(ROWS[0], footnote="6"),)))
    assert row[1] == "II. 现状 › 1. 医疗 DX › footnote 6"
