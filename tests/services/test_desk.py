"""The desk: folders, one owner."""

import os
import stat
from pathlib import Path

import pytest

from briefdesk.errors import InUseError
from briefdesk.paths import companions
from briefdesk.services.desk import open_desk


@pytest.mark.skipif(os.name == "nt", reason="POSIX rights")
def test_the_companion_folders_are_private(library: Path) -> None:
    with open_desk(library, create=True) as desk:
        assert desk.files == library.with_name("library.sqlite.files")
        for folder in (desk.files, desk.originals, desk.staging):
            assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_desk_is_alone_until_closed(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefdesk.store.library_file.WAIT", 0.05)
    with open_desk(library, create=True), pytest.raises(InUseError):
        open_desk(library)
    open_desk(library).close()


def test_no_staged_copy_outlives_the_desk(library: Path) -> None:
    with open_desk(library, create=True) as desk:
        staged = desk.staging / "staged-x"
        staged.write_text("confidential", "utf-8")
    assert not staged.exists()


def test_nor_does_one_that_a_crash_left(library: Path) -> None:
    open_desk(library, create=True).close()
    staged = companions(library) / "staging" / "staged-x"
    staged.write_text("confidential", "utf-8")
    with open_desk(library):
        assert not staged.exists()
