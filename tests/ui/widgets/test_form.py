"""A form names its fields and asks for what it requires."""

from PySide6.QtWidgets import QDialogButtonBox, QWidget
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


def test_typing_starts_in_the_first_field_and_tab_ends_at_the_buttons(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    form = Form(parent, "Form")
    fields: list[QWidget] = [form.line("Client"), form.line("Number"), form.lines("Name")]
    with qtbot.waitActive(form):
        form.show()
    assert form.ok.isDefault()
    met = []
    for _ in range(5):
        met.append(form.focusWidget())
        form.focusNextChild()
    cancel = form.buttons.button(QDialogButtonBox.StandardButton.Cancel)
    assert met == [*fields, form.ok, cancel]


def test_a_complaint_takes_no_room_from_the_fields(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    form = Form(parent, "Form")
    text = form.lines("Text")
    line = form.line("Line")
    with qtbot.waitExposed(form):
        form.show()
    before = text.geometry(), line.geometry()
    form.complain("This was refused for a reason that takes more than one line to tell. " * 3)
    qtbot.waitUntil(lambda: form._problem.height() > line.height())
    assert (text.geometry(), line.geometry()) == before
    assert form.problem.startswith("This was refused")


def test_a_complaint_is_taken_back(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    form = Form(parent, "Form")
    form.complain("No.")
    form.take_back_complaint()
    assert form.problem == ""
