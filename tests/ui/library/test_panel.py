"""The library list follows the library, the matter and the filter."""

from functools import partial

from PySide6.QtCore import QSize, QSortFilterProxyModel
from PySide6.QtWidgets import QComboBox, QLabel, QListView, QStyleOptionViewItem
from pytestqt.qtbot import QtBot
from typing_extensions import override

from briefdesk.model.briefing import BriefingSummary
from briefdesk.model.matter import Matter
from briefdesk.services import history, matters
from briefdesk.ui.library.briefings import BriefingDelegate, BriefingModel, Index
from briefdesk.ui.library.panel import LibraryPanel
from briefdesk.ui.widgets.composing import LineInput
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import Settle, keep_document


def panel_of(qtbot: QtBot, workspace: Workspace, settle: Settle) -> LibraryPanel:
    panel = LibraryPanel(workspace, lambda _at: None, lambda: None)
    qtbot.addWidget(panel)
    panel.show()
    settle()
    return panel


def titles(panel: LibraryPanel) -> list[str]:
    [view] = [v for v in panel.findChildren(QListView) if v.accessibleName() == "Briefings"]
    model = view.model()
    return [str(model.index(row, 0).data()).split()[0] for row in range(model.rowCount())]


def briefing(number: int) -> BriefingSummary:
    return BriefingSummary(
        id=number, matter=Matter(1, "", "", ""), title=f"第{number}号简报", number="", date="",
        file_name="a.txt", sha256="0", versions=1, annotations=0, added="",
    )  # fmt: skip


def test_an_empty_library_says_what_to_do(
    qtbot: QtBot, workspace: Workspace, settle: Settle
) -> None:
    panel = panel_of(qtbot, workspace, settle)
    [words] = [label for label in panel.findChildren(QLabel) if label.isVisible()]
    assert "Ctrl+O" in words.text()


def test_briefings_are_listed_as_they_come(
    qtbot: QtBot, workspace: Workspace, settle: Settle
) -> None:
    panel = panel_of(qtbot, workspace, settle)
    for title in ("甲", "乙"):
        workspace.tasks.change(partial(keep_document, title=title))
    settle()
    assert sorted(titles(panel)) == ["乙", "甲"]


def test_the_list_follows_the_shown_briefing_and_only_that(
    qtbot: QtBot, workspace: Workspace, settle: Settle
) -> None:
    panel = panel_of(qtbot, workspace, settle)
    panel.resize(220, 260)
    for number in range(20):
        workspace.tasks.change(partial(keep_document, title=f"简报{number}"))
    settle()
    [view] = [v for v in panel.findChildren(QListView) if v.accessibleName() == "Briefings"]
    workspace.open_briefing(1)  # the oldest is the last
    settle()
    row = view.visualRect(view.model().index(19, 0))
    assert view.viewport().rect().contains(row)
    assert view.currentIndex().row() == 19
    view.scrollToTop()
    workspace.open_briefing(1)
    settle()
    assert view.verticalScrollBar().value() == 0
    workspace.open_briefing(20)
    settle()
    assert view.currentIndex().row() == 0


def test_the_filter_narrows_the_list(qtbot: QtBot, workspace: Workspace, settle: Settle) -> None:
    panel = panel_of(qtbot, workspace, settle)
    for title in ("甲", "乙"):
        workspace.tasks.change(partial(keep_document, title=title))
    settle()
    [edit] = [e for e in panel.findChildren(LineInput) if e.accessibleName() == "Filter briefings"]
    edit.setText("甲")
    edit.textEdited.emit("甲")
    assert titles(panel) == ["甲"]
    edit.clear()
    assert len(titles(panel)) == 2


def test_a_matter_shows_its_own_briefings(qtbot: QtBot, opened: Workspace, settle: Settle) -> None:
    panel = panel_of(qtbot, opened, settle)
    opened.tasks.change(partial(matters.add_matter, client="A", number="7", name="数据"))
    settle()
    chooser = panel.findChildren(QComboBox)[0]
    names = [chooser.itemText(row) for row in range(chooser.count())]
    assert names == ["All matters", "Unfiled", "A · 7 · 数据", "", "New matter…"]
    opened.set_matter(chooser.itemData(2))
    settle()
    assert titles(panel) == []
    opened.set_matter(None)
    settle()
    assert len(titles(panel)) == 1


def test_a_matter_that_undo_takes_away_is_left(
    qtbot: QtBot, workspace: Workspace, settle: Settle
) -> None:
    panel = panel_of(qtbot, workspace, settle)
    workspace.tasks.change(partial(matters.add_matter, client="甲", number="1", name=""))
    settle()
    workspace.set_matter(2)
    settle()
    workspace.tasks.change(history.undo)
    settle()
    assert workspace.matter_id is None
    assert workspace.settings.current_matter == 0
    assert panel._matters.currentText() == "All matters"


def test_a_thousand_briefings_are_listed_without_measuring_each(
    qtbot: QtBot, workspace: Workspace, settle: Settle
) -> None:
    panel = panel_of(qtbot, workspace, settle)
    [view] = [v for v in panel.findChildren(QListView) if v.accessibleName() == "Briefings"]
    measured = []

    class Measuring(BriefingDelegate):
        @override
        def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
            measured.append(index.row())
            return super().sizeHint(option, index)

    view.setItemDelegate(Measuring(view))
    source = view.model()
    assert isinstance(source, QSortFilterProxyModel)
    listed = source.sourceModel()
    assert isinstance(listed, BriefingModel)
    listed.show([briefing(number) for number in range(1000)])
    last = view.visualRect(view.model().index(999, 0))
    assert last.top() == 999 * last.height()
    assert len(measured) < 10
