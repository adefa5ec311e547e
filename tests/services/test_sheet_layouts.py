"""Layouts are kept in the library by name."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefdesk.errors import RequestError
from briefdesk.model.exchange import Column, Role, SheetLayout
from briefdesk.model.saved_layout import SavedLayout
from briefdesk.model.wire import changed
from briefdesk.services import sheet_layouts
from briefdesk.services.desk import Desk, open_desk

SHEET = SheetLayout((Column(Role.TERM, "ja"),), separators="；")
OFFICE, CLIENT = SavedLayout("office", SHEET, ("日本語",)), SavedLayout("client", SHEET)


@pytest.fixture
def desk(library: Path) -> Iterator[Desk]:
    with open_desk(library, create=True) as desk:
        yield desk


def test_a_layout_is_there_after_a_restart(library: Path) -> None:
    with open_desk(library, create=True) as desk:
        assert sheet_layouts.saved(desk) == ()
        sheet_layouts.keep(desk, OFFICE)
    with open_desk(library) as desk:
        assert sheet_layouts.saved(desk) == (OFFICE,)


def test_one_of_the_same_name_takes_its_place(desk: Desk) -> None:
    again = changed(OFFICE, encoding="gb18030")
    for one in (OFFICE, CLIENT, again):
        sheet_layouts.keep(desk, one)
    assert sheet_layouts.saved(desk) == (CLIENT, again)


def test_one_can_be_forgotten(desk: Desk) -> None:
    sheet_layouts.keep(desk, OFFICE)
    sheet_layouts.forget(desk, "office")
    sheet_layouts.forget(desk, "office")
    assert sheet_layouts.saved(desk) == ()


def test_it_needs_a_name(desk: Desk) -> None:
    with pytest.raises(RequestError):
        sheet_layouts.keep(desk, changed(OFFICE, name=" "))
