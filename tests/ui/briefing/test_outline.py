"""The outline shows headings with their footnotes and follows the reader."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTreeWidget
from pytestqt.qtbot import QtBot

from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.ui.briefing.outline import OutlinePanel, sections
from briefdesk.ui.workspace import Workspace
from tests.documents import made_document


def test_a_section_counts_the_markers_below_it() -> None:
    document = made_document()
    counted = {document.text[b.start : b.end]: notes for b, notes in sections(document)}
    assert counted == {"引言": 1, "现状": 1, "医疗DX": 1, "结语": 0}


def test_headings_are_a_tree(qtbot: QtBot, opened: Workspace) -> None:
    panel = OutlinePanel(opened)
    qtbot.addWidget(panel)
    [tree] = panel.findChildren(QTreeWidget)
    model = tree.model()
    qtbot.waitUntil(lambda: model.rowCount() == 3)  # it is filled in slices
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    counts = [model.index(row, 1).data() for row in range(model.rowCount())]
    assert [row.data() for row in rows] == ["I. 引言", "II. 现状", "III. 结语"]
    assert counts == ["1", "1", None]
    whole = model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert whole == "<qt>I. 引言<br>1 footnote(s)</qt>"
    for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
        assert model.index(0, 1).data(role) == "1 footnote(s)", "it says what the figure counts"
    assert model.index(0, 0, rows[1]).data() == "1. 医疗DX"


def test_it_follows_the_reader_without_asking_back(qtbot: QtBot, opened: Workspace) -> None:
    panel = OutlinePanel(opened)
    qtbot.addWidget(panel)
    asked: list[Span] = []
    opened.reveal.connect(asked.append)
    [tree] = panel.findChildren(QTreeWidget)
    qtbot.waitUntil(lambda: tree.topLevelItemCount() == 3)
    assert opened.shown is not None
    end = opened.shown.briefing.document.text.index("结语")
    opened.set_position(end)
    assert tree.currentIndex().siblingAtColumn(0).data() == "III. 结语"
    assert asked == []
    tree.itemClicked.emit(tree.topLevelItem(0), 0)
    assert asked == [Span(0, 0)]


def test_without_a_briefing_it_is_empty(qtbot: QtBot, opened: Workspace) -> None:
    panel = OutlinePanel(opened)
    qtbot.addWidget(panel)
    opened.close_briefing()
    assert panel.findChildren(QTreeWidget)[0].topLevelItemCount() == 0


def test_a_briefing_without_headings_says_so(qtbot: QtBot, opened: Workspace) -> None:
    panel = OutlinePanel(opened)
    qtbot.addWidget(panel)
    shown = opened.shown
    assert shown is not None
    bare = changed(shown.briefing.document, blocks=())
    opened.show_briefing(changed(shown, briefing=changed(shown.briefing, document=bare)))
    [empty] = panel.findChildren(QLabel)
    assert empty.text() == "No headings were found in this briefing."
    opened.close_briefing()
    assert empty.text() == "The headings of the open briefing appear here."
