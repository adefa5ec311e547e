"""Wrong rendering of…: the selected words, the concept they stand for, what to write instead."""

from functools import partial

from PySide6.QtCore import Slot
from typing_extensions import override

from briefdesk.errors import BriefDeskError
from briefdesk.model.changes import Changes
from briefdesk.model.concept import best_term
from briefdesk.phrases import phrase
from briefdesk.services import adding, concepts
from briefdesk.ui.say import say_error
from briefdesk.ui.termbase.adding import LONGEST
from briefdesk.ui.termbase.labelled import set_face
from briefdesk.ui.termbase.picker import ConceptSearch
from briefdesk.ui.widgets.form import Form
from briefdesk.ui.workspace import Workspace

_DONE = phrase("messages", "Noted as a wrong rendering in your term base.")


class ForbidForm(Form):
    """Says that some words are a wrong rendering of a concept, and what is right."""

    def __init__(self, workspace: Workspace) -> None:
        """Begin with the selection; the concept is to be found."""
        super().__init__(workspace.window, "", width=520)
        self.setObjectName("wrong_rendering")
        self.setWindowTitle(self.tr("Wrong rendering of…"))
        self._workspace = workspace
        shown = workspace.shown
        document = "zh-Hans" if shown is None else shown.briefing.meta.language
        words = " ".join(workspace.selected_words(LONGEST).split())
        self._lang = adding.language_of(words, document) if words else document
        self._proposed = ""
        self.wrong = self.line(self.tr("Wrong"), words)
        self.search = ConceptSearch(workspace)
        self.row(self.tr("Rendering of"), self.search)
        self.right = self.line(self.tr("Write instead"))
        for line in (self.wrong, self.right):
            set_face(line, self._lang)
            line.textChanged.connect(self._judge)
        self.search.current_changed.connect(self._propose)
        (self.search if words else self.wrong).setFocus()
        self._judge()

    @Slot()
    def _propose(self) -> None:
        """Propose the term to write, unless somebody typed another one."""
        concept = self.search.current
        if concept is not None and self.right.text() == self._proposed:
            term = best_term(concept, self._lang.partition("-")[0])
            self._proposed = "" if term is None else term.text
            self.right.setText(self._proposed)
        self._judge()

    @Slot()
    def _judge(self) -> None:
        texts = (self.wrong.text().strip(), self.right.text().strip())
        self.ok.setEnabled(self.search.current is not None and all(texts))

    @override
    def accept(self) -> None:
        concept = self.search.current
        if concept is None or not self.ok.isEnabled():
            return
        work = partial(
            concepts.forbid,
            concept_id=concept.id,
            wrong=self.wrong.text().strip(),
            lang=self._lang,
            replacement=self.right.text().strip(),
            author=self._workspace.settings.author,
        )
        self.hold(self._workspace.tasks.saving)
        self._workspace.tasks.change(work, self._done, failed=self._refused)

    def _done(self, _changes: Changes) -> None:
        self._workspace.message.emit(_DONE)
        super().accept()

    def _refused(self, error: BriefDeskError) -> None:
        self.complain(say_error(error))
