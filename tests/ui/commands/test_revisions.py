"""Ctrl+R corrects what is selected, else the current finding, else says what to do."""

from pytestqt.qtbot import QtBot

from briefdesk.model.span import Span
from briefdesk.ui.commands import revisions
from briefdesk.ui.revisions.form import RevisionForm
from briefdesk.ui.workspace import Act, Workspace
from tests.ui.findings.conftest import WRONG, dialog, finding


def test_what_is_selected_is_corrected(qtbot: QtBot, checked: Workspace) -> None:
    qtbot.addWidget(checked.window)
    checked.set_selection(Span(2, 7))
    revisions.revise(checked)
    form = dialog(RevisionForm)
    [place] = form._places
    assert place.span == Span(2, 7)
    assert form.proposed.toPlainText() == place.words


def test_without_a_selection_it_is_the_finding(qtbot: QtBot, checked: Workspace) -> None:
    qtbot.addWidget(checked.window)
    checked.set_place(finding(checked, WRONG).open[0].fingerprint)
    revisions.revise(checked)
    assert dialog(RevisionForm).proposed.toPlainText() == "公共数据库"


def test_words_of_the_title_block_are_not_taken_for_the_finding(
    qtbot: QtBot, checked: Workspace
) -> None:
    qtbot.addWidget(checked.window)
    checked.set_place(finding(checked, WRONG).open[0].fingerprint)
    checked.set_selection(Span(0, 0), outside=True)
    told: list[object] = []
    checked.told.connect(told.append)
    revisions.revise(checked)
    assert told == [revisions._OUTSIDE]


def test_without_both_it_says_what_to_do(checked: Workspace) -> None:
    told: list[object] = []
    checked.told.connect(told.append)
    revisions.revise(checked)
    assert len(told) == 1


def test_the_list_is_asked_for(workspace: Workspace) -> None:
    asked: list[Act] = []
    workspace.asked.connect(asked.append)
    revisions.ask(Act.REVISIONS, workspace)
    assert asked == [Act.REVISIONS]
