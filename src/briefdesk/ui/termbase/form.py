"""The form of an entry: all its fields, with what is wrong beside them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import groupby

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from briefdesk.model.concept import (
    Concept,
    ConceptKind,
    ConceptStatus,
    Confidence,
    Relation,
    RelationType,
    SourceRef,
    Term,
)
from briefdesk.model.wire import changed
from briefdesk.services.concepts import new_term_id
from briefdesk.services.entries import Fields
from briefdesk.ui.icons import icon
from briefdesk.ui.say import say
from briefdesk.ui.tasks import Task
from briefdesk.ui.termbase.complaints import Complaints, complaints, sentences, warnings
from briefdesk.ui.termbase.domain_field import DomainField
from briefdesk.ui.termbase.labelled import Labelled, Remark, grid, set_face
from briefdesk.ui.termbase.page import Room
from briefdesk.ui.termbase.relation_fields import RelationFields
from briefdesk.ui.termbase.source_fields import OptionalSource, SourceFields
from briefdesk.ui.termbase.term_fields import TermFields
from briefdesk.ui.termbase.view import MARGINS
from briefdesk.ui.termbase.words import CONCEPT_STATUS_WORDS, CONFIDENCE_WORDS, KIND_WORDS
from briefdesk.ui.terms.words import JURISDICTION_WORDS
from briefdesk.ui.typeface import interface_font
from briefdesk.ui.widgets.choice import Choice
from briefdesk.ui.widgets.composing import LineInput, TextInput

_JUDGE_AFTER = 400  # milliseconds after a key
_HEADING = 9.4  # points
_LANGUAGES = ("ja", "zh", "en")
NO_TERM = ("", "terms")  # what is complained about an entry without terms
_NEW = {"ja": "ja", "zh": "zh-Hans", "en": "en"}


class EntryForm(QWidget):
    """Edits one concept; ``value`` is what stands in the fields, ``edited`` says it is other."""

    edited = Signal()

    def __init__(self, room: Room, concept: Concept, domains: Sequence[str]) -> None:
        """Show a concept; ``domains`` are those to choose from."""
        super().__init__()
        self.setObjectName("entry_form")
        self._room = room
        self._concept = concept
        self._terms: list[TermFields] = []
        self._sources: list[SourceFields] = []
        self._relations: list[RelationFields] = []
        self._labelled: dict[str, Labelled] = {}
        self._remarks: dict[str, Remark] = {}  # of parts that are more than one field
        self._refused: Complaints = {}
        self._warned: Complaints = {}
        self._asking: Task | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_JUDGE_AFTER)
        self._timer.timeout.connect(self.judge)
        self._domains = tuple(domains)
        self._steps = self._make()
        self._is_made = self._is_touched = self._wants_focus = False
        whole = QVBoxLayout(self)
        whole.setContentsMargins(*MARGINS)
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        whole.addLayout(self._column)
        whole.addStretch(1)

    def steps(self) -> Iterator[None]:
        """Make the fields, from the top; who writes is not kept waiting for the last ones."""
        return self._steps

    def _make(self) -> Iterator[None]:
        yield from self._make_terms()
        self._make_facts()
        yield
        self._make_meaning()
        yield
        yield from self._make_sources()
        yield from self._make_relations()
        self._is_made = True

    def _finish(self) -> None:
        for _ in self._steps:
            pass

    # ---- the parts

    def _make_terms(self) -> Iterator[None]:
        self._remark("terms")
        self._places: dict[str, QVBoxLayout] = {}
        names = {"ja": self.tr("Japanese"), "zh": self.tr("Chinese"), "en": self.tr("English")}
        add = {
            "ja": self.tr("Japanese term"),
            "zh": self.tr("Chinese term"),
            "en": self.tr("English term"),
        }
        langs = [term.lang.split("-")[0] for term in self._concept.terms]
        for lang in dict.fromkeys((*_LANGUAGES, *langs)):
            self._heading(names.get(lang, lang))
            place = QVBoxLayout()
            place.setSpacing(8)
            self._places[lang] = place
            self._column.addLayout(place)
            if lang in _NEW:
                adder = self._adder(add[lang], partial(self.add_term, lang))
                self._column.addWidget(adder, 0, Qt.AlignmentFlag.AlignLeft)
            yield
            for term in self._concept.terms:
                if term.lang.split("-")[0] == lang:
                    self._show_term(term)
                    yield

    def _make_facts(self) -> None:
        concept = self._concept
        self.domain = DomainField(concept.domain)
        self.domain.offer(self._domains)
        self.domain.currentTextChanged.connect(self._touch)
        self.kind = Choice[ConceptKind]()
        self.kind.offer([(say(words), one) for one, words in KIND_WORDS.items()])
        self.kind.choose(concept.kind)
        self.home = Choice[str]()
        self.home.offer([(say(words), one) for one, words in JURISDICTION_WORDS.items()])
        self.home.choose(concept.home_jurisdiction)
        self.status = Choice[ConceptStatus]()
        self.status.offer([(say(words), one) for one, words in CONCEPT_STATUS_WORDS.items()])
        self.status.choose(concept.status)
        self.confidence = Choice[Confidence]()
        self.confidence.offer([(say(words), one) for one, words in CONFIDENCE_WORDS.items()])
        self.confidence.choose(concept.confidence)
        for box in (self.kind, self.home, self.status, self.confidence):
            box.activated.connect(self._touch)
        self.as_of = LineInput(concept.as_of)
        self.as_of.setPlaceholderText("2026-01-31")
        self.as_of.textChanged.connect(self._touch)
        self._heading(self.tr("Entry"))
        self._column.addLayout(
            grid(
                (
                    (
                        (self._field("domain", self.tr("Domain"), self.domain), 2),
                        (self._field("kind", self.tr("Kind"), self.kind), 1),
                        (self._field("home_jurisdiction", self.tr("Home"), self.home), 1),
                    ),
                    (
                        (self._field("status", self.tr("Status"), self.status), 1),
                        (self._field("confidence", self.tr("Confidence"), self.confidence), 1),
                        (self._field("as_of", self.tr("As of"), self.as_of), 2),
                    ),
                ),
                4,
            )
        )

    def _make_meaning(self) -> None:
        concept = self._concept
        self.definition, self.note = TextInput(), TextInput()
        for field, text, rows in (
            (self.definition, concept.definition, 4),
            (self.note, concept.note, 3),
        ):
            field.setPlainText(text)
            set_face(field)
            field.setFixedHeight(field.fontMetrics().lineSpacing() * rows + 18)
            field.textChanged.connect(self._touch)
        self.definition_source = OptionalSource(
            concept.definition_source, self.tr("Source of the definition")
        )
        self.definition_source.edited.connect(self._touch)
        self._column.addSpacing(6)
        self._column.addWidget(
            self._field("definition", self.tr("Definition, in your own words"), self.definition)
        )
        self._column.addWidget(self.definition_source)
        self._remark("definition_source")
        self._column.addWidget(self._field("note", self.tr("Note"), self.note))

    def _make_sources(self) -> Iterator[None]:
        self._heading(self.tr("Sources"))
        self._remark("sources")
        self._source_place = QVBoxLayout()
        self._column.addLayout(self._source_place)
        add = self._adder(self.tr("Source"), self._add_source)
        self._column.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        for source in self._concept.sources:
            self._show_source(source)
            yield

    def _make_relations(self) -> Iterator[None]:
        self._heading(self.tr("Related"))
        self._remark("relations")
        self._relation_place = QVBoxLayout()
        self._column.addLayout(self._relation_place)
        add = self._adder(self.tr("Relation"), self._add_relation)
        self._column.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        for relation in self._concept.relations:
            self._show_relation(relation)
            yield

    def _field(self, name: str, caption: str, field: QWidget) -> Labelled:
        made = Labelled(caption, field)
        self._labelled[name] = made
        return made

    def _remark(self, name: str) -> None:
        self._remarks[name] = made = Remark()
        self._column.addWidget(made)

    def _heading(self, words: str) -> None:
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("title", True)  # noqa: FBT003 - a property of the style sheet
        label.setFont(interface_font(_HEADING))
        label.setContentsMargins(0, 8, 0, 0)
        self._column.addWidget(label)

    def _adder(self, words: str, act: Callable[[], None]) -> QPushButton:
        made = QPushButton(icon("add"), words)
        made.setFlat(True)
        made.setAutoDefault(False)
        made.clicked.connect(lambda *_: act())
        return made

    # ---- rows that come and go

    def add_term(self, lang: str) -> None:
        """Add an empty term in a language (``ja``, ``zh``, ``en``)."""
        self._show_term(Term(new_term_id(), _NEW[lang], "")).take_focus()
        self._touch()

    def _show_term(self, term: Term) -> TermFields:
        made = TermFields(term)
        made.edited.connect(self._touch)
        made.removed.connect(lambda: self._remove(self._terms, made))
        self._terms.append(made)
        self._places[term.lang.split("-")[0]].addWidget(made)
        if self._wants_focus:
            self._wants_focus = False
            made.take_focus()
        return made

    def _add_source(self) -> None:
        self._show_source(SourceRef("law", ""))
        self._touch()

    def _show_source(self, source: SourceRef) -> None:
        made = SourceFields(source)
        made.edited.connect(self._touch)
        made.removed.connect(lambda: self._remove(self._sources, made))
        self._sources.append(made)
        self._source_place.addWidget(made)

    def _add_relation(self) -> None:
        self._show_relation(Relation(RelationType.RELATED, "")).choose()
        self._touch()

    def _show_relation(self, relation: Relation) -> RelationFields:
        made = RelationFields(self._room.workspace, relation, self._room.keeper.concept)
        made.edited.connect(self._touch)
        made.removed.connect(lambda: self._remove(self._relations, made))
        self._relations.append(made)
        self._relation_place.addWidget(made)
        return made

    def _remove(self, rows: list, row: QWidget) -> None:  # type: ignore[type-arg]
        rows.remove(row)
        row.hide()
        row.deleteLater()
        self._touch()

    # ---- what stands in the fields

    @property
    def value(self) -> Concept:
        """The concept as it stands in the fields; new terms without a text are none."""
        if not self._is_made:
            if not self._is_touched:
                return self._concept
            self._finish()
        before = {term.id for term in self._concept.terms}
        rows = (one.value for one in self._terms)
        terms = [term for term in rows if term.text or term.id in before]
        sources = (one.value for one in self._sources)
        relations = (one.value for one in self._relations)
        return changed(
            self._concept,
            domain=self.domain.value,
            terms=tuple(self._in_order(terms)),
            kind=self.kind.value,
            home_jurisdiction=self.home.value,
            status=self.status.value,
            confidence=self.confidence.value,
            as_of=self.as_of.text().strip(),
            definition=self.definition.toPlainText().strip(),
            definition_source=self.definition_source.value,
            note=self.note.toPlainText().strip(),
            sources=tuple(one for one in sources if one is not None),
            relations=tuple(one for one in relations if one is not None),
        )

    def _in_order(self, terms: list[Term]) -> list[Term]:
        """Return terms as they were ordered, new ones behind those of their language."""
        place = {term.id: number for number, term in enumerate(self._concept.terms)}
        known = sorted((t for t in terms if t.id in place), key=lambda term: place[term.id])
        for lang, group in groupby(
            (term for term in terms if term.id not in place), key=lambda term: term.lang
        ):
            same = [n for n, term in enumerate(known) if term.lang == lang]
            at = same[-1] + 1 if same else len(known)
            known[at:at] = list(group)
        return known

    @Slot()
    def judge(self) -> Complaints:
        """Say beside the fields what is wrong with them, and return what forbids to save it.

        What the rules say is looked for off the UI thread and shown when it is known.
        """
        value = self.value
        self._refused = complaints(value, self._room.keeper.concept(value.id))
        self._show_wrong()
        self._ask(value)
        return self._refused

    def _ask(self, value: Concept) -> None:
        if self._asking is not None:
            self._asking.cancel()
        known = self._room.keeper.catalogue
        if known is not None:
            self._asking = task = Task(self)
            work = partial(warnings, known.lexicon, value, task.report)
            self._room.workspace.tasks.free(task, work, self._warn)

    def _warn(self, found: Fields) -> None:
        self._warned = sentences(found)
        self._show_wrong()

    def _show_wrong(self) -> None:
        says: dict[str, Callable[..., None]] = {
            **{name: field.complain for name, field in self._labelled.items()},
            **{name: remark.say for name, remark in self._remarks.items()},
        }
        for name, say_it in says.items():
            wrong, odd = (found.get(("", name), "") for found in (self._refused, self._warned))
            say_it(wrong or odd, is_warning=not wrong)
        for row in self._terms:
            row.complain(_of_term(self._refused, row.id), _of_term(self._warned, row.id))

    def ask_for_term(self) -> None:
        """Say at the first term that an entry needs one."""
        if not self._terms:
            self.add_term("ja")
        said = self.tr("Give the entry a term, in any language.")
        self._refused = {**self._refused, (self._terms[0].id, "text"): said}
        self._show_wrong()
        self._terms[0].take_focus()

    def take_focus(self) -> None:
        """Take the keyboard at the first term; a new entry begins with a Japanese one."""
        if not self._concept.terms:
            self._finish()
            self.add_term("ja")
        elif self._terms:
            self._terms[0].take_focus()
        else:
            self._wants_focus = True

    @Slot()
    def _touch(self) -> None:
        self._is_touched = True
        self.edited.emit()
        self._timer.start()


def _of_term(found: Complaints, term_id: str) -> Mapping[str, str]:
    return {name: sentence for (term, name), sentence in found.items() if term == term_id}
