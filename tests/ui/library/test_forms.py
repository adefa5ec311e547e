"""Forms change one briefing or one matter, and undo takes it back."""

from functools import partial

from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from briefdesk.model.imported import Meta
from briefdesk.services import history, matters
from briefdesk.ui.library.forms import MatterForm, MoveForm, RenameForm, TitleBlockForm
from briefdesk.ui.widgets.composing import LineInput
from briefdesk.ui.widgets.form import Form
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import Settle


def fill(form: Form, **values: str) -> None:
    for edit in form.findChildren(LineInput):
        name = edit.accessibleName().split()[-1].lower()
        if name in values:
            edit.setText(values[name])


def meta(workspace: Workspace) -> Meta:
    assert workspace.shown is not None
    return workspace.shown.briefing.meta


def test_a_briefing_is_renamed(opened: Workspace, settle: Settle) -> None:
    form = RenameForm(opened)
    fill(form, title="  ")
    assert not form.ok.isEnabled()
    fill(form, title=" 新标题 ")
    form.ok.click()
    settle()
    assert meta(opened).title == "新标题"
    opened.tasks.change(history.undo)
    settle()
    assert meta(opened).title == "医疗数据利用的现状"


def test_the_title_block_is_corrected(opened: Workspace, settle: Settle) -> None:
    form = TitleBlockForm(opened)
    fill(
        form,
        number="No.2",
        authors="甲；乙; 丙",
        translators="",
        issuer="事务所",
        date="2025-01-02",
    )
    form.ok.click()
    settle()
    now = meta(opened)
    assert (now.number, now.date, now.issuer) == ("No.2", "2025-01-02", "事务所")
    assert now.authors == ("甲", "乙", "丙")
    assert now.translators == ()


def test_a_new_matter_becomes_the_current_one(workspace: Workspace, settle: Settle) -> None:
    form = MatterForm(workspace, None)
    assert not form.ok.isEnabled()
    fill(form, client="A 社", number="2025-7", name="数据")
    form.ok.click()
    settle()
    found = workspace.tasks.first(matters.matters)
    assert [(m.client, m.number, m.name) for m in found[1:]] == [("A 社", "2025-7", "数据")]
    assert workspace.matter_id == found[1].id


def test_a_matter_is_edited(workspace: Workspace, settle: Settle) -> None:
    workspace.tasks.change(partial(matters.add_matter, client="A", number="1", name="旧"))
    settle()
    form = MatterForm(workspace, 2)
    settle()
    fill(form, name="新")
    form.ok.click()
    settle()
    assert workspace.tasks.first(matters.matters)[1].name == "新"


def test_a_briefing_is_moved(qtbot: QtBot, opened: Workspace, settle: Settle) -> None:
    opened.tasks.change(partial(matters.add_matter, client="A", number="", name=""))
    settle()
    form = MoveForm(opened)
    settle()
    [chooser] = form.findChildren(QComboBox)
    assert chooser.currentText() == "Unfiled"
    chooser.setCurrentIndex(1)
    form.ok.click()
    settle()
    assert opened.shown is not None
    assert opened.shown.briefing.matter.client == "A"


def test_what_is_refused_is_said_in_its_place(opened: Workspace, settle: Settle) -> None:
    form = TitleBlockForm(opened)
    ended: list[int] = []
    form.finished.connect(ended.append)
    form.open()
    before = meta(opened)
    fill(form, date="2025年1月")
    form.ok.click()
    settle()
    assert form.isVisible()
    assert "2025年1月" in form.problem
    assert meta(opened) == before
    fill(form, date="2025-01-02")
    form.ok.click()
    settle()
    assert ended == [Form.DialogCode.Accepted]
    assert meta(opened).date == "2025-01-02"
