"""Words are looked up in all confirmed pairs, and lead to their place."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from briefdesk.model.pairing import LinkBy
from briefdesk.services import history, pairing
from briefdesk.services.desk import Desk
from briefdesk.ui.pair.concordance import ConcordanceDialog
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import PATIENCE, Settle


@pytest.fixture
def dialog(
    qtbot: QtBot, workspace: Workspace, pair_ids: tuple[int, int], settle: Settle
) -> ConcordanceDialog:
    """Return the window over a library in which all sure pairs were confirmed."""

    def confirm_all(desk: Desk) -> None:
        links = pairing.alignment(desk, pair_ids[0])
        both = [one for one in links if one.translation and one.original]
        assert all(one.by is LinkBy.RULES for one in both)
        pairing.confirm(desk, pair_ids[0], both, "佐藤")

    workspace.tasks.first(confirm_all)
    made = ConcordanceDialog(workspace)
    qtbot.addWidget(made)
    return made


def test_a_selection_is_looked_up_at_once(dialog: ConcordanceDialog, settle: Settle) -> None:
    dialog.summon("指南")
    settle()
    found = [line.pair.translation for line in dialog.model.rows]
    assert len(found) == 2
    assert all("指南" in one for one in found)
    assert dialog.count.text().startswith("2 ")


def test_the_other_side_is_found_too(dialog: ConcordanceDialog, settle: Settle) -> None:
    dialog.summon("費用")
    settle()
    [line] = dialog.model.rows
    assert line.pair.translation == "费用为500万日元。"
    words = line.pair.original
    assert [words[one.start : one.end] for one in line.in_original] == ["費用"]


def test_letters_are_looked_up_after_a_pause(
    dialog: ConcordanceDialog, qtbot: QtBot, settle: Settle
) -> None:
    dialog.summon("")
    dialog.line.setText("要件")
    dialog.line.textEdited.emit("要件")
    qtbot.waitUntil(lambda: len(dialog.model.rows) == 1, timeout=PATIENCE)


def test_enter_opens_the_briefing_at_the_place(
    dialog: ConcordanceDialog,
    workspace: Workspace,
    pair_ids: tuple[int, int],
    settle: Settle,
    qtbot: QtBot,
) -> None:
    dialog.summon("费用")
    settle()
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert workspace.goal is not None
    span = workspace.goal.span
    settle()
    assert workspace.shown is not None
    assert workspace.shown.briefing.id == pair_ids[0]
    assert span is not None
    text = workspace.shown.briefing.document.text
    assert text[span.start : span.end] == "费用为500万日元。"


def test_both_sides_are_copied(dialog: ConcordanceDialog, settle: Settle) -> None:
    dialog.summon("费用")
    settle()
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == (
        "费用为500万日元。\n費用は500万円である。\n医疗数据的利用"
    )


def test_it_follows_undo(
    dialog: ConcordanceDialog, workspace: Workspace, settle: Settle, qtbot: QtBot
) -> None:
    dialog.summon("费用")
    settle()
    workspace.tasks.change(history.undo)
    qtbot.waitUntil(lambda: not dialog.model.rows, timeout=PATIENCE)
    assert dialog._body.sentence == "No confirmed pair has these words."


def test_without_words_it_says_what_to_do(dialog: ConcordanceDialog, settle: Settle) -> None:
    dialog.summon("")
    settle()
    assert dialog._body.sentence.startswith("Type words of either language.")
    assert not dialog.copy.isEnabled()
