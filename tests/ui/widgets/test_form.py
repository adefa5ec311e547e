"""A form names its fields and asks for what it requires."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefdesk.ui.widgets.form import Form


def test_fields_are_named_and_required(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    form = Form(parent, "Form")
    title = form.line("Title")
    form.lines("Note", "a\nb")
    form.require(title, lambda text: text == "x")
    assert title.accessibleName() == "Title"
    assert not form.ok.isEnabled()
    title.setText("x")
    assert form.ok.isEnabled()
