"""The fields of one term; what is rarely changed is made when somebody asks for it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefdesk.model.concept import AdminStatus, Confidence, Guard, ReadingSource, Term
from briefdesk.model.wire import changed
from briefdesk.ui.icons import icon
from briefdesk.ui.say import say
from briefdesk.ui.termbase.labelled import Labelled, Remark, grid, mark, set_face
from briefdesk.ui.termbase.source_fields import OptionalSource
from briefdesk.ui.termbase.words import (
    CONFIDENCE_WORDS,
    LANGUAGE_WORDS,
    MATCH_WORDS,
    REGISTER_WORDS,
    TYPE_WORDS,
)
from briefdesk.ui.terms.words import JURISDICTION_WORDS, STATUS_WORDS
from briefdesk.ui.widgets.choice import Choice
from briefdesk.ui.widgets.composing import LineInput

FORBIDDEN = "forbidden"
_TERM, _SMALL = 12.0, 8.8  # points
_GUARDS = ("before", "after", "not_before", "not_after", "nearest_law")
_COMMA = "、"


class TermFields(QFrame):
    """Edits one term; ``removed`` says that nobody wants it."""

    edited = Signal()
    removed = Signal()

    def __init__(self, term: Term) -> None:
        """Show a term."""
        super().__init__()
        self.setProperty("card", True)  # noqa: FBT003 - a property of the style sheet
        self._term = term
        self._details: _Details | None = None
        self.text = LineInput(term.text)
        self.text.setAccessibleName(self.tr("Term"))
        self.text.setPlaceholderText(self.tr("Term"))
        self.text.textChanged.connect(self.edited)
        self.status = Choice[str]()
        self.status.offer([(say(words), str(one)) for one, words in STATUS_WORDS.items()])
        self.status.choose(FORBIDDEN if term.forbidden else str(term.status))
        self.status.setAccessibleName(self.tr("Status of the term"))
        self.status.activated.connect(self._choose_status)
        self.reading = LineInput(term.reading)
        self.reading.textChanged.connect(self.edited)
        self.reading.textEdited.connect(self._read_by_hand)
        self.confirmed = QCheckBox(self.tr("confirmed"))
        self.confirmed.setChecked(term.reading_source is not ReadingSource.AUTO)
        self.confirmed.clicked.connect(self.edited)
        self.replacement = LineInput(term.replacement)
        self.replacement.textChanged.connect(self.edited)
        self._instead = Labelled(self.tr("Write instead"), self.replacement)
        self.lang = Choice[str]()
        tags = [tag for tag in LANGUAGE_WORDS if tag.startswith(term.lang.split("-")[0])]
        self.lang.offer([(say(LANGUAGE_WORDS[tag]), tag) for tag in tags])
        self.lang.choose(term.lang)
        self.lang.setAccessibleName(self.tr("Language"))
        self.lang.activated.connect(self._choose_lang)
        self._complaint, self._warning = Remark(), Remark()
        self._more, self._remove = QToolButton(), QToolButton()
        self._lay_out()
        self._choose_face()
        self._show_instead()

    def _lay_out(self) -> None:
        self._more.setText(self.tr("Details"))
        self._more.setCheckable(True)
        self._more.clicked.connect(self._show_details)
        self._remove.setIcon(icon("bin"))
        self._remove.setToolTip(self.tr("Remove this term"))
        self._remove.setAccessibleName(self.tr("Remove this term"))
        self._remove.clicked.connect(self.removed)
        first = QHBoxLayout()
        first.addWidget(self.text, 1)
        first.addWidget(self.status)
        first.addWidget(self._remove)
        second = QHBoxLayout()
        if self._term.lang != "en":
            japanese = self._term.lang.startswith("ja")
            hint = self.tr("Reading in hiragana") if japanese else self.tr("Pinyin, if unusual")
            self.reading.setPlaceholderText(hint)
            self.reading.setAccessibleName(hint)
            second.addWidget(self.reading, 1)
            if japanese:
                second.addWidget(self.confirmed)
        if self.lang.count() > 1:
            second.addWidget(self.lang)
        if self._term.lang == "en":
            second.addStretch(1)
        second.addWidget(self._more)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 8, 8, 8)
        self._column.setSpacing(6)
        self._column.addLayout(first)
        self._column.addLayout(second)
        self._column.addWidget(self._instead)
        self._column.addWidget(self._complaint)
        self._column.addWidget(self._warning)

    @property
    def id(self) -> str:
        """The id of the term."""
        return self._term.id

    @property
    def value(self) -> Term:
        """The term as it stands in the fields."""
        term, status = self._term, self.status.value
        forbidden = status == FORBIDDEN
        reading = self.reading.text().strip()
        source = term.reading_source
        if self.confirmed.isChecked() != (source is not ReadingSource.AUTO):
            source = ReadingSource.HUMAN if self.confirmed.isChecked() else ReadingSource.AUTO
        elif reading != term.reading and source is ReadingSource.OVERRIDE:
            source = ReadingSource.HUMAN
        made = changed(
            term,
            text=self.text.text().strip(),
            lang=self.lang.value,
            status=AdminStatus.DEPRECATED if forbidden else AdminStatus(status),
            forbidden=forbidden,
            replacement="" if self._instead.isHidden() else self.replacement.text().strip(),
            reading=reading,
            reading_source=source if reading else ReadingSource.AUTO,
        )
        if not reading and not term.reading:
            made = changed(made, reading_source=term.reading_source)
        return made if self._details is None else self._details.apply(made)

    def complain(self, wrong: Mapping[str, str], odd: Mapping[str, str]) -> None:
        """Say what must be corrected and what is odd, as sentences by the name of the field."""
        self._complaint.say("\n".join(dict.fromkeys(wrong.values())))
        self._warning.say("\n".join(dict.fromkeys(odd.values())), is_warning=True)
        for name, field in (
            ("text", self.text),
            ("reading", self.reading),
            ("replacement", self.replacement),
        ):
            mark(field, is_wrong=name in wrong)

    def take_focus(self) -> None:
        """Take the keyboard."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _choose_status(self) -> None:
        self._show_instead()
        self.edited.emit()

    def _show_instead(self) -> None:
        usable = self.status.value in (AdminStatus.PREFERRED, AdminStatus.ADMITTED)
        self._instead.setVisible(not usable or bool(self._term.replacement))

    @Slot()
    def _choose_lang(self) -> None:
        self._choose_face()
        self.edited.emit()

    def _choose_face(self) -> None:
        lang = self.lang.value
        set_face(self.text, lang, _TERM)
        set_face(self.replacement, lang)
        set_face(self.reading, "ja" if lang.startswith("ja") else "en")

    @Slot(str)
    def _read_by_hand(self, text: str) -> None:
        """Take a reading that somebody types for confirmed."""
        self.confirmed.setChecked(bool(text.strip()))

    @Slot(bool)
    def _show_details(self, shown: bool) -> None:
        if self._details is None:
            self._details = _Details(self._term)
            self._details.edited.connect(self.edited)
            self._column.insertWidget(self._column.count() - 2, self._details)
        self._details.setVisible(shown)


