"""Tables: where cells stand, also merged, nested, tracked and ragged ones."""

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from briefdesk.formats.containers.word.tables import places, rows_of
from briefdesk.model.imported import Cell, ImportedDocument
from tests.word_files import W, p, read_body, read_word, word_file


def tc(inside: str, properties: str = "") -> str:
    """Return a cell."""
    content = inside if inside.startswith("<") else p(inside)
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>"


def tr(*cells: str, properties: str = "") -> str:
    """Return a row."""
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def tbl(*rows: str) -> str:
    """Return a table."""
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{''.join(rows)}</w:tbl>"


def cells(read: ImportedDocument) -> list[tuple[str, Cell | None]]:
    """Return text and place of every block."""
    return [(read.text[block.start : block.end], block.cell) for block in read.blocks]


def test_rows_columns_and_the_header() -> None:
    table = tbl(tr(tc("甲"), tc("乙"), properties="<w:tblHeader/>"), tr(tc("丙"), tc("丁")))
    assert cells(read_body(p("前。") + table)) == [
        ("前。", None),
        ("甲", Cell(1, 0, 0, header=True)),
        ("乙", Cell(1, 0, 1, header=True)),
        ("丙", Cell(1, 1, 0)),
        ("丁", Cell(1, 1, 1)),
    ]


def test_merged_cells() -> None:
    wide, restart, goes_on = '<w:gridSpan w:val="2"/>', '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    table = tbl(
        tr(tc("宽", wide), tc("右")),
        tr(tc("高", restart), tc("乙"), tc("丙")),
        tr(tc("<w:p/>", goes_on), tc("丁"), tc("戊")),
        tr(tc("己"), properties='<w:gridBefore w:val="2"/>'),
    )
    assert cells(read_body(table)) == [
        ("宽", Cell(1, 0, 0, 1, 2)),
        ("右", Cell(1, 0, 2)),
        ("高", Cell(1, 1, 0, 2, 1)),
        ("乙", Cell(1, 1, 1)),
        ("丙", Cell(1, 1, 2)),
        ("丁", Cell(1, 2, 1)),
        ("戊", Cell(1, 2, 2)),
        ("己", Cell(1, 3, 2)),
    ]


def test_what_a_covered_cell_holds_is_not_lost() -> None:
    table = tbl(tr(tc("甲", '<w:vMerge w:val="restart"/>')), tr(tc("乙", "<w:vMerge/>")))
    assert cells(read_body(table)) == [("甲", Cell(1, 0, 0, 2)), ("乙", Cell(1, 0, 0, 2))]


def test_a_cell_that_goes_on_with_nothing_is_one() -> None:
    assert cells(read_body(tbl(tr(tc("甲", "<w:vMerge/>"))))) == [("甲", Cell(1, 0, 0))]


def test_a_table_in_a_cell_is_a_table_of_its_own() -> None:
    inner = tbl(tr(tc("内")))
    table = tbl(tr(tc(p("前") + inner + p("后")), tc("右"))) + tbl(tr(tc("二")))
    assert cells(read_body(table)) == [
        ("前", Cell(1, 0, 0)),
        ("内", Cell(2, 0, 0)),
        ("后", Cell(1, 0, 0)),
        ("右", Cell(1, 0, 1)),
        ("二", Cell(3, 0, 0)),
    ]


def test_rows_and_cells_in_content_controls() -> None:
    control = "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>"
    table = tbl(control.format(tr(control.format(tc("甲")), tc("乙"))), tr(tc("丙")))
    assert cells(read_body(table)) == [
        ("甲", Cell(1, 0, 0)),
        ("乙", Cell(1, 0, 1)),
        ("丙", Cell(1, 1, 0)),
    ]


def test_a_deleted_row_takes_no_place() -> None:
    deleted = '<w:del w:author="甲" w:date="2025-03-01T10:00:00Z"/>'
    table = tbl(tr(tc("甲")), tr(tc("旧"), properties=deleted), tr(tc("乙")))
    data = word_file(table)
    read = read_word(data)
    assert cells(read) == [("甲", Cell(1, 0, 0)), ("乙", Cell(1, 1, 0))]
    assert [remark.body for remark in read.remarks] == ["旧"]
    assert [text for text, _ in cells(read_word(data, "original"))] == ["甲", "旧", "乙"]


def test_two_changed_rows_with_one_between_are_two_changes() -> None:
    inserted = '<w:ins w:author="甲" w:date="2025-03-01T10:00:00Z"/>'
    table = tbl(tr(tc("一"), properties=inserted), tr(tc("二")), tr(tc("三"), properties=inserted))
    assert [remark.body for remark in read_body(table).remarks] == ["一", "三"]


@given(
    st.lists(
        st.lists(st.tuples(st.integers(-2, 5), st.sampled_from(["", "restart", "go"])), max_size=5),
        max_size=6,
    )
)
def test_any_table_places_every_cell_once(table: list[list[tuple[int, str]]]) -> None:
    merges = {"": "", "restart": '<w:vMerge w:val="restart"/>', "go": "<w:vMerge/>"}
    xml = tbl(
        *(
            tr(*(tc("x", f'<w:gridSpan w:val="{span}"/>{merges[merge]}') for span, merge in row))
            for row in table
        )
    ).replace("<w:tbl>", f'<w:tbl xmlns:w="{W}">')
    found = places(rows_of(etree.fromstring(xml)))
    elements = [element for place in found for element in (place.element, *place.under)]
    assert len(elements) == len(set(elements)) == sum(len(row) for row in table)
    corners = [(place.row, place.column) for place in found]
    assert len(set(corners)) == len(corners)
