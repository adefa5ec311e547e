"""The original follows the reader, and a printed word leads to its place in the text."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from briefdesk.model.annotation import Kind
from briefdesk.model.briefing import OpenBriefing
from briefdesk.model.imported import ImportedDocument
from briefdesk.model.layout import Layout
from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.ui.main_window import MainWindow
from briefdesk.ui.original.panel import OriginalPanel
from briefdesk.ui.workspace import Act, Workspace
from tests.documents import made_document
from tests.ui.conftest import PATIENCE, Annotate
from tests.ui.original.conftest import LINES, Open, at, drawn

Show = Callable[[ImportedDocument], OpenBriefing]


def screen(panel: OriginalPanel, position: int) -> QRectF:
    """Return where a character of the text is on the view."""
    assert panel._layout is not None
    place = panel._layout.place_near(position)
    assert place is not None
    return panel.view.place_on_screen(place)


def in_view(panel: OriginalPanel, position: int) -> bool:
    return QRectF(panel.view.viewport().rect()).contains(screen(panel, position))


def found(workspace: Workspace, words: str) -> int:
    """Return where words first stand in the text."""
    assert workspace.shown is not None
    return workspace.shown.briefing.document.text.index(words)


def words(workspace: Workspace, span: Span | None) -> str:
    assert workspace.shown is not None
    assert span is not None
    return workspace.shown.briefing.document.text[span.start : span.end]


def test_it_shows_the_first_page_and_says_which(panel: OriginalPanel) -> None:
    assert panel.isVisible()
    assert panel._place.text() == "1 of 4"
    assert panel.view.accessibleDescription() == "1 of 4"


def test_a_printed_label_goes_before_the_number(panel: OriginalPanel, workspace: Workspace) -> None:
    assert workspace.shown is not None
    briefing = workspace.shown.briefing
    pages = (changed(briefing.document.pages[0], label="iv"), *briefing.document.pages[1:])
    document = changed(briefing.document, pages=pages)
    workspace.show_briefing(changed(workspace.shown, briefing=changed(briefing, document=document)))
    panel.view.turned.emit()
    assert panel._place.text() == "iv (1 of 4)"


def test_the_selection_is_highlighted_on_the_page(
    qtbot: QtBot, panel: OriginalPanel, workspace: Workspace
) -> None:
    start = at(workspace, 3, 9)
    workspace.select_asked.emit(Span(start, start + 6))
    qtbot.waitUntil(lambda: in_view(panel, start), timeout=PATIENCE)
    (place,) = panel.view.marks.selected
    assert place.page == 3
    qtbot.waitUntil(lambda: drawn(panel, 3), timeout=PATIENCE)
    corner = screen(panel, start).topLeft().toPoint() + QPoint(1, 2)
    picture = panel.view.viewport().grab().toImage()
    ratio = picture.devicePixelRatio()
    colour = picture.pixelColor(round(corner.x() * ratio), round(corner.y() * ratio))
    assert colour.blue() > colour.red() + 30


def test_the_page_follows_the_reading_position(
    qtbot: QtBot, panel: OriginalPanel, workspace: Workspace
) -> None:
    there = at(workspace, 4, 2)
    workspace.set_position(there)
    qtbot.waitUntil(lambda: in_view(panel, there), timeout=PATIENCE)
    assert panel.view.page == 4
    assert {place.page for place in panel.view.marks.read} == {4}
    assert panel._place.text() == "4 of 4"


def test_it_never_goes_to_a_page_that_cannot_be_seen_yet(
    panel: OriginalPanel, workspace: Workspace
) -> None:
    panel._shelf.want(())
    panel._shelf._pictures.clear()
    workspace.set_position(at(workspace, 4, 2))
    assert panel.view.verticalScrollBar().value() == 0  # and no white page


def test_a_place_in_view_moves_nothing(panel: OriginalPanel, workspace: Workspace) -> None:
    workspace.set_position(at(workspace, 1, 5))
    assert panel.view.verticalScrollBar().value() == 0


def test_a_click_on_a_word_selects_it_in_the_text(
    qtbot: QtBot, panel: OriginalPanel, window: MainWindow, workspace: Workspace
) -> None:
    revealed: list[Span] = []
    workspace.reveal.connect(revealed.append)
    before = panel.view.verticalScrollBar().value()
    position = found(workspace, "野家的医疗")
    qtbot.mouseClick(
        panel.view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=screen(panel, position).center().toPoint(),
    )
    assert "𠮷野家的医疗" in words(workspace, workspace.selection)
    assert revealed == [workspace.selection]
    assert window.page.paper.textCursor().hasSelection()
    qtbot.waitUntil(lambda: workspace.position > 0, timeout=PATIENCE)
    assert panel.view.verticalScrollBar().value() == before


def test_dragging_over_words_selects_them(
    qtbot: QtBot, panel: OriginalPanel, workspace: Workspace
) -> None:
    first, last = found(workspace, "数据利用"), found(workspace, "𠮷野家")
    view = panel.view.viewport()
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(view, left, pos=screen(panel, first).center().toPoint())
    for position in range(first + 1, last + 1):
        qtbot.mouseMove(view, screen(panel, position).center().toPoint())
    assert panel.view.marks.selected != ()
    qtbot.mouseRelease(view, left, pos=screen(panel, last).center().toPoint())
    assert words(workspace, workspace.selection) == "数据利用，𠮷"


def test_a_click_on_empty_paper_does_nothing(
    qtbot: QtBot, panel: OriginalPanel, workspace: Workspace
) -> None:
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(panel.view.viewport(), left, pos=QPoint(20, 20))
    assert workspace.selection is None


def test_comments_are_tinted(panel: OriginalPanel, annotate: Annotate) -> None:
    annotate("医疗", kind=Kind.RISK)
    ((place, _fill),) = panel.view.marks.comments
    assert place.page == 1


def test_the_command_hides_it_and_it_stays_hidden(
    panel: OriginalPanel, window: MainWindow, workspace: Workspace
) -> None:
    action = window.commands.actions["view.original"]
    assert action.isChecked()
    action.trigger()
    assert not panel.isVisible()
    assert not workspace.settings.original_page
    assert panel._shelf._images is None  # and the process behind it is gone
    action.trigger()
    assert panel.isVisible()


def test_a_briefing_without_pages_gets_all_the_width_and_the_command_says_why(
    panel: OriginalPanel, window: MainWindow, workspace: Workspace, show: Show
) -> None:
    show(made_document())
    assert not panel.isVisible()
    assert workspace.settings.original_page  # for the next one that has pages
    window.commands.actions["view.original"].trigger()
    assert window.statusBar().currentMessage() == (
        "“sample.txt” has no pages to show: only briefings that were read from a PDF have them."
    )
    assert not window.commands.actions["view.original"].isChecked()


def test_another_briefing_leaves_no_page_of_the_last_one_to_click_on(
    panel: OriginalPanel, workspace: Workspace, settle: Callable[[], None]
) -> None:
    shown = workspace.shown
    assert shown is not None
    document = changed(shown.briefing.document, text="短", blocks=())
    briefing = changed(shown.briefing, document=document)
    workspace.show_briefing(changed(shown, briefing=briefing, recognitions=()))
    assert len(panel.view._stack) == 0
    assert panel._place.text() == ""
    settle()


def test_a_missing_original_is_said_with_its_place(
    panel: OriginalPanel, window: MainWindow, workspace: Workspace, settle: Callable[[], None]
) -> None:
    action = window.commands.actions["view.original"]
    action.trigger()
    [copy] = (workspace.files / "originals").iterdir()
    copy.unlink()
    action.trigger()
    settle()
    assert panel._problem.isVisible()
    assert str(copy) in panel._problem.toPlainText()
    assert "put it back" in panel._problem.toPlainText()
    assert panel._place.text() == ""


def test_a_damaged_original_is_said_on_the_page(
    qtbot: QtBot, panel: OriginalPanel, window: MainWindow, workspace: Workspace
) -> None:
    action = window.commands.actions["view.original"]
    action.trigger()
    [copy] = (workspace.files / "originals").iterdir()
    Path(copy).write_bytes(b"%PDF-1.7 and no more")
    action.trigger()
    qtbot.waitUntil(lambda: panel._shelf.error(1) is not None, timeout=PATIENCE)
    assert "damaged" in str(panel._shelf.error(1))


def test_the_keyboard_gets_there_and_back(
    qtbot: QtBot, panel: OriginalPanel, window: MainWindow, workspace: Workspace
) -> None:
    window.commands.actions["go.original"].trigger()
    assert window.focusWidget() is panel.view
    asked: list[Act] = []
    workspace.asked.connect(asked.append)
    qtbot.keyClick(panel.view, Qt.Key.Key_Escape)
    assert asked == [Act.PAGE]


def test_every_button_has_a_name_in_every_language(panel: OriginalPanel) -> None:
    buttons = [one for one in panel.findChildren(QAbstractButton) if one.isVisible()]
    assert len(buttons) == 6
    assert all(one.accessibleName() and one.toolTip() for one in buttons)


def test_the_width_is_remembered(
    panel: OriginalPanel, window: MainWindow, workspace: Workspace
) -> None:
    text, original, _ = window._beside.sizes()
    assert original / (text + original) == pytest.approx(0.42, abs=0.02)
    window._beside.setSizes([(text + original) // 2] * 2 + [0])
    window._beside.splitterMoved.emit(0, 1)
    assert workspace.settings.original_share == 50


def test_the_zoom_is_remembered_and_the_middle_of_the_page_is_shown(
    qtbot: QtBot, panel: OriginalPanel, workspace: Workspace
) -> None:
    panel._larger.click()
    assert workspace.settings.original_zoom == 125
    other = OriginalPanel(workspace)
    qtbot.addWidget(other)
    assert other.view.zoom == 1.25


def test_a_zoomed_page_moves_sideways_to_what_is_selected(
    qtbot: QtBot, panel: OriginalPanel, workspace: Workspace
) -> None:
    panel.view.set_zoom(4.0)
    end = at(workspace, 2, 3) + len("第2页第3行：数据")
    panel.view.horizontalScrollBar().setValue(0)
    workspace.select_asked.emit(Span(end, end + 1))
    qtbot.waitUntil(lambda: in_view(panel, end), timeout=PATIENCE)


def test_no_page_is_drawn_for_words_that_were_not_printed(
    panel: OriginalPanel, workspace: Workspace
) -> None:
    panel._layout = Layout(())
    workspace.set_position(at(workspace, 4, LINES))
    assert panel.view.page == 1


def test_a_first_paint_keeps_room_for_it(
    qtbot: QtBot, open_pages: Open, workspace: Workspace
) -> None:
    open_pages(1)
    other = MainWindow(workspace)
    qtbot.addWidget(other)
    assert other._beside.count() == 2
