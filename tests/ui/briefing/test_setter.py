"""A page set line by line looks like one set at once."""

import pytest
from PySide6.QtGui import QTextCursor, QTextDocument, QTextFormat

from briefdesk.model.wire import changed
from briefdesk.ui.briefing.composition import Names, Role, compose
from briefdesk.ui.briefing.setter import Setter
from briefdesk.ui.briefing.styles import Styles
from briefdesk.ui.theme import LIGHT
from tests.documents import made_document

SOURCE = made_document()
TEXT = SOURCE.text.replace("医疗DX", "日のの語")  # some Japanese, of the same length
DOCUMENT = changed(SOURCE, text=TEXT)
PAGE = compose(DOCUMENT, DOCUMENT.meta, TEXT, Names("Footnotes", "Author", "Translation"))


def set_page(lines: int) -> QTextDocument:
    document = QTextDocument()
    styles = Styles("zh-Hans", 14, LIGHT)
    styles.prepare(document)
    QTextCursor(document).insertText(PAGE.map.text)
    setter = Setter(document, PAGE, styles)
    while setter.set(lines):
        pass
    return document


@pytest.mark.parametrize("lines", [1, 3])
def test_portions_make_the_same_page(qapp: object, lines: int) -> None:
    whole, parts = set_page(len(PAGE.lines)), set_page(lines)
    for unit in range(1, PAGE.map.utf16.length):
        one, other = QTextCursor(whole), QTextCursor(parts)
        one.setPosition(unit)
        other.setPosition(unit)
        assert one.charFormat() == other.charFormat()
        assert one.blockFormat() == other.blockFormat()


def test_japanese_keeps_its_face_in_a_heading(qapp: object) -> None:
    document = set_page(99)
    cursor = QTextCursor(document)
    (run,) = [run for run in PAGE.runs if PAGE.map.text[run.start : run.end].startswith("のの")]
    cursor.setPosition(run.end)
    line = next(line for line in PAGE.lines if line.start <= run.start < line.end)
    assert line.role is Role.HEADING
    assert cursor.charFormat().font().families()[0] == "Noto Sans JP"


def test_an_address_is_not_stretched(qapp: object) -> None:
    document = set_page(99)
    cursor = QTextCursor(document)
    cursor.setPosition(PAGE.links[0].start + 1)
    assert cursor.blockFormat().alignment().name == "AlignLeft"


@pytest.mark.parametrize(
    ("words", "ragged"),
    [
        ("数据（pseudonymized data）的利用", True),
        ("推进医疗 DX 的措施", True),
        ("第 20 条第 2 款", False),
        ("包含结局（Outcome）信息", True),
        ("依 GDPR（欧盟）的规定", False),
    ],
)
def test_blanks_after_latin_words_are_not_stretched(
    qapp: object,
    words: str,
    ragged: bool,  # noqa: FBT001 - a case
) -> None:
    block = changed(SOURCE.blocks[1], id="b0", start=0, end=len(words))
    source = changed(
        SOURCE, text=words, raw=words, blocks=(block,), footnotes=(), references=(), links=()
    )
    page = compose(source, source.meta, words, Names("Footnotes", "Author", "Translation"))
    document = QTextDocument()
    styles = Styles("zh-Hans", 14, LIGHT)
    styles.prepare(document)
    cursor = QTextCursor(document)
    cursor.setBlockFormat(styles.block(page.lines[-1]))
    cursor.insertText(page.map.text)
    Setter(document, page, styles).set(99)
    cursor.setPosition(page.lines[-1].start)
    assert cursor.blockFormat().hasProperty(QTextFormat.Property.BlockAlignment) == ragged
