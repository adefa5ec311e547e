"""What was read into a term base at once is a file that is whole or not there."""

import hashlib
import stat
from pathlib import Path

import pytest

from briefdesk.errors import StoreError
from briefdesk.store import editions


def test_an_edition_is_named_by_what_it_holds_and_private(tmp_path: Path) -> None:
    folder = tmp_path / "editions"
    name = editions.keep(folder, b"[1]")
    assert name == hashlib.sha256(b"[1]").hexdigest()
    assert (folder / name).read_bytes() == b"[1]"
    assert stat.S_IMODE((folder / name).stat().st_mode) == 0o600
    assert editions.keep(folder, b"[1]") == name
    assert len(list(folder.iterdir())) == 1


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "editions").write_bytes(b"a file where the folder should be")
    with pytest.raises(StoreError):
        editions.keep(tmp_path / "editions", b"[1]")
