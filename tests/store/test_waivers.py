"""Dismissals: written, read back by how far they reach, deleted."""

import pytest

from briefdesk.errors import UnknownIdError
from briefdesk.model.waiver import Scope, Waiver
from briefdesk.store import waivers
from briefdesk.store.change_log import command
from briefdesk.store.database import Database
from tests.store.conftest import LABEL

HERE = Waiver(0, 1, Scope.HERE, "check", "c-1", "key", "f" * 64, "词", "", "", "")
ALWAYS = Waiver(0, None, Scope.ALWAYS, "check", "", "key", "", "词", "", "", "")


def test_they_come_back_for_the_briefing_they_count_in(filled: Database) -> None:
    with command(filled, LABEL):
        first = waivers.add(filled, HERE, "因为", "佐藤")
        second = waivers.add(filled, ALWAYS, "总是", "")
    here, always = waivers.of_briefing(filled, 1)
    assert (here.id, always.id) == (first, second)
    assert here == Waiver(
        first, 1, Scope.HERE, "check", "c-1", "key", "f" * 64, "词", "因为", "佐藤", here.at
    )
    assert here.at > "2026"
    assert waivers.general(filled) == waivers.of_briefing(filled, 2) == (always,)
    assert waivers.get(filled, second) == always


def test_one_is_deleted(filled: Database) -> None:
    with command(filled, LABEL):
        made = waivers.add(filled, HERE, "因为", "")
        waivers.remove(filled, made)
    assert waivers.of_briefing(filled, 1) == ()
    for act in (waivers.get, waivers.remove):
        with pytest.raises(UnknownIdError, match="no dismissal with the id"):
            act(filled, made)
