"""What a text says of its dates."""

from briefdesk.text.dated_statements import Statement, statements
from briefdesk.text.document_values import document_values
from tests.examined import TODAY
from tests.termbases import document


def said(text: str) -> list[Statement]:
    """Return what a paragraph says of its dates."""
    page = document(text)
    return list(statements(page, document_values(page, TODAY)))


def test_a_deadline_and_what_is_due() -> None:
    [one] = said("以 2025 年底为目标，形成中期总结报告；另行公布。")
    assert (one.is_deadline, one.is_aimed, one.is_future, one.is_past) == (True, True, True, False)
    assert one.gist == "形成中期总结报告"


def test_what_is_past() -> None:
    [one] = said("该会议已于 2025 年 6 月召开过三次。")
    assert (one.is_deadline, one.is_future, one.is_past) == (False, False, True)


def test_each_date_has_its_own_clause() -> None:
    text = "2025 年底形成中期总结报告，2026 年夏季整理全部讨论内容。"
    assert [text[slice(*one.clause)] for one in said(text)] == [
        "2025 年底形成中期总结报告",
        "2026 年夏季整理全部讨论内容。",
    ]


def test_ranges_and_rough_dates_are_no_milestones() -> None:
    assert said("2024 年 12 月至 2025 年 6 月共召开十二次会议。") == []


def test_too_few_words_say_nothing() -> None:
    [one] = said("于 2025 年公布。")
    assert one.gist == ""
