"""Pairs are written in each format, with what happened said."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefdesk.services import bitexts, pairing
from briefdesk.services.desk import Desk
from briefdesk.ui.pair.exporting import _WORDS, ExportPairsDialog
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import Settle

_ALL = False  # not only what was confirmed


@pytest.fixture
def dialog(
    qtbot: QtBot, workspace: Workspace, pair_ids: tuple[int, int], settle: Settle
) -> ExportPairsDialog:
    workspace.open_briefing(pair_ids[0])
    settle()
    made = ExportPairsDialog(workspace)
    made.open()
    return made


def test_every_format_has_words() -> None:
    assert set(_WORDS) == set(bitexts.formats())


@pytest.mark.parametrize("name", bitexts.formats())
def test_all_sentences_in_each_format(
    dialog: ExportPairsDialog, name: str, tmp_path: Path, settle: Settle, workspace: Workspace
) -> None:
    dialog.what.choose(_ALL)
    dialog.format.choose(name)
    out = tmp_path / f"pairs.{name}"
    dialog.write_to(str(out))
    assert not dialog.export.isEnabled()
    settle()
    assert out.stat().st_size > 500
    assert dialog.told.text().startswith(f"“pairs.{name}” was written:")
    assert dialog.export.isEnabled()
    assert workspace.settings.exchange_folder == str(tmp_path)


def test_without_confirmed_pairs_there_is_nothing_to_write(
    dialog: ExportPairsDialog, tmp_path: Path, settle: Settle
) -> None:
    out = tmp_path / "pairs.tmx"
    dialog.write_to(str(out))
    settle()
    assert "No sentence pair of this briefing is confirmed" in dialog.told.text()
    assert not out.exists()


def test_only_confirmed_pairs(
    dialog: ExportPairsDialog,
    workspace: Workspace,
    pair_ids: tuple[int, int],
    tmp_path: Path,
    settle: Settle,
) -> None:
    def confirm_one(desk: Desk) -> None:
        links = pairing.alignment(desk, pair_ids[0])
        pairing.confirm(desk, pair_ids[0], links[1:2])

    workspace.tasks.first(confirm_one)
    out = tmp_path / "pairs.tmx"
    dialog.write_to(str(out))
    settle()
    written = out.read_text("utf-8")
    assert written.count("<tu ") == 1


@pytest.mark.parametrize(("name", "count"), [("tmx", 0), ("docx", 1), ("xlsx", 1)])
def test_an_omission_is_a_row_of_a_table_but_no_unit_of_a_memory(
    dialog: ExportPairsDialog,
    workspace: Workspace,
    pair_ids: tuple[int, int],
    name: str,
    count: int,
    tmp_path: Path,
    settle: Settle,
) -> None:
    def confirm_omission(desk: Desk) -> None:
        links = pairing.alignment(desk, pair_ids[0])
        pairing.confirm(desk, pair_ids[0], [one for one in links if not one.is_whole])

    workspace.tasks.first(confirm_omission)
    dialog.format.choose(name)
    dialog.write_to(str(tmp_path / f"pairs.{name}"))
    settle()
    assert dialog.told.text() == f"“pairs.{name}” was written: {count} pair(s)."


def test_the_library_is_not_written_over(
    dialog: ExportPairsDialog, workspace: Workspace, settle: Settle
) -> None:
    dialog.what.choose(_ALL)
    library = workspace.tasks.first(lambda desk: desk.path)
    dialog.write_to(str(library))
    settle()
    assert "belongs to the library" in dialog.told.text()
    assert library.read_bytes().startswith(b"SQLite format 3")


def test_a_place_that_cannot_be_written_is_told(
    dialog: ExportPairsDialog, tmp_path: Path, settle: Settle
) -> None:
    dialog.what.choose(_ALL)
    dialog.write_to(str(tmp_path / "no folder" / "pairs.tmx"))
    settle()
    assert "pairs.tmx" in dialog.told.text()
    assert dialog.told.property("problem")


def test_an_export_is_cancelled(dialog: ExportPairsDialog, tmp_path: Path, settle: Settle) -> None:
    dialog.what.choose(_ALL)
    out = tmp_path / "pairs.tmx"
    dialog.write_to(str(out))
    dialog.cancel.click()
    assert dialog.told.text() == "Cancelled. No file was written."
    settle()
    assert not out.exists()
    assert dialog.isVisible()
