"""A library with one briefing, and the name under which tests write."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefdesk.phrases import phrase
from briefdesk.store import briefings
from briefdesk.store.change_log import command
from briefdesk.store.database import Database
from briefdesk.store.library_file import open_library
from tests.documents import made_document

LABEL = phrase("history", "Edit")


@pytest.fixture
def filled(library: Path) -> Iterator[Database]:
    """A library with one briefing, id 1."""
    database = open_library(library, create=True)
    with command(database, LABEL):
        briefings.add(database, made_document(), 1)
    yield database
    database.close()
