"""Private files."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefdesk.errors import StoreError
from briefdesk.store.files import fsync, replace_private, touch_private


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


def test_a_file_is_replaced_whole_or_not_at_all(tmp_path: Path) -> None:
    file = tmp_path / "new" / "a"
    replace_private(file, (b"one", b"two"))
    assert file.read_bytes() == b"onetwo"

    def broken() -> Iterator[bytes]:
        yield b"three"
        raise OSError(28, "No space left")

    with pytest.raises(OSError, match="No space"):
        replace_private(file, broken())
    assert file.read_bytes() == b"onetwo"
    assert list(file.parent.iterdir()) == [file]
