"""A file is copied and hashed before it is read, and a copy that fails leaves nothing."""

import hashlib
import os
import tempfile
from pathlib import Path

import pytest

from briefdesk.errors import (
    Cancelled,
    ProtectedFileError,
    ReadOnlyError,
    StoreError,
    UnreadableFileError,
)
from briefdesk.model.progress import unheard
from briefdesk.services.staging import staged, temporary_folder


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file of more than one chunk."""
    made = tmp_path / "简报.txt"
    made.write_bytes(os.urandom(3_000_000))
    return made


@pytest.fixture
def staging(tmp_path: Path) -> Path:
    """An empty folder for copies."""
    folder = tmp_path / "staging"
    folder.mkdir()
    return folder


def test_the_copy_in_staging_stays(file: Path, staging: Path) -> None:
    heard: list[tuple[int, int]] = []
    with staged(file, staging, lambda done, total: heard.append((done, total))) as copy:
        assert copy.name == "简报.txt"
    assert list(staging.iterdir()) == [copy.path]
    assert copy.path.read_bytes() == file.read_bytes()
    assert copy.path.stat().st_mode & 0o777 == 0o600
    assert copy.sha256 == hashlib.sha256(file.read_bytes()).hexdigest()
    assert copy.values == {"path": str(copy.path), "name": "简报.txt", "sha256": copy.sha256}
    assert heard[-1] == (3_000_000, 3_000_000)
    assert len(heard) > 1


def test_a_temporary_copy_goes(file: Path) -> None:
    with staged(file, None, unheard) as copy:
        assert copy.path.read_bytes() == file.read_bytes()
    assert not copy.path.parent.exists()


def test_nothing_stays_when_the_work_on_the_copy_fails(file: Path, staging: Path) -> None:
    def use() -> None:
        with staged(file, staging, unheard):
            raise Cancelled

    with pytest.raises(Cancelled):
        use()
    assert list(staging.iterdir()) == []


def test_nothing_stays_when_copying_is_cancelled(file: Path, staging: Path) -> None:
    def cancel(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled), staged(file, staging, cancel):
        pytest.fail("no copy was to be made")
    assert list(staging.iterdir()) == []


def test_a_file_about_which_the_system_says_nothing(tmp_path: Path, staging: Path) -> None:
    far = tmp_path / ("far" * 100)
    with (
        pytest.raises(UnreadableFileError, match="File name too long"),
        staged(far, staging, unheard),
    ):
        pytest.fail("no copy was to be made")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may look into every folder")
def test_a_file_in_a_folder_without_the_right_to_enter(file: Path, staging: Path) -> None:
    locked = file.parent / "locked"
    locked.mkdir()
    file = file.rename(locked / file.name)
    locked.chmod(0o600)
    with pytest.raises(ProtectedFileError), staged(file, staging, unheard):
        pytest.fail("no copy was to be made")
    locked.chmod(0o700)


def test_a_staging_folder_that_is_gone_is_the_librarys_fault(file: Path, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="absent"), staged(file, tmp_path / "absent", unheard):
        pytest.fail("no copy was to be made")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_staging_folder_without_the_right_to_write(file: Path, staging: Path) -> None:
    staging.chmod(0o500)
    with pytest.raises(ReadOnlyError), staged(file, staging, unheard):
        pytest.fail("no copy was to be made")


def test_no_room_for_temporary_files_is_said_of_the_file(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "absent"))
    with pytest.raises(UnreadableFileError, match="temporary") as caught, temporary_folder("a.txt"):
        pytest.fail("no folder was to be lent")
    assert caught.value.places["file"] == "a.txt"
    with pytest.raises(UnreadableFileError, match=r"简报\.txt"), staged(file, None, unheard):
        pytest.fail("no copy was to be made")
