"""The term card: one concept with its names, its source, and what to beware of."""

from collections.abc import Sequence
from datetime import datetime
from enum import Enum, auto

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from briefdesk.model.citation_form import place_in
from briefdesk.model.concept import (
    AdminStatus,
    Concept,
    Confidence,
    ReadingSource,
    SourceRef,
    Term,
    best_term,
)
from briefdesk.model.recognition import Grade, Recognition
from briefdesk.model.term_card import FalseFriend, TermCard
from briefdesk.ui.terms.words import (
    jurisdiction_word,
    script_word,
    status_word,
    terms_in,
    title_of,
)
from briefdesk.ui.theme import colours
from briefdesk.ui.typeface import body_language, chrome_font, page_font
from briefdesk.ui.widgets.coloured import selectable
from briefdesk.ui.widgets.furigana import FuriganaLabel
from briefdesk.ui.widgets.word_column import WordColumn

JAPANESE_SIZE = 19.0
CANDIDATE_SIZE = 15.0
RENDERING_SIZE = 15.0
TEXT_SIZE = 10.0
SMALL_SIZE = 8.8


class Extent(Enum):
    """How much a column says: all in the panel, less under the pointer, least to choose by."""

    FULL = auto()
    BRIEF = auto()
    CANDIDATE = auto()


_FIRST_FRIENDS = 2  # above the rendering
_FRIENDS = {Extent.FULL: 12, Extent.BRIEF: 2, Extent.CANDIDATE: 0}
_RENDERINGS = {Extent.FULL: 6, Extent.BRIEF: 3, Extent.CANDIDATE: 1}
_DEFINITION = 110  # characters of a definition under the pointer


