"""The workspace keeps what panels share and follows what changes."""

import json
from functools import partial

from pytestqt.qtbot import QtBot

from briefdesk import settings as settings_file
from briefdesk.model.annotation import Kind
from briefdesk.model.concept import Confidence
from briefdesk.model.finding import Finding, Gravity, Place, said
from briefdesk.model.judged import Judged
from briefdesk.model.span import Span
from briefdesk.phrases import phrase
from briefdesk.services import history, opening
from briefdesk.ui.workspace import Checked, Needs, Workspace
from tests.ui.conftest import Settle


def test_an_opened_briefing_meets_the_need(opened: Workspace) -> None:
    assert Needs.BRIEFING in opened.met
    assert Needs.SELECTION not in opened.met
    assert opened.settings.last_briefing == opened.briefing_id


def test_an_empty_selection_is_none(opened: Workspace) -> None:
    opened.set_selection(Span(4, 4))
    assert opened.selection is None


def test_few_selected_words_are_what_is_looked_for(opened: Workspace) -> None:
    assert opened.shown is not None
    text = opened.shown.briefing.document.text
    start = text.index("匿名化信息")
    assert opened.selected_words() == ""
    opened.set_selection(Span(start, start + 5))
    assert opened.selected_words() == "匿名化信息"
    assert opened.selected_words(4) == ""
    opened.set_selection(Span(0, 41))
    assert opened.selected_words() == ""


def test_annotating_shows_the_new_comment(opened: Workspace, settle: Settle) -> None:
    asked: list[int] = []
    edited: list[int] = []
    opened.annotation_asked.connect(asked.append)
    opened.annotation_edit_asked.connect(edited.append)
    opened.set_selection(Span(0, 2))
    opened.annotate(Kind.RISK)
    settle()
    assert opened.shown is not None
    [risk] = opened.shown.annotations
    assert (risk.kind, risk.author, risk.anchor.span) == (Kind.RISK, "佐藤", Span(0, 2))
    assert asked == [risk.id]
    assert opened.annotation == risk
    opened.annotate(Kind.NOTE)
    settle()
    assert opened.annotation is not None
    assert edited == [opened.annotation.id]


def test_undo_and_redo_follow_the_library(opened: Workspace, settle: Settle) -> None:
    opened.set_selection(Span(0, 2))
    opened.annotate(Kind.HIGHLIGHT)
    settle()
    assert Needs.UNDO in opened.met
    assert str(opened.undo_label) == "Add comment"
    opened.tasks.change(history.undo)
    settle()
    assert opened.shown is not None
    assert opened.shown.annotations == ()
    assert Needs.REDO in opened.met


def test_a_briefing_whose_import_is_undone_is_closed(opened: Workspace, settle: Settle) -> None:
    opened.tasks.change(history.undo)
    settle()
    assert opened.shown is None


def test_a_briefing_comes_back_onto_the_page_with_undo(opened: Workspace, settle: Settle) -> None:
    known = opened.briefing_id
    assert known is not None
    opened.tasks.change(partial(opening.remove, briefing_id=known))
    settle()
    assert opened.shown is None
    opened.tasks.change(history.undo)
    settle()
    assert opened.briefing_id == known


def test_a_new_title_is_shown_without_asking(opened: Workspace, settle: Settle) -> None:
    assert opened.briefing_id is not None
    opened.tasks.change(partial(opening.rename, briefing_id=opened.briefing_id, title="新标题"))
    settle()
    assert opened.shown is not None
    assert opened.shown.briefing.meta.title == "新标题"


def test_settings_reach_the_disk(qtbot: QtBot, workspace: Workspace, settle: Settle) -> None:
    with qtbot.waitSignal(workspace.settings_changed):
        workspace.change_settings(text_size=20)
    workspace.change_settings(firm="某某律师事务所")
    file = workspace.files / "settings.json"
    qtbot.waitUntil(file.exists)
    settle()
    assert settings_file.load(file).text_size == 20
    assert json.loads(file.read_text("utf-8"))["firm"] == "某某律师事务所"
    assert file.stat().st_mode & 0o777 == 0o600


def test_settings_changed_last_survive_closing(workspace: Workspace) -> None:
    workspace.change_settings(text_size=22)
    workspace.close()
    assert settings_file.load(workspace.files / "settings.json").text_size == 22


def test_a_matter_stays_chosen(workspace: Workspace) -> None:
    workspace.set_matter(7)
    assert workspace.settings.current_matter == 7
    assert Needs.MATTER in workspace.met
    workspace.set_matter(None)
    assert Needs.MATTER not in workspace.met


def test_findings_of_another_text_mean_nothing(opened: Workspace, settle: Settle) -> None:
    place = Place(2, 6, "字字字字", fingerprint="a")
    message = said(phrase("checks", "{word}"), word="字")
    finding = Finding("typography", Gravity.HIGH, Confidence.SURE, message, (place,))
    opened.set_findings((Judged(finding, (place,)),), Checked.NOW)
    opened.set_place("a")
    assert opened.current_place == (opened.findings[0], place)
    assert Needs.FINDING in opened.met
    assert opened.findings_at(2) == [(opened.findings[0], place)]
    assert opened.findings_at(6) == []
    assert opened.grave_findings == 1
    opened.show_briefing(opened.shown)
    assert opened.checked is Checked.NOW
    opened.close_briefing()
    assert (opened.findings, opened.place, opened.grave_findings) == ((), "", 0)
