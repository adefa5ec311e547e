"""A reading view on a real desk, and where things are on it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCharFormat
from pytestqt.qtbot import QtBot

from briefdesk.model.span import Span
from briefdesk.ui.briefing.page import BriefingView
from briefdesk.ui.briefing.paper import Paper
from briefdesk.ui.workspace import Workspace
from tests.documents import made_document


@pytest.fixture
def view(qtbot: QtBot, workspace: Workspace, settle: Callable[[], None]) -> BriefingView:
    made = BriefingView(workspace)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    with qtbot.waitExposed(made):
        made.show()
    settle()
    return made


def units(view: BriefingView, quote: str) -> tuple[int, int]:
    """Return the page units of quoted words."""
    assert view.paper.composition is not None
    text = made_document().text
    start = text.index(quote)
    return view.paper.composition.map.page_range(Span(start, start + len(quote)))


def look(view: BriefingView, quote: str) -> QTextCharFormat:
    """Return how the last of quoted characters is drawn."""
    return drawn(view.paper, units(view, quote)[1] - 1)


def drawn(paper: Paper, unit: int) -> QTextCharFormat:
    """Return how the character at a unit is drawn, as far as it differs from the body's look."""
    paper.go_to(unit)
    paper.grab()  # it looks as it should when it is painted
    block = paper.document().findBlock(unit)
    made = QTextCharFormat()
    for one in block.layout().formats():
        if one.start <= unit - block.position() < one.start + one.length:
            made.merge(one.format)
    return made


def point(view: BriefingView, unit: int) -> QPoint:
    """Bring a unit into view and return the middle of its character in the viewport."""
    view.paper.go_to(unit)
    return view.paper.line_rect(unit).center()
