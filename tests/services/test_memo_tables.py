"""The cells that a memo prints stand in a grid without holes, or in none at all."""

from itertools import combinations

from hypothesis import given

from briefdesk.model.imported import BlockType, Cell
from briefdesk.services.memo_tables import placed
from tests.tables import document_of, mixed, tables


def test_cells_keep_their_places() -> None:
    document = mixed()
    found = placed(document.blocks)
    assert found == {block.id: block.cell for block in document.blocks if block.cell is not None}


def test_rows_and_columns_that_nobody_uses_are_left_out() -> None:
    cells = [Cell(4, 10**9, 7), Cell(4, 10**9, 10**8, column_span=10**6), Cell(4, 10**10, 7)]
    document = document_of([(BlockType.CELL, "文", cell) for cell in cells])
    assert [*placed(document.blocks).values()] == [
        Cell(4, 0, 0),
        Cell(4, 0, 2),
        Cell(4, 2, 0),
    ]


def test_a_table_whose_cells_overlap_is_none() -> None:
    document = document_of(
        [
            (BlockType.CELL, "甲", Cell(1, 0, 0, column_span=2)),
            (BlockType.CELL, "乙", Cell(1, 0, 1)),
            (BlockType.CELL, "丙", Cell(2, 0, 0)),
        ]
    )
    assert [cell.table for cell in placed(document.blocks).values()] == [2]


@given(tables())
def test_no_two_cells_share_a_place(pieces: list[tuple[BlockType, str, Cell]]) -> None:
    found = placed(document_of(pieces).blocks)
    assert len(found) == len(pieces)
    for one, other in combinations(found.values(), 2):
        apart = (
            one.row + one.row_span <= other.row
            or one.column + one.column_span <= other.column
            or other.column + other.column_span <= one.column
        )
        assert apart
