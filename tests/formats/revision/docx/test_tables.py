"""Tables of a briefing in a Word file: the same cells at the same places."""

from lxml import etree

from briefdesk.formats.containers.word.vocabulary import W
from briefdesk.formats.revision.docx.elements import Elements
from briefdesk.formats.revision.docx.tables import table
from briefdesk.model.imported import Block, BlockType, Cell
from tests.word_files import read_word, word_file

CELLS = (
    Cell(1, 0, 0, row_span=2, header=True),
    Cell(1, 0, 1, column_span=2, header=True),
    Cell(1, 1, 1),
    Cell(1, 1, 2),
    Cell(1, 2, 0, column_span=3),
)


def test_our_reader_sees_the_same_table() -> None:
    elements = Elements(etree.Element(W + "document"), W, ())
    blocks = [
        Block(str(number), BlockType.CELL, 0, "", 0, 0, cell=cell)
        for number, cell in enumerate((CELLS[0], *CELLS))
    ]

    def paragraph(block: Block) -> etree._Element:
        made = elements.make("p")
        made.extend(elements.runs(f"格{block.id}", "zh-Hans"))
        return made

    made = table(elements, blocks, paragraph)
    read = read_word(word_file(etree.tostring(made).decode()))
    found = [(read.text[one.start : one.end], one.cell) for one in read.blocks]
    assert found == [(f"格{number}", cell) for number, cell in enumerate((CELLS[0], *CELLS))]
