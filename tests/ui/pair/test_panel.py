"""The original beside the translation is read, corrected and confirmed by keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from briefdesk.model.concept import Confidence
from briefdesk.model.finding import Finding, Gravity, Place, said
from briefdesk.model.judged import Judged
from briefdesk.model.span import Span
from briefdesk.phrases import phrase
from briefdesk.services import pairing
from briefdesk.ui.main_window import MainWindow
from briefdesk.ui.pair.links import Side, Standing, spans, standing
from briefdesk.ui.pair.panel import PairPanel
from briefdesk.ui.pair_acts import HANDLES, PairAct
from briefdesk.ui.workspace import Act, Checked, Workspace
from tests.ui.conftest import Settle
from tests.ui.pair.conftest import LEFT_OUT, Press, keep


def how(panel: PairPanel) -> Standing:
    assert panel.links is not None
    assert panel.current is not None
    return standing(panel.links.all[panel.current])


def tinted(panel: PairPanel, side: Side) -> str:
    """Return the words of a page that are tinted as the current link's."""
    paper = panel._papers[side]
    assert paper.composition is not None
    utf16 = paper.composition.map
    return "".join(
        utf16.text[utf16.utf16.points(one.start) : utf16.utf16.points(one.end)]
        for one in paper._linked
    )


def go_to(panel: PairPanel, side: Side, words: str) -> None:
    """Put the text cursor of a page before some words."""
    paper = panel._papers[side]
    assert paper.composition is not None
    at = paper.composition.map.text.index(words)
    paper.put_caret(paper.composition.map.utf16.units(at))


def test_the_cursor_on_one_page_tints_both(panel: PairPanel) -> None:
    go_to(panel, Side.TRANSLATION, "费用为")
    assert tinted(panel, Side.TRANSLATION) == "费用为500万日元。"
    assert tinted(panel, Side.ORIGINAL) == "費用は500万円である。"
    go_to(panel, Side.ORIGINAL, "新法が施行")
    assert tinted(panel, Side.TRANSLATION) == "2025年4月1日，新法开始施行。"


def test_what_was_left_out_has_no_other_side(panel: PairPanel) -> None:
    go_to(panel, Side.ORIGINAL, LEFT_OUT)
    assert tinted(panel, Side.ORIGINAL).startswith(LEFT_OUT)
    assert tinted(panel, Side.TRANSLATION) == ""
    assert panel.state.text().startswith("left out · ")


def test_what_is_revealed_has_its_other_side_at_the_same_height(
    panel: PairPanel, workspace: Workspace
) -> None:
    workspace.change_settings(text_size=36)
    assert workspace.shown is not None
    at = workspace.shown.briefing.document.text.index("指南第12页")
    workspace.reveal.emit(Span(at, at + 5))
    tops = []
    for side, words in ((Side.TRANSLATION, "指南第12页"), (Side.ORIGINAL, "指針の12頁")):
        paper = panel._papers[side]
        assert paper.composition is not None
        rect = paper.line_rect(paper.composition.map.text.index(words))
        tops.append(paper.viewport().mapTo(panel.window(), rect.topLeft()).y())
    assert abs(tops[0] - tops[1]) <= 2


def test_pointing_tints_lightly(panel: PairPanel) -> None:
    go_to(panel, Side.TRANSLATION, "费用为")
    paper = panel.facing.paper
    assert paper.composition is not None
    unit = paper.composition.map.text.index("指針の12頁")
    paper.hovered.emit(unit)
    assert len(panel._papers[Side.TRANSLATION]._pointed) == 1
    paper.hovered.emit(-1)
    assert len(panel._papers[Side.TRANSLATION]._pointed) == 0


