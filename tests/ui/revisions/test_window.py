"""All corrections beside the page: shown, settled, deleted, edited by keys."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefdesk.model.revision import RevisionState
from briefdesk.model.span import Span
from briefdesk.services import history
from briefdesk.ui.revisions.export import ExportForm
from briefdesk.ui.revisions.form import RevisionForm
from briefdesk.ui.revisions.window import RevisionWindow
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import Settle
from tests.ui.findings.conftest import dialog
from tests.ui.revisions.conftest import Revise, span_of


@pytest.fixture
def listed(qtbot: QtBot, shown: Workspace, revise: Revise, settle: Settle) -> RevisionWindow:
    qtbot.addWidget(shown.window)
    revise("政府", "日本政府")
    revise("公立数据库", "公共数据库")
    made = RevisionWindow.present(shown)
    settle()
    return made


def test_they_stand_in_the_order_of_the_text(listed: RevisionWindow) -> None:
    assert [one.proposed for one in listed.model.revisions] == ["公共数据库", "日本政府"]
    assert listed.summary.text().startswith("2 correction(s)")
    assert RevisionWindow.present(listed._workspace) is listed


def test_enter_shows_the_place(qtbot: QtBot, listed: RevisionWindow, shown: Workspace) -> None:
    seen: list[Span] = []
    shown.reveal.connect(seen.append)
    listed.view.selectRow(1)
    qtbot.keyClick(listed.view, Qt.Key.Key_Return)
    assert seen == [span_of(shown, "政府")]


def test_keys_settle_and_undo_opens_again(
    qtbot: QtBot, listed: RevisionWindow, shown: Workspace, settle: Settle
) -> None:
    listed.view.selectAll()
    qtbot.keyClick(listed.view, Qt.Key.Key_A)
    settle()
    assert [one.state for one in shown.revisions] == [RevisionState.ACCEPTED] * 2
    assert "2 settled" in listed.summary.text()
    shown.tasks.change(history.undo)
    settle()
    assert [one.state for one in listed.model.revisions] == [RevisionState.OPEN] * 2


def test_delete_deletes(
    qtbot: QtBot, listed: RevisionWindow, shown: Workspace, settle: Settle
) -> None:
    listed.view.selectRow(0)
    qtbot.keyClick(listed.view, Qt.Key.Key_Delete)
    settle()
    assert [one.proposed for one in shown.revisions] == ["日本政府"]
    listed.delete.click()
    settle()
    assert listed._body.sentence.startswith("No corrections yet.")
    assert not listed.export.isEnabled()


def test_one_is_edited_in_the_form(qtbot: QtBot, listed: RevisionWindow, settle: Settle) -> None:
    listed.choose(next(one.id for one in listed.model.revisions if one.proposed == "日本政府"))
    qtbot.keyClick(listed.view, Qt.Key.Key_E)
    settle()
    assert dialog(RevisionForm).proposed.toPlainText() == "日本政府"


def test_the_menu_has_the_keys(listed: RevisionWindow) -> None:
    listed._open_menu(listed.view.visualRect(listed.model.index(0, 0)).center())
    menu = QApplication.activePopupWidget()
    assert menu is not None
    words = [action.text() for action in menu.actions() if action.text()]
    assert words == ["Edit…\tE", "Accepted\tA", "Rejected\tX", "Open\tO", "Delete\tDel"]
    menu.close()


def test_export_asks_where_to(listed: RevisionWindow, settle: Settle) -> None:
    listed.export.click()
    settle()
    assert dialog(ExportForm).target.text().endswith(".docx")


@pytest.mark.parametrize("width", [900, 1240])
def test_all_columns_are_in_view_and_no_head_is_cut(listed: RevisionWindow, width: int) -> None:
    listed.resize(width, 560)
    QApplication.sendEvent(listed, QEvent(QEvent.Type.LanguageChange))
    header = listed.view.horizontalHeader()
    assert header.length() <= listed.view.viewport().width()
    assert all(
        header.sectionSize(column) >= header.sectionSizeHint(column)
        for column in range(header.count())
    )
    assert not listed.view.horizontalScrollBar().isVisible()
