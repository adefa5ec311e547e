"""Where things are in a checkout; the library's companions stand beside it."""

import subprocess
import sys
from pathlib import Path

import pytest

from briefdesk import paths


def test_data_of_the_checkout_is_found() -> None:
    files = paths.bundled_termbases()
    assert "healthcare.tbx" in [file.name for file in files]
    assert list(files) == sorted(one for one in paths.glossary().iterdir() if one.suffix == ".tbx")
    assert (paths.resources() / "sample" / "briefing.txt").is_file()


def test_both_regional_fonts_are_there_chinese_first() -> None:
    chinese, japanese = paths.font_folders()
    assert "zh" in chinese.name
    assert "jp" in japanese.name
    assert all(list(folder.rglob("*.[ot]tf")) for folder in (chinese, japanese))


def test_companions_stand_beside_the_library(tmp_path: Path) -> None:
    assert paths.companions(tmp_path / "b.sqlite") == tmp_path / "b.sqlite.files"


def test_companions_of_a_link_stand_beside_the_file(tmp_path: Path) -> None:
    link = tmp_path / "elsewhere" / "link.sqlite"
    link.parent.mkdir()
    link.symlink_to(tmp_path / "b.sqlite")
    assert paths.companions(link) == tmp_path / "b.sqlite.files"


@pytest.mark.skipif(sys.platform != "linux", reason="XDG is Linux's way to name folders")
def test_the_default_library_is_in_the_users_data_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert paths.default_library() == tmp_path / "BriefDesk" / "library.sqlite"


def test_the_worker_command_starts_the_worker() -> None:
    child = subprocess.run(paths.worker_command(), input=b"", capture_output=True, check=False)
    assert b"No module" not in child.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="XDG is Linux's way to name folders")
def test_what_can_be_made_again_is_in_the_users_cache_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert paths.cache() == tmp_path / "BriefDesk"
