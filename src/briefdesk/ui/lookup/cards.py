"""What the lookup strip shows: a term in three languages, a sentence with its place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from briefdesk.model.citation_form import citation
from briefdesk.model.concept import Concept, SourceRef, Term, best_term
from briefdesk.model.lookup import Passage, TermEntry
from briefdesk.ui.terms.words import jurisdiction_word, status_word
from briefdesk.ui.typeface import body_language, chrome_font, interface_font, page_font
from briefdesk.ui.widgets.coloured import coloured
from briefdesk.ui.widgets.furigana import FuriganaLabel

_JAPANESE, _CHINESE, _TEXT, _SMALL = 14.0, 13.0, 10.5, 8.8  # points
LANGUAGES = ("ja", "zh", "en")  # in the order of the keys Ctrl+1 to Ctrl+3


class LookupCard(QFrame):
    """A card that can be made current; a click asks for it, a double click for its place."""

    chosen = Signal()
    opened = Signal()

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.setProperty("card", True)  # noqa: FBT003 - a property of the style sheet
        self._keys: list[QLabel] = []
        self.set_current(current=False)

    def set_current(self, *, current: bool) -> None:
        """Show that the keys mean this card."""
        self.setProperty("current", current)
        self.style().unpolish(self)
        self.style().polish(self)
        for label in self._keys:
            label.setVisible(current)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.chosen.emit()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit()

    def _key(self, keys: str) -> QLabel:
        """Return a label that names a key while the card is current."""
        made = label(keys, "faint", chrome_font("en", _SMALL))
        made.setWordWrap(False)
        keeping = made.sizePolicy()
        keeping.setRetainSizeWhenHidden(True)
        made.setSizePolicy(keeping)  # nothing moves when another card becomes current
        made.hide()
        self._keys.append(made)
        return made


class TermLookup(LookupCard):
    """One concept: Japanese with its reading, Chinese, English, the source."""

    def __init__(self, entry: TermEntry) -> None:
        """Show the terms to write; those not to be used are left to the term card."""
        super().__init__()
        self.entry = entry
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 8, 12, 9)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        spoken = []
        for row, lang in enumerate(LANGUAGES):
            term = best_term(entry.concept, lang)
            if term is None:
                continue
            spoken.append(term.text)
            grid.addWidget(_term(term, lang), row, 0)
            status = label(status_word(term), "muted", interface_font(_SMALL))
            status.setWordWrap(False)
            grid.addWidget(status, row, 1, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(self._key(f"Ctrl+{row + 1}"), row, 2)
        printed = _printed(entry)
        if printed is not None:
            grid.addWidget(printed, len(LANGUAGES), 0, 1, 3)
        home = label(
            jurisdiction_word(entry.concept.home_jurisdiction), "muted", interface_font(_SMALL)
        )
        grid.addWidget(home, len(LANGUAGES) + 1, 0, 1, 3)
        source = _source(entry.concept)
        if source is not None:
            words = citation(source)
            font = chrome_font(body_language(words, "ja"), _SMALL + 0.4)
            grid.addWidget(label(words, "accent", font), len(LANGUAGES) + 2, 0, 1, 3)
            spoken.append(words)
        self.setAccessibleName(", ".join(spoken))


class PassageLookup(LookupCard):
    """A sentence of a briefing and where it stands."""

    def __init__(self, passage: Passage) -> None:
        """Show the sentence in the face of its language."""
        super().__init__()
        self.passage = passage
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 9)
        column.setSpacing(3)
        font = page_font(passage.language or "zh-Hans", _TEXT)
        column.addWidget(label(passage.sentence, "text", font))
        page = self.tr("p. {page}").format(page=passage.page) if passage.page else ""
        place = "  ·  ".join(part for part in (passage.title, passage.section, page) if part)
        font = chrome_font(body_language(place, passage.language or "zh-Hans"), _SMALL)
        column.addWidget(label(place, "muted", font))
        self.setAccessibleName(f"{passage.sentence} {place}")


def label(words: str, role: str, font: QFont) -> QLabel:
    """Return plain text in one of our colours."""
    made = coloured(words, role)
    made.setFont(font)
    return made


def _term(term: Term, lang: str) -> QWidget:
    if lang == "ja":
        shown = FuriganaLabel()
        shown.show_term(term.text, term.reading, _JAPANESE)
        return shown
    if lang == "zh":
        return label(term.text, "text", page_font(term.lang, _CHINESE))
    return label(term.text, "text", chrome_font("en", _TEXT))


def _printed(entry: TermEntry) -> QLabel | None:
    """Tell the status of the term that was looked for where it is none to write."""
    found = (entry.term, entry.lang)
    term = next((t for t in entry.concept.terms if (t.text, t.lang) == found), None)
    if term is None or term.is_usable:
        return None
    words = f"✗ {term.text} – {status_word(term)}"
    return label(words, "problem", chrome_font(term.lang, _SMALL + 0.8))


def _source(concept: Concept) -> SourceRef | None:
    found = [concept.definition_source, *concept.sources]
    found += [term.source for term in concept.terms if term.lang == "ja"]
    return next((one for one in found if one is not None), None)
