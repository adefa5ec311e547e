"""Real files of offices, read by dialogs over a real library."""

import csv
import io
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefdesk.formats.termbase import tbx3
from briefdesk.model.concept import Concept, TermBase
from briefdesk.model.merge import Merged, Policy
from briefdesk.model.termbase_info import TermBaseInfo
from briefdesk.services import history, merging, termbases
from briefdesk.services.desk import Desk
from briefdesk.ui.termbase.exchange.steps import StepsDialog
from briefdesk.ui.workspace import Workspace
from tests.office_sheets import delimited
from tests.ui.conftest import PATIENCE

Settle = Callable[[], None]
HEADER = ["日本語", "中文", "English", "定義"]
ROWS = [
    HEADER,
    ["個人情報", "个人信息", "personal information", "生存する個人に関する情報"],
    ["同意", "同意", "consent", "本人の意思"],
    ["匿名加工情報", "匿名加工信息", "anonymously processed information", ""],
]
CHANGED = [
    HEADER,
    ["個人情報", "个人信息", "personal information", "生存する個人に関する情報"],
    ["同意", "同意", "consent", "別の定義"],
    ["仮名加工情報", "假名加工信息", "pseudonymously processed information", ""],
]


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    """Return a CSV file of three entries."""
    path = tmp_path / "office.csv"
    path.write_bytes(delimited(ROWS, ",", "utf-8"))
    return path


@pytest.fixture
def changed_sheet(tmp_path: Path) -> Path:
    """Return a CSV file with one entry the same, one in conflict and one that is new."""
    path = tmp_path / "changed.csv"
    path.write_bytes(delimited(CHANGED, ",", "utf-8"))
    return path


@pytest.fixture
def told(workspace: Workspace) -> list[str]:
    """Return what is said over the page, as it is said."""
    said: list[str] = []
    workspace.told.connect(lambda words: said.append(str(words)))
    return said


def shown(qtbot: QtBot, dialog: StepsDialog, page: QWidget) -> None:
    """Wait until a dialog shows a page and its work is done."""
    tasks = dialog.workspace.tasks
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is page and tasks.idle, timeout=PATIENCE)


def merge_file(desk: Desk, path: Path, name: str) -> Merged:
    """Import a file as it is guessed, into a new term base."""
    plan = merging.plan(path, merging.new_target(desk, name))
    return merging.apply(desk, merging.prepared(plan, Policy.MINE))


@pytest.fixture
def office(workspace: Workspace, sheet: Path, settle: Settle) -> int:
    """Return the term base into which the sheet was imported."""
    merged = workspace.tasks.first(partial(merge_file, path=sheet, name="office"))
    return merged.termbase_id


def library_of(workspace: Workspace) -> tuple[TermBaseInfo, ...]:
    """Return the term bases of the library."""
    return workspace.tasks.first(termbases.all_termbases)


def concepts_of(workspace: Workspace, termbase_id: int) -> dict[str, Concept]:
    """Return what a term base holds, by the first term of each entry."""

    def read(desk: Desk) -> dict[str, Concept]:
        info = next(one for one in termbases.all_termbases(desk) if one.id == termbase_id)
        found = merging.concepts_of(merging.target_of(desk, info))
        return {one.terms[0].text: one for one in found}

    return workspace.tasks.first(read)


def undo(workspace: Workspace, settle: Settle) -> None:
    """Take the last change back, as Ctrl+Z does."""
    workspace.tasks.change(history.undo)
    settle()


def write_tbx(path: Path, version: str, *concepts: Concept) -> Path:
    """Write a term base file."""
    path.write_bytes(tbx3.write(TermBase("court", "Court terms", version, "them", concepts)))
    return path


def cells(path: Path) -> list[list[str]]:
    """Return the cells of a CSV file."""
    return list(csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline="")))
