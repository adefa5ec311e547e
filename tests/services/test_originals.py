"""The copy in the library: stored once, found by its SHA-256."""

import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefdesk.errors import DamagedStoreError, UnknownIdError
from briefdesk.services.desk import NEW, Desk, open_desk
from briefdesk.services.opening import keep
from briefdesk.services.originals import KeptFile, file_of, kept_file, taken
from tests.documents import parsed, sha256

SHA256 = "ab" * 32
TITLE = "医疗数据利用的现状"


@pytest.fixture
def desk(library: Path) -> Iterator[Desk]:
    with open_desk(library, create=True) as desk:
        yield desk


@pytest.fixture
def copy(desk: Desk) -> Path:
    made = desk.staging / "staged-1"
    made.write_bytes(b"content")
    return made


def test_the_copy_gets_its_name_when_the_block_is_done(desk: Desk, copy: Path) -> None:
    with taken(desk, copy, SHA256):
        assert [file.name for file in desk.originals.iterdir()] == [SHA256 + ".new"]
    original = desk.originals / SHA256
    assert original.read_bytes() == b"content"
    assert stat.S_IMODE(original.stat().st_mode) == 0o600
    assert not copy.exists()


def test_a_block_that_fails_leaves_nothing(desk: Desk, copy: Path) -> None:
    with pytest.raises(ZeroDivisionError), taken(desk, copy, SHA256):
        raise ZeroDivisionError
    assert list(desk.originals.iterdir()) == []
    assert not copy.exists()


def test_the_file_of_a_briefing_is_found_under_the_name_it_had(desk: Desk) -> None:
    briefing_id = keep(desk, parsed(desk.staging)).briefing_id
    name = parsed(desk.staging).document.file.name
    assert file_of(desk, briefing_id) == KeptFile(desk.originals / sha256(TITLE), name)
    with pytest.raises(UnknownIdError):
        file_of(desk, 7)


def test_a_file_that_has_not_got_its_name_yet_is_found_too(desk: Desk) -> None:
    waiting = desk.originals / (SHA256 + NEW)
    waiting.write_bytes(b"content")
    assert kept_file(desk, SHA256, "a.txt") == KeptFile(waiting, "a.txt")
    final = desk.originals / SHA256
    final.write_bytes(b"content")
    assert kept_file(desk, SHA256, "a.txt").path == final


def test_a_file_that_was_taken_away_is_missed(desk: Desk) -> None:
    briefing_id = keep(desk, parsed(desk.staging)).briefing_id
    file_of(desk, briefing_id).path.unlink()
    with pytest.raises(DamagedStoreError, match="is missing"):
        file_of(desk, briefing_id)
