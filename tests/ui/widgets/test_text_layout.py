"""A text is broken into as many lines as a row has, and its marks lie on its words."""

from PySide6.QtGui import QTextCharFormat, QTextLayout
from pytestqt.qtbot import QtBot

from briefdesk.model.span import Span
from briefdesk.ui.typeface import page_font
from briefdesk.ui.widgets.text_layout import broken, mark

WORDS = "患者的信息由医院保管。" * 6


def laid(text: str) -> QTextLayout:
    return QTextLayout(text, page_font("zh-Hans", 10))


def test_lines_end_where_the_row_has_no_more(qtbot: QtBot) -> None:
    one, all_lines = laid(WORDS), laid(WORDS)
    low, high = broken(one, 200, 1), broken(all_lines, 200, 100)
    assert one.lineCount() == 1
    assert all_lines.lineCount() > 2
    assert round(high / low) == all_lines.lineCount()
    assert all(all_lines.lineAt(at).naturalTextWidth() <= 200 for at in range(2))


def test_lines_may_be_farther_apart(qtbot: QtBot) -> None:
    assert broken(laid(WORDS), 200, 3, leading=1.5) == 1.5 * broken(laid(WORDS), 200, 3)


def test_marks_are_counted_in_code_points(qtbot: QtBot) -> None:
    layout, look = laid("𠮷野家的信息"), QTextCharFormat()
    look.setFontUnderline(True)
    mark(layout, [Span(0, 3), Span(4, 6)], look)
    found = [(one.start, one.length, one.format.fontUnderline()) for one in layout.formats()]
    assert found == [(0, 4, True), (5, 2, True)]
