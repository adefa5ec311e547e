"""The term base window: one instance, pages, and nothing unsaved is lost when it is left."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from briefdesk.model.wire import changed
from briefdesk.ui.furnishing import _Acts
from briefdesk.ui.main_window import MainWindow
from briefdesk.ui.termbase.exchange.exporting import ExportDialog
from briefdesk.ui.termbase.exchange.importing import ImportDialog
from briefdesk.ui.termbase.pages import PAGES
from briefdesk.ui.termbase.pages.concepts import ConceptsPage
from briefdesk.ui.termbase.pages.network import NetworkPage
from briefdesk.ui.termbase.window import TermBaseWindow
from briefdesk.ui.workspace import Act
from tests.ui.termbase.conftest import OTHER, OWN

Settle = Callable[[], None]


def concepts_of(termbase: TermBaseWindow) -> ConceptsPage:
    page = termbase.page("concepts")
    assert isinstance(page, ConceptsPage)
    return page


def press(termbase: TermBaseWindow, words: str) -> None:
    """Answer the question that is open."""
    question = termbase._question
    assert isinstance(question, QMessageBox)
    next(b for b in question.buttons() if b.text() == words).click()


def test_there_is_one_and_it_comes_back(termbase: TermBaseWindow, window: MainWindow) -> None:
    assert termbase.isVisible()
    termbase.close()
    assert not termbase.isVisible()
    window.notices._workspace.asked.emit(Act.TERMBASE)
    acts = window.findChild(_Acts)
    assert isinstance(acts, _Acts)
    assert acts.termbase is termbase
    assert termbase.isVisible()


def test_pages_are_made_when_they_are_shown_and_turned_by_keys(
    termbase: TermBaseWindow, qtbot: QtBot, settle: Settle
) -> None:
    assert list(termbase._made) == ["concepts", "proposals"]  # which counts what is open
    qtbot.keyClick(termbase, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert termbase._tabs.currentIndex() == 1
    assert list(termbase._made) == ["concepts", "proposals", "readings"]
    assert termbase._tabs.tabText(1) == "Readings 2"
    qtbot.keyClick(termbase, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert termbase._stack.currentWidget() is termbase.page("concepts")
    assert termbase._tabs.count() == len(PAGES)


def test_the_librarys_undo_works_here_too(termbase: TermBaseWindow, settle: Settle) -> None:
    keys = {action.objectName() for action in termbase.actions()}
    assert {"history.undo", "history.redo"} <= keys
    termbase._actions["history.undo"].trigger()
    settle()
    assert termbase.room.keeper.concept("c-own") is None


def test_an_entry_is_shown_on_request(termbase: TermBaseWindow, settle: Settle) -> None:
    termbase.bring("readings")
    termbase.room.workspace.concept_asked.emit("c-other")
    settle()
    assert termbase._tabs.currentIndex() == 0
    assert concepts_of(termbase).entry.concept_id == "c-other"
    termbase.edit_concept("c-own")
    assert concepts_of(termbase).entry.form is not None
    concepts_of(termbase).entry.discard()
    termbase._new.click()
    form = concepts_of(termbase).entry.form
    assert form is not None
    assert form.value.terms == ()


@pytest.mark.parametrize("answer", ["&Save", "&Discard", "&Keep for later", "Cancel"])
def test_leaving_asks_what_becomes_of_unsaved_entries(
    termbase: TermBaseWindow, settle: Settle, answer: str
) -> None:
    room = termbase.room
    for one in (OWN, OTHER):
        room.leftovers.keep(changed(one, note="x"), one)
    termbase.close()
    assert termbase.isVisible()
    press(termbase, answer)
    settle()
    assert termbase.isVisible() == (answer == "Cancel")
    assert bool(room.leftovers.ids) == (answer in ("&Keep for later", "Cancel"))
    notes = {room.keeper.concept(one.id).note for one in (OWN, OTHER)}  # type: ignore[union-attr]
    assert notes == ({"x"} if answer == "&Save" else {""})


def test_the_end_of_the_program_asks_nothing_and_loses_nothing(
    termbase: TermBaseWindow, window: MainWindow
) -> None:
    room = termbase.room
    room.leftovers.keep(changed(OWN, note="x"), OWN)
    window.close()
    assert not termbase.isVisible()
    assert [draft.base for draft in room.workspace.drafts.all()] != []


def test_its_place_is_remembered(termbase: TermBaseWindow) -> None:
    termbase.resize(1111, 666)
    termbase.close()
    assert termbase.room.workspace.settings.termbase_geometry == termbase.saveGeometry().data()


def test_everything_that_can_be_pressed_has_a_name(
    termbase: TermBaseWindow, settle: Settle
) -> None:
    termbase.show_concept("c-kameikako")
    concepts_of(termbase).entry.edit()
    settle()
    nameless = []
    for button in termbase.findChildren(QAbstractButton):
        spoken = QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)
        inner = button.objectName().startswith("qt_") or not button.isVisible()
        if not spoken and not inner and type(button).__name__ != "QAbstractButton":
            nameless.append(repr(button))
    assert nameless == []
    concepts_of(termbase).discard_all()


def test_files_are_dropped_on_it(termbase: TermBaseWindow, tmp_path: Path, settle: Settle) -> None:
    file = tmp_path / "office.csv"
    file.write_text("日本語,English\n同意,consent\n", "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)), QUrl.fromLocalFile(str(tmp_path / "a.pdf"))])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    left = Qt.MouseButton.LeftButton
    for event in (
        QDragEnterEvent(QPoint(9, 9), copy, data, left, none),
        QDropEvent(QPointF(9, 9), copy, data, left, none),
    ):
        QApplication.sendEvent(termbase, event)
        assert event.isAccepted()
    [dialog] = termbase.findChildren(ImportDialog)
    assert dialog.path == file
    settle()
    assert dialog.pages.currentWidget() is dialog.mapping


def test_what_belongs_to_term_bases_is_behind_one_button(
    termbase: TermBaseWindow, window: MainWindow, settle: Settle
) -> None:
    actions = window.commands.actions
    assert actions["termbase.import"] in termbase._more.menu().actions()
    actions["termbase.manage"].trigger()
    assert termbase._stack.currentWidget() is termbase.page("termbases")
    actions["termbase.export"].trigger()
    settle()
    QApplication.clipboard().setText("日本語\tEnglish\n同意\tconsent\n")
    actions["termbase.paste"].trigger()
    settle()
    owners = (window, termbase)
    for kind in (ExportDialog, ImportDialog):
        assert sum(len(one.findChildren(kind)) for one in owners) == 1


def test_the_network_of_a_concept_is_shown_on_request(
    termbase: TermBaseWindow, settle: Settle
) -> None:
    termbase.show_network("c-kameikako")
    settle()
    page = termbase._stack.currentWidget()
    assert isinstance(page, NetworkPage)
    assert page.concept_id == "c-kameikako"
