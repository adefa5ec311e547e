"""A file enters the originals together with what refers to it, or not at all."""

import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.originals import taken

SHA256 = "ab" * 32


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
