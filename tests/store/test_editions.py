"""What was read into a term base at once is a file that is whole or not there."""

import hashlib
import json
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefdesk.errors import Cancelled, StoreError
from briefdesk.store import editions


@pytest.mark.parametrize("bodies", [[], [b"1"], [b"1", b"2"]])
def test_one_after_the_other_they_are_a_json_array(tmp_path: Path, bodies: list[bytes]) -> None:
    folder = tmp_path / "editions"
    name = editions.keep_each(folder, iter(bodies))
    data = (folder / name).read_bytes()
    assert name == hashlib.sha256(data).hexdigest()
    assert json.loads(data) == [int(body) for body in bodies]
    assert stat.S_IMODE((folder / name).stat().st_mode) == 0o600
    assert editions.keep_each(folder, bodies) == name
    assert len(list(folder.iterdir())) == 1


def test_what_is_cut_short_leaves_nothing(tmp_path: Path) -> None:
    def bodies() -> Iterator[bytes]:
        yield b"1"
        raise Cancelled

    with pytest.raises(Cancelled):
        editions.keep_each(tmp_path, bodies())
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "editions").write_bytes(b"a file where the folder should be")
    with pytest.raises(StoreError):
        editions.keep_each(tmp_path / "editions", [b"1"])