def test_a_click_on_the_original_goes_there_in_the_translation(
    panel: PairPanel, qtbot: QtBot
) -> None:
    paper = panel.facing.paper
    assert paper.composition is not None
    rect = paper.line_rect(paper.composition.map.text.index("指針の12頁"))
    at = rect.topLeft() + QPoint(3, rect.height() // 2)
    QTest.mouseClick(paper.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert tinted(panel, Side.TRANSLATION) == "指南第12页列出了要件。"


def test_keys_go_through_what_is_to_be_looked_at(panel: PairPanel, press: Press) -> None:
    assert panel.doubts.text() == "1 to look at"
    press(Qt.Key.Key_N)
    assert tinted(panel, Side.ORIGINAL).startswith(LEFT_OUT)
    press(Qt.Key.Key_Return)
    assert panel.doubts.text() == "nothing to look at"
    assert how(panel) is Standing.SURE  # it went on
    assert tinted(panel, Side.TRANSLATION) == "费用为500万日元。"
    press(Qt.Key.Key_N)
    assert tinted(panel, Side.TRANSLATION) == "费用为500万日元。"


def test_links_are_mended_by_keys_and_undone(
    panel: PairPanel, press: Press, window: MainWindow, settle: Settle
) -> None:
    assert panel.links is not None
    before = panel.links.all
    press(Qt.Key.Key_N)
    press(Qt.Key.Key_U)  # the sentence that was left out belongs to the one above
    assert len(panel.links.all) == len(before) - 1
    assert tinted(panel, Side.ORIGINAL).startswith("医療機関は3機関")
    assert LEFT_OUT in tinted(panel, Side.ORIGINAL)
    assert tinted(panel, Side.TRANSLATION) == "医疗机构有3家参加试点。"
    press(Qt.Key.Key_P)  # no, it does not
    assert len(panel.links.all) == len(before)
    press(Qt.Key.Key_J)
    assert len(panel.links.all) == len(before) - 1
    press(Qt.Key.Key_D)
    assert "この試行は" not in tinted(panel, Side.TRANSLATION)
    press(Qt.Key.Key_O)
    assert how(panel) is Standing.CONFIRMED
    for _ in range(5):
        window.commands.actions["history.undo"].trigger()
        settle()
    assert panel.links.all == before


def test_a_link_is_released(panel: PairPanel, press: Press) -> None:
    go_to(panel, Side.ORIGINAL, "費用は")
    release = panel.buttons[PairAct.RELEASE]
    assert not release.isEnabled()
    press(Qt.Key.Key_Return)
    go_to(panel, Side.ORIGINAL, "費用は")
    assert release.isEnabled()
    press(Qt.Key.Key_R)
    assert how(panel) is Standing.SURE


def test_all_that_is_sure_is_confirmed_at_once(
    panel: PairPanel, workspace: Workspace, settle: Settle
) -> None:
    workspace.set_findings((), Checked.NOW)
    workspace.pair_asked.emit(PairAct.CONFIRM_SURE)
    settle()
    assert panel.links is not None
    found = [standing(one) for one in panel.links.all]
    assert set(found) == {Standing.CONFIRMED, Standing.LEFT_OUT}


def test_a_pair_with_findings_is_not_confirmed_with_the_sure_ones(
    panel: PairPanel, workspace: Workspace, settle: Settle
) -> None:
    assert workspace.shown is not None
    start = workspace.shown.briefing.document.text.index("500万日元")
    wrong = Finding(
        check="completeness",
        severity=Gravity.HIGH,
        confidence=Confidence.SURE,
        message=said(phrase("checks", "“{words}” was found."), words="500万日元"),
        places=(Place(start, start + 6, "500万日元", fingerprint="f"),),
        original=(Span(0, 1),),
        fingerprint="g",
    )
    workspace.set_findings((Judged(wrong, wrong.places),), Checked.NOW)
    told: list[object] = []
    workspace.told.connect(told.append)
    workspace.pair_asked.emit(PairAct.CONFIRM_SURE)
    settle()
    assert told == ["1 pair(s) with findings were left."]
    go_to(panel, Side.TRANSLATION, "费用为")
    assert how(panel) is Standing.SURE


def test_a_finding_about_a_missing_sentence_shows_that_sentence(
    panel: PairPanel, workspace: Workspace, settle: Settle
) -> None:
    workspace.change_settings(text_size=36)
    workspace.check_asked.emit()
    settle()
    (place,) = next(
        one.open for one in workspace.findings if "not translated" in one.finding.message.english
    )
    for _ in workspace.findings:  # by F8
        workspace.step_asked.emit(1)
        if workspace.place == place.fingerprint:
            break
    assert workspace.place == place.fingerprint
    assert tinted(panel, Side.TRANSLATION) == place.surface == "医疗机构有3家参加试点。"
    assert tinted(panel, Side.ORIGINAL).startswith(LEFT_OUT)
    paper = panel.facing.paper
    assert not paper._pointed  # what stands before it is right
    assert paper.viewport().rect().contains(paper.line_rect(paper._linked[0].start))
    go_to(panel, Side.TRANSLATION, "费用为")
    assert tinted(panel, Side.ORIGINAL) == "費用は500万円である。"


def test_a_finding_about_a_value_marks_it_within_its_sentence(
    panel: PairPanel, workspace: Workspace
) -> None:
    assert workspace.shown is not None
    assert panel.keeper.original is not None
    here = workspace.shown.briefing.document.text.index("500万日元")
    there = panel.keeper.original.briefing.document.text.index("500万円")
    place = Place(here, here + 6, "500万日元", fingerprint="f")
    wrong = Finding(
        check="completeness",
        severity=Gravity.HIGH,
        confidence=Confidence.SURE,
        message=said(phrase("checks", "“{words}” was found."), words="500万日元"),
        places=(place,),
        original=(Span(there, there + 5),),
        fingerprint="g",
    )
    workspace.set_findings((Judged(wrong, (place,)),), Checked.NOW)
    workspace.reveal.emit(place.span)  # as a click on the whole finding does
    assert tinted(panel, Side.ORIGINAL) == "500万円"
    assert len(panel.facing.paper._pointed) == 1  # the sentence around it
    workspace.place_asked.emit("f")
    assert tinted(panel, Side.ORIGINAL) == "500万円"
    workspace.reveal.emit(Span(0, 2))
    assert "500万円" not in tinted(panel, Side.ORIGINAL)


def test_what_cannot_be_done_is_said(panel: PairPanel, press: Press, workspace: Workspace) -> None:
    told: list[object] = []
    workspace.told.connect(told.append)
    go_to(panel, Side.ORIGINAL, "費用は")
    press(Qt.Key.Key_P)
    assert len(told) == 1


def test_no_sentence_is_joined_with_a_heading(
    panel: PairPanel, press: Press, workspace: Workspace
) -> None:
    told: list[object] = []
    workspace.told.connect(told.append)
    assert panel.links is not None
    before = panel.links.all
    go_to(panel, Side.ORIGINAL, "費用は")  # 課題 comes next
    press(Qt.Key.Key_J)
    assert len(told) == 1
    assert panel.links.all == before


def test_both_pages_scroll_together(panel: PairPanel, workspace: Workspace) -> None:
    workspace.change_settings(text_size=30)
    ours, theirs = (panel._papers[side].verticalScrollBar() for side in Side)
    ours.setValue(ours.maximum())
    assert theirs.value() == theirs.maximum()
    theirs.setValue(0)
    assert ours.value() == 0


def test_an_original_of_something_else_is_doubted(
    panel: PairPanel, workspace: Workspace, settle: Settle, tmp_path: Path
) -> None:
    told: list[str] = []
    workspace.told.connect(told.append)
    briefing_id = workspace.briefing_id
    assert briefing_id is not None
    strange = "# 天気\n\n" + "".join(f"{n}番目の花が庭に咲いている。" for n in "一二三四五六七八九")
    other = workspace.tasks.first(lambda desk: keep(desk, tmp_path, "strange.md", strange))
    workspace.tasks.change(lambda desk: pairing.pair(desk, briefing_id, other))
    settle()
    assert told == ["Few sentences match those of “天気”: is it the original of this briefing?"]


def test_it_comes_and_goes_with_its_setting(
    panel: PairPanel,
    workspace: Workspace,
    window: MainWindow,
    pair_ids: tuple[int, int],
    settle: Settle,
) -> None:
    assert panel.isVisible()
    panel.close_button.click()
    assert not panel.isVisible()
    assert tinted(panel, Side.TRANSLATION) == ""
    assert window.page.paper.hasFocus()
    workspace.pair_asked.emit(PairAct.NEXT)
    assert panel.isVisible()
    workspace.open_briefing(pair_ids[1])
    settle()
    assert not panel.isVisible()


def test_the_window_remembers_its_share(panel: PairPanel, window: MainWindow) -> None:
    text, original, pair = window._beside.sizes()
    assert original == 0
    assert abs(text - pair) < 40
    window._beside.setSizes([text + 150, 0, pair - 150])
    window._beside.splitterMoved.emit(0, 1)
    assert 25 < panel._workspace.settings.pair_share < 45


def test_the_keyboard_comes_and_goes(
    panel: PairPanel, window: MainWindow, workspace: Workspace, press: Press
) -> None:
    workspace.asked.emit(Act.PAIRED)
    assert panel.has_keyboard
    panel.facing.paper.selectAll()
    assert panel.selected_words().startswith("現状")
    press(Qt.Key.Key_Escape)
    assert window.page.paper.hasFocus()


@pytest.mark.parametrize("act", HANDLES)
def test_every_button_says_what_it_does_and_its_key(panel: PairPanel, act: PairAct) -> None:
    button = panel.buttons[act]
    assert isinstance(button, QToolButton)
    assert button.accessibleName()
    assert HANDLES[act].key in button.toolTip()


def test_the_words_of_links_are_those_of_the_documents(panel: PairPanel) -> None:
    assert panel.links is not None
    assert panel.keeper.original is not None
    text = panel.keeper.original.briefing.document.text
    words = [text[s.start : s.end] for one in panel.links.all for s in spans(one, Side.ORIGINAL)]
    assert "費用は500万円である。" in words
