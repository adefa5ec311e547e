"""Private files."""

import os
import stat
from pathlib import Path

import pytest

from briefdesk.errors import StoreError
from briefdesk.store.files import fsync, touch_private


@pytest.mark.skipif(os.name == "nt", reason="POSIX rights")
def test_a_private_file_is_new_and_only_for_its_owner(tmp_path: Path) -> None:
    file = tmp_path / "a"
    touch_private(file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    fsync(file)
    fsync(tmp_path)
    with pytest.raises(StoreError, match="cannot be written"):
        touch_private(file)
    with pytest.raises(StoreError, match="cannot be written"):
        touch_private(tmp_path / "no folder" / "a")
