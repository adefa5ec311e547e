"""A file becomes the copy of a source, and a kept copy is lent to the system's viewer."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from briefdesk.model.source import CitationState
from briefdesk.ui.sources.keeping import KeepCopyForm, open_copy
from briefdesk.ui.sources.panel import SourcePanel
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import Settle


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    file = tmp_path / "告示 <b>.pdf"
    file.write_bytes(b"%PDF-1.7 a picture")
    return file


def keep(workspace: Workspace, scan: Path, settle: Settle, row: int) -> None:
    form = KeepCopyForm(workspace, scan)
    [choice] = form.findChildren(QComboBox)
    choice.setCurrentIndex(row)
    form.accept()
    settle()


def test_a_file_of_its_own_is_listed_after_the_sources(
    qtbot: QtBot, opened: Workspace, settle: Settle, scan: Path
) -> None:
    panel = SourcePanel(opened)
    qtbot.addWidget(panel)
    settle()
    cited = panel.model.rowCount()
    said: list[object] = []
    opened.told.connect(said.append)
    keep(opened, scan, settle, 0)
    assert panel.model.rowCount() == cited + 1
    row = panel.model.item(cited)
    assert row.text() == "告示 <b>.pdf\nKept file"
    assert row.child(0).text() == "Copy: 告示 <b>.pdf"
    assert row.data(SourcePanel.URL) is None
    assert said == ["“告示 <b>.pdf” is kept as a copy of a source."]


def test_a_copy_of_a_cited_source_stands_under_it(
    qtbot: QtBot, opened: Workspace, settle: Settle, scan: Path
) -> None:
    panel = SourcePanel(opened)
    qtbot.addWidget(panel)
    keep(opened, scan, settle, 1)
    assert opened.shown is not None
    source = opened.shown.sources[0]
    assert [copy.name for copy in source.copies] == ["告示 <b>.pdf"]
    assert {one.state for one in source.citations} == {CitationState.COPY_ATTACHED}
    assert panel.model.item(0).child(0).text() == "Copy: 告示 <b>.pdf"


def test_a_copy_opens_under_its_own_name(
    opened: Workspace, settle: Settle, scan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(opened, scan, settle, 1)
    shown: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", shown.append)  # no viewer in a test
    assert opened.shown is not None
    open_copy(opened, opened.shown.sources[0].copies[0])
    settle()
    [url] = shown
    assert Path(url.toLocalFile()).read_bytes() == b"%PDF-1.7 a picture"
    assert url.fileName() == "告示 <b>.pdf"
