"""What a reader knows when it comes to a place."""

from datetime import date

from briefdesk.text.values.found import Context
from briefdesk.text.values.plain import Plain


def test_a_date_without_year_is_of_the_year_last_named_else_of_the_day_of_writing() -> None:
    context = Context(Plain("10 月"), "zh", date(2025, 11, 12))
    assert context.text == "10月"
    assert context.assumed_year == 2025
    context.year = 2022
    assert context.assumed_year == 2022
    assert Context(Plain(""), "zh", None).assumed_year == 0
