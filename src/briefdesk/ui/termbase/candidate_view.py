"""One candidate in full: the entry it would become, why, and all its places."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from briefdesk.model.candidate import Candidate, ProposedTerm
from briefdesk.model.concept import Concept
from briefdesk.ui.say import say
from briefdesk.ui.termbase.candidate_rows import GROUP_WORDS, Index, context_line
from briefdesk.ui.termbase.names import NamesLabel
from briefdesk.ui.termbase.words import (
    CONFIDENCE_WORDS,
    KIND_WORDS,
    TYPE_WORDS,
    language_word,
    word,
)
from briefdesk.ui.theme import colours
from briefdesk.ui.typeface import chrome_font, interface_font, page_font
from briefdesk.ui.widgets.coloured import coloured, selectable
from briefdesk.ui.widgets.marked_line import draw_marked

_TITLE, _NAME, _TEXT, _SMALL = 19.0, 13.5, 10.0, 9.0  # points
_LINE = Qt.ItemDataRole.UserRole
_SPAN = Qt.ItemDataRole.UserRole + 1
_MOST = 200  # places that are listed


class CandidateView(QWidget):
    """Shows a candidate; ``place_chosen`` carries a span, ``followed`` a concept's id."""

    place_chosen = Signal(object)  # Span
    followed = Signal(object)  # str

    def __init__(self, candidate: Candidate, text: str, lang: str, known: Concept | None) -> None:
        """Show a candidate of a text; ``known`` is the concept that gets another name of it."""
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 18, 24, 8)
        self._column.setSpacing(4)
        for number, term in enumerate(candidate.terms):
            self._name(term, first=not number)
        self._column.addSpacing(8)
        facts = [
            *(say(GROUP_WORDS[one]) for one in candidate.evidence),
            word(KIND_WORDS, candidate.kind),
            say(CONFIDENCE_WORDS[candidate.confidence]),
        ]
        self._quiet("  ·  ".join(facts))
        if known is not None:
            words = self.tr("Accepting adds the new name to the entry that has the other one:")
            self._quiet(words)
            names = NamesLabel()
            names.show_names(known)
            self._column.addWidget(names)
            link = QPushButton(self.tr("Open that entry"))
            link.setProperty("link", True)  # noqa: FBT003 - a property of the style sheet
            link.clicked.connect(partial(self.followed.emit, known.id))
            self._column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addSpacing(14)
        head = coloured(self.tr("%n places", "", candidate.count), "accent")
        head.setFont(interface_font(_SMALL + 0.4))
        self._column.addWidget(head)
        self.places = QListWidget()
        self.places.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.places.setAccessibleName(self.tr("Places"))
        self.places.setItemDelegate(_PlaceDelegate(lang, self.places))
        for span in candidate.spans[:_MOST]:
            line = context_line(text, span)
            item = QListWidgetItem(line.text)
            item.setData(_LINE, line)
            item.setData(_SPAN, span)
            self.places.addItem(item)
        self.places.itemClicked.connect(self._go)
        self.places.itemActivated.connect(self._go)
        self._column.addWidget(self.places, 1)

    def _name(self, term: ProposedTerm, *, first: bool) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        label = selectable(term.text, "text")
        size = _TITLE if first else _NAME
        is_english = term.lang == "en"
        label.setFont(chrome_font("en", size - 3.5) if is_english else page_font(term.lang, size))
        parts = [language_word(term.lang)]
        parts += [] if term.type == "full" else [word(TYPE_WORDS, term.type)]
        said = coloured("  ·  ".join(parts), "muted")
        said.setFont(interface_font(_SMALL))
        said.setWordWrap(False)
        row.addWidget(label, 1)
        row.addWidget(said, 0, Qt.AlignmentFlag.AlignBaseline)
        self._column.addLayout(row)

    def _quiet(self, words: str) -> QLabel:
        made = coloured(words, "muted")
        made.setFont(interface_font(_SMALL + 0.4))
        self._column.addWidget(made)
        return made

    @Slot(QListWidgetItem)
    def _go(self, item: QListWidgetItem) -> None:
        self.place_chosen.emit(item.data(_SPAN))


class _PlaceDelegate(QStyledItemDelegate):
    """Draws a place with the words marked that it is about."""

    def __init__(self, lang: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._font = page_font(lang, _TEXT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(_LINE)
        painter.save()
        # The base class would draw the words, too.
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        room = option.rect.adjusted(8, 0, -6, 0)
        draw_marked(painter, room, line.text, line.mark, self._font, colours().text)
        painter.restore()
