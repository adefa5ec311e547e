"""A term base gets a name, or another one."""

from briefdesk.ui.termbase.exchange.naming import NameForm
from briefdesk.ui.workspace import Workspace
from tests.ui.termbase.exchange.conftest import Settle, library_of


def test_a_new_one(workspace: Workspace, settle: Settle) -> None:
    form = NameForm(workspace, None, workspace.window)
    assert not form.ok.isEnabled()
    form.name.setText(" Tanaka ")
    form.accept()
    settle()
    assert [one.name for one in library_of(workspace)] == ["Tanaka"]


def test_another_name(workspace: Workspace, office: int, settle: Settle) -> None:
    [info] = library_of(workspace)
    form = NameForm(workspace, info, workspace.window)
    assert form.name.text() == "office"
    form.accept()  # nothing to do
    form = NameForm(workspace, info, workspace.window)
    form.name.setText("Sato")
    form.accept()
    settle()
    assert [one.name for one in library_of(workspace)] == ["Sato"]


def test_a_name_that_is_taken_is_said_in_the_form(
    workspace: Workspace, office: int, settle: Settle
) -> None:
    form = NameForm(workspace, None, workspace.window)
    form.name.setText("office")
    form.accept()
    settle()
    assert "office" in form.problem
