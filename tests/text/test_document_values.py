"""The values of a document."""

from datetime import date

from briefdesk.model.imported import Meta
from briefdesk.model.value import Period
from briefdesk.model.wire import changed
from briefdesk.text.document_values import document_values, written_on
from tests.termbases import document

TODAY = date(2027, 5, 1)


def last_day(bears: str) -> date:
    """Return the end of “this fiscal year” in a document that bears a day."""
    page = changed(document("本年度末前完成。"), meta=Meta(date=bears))
    [stated] = document_values(page, TODAY)
    assert isinstance(stated.value, Period)
    return stated.value.last


def test_this_fiscal_year_is_that_of_the_document() -> None:
    assert last_day("2025-11-12") == date(2026, 3, 31)


def test_without_a_day_it_is_that_of_looking() -> None:
    assert last_day("") == date(2028, 3, 31)


def test_the_day_a_document_bears() -> None:
    assert written_on(changed(document("甲"), meta=Meta(date="2025-11-12"))) == date(2025, 11, 12)
    assert written_on(changed(document("甲"), meta=Meta(date="2025"))) is None