class _Details(QWidget):
    """What is rarely changed of a term."""

    edited = Signal()

    def __init__(self, term: Term) -> None:
        super().__init__()
        self._term = term
        self.type = self._choice([(say(w), v) for v, w in TYPE_WORDS.items()], term.type)
        registers = [("–", ""), *((say(w), v) for v, w in REGISTER_WORDS.items())]
        self.register = self._choice(registers, term.register)
        places = [("–", ""), *((say(w), v) for v, w in JURISDICTION_WORDS.items())]
        self.usage = self._choice(places, term.usage)
        sure = [(say(w), str(v)) for v, w in CONFIDENCE_WORDS.items()]
        self.confidence = self._choice(sure, str(term.confidence))
        self.match = self._choice([(say(w), v) for v, w in MATCH_WORDS.items()], term.match)
        self.context = LineInput(term.context)
        set_face(self.context, term.lang)
        self.context.textChanged.connect(self.edited)
        self.guards = {name: LineInput(_COMMA.join(getattr(term.guard, name))) for name in _GUARDS}
        for line in self.guards.values():
            set_face(line, term.lang)
            line.setPlaceholderText(self.tr("several with 、 between"))
            line.textChanged.connect(self.edited)
        self.source = OptionalSource(term.source, self.tr("Source of this term"))
        self.source.edited.connect(self.edited)
        before, after, not_before, not_after, law = (self.guards[name] for name in _GUARDS)
        fields = grid(
            (
                (
                    (Labelled(self.tr("Type"), self.type), 1),
                    (Labelled(self.tr("Register"), self.register), 1),
                    (Labelled(self.tr("Used in"), self.usage), 1),
                    (Labelled(self.tr("Confidence"), self.confidence), 1),
                ),
                (
                    (Labelled(self.tr("Recognised"), self.match), 2),
                    (Labelled(self.tr("Example"), self.context), 2),
                ),
                (
                    (Labelled(self.tr("Only behind"), before), 1),
                    (Labelled(self.tr("Only before"), after), 1),
                    (Labelled(self.tr("Never behind"), not_before), 1),
                    (Labelled(self.tr("Never before"), not_after), 1),
                ),
                ((Labelled(self.tr("Only where the law named nearest is"), law), 4),),
                ((self.source, 4),),
            ),
            4,
        )
        fields.setContentsMargins(0, 4, 0, 0)
        self.setLayout(fields)

    def _choice(self, choices: Sequence[tuple[str, str]], value: str) -> Choice[str]:
        made = Choice[str]()
        made.setMinimumContentsLength(4)
        made.setSizeAdjustPolicy(made.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.offer(choices)
        made.choose(value)
        made.activated.connect(self.edited)
        return made

    def apply(self, term: Term) -> Term:
        """Return a term with these fields."""
        guards = {name: _words(line.text()) for name, line in self.guards.items()}
        return changed(
            term,
            type=self.type.value,
            register=self.register.value,
            usage=self.usage.value,
            confidence=Confidence(self.confidence.value),
            match=self.match.value,
            context=self.context.text().strip(),
            guard=Guard(**guards, block_types=term.guard.block_types),
            source=self.source.value,
        )


def _words(text: str) -> tuple[str, ...]:
    """Return the words between commas of any script."""
    for comma in (",", "，", ";", "；"):
        text = text.replace(comma, _COMMA)
    return tuple(word.strip() for word in text.split(_COMMA) if word.strip())
