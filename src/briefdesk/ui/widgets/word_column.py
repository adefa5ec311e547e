"""Words under each other, each in its face, colour and size."""

from PySide6.QtWidgets import QLabel, QVBoxLayout

from briefdesk.ui.typeface import body_language, chrome_font
from briefdesk.ui.widgets.coloured import selectable


class WordColumn(QVBoxLayout):
    """A column that is written from top to bottom."""

    def write(self, words: str, role: str, size: float, lang: str = "") -> QLabel:
        """Add words in the face of ``lang``, else of what they are; ``size`` are points."""
        label = selectable(words, role)
        label.setFont(chrome_font(lang or body_language(words, "zh-Hans"), size))
        self.addWidget(label)
        return label
