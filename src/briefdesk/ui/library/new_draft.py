"""Ask whether a file is a new draft of a briefing; yes is the answer that Enter gives."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout

from briefdesk.model.redraft import Kinship
from briefdesk.services.redrafting import Question
from briefdesk.ui.importing import Answer
from briefdesk.ui.workspace import Workspace

_WIDTH = 460  # pixels


class NewDraftDialog(QDialog):
    """Tells why the file looks like a new draft, and what each answer does."""

    def __init__(self, workspace: Workspace, question: Question) -> None:
        """Ask; use with ``open()``. The answer goes to the importer."""
        super().__init__(workspace.window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._importer = workspace.importer
        file = question.parsed.document.file.name
        title = question.of.title or file
        self.setWindowTitle(self.tr("New draft"))
        asked = QLabel(self.tr("New draft of “{title}”?").format(title=title))
        asked.setProperty("title", True)  # noqa: FBT003 - a property of the style sheet
        why = {
            Kinship.SAME_FILE: self.tr("“{file}” was changed after this briefing was read."),
            Kinship.SAME_TITLE: self.tr(
                "“{file}” has the title of this briefing and much the same text."
            ),
            Kinship.SAME_NUMBER: self.tr(
                "“{file}” has the number of this briefing and much the same text."
            ),
        }[question.of.why]
        reason = QLabel(why.format(file=file))
        outcome = QLabel(
            self.tr(
                "As a new draft it takes the place of the old text, and all comments move to their"
                " words; Ctrl+Z takes that back. A separate briefing starts without comments."
            )
        )
        outcome.setProperty("quiet", True)  # noqa: FBT003 - a property of the style sheet
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(10)
        for label in (asked, reason, outcome):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setMinimumWidth(_WIDTH)
            column.addWidget(label)
        column.addWidget(self._buttons())
        self.rejected.connect(partial(self._importer.answer, Answer.CANCEL))

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        new = buttons.addButton(self.tr("&New draft"), QDialogButtonBox.ButtonRole.AcceptRole)
        new.setDefault(True)
        new.clicked.connect(partial(self._answer, Answer.NEW_DRAFT))
        separate = buttons.addButton(
            self.tr("&Separate briefing"), QDialogButtonBox.ButtonRole.ActionRole
        )
        separate.setAutoDefault(False)
        separate.clicked.connect(partial(self._answer, Answer.SEPARATE))
        buttons.rejected.connect(self.reject)
        return buttons

    def _answer(self, answer: Answer, *_: object) -> None:
        self.accept()
        self._importer.answer(answer)
