"""The library's files and the briefing itself are never written over."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefdesk.errors import OutputError
from briefdesk.services import opening
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.untouchable import belongs_to_library, is_original, refuse_library_files
from tests.documents import content, parsed


@pytest.fixture
def desk(library: Path) -> Iterator[Desk]:
    """A desk with one briefing, id 1."""
    with open_desk(library, create=True) as desk:
        opening.keep(desk, parsed(desk.staging))
        yield desk


def test_the_library_and_what_lies_beside_it_are_refused(desk: Desk, tmp_path: Path) -> None:
    for place in (desk.path, desk.files / "new.csv", desk.originals / ".." / "x.csv"):
        assert belongs_to_library(desk, place)
        with pytest.raises(OutputError, match="belongs to the library"):
            refuse_library_files(desk, place)
    assert not belongs_to_library(desk, tmp_path / "other.csv")
    refuse_library_files(desk, tmp_path / "other.csv")


def test_the_file_of_a_briefing_is_known_wherever_it_lies(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "copy.txt"
    file.write_bytes(content("医疗数据利用的现状"))
    assert is_original(desk, 1, file)
    file.write_bytes(b"other")
    assert not is_original(desk, 1, file)
