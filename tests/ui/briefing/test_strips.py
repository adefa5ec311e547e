"""A page is cut into strips: each line one, and rows of a table that merged cells tie together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.model.imported import BlockType, Cell, ImportedDocument
from briefdesk.ui.briefing.composition import Composition, Names, compose
from briefdesk.ui.briefing.strips import LEAST, share, width
from tests.tables import document_of, mixed, tables


def page(document: ImportedDocument | None = None) -> Composition:
    made = mixed() if document is None else document
    return compose(made, made.meta, made.text, Names("N", "A", "T"))


def test_every_line_is_in_one_strip_and_strips_leave_no_gap() -> None:
    made = page()
    assert [n for s in made.strips for n in range(s.first, s.last)] == [*range(len(made.lines))]
    for one, other in zip(made.strips, made.strips[1:], strict=False):
        assert one.end == other.start
    assert made.strips[0].start == 0


def test_rows_are_strips_of_their_own_unless_a_cell_ties_them() -> None:
    strips = [strip for strip in page().strips if strip.cells]
    assert [len(strip.cells) for strip in strips] == [3, 3, 3, 3, 3, 4, 3, 2]
    assert [strip.opens for strip in strips] == [True, *[False] * 4, True, False, False]
    assert [strip.closes for strip in strips] == [*[False] * 4, True, False, False, True]
    tied = strips[5]
    assert [(c.top, c.bottom, c.left, c.right) for c in tied.cells] == [
        (0, 2, 0, 1),
        (0, 1, 1, 3),
        (1, 2, 1, 2),
        (1, 2, 2, 3),
    ]


def test_numbers_of_rows_and_columns_need_not_follow_each_other() -> None:
    cells = [Cell(1, 10**9, 10**7), Cell(1, 10**9, 10**8, column_span=10**6), Cell(1, 10**10, 3)]
    made = page(document_of([(BlockType.CELL, "文", cell) for cell in cells]))
    strips = [strip for strip in made.strips if strip.cells]
    assert [len(strip.columns) for strip in strips] == [5, 5]


def test_blocks_of_one_cell_stay_together() -> None:
    cell = Cell(1, 0, 1)
    made = page(
        document_of(
            [
                (BlockType.CELL, "左", Cell(1, 0, 0)),
                (BlockType.CELL, "一", cell),
                (BlockType.LIST_ITEM, "二", cell),
            ]
        )
    )
    (strip,) = [strip for strip in made.strips if strip.cells]
    assert [place.last - place.first for place in strip.cells] == [1, 2]


@given(tables())
def test_cells_of_any_table_fit_their_strips(pieces: list[tuple[BlockType, str, Cell]]) -> None:
    made = page(document_of(pieces))
    strips = [strip for strip in made.strips if strip.cells]
    assert sum(len(strip.cells) for strip in strips) == len(pieces)
    for strip in strips:
        assert min(cell.top for cell in strip.cells) == 0
        assert all(cell.top < cell.bottom for cell in strip.cells)
        assert all(cell.left < cell.right <= len(strip.columns) for cell in strip.cells)


def test_a_small_table_keeps_to_what_it_needs() -> None:
    assert share((3.0, 5.0), 20, 10, 600) == [80, 120]


def test_a_table_of_most_of_the_width_takes_all_of_it() -> None:
    assert sum(share((10.0, 15.0), 20, 10, 600)) == pytest.approx(600)


@given(st.lists(st.floats(1, 22), min_size=1, max_size=9))
def test_a_table_is_never_wider_than_the_page(columns: list[float]) -> None:
    made = share(columns, 20, 10, 700)
    assert sum(made) <= 700 + 1e-6
    assert min(made) > 0


def test_short_columns_are_not_broken_for_the_sake_of_long_ones() -> None:
    label, *_ = share((6.0, 22.0, 22.0), 20, 10, 700)
    assert label >= min(6.0, LEAST[0]) * 20 + 20


def test_letters_are_narrower_than_characters() -> None:
    assert width("中文") == 2
    assert 1 < width("ab") < 2
