"""The cited documents, their state in words, and the way to the notes that cite them."""

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from briefdesk.model.briefing import OpenBriefing
from briefdesk.model.span import Span
from briefdesk.ui.sources.panel import SourcePanel
from briefdesk.ui.workspace import Workspace
from tests.documents import OUTLINE, PLAN


@pytest.fixture
def panel(qtbot: QtBot, workspace: Workspace, briefing: OpenBriefing) -> SourcePanel:
    made = SourcePanel(workspace)
    qtbot.addWidget(made)
    made.resize(330, 500)
    with qtbot.waitExposed(made):
        made.show()
    return made


def rows(panel: SourcePanel, parent: QModelIndex | None = None) -> list[QModelIndex]:
    above = parent or QModelIndex()
    return [panel.model.index(row, 0, above) for row in range(panel.model.rowCount(above))]


def test_each_source_names_its_host_and_the_notes_that_cite_it(panel: SourcePanel) -> None:
    tops = rows(panel)
    assert len(tops) == 3
    assert all("www.cas.go.jp" in i.data() or "www.mhlw.go.jp" in i.data() for i in tops)
    children = [child.data() for top in tops for child in rows(panel, top)]
    assert children == [
        "Footnote 1 – not checked yet",
        "Footnote 1 – not checked yet",
        "Footnote 2 – not checked yet",
    ]


def test_a_click_on_a_citation_reveals_it(
    panel: SourcePanel, workspace: Workspace, briefing: OpenBriefing
) -> None:
    seen: list[Span] = []
    workspace.reveal.connect(seen.append)
    panel._reveal(rows(panel, rows(panel)[1])[0])
    text = briefing.briefing.document.text
    (span,) = seen
    note = briefing.briefing.document.blocks[-2]
    assert note.start <= span.start < span.end <= note.end
    assert OUTLINE in text[note.start : note.end]


def test_the_address_can_be_copied(panel: SourcePanel) -> None:
    panel.view.setCurrentIndex(rows(panel)[0])
    panel._copy.click()
    assert QGuiApplication.clipboard().text() == PLAN


def test_without_a_source_the_panel_says_so(panel: SourcePanel, workspace: Workspace) -> None:
    workspace.close_briefing()
    assert panel._body.sentence == "The sources that the open briefing cites appear here."
