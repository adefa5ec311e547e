"""Which of several meanings a word has: asked once, here or for all like it in the briefing."""

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QScrollArea, QVBoxLayout

from briefdesk.model.finding import Place
from briefdesk.model.judged import Judged
from briefdesk.model.span import Span
from briefdesk.model.term_card import TermCard
from briefdesk.phrases import phrase
from briefdesk.services import terminology
from briefdesk.ui.tasks import Task
from briefdesk.ui.terms.card import CardView
from briefdesk.ui.typeface import page_font
from briefdesk.ui.widgets.coloured import coloured
from briefdesk.ui.workspace import Workspace

_AROUND = 24  # characters shown on either side
_COLUMN = 250  # pixels of a sense
_WIDEST = 1100
_BESIDE = 210  # pixels of what stands above and below the senses
_SETTLED = phrase("messages", "The sense of this word is settled already.")


def ask_sense(workspace: Workspace, one: Judged, place: Place) -> None:
    """Ask which meaning the words at a place of a finding have."""
    if workspace.briefing_id is not None:
        work = partial(terminology.card, briefing_id=workspace.briefing_id, at=place.start)
        workspace.tasks.read(Task(workspace), work, partial(_ask, workspace, one, place))


def _ask(workspace: Workspace, one: Judged, place: Place, card: TermCard | None) -> None:
    if card is None or len(card.candidates) < 2:
        workspace.told.emit(_SETTLED)
    else:
        SenseDialog(workspace, one, place, card).open()


class SenseDialog(QDialog):
    """Shows the meanings side by side; a click on one settles it."""

    def __init__(self, workspace: Workspace, one: Judged, place: Place, card: TermCard) -> None:
        """Ask about ``place``, whose meanings are on ``card``."""
        super().__init__(workspace.window)
        self.setObjectName("senses")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Which sense?"))
        self._workspace = workspace
        self._briefing_id = workspace.briefing_id
        self._place = place
        self._alike = tuple(other.span for other in one.open)
        lang = card.recognition.lang
        context = coloured(_context(workspace, place), "muted")
        context.setFont(page_font(lang, 11))
        self.all = QCheckBox()
        count = len(self._alike)
        self.all.setText(self.tr("The same at all %n place(s) of this briefing", "", count))
        self.all.setChecked(count > 1)
        self.all.setVisible(count > 1)
        self.card = CardView(card, wide=True)
        self.card.sense_chosen.connect(self._choose)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(self.card)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 16)
        layout.setSpacing(14)
        layout.addWidget(context)
        layout.addWidget(scroll, 1)
        layout.addWidget(self.all)
        layout.addWidget(buttons)
        width = min(_WIDEST, 60 + _COLUMN * len(card.candidates))
        inside = max(self.card.heightForWidth(width - 60), 0) + _BESIDE
        highest = round(self.screen().availableGeometry().height() * 0.85)
        self.resize(width, min(inside, highest))

    @Slot(object)
    def _choose(self, concept_id: str) -> None:
        if self._briefing_id is None:
            return
        spans = self._alike if self.all.isChecked() else (self._place.span,)
        work = partial(
            terminology.confirm_senses,
            briefing_id=self._briefing_id,
            spans=spans,
            concept_id=concept_id,
            author=self._workspace.settings.author,
        )
        self._workspace.tasks.change(work)
        self.accept()


def _context(workspace: Workspace, place: Place) -> str:
    block = workspace.block_at(place.start)
    if workspace.shown is None or block is None:
        return place.surface
    text = workspace.shown.briefing.document.text
    around = Span(max(block.start, place.start - _AROUND), min(block.end, place.end + _AROUND))
    before = "…" if around.start > block.start else ""
    after = "…" if around.end < block.end else ""
    return f"{before}{text[around.start : around.end]}{after}".replace("\n", " ")
