"""The file outside the library that may be edited."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefdesk.errors import UnknownIdError
from briefdesk.model.origin import Origin
from briefdesk.services import history
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.matters import add_matter, matters
from briefdesk.services.opening import briefings, keep
from briefdesk.services.origins import (
    absolute,
    file_state,
    is_edited,
    is_worth_reading,
    origin,
    remember,
)
from tests.documents import content, parsed, sha256

TITLE = "医疗数据利用的现状"


@pytest.fixture
def desk(library: Path) -> Iterator[Desk]:
    with open_desk(library, create=True) as desk:
        yield desk


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "简报.txt"
    path.write_bytes(content(TITLE))
    return path


def test_a_file_is_edited_when_it_holds_something_else(desk: Desk, file: Path) -> None:
    keep(desk, parsed(desk.staging), path=file)
    found = origin(desk, 1)
    assert found is not None
    assert is_edited(found) is False
    os.utime(file, (1, 1))
    assert is_edited(found) is False  # touched only
    assert not is_worth_reading(found)
    file.write_bytes(content(TITLE).replace("现状".encode(), "未来".encode()))
    assert is_edited(found)  # the same size
    file.write_bytes(b"more" + content(TITLE))
    assert is_edited(found)
    assert is_worth_reading(found)


@pytest.mark.skipif(sys.platform != "linux", reason="needs a file that fails when it is read")
def test_nobody_knows_whether_a_file_that_cannot_be_read_was_edited(file: Path) -> None:
    fails = Path("/proc/self/mem")  # its size is 0, and its first byte cannot be read
    for path, size in ((fails, 0), (file.with_name("absent"), 7), (file.parent, 7)):
        found = Origin(path, sha256(TITLE), size)
        assert is_edited(found) is None, path
        assert is_worth_reading(found), path  # somebody should be told


def test_a_look_sees_every_save(file: Path) -> None:
    before = file_state(file)
    assert before is not None
    other = file.with_suffix(".tmp")
    other.write_bytes(file.read_bytes())
    other.replace(file)
    assert file_state(file) != before
    assert file_state(file.parent) is None
    assert file_state(file.with_name("absent")) is None


def test_the_place_where_a_file_was_opened_last_is_its_origin(
    desk: Desk, file: Path, tmp_path: Path
) -> None:
    keep(desk, parsed(desk.staging), path=file)
    other = tmp_path / "copy.txt"
    for path in (other, file, other):
        keep(desk, parsed(desk.staging), path=path)
        assert _path(desk) == path


def test_an_origin_that_cannot_be_reached_is_not_looked_at(
    desk: Desk, file: Path, tmp_path: Path
) -> None:
    far = tmp_path / ("far" * 100)  # the system refuses to say anything about it
    with pytest.raises(OSError, match="too long"):
        far.stat()
    keep(desk, parsed(desk.staging), path=far)
    keep(desk, parsed(desk.staging), path=file)
    assert _path(desk) == file


def test_a_briefing_read_before_origins_were_kept_gets_one(desk: Desk, file: Path) -> None:
    keep(desk, parsed(desk.staging))
    assert origin(desk, 1) is None
    keep(desk, parsed(desk.staging), path=file)
    assert _path(desk) == file


def test_opening_a_known_file_again_is_no_step_of_undo(
    desk: Desk, file: Path, tmp_path: Path
) -> None:
    keep(desk, parsed(desk.staging), path=file)
    add_matter(desk, "Client", "7", "")
    history.undo(desk)
    file.unlink()
    moved = tmp_path / "moved.txt"
    moved.write_bytes(content(TITLE))
    before = history.labels(desk)
    keep(desk, parsed(desk.staging), path=moved)
    assert history.labels(desk) == before
    history.redo(desk)
    assert len(matters(desk)) == 2
    for _ in range(2):
        history.undo(desk)
    assert briefings(desk) == ()
    history.redo(desk)
    assert _path(desk) == moved


def test_a_file_with_an_older_version_is_no_origin(desk: Desk, file: Path) -> None:
    keep(desk, parsed(desk.staging))
    remember(desk, 1, sha256("其他"), file)
    assert origin(desk, 1) is None


def test_there_is_no_origin_of_an_unknown_briefing(desk: Desk) -> None:
    with pytest.raises(UnknownIdError):
        origin(desk, 7)


def test_a_file_has_one_path(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(file.parent)
    assert absolute(Path(file.name)) == absolute(Path("x/..") / file.name) == file


def _path(desk: Desk) -> Path:
    found = origin(desk, 1)
    assert found is not None
    return found.path
