"""Tables that their layout shows, and text in columns that is none."""

from briefdesk.model.imported import BlockType, ImportedDocument
from tests.paper import FULL, Words, column, page, read_pages
from tests.reading import texts


def cells(document: ImportedDocument) -> list[tuple[int, int, str]]:
    """Return row, column and text of all cells."""
    return [
        (block.cell.row, block.cell.column, document.text[block.start : block.end])
        for block in document.blocks
        if block.cell is not None
    ]


ROWS = [
    ("法律", "年份", "说明"),
    ("个人信息法", "二〇〇三", "基本法"),
    ("医疗法", "一九四八", "医院"),
]


def table(y: float = 160) -> list[Words]:
    """Return the rows of a table, cell by cell."""
    return [
        Words(50 + 110 * place, y + 18 * row, text)
        for row, texts_of_row in enumerate(ROWS)
        for place, text in enumerate(texts_of_row)
    ]


def test_cells_have_their_row_and_column() -> None:
    document = read_pages(page(*column(FULL, "如下："), *table(), *column(FULL, "。", y=240)))
    assert cells(document) == [
        (row, place, text) for row, own in enumerate(ROWS) for place, text in enumerate(own)
    ]
    assert texts(document, BlockType.PARAGRAPH) == [FULL + "如下：", FULL + "。"]


def test_a_cell_of_two_lines_is_one() -> None:
    words = [
        Words(50, 160, "法律"), Words(160, 160, "说明"),
        Words(50, 178, "医疗法"), Words(160, 178, "规定医疗机构的设"), Words(160, 193, "置与管理"),
        Words(50, 211, "其他"), Words(160, 211, "无"),
    ]  # fmt: skip
    document = read_pages(page(*column(FULL, FULL), *words))
    assert cells(document)[3] == (1, 1, "规定医疗机构的设置与管理")
    assert cells(document)[4][:2] == (2, 0)


def test_a_cell_over_two_columns_does_not_join_them() -> None:
    words = [
        Words(50, 160, "区分"), Words(160, 160, "个人信息保护法的规定"),
        Words(50, 178, "提供"), Words(160, 178, "可"), Words(250, 178, "不可"),
        Words(50, 196, "通知"), Words(160, 196, "不要"), Words(250, 196, "必要"),
    ]  # fmt: skip
    found = read_pages(page(*column(FULL, FULL), *words))
    assert [said for *_, said in cells(found)] == [one.text for one in words]
    assert [block.cell.column_span for block in found.blocks if block.cell][:3] == [1, 2, 1]


def test_text_in_columns_is_no_table() -> None:
    half = FULL[:13]
    left, right = column(*[half] * 6), column(*[half] * 6, x=220)
    assert cells(read_pages(page(*left, *right))) == []


def test_one_line_with_two_sides_is_no_table() -> None:
    own = page(Words(50, 80, "某律师事务所"), Words(250, 80, "内部资料"), *column(FULL, FULL))
    assert cells(read_pages(own)) == []
