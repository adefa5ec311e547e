"""Tables of cells: merged cells are filled down for content and across for headers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.errors import UnreadableFileError
from briefdesk.formats.containers.grid import (
    MOST_COLUMNS,
    Grid,
    Merge,
    Row,
    filled_across,
    filled_down,
    refuse_huge,
    row_of,
)

ROWS = (Row(1, ("a", "b")), Row(2, ("", "c")), Row(4, ("", "d", "e")))


def test_cells_merged_over_rows_have_the_text_in_each_row_that_is_there() -> None:
    filled = filled_down(Grid(ROWS, (Merge(1, 0, 5, 0),)))
    assert filled.rows == (Row(1, ("a", "b")), Row(2, ("a", "c")), Row(4, ("a", "d", "e")))


def test_cells_merged_across_columns_are_not_filled_in_the_content() -> None:
    grid = Grid(ROWS, (Merge(1, 0, 1, 4),))
    assert filled_down(grid).rows == ROWS


def test_they_are_in_a_header() -> None:
    grid = Grid((Row(1, ("日文", "", "", "x")),), (Merge(1, 0, 1, 2),))
    assert filled_across(grid, grid.rows) == (Row(1, ("日文", "日文", "日文", "x")),)


def test_what_stands_in_a_merged_cell_is_not_overwritten() -> None:
    assert filled_down(Grid(ROWS, (Merge(1, 1, 4, 1),))).rows == ROWS


def test_merges_that_overlap_or_begin_nowhere_do_no_harm() -> None:
    merges = (Merge(1, 0, 4, 0), Merge(2, 0, 4, 0), Merge(3, 1, 4, 1), Merge(1, 9, 4, 9))
    filled = filled_down(Grid(ROWS, merges))
    assert [row.cell(0) for row in filled.rows] == ["a", "a", "a"]


def test_a_million_merges_over_all_rows_cost_little() -> None:
    rows = tuple(Row(number, ("x",)) for number in range(1, 2000))
    merges = tuple(Merge(number, 0, 1_048_576, 0) for number in range(1, 20_000))
    assert filled_down(Grid(rows, merges)).rows == rows


@given(st.dictionaries(st.integers(0, 9), st.text(max_size=2)))
def test_a_row_ends_with_its_last_filled_cell(cells: dict[int, str]) -> None:
    row = row_of(1, cells)
    assert all(row.cell(place) == text for place, text in cells.items())
    assert not row.cells or row.cells[-1]
    assert row.cell(99) == ""


def test_a_table_that_is_too_wide_or_too_large_is_refused() -> None:
    refuse_huge(ROWS, "f.csv")
    for rows in (
        (Row(1, ("x",) * (MOST_COLUMNS + 1)),),
        (Row(1, ("x",) * MOST_COLUMNS),) * 40_000,
    ):
        with pytest.raises(UnreadableFileError, match=r"“f\.csv” was not read: its table has"):
            refuse_huge(rows, "f.csv")


def test_the_width_is_that_of_the_widest_row() -> None:
    assert (Grid(ROWS).width, Grid(()).width) == (3, 0)
