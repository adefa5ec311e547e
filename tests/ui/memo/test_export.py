"""The memo is written where the user said, without what is internal."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from briefdesk.model.annotation import Kind
from briefdesk.model.memo import OwnText, Profile
from briefdesk.model.span import Span
from briefdesk.services import memos
from briefdesk.ui.commands import annotations
from briefdesk.ui.memo.dialog import MemoDialog
from briefdesk.ui.memo.export import ExportPage
from briefdesk.ui.workspace import Workspace
from tests.documents import content
from tests.ui.conftest import PATIENCE, Settle


@pytest.fixture
def page(qtbot: QtBot, opened: Workspace, settle: Settle, tmp_path: Path) -> ExportPage:
    """Return the export of a briefing with two comments, one of them internal."""
    for start in (30, 0):
        opened.set_selection(Span(start, start + 2))
        opened.annotate(Kind.RISK)
        settle()
    annotations.toggle_internal(opened)
    settle()
    opened.change_settings(memo_folder=str(tmp_path), author="佐藤", firm="某某事务所")
    dialog = MemoDialog(opened)
    qtbot.addWidget(dialog)
    dialog.show()
    settle()
    return dialog.export


def button(page: ExportPage, text: str) -> QPushButton:
    return next(b for b in page.findChildren(QPushButton) if b.text() == text)


def words(page: ExportPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel))


def test_it_says_what_is_left_out(page: ExportPage) -> None:
    assert "1 shown, 1 internal left out" in words(page)


def test_it_warns_of_citations_without_a_comment(
    page: ExportPage, opened: Workspace, settle: Settle
) -> None:
    assert "no comment" not in words(page)
    briefing = page._own_text.briefing_id
    own = OwnText(analysis="见[批1]与[批9]。")
    opened.tasks.change(lambda desk: memos.save_own_text(desk, briefing, own))
    settle()
    assert "1 citation(s) in your text have no comment" in words(page)


def test_a_pdf_is_written(
    qtbot: QtBot, page: ExportPage, opened: Workspace, settle: Settle, tmp_path: Path
) -> None:
    button(page, "Export PDF").click()
    assert not button(page, "Export PDF").isEnabled()
    qtbot.waitUntil(lambda: opened.tasks.idle, timeout=3 * PATIENCE)
    [file] = tmp_path.glob("*.pdf")
    assert file.read_bytes().startswith(b"%PDF-")
    assert file.name in words(page)
    assert "PDF/A-3a" in words(page)
    assert not button(page, "Show in folder").isHidden()


def test_that_dates_are_wanted_is_remembered(
    qtbot: QtBot, page: ExportPage, opened: Workspace
) -> None:
    box = next(one for one in page.findChildren(QCheckBox) if "deadlines" in one.text())
    assert not box.isChecked()
    box.setChecked(True)
    button(page, "Export PDF").click()
    qtbot.waitUntil(lambda: opened.tasks.idle, timeout=3 * PATIENCE)
    again = MemoDialog(opened)
    qtbot.addWidget(again)
    boxes = again.export.findChildren(QCheckBox)
    assert [one.isChecked() for one in boxes if "deadlines" in one.text()] == [True]


def test_a_place_that_cannot_be_written_is_said(
    qtbot: QtBot, page: ExportPage, settle: Settle, tmp_path: Path
) -> None:
    page._target.setText(str(tmp_path / "absent" / "memo.pdf"))
    button(page, "Export PDF").click()
    settle()
    assert "its folder does not exist" in words(page)
    assert button(page, "Export PDF").isEnabled()


def test_cancel_writes_no_file(
    qtbot: QtBot, page: ExportPage, settle: Settle, tmp_path: Path
) -> None:
    button(page, "Export PDF").click()
    button(page, "Cancel").click()
    settle()
    assert "Cancelled" in words(page)
    assert list(tmp_path.glob("*.pdf")) == []


def replace_question(page: ExportPage) -> QMessageBox:
    [question] = page.findChildren(QMessageBox)
    assert question.isVisible()
    return question


@pytest.fixture
def taken(page: ExportPage, tmp_path: Path) -> Path:
    """Return a file with other people's words in the place where the memo would go."""
    file = tmp_path / "memo.pdf"
    file.write_bytes(b"precious")
    page._target.setText(str(file))
    return file


def test_a_file_that_is_there_is_kept_unless_replacing_it_is_confirmed(
    qtbot: QtBot, page: ExportPage, opened: Workspace, settle: Settle, taken: Path
) -> None:
    button(page, "Export PDF").click()
    settle()
    question = replace_question(page)
    next(one for one in question.buttons() if one.text() == "Cancel").click()
    settle()
    assert taken.read_bytes() == b"precious"
    assert button(page, "Export PDF").isEnabled()
    qtbot.waitUntil(lambda: not page.findChildren(QMessageBox))
    button(page, "Export PDF").click()
    settle()
    next(one for one in replace_question(page).buttons() if one.text() == "Replace").click()
    assert not button(page, "Export PDF").isEnabled()
    qtbot.waitUntil(lambda: opened.tasks.idle, timeout=3 * PATIENCE)
    assert taken.read_bytes().startswith(b"%PDF-")
    assert button(page, "Export PDF").isEnabled()


def test_a_file_confirmed_in_the_file_dialog_is_asked_about_once(
    qtbot: QtBot, page: ExportPage, opened: Workspace, taken: Path
) -> None:
    page._choose_file(str(taken))
    button(page, "Export PDF").click()
    qtbot.waitUntil(lambda: opened.tasks.idle, timeout=3 * PATIENCE)
    assert page.findChildren(QMessageBox) == []
    assert taken.read_bytes().startswith(b"%PDF-")


def test_the_briefing_itself_is_never_replaced(
    page: ExportPage, settle: Settle, taken: Path
) -> None:
    taken.write_bytes(content("医疗数据利用的现状"))
    button(page, "Export PDF").click()
    settle()
    assert page.findChildren(QMessageBox) == []
    assert "is the briefing itself" in words(page)
    assert taken.read_bytes() == content("医疗数据利用的现状")


def test_no_file_of_the_library_is_ever_replaced(
    page: ExportPage, opened: Workspace, settle: Settle
) -> None:
    ours = opened.files / "originals" / "kept.pdf"
    ours.write_bytes(b"ours")
    page._target.setText(str(ours))
    button(page, "Export PDF").click()
    settle()
    assert "belongs to the library" in words(page)
    assert ours.read_bytes() == b"ours"


def test_the_corrections_are_a_report_of_their_own(
    qtbot: QtBot, page: ExportPage, opened: Workspace, tmp_path: Path
) -> None:
    page._revisions.setChecked(True)
    button(page, "Export PDF").click()
    qtbot.waitUntil(lambda: opened.tasks.idle, timeout=3 * PATIENCE)
    assert len(list(tmp_path.glob("*.pdf"))) == 1
    assert opened.settings.memo_profile == Profile.REVISIONS.value


def test_another_kind_gets_another_name_until_somebody_chose_one(page: ExportPage) -> None:
    def name() -> str:
        return page._target.text()[-11:]

    page._kinds[Profile.REVISIONS].setChecked(True)
    assert name().endswith(" report.pdf")
    page._kinds[Profile.MEMO].setChecked(True)
    assert name().endswith(" memo.pdf")
    page._target.setText("mine.pdf")
    page._kinds[Profile.FULL].setChecked(True)
    assert page._target.text() == "mine.pdf"
