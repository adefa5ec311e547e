"""Add a term: the selected words, their names in other languages, Enter."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton
from typing_extensions import override

from briefdesk.errors import BriefDeskError
from briefdesk.model.changes import Changes
from briefdesk.model.concept import Concept
from briefdesk.model.likeness import Likeness
from briefdesk.model.progress import Progress
from briefdesk.phrases import Phrase, phrase
from briefdesk.services import adding, concepts, proposing
from briefdesk.services.desk import Desk
from briefdesk.services.entries import entry_index, similar
from briefdesk.services.lexicon import Lexicon, lexicon_of
from briefdesk.ui.say import say_error
from briefdesk.ui.tasks import Task
from briefdesk.ui.termbase.domain_field import DomainField
from briefdesk.ui.termbase.labelled import set_face
from briefdesk.ui.termbase.names import NamesLabel
from briefdesk.ui.widgets.form import Form
from briefdesk.ui.workspace import Workspace

LONGEST = 200  # characters of a selection that may be a term
_ADD = phrase("history", "Add concept")
_ADDED = phrase("messages", "Added to your term base as a draft.")
_PROPOSED = phrase("messages", "Proposed: it counts when it is accepted.")
_LOOK_AFTER = 250  # milliseconds after a key
_LANGUAGES = ("ja", "zh-Hans", "en")


class _Known(NamedTuple):
    """A concept that is called so, if there is one, and the term bases to look in for another."""

    concept: Concept | None
    lexicon: Lexicon


class _Alike(NamedTuple):
    """A concept that is called nearly so."""

    like: Likeness
    concept: Concept


class AddTermForm(Form):
    """A draft concept of the selected words; says so if there is one already, or one like it."""

    def __init__(self, workspace: Workspace) -> None:
        """Begin with the selection, in the field of the language it seems to be in."""
        super().__init__(workspace.window, "", width=500)
        self.setObjectName("add_term")
        self.setWindowTitle(self.tr("Add term"))
        self._workspace = workspace
        self._looking: Task | None = None
        self._known: Concept | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_LOOK_AFTER)
        self._timer.timeout.connect(self._look)
        names = (self.tr("Japanese"), self.tr("Chinese"), self.tr("English"))
        self.names = {lang: self.line(name) for lang, name in zip(_LANGUAGES, names, strict=True)}
        for lang, line in self.names.items():
            set_face(line, lang)
            line.textChanged.connect(self._judge)
        self.domain = DomainField(workspace.settings.last_domain)
        self.row(self.tr("Domain"), self.domain)
        self.as_proposal = QCheckBox(self.tr("As a proposal"))
        self.as_proposal.setChecked(workspace.settings.propose_entries)
        self.fields.addRow("", self.as_proposal)
        self.already, self.known_names = QLabel(), NamesLabel()
        self.already.setTextFormat(Qt.TextFormat.PlainText)
        self.already.setWordWrap(True)
        self.open_known = QPushButton(self.tr("Open that entry"))
        self.open_known.setAutoDefault(False)
        self.open_known.clicked.connect(self._open_known)
        for part in (self.already, self.known_names, self.open_known):
            part.hide()
            self.fields.addRow("", part)
        self._begin()
        workspace.tasks.read(Task(self), adding.domains, self.domain.offer)

    def _begin(self) -> None:
        """Put the selection in its field and the keyboard into the next one."""
        words = self._workspace.selected_words(LONGEST)
        shown = self._workspace.shown
        document = "zh-Hans" if shown is None else shown.briefing.meta.language
        lang = adding.language_of(words, document) if words else "ja"
        field = lang if lang in self.names else "zh-Hans"
        self.names[field].setText(" ".join(words.split()))
        others = [line for one, line in self.names.items() if one != field]
        (others[0] if words else self.names[field]).setFocus()
        self._script = lang if field == "zh-Hans" and lang.startswith("zh") else "zh-Hans"
        self._judge()
        self._look()

    @Slot()
    def _judge(self) -> None:
        self.ok.setEnabled(any(line.text().strip() for line in self.names.values()))
        self._timer.start()

    @Slot()
    def _look(self) -> None:
        """Find out whether there is a concept that is called so, or nearly so."""
        if self._looking is not None:
            self._looking.cancel()
        self._looking = task = Task(self)
        made = self._draft()
        work = partial(_known_as, words=tuple(term.text for term in made.terms))
        self._workspace.tasks.read(task, work, partial(self._take, made))

    def _take(self, made: Concept, found: _Known) -> None:
        if found.concept is not None or not made.terms:
            self._tell(self.tr("There is an entry already:"), found.concept)
            return
        self._tell("", None)
        self._looking = task = Task(self)
        work = partial(_alike, found.lexicon, made, task.report)
        self._workspace.tasks.free(task, work, self._tell_alike)

    def _tell_alike(self, found: _Alike | None) -> None:
        if found is not None:
            words = self.tr("“{own}” looks like “{term}” of this entry:")
            self._tell(words.format(own=found.like.own, term=found.like.term), found.concept)

    def _tell(self, words: str, known: Concept | None) -> None:
        self._known = known
        self.already.setText(words)
        for part in (self.already, self.known_names, self.open_known):
            part.setVisible(known is not None)
        if known is not None:
            self.known_names.show_names(known)

    @Slot()
    def _open_known(self) -> None:
        if self._known is not None:
            self._workspace.concept_asked.emit(self._known.id)
            self.reject()

    def _draft(self) -> Concept:
        texts = {
            self._script if lang == "zh-Hans" else lang: line.text()
            for lang, line in self.names.items()
        }
        return adding.draft(self.domain.value, texts)

    @override
    def accept(self) -> None:
        made = self._draft()
        proposed = self.as_proposal.isChecked()
        self._workspace.change_settings(last_domain=made.domain, propose_entries=proposed)
        work = partial(_write, made=made, author=self._workspace.settings.author, proposed=proposed)
        done = partial(self._done, _PROPOSED if proposed else _ADDED)
        self.hold(self._workspace.tasks.saving)
        self._workspace.tasks.change(work, done, failed=self._refused)

    def _done(self, said: Phrase, _changes: Changes) -> None:
        self._workspace.message.emit(said)
        super().accept()

    def _refused(self, error: BriefDeskError) -> None:
        self.complain(say_error(error))


def _write(desk: Desk, made: Concept, author: str, *, proposed: bool) -> Changes:
    if proposed:
        return proposing.propose(desk, made, author)[0]
    return concepts.save(desk, [made], _ADD, author=author)


def _known_as(desk: Desk, words: tuple[str, ...]) -> _Known:
    """Return the first concept that is called as one of some words."""
    found = (concept for one in words for concept in adding.known_as(desk, one))
    return _Known(next(found, None), lexicon_of(desk))


def _alike(known: Lexicon, made: Concept, progress: Progress) -> _Alike | None:
    """Return the concept that a new one resembles most."""
    index = entry_index(known, progress)
    for like in similar(index, made):
        concept = index.known.concept(like.concept)
        if concept is not None:
            return _Alike(like, concept)
    return None
