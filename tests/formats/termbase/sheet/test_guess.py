"""How a sheet is meant is guessed from its names, and from its content where it has none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.formats.containers.grid import MOST_COLUMNS, Grid, Merge, row_of
from briefdesk.formats.termbase.sheet.guess import column_names, guess, header_rows, title_rows
from briefdesk.model.concept import AdminStatus
from briefdesk.model.exchange import Column, Role, SheetLayout


def grid(*rows: str, merges: tuple[Merge, ...] = ()) -> Grid:
    """Return a sheet whose cells are parted by ``|``."""
    cells = (dict(enumerate(row.split("|"))) for row in rows)
    numbered = (row_of(number, one) for number, one in enumerate(cells, 1))
    return Grid(tuple(row for row in numbered if row.cells), merges)


def roles(layout: SheetLayout) -> list[tuple[Role, str]]:
    """Return what the columns hold."""
    return [(column.role, column.lang) for column in layout.columns]


def test_names_in_one_row() -> None:
    layout = guess(grid("日文|中文|英文|备注", "医療|医疗|care|x"))
    assert (layout.header, layout.rows) == (1, "concept")
    assert roles(layout) == [
        (Role.TERM, "ja"), (Role.TERM, "zh-Hans"), (Role.TERM, "en"), (Role.NOTE, ""),
    ]  # fmt: skip


def test_a_title_and_names_in_two_rows() -> None:
    sheet = grid(
        "用語集", "", "日文||中文||備考", "术语|读音|术语|状态|", "医療|いりょう|醫療|推奨|x",
        merges=(Merge(1, 0, 1, 4), Merge(3, 0, 3, 1), Merge(3, 2, 3, 3), Merge(3, 4, 4, 4)),
    )  # fmt: skip
    assert header_rows(sheet) == 4
    assert [row.number for row in title_rows(sheet, 4)] == [1]
    assert column_names(sheet, 4) == ("日文 术语", "日文 读音", "中文 术语", "中文 状态", "備考")
    assert roles(guess(sheet)) == [
        (Role.TERM, "ja"), (Role.READING, "ja"), (Role.TERM, "zh-Hant"), (Role.STATUS, "zh-Hant"),
        (Role.NOTE, ""),
    ]  # fmt: skip


def test_no_names_at_all() -> None:
    layout = guess(grid("医療保険|医疗保险|insurance|長い説明。" + "長" * 60, "データ|数据|data|"))
    assert layout.header == 0
    assert roles(layout) == [
        (Role.TERM, "ja"), (Role.TERM, "zh-Hans"), (Role.TERM, "en"), (Role.NOTE, ""),
    ]  # fmt: skip


def test_a_first_entry_is_no_header() -> None:
    assert header_rows(grid("定義規定|定义条款", "医療|医疗")) == 0
    assert header_rows(grid("日本国憲法|日本国宪法", "医療|医疗")) == 0


def test_a_second_row_that_happens_to_be_a_name_is_content() -> None:
    assert header_rows(grid("日文|中文", "定義|定义", "医療|医疗")) == 1


def test_names_that_nobody_knows_are_kept_as_fields() -> None:
    layout = guess(grid("日本語|Kundennummer|中文", "医療|7|医疗"))
    assert layout.columns[1] == Column(Role.EXTRA)


def test_the_language_comes_from_the_script_where_a_name_does_not_say() -> None:
    layout = guess(grid("原文|译文|同义词|误译", "データ|数据|资料|大他"))
    assert layout.columns == (
        Column(Role.TERM, "ja"),
        Column(Role.TERM, "zh-Hans"),
        Column(Role.TERM, "zh-Hans", AdminStatus.ADMITTED),
        Column(Role.TERM, "zh-Hans", AdminStatus.DEPRECATED, forbidden=True),
    )


def test_a_column_of_several_scripts_has_no_language() -> None:
    rows = [row for n in range(5) for row in (f"医疗{n}|甲", f"care {n}|乙")]
    assert roles(guess(grid("术语|备注", *rows)))[0] == (Role.TERM, "")


def test_a_row_for_each_term() -> None:
    layout = guess(grid("ID|语种|术语|读音|状态", "1|日文|医療|いりょう|推奨", "1|中文|医疗||推奨"))
    assert layout.rows == "term"
    assert roles(layout) == [
        (Role.CONCEPT, ""), (Role.LANGUAGE, ""), (Role.TERM, ""), (Role.READING, ""),
        (Role.STATUS, ""),
    ]  # fmt: skip


def test_an_id_that_repeats_means_a_row_for_each_term() -> None:
    assert guess(grid("ID|术语", "1|医療", "1|医疗")).rows == "term"
    assert guess(grid("ID|术语", "1|医療", "2|医疗")).rows == "concept"


def test_what_a_status_is_of_shows_its_content() -> None:
    assert guess(grid("日文|中文|状态", "医療|医疗|草稿", "看護|护理|已审核")).columns[2] == Column(
        Role.CONCEPT_STATUS
    )
    assert guess(grid("日文|中文|状态", "医療|医疗|禁用")).columns[2] == Column(
        Role.STATUS, "zh-Hans"
    )


def test_whose_reading_a_column_holds_shows_its_content() -> None:
    layout = guess(grid("日文|中文|读音|拼音", "医療|医疗|いりょう|yiliao"))
    assert roles(layout)[2:] == [(Role.READING, "ja"), (Role.READING, "zh-Hans")]


@pytest.mark.parametrize(
    ("cells", "separators"),
    [
        (["医療；診療|医疗", "看護|护理"], "；"),
        (["医療\n診療|医疗", "看護|护理"], "\n"),
        (["医療、診療|医疗"] * 3, "、"),
        (["医療、診療|医疗", *["看護|护理"] * 30], ""),
        (["医療（病院、診療所）|医疗"] * 3, ""),
        (["医療|and/or", *["看護|care"] * 30], ""),
        (["個人データ|Act on the Protection of Personal Information, etc."] * 3, ""),
    ],
)
def test_what_parts_terms_in_a_cell(cells: list[str], separators: str) -> None:
    assert guess(grid("日文|译文", *cells)).separators == separators


@given(st.lists(st.lists(st.sampled_from(("", "日文", "状态", "医療", "x", "备注")), max_size=5)))
def test_every_sheet_has_a_layout(rows: list[list[str]]) -> None:
    sheet = grid(*("|".join(row) for row in rows))
    layout = guess(sheet)
    assert len(layout.columns) == sheet.width <= MOST_COLUMNS
    assert len(column_names(sheet, layout.header)) == sheet.width
    assert all(column.lang != "zh" for column in layout.columns)
