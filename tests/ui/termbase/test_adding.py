"""Add a term: selection, names, Enter; the page underlines it at once."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefdesk.model.concept import ConceptStatus
from briefdesk.model.span import Span
from briefdesk.services import proposing
from briefdesk.services.lexicon import lexicon_of
from briefdesk.ui.termbase.adding import AddTermForm
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import PATIENCE
from tests.ui.termbase.conftest import write

Settle = Callable[[], None]


@pytest.fixture
def form(opened: Workspace, qtbot: QtBot, settle: Settle) -> AddTermForm:
    """Return the form for some words that no term base has."""
    return form_for(opened, qtbot, settle, "总体框架")


def form_for(opened: Workspace, qtbot: QtBot, settle: Settle, words: str) -> AddTermForm:
    assert opened.shown is not None
    start = opened.shown.briefing.document.text.index(words)
    opened.set_selection(Span(start, start + len(words)))
    qtbot.addWidget(opened.window)
    made = AddTermForm(opened)
    made.open()
    settle()
    return made


def test_enter_saves_a_draft_and_the_page_knows_it(
    form: AddTermForm, opened: Workspace, qtbot: QtBot, settle: Settle
) -> None:
    assert form.names["zh-Hans"].text() == "总体框架"
    write(form.names["ja"], "全体の枠組み")
    form.domain.setCurrentText("policy-documents")
    qtbot.keyClick(form.names["ja"], Qt.Key.Key_Return)
    settle()
    assert opened.shown is not None
    [seen] = [one for one in opened.shown.recognitions if one.surface == "总体框架"]
    concept = opened.tasks.first(lambda desk: lexicon_of(desk).concept(seen.concept))
    assert concept is not None
    assert (concept.status, concept.domain) == (ConceptStatus.DRAFT, "policy-documents")
    assert [(t.lang, t.text) for t in concept.terms] == [
        ("ja", "全体の枠組み"), ("zh-Hans", "总体框架"),
    ]  # fmt: skip
    assert opened.settings.last_domain == "policy-documents"
    again = AddTermForm(opened)
    assert again.domain.currentText() == "Policy documents"
    settle()
    assert again.domain.value == "policy-documents"
    again.reject()


def test_escape_waits_until_the_draft_is_saved(
    form: AddTermForm, opened: Workspace, qtbot: QtBot, settle: Settle
) -> None:
    form.accept()
    assert not form.buttons.isEnabled()
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    assert form.isVisible()
    with qtbot.waitSignal(form.accepted):
        settle()


def test_what_is_there_already_is_said_and_can_be_opened(
    opened: Workspace, qtbot: QtBot, settle: Settle
) -> None:
    form = form_for(opened, qtbot, settle, "假名化信息")
    assert not form.already.isHidden()
    assert form.known_names.accessibleName().startswith("仮名化情報, 假名化信息")
    with qtbot.waitSignal(opened.concept_asked) as asked:
        form.open_known.click()
    assert isinstance(asked.args[0], str)


def test_a_name_that_is_typed_is_looked_for_too(
    form: AddTermForm, qtbot: QtBot, settle: Settle
) -> None:
    assert form.already.isHidden()
    write(form.names["ja"], "仮名加工情報")
    qtbot.waitUntil(lambda: not form.already.isHidden())
    form.names["ja"].clear()
    qtbot.waitUntil(form.already.isHidden)


def test_a_name_that_is_nearly_another_is_said_too(
    form: AddTermForm, opened: Workspace, qtbot: QtBot, settle: Settle
) -> None:
    assert form.already.isHidden()
    write(form.names["ja"], "仮名加工情報等")
    qtbot.waitUntil(lambda: not form.already.isHidden(), timeout=PATIENCE)
    settle()
    assert form.already.text() == "“仮名加工情報等” looks like “仮名加工情報” of this entry:"
    assert form.ok.isEnabled()
    with qtbot.waitSignal(opened.concept_asked) as asked:
        form.open_known.click()
    assert asked.args == ["c-kameikako"]


def test_nothing_is_saved_without_a_name(opened: Workspace, qtbot: QtBot, settle: Settle) -> None:
    opened.set_selection(None)
    qtbot.addWidget(opened.window)
    form = AddTermForm(opened)
    form.open()
    settle()
    assert not form.ok.isEnabled()
    write(form.names["en"], "seal")
    assert form.ok.isEnabled()
    form.names["en"].setText("-" * 1001)
    form.accept()
    settle()
    assert "1,000 characters" in form.problem


def test_a_proposal_changes_nothing_until_it_is_accepted(
    form: AddTermForm, opened: Workspace, qtbot: QtBot, settle: Settle
) -> None:
    form.as_proposal.setChecked(True)
    qtbot.keyClick(form.names["ja"], Qt.Key.Key_Return)
    settle()
    assert opened.shown is not None
    assert "总体框架" not in [one.surface for one in opened.shown.recognitions]
    [made] = opened.tasks.first(proposing.all_proposals)
    assert (made.author, made.concept.terms[0].text) == ("佐藤", "总体框架")
    assert opened.settings.propose_entries
