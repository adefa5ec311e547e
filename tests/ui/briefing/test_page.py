"""The reading view on a real desk: what stands on the page and what the reader can do there."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCharFormat
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefdesk.model.annotation import Kind
from briefdesk.model.briefing import OpenBriefing
from briefdesk.model.imported import Block, BlockType, ImportedDocument
from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.phrases import phrase
from briefdesk.services import concepts, history
from briefdesk.ui.briefing.composition import BREAK
from briefdesk.ui.briefing.page import BriefingView
from briefdesk.ui.theme import colours
from briefdesk.ui.workspace import Workspace
from tests.documents import PLATFORM, made_document
from tests.termbases import concept
from tests.ui.briefing.conftest import drawn, look, point, units
from tests.ui.conftest import Annotate, Show

Underline = QTextCharFormat.UnderlineStyle


def test_without_a_briefing_the_page_says_what_to_do(view: BriefingView) -> None:
    assert "Ctrl+O" in view.sheet._empty.text()
    assert view.sheet._empty.isVisible()


def test_the_page_shows_what_was_planned_character_for_character(
    view: BriefingView, briefing: OpenBriefing
) -> None:
    composition = view.paper.composition
    assert composition is not None
    assert view.paper.document().characterCount() - 1 == composition.map.utf16.length
    assert view.paper.isVisible()


def test_every_character_is_drawn_where_the_map_says(
    view: BriefingView, briefing: OpenBriefing
) -> None:
    composition = view.paper.composition
    assert composition is not None
    text = briefing.briefing.document.text
    for at in range(0, len(text), 5):
        start, end = composition.map.page_range(Span(at, at + 1))
        if text[at] == "\n" or end - start > 1:
            continue
        hit = view.paper.unit_at(point(view, start))
        assert composition.map.character_at(hit) == at


def test_terms_are_underlined_and_a_problem_has_another_line(
    view: BriefingView, show: Show
) -> None:
    sample = made_document()
    wrong = changed(sample, text=sample.text.replace("公共数据库", "公立数据库"))
    recognitions = show(wrong).recognitions
    assert view.paper.composition is not None
    lines = {}
    for one in reversed(recognitions):
        if one.surface in ("数据利用", "公立数据库"):
            _, end = view.paper.composition.map.page_range(Span(one.start, one.end))
            lines[one.is_problem] = drawn(view.paper, end - 1).underlineStyle()
    assert lines == {True: Underline.WaveUnderline, False: Underline.DotLine}


def test_terms_can_be_switched_off(
    view: BriefingView, briefing: OpenBriefing, workspace: Workspace
) -> None:
    workspace.change_settings(term_display="off")
    assert look(view, "假名化信息").underlineStyle() is Underline.NoUnderline


def test_a_comment_colours_its_words_and_leaves_with_undo(
    view: BriefingView,
    briefing: OpenBriefing,
    annotate: Annotate,
    workspace: Workspace,
    settle: Callable[[], None],
) -> None:
    annotate("继续推进", kind=Kind.RISK, body="何时？")
    workspace.set_annotation(None)
    tint = colours().tint(Kind.RISK).fill
    assert look(view, "继续推进").background().color().name() == tint
    assert look(view, "将").background().style() is Qt.BrushStyle.NoBrush
    workspace.tasks.change(history.undo)
    settle()
    assert look(view, "继续推进").background().style() is Qt.BrushStyle.NoBrush
    assert view.margin.cards() == []


def test_selecting_with_the_keyboard_tells_the_workspace_the_documents_own_span(
    view: BriefingView, briefing: OpenBriefing, workspace: Workspace, qtbot: QtBot
) -> None:
    text = briefing.briefing.document.text
    start = text.index("信息。匿名化")  # the marker 2 stands inside
    view.paper.put_caret(units(view, "信息。匿名化")[0])
    for _ in range(len("信息2。匿名化")):
        QTest.keyClick(view.paper, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert workspace.selection == Span(start, start + len("信息。匿名化"))


def test_selecting_the_title_block_selects_nothing_of_the_document(
    view: BriefingView, briefing: OpenBriefing, workspace: Workspace
) -> None:
    view.paper.select_units(0, 8)
    assert workspace.selection is None
    assert workspace.selected_outside
    view.paper.put_caret(units(view, "继续推进")[0])
    assert not workspace.selected_outside


def test_of_a_closed_briefing_nothing_is_selected(
    view: BriefingView, briefing: OpenBriefing, workspace: Workspace
) -> None:
    view.paper.select_units(0, 8)
    workspace.close_briefing()
    assert not workspace.selected_outside


def test_copying_takes_the_documents_words_without_markers(
    view: BriefingView, briefing: OpenBriefing
) -> None:
    start, end = units(view, "提供假名化信息。匿名化信息与假名化信息不同。𠮷田")
    view.paper.select_units(start, end)
    view.paper.copy()
    copied = QGuiApplication.clipboard().text()
    assert copied == "提供假名化信息。匿名化信息与假名化信息不同。𠮷田"


def test_revealing_brings_a_span_into_view_and_puts_the_caret_there(
    view: BriefingView, briefing: OpenBriefing, workspace: Workspace
) -> None:
    start = briefing.briefing.document.text.index(PLATFORM)
    workspace.reveal.emit(Span(start, start + len(PLATFORM)))
    unit = units(view, PLATFORM)[0]
    assert view.paper.textCursor().position() == unit
    assert view.paper.viewport().rect().contains(view.paper.line_rect(unit).center())
    assert len(view.paper.extraSelections()) == 1


def test_what_was_revealed_stays_marked_until_the_caret_moves(
    view: BriefingView, briefing: OpenBriefing, workspace: Workspace, qtbot: QtBot
) -> None:
    start = briefing.briefing.document.text.index(PLATFORM)
    with qtbot.waitSignal(view.paper._flash.finished):
        workspace.reveal.emit(Span(start, start + len(PLATFORM)))
    assert len(view.paper.extraSelections()) == 1
    view.paper.put_caret(0)
    assert view.paper.extraSelections() == []


def test_the_outline_hears_where_the_reader_is(
    view: BriefingView, briefing: OpenBriefing, workspace: Workspace, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(workspace.position_changed):
        view.paper.put_caret(units(view, "将继续")[0])
    assert workspace.position == briefing.briefing.document.text.index("将继续")


def test_the_position_is_told_soon_however_far_the_page_was_scrolled(
    view: BriefingView, briefing: OpenBriefing, workspace: Workspace, qtbot: QtBot
) -> None:
    view.paper.verticalScrollBar().valueChanged.emit(30_000)
    with qtbot.waitSignal(workspace.position_changed, timeout=2000):
        view.paper.put_caret(units(view, "将继续")[0])


@pytest.mark.parametrize("form", ["traditional", "simplified"])
def test_another_script_keeps_every_position(
    view: BriefingView,
    briefing: OpenBriefing,
    workspace: Workspace,
    settle: Callable[[], None],
    annotate: Annotate,
    form: str,
) -> None:
    before = view.paper.composition
    workspace.change_settings(chinese_form=form)
    settle()
    after = view.paper.composition
    assert before is not None
    assert after is not None
    assert after.map.length == before.map.length
    assert ("醫療數據利用的現狀" in after.map.text) == (form == "traditional")  # the title too
    assert ("醫療 DX" in after.map.text) == (form == "traditional")
    view.paper.select_units(*units(view, "匿名化信息"))
    made = annotate("匿名化信息", kind=Kind.NOTE, body="x")
    assert made.anchor.quote.exact == "匿名化信息"
    assert workspace.selection == made.anchor.span


def test_another_text_size_keeps_the_place(
    view: BriefingView, briefing: OpenBriefing, workspace: Workspace, settle: Callable[[], None]
) -> None:
    view.resize(900, 260)
    view.paper.go_to(units(view, PLATFORM)[0])
    first = view.sheet.first_in_view()
    workspace.change_settings(text_size=20)
    settle()
    assert view.paper.styles is not None
    assert view.paper.styles.text_size == 20
    assert abs(view.sheet.first_in_view() - first) < 60


def test_hostile_text_stays_text(view: BriefingView, show: Show, qtbot: QtBot) -> None:
    hostile = "<b>粗</b><img src='file:///etc/hostname'>\u202e反\u2066向"
    block = changed(made_document().blocks[1], id="b0", start=0, end=len(hostile))
    document = changed(
        made_document("<i>题</i>"),
        raw=hostile,
        text=hostile,
        blocks=(block,),
        footnotes=(),
        references=(),
        links=(),
        spans=(),
    )
    show(document)
    assert view.paper.composition is not None
    shown = view.paper.composition.map.text.replace(BREAK, "")
    assert "<i>题</i>" in shown
    assert "<b>粗</b><img src='file:///etc/hostname'>␣反␣向" in shown
    assert view.paper.document().characterCount() - 1 == view.paper.composition.map.utf16.length


def test_a_long_document_comes_whole(view: BriefingView, show: Show, qtbot: QtBot) -> None:
    document = long_document(900)
    with qtbot.waitSignal(view.paper.shown, timeout=20_000):
        show(document)
    composition = view.paper.composition
    assert composition is not None
    assert composition.map.length == len(document.text)
    heading = composition.lines[-2]
    assert drawn(view.paper, heading.start).fontPointSize() > 14
    place = view.paper.line_rect(composition.lines[-1].start)
    assert place.x() > view.paper.line_rect(heading.start).x()  # a paragraph is indented


def long_document(sections: int) -> ImportedDocument:
    """Return a document of more than 200,000 characters."""
    base = made_document()
    body = "公共数据库提供假名化信息，" * 20
    text = ""
    blocks: list[Block] = []
    for index in range(sections):
        for kind, words in ((BlockType.HEADING, f"第{index}节"), (BlockType.PARAGRAPH, body)):
            text += "\n" if text else ""
            start = len(text)
            text += words
            level = int(kind is BlockType.HEADING)
            blocks.append(
                changed(
                    base.blocks[0],
                    id=f"b{len(blocks)}",
                    type=kind,
                    level=level,
                    number="",
                    start=start,
                    end=len(text),
                )
            )
    return changed(
        base,
        raw=text,
        text=text,
        blocks=tuple(blocks),
        footnotes=(),
        references=(),
        links=(),
        spans=(),
    )


def test_another_width_and_look_keep_the_line_that_is_read(
    view: BriefingView, show: Show, workspace: Workspace, qtbot: QtBot
) -> None:
    show(long_document(40))
    view.paper.go_to(view.paper.document().characterCount() // 2)
    read = view.sheet.first_in_view()
    assert read > 0
    for width in (500, 1400, 700, 1100):
        with qtbot.waitSignal(view.sheet.arranged):
            view.resize(width, 700)
    assert abs(view.sheet.first_in_view() - read) < 60
    now = view.sheet.first_in_view()
    for size in (15, 14, 15, 14):
        workspace.change_settings(text_size=size)
    assert abs(view.sheet.first_in_view() - now) < 60


@pytest.mark.parametrize("sections", [40, 200])  # set at once, planned in another thread
def test_other_terms_leave_caret_selection_and_place_with_the_reader(
    view: BriefingView,
    show: Show,
    workspace: Workspace,
    settle: Callable[[], None],
    qtbot: QtBot,
    sections: int,
) -> None:
    show(long_document(sections))
    paper, bar = view.paper, view.paper.verticalScrollBar()
    middle = paper.document().characterCount() // 2
    with qtbot.waitSignal(workspace.position_changed):
        paper.select_units(middle, middle + 7)
        bar.setValue(bar.value() + 9)  # a line is cut at the top

    def place() -> tuple[object, ...]:
        y = paper.line_rect(middle).y()
        return paper.selected_units(), y, workspace.position, workspace.selection

    before = place()
    for name, words in (("one", "提供"), ("two", "第1节")):
        made = concept(name, words)
        label = phrase("history", "Add concept")
        workspace.tasks.change(partial(concepts.save, concepts=[made], label=label))
        settle()
        assert workspace.shown is not None
        assert made.id in {one.concept for one in workspace.shown.recognitions}
        assert view.sheet.loaded is workspace.shown
        assert view.pointer._terms is workspace.shown.recognitions
        qtbot.waitUntil(lambda: not view._settle.isActive())
        assert place() == before
    start = paper.document().find("提供").selectionStart()
    assert drawn(paper, start).underlineStyle() is Underline.DotLine
