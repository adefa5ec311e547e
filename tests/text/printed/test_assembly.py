"""Which runs stand on one line, and in which order lines are read."""

import pytest

from briefdesk.text.printed.assembly import are_beside, assembled, in_reading_order
from tests.paper import FULL, Words, column, page, set_pages


def said(*words: Words) -> list[str]:
    """Return the texts of the lines that words make."""
    return [line.text for line in set_pages(page(*words)).lines]


def test_runs_on_one_baseline_are_one_line() -> None:
    assert said(Words(50, 100, "医疗"), Words(70, 102, "数据")) == ["医疗数据"]
    assert said(Words(50, 100, "医疗"), Words(70, 103, "数据")) == ["医疗", "数据"]


def test_smaller_characters_above_the_line_belong_to_it() -> None:
    assert said(Words(50, 100, "数据"), Words(70, 94, "1", 6), Words(73, 100, "。")) == ["数据1。"]
    assert said(Words(50, 100, "数据"), Words(70, 92, "1", 6)) == ["1", "数据"]  # too high
    assert said(Words(50, 100, "数据"), Words(70, 94, "1")) == ["1", "数据"]  # not smaller


def test_a_raised_number_may_open_a_line() -> None:
    assert said(Words(50, 96, "1", 5), Words(52.5, 100, "参见", 8)) == ["1参见"]


def test_smaller_characters_below_the_line_belong_to_it() -> None:
    assert said(Words(50, 100, "CO"), Words(60, 102, "2", 6), Words(63, 100, "较少")) == ["CO2较少"]


def test_a_run_further_left_is_a_new_line() -> None:
    assert said(Words(100, 100, "右"), Words(50, 100, "左")) == ["右", "左"]


def test_a_gap_between_runs_is_a_blank() -> None:
    assert said(Words(50, 100, "AI"), Words(63, 100, "数据")) == ["AI 数据"]


def test_wide_space_parts_columns_but_not_a_number_and_its_words() -> None:
    assert said(Words(50, 100, "左栏"), Words(90, 100, "右栏")) == ["左栏", "右栏"]
    assert said(Words(50, 100, "12."), Words(90, 100, "条款")) == ["12. 条款"]


def test_blanks_as_wide_as_a_column_part_one_run() -> None:
    assert said(Words(50, 100, "左边的栏    右边的栏")) == ["左边的栏", "右边的栏"]
    assert said(Words(50, 100, "左边的栏 右边的栏")) == ["左边的栏 右边的栏"]


def test_a_narrow_blank_parts_cells_only_below_a_wide_one() -> None:
    row = Words(50, 118, "左边的一格  右格")  # a blank of one em at 120
    assert said(row) == ["左边的一格  右格"]
    assert said(Words(50, 100, "左格"), Words(125, 100, "右格"), row)[2:] == ["左边的一格", "右格"]


def test_a_cell_behind_a_narrow_space_begins_where_those_of_other_rows_do() -> None:
    rows = [Words(50, 100, "左格"), Words(150, 100, "右格")]
    rows += [Words(50, 118, "很满的左格一二三"), Words(130, 114, "18", 6)]
    assert said(*rows, Words(150, 118, "右格"))[2:] == ["很满的左格一二三18", "右格"]
    assert said(*rows, Words(146, 118, "。"))[2:] == ["很满的左格一二三18 。"]  # not below it


def test_single_characters_below_each_other_are_a_vertical_line() -> None:
    down = [Words(300, 100 + 10 * place, character) for place, character in enumerate("天地玄黄")]
    assert said(*down) == ["天地玄黄"]
    assert said(*down[:3]) == ["天", "地", "玄"]  # may be the cells of a table
    far = [Words(300, 100 + 20 * place, character) for place, character in enumerate("天地玄黄")]
    assert len(said(*far)) == 4


def test_lines_are_read_from_top_to_bottom_whatever_the_file_says() -> None:
    lines = column("第一行", "第二行", "第三行")
    assert said(lines[2], lines[0], lines[1]) == ["第一行", "第二行", "第三行"]


def test_columns_are_read_as_the_file_has_them() -> None:
    left = column("左一", "左二", "左三")
    right = column("右一", "右二", "右三", x=200)
    assert said(*left, *right) == ["左一", "左二", "左三", "右一", "右二", "右三"]


def test_a_cell_that_the_file_has_behind_its_right_neighbour_goes_back_to_its_row() -> None:
    rows = [Words(50, 100, "甲一"), Words(250, 100, "甲三"), Words(50, 118, "乙一")]
    rows += [Words(250, 118, "乙三")]
    last = [Words(50, 136, "丙一"), Words(250, 136, "丙三")]
    assert said(*rows, Words(150, 100, "甲二"), *last)[:4] == ["甲一", "甲二", "甲三", "乙一"]
    two_lines = [Words(50, 100, "甲一"), Words(50, 115, "续"), Words(150, 100, "甲二")]
    assert said(*two_lines, *last) == ["甲一", "续", "甲二", "丙一", "丙三"]


def test_blanks_count_from_where_a_character_ends_by_its_size() -> None:
    own = page(Words(50, 100, "左格"), Words(100, 100, "右格"), Words(50, 118, "很满左格 右"))
    printed = set_pages(own._replace(lefts=[*own.lefts[:10], 93.5, 98, 108]))
    assert [line.text for line in printed.lines] == ["左格", "右格", "很满左格", "右"]


def test_every_character_keeps_its_left_edge() -> None:
    printed = set_pages(page(Words(50, 100, "数AI"), Words(70, 94, "1", 6), Words(73, 100, "。")))
    assert printed.raw == "数AI1。\n\f"
    assert printed.lefts[:6] == [50, 60, 65, 70, 73, 83]


def test_raised_ranges_are_kept() -> None:
    printed = set_pages(page(*column(FULL), Words(50, 115, "数据"), Words(70, 110, "12", 6)))
    assert [printed.raw[start:end] for start, end in printed.lines[1].raised] == ["12"]


@pytest.mark.parametrize(
    ("x", "y", "beside"), [(80, 103, True), (80, 106, False), (60, 100, False)]
)
def test_side_by_side(x: float, y: float, *, beside: bool) -> None:
    (first,) = assembled(page(Words(50, 100, "一二")))
    (second,) = assembled(page(Words(x, y, "三四")))
    assert are_beside(first, second) is beside


def test_order_of_nothing() -> None:
    assert in_reading_order([]) == []
