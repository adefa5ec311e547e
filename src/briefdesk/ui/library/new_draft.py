"""Ask whether a file is a new draft of a briefing; yes is the answer that Enter gives."""

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLabel, QVBoxLayout

from briefdesk.model.briefing import BriefingSummary
from briefdesk.model.redraft import Kinship, Predecessor
from briefdesk.services.redrafting import Question
from briefdesk.ui.importing import Answer
from briefdesk.ui.library.names import matter_name
from briefdesk.ui.workspace import Workspace

_WIDTH = 460  # pixels


class NewDraftDialog(QDialog):
    """Tells of which briefing and why, and what each answer does; of several one is chosen."""

    def __init__(self, workspace: Workspace, question: Question) -> None:
        """Ask; use with ``open()``. The answer goes to the importer."""
        super().__init__(workspace.window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._importer = workspace.importer
        self._of = question.of
        self._file = question.parsed.document.file.name
        self.setWindowTitle(self.tr("New draft"))
        self._asked = QLabel()
        self._asked.setProperty("title", True)  # noqa: FBT003 - a property of the style sheet
        self._details = QLabel()
        self._details.setProperty("quiet", True)  # noqa: FBT003 - a property of the style sheet
        self._reason = QLabel()
        outcome = QLabel(
            self.tr(
                "As a new draft it takes the place of the old text, and all comments move to their"
                " words; Ctrl+Z takes that back. A separate briefing starts without comments."
            )
        )
        outcome.setProperty("quiet", True)  # noqa: FBT003 - a property of the style sheet
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Briefing"))
        self.choice.addItems([self._named(one) for one in self._of])
        (self._details if len(self._of) > 1 else self.choice).hide()
        self.choice.currentIndexChanged.connect(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(10)
        for label in (self._asked, self._details, self._reason, outcome):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setMinimumWidth(_WIDTH)
            column.addWidget(label)
        column.insertWidget(1, self.choice)
        column.addWidget(self._buttons())
        self._new.setFocus()  # not the choice: Enter says yes
        self._show()
        self.rejected.connect(partial(self._importer.answer, Answer.CANCEL))

    @Slot()
    def _show(self) -> None:
        """Tell of the briefing that is chosen."""
        chosen = self._chosen()
        title = chosen.briefing.title or chosen.briefing.file_name
        self._asked.setText(self.tr("New draft of “{title}”?").format(title=title))
        self._details.setText(self._described(chosen.briefing))
        why = {
            Kinship.SAME_FILE: self.tr("“{file}” was changed after this briefing was read."),
            Kinship.SAME_TITLE: self.tr(
                "“{file}” has the title of this briefing and much the same text."
            ),
            Kinship.SAME_NUMBER: self.tr(
                "“{file}” has the number of this briefing and much the same text."
            ),
        }[chosen.why]
        self._reason.setText(why.format(file=self._file))

    def _chosen(self) -> Predecessor:
        return self._of[max(self.choice.currentIndex(), 0)]

    def _named(self, one: Predecessor) -> str:
        """Return a line that tells briefings apart; the title only where titles differ."""
        described = self._described(one.briefing)
        alike = {other.briefing.title for other in self._of} == {one.briefing.title}
        return described if alike else f"{one.briefing.title} · {described}"

    def _described(self, one: BriefingSummary) -> str:
        comments = self.tr("%n comment(s)", "", one.annotations)
        parts = (one.number, one.date, one.file_name, comments, matter_name(one.matter))
        return " · ".join(part for part in parts if part)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        self._new = buttons.addButton(self.tr("&New draft"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._new.setDefault(True)
        self._new.clicked.connect(partial(self._answer, Answer.NEW_DRAFT))
        separate = buttons.addButton(
            self.tr("&Separate briefing"), QDialogButtonBox.ButtonRole.ActionRole
        )
        separate.setAutoDefault(False)
        separate.clicked.connect(partial(self._answer, Answer.SEPARATE))
        buttons.rejected.connect(self.reject)
        return buttons

    def _answer(self, answer: Answer, *_: object) -> None:
        briefing_id = self._chosen().briefing.id
        self.accept()
        self._importer.answer(answer, briefing_id)
