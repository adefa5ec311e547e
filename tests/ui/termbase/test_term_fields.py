"""A term is edited field by field; what nobody touches stays as it was."""

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from briefdesk.model.concept import AdminStatus, Confidence, Guard, ReadingSource, SourceRef, Term
from briefdesk.model.wire import changed
from briefdesk.ui.termbase.term_fields import FORBIDDEN, TermFields
from tests.termbases import TERMS
from tests.ui.termbase.conftest import write

FULL = Term(
    "t-1", "zh-Hans", "假名信息", AdminStatus.DEPRECATED,
    forbidden=True, replacement="假名加工信息",
    type="calque", register="statute", usage="CN", match="case", confidence=Confidence.UNSURE,
    source=SourceRef("law", "医療法"), context="例", guard=Guard(not_before=("从", "在")),
    ambiguous_with=("c-a",), variant_of="t-2", extra=(("a", "b"),),
)  # fmt: skip


def fields_of(qtbot: QtBot, term: Term) -> TermFields:
    made = TermFields(term)
    qtbot.addWidget(made)
    made.show()
    return made


def details(fields: TermFields) -> None:
    next(b for b in fields.findChildren(QToolButton) if b.text() == "Details").click()


def test_nothing_changes_by_looking_at_the_details(qtbot: QtBot) -> None:
    fields = fields_of(qtbot, FULL)
    assert fields.value == FULL
    details(fields)
    assert fields.value == FULL


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(term=TERMS)
def test_any_term_with_a_trimmed_text_comes_back(qtbot: QtBot, term: Term) -> None:
    term = changed(term, text=term.text.strip(), reading=term.reading.strip())
    if term.status in (AdminStatus.PREFERRED, AdminStatus.ADMITTED) or term.forbidden:
        term = changed(term, replacement=term.replacement.strip())
    fields = TermFields(term)
    value = fields.value
    fields.deleteLater()
    if term.forbidden:
        term = changed(term, status=AdminStatus.DEPRECATED)
    assert changed(value, replacement="", reading_source=term.reading_source) == changed(
        term, replacement=""
    )


def test_a_status_asks_for_what_to_write_instead(qtbot: QtBot) -> None:
    fields = fields_of(qtbot, Term("t-1", "zh-Hans", "假名信息"))
    assert not fields.replacement.isVisible()
    fields.status.choose(FORBIDDEN)
    fields.status.activated.emit(0)
    assert fields.replacement.isVisible()
    fields.replacement.setText("假名加工信息")
    value = fields.value
    assert (value.status, value.forbidden, value.replacement) == (
        AdminStatus.DEPRECATED, True, "假名加工信息",
    )  # fmt: skip


def test_a_reading_that_somebody_types_is_confirmed(qtbot: QtBot) -> None:
    fields = fields_of(qtbot, Term("t-1", "ja", "仮名", reading="かな"))
    assert fields.value.reading_source is ReadingSource.AUTO
    fields.reading.clear()
    write(fields.reading, "かめい")
    assert (fields.value.reading, fields.value.reading_source) == ("かめい", ReadingSource.HUMAN)
    fields.confirmed.click()
    assert fields.value.reading_source is ReadingSource.AUTO


def test_the_details_are_edited(qtbot: QtBot) -> None:
    fields = fields_of(qtbot, Term("t-1", "zh-Hans", "业者"))
    details(fields)
    assert fields._details is not None
    fields._details.guards["not_before"].setText("从，在、 与;")
    fields._details.context.setText(" 例 ")
    fields._details.match.choose("exact")
    value = fields.value
    assert value.guard == Guard(not_before=("从", "在", "与"))
    assert (value.context, value.match) == ("例", "exact")


@pytest.mark.parametrize("lang", ["zh-Hans", "zh-Hant-TW", "ko"])
def test_the_language_can_be_another_one_of_its_kind(qtbot: QtBot, lang: str) -> None:
    fields = fields_of(qtbot, Term("t-1", lang, "业者"))
    assert fields.value.lang == lang


def test_complaints_are_said_in_the_card(qtbot: QtBot) -> None:
    fields = fields_of(qtbot, FULL)
    fields.complain({"text": "It is empty.", "lang": "It is empty."}, {"reading": "Odd."})
    assert fields._complaint.text() == "It is empty."
    assert fields.text.property("wrong") is True
    assert fields._warning.text() == "Odd."
    assert not fields.reading.property("wrong")
    fields.complain({}, {})
    assert fields._complaint.isHidden()
    assert fields._warning.isHidden()
