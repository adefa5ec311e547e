"""The review is looked through, settled and corrected by keys alone."""

import hashlib
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from briefdesk.model.imported import BlockType, ImportedDocument
from briefdesk.model.redraft import Redrafted
from briefdesk.model.review import Act, Doubt
from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.services import history
from briefdesk.ui.review.chooser import Chooser
from briefdesk.ui.review.encoding import EncodingDialog
from briefdesk.ui.review.panel import ReviewPanel
from briefdesk.ui.workspace import Workspace
from tests.documents import made_document
from tests.reading import read_text
from tests.services.reviewed import document
from tests.ui.conftest import Settle, Show
from tests.ui.review.conftest import Press, document_of, text_of

Dialog = Callable[[type[QDialog]], QDialog]


def whats(panel: ReviewPanel) -> list[tuple[Doubt, bool]]:
    return [(item.what, item.settled) for item in panel.model.rows]


def test_one_line_sums_up_and_the_worst_is_chosen(panel: ReviewPanel, workspace: Workspace) -> None:
    assert panel.summary.text() == "3 footnote(s), 3 marker(s), 2 to look at"
    assert panel.current is not None
    assert panel.current.what is Doubt.WEAK_MARKER
    assert workspace.to_review == 2
    assert [act for act, button in panel.buttons.items() if button.isVisible()] == [
        Act.ACCEPT, Act.NUMBER, Act.POINT,
    ]  # fmt: skip


def test_enter_goes_to_the_place(panel: ReviewPanel, workspace: Workspace, press: Press) -> None:
    seen: list[Span] = []
    workspace.reveal.connect(seen.append)
    press(Qt.Key.Key_Return)
    at = document_of(workspace).references[1].offset
    assert seen == [Span(at - 1, at + 1)]  # around the marker


def test_a_accepts(panel: ReviewPanel, press: Press, workspace: Workspace) -> None:
    press(Qt.Key.Key_A)
    assert whats(panel) == [(Doubt.FURNITURE, False), (Doubt.WEAK_MARKER, True)]
    press(Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    assert workspace.to_review == 0
    assert panel.summary.text().endswith("nothing to look at")


def test_n_makes_a_marker_a_number(panel: ReviewPanel, press: Press, workspace: Workspace) -> None:
    press(Qt.Key.Key_N)
    assert "目标2项" in text_of(workspace)
    assert whats(panel)[0] == (Doubt.NOTE_WITHOUT_MARKER, False)
    assert whats(panel)[-1] == (Doubt.CORRECTED, True)


def test_m_chooses_the_marker_of_a_note(
    qtbot: QtBot,
    panel: ReviewPanel,
    press: Press,
    dialog: Dialog,
    workspace: Workspace,
    settle: Settle,
) -> None:
    before = document_of(workspace)
    press(Qt.Key.Key_N)
    press(Qt.Key.Key_M)
    chooser = dialog(Chooser)
    assert isinstance(chooser, Chooser)
    assert "目标[2]项" in chooser.list.item(0).text()
    qtbot.keyClick(chooser.list, Qt.Key.Key_Return)
    settle()
    after = document_of(workspace)
    assert (after.text, len(after.references)) == (before.text, 3)


def test_f_lets_a_marker_point_to_another_note(
    qtbot: QtBot, panel: ReviewPanel, press: Press, dialog: Dialog, workspace: Workspace,
    settle: Settle,
) -> None:  # fmt: skip
    press(Qt.Key.Key_F)
    chooser = dialog(Chooser)
    assert isinstance(chooser, Chooser)
    qtbot.keyClick(chooser.list, Qt.Key.Key_Down)
    qtbot.keyClick(chooser.list, Qt.Key.Key_Return)
    settle()
    made = document_of(workspace)
    assert made.references[1].footnote == made.footnotes[2].key
    assert made.references[1].how == "person"


def test_t_brings_lines_back(panel: ReviewPanel, press: Press, workspace: Workspace) -> None:
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_T)
    assert text_of(workspace).count("内部资料 供参考") == 3


def test_a_key_that_fits_nothing_does_nothing(
    panel: ReviewPanel, press: Press, workspace: Workspace
) -> None:
    before = whats(panel)
    for key in (Qt.Key.Key_T, Qt.Key.Key_X, Qt.Key.Key_D):
        press(key)
    assert whats(panel) == before


def test_k_says_what_a_guessed_heading_is(
    qtbot: QtBot, panel: ReviewPanel, press: Press, dialog: Dialog, workspace: Workspace,
    settle: Settle, show: Show,
) -> None:  # fmt: skip
    show(_with_heading(document()))
    panel.view.setCurrentIndex(panel.model.index(1))
    assert panel.current is not None
    assert panel.current.what is Doubt.HEADING
    press(Qt.Key.Key_K)
    chooser = dialog(Chooser)
    assert isinstance(chooser, Chooser)
    for _ in range(4):
        qtbot.keyClick(chooser.list, Qt.Key.Key_Down)
    qtbot.keyClick(chooser.list, Qt.Key.Key_Return)
    settle()
    assert document_of(workspace).blocks[0].type is BlockType.PARAGRAPH


