"""Files are looked for where the last one was."""

from pathlib import Path

from briefdesk.ui.places import start_folder
from briefdesk.ui.workspace import Workspace


def test_a_folder_that_is_gone_gives_way(workspace: Workspace, tmp_path: Path) -> None:
    workspace.change_settings(exchange_folder=str(tmp_path))
    assert start_folder(workspace) == tmp_path
    workspace.change_settings(exchange_folder=str(tmp_path / "gone"))
    assert start_folder(workspace).is_dir()
