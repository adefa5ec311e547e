"""Words in one of the colours of the theme."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from briefdesk.ui.theme import colours


def coloured(words: str, role: str) -> QLabel:
    """Return a label of plain text that wraps; ``role`` names one of ``theme.colours()``."""
    made = QLabel(words)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    palette = made.palette()
    palette.setColor(made.foregroundRole(), getattr(colours(), role))
    made.setPalette(palette)
    return made


def selectable(words: str, role: str) -> QLabel:
    """Return such a label whose words can be copied with the mouse."""
    made = coloured(words, role)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
