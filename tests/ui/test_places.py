"""Files are looked for where the last one was, and named after their content."""

from pathlib import Path

import pytest

from briefdesk.ui.places import file_stem, report_folder, start_folder
from briefdesk.ui.workspace import Workspace


def test_a_folder_that_is_gone_gives_way(workspace: Workspace, tmp_path: Path) -> None:
    workspace.change_settings(exchange_folder=str(tmp_path))
    assert start_folder(workspace) == tmp_path
    workspace.change_settings(exchange_folder=str(tmp_path / "gone"))
    assert start_folder(workspace).is_dir()


def test_reports_have_a_folder_of_their_own(workspace: Workspace, tmp_path: Path) -> None:
    workspace.change_settings(memo_folder=str(tmp_path))
    assert report_folder(workspace) == tmp_path
    assert start_folder(workspace) != tmp_path


@pytest.mark.parametrize(
    ("words", "stem"),
    [
        ("医疗数据", "医疗数据"),
        ('a/b\\c: "d"?', "a b c   d"),
        ("..", ""),
        ("字" * 61, "字" * 60),
        ("字" * 59 + " .字", "字" * 59),
    ],
)
def test_a_name_that_every_system_allows(words: str, stem: str) -> None:
    assert file_stem(words) == stem
