"""A change is proposed: for one place or several, with reason, source and severity."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefdesk.model.finding import said
from briefdesk.model.revision import Remedy
from briefdesk.phrases import phrase
from briefdesk.services import telling
from briefdesk.ui.revisions.form import Proposal, RevisionForm
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import Settle
from tests.ui.revisions.conftest import Revise, span_of

WORDS = "公立数据库"


def form_of(qtbot: QtBot, workspace: Workspace, *places: Proposal, **given: object) -> RevisionForm:
    qtbot.addWidget(workspace.window)
    made = RevisionForm(workspace, places, **given)  # type: ignore[arg-type]
    made.open()
    return made


def test_return_proposes_what_is_suggested(qtbot: QtBot, shown: Workspace, settle: Settle) -> None:
    place = Proposal(span_of(shown, WORDS), WORDS, "公共数据库", "print")
    form = form_of(qtbot, shown, place, reason="名称", source="基本方针", severity="high")
    settle()
    assert form.proposed.toPlainText() == "公共数据库"
    qtbot.keyClick(form.proposed, Qt.Key.Key_Return)
    settle()
    [made] = shown.revisions
    assert made.anchor.quote.exact == WORDS
    assert (made.proposed, made.reason, made.source) == ("公共数据库", "名称", "基本方针")
    assert (made.severity, made.fingerprint, made.author) == ("high", "print", "佐藤")


def test_shift_return_begins_another_line(qtbot: QtBot, shown: Workspace, settle: Settle) -> None:
    form = form_of(qtbot, shown, Proposal(span_of(shown, WORDS), WORDS))
    settle()
    qtbot.keyClick(form.proposed, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert form.proposed.toPlainText() == "\n"
    assert shown.revisions == ()


def test_each_place_gets_what_is_suggested_for_it(
    qtbot: QtBot, shown: Workspace, settle: Settle
) -> None:
    places = [
        Proposal(span_of(shown, WORDS), WORDS, "公共数据库"),
        Proposal(span_of(shown, "政府"), "政府", "日本政府"),
    ]
    form = form_of(qtbot, shown, *places)
    settle()
    assert form.proposed.toPlainText() == ""
    form.ok.click()
    settle()
    assert [one.proposed for one in shown.revisions] == ["公共数据库", "日本政府"]


def test_what_is_typed_counts_for_all_places(
    qtbot: QtBot, shown: Workspace, settle: Settle
) -> None:
    places = [Proposal(span_of(shown, words), words, "某") for words in (WORDS, "政府")]
    form = form_of(qtbot, shown, *places, remedy=Remedy.QUERY)
    settle()
    assert form.proposed.accessibleName() == "Question"
    assert form.proposed.toPlainText() == ""  # a suggestion is no question
    form.proposed.setPlainText("原文？")
    form.ok.click()
    settle()
    assert [(one.remedy, one.proposed) for one in shown.revisions] == [
        (Remedy.QUERY, "原文？"),
        (Remedy.QUERY, "原文？"),
    ]


def test_a_refusal_is_said_in_its_place(qtbot: QtBot, shown: Workspace, settle: Settle) -> None:
    form = form_of(qtbot, shown, Proposal(span_of(shown, WORDS), WORDS, WORDS))
    settle()
    form.ok.click()
    settle()
    assert form.isVisible()
    assert "stands there already" in form.problem
    form.remedies[Remedy.GLOSS].setChecked(True)
    assert form.proposed.accessibleName() == "Gloss behind it"
    form.ok.click()
    settle()
    assert [one.remedy for one in shown.revisions] == [Remedy.GLOSS]


def test_the_sources_of_the_term_are_offered(
    qtbot: QtBot, shown: Workspace, settle: Settle
) -> None:
    form = form_of(qtbot, shown, Proposal(span_of(shown, WORDS), WORDS))
    settle()
    assert form.source.count() > 0
    assert form.source.currentText() == ""


def test_a_correction_is_edited(
    qtbot: QtBot, shown: Workspace, revise: Revise, settle: Settle
) -> None:
    revise(WORDS, "公共数据库")
    [one] = shown.revisions
    place = Proposal(one.anchor.span, WORDS)
    form = form_of(qtbot, shown, place, remedy=one.remedy, reason="别的", edited=one)
    settle()
    form.proposed.setPlainText("公共 DB")
    form.ok.click()
    settle()
    [after] = shown.revisions
    assert (after.id, after.proposed, after.reason) == (one.id, "公共 DB", "别的")


def test_what_a_check_says_is_kept_unless_another_reason_is_typed(
    qtbot: QtBot, shown: Workspace, settle: Settle
) -> None:
    words = said(phrase("checks", "“{name}” is wrong."), name=WORDS)
    places = [Proposal(span_of(shown, one), one, "改") for one in (WORDS, "政府")]
    for place in places:
        form = form_of(qtbot, shown, place, reason=words)
        assert form.reason.text() == "“公立数据库” is wrong."
        if place.words == "政府":
            form.reason.setText("另有理由")
        form.ok.click()
        settle()
    assert {one.reason: one.said for one in shown.revisions} == {
        "“公立数据库” is wrong.": words,
        "另有理由": None,
    }


def test_nothing_is_deleted_that_nobody_cleared(
    qtbot: QtBot, shown: Workspace, settle: Settle
) -> None:
    span = span_of(shown, WORDS)
    form = form_of(qtbot, shown, Proposal(span, WORDS))
    qtbot.keyClick(form.proposed, Qt.Key.Key_Return)
    settle()
    assert form.problem  # the words are what they were
    qtbot.keyClick(form.proposed, Qt.Key.Key_Delete)  # all of them are selected
    qtbot.keyClick(form.proposed, Qt.Key.Key_Return)
    settle()
    assert [one.proposed for one in shown.revisions] == [""]


def test_places_of_which_some_have_a_proposal_are_not_deleted_with_one_key(
    qtbot: QtBot, shown: Workspace, settle: Settle
) -> None:
    first, other = span_of(shown, WORDS), span_of(shown, "政府")
    form = form_of(qtbot, shown, Proposal(first, WORDS, "公共数据库"), Proposal(other, "政府"))
    qtbot.keyClick(form.proposed, Qt.Key.Key_Return)
    settle()
    assert form.problem == "Write what should stand there."
    assert shown.revisions == ()


def test_a_question_does_not_say_twice_what_should_be_written(
    qtbot: QtBot, shown: Workspace, settle: Settle
) -> None:
    message = said(phrase("checks", "Write “{right}”."), right="公共数据库")
    place = Proposal(span_of(shown, WORDS), WORDS, "公共数据库")
    form = form_of(qtbot, shown, place, remedy=Remedy.QUERY, reason=message)
    settle()
    assert form.proposed.toPlainText() == "Write “公共数据库”.请予确认。"


def test_a_question_says_what_the_check_says_in_the_language_of_the_author(
    qtbot: QtBot, shown: Workspace, settle: Settle
) -> None:
    message = said(phrase("checks", "There is no such date: “{date}”."), date=WORDS)
    place = Proposal(span_of(shown, WORDS), WORDS, "公共数据库")
    form = form_of(qtbot, shown, place, remedy=Remedy.QUERY, reason=message)
    settle()
    wanted = f"{telling.told(message, 'zh')}是否应改为“公共数据库”？"
    assert "no such date" not in wanted
    assert form.proposed.toPlainText() == wanted
    assert not form.proposed.textCursor().hasSelection()
    qtbot.keyClick(form.proposed, Qt.Key.Key_Return)
    settle()
    assert [(one.remedy, one.proposed) for one in shown.revisions] == [(Remedy.QUERY, wanted)]


def test_a_question_without_a_suggestion_asks_to_look(
    qtbot: QtBot, shown: Workspace, settle: Settle
) -> None:
    message = said(phrase("checks", "“{words}” misleads."), words=WORDS)
    places = [Proposal(span_of(shown, WORDS), WORDS, one) for one in ("公共数据库", "公用数据库")]
    form = form_of(qtbot, shown, *places, remedy=Remedy.QUERY, reason=message)
    settle()
    assert form.proposed.toPlainText() == "“公立数据库” misleads.请予确认。"


def test_another_remedy_brings_its_own_words_but_none_that_were_typed_go(
    qtbot: QtBot, shown: Workspace, settle: Settle
) -> None:
    message = said(phrase("checks", "“{words}” misleads."), words=WORDS)
    place = Proposal(span_of(shown, WORDS), WORDS, "公共数据库")
    form = form_of(qtbot, shown, place, reason=message)
    form.remedies[Remedy.QUERY].click()
    settle()
    assert form.proposed.toPlainText().startswith("“公立数据库” misleads.")
    form.remedies[Remedy.GLOSS].click()
    assert form.proposed.toPlainText() == "公共数据库"
    form.proposed.setPlainText("公办数据库")
    form.remedies[Remedy.QUERY].click()
    assert form.proposed.toPlainText() == "公办数据库"


def test_a_question_of_ones_own_begins_empty(qtbot: QtBot, shown: Workspace) -> None:
    place = Proposal(span_of(shown, WORDS), WORDS)
    form = form_of(qtbot, shown, place, remedy=Remedy.QUERY)
    assert form.proposed.toPlainText() == ""
