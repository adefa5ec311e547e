"""A Word document of two columns."""

from io import BytesIO

import docx

from briefdesk.formats import document
from briefdesk.formats.bitext.docx import DOCX
from briefdesk.model.bitext import Bitext, BitextRow
from briefdesk.model.imported import FileInfo, ReadingOptions
from briefdesk.model.progress import unheard
from tests.formats.bitext.test_tmx import BITEXT, ROWS


def test_the_original_on_the_left_and_the_translation_on_the_right() -> None:
    opened = docx.Document(BytesIO(DOCX.write(BITEXT, unheard)))
    (table,) = opened.tables
    cells = [tuple(cell.text for cell in row.cells) for row in table.rows]
    assert cells == [
        ("原文の題 (ja)", "译文标题 (zh-Hans)"),
        *((one.original, one.translation) for one in ROWS),
    ]
    assert DOCX.count(BITEXT) == len(cells) - 1
    assert opened.paragraphs[0].text == "译文标题"


def test_the_heads_come_again_and_each_column_is_in_its_language() -> None:
    opened = docx.Document(BytesIO(DOCX.write(BITEXT, unheard)))
    first = opened.tables[0].rows[0]._tr.xml
    assert "<w:tblHeader" in first
    styles = {style.name: style.element.xml for style in opened.styles}
    assert 'w:eastAsia="ja-JP"' in styles["Original"]
    assert 'w:eastAsia="zh-CN"' in styles["Translation"]


def test_each_page_has_its_number() -> None:
    opened = docx.Document(BytesIO(DOCX.write(BITEXT, unheard)))
    footer = opened.sections[0].footer._element.xml
    assert 'w:instr="PAGE"' in footer
    assert 'w:instr="NUMPAGES"' in footer


def test_our_own_reader_reads_it_as_a_table() -> None:
    data = DOCX.write(BITEXT, unheard)
    info = FileInfo("pair.docx", "", len(data), "", "", "", 0)
    read = document.read(data, info, ReadingOptions(), unheard)
    assert [one.cell is not None for one in read.blocks].count(True) >= 2 * len(ROWS)
    assert ROWS[0].translation in read.text


def test_what_xml_cannot_hold_does_no_harm_and_equal_bitexts_give_equal_bytes() -> None:
    odd = Bitext("", "", "en", "ja", (BitextRow("\x00", "\x0b"),))
    assert DOCX.write(odd, unheard) == DOCX.write(odd, unheard)
    opened = docx.Document(BytesIO(DOCX.write(odd, unheard)))
    assert opened.tables[0].rows[1].cells[0].text == "\ufffd"
