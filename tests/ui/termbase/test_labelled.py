"""A field has its caption as its name, and its complaint below."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from briefdesk.ui.termbase.labelled import Labelled, Remark, grid, mark, set_face
from briefdesk.ui.widgets.composing import LineInput, TextInput


def test_a_complaint_comes_and_goes(qtbot: QtBot) -> None:
    line = LineInput()
    field = Labelled("Domain", line)
    qtbot.addWidget(field)
    field.complain("")
    assert (line.accessibleName(), field.complaint) == ("Domain", "")
    field.complain("Name a domain.")
    assert (field.complaint, line.property("wrong")) == ("Name a domain.", True)
    assert line.accessibleDescription() == "Name a domain."
    field.complain("Look here.", is_warning=True)
    assert (field.complaint, line.property("wrong")) == ("Look here.", False)
    field.complain("")
    assert (field.complaint, line.property("wrong")) == ("", False)


def test_a_warning_is_no_problem(qtbot: QtBot) -> None:
    remark = Remark()
    qtbot.addWidget(remark)
    assert remark.isHidden()
    for is_warning in (False, True):
        remark.say("It is odd.", is_warning=is_warning)
        assert not remark.isHidden()
        marks = (remark.property("problem"), remark.property("warning"))
        assert marks == (not is_warning, is_warning)
    remark.say("")
    assert remark.isHidden()


def test_a_mark_comes_and_goes(qtbot: QtBot) -> None:
    line = LineInput()
    qtbot.addWidget(line)
    for is_wrong in (True, False):
        mark(line, is_wrong=is_wrong)
        assert line.property("wrong") is is_wrong


def test_what_is_typed_is_set_in_the_face_of_its_language(qtbot: QtBot) -> None:
    line, text = LineInput("仮名"), TextInput()
    text.setPlainText("これはひらがなのぶんです")
    for field in (line, text):
        qtbot.addWidget(field)
    set_face(line, "ja")
    set_face(text)
    assert line.font().families()[0] == text.font().families()[0] == "Noto Sans JP"
    set_face(line)
    assert line.font().families()[0] == "Noto Sans SC"


def test_fields_stand_in_rows_of_their_widths(qtbot: QtBot) -> None:
    a, b, c = QLabel("a"), QLabel("b"), QLabel("c")
    made = grid((((a, 1), (b, 2)), ((c, 3),)), 3)
    assert made.getItemPosition(made.indexOf(b)) == (0, 1, 1, 2)
    assert made.getItemPosition(made.indexOf(c)) == (1, 0, 1, 3)
    for label in (a, b, c):
        qtbot.addWidget(label)