@pytest.mark.parametrize(("row", "key"), [(0, Qt.Key.Key_F), (1, Qt.Key.Key_K)])
def test_an_answer_is_for_the_briefing_that_was_asked_about(
    qtbot: QtBot, panel: ReviewPanel, press: Press, dialog: Dialog, workspace: Workspace,
    settle: Settle, show: Show, row: int, key: Qt.Key,
) -> None:  # fmt: skip
    show(_with_heading(document()))
    panel.view.setCurrentIndex(panel.model.index(row))
    press(key)
    chooser = dialog(Chooser)
    assert isinstance(chooser, Chooser)
    made = read_text("一、目的\n　　介绍利用的现状。\n")
    other = show(changed(made, file=changed(made.file, sha256="b")))  # an import ended meanwhile
    errors: list[object] = []
    workspace.tasks.failed.connect(errors.append)
    qtbot.keyClick(chooser.list, Qt.Key.Key_End)
    qtbot.keyClick(chooser.list, Qt.Key.Key_Return)
    settle()
    assert workspace.shown == other
    assert errors == []


def _with_heading(made: ImportedDocument) -> ImportedDocument:
    first, *others = made.blocks
    return changed(made, blocks=(changed(first, number=""), *others))


def test_undo_brings_the_item_back(
    panel: ReviewPanel, press: Press, workspace: Workspace, settle: Settle
) -> None:
    press(Qt.Key.Key_N)
    workspace.tasks.change(history.undo)
    settle()
    assert whats(panel) == [(Doubt.WEAK_MARKER, False), (Doubt.FURNITURE, False)]


@pytest.mark.parametrize("revisions", ["accepted", "original", "shown"])
def test_r_asks_how_tracked_changes_are_read(
    revisions: str, panel: ReviewPanel, press: Press, dialog: Dialog, show: Show
) -> None:
    made = document()
    show(changed(made, file=changed(made.file, sha256=revisions, revisions=revisions)))
    row = [item.what for item in panel.model.rows].index(Doubt.REVISIONS)
    panel.view.setCurrentIndex(panel.model.index(row))
    press(Qt.Key.Key_R)
    chooser = dialog(Chooser)
    assert isinstance(chooser, Chooser)
    assert chooser.list.currentRow() == ["accepted", "original", "shown"].index(revisions)
    chooser.reject()


def test_the_file_that_was_asked_about_is_read_again(
    qtbot: QtBot, panel: ReviewPanel, press: Press, dialog: Dialog, workspace: Workspace,
    settle: Settle, show: Show,
) -> None:  # fmt: skip
    made = document()
    raw = f"{made.raw}\n"  # another file than the panel's
    file = changed(made.file, sha256=hashlib.sha256(raw.encode()).hexdigest(), revisions="accepted")
    asked = show(changed(made, raw=raw, file=file))
    row = [item.what for item in panel.model.rows].index(Doubt.REVISIONS)
    panel.view.setCurrentIndex(panel.model.index(row))
    press(Qt.Key.Key_R)
    chooser = dialog(Chooser)
    assert isinstance(chooser, Chooser)
    show(made_document())
    redrafted: list[Redrafted] = []
    workspace.importer.redrafted.connect(redrafted.append)
    qtbot.keyClick(chooser.list, Qt.Key.Key_Return)
    settle()
    assert [one.briefing_id for one in redrafted] == [asked.briefing.id]


def test_another_encoding_can_always_be_tried(panel: ReviewPanel, dialog: Dialog) -> None:
    panel._other.click()
    assert isinstance(dialog(EncodingDialog), EncodingDialog)
    dialog(EncodingDialog).reject()


def test_an_empty_panel_says_why(qtbot: QtBot, workspace: Workspace, show: Show) -> None:
    made = ReviewPanel(workspace)
    qtbot.addWidget(made)
    assert made._body.sentence == "What the importer was unsure of appears here."
    plain = document()
    references = tuple(changed(one, score=9.0) for one in plain.references)
    show(changed(plain, references=references, furniture=()))
    assert made._body.sentence == (
        "Nothing to look at: every marker has its footnote, nothing was left out."
    )
    other = changed(plain.file, sha256="0" * 64)
    show(changed(plain, file=other, references=(), footnotes=(), furniture=(), warnings=()))
    assert "no footnotes were found" in made._body.sentence


def test_the_panel_is_no_wider_than_its_dock(panel: ReviewPanel) -> None:
    assert panel.minimumSizeHint().width() <= 200


def test_another_look_of_the_window_leaves_the_current_item(
    panel: ReviewPanel, press: Press
) -> None:
    press(Qt.Key.Key_Down)
    before = panel.current
    assert before is not None
    for kind in (QEvent.Type.PaletteChange, QEvent.Type.LanguageChange):
        QApplication.sendEvent(panel, QEvent(kind))
        assert panel.current == before
