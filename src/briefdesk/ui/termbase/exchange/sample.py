"""The first entries that a sheet will become, in a strip below it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from briefdesk.model.concept import Concept, Term
from briefdesk.ui.say import say
from briefdesk.ui.termbase.exchange.words import TERM_STATUS_WORDS
from briefdesk.ui.termbase.words import domain_word, language_word
from briefdesk.ui.typeface import body_language, chrome_font, interface_font
from briefdesk.ui.widgets.elided import ElidedLabel

_SHOWN = 3  # entries
_LANGUAGES = 4
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
    grid.setContentsMargins(10, 7, 10, 7)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(2)
    grid.setColumnStretch(1, 1)
    by_language: dict[str, list[Term]] = {}
    for term in concept.terms:
        by_language.setdefault(term.lang, []).append(term)
    shown = list(by_language.items())[:_LANGUAGES]
    for number, (lang, terms) in enumerate(shown):
        grid.addWidget(_line(language_word(lang), interface_font(_SMALL), is_quiet=True), number, 0)
        words = "  ／  ".join(map(_term, terms))
        grid.addWidget(_line(words, chrome_font(lang, _TERM)), number, 1)
    rest = len(by_language) - len(shown)
    more = [f"+{rest}" if rest else "", domain_word(concept.domain), concept.definition]
    more += [concept.note, *(text for _, text in concept.extra)]
    words = "  ·  ".join(filter(None, more)).replace("\n", " ")
    if words:
        font = chrome_font(body_language(words, "zh-Hans"), _SMALL)
        grid.addWidget(_line(words, font, is_quiet=True), len(shown), 0, 1, 2)
    grid.setRowStretch(len(shown) + 1, 1)
    return card


def _line(words: str, font: QFont, *, is_quiet: bool = False) -> ElidedLabel:
    made = ElidedLabel()
    made.setText(words)
    made.setFont(font)
    made.setProperty("quiet", is_quiet)
    if is_quiet:
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    return made


def _term(term: Term) -> str:
    """Return a term with its reading, and its status unless it is the preferred one."""
    status = (term.status, term.forbidden)
    words = [term.reading] if term.reading else []
    if status != next(iter(TERM_STATUS_WORDS)):
        words.append(say(TERM_STATUS_WORDS.get(status, TERM_STATUS_WORDS[term.status, False])))
    return f"{term.text} ({', '.join(words)})" if words else term.text
