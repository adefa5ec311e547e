"""The desk: folders, one owner."""

import os
import stat
from pathlib import Path

import pytest

from briefdesk.errors import InUseError
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
