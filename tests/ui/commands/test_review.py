"""What the importer did not even doubt can be corrected on the page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefdesk.model.imported import BlockType
from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.ui.commands.review import COMMANDS
from briefdesk.ui.review.chooser import Chooser
from briefdesk.ui.workspace import Workspace
from tests.documents import made_document
from tests.services.reviewed import keep
from tests.ui.conftest import Settle, Show
from tests.ui.review.conftest import document_of, text_of


@pytest.fixture
def reading(workspace: Workspace, settle: Settle) -> Workspace:
    """Return a workspace that shows a text with doubts."""
    workspace.open_briefing(workspace.tasks.first(keep))
    settle()
    return workspace


def run(workspace: Workspace, name: str, settle: Settle) -> None:
    next(command for command in COMMANDS if command.id == f"review.{name}").run(workspace)
    settle()


def go_to(workspace: Workspace, words: str) -> None:
    workspace.set_position(text_of(workspace).index(words))


def test_kinds_of_block(reading: Workspace, settle: Settle) -> None:
    go_to(reading, "根据方案")
    for name, kind, level in (
        ("heading_3", BlockType.HEADING, 3),
        ("item", BlockType.LIST_ITEM, 1),
        ("quote", BlockType.QUOTE, 0),
        ("paragraph", BlockType.PARAGRAPH, 0),
    ):
        run(reading, name, settle)
        block = reading.block_at(reading.position)
        assert block is not None
        assert (block.type, block.level) == (kind, level)


def test_a_block_leaves_the_text(reading: Workspace, settle: Settle) -> None:
    go_to(reading, "结语")
    run(reading, "furniture", settle)
    assert "结语" not in text_of(reading)


def test_paragraphs_begin_and_end_where_they_should(reading: Workspace, settle: Settle) -> None:
    before = text_of(reading)
    go_to(reading, "并提出")
    run(reading, "split", settle)
    assert "\n并提出" in text_of(reading)
    go_to(reading, "并提出")
    run(reading, "join", settle)
    assert text_of(reading) == before


def test_the_marker_at_the_cursor_is_a_number(reading: Workspace, settle: Settle) -> None:
    told: list[object] = []
    reading.told.connect(told.append)
    run(reading, "number", settle)
    assert "no footnote marker" in str(told[0])
    reading.set_position(document_of(reading).references[1].offset)
    run(reading, "number", settle)
    assert "目标2项" in text_of(reading)


@pytest.mark.parametrize("selected", ["三", ""])
def test_what_is_a_marker(qtbot: QtBot, reading: Workspace, settle: Settle, selected: str) -> None:
    start = text_of(reading).index("三节")
    reading.set_position(start)
    if selected:
        reading.set_selection(Span(start, start + len(selected)))
    run(reading, "marker", settle)
    [chooser] = [w for w in QApplication.allWidgets() if isinstance(w, Chooser)]
    qtbot.keyClick(chooser.list, Qt.Key.Key_Down)
    qtbot.keyClick(chooser.list, Qt.Key.Key_Return)
    settle()
    made = document_of(reading)
    cited = [r for r in made.references if r.footnote == made.footnotes[1].key]
    assert len(cited) == 2
    assert ("第节" in made.text) == bool(selected)


def test_the_answer_is_for_the_briefing_that_was_asked_about(
    qtbot: QtBot, reading: Workspace, settle: Settle, show: Show
) -> None:
    reading.set_position(text_of(reading).index("三节"))
    run(reading, "marker", settle)
    [chooser] = [w for w in QApplication.allWidgets() if isinstance(w, Chooser)]
    other = show(changed(made_document(), footnotes=(), references=()))
    qtbot.keyClick(chooser.list, Qt.Key.Key_End)
    qtbot.keyClick(chooser.list, Qt.Key.Key_Return)
    settle()
    assert reading.shown == other
