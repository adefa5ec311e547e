"""A domain is chosen by its name and kept by its code."""

from pytestqt.qtbot import QtBot

from briefdesk.ui.termbase.domain_field import DomainField
from tests.ui.termbase.conftest import write


def test_names_are_shown_and_codes_are_kept(qtbot: QtBot) -> None:
    field = DomainField("healthcare")
    qtbot.addWidget(field)
    assert (field.currentText(), field.value) == ("Health care", "healthcare")
    field.offer(["technology", "office", "healthcare"])
    shown = [field.itemText(number) for number in range(field.count())]
    assert shown == ["Health care", "Technology", "office"]
    assert (field.currentText(), field.value) == ("Health care", "healthcare")
    field.setCurrentIndex(1)
    assert field.value == "technology"


def test_without_a_domain_none_is_chosen(qtbot: QtBot) -> None:
    field = DomainField()
    qtbot.addWidget(field)
    for codes in (["office"], ["office", "technology"]):
        field.offer(codes)
        assert (field.currentText(), field.value, field.currentIndex()) == ("", "", -1)


def test_another_domain_is_typed(qtbot: QtBot) -> None:
    field = DomainField()
    qtbot.addWidget(field)
    field.offer(["technology"])
    line = field.lineEdit()
    assert line is not None
    write(line, " 知財 ")
    assert field.value == "知財"
    field.offer(["office"])
    assert field.value == "知財"
    line.clear()
    write(line, "Technology")
    assert field.value == "technology"
