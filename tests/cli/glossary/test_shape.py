"""A library is opened if there is one, and never made by looking."""

from pathlib import Path

import pytest

from briefdesk.cli.glossary.shape import library_if_any
from briefdesk.errors import DamagedStoreError
from briefdesk.services.desk import open_desk


def test_none_is_made(library: Path) -> None:
    with library_if_any(library) as desk:
        assert desk is None
    assert not library.exists()


def test_one_that_is_there_is_lent_and_closed(library: Path) -> None:
    open_desk(library, create=True).close()
    with library_if_any(library) as desk:
        assert desk is not None
    open_desk(library).close()


def test_a_damaged_one_is_said(library: Path) -> None:
    library.write_bytes(b"no library")
    with pytest.raises(DamagedStoreError), library_if_any(library):
        pass
