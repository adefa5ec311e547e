"""The first entries that a sheet will become, in a strip below it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefdesk.model.concept import Concept, ReadingSource, Term
from briefdesk.ui.say import say
from briefdesk.ui.termbase.exchange.words import TERM_STATUS_WORDS
from briefdesk.ui.termbase.words import domain_word, language_word
from briefdesk.ui.typeface import body_language, chrome_font, interface_font
from briefdesk.ui.widgets.coloured import coloured
from briefdesk.ui.widgets.elided import ElidedLabel

_SHOWN = 3  # entries
_TERMS = 4  # of an entry
_TERM, _SMALL = 10.5, 8.8  # points


class SampleStrip(QWidget):
    """Three cards side by side."""

    def __init__(self) -> None:
        """Start without entries."""
        super().__init__()
        self.caption = QLabel()
        self.caption.setTextFormat(Qt.TextFormat.PlainText)
        self.caption.setFont(interface_font(_SMALL))
        self.caption.setProperty("quiet", True)  # noqa: FBT003 - a Qt property
        self._row = QHBoxLayout()
        self._row.setSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 0, 20, 0)
        column.setSpacing(5)
        column.addWidget(self.caption)
        column.addLayout(self._row)
        self.setFixedHeight(154)
        self.concepts: tuple[Concept, ...] = ()

    def show_concepts(self, concepts: Sequence[Concept], rows: int) -> None:
        """Show the first of the entries; the whole sheet has ``rows`` rows."""
        self.concepts = tuple(concepts[:_SHOWN])
        while (item := self._row.takeAt(0)) is not None:
            card = item.widget()
            if card is not None:
                card.deleteLater()
        for number in range(_SHOWN):
            known = number < len(self.concepts)
            self._row.addWidget(_card(self.concepts[number]) if known else QWidget(), 1)
        count = self.tr("%n rows in all", "", rows)
        self.caption.setText(
            self.tr("The first entries will be  ·  {count}").format(count=count)
            if self.concepts
            else self.tr("No entry comes of these rows.")
        )


def _card(concept: Concept) -> QFrame:
    card = QFrame()
    card.setProperty("card", True)  # noqa: FBT003 - a property of the style sheet
    grid = QGridLayout(card)
    grid.setContentsMargins(10, 6, 10, 6)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(1)
    grid.setColumnStretch(1, 1)
    for number, term in enumerate(concept.terms[:_TERMS]):
        language = coloured(language_word(term.lang), "muted")
        language.setWordWrap(False)
        language.setFont(interface_font(_SMALL))
        grid.addWidget(language, number, 0)
        grid.addWidget(_term(term), number, 1)
    more = [domain_word(concept.domain), concept.definition, concept.note]
    rest = len(concept.terms) - _TERMS
    words = "  ·  ".join(filter(None, (f"+{rest}" if rest > 0 else "", *more)))
    if words:
        last = ElidedLabel()
        last.setText(words.replace("\n", " "))
        last.setProperty("quiet", True)  # noqa: FBT003 - a Qt property
        last.setFont(chrome_font(body_language(words, "zh-Hans"), _SMALL))
        grid.addWidget(last, _TERMS, 0, 1, 2)
    grid.setRowStretch(_TERMS + 1, 1)
    return card


def _term(term: Term) -> ElidedLabel:
    shown = ElidedLabel()
    words = [term.text]
    if term.reading:
        words.append(term.reading if term.reading_source is ReadingSource.HUMAN
                     else f"({term.reading})")  # fmt: skip
    status = (term.status, term.forbidden)
    if not term.is_usable or status != next(iter(TERM_STATUS_WORDS)):
        words.append(say(TERM_STATUS_WORDS.get(status, TERM_STATUS_WORDS[term.status, False])))
    shown.setText("  ·  ".join(words))
    shown.setFont(chrome_font(term.lang, _TERM))
    if not term.is_usable:
        shown.setProperty("problem", True)  # noqa: FBT003 - a Qt property
    return shown
