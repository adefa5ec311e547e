"""The sheet shows the briefing before anything can be done on it."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QTextCharFormat
from pytestqt.qtbot import QtBot

from briefdesk.model.annotation import Kind
from briefdesk.model.briefing import OpenBriefing
from briefdesk.model.span import Span
from briefdesk.ui.briefing.page import BriefingView
from briefdesk.ui.briefing.sheet import Sheet
from briefdesk.ui.workspace import Workspace
from tests.ui.briefing.conftest import drawn
from tests.ui.conftest import Annotate, Settle


@pytest.fixture
def sheet(qtbot: QtBot, workspace: Workspace) -> Sheet:
    made = Sheet(workspace)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_the_sheet_shows_text_and_terms_by_itself(sheet: Sheet, briefing: OpenBriefing) -> None:
    composition = sheet.paper.composition
    assert composition is not None
    assert sheet.paper.isVisible()
    term = min(briefing.recognitions, key=lambda one: one.start)
    start, _ = composition.map.page_range(Span(term.start, term.end))
    line = drawn(sheet.paper, start).underlineStyle()
    assert line is QTextCharFormat.UnderlineStyle.DotLine


def test_there_is_room_for_comments_before_their_cards_are_there(
    sheet: Sheet, briefing: OpenBriefing, annotate: Annotate
) -> None:
    heard: list[tuple[QRect, int | None]] = []
    sheet.arranged.connect(lambda beside, card: heard.append((beside, card)))
    annotate("基本方针", kind=Kind.NOTE, body="一")
    beside, card = heard[-1]
    assert card
    assert beside.left() == sheet.paper.width() - sheet.paper.sides[1] - (
        sheet.paper.verticalScrollBar().sizeHint().width()
    )


def test_another_script_waits_for_the_view(
    qtbot: QtBot, sheet: Sheet, briefing: OpenBriefing, workspace: Workspace, settle: Settle
) -> None:
    workspace.change_settings(chinese_form="traditional")
    assert "医疗" in _printed(sheet)
    view = BriefingView(workspace, sheet)
    qtbot.addWidget(view)
    sheet.show_shown()
    settle()
    assert "醫療" in _printed(sheet)


def _printed(sheet: Sheet) -> str:
    assert sheet.paper.composition is not None
    return sheet.paper.composition.map.text
