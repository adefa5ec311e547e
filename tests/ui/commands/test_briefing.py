"""Commands on briefings and matters."""

from functools import partial

from briefdesk.services import opening
from briefdesk.ui.commands import briefing, reverting
from briefdesk.ui.library.forms import MatterForm, RenameForm
from briefdesk.ui.workspace import Act, Workspace
from tests.ui.conftest import Settle


def test_removing_empties_the_page_and_undo_brings_it_back(
    opened: Workspace, settle: Settle
) -> None:
    said: list[object] = []
    listed: list[int] = []
    opened.message.connect(said.append)
    opened.told.connect(said.append)
    briefing.remove(opened)
    settle()
    assert opened.shown is None
    assert "医疗数据利用的现状" in str(said[0])
    reverting.undo(opened)
    settle()
    assert said[1] == "Undone: Move briefing to the bin — 医疗数据利用的现状"
    opened.tasks.change(_nothing)
    found = opened.tasks.first(partial(opening.briefings))
    listed += [summary.id for summary in found]
    assert len(listed) == 1


def _nothing(_desk: object) -> None:
    return None


def test_undo_says_what_it_would_undo(opened: Workspace) -> None:
    undo = next(c for c in briefing.COMMANDS if c.id == "history.undo")
    assert undo.label_now is not None
    assert undo.label_now(opened) == "&Undo: Import briefing"


def test_forms_are_opened_over_the_window(opened: Workspace, settle: Settle) -> None:
    briefing.rename(opened)
    briefing.new_matter(opened)
    settle()
    for kind in (RenameForm, MatterForm):
        [form] = opened.window.findChildren(kind)
        assert form.isVisible()
        form.reject()


def test_open_and_close_ask_the_window(workspace: Workspace) -> None:
    asked: list[Act] = []
    workspace.asked.connect(asked.append)
    briefing.open_files(workspace)
    briefing.close(workspace)
    assert asked == [Act.OPEN_FILES, Act.CLOSE_WINDOW]
