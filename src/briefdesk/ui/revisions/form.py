"""Propose a change: other words, a gloss, a question; for words of the page or of a finding."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QLabel, QRadioButton, QWidget
from typing_extensions import override

from briefdesk.errors import BriefDeskError
from briefdesk.model.changes import Changes
from briefdesk.model.citation_form import citation
from briefdesk.model.finding import Said, said
from briefdesk.model.revision import NewRevision, Remedy, Revision, RevisionEdit
from briefdesk.model.span import Span
from briefdesk.model.term_card import TermCard
from briefdesk.phrases import phrase
from briefdesk.services import revising, telling, terminology
from briefdesk.services.revising import Revised
from briefdesk.ui.revisions.words import PROPOSED_WORDS, REMEDY_WORDS
from briefdesk.ui.say import say, say_error, say_said
from briefdesk.ui.severities import SEVERITY_WORDS
from briefdesk.ui.tasks import Task
from briefdesk.ui.typeface import body_language, chrome_font, page_font
from briefdesk.ui.widgets.choice import Choice
from briefdesk.ui.widgets.composing import LineInput
from briefdesk.ui.widgets.form import Form
from briefdesk.ui.workspace import Workspace

_SHOULD_IT = phrase("revisions", "{told} Should it read “{suggestion}”?")
_PLEASE = phrase("revisions", "{told} Could you check this?")
_AROUND = 14  # characters of context on either side
_LONG = 160  # characters of the words that are shown


class Proposal(NamedTuple):
    """A place to be changed: the words there, what to write, the finding it answers."""

    span: Span
    words: str
    suggestion: str = ""
    fingerprint: str = ""


class RevisionForm(Form):
    """Asks what is to stand there and why; the same for several places."""

    def __init__(
        self,
        workspace: Workspace,
        places: Sequence[Proposal],
        *,
        remedy: Remedy = Remedy.REPLACE,
        reason: str | Said = "",
        source: str = "",
        severity: str = "",
        check: str = "",
        edited: Revision | None = None,
    ) -> None:
        """Propose a change of ``places``, or edit one that is there."""
        super().__init__(workspace.window, "", width=520)
        self.setObjectName("revision")
        title = self.tr("Correction") if edited is None else self.tr("Edit correction")
        self.setWindowTitle(title)
        self._workspace = workspace
        self._briefing_id = workspace.briefing_id
        self._places = tuple(places)
        self._check = check
        self._edited = edited
        self._lang = "zh-Hans"
        if workspace.shown is not None:
            self._lang = workspace.shown.briefing.meta.language or "zh-Hans"
        self.remedies = {one: QRadioButton(say(REMEDY_WORDS[one])) for one in Remedy}
        self.remedies[remedy].setChecked(True)
        self._words_row()
        self._remedy_row()
        self.proposed = self.lines(say(PROPOSED_WORDS[remedy]), rows=3)
        self.proposed.installEventFilter(self)
        self._given = reason
        told = reason if isinstance(reason, str) else say_said(reason)
        self.reason = self.line(self.tr("Reason"), told)
        self._told = self.reason.text()
        self.reason.setCursorPosition(0)  # show how it begins
        self.source = QComboBox()
        self._source_row(source)
        self.severity = Choice[str]()
        self.severity.offer(
            [(self.tr("—"), ""), *((say(words), str(g)) for g, words in SEVERITY_WORDS.items())]
        )
        self.severity.choose(severity)
        self.row(self.tr("Severity"), self.severity)
        self._filled = ""  # what nobody typed
        self._fill()
        self.ok.setText(self.tr("Propose") if edited is None else self.tr("Save"))
        self.buttons.accepted.disconnect(self.accept)
        self.buttons.accepted.connect(self._propose)
        for button in self.remedies.values():
            button.toggled.connect(self._turn)
        self.proposed.setFocus()
        if remedy is not Remedy.QUERY:  # a question is written on
            self.proposed.selectAll()
        if not source and self._briefing_id is not None and self._places:
            at = self._places[0].span.start
            work = partial(terminology.card, briefing_id=self._briefing_id, at=at)
            workspace.tasks.read(Task(self, failed=_pass), work, self._offer_source)

    # ---- what is asked

    def _words_row(self) -> None:
        shown = QLabel(self._shown_words())
        shown.setTextFormat(Qt.TextFormat.PlainText)
        shown.setWordWrap(True)
        shown.setFont(page_font(self._lang, 12))
        self.row(self.tr("As it is"), shown)

    def _shown_words(self) -> str:
        if not self._places:
            return ""
        first = self._places[0]
        words = first.words if len(first.words) <= _LONG else first.words[:_LONG] + "…"
        words = self._in_context(first.span, words)
        if len(self._places) == 1:
            return words
        return self.tr("{words}  (%n place(s))", "", len(self._places)).format(words=words)

    def _in_context(self, span: Span, words: str) -> str:
        """Return the words between brackets with what stands around them."""
        shown, block = self._workspace.shown, self._workspace.block_at(span.start)
        if shown is None or block is None or self._edited is not None:
            return words
        text = shown.briefing.document.text
        before = text[max(block.start, span.start - _AROUND) : span.start]
        after = text[span.end : min(max(block.end, span.end), span.end + _AROUND)]
        return f"…{before}【{words}】{after}…".replace("\n", " ")

    def _remedy_row(self) -> None:
        across = QHBoxLayout()
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(18)
        self._group = QButtonGroup(self)
        for button in self.remedies.values():
            self._group.addButton(button)
            across.addWidget(button)
        across.addStretch(1)
        row = QWidget()
        row.setLayout(across)
        self.row(self.tr("What"), row)
        row.setFocusProxy(self.remedies[Remedy.REPLACE])

    def _source_row(self, source: str) -> None:
        self.source.setEditable(True)
        line = LineInput()
        self.source.setLineEdit(line)
        self.source.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.source.setFont(chrome_font(body_language(source, "ja"), 10))
        if source:
            self.source.addItem(source)
        self.source.setEditText(source)
        line.setCursorPosition(0)
        self.row(self.tr("Source"), self.source)

    def _offer_source(self, card: TermCard | None) -> None:
        """Offer where the term at the place is laid down."""
        if card is None:
            return
        concept = card.concept
        known = [concept.definition_source, *concept.sources, *(t.source for t in concept.terms)]
        typed = self.source.currentText()
        self.source.addItems(list(dict.fromkeys(citation(one) for one in known if one is not None)))
        self.source.setEditText(typed)

    def _fill(self) -> None:
        """Write what is suggested in the stead of what nobody typed."""
        if self._edited is not None:
            self._write(self._edited.proposed)
        elif self.proposed.toPlainText() == self._filled:
            self._begin_with(self._suggested())
            by_place = self._by_place(self.remedy)
            hint = self.tr("What is suggested for each place") if by_place else ""
            self.proposed.setPlaceholderText(hint)
            if self.remedy is Remedy.QUERY and isinstance(self._given, Said):
                lang = self._lang.partition("-")[0]
                work = partial(_question, self._given, self._one_suggestion(), lang)
                self._workspace.tasks.free(Task(self, failed=_pass), work, self._offer_question)

    def _begin_with(self, words: str) -> None:
        self._write(words)
        self._filled = self.proposed.toPlainText()
        self.proposed.moveCursor(QTextCursor.MoveOperation.End)

    def _write(self, words: str) -> None:
        self.proposed.setFont(page_font(body_language(words, self._lang), 12))
        self.proposed.setPlainText(words)

    def _offer_question(self, words: str) -> None:
        """Begin with a question, unless somebody typed another meanwhile."""
        if self.remedy is Remedy.QUERY and self.proposed.toPlainText() == self._filled:
            self._begin_with(words)

    def _suggested(self) -> str:
        """Return the words to begin with; where places differ, each gets its own."""
        if self.remedy is Remedy.QUERY:
            return ""
        if self.remedy is Remedy.REPLACE and not any(place.suggestion for place in self._places):
            printed = {place.words for place in self._places}
            return printed.pop() if len(printed) == 1 else ""  # who wants them gone clears them
        return self._one_suggestion()

    def _one_suggestion(self) -> str:
        suggestions = {place.suggestion for place in self._places}
        return suggestions.pop() if len(suggestions) == 1 else ""

    def _by_place(self, remedy: Remedy) -> bool:
        several = len({place.suggestion for place in self._places}) > 1
        return several and remedy is not Remedy.QUERY and all(p.suggestion for p in self._places)

    @property
    def remedy(self) -> Remedy:
        """What is to be done."""
        return next(one for one, button in self.remedies.items() if button.isChecked())

    @Slot(object)
    def _turn(self, on: object) -> None:
        """Ask for something else: under another name, and with other words to begin with."""
        if not on:  # the remedy that was chosen before
            return
        label = self.fields.labelForField(self.proposed)
        words = say(PROPOSED_WORDS[self.remedy])
        if isinstance(label, QLabel):
            label.setText(words)
        self.proposed.setAccessibleName(words)
        if self._edited is None:
            self._fill()

    # ---- what is done

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Return propose, and Shift+Return begin another line."""
        if watched is self.proposed and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            pressed = event.type() == QEvent.Type.KeyPress
            if enter and plain and pressed and not self.proposed.composing:
                self.ok.click()
                return True
        return False

    @Slot()
    def _propose(self) -> None:
        if self._says_nothing():
            self.complain(self.tr("Write what should stand there."))
            return
        self.hold(self._workspace.tasks.saving)
        if self._edited is not None:
            wanted = RevisionEdit(
                remedy=self.remedy,
                proposed=self.proposed.toPlainText(),
                reason=None if self._said else self.reason.text().strip(),
                source=self.source.currentText().strip(),
                severity=self.severity.value,
            )
            edit = partial(revising.edit, revision_id=self._edited.id, wanted=wanted)
            self._workspace.tasks.change(edit, self._done, failed=self._refused)
        elif self._briefing_id is not None:
            wanted_ones = [(place.span, self._draft(place)) for place in self._places]
            work = partial(revising.revise, briefing_id=self._briefing_id, wanted=wanted_ones)
            self._workspace.tasks.change(work, self._done, failed=self._refused)

    def _says_nothing(self) -> bool:
        """Tell whether words would be deleted though nobody cleared them."""
        began_empty = self._edited is None and not self._filled and not self._by_place(self.remedy)
        return self.remedy is Remedy.REPLACE and began_empty and not self.proposed.toPlainText()

    def _draft(self, place: Proposal) -> NewRevision:
        typed = self.proposed.toPlainText()
        by_place = not typed and self._by_place(self.remedy)
        return NewRevision(
            remedy=self.remedy,
            proposed=place.suggestion if by_place else typed,
            reason=self.reason.text().strip(),
            source=self.source.currentText().strip(),
            severity=self.severity.value,
            check=self._check,
            fingerprint=place.fingerprint,
            author=self._workspace.settings.author,
            words=place.words,
            said=self._said,
        )

    @property
    def _said(self) -> Said | None:
        """What a check says, while nobody wrote another reason."""
        kept = self.reason.text() == self._told
        return self._given if kept and isinstance(self._given, Said) else None

    def _done(self, _made: Revised | Changes) -> None:
        self.accept()

    def _refused(self, error: BriefDeskError) -> None:
        self.complain(say_error(error))


def _pass(_error: Exception) -> None:
    """Offer nothing: the briefing is gone, and the librarian says so."""


def _question(given: Said, suggestion: str, lang: str) -> str:
    """Return a question for the author, in the language of the text they wrote."""
    found = telling.told(given, lang)
    if suggestion and suggestion not in given.places.values():
        return telling.told(said(_SHOULD_IT, told=found, suggestion=suggestion), lang)
    return telling.told(said(_PLEASE, told=found), lang)
