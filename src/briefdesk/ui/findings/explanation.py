"""What a check looks for, with its example."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from briefdesk.model.finding import CheckInfo
from briefdesk.ui.say import say
from briefdesk.ui.typeface import interface_font, page_font
from briefdesk.ui.widgets.coloured import coloured, selectable


class Explanation(QDialog):
    """Explains one check."""

    def __init__(self, parent: QWidget, info: CheckInfo) -> None:
        """Show what ``info`` says."""
        super().__init__(parent)
        self.setObjectName("explanation")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say(info.title))
        self.setMinimumWidth(460)
        told = selectable(say(info.explanation), "text")
        example = QGridLayout()
        example.setHorizontalSpacing(14)
        example.setVerticalSpacing(8)
        example.setColumnStretch(1, 1)
        lines = (
            (self.tr("✗ Found"), "problem", info.bad),
            (self.tr("✓ Right"), "good", info.good),
        )
        for row, (word, role, text) in enumerate(lines):
            example.addWidget(_caption(word, role), row, 0, Qt.AlignmentFlag.AlignTop)
            shown = coloured(text, "text")
            shown.setFont(page_font("zh-Hans", 12))
            example.addWidget(shown, row, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 16)
        layout.setSpacing(16)
        layout.addWidget(told)
        layout.addLayout(example)
        layout.addStretch(1)
        layout.addWidget(buttons)


def _caption(word: str, role: str) -> QLabel:
    made = coloured(word, role)
    made.setWordWrap(False)
    made.setFont(interface_font(9.5))
    return made
