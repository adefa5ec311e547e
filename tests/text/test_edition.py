"""An edition is read concept by concept, and not at all if it is damaged."""

import hashlib
import os
from pathlib import Path

import pytest

from briefdesk.errors import DamagedFileError, UnreadableFileError
from briefdesk.model.layer import Edit
from briefdesk.model.wire import from_json, to_json
from briefdesk.store import editions
from briefdesk.text import edition
from tests.termbases import concept

CONCEPTS = [to_json(concept(name, f"词\n{name}")) for name in "abc"]


def written(folder: Path, data: bytes) -> Path:
    """Write a file under its SHA-256."""
    file = folder / hashlib.sha256(data).hexdigest()
    file.write_bytes(data)
    return file


@pytest.mark.parametrize("count", [0, 1, 3])
def test_what_was_kept_is_read(tmp_path: Path, count: int) -> None:
    file = tmp_path / editions.keep_each(tmp_path, CONCEPTS[:count])
    assert list(edition.bodies(file)) == CONCEPTS[:count]
    assert from_json(file.read_bytes(), list[dict[str, object]])[:1] == [
        from_json(one, dict[str, object]) for one in CONCEPTS[: min(1, count)]
    ]


def test_the_lines_do_not_matter(tmp_path: Path) -> None:
    file = written(tmp_path, b"[" + b", ".join(CONCEPTS) + b"]")
    assert list(edition.bodies(file)) == CONCEPTS


def test_a_damaged_one_is_said_before_anything_is_read(tmp_path: Path) -> None:
    file = tmp_path / editions.keep_each(tmp_path, CONCEPTS)
    file.write_bytes(file.read_bytes().replace(b"c-b", b"c-x"))
    with pytest.raises(DamagedFileError):
        next(edition.bodies(file))
    file.unlink()
    with pytest.raises(DamagedFileError):
        next(edition.bodies(file))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads all files")
def test_one_that_is_not_for_us_is_said(tmp_path: Path) -> None:
    file = tmp_path / editions.keep_each(tmp_path, CONCEPTS)
    file.chmod(0)
    with pytest.raises(UnreadableFileError, match="Permission denied"):
        next(edition.bodies(file))


def test_edits_take_the_place_of_what_was_read(tmp_path: Path) -> None:
    file = tmp_path / editions.keep_each(tmp_path, CONCEPTS)
    other = to_json(concept("b", "别的"))
    new = to_json(concept("n", "新"))
    edits = [
        Edit("c-a", ""),
        Edit("c-b", other.decode()),
        Edit("c-n", new.decode()),
        Edit("c-m", ""),
    ]
    assert list(edition.current(str(file), edits)) == [other, CONCEPTS[2], new]
    assert list(edition.current("", edits)) == [other, new]
    assert edition.concept_id(new) == "c-n"
