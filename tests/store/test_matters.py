"""Matters are sorted and edited."""

import pytest

from briefdesk.errors import UnknownIdError
from briefdesk.model.matter import Matter
from briefdesk.store import matters
from briefdesk.store.change_log import command
from briefdesk.store.database import Database
from tests.store.conftest import LABEL


def test_matters_are_sorted_and_edited(filled: Database) -> None:
    with command(filled, LABEL):
        matters.add(filled, "B", "2", "")
        matters.add(filled, "A", "1", "")
    assert [one.client for one in matters.all_matters(filled)] == ["", "A", "B"]
    with command(filled, LABEL):
        matters.edit(filled, Matter(2, "0", "3", "name"))
    assert matters.matter(filled, 2) == Matter(2, "0", "3", "name")
    with pytest.raises(UnknownIdError, match="no matter with the id 9"):
        matters.matter(filled, 9)
