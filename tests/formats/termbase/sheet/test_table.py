"""What a person sees of a sheet is what is read of it."""

from collections.abc import Callable

import pytest

from briefdesk.formats import termbase
from briefdesk.formats.containers.grid import Grid, Merge, Row, row_of
from briefdesk.formats.termbase.sheet import own, table
from briefdesk.model.exchange import AS_GUESSED, Column, Role, SheetLayout, TermBaseOptions
from briefdesk.model.progress import unheard
from tests.office_sheets import LAYOUTS, OfficeFile
from tests.termbases import example

GRID = Grid(
    (Row(1, ("用語集",)), Row(2, ("日文", "中文")), Row(3, ("医療", "医疗")), Row(4, ("", "诊疗"))),
    (Merge(3, 0, 4, 0),),
    sheet="S",
    sheets=("S", "T"),
)


def test_the_first_rows_with_a_guess() -> None:
    seen = table.preview(GRID, None)
    assert (seen.headers, seen.rows) == (("日文", "中文"), (("医療", "医疗"), ("医療", "诊疗")))
    assert (seen.count, seen.sheets, seen.layout.sheet, seen.is_own) == (2, ("S", "T"), "S", False)


def test_a_wanted_layout_is_shown_as_it_is() -> None:
    wanted = SheetLayout((Column(Role.TERM, "ja"), Column(Role.NOTE), Column(Role.NOTE)), header=1)
    seen = table.preview(GRID, wanted)
    assert (seen.layout, seen.count) == (wanted, 3)
    assert seen.rows[0] == ("日文", "中文", "")
    assert len(table.read(GRID, wanted, "f", unheard).termbase.concepts) == 3


@pytest.mark.parametrize("make", LAYOUTS)
def test_what_was_seen_is_what_is_read(make: Callable[[int], OfficeFile]) -> None:
    file = make(130)
    seen = termbase.preview(file.data, file.name, AS_GUESSED, unheard)
    assert seen is not None
    chosen = TermBaseOptions(seen.layout)
    assert termbase.preview(file.data, file.name, chosen, unheard) == seen
    as_guessed = termbase.read(file.data, file.name, AS_GUESSED, unheard)
    assert termbase.read(file.data, file.name, chosen, unheard) == as_guessed


def test_our_own_table_needs_no_layout_but_may_have_one() -> None:
    rows = enumerate(own.write(example(), unheard), 1)
    grid = Grid(tuple(row_of(number, dict(enumerate(row))) for number, row in rows))
    seen = table.preview(grid, None)
    assert seen.is_own
    assert table.read(grid, None, "f", unheard).termbase == example()
    as_any = table.read(grid, seen.layout, "f", unheard).termbase
    assert [one.id for one in as_any.concepts] == ["c-b", "c-a"]


def test_at_most_twenty_rows_and_five_hundred_characters() -> None:
    grid = Grid(tuple(Row(number, ("医" * 600, "x")) for number in range(1, 50)))
    seen = table.preview(grid, None)
    assert (len(seen.rows), len(seen.rows[0][0]), seen.count) == (table.ROWS, 500, 49)


def test_an_empty_sheet() -> None:
    seen = table.preview(Grid(()), None)
    assert (seen.rows, seen.headers, seen.count, seen.layout.columns) == ((), (), 0, ())
    assert table.read(Grid(()), None, "f.csv", unheard).termbase.concepts == ()
