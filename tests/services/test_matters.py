"""Clients' files."""

from pathlib import Path

import pytest

from briefdesk.errors import UnknownIdError
from briefdesk.model.changes import Touched
from briefdesk.model.matter import Matter
from briefdesk.services.desk import open_desk
from briefdesk.services.history import undo
from briefdesk.services.matters import add_matter, edit_matter, matters, move_briefing, shelf_of
from briefdesk.services.opening import briefings, keep
from tests.documents import parsed


def test_a_library_begins_with_the_matter_for_everything_unfiled(library: Path) -> None:
    with open_desk(library, create=True) as desk:
        assert matters(desk) == (Matter(1, "", "", ""),)


def test_a_matter_is_edited_and_back(library: Path) -> None:
    with open_desk(library, create=True) as desk:
        add_matter(desk, " Client ", " 7 ", "")
        before = matters(desk)
        assert before[1].client == "Client"
        edit_matter(desk, Matter(2, "Other", "8", "x"))
        assert matters(desk)[1].client == "Other"
        undo(desk)
        assert matters(desk) == before


def test_a_briefing_moves_and_back(library: Path) -> None:
    with open_desk(library, create=True) as desk:
        keep(desk, parsed(desk.staging))
        add_matter(desk, "Client", "7", "")
        changes = move_briefing(desk, 1, 2)
        assert (changes.touched, changes.briefing_id) == (Touched.MATTERS | Touched.BRIEFINGS, 1)
        assert [one.matter.number for one in briefings(desk)] == ["7"]
        undo(desk)
        assert [one.matter.number for one in briefings(desk)] == [""]


def test_unknown_ids(library: Path) -> None:
    with open_desk(library, create=True) as desk:
        with pytest.raises(UnknownIdError):
            edit_matter(desk, Matter(9, "", "", ""))
        with pytest.raises(UnknownIdError):
            move_briefing(desk, 1, 9)
        with pytest.raises(UnknownIdError):
            move_briefing(desk, 9, 1)


def test_a_shelf_holds_all_matters_and_the_briefings_of_one(library: Path) -> None:
    with open_desk(library, create=True) as desk:
        keep(desk, parsed(desk.staging))
        add_matter(desk, "甲", "1", "")
        everything, of_one = shelf_of(desk, None), shelf_of(desk, matters(desk)[-1].id)
        assert everything.matters == of_one.matters == matters(desk)
        assert everything.briefings == briefings(desk)
        assert of_one.briefings == ()
