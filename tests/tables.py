"""Documents with tables and every other type of block, made by hand."""

from collections.abc import Iterable, Sequence

from hypothesis import strategies as st

from briefdesk.model.imported import Block, BlockType, Cell, ImportedDocument, Reference
from briefdesk.model.wire import changed
from tests.documents import made_document

Piece = tuple[BlockType, str, Cell | None]


def document_of(pieces: Sequence[Piece]) -> ImportedDocument:
    """Return a document of blocks; a ``^`` in a block is the marker of the next footnote."""
    blocks: list[Block] = []
    texts: list[str] = []
    references: list[Reference] = []
    start = 0
    source = made_document()
    notes = [source.text[b.start : b.end] for b in source.blocks if b.type is BlockType.FOOTNOTE]
    keys = [note.key for note in source.footnotes]
    whole = [*pieces, *((BlockType.FOOTNOTE, note, None) for note in notes)]
    for number, (kind, words, cell) in enumerate(whole):
        text = words.replace("^", "")
        for at in range(words.count("^")):
            offset = words.replace("^", "", at).index("^")
            key = keys[len(references)]
            references.append(Reference(key, f"b{number}", start + offset, 9.0))
        level = 1 if kind in (BlockType.HEADING, BlockType.LIST_ITEM) else 0
        blocks.append(Block(f"b{number}", kind, level, "", start, start + len(text), cell=cell))
        texts.append(text)
        start += len(text) + 1
    text = "\n".join(texts)
    first = len(pieces)
    return changed(
        source,
        text=text,
        raw=text,
        blocks=tuple(blocks),
        footnotes=tuple(
            changed(note, block=f"b{first + at}") for at, note in enumerate(source.footnotes)
        ),
        references=tuple(references),
        links=(),
        spans=(),
    )


def rows(table: int, *lines: Sequence[str], headers: int = 1) -> Iterable[Piece]:
    """Yield the cells of a table without merged ones."""
    for row, line in enumerate(lines):
        for column, words in enumerate(line):
            yield BlockType.CELL, words, Cell(table, row, column, header=row < headers)


def mixed() -> ImportedDocument:
    """Return a document with two tables, one with merged cells, a figure, a quotation, code."""
    cell = BlockType.CELL
    merged: list[Piece] = [
        (cell, "区分", Cell(2, 0, 0, row_span=2, header=True)),
        (cell, "提供给第三方", Cell(2, 0, 1, column_span=2, header=True)),
        (cell, "国内", Cell(2, 1, 1, header=True)),
        (cell, "国外", Cell(2, 1, 2, header=True)),
        (cell, "个人数据", Cell(2, 2, 0)),
        (cell, "原则上需要本人同意", Cell(2, 2, 1)),
        (cell, "第28条：需要本人同意，并须提供该国制度的信息", Cell(2, 2, 2)),
        (cell, "匿名加工信息", Cell(2, 3, 0)),
        (cell, "公布项目即可，不需要本人同意", Cell(2, 3, 1, column_span=2)),
    ]
    return document_of(
        [
            (BlockType.HEADING, "两种信息的比较", None),
            (BlockType.PARAGRAPH, "下表比较假名加工信息与匿名加工信息的主要规定^。", None),
            *rows(
                1,
                ("项目", "假名加工信息", "匿名加工信息"),
                ("依据", "《个人信息保护法》第41条", "《个人信息保护法》第43条"),
                (
                    "加工方法",
                    "删除能够识别特定个人的记述；删除个人识别符号；删除可能造成财产损失的记述^。",
                    "除左列以外，还须删除将信息相互连接的符号，以及特异的记述，使其不能复原。",
                ),
                ("安全管理措施", "需要", "对加工方法等信息需要"),
                ("利用目的的变更", "不受限制（第41条第9款）", "不适用"),
            ),
            (BlockType.PARAGRAPH, "向第三方提供时，两者的区别如下表所示。" * 3, None),
            *merged,
            (BlockType.FIGURE, "图1　数据流通的流程：医院、认定事业者与研究机构", None),
            (BlockType.QUOTE, "个人信息处理事业者不得将假名加工信息提供给第三方。" * 2, None),
            (BlockType.CODE, "SELECT id, 氏名 FROM patients\n  WHERE consent = 'yes';", None),
            (BlockType.LIST_ITEM, "利用目的的公布", None),
            (BlockType.LIST_ITEM, "安全管理措施的公布", None),
            (
                BlockType.CLAUSE,
                "第四十一条　个人信息处理事业者制作假名加工信息时，应当遵守基准。",
                None,
            ),
        ]
    )


@st.composite
def tables(draw: st.DrawFn) -> list[Piece]:
    """Draw the cells of one table, some of them merged, in row-major order."""
    height, width = draw(st.integers(1, 4)), draw(st.integers(1, 4))
    words = st.text("文a𠮷，", max_size=12)
    free = {(row, column) for row in range(height) for column in range(width)}
    made: list[Piece] = []
    for row in range(height):
        for column in range(width):
            if (row, column) not in free or (made and draw(st.integers(0, 9)) == 0):
                continue
            high = draw(st.integers(1, height - row))
            wide = draw(st.integers(1, width - column))
            taken = {(row + r, column + c) for r in range(high) for c in range(wide)}
            if not taken <= free:
                high = wide = 1
                taken = {(row, column)}
            free -= taken
            cell = Cell(1, row, column, high, wide, header=row == 0)
            made.append((BlockType.CELL, draw(words), cell))
    return made
