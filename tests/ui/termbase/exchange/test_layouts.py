"""The choice of saved layouts; the mapping page uses it (``test_mapping``)."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from briefdesk.model.exchange import Column, Role, SheetLayout
from briefdesk.model.saved_layout import SavedLayout
from briefdesk.services import sheet_layouts
from briefdesk.ui.termbase.exchange.layouts import LayoutChoice, SaveLayoutForm
from briefdesk.ui.workspace import Workspace

Settle = Callable[[], None]
SAVED = SavedLayout("office", SheetLayout((Column(Role.TERM, "ja"),)), ("日本語",))


def test_what_was_saved_is_offered(workspace: Workspace, qtbot: QtBot, settle: Settle) -> None:
    workspace.tasks.first(lambda desk: sheet_layouts.keep(desk, SAVED))
    choice = LayoutChoice(workspace)
    qtbot.addWidget(choice)
    assert choice.box.value == ""
    settle()
    assert choice.fitting(("日本語",)) == SAVED
    chosen: list[object] = []
    choice.chosen.connect(chosen.append)
    for place in (1, 0):
        choice.box.setCurrentIndex(place)
        choice.box.activated.emit(place)
    assert chosen == [SAVED, None]
    assert not choice.forget.isEnabled()
    choice.show_chosen("office")
    saving: list[bool] = []
    workspace.tasks.saving.connect(saving.append)
    choice.forget.click()
    settle()
    assert saving == [True, False]
    assert workspace.tasks.first(sheet_layouts.saved) == ()
    assert choice.known == ()


def test_a_layout_needs_a_name(workspace: Workspace, settle: Settle) -> None:
    form = SaveLayoutForm(workspace, SavedLayout("", SAVED.layout), workspace.window)
    assert not form.ok.isEnabled()
    form.name.setText(" court ")
    assert form.ok.isEnabled()
    names: list[object] = []
    form.saved.connect(names.append)
    saving: list[bool] = []
    workspace.tasks.saving.connect(saving.append)
    form.accept()
    settle()
    assert saving == [True, False]
    assert names == ["court"]
    assert [one.name for one in workspace.tasks.first(sheet_layouts.saved)] == ["court"]
