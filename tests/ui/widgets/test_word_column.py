"""Words stand under each other in the face of their language."""

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from briefdesk.ui.typeface import chrome_font
from briefdesk.ui.widgets.word_column import WordColumn


def test_words_in_their_faces(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = WordColumn(page)
    first = column.write("かな加工", "text", 10)
    second = column.write("情報", "muted", 12, lang="ja")
    third = column.write("信息", "muted", 12)
    assert page.findChildren(QLabel) == [first, second, third]
    assert [label.font() for label in (first, second, third)] == [
        chrome_font("ja", 10),
        chrome_font("ja", 12),
        chrome_font("zh-Hans", 12),
    ]