class ConceptView(QWidget):
    """One concept as a column. ``chosen`` carries its id when the reader takes this sense."""

    chosen = Signal(object)

    def __init__(self, card: TermCard, concept: Concept, extent: Extent) -> None:
        """Show ``concept`` as the meaning of the card's place, or as one of several candidates."""
        super().__init__()
        candidate = extent is Extent.CANDIDATE
        self._extent = extent
        self._concept = concept
        self._card = card
        self._column = WordColumn(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._japanese()
        self._english()
        self._provenance()
        friends = [one for one in card.false_friends if one.concept == concept.id]
        full = extent is Extent.FULL  # many friends would push the rendering out of view
        self._beware(friends[:_FIRST_FRIENDS] if full else friends)
        self._rendering()
        if not candidate:
            self._as_printed(card.recognition)
        self._definition()
        if full:
            self._beware(friends[_FIRST_FRIENDS:])
        if candidate:
            self._choice()
        self._column.addStretch(1)

    def _japanese(self) -> None:
        term = best_term(self._concept, "ja")
        if term is None:
            return
        shown = FuriganaLabel()
        size = CANDIDATE_SIZE if self._extent is Extent.CANDIDATE else JAPANESE_SIZE
        shown.show_term(term.text, term.reading, size)
        self._column.addWidget(shown)
        if term.reading and term.reading_source is ReadingSource.AUTO:
            self._column.write(self.tr("Reading proposed, not confirmed"), "warning", SMALL_SIZE)

    def _english(self) -> None:
        term = best_term(self._concept, "en")
        if term is not None:
            self._column.write(term.text, "text", TEXT_SIZE + 1, lang="en")

    def _provenance(self) -> None:
        """Jurisdiction and statutory source, each place with its article."""
        sources = self._sources()
        if not sources:
            return
        self._column.addSpacing(4)
        self._column.write(jurisdiction_word(self._concept.home_jurisdiction), "muted", SMALL_SIZE)
        for source in sources:
            self._column.write(
                title_of(source), "text", TEXT_SIZE, lang=body_language(source.title, "ja")
            )
            place = place_in(source)
            if place:
                self._column.write(place, "accent", TEXT_SIZE, lang=body_language(place, "ja"))

    def _sources(self) -> list[SourceRef]:
        ranked = [self._concept.definition_source, *self._concept.sources]
        ranked += [term.source for term in self._concept.terms if term.lang == "ja"]
        seen: list[SourceRef] = []
        for source in ranked:
            known = any(
                source is not None
                and (source.title, place_in(source)) == (one.title, place_in(one))
                for one in seen
            )
            if source is not None and not known:
                seen.append(source)
        return seen[: 3 if self._extent is Extent.FULL else 1]

    def _beware(self, friends: Sequence[FalseFriend]) -> None:
        limit = _FRIENDS[self._extent]
        for friend in friends[:limit]:
            home = jurisdiction_word(friend.jurisdiction)
            words = self.tr("⚠ Not {term} ({jurisdiction})").format(
                term=friend.term, jurisdiction=home
            )
            self._column.addSpacing(2)
            self._column.write(words, "warning", TEXT_SIZE, lang="ja")
            if friend.reason:
                self._column.write(friend.reason, "muted", SMALL_SIZE + 0.4)
        if 0 < limit < len(friends):
            more = self.tr("{count} more in the term panel").format(count=len(friends) - limit)
            self._column.write(more, "muted", SMALL_SIZE)

    def _rendering(self) -> None:
        """The Chinese rendering to use, then the other ones with their status as a word."""
        renderings: list[Term] = []
        for term in terms_in(self._concept, "zh"):
            if not term.forbidden and term.text not in [one.text for one in renderings]:
                renderings.append(term)
        if not renderings:
            return
        self._column.addSpacing(6)
        self._column.write(self.tr("Chinese"), "muted", SMALL_SIZE)
        several = len({term.lang for term in renderings}) > 1
        size = RENDERING_SIZE
        for term in renderings[: _RENDERINGS[self._extent]]:
            script = script_word(term.lang) if several else ""
            self._pair(term, script, page_size=size)
            size = TEXT_SIZE + 1

    def _pair(self, term: Term, script: str, *, page_size: float) -> None:
        """A rendering with its status, and its script where there are several."""
        row = QHBoxLayout()
        row.setSpacing(10)
        good = term.status in (AdminStatus.PREFERRED, AdminStatus.ADMITTED)
        word = selectable(term.text, "text" if good else "muted")
        word.setFont(page_font(term.lang, page_size))
        words = " · ".join(part for part in (status_word(term), script) if part)
        status = selectable(words, "muted")
        status.setFont(chrome_font(term.lang if script else "en", SMALL_SIZE))
        status.setWordWrap(False)
        row.addWidget(word, 1)
        row.addWidget(status, 0, Qt.AlignmentFlag.AlignBaseline)
        self._column.addLayout(row)

    def _as_printed(self, recognition: Recognition) -> None:
        """The surface, and whether it is the word to use."""
        self._column.addSpacing(6)
        printed = (recognition.term, recognition.lang)
        term = next((t for t in self._concept.terms if (t.text, t.lang) == printed), None)
        if term is None:
            return
        self._column.write(self.tr("As printed"), "muted", SMALL_SIZE)
        if not recognition.is_problem:
            grade = "" if recognition.grade is Grade.EXACT else f" ({term.text})"
            words = f"{recognition.surface}{grade} – {status_word(term)}"
            self._column.write(words, "good", TEXT_SIZE + 0.5, lang=recognition.lang)
            return
        words = f"✗ {recognition.surface} – {status_word(term)}"
        self._column.write(words, "problem", TEXT_SIZE + 0.5, lang=recognition.lang)
        preferred = best_term(self._concept, recognition.lang.split("-")[0])
        right = term.replacement or (preferred.text if preferred else "")
        if right:
            instead = self.tr("Write {term}").format(term=right)
            self._column.write(instead, "text", TEXT_SIZE + 0.5, lang=recognition.lang)

    def _definition(self) -> None:
        concept = self._concept
        definition, note = concept.definition, concept.note
        if self._extent is not Extent.FULL:
            note = ""
            if len(definition) > _DEFINITION:
                definition = definition[:_DEFINITION].rstrip("，、；。 ") + "…"
        for text in (definition, note):
            if text:
                self._column.addSpacing(6)
                self._column.write(text, "text", TEXT_SIZE)
        if concept.confidence is not Confidence.SURE:
            self._column.addSpacing(2)
            words = (
                self.tr("The editor of this entry is not sure")
                if concept.confidence is Confidence.UNSURE
                else self.tr("Likely, not confirmed by the editor")
            )
            self._column.write(words, "warning", SMALL_SIZE)

    def _choice(self) -> None:
        self._column.addSpacing(6)
        button = QPushButton(self.tr("This sense here"))
        button.setAccessibleDescription(self._concept.definition)
        button.clicked.connect(lambda: self.chosen.emit(self._concept.id))
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)


