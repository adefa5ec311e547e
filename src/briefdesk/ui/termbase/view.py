"""An entry as it is read: its names, what it means, where it stands, what it is related to."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefdesk.model.citation_form import citation
from briefdesk.model.concept import (
    Concept,
    Confidence,
    Guard,
    ReadingSource,
    SourceRef,
    Term,
    best_term,
)
from briefdesk.services.pronouncing import Pronouncer
from briefdesk.ui.say import say
from briefdesk.ui.tasks import Task, TaskRunner
from briefdesk.ui.termbase.words import (
    CONCEPT_STATUS_WORDS,
    CONFIDENCE_WORDS,
    KIND_WORDS,
    READING_WORDS,
    REGISTER_WORDS,
    RELATION_WORDS,
    TYPE_WORDS,
    domain_word,
    language_word,
    word,
)
from briefdesk.ui.terms.words import jurisdiction_word, status_word, terms_in
from briefdesk.ui.typeface import body_language, chrome_font, interface_font, page_font
from briefdesk.ui.widgets.coloured import selectable
from briefdesk.ui.widgets.furigana import FuriganaLabel
from briefdesk.ui.widgets.link_dialog import LinkDialog
from briefdesk.ui.widgets.word_column import WordColumn

_TITLE, _CHINESE, _TERM, _TEXT, _SMALL = 21.0, 15.0, 12.5, 10.5, 9.0  # points
_LANGUAGES = ("ja", "zh", "en")
_BETWEEN = "  ·  "
MARGINS = (24, 18, 24, 24)  # pixels


class EntryView(QWidget):
    """One concept in a column; ``followed`` carries the id of a related one."""

    followed = Signal(object)  # str

    def __init__(
        self,
        concept: Concept,
        known: Callable[[str], Concept | None],
        tasks: TaskRunner,
        pronouncer: Pronouncer,
    ) -> None:
        """Show a concept as soon as ``steps`` are taken.

        ``known`` finds the related ones by their ids.
        """
        super().__init__()
        self._concept = concept
        self._known = known
        self._tasks = tasks
        self._pronouncer = pronouncer
        self._sounds: dict[str, tuple[QLabel, str]] = {}
        whole = QVBoxLayout(self)
        whole.setContentsMargins(*MARGINS)
        self._column = WordColumn()
        self._column.setSpacing(3)
        whole.addLayout(self._column)
        whole.addStretch(1)

    def steps(self) -> Iterator[None]:
        """Make what is seen, from the top; who reads is not kept waiting for the end."""
        self._head()
        yield
        self._meaning()
        yield
        for lang in _LANGUAGES:
            yield from self._terms(lang, terms_in(self._concept, lang))
        others = [t for t in self._concept.terms if t.lang.split("-")[0] not in _LANGUAGES]
        yield from self._terms("", others)
        yield from self._sources()
        yield from self._relations()
        if self._sounds:
            task = Task(self, failed=_say_nothing)
            work = partial(self._pronouncer.pinyin, tuple(self._sounds), task.report)
            self._tasks.free(task, work, self._pronounce)

    def _head(self) -> None:
        concept = self._concept
        japanese, chinese = best_term(concept, "ja"), best_term(concept, "zh")
        english = best_term(concept, "en")
        if japanese is not None:
            shown = FuriganaLabel()
            shown.show_term(japanese.text, japanese.reading, _TITLE)
            self._column.addWidget(shown)
        if chinese is not None:
            label = self._column.write(chinese.text, "text", _CHINESE)
            label.setFont(page_font(chinese.lang, _CHINESE))
        if english is not None:
            self._column.write(english.text, "text", _TEXT + 0.5, lang="en")
        if japanese is None and chinese is None and english is None:
            self._column.write(self.tr("No term to write yet"), "muted", _TEXT)
        facts = [
            say(CONCEPT_STATUS_WORDS[concept.status]),
            domain_word(concept.domain),
            word(KIND_WORDS, concept.kind),
            jurisdiction_word(concept.home_jurisdiction),
            self.tr("as of {date}").format(date=concept.as_of) if concept.as_of else "",
        ]
        words = _BETWEEN.join(fact for fact in facts if fact)
        self._column.addSpacing(4)
        self._column.write(words, "muted", _SMALL, lang=body_language(words, "zh-Hans"))
        if concept.confidence is not Confidence.SURE:
            unsure = concept.confidence is Confidence.UNSURE
            self._column.write(
                self.tr("The editor of this entry is not sure")
                if unsure
                else self.tr("Likely, not confirmed by the editor"),
                "warning",
                _SMALL,
            )

    def _meaning(self) -> None:
        concept = self._concept
        if concept.definition:
            self._heading(self.tr("Definition"))
            self._column.write(concept.definition, "text", _TEXT)
            if concept.definition_source is not None:
                self._source(concept.definition_source)
        if concept.note:
            self._heading(self.tr("Note"))
            self._column.write(concept.note, "text", _TEXT)

    def _terms(self, lang: str, terms: Sequence[Term]) -> Iterator[None]:
        if not terms:
            return
        names = {"ja": self.tr("Japanese"), "zh": self.tr("Chinese"), "en": self.tr("English")}
        self._heading(names.get(lang, self.tr("Other languages")))
        several = len({term.lang for term in terms}) > 1
        for term in terms:
            self._term(term, several=several)
            yield

    def _term(self, term: Term, *, several: bool) -> None:
        good = term.is_usable
        row = QHBoxLayout()
        row.setSpacing(12)
        text = selectable(term.text, "text" if good else "muted")
        size = _TERM if term.lang != "en" else _TERM - 1.5
        text.setFont(page_font(term.lang, size) if term.lang != "en" else chrome_font("en", size))
        status = selectable(status_word(term), "problem" if term.forbidden else "muted")
        status.setFont(interface_font(_SMALL))
        status.setWordWrap(False)
        row.addWidget(text, 1)
        row.addWidget(status, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addSpacing(3)
        self._column.addLayout(row)
        if term.replacement:
            instead = self.tr("Write {term}").format(term=term.replacement)
            self._column.write(instead, "good", _TEXT, lang=term.lang)
        language = language_word(term.lang) if several else ""
        self._read(term, _BETWEEN.join(fact for fact in (language, *_facts(term)) if fact))
        for said in (self._guarded(term.guard), term.context):
            if said:
                self._column.write(said, "muted", _SMALL, lang=body_language(said, term.lang))
        if term.source is not None:
            self._source(term.source)

    def _read(self, term: Term, facts: str) -> None:
        """How a term is read, and what is unusual about it.

        Where nobody said how a Chinese one is pronounced, the proposal comes a moment later.
        """
        sure, reading = True, term.reading
        if term.lang.startswith("ja"):
            sure = bool(reading) and term.reading_source is not ReadingSource.AUTO
            origin = say(READING_WORDS[term.reading_source])
            reading = f"{reading}  ·  {origin}" if reading else self.tr("no reading yet")
        asked = term.lang.startswith("zh") and not reading
        words = _BETWEEN.join(part for part in (reading, facts) if part)
        if words or asked:
            role = "muted" if sure else "warning"
            lang = "ja" if term.lang.startswith("ja") else body_language(words, "zh-Hans")
            shown = self._column.write(words or " ", role, _SMALL, lang=lang)
            if asked:
                self._sounds[term.text] = shown, facts

    def _pronounce(self, found: Mapping[str, str]) -> None:
        for text, (label, facts) in self._sounds.items():
            label.setText(_BETWEEN.join(part for part in (found[text], facts) if part))

    def _guarded(self, guard: Guard) -> str:
        """Return when a term counts as a sentence, empty if it always does."""
        parts = (
            (self.tr("behind {words}"), guard.before),
            (self.tr("before {words}"), guard.after),
            (self.tr("not behind {words}"), guard.not_before),
            (self.tr("not before {words}"), guard.not_after),
            (self.tr("where {words} is the law named nearest"), guard.nearest_law),
            (self.tr("in blocks of the type {words}"), guard.block_types),
        )
        said = [words.format(words="、".join(values)) for words, values in parts if values]
        return self.tr("Only {conditions}").format(conditions="; ".join(said)) if said else ""

    def _sources(self) -> Iterator[None]:
        if self._concept.sources:
            self._heading(self.tr("Sources"))
        for source in self._concept.sources:
            self._source(source)
            yield

    def _source(self, source: SourceRef) -> None:
        words = citation(source)
        self._column.write(words, "accent", _TEXT - 0.5, lang=body_language(words, "ja"))
        dates = (
            (self.tr("promulgated {date}"), source.promulgated),
            (self.tr("in force {date}"), source.in_force),
            (self.tr("retrieved {date}"), source.retrieved),
        )
        said = [words.format(date=date) for words, date in dates if date]
        if said:
            self._column.write(_BETWEEN.join(said), "muted", _SMALL)
        if source.url:
            link = QPushButton(source.url if len(source.url) < 60 else source.url[:58] + "…")
            link.setProperty("link", True)  # noqa: FBT003 - a property of the style sheet
            link.setFont(chrome_font("en", _SMALL))
            link.clicked.connect(partial(self._open_link, source.url))
            self._column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def _open_link(self, url: str) -> None:
        LinkDialog(url, self).open()

    def _relations(self) -> Iterator[None]:
        if self._concept.relations:
            self._heading(self.tr("Related"))
        for relation in self._concept.relations:
            other = self._known(relation.target)
            name = relation.target if other is None else name_of(other)
            home = "" if other is None else jurisdiction_word(other.home_jurisdiction)
            row = QHBoxLayout()
            row.setSpacing(8)
            kind = selectable(say(RELATION_WORDS[relation.type]), "muted")
            kind.setFont(interface_font(_SMALL))
            kind.setWordWrap(False)
            link = QPushButton(f"{name}  ({home})" if home else name)
            link.setProperty("link", True)  # noqa: FBT003 - a property of the style sheet
            link.setFont(chrome_font(body_language(name, "ja"), _TEXT))
            link.setEnabled(other is not None)
            link.clicked.connect(partial(self._follow, relation.target))
            row.addWidget(kind)
            row.addWidget(link)
            row.addStretch(1)
            self._column.addLayout(row)
            if relation.reason:
                self._column.write(relation.reason, "muted", _SMALL + 0.5)
            yield

    def _follow(self, concept_id: str) -> None:
        self.followed.emit(concept_id)

    # ---- words in the column

    def _heading(self, words: str) -> None:
        self._column.addSpacing(16)
        label = selectable(words, "accent")
        label.setFont(interface_font(_SMALL + 0.4))
        self._column.addWidget(label)
        self._column.addSpacing(2)


def _say_nothing(_error: Exception) -> None:
    """Leave the place of the pinyin empty."""


def name_of(concept: Concept) -> str:
    """Return what a concept is called: its Japanese, Chinese or English term, else its id."""
    found = (best_term(concept, lang) for lang in ("ja", "zh", "en"))
    return next((term.text for term in found if term is not None), concept.id)


def _facts(term: Term) -> list[str]:
    """Return what is unusual about a term as words."""
    return [
        "" if term.type == "full" else word(TYPE_WORDS, term.type),
        word(REGISTER_WORDS, term.register),
        jurisdiction_word(term.usage) if term.usage else "",
        "" if term.confidence is Confidence.SURE else say(CONFIDENCE_WORDS[term.confidence]),
    ]
