"""Dates lean on what was named before them."""

from datetime import date

import pytest

from briefdesk.text.values import stated_values
from tests.text.values.readable import readable

TODAY = date(2026, 2, 10)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("2022年6月、同年10月、同月3日", ["2022-06", "2022-10", "2022-10-03"]),
        ("2025年12月，翌月", ["2025-12", "2026-01"]),
        ("2025年9月3日、10日及30日", ["2025-09-03", "2025-09-10", "2025-09-30"]),
        ("2025年9月3日、10日以内に", ["2025-09-03", "10 day"]),
        ("本年度", ["FY2025"]),
        ("今年10月", ["2026-10"]),
        ("2023年法律第10号，10月1日", ["law 2023 法律 10", "2026-10-01"]),
        ("2025年4月30日至2日", ["2025-04-30", "2025-04-02"]),
    ],
)
def test_what_a_date_leaves_out(text: str, values: list[str]) -> None:
    assert [readable(one) for one in stated_values(text, "ja", TODAY)] == values


def test_a_fiscal_year_is_no_part_of_a_longer_word() -> None:
    assert [readable(one) for one in stated_values("2025年度报告", "zh")] == ["FY2025"]
    assert stated_values("年度报告", "zh", TODAY) == ()