class CardView(QWidget):
    """A whole card: the concept, or all candidates where the sense is open or to be changed."""

    sense_chosen = Signal(object)  # concept id
    sense_forgotten = Signal()

    def __init__(self, card: TermCard, *, wide: bool) -> None:
        """Show ``card`` briefly, candidates side by side (``wide``), or all of it in a column."""
        super().__init__()
        self._card = card
        self._wide = wide
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._content: QWidget | None = None
        if len(card.candidates) < 2:
            self._tell()
        else:
            self._ask(card.candidates)

    def _begin(self) -> QVBoxLayout:
        """Begin a new content in the place of the old one."""
        if self._content is not None:
            self._whole.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = QWidget()
        self._whole.addWidget(self._content)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        return column

    def _tell(self) -> None:
        """Show the concept, and who decided so."""
        column = self._begin()
        extent = Extent.BRIEF if self._wide else Extent.FULL
        column.addWidget(ConceptView(self._card, self._card.concept, extent))
        decision = self._card.decision
        if decision is None:
            return
        date = datetime.fromisoformat(decision.at).astimezone().date().isoformat()
        words = (
            self.tr("✓ Sense confirmed by {name}, {date}").format(name=decision.author, date=date)
            if decision.author
            else self.tr("✓ Sense confirmed, {date}").format(date=date)
        )
        column.addWidget(_line(words, body_language(words, "en"), SMALL_SIZE + 0.4))
        if not self._wide:  # the card under the pointer cannot grow
            change = QPushButton(self.tr("Change sense…"))
            change.setObjectName("change_sense")
            change.clicked.connect(self._change)
            column.addWidget(change, 0, Qt.AlignmentFlag.AlignLeft)

    @Slot()
    def _change(self) -> None:
        """Ask again although the sense was decided."""
        column = self._ask(self._card.choices)
        forget = QPushButton(self.tr("Leave the sense open"))
        forget.setObjectName("forget_sense")
        forget.clicked.connect(self.sense_forgotten)
        column.addWidget(forget, 0, Qt.AlignmentFlag.AlignLeft)
        if self._content is not None:
            self._content.show()  # a layout shows what it got only after the next event

    def _ask(self, candidates: Sequence[Concept]) -> QVBoxLayout:
        """Show what the words may mean, each with a button."""
        column = self._begin()
        word = self._card.recognition.surface
        words = self.tr("“{word}” may mean several things here. Which one?").format(word=word)
        column.addWidget(_line(words, self._card.recognition.lang, TEXT_SIZE + 0.5))
        across = self._wide
        direction = QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom
        row = QBoxLayout(direction)
        row.setSpacing(18)
        for index, concept in enumerate(candidates):
            if index:
                row.addWidget(_rule(vertical=across))
            view = ConceptView(self._card, concept, Extent.CANDIDATE)
            view.chosen.connect(self.sense_chosen)
            row.addWidget(view, 1)
        column.addLayout(row)
        return column

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, super().minimumSizeHint().height())


def _line(words: str, lang: str, size: float) -> QLabel:
    made = QLabel(words)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setFont(chrome_font(lang, size))
    return made


def _rule(*, vertical: bool) -> QFrame:
    made = QFrame()
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setAutoFillBackground(True)
    palette = made.palette()
    palette.setColor(made.backgroundRole(), colours().line)
    made.setPalette(palette)
    if vertical:
        made.setFixedWidth(1)
    else:
        made.setFixedHeight(1)
    return made
