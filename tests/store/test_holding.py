"""A library is held by one, whoever else opens and closes its files."""

import sys
import time
from pathlib import Path

import pytest

from briefdesk.errors import InUseError, StoreError
from briefdesk.store.holding import Holding

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SQLite's own lock does there")


def hold(folder: Path, wait: float = 0.0) -> Holding:
    return Holding(folder / "library.sqlite", folder / "files", time.monotonic() + wait)


def test_one_holds_it_until_it_is_released(tmp_path: Path) -> None:
    first = hold(tmp_path)
    with pytest.raises(InUseError, match=r"library\.sqlite is open in another"):
        hold(tmp_path, wait=0.05)
    first.release()
    hold(tmp_path).release()


def test_who_looks_into_its_file_does_not_release_it(tmp_path: Path) -> None:
    first = hold(tmp_path)
    assert (tmp_path / "files" / "library.lock").read_bytes() == b""
    with pytest.raises(InUseError):
        hold(tmp_path)
    first.release()


def test_where_no_file_can_be_made_it_says_so(tmp_path: Path) -> None:
    (tmp_path / "files").write_text("in the way")
    with pytest.raises(StoreError, match=r"library\.lock"):
        hold(tmp_path)
