"""Wrong rendering of…: the words become a forbidden form of a concept, with its replacement."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefdesk.model.span import Span
from briefdesk.services.lexicon import lexicon_of
from briefdesk.ui.termbase.forbidding import ForbidForm
from briefdesk.ui.workspace import Workspace
from tests.ui.termbase.conftest import write

Settle = Callable[[], None]
WORDS = "总体框架"


@pytest.fixture
def form(opened: Workspace, qtbot: QtBot, settle: Settle) -> ForbidForm:
    assert opened.shown is not None
    start = opened.shown.briefing.document.text.index(WORDS)
    opened.set_selection(Span(start, start + len(WORDS)))
    qtbot.addWidget(opened.window)
    made = ForbidForm(opened)
    made.open()
    settle()
    return made


def test_the_words_are_a_problem_on_the_page_from_now_on(
    form: ForbidForm, opened: Workspace, qtbot: QtBot, settle: Settle
) -> None:
    assert not form.ok.isEnabled()
    write(form.search.line, "かめいかこうじょうほう")
    settle()
    assert form.right.text() == "假名加工信息"
    qtbot.keyClick(form.search.line, Qt.Key.Key_Return)
    settle()
    assert opened.shown is not None
    [seen] = [one for one in opened.shown.recognitions if one.surface == WORDS]
    assert (seen.concept, seen.is_problem) == ("c-kameikako", True)
    concept = opened.tasks.first(lambda desk: lexicon_of(desk).concept("c-kameikako"))
    assert concept is not None
    [made] = [term for term in concept.terms if term.text == WORDS]
    assert (made.forbidden, made.replacement, made.lang) == (True, "假名加工信息", "zh-Hans")


def test_what_somebody_typed_is_not_proposed_away(form: ForbidForm, settle: Settle) -> None:
    write(form.right, "自定")
    write(form.search.line, "仮名加工情報")
    settle()
    assert form.right.text() == "自定"


def test_an_allowed_term_is_refused_in_its_place(form: ForbidForm, settle: Settle) -> None:
    form.wrong.setText("假名加工信息")
    write(form.search.line, "仮名加工情報")
    settle()
    form.accept()
    settle()
    assert "allowed term" in form.problem


def test_nothing_happens_without_a_concept(form: ForbidForm, settle: Settle) -> None:
    form.accept()
    settle()
    assert form.isVisible()
