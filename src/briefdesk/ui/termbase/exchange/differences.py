"""One entry of mine and one of the file side by side, field by field."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from briefdesk.model.citation_form import citation
from briefdesk.model.concept import Concept
from briefdesk.model.merge import FieldDifference
from briefdesk.ui.say import say
from briefdesk.ui.termbase.exchange.incoming import names_of
from briefdesk.ui.termbase.exchange.words import TERM_STATUS_WORDS, Row, field_name, rows_of
from briefdesk.ui.termbase.words import domain_word, language_word
from briefdesk.ui.theme import colours
from briefdesk.ui.typeface import body_language, chrome_font, interface_font
from briefdesk.ui.widgets.coloured import coloured, selectable

_NAME, _TEXT, _SMALL = 13.0, 10.2, 8.8  # points
_LONG = 1_200  # characters of a value that are shown


class DifferenceView(QScrollArea):
    """A table of fields: mine, the file's, and what becomes of the two."""

    def __init__(self) -> None:
        """Start with nothing to show."""
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("paper", True)  # noqa: FBT003 - a property of the style sheet
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("The entry"))
        self.setWidget(QWidget())

    def clear(self) -> None:
        """Show nothing."""
        self.setWidget(QWidget())

    def show_new(self, concept: Concept, *, is_gone: bool = False) -> None:
        """Show an entry that only one side has."""
        grid = self._begin(concept)
        words = self.tr("only mine: the file has it no more") if is_gone else self.tr("new")
        grid.addWidget(_mark(words, "warning" if is_gone else "good"), 1, 0, 1, 2)
        for number, (label, text, lang) in enumerate(_fields(concept), start=2):
            grid.addWidget(_label(label), number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_value(text, lang, ""), number, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(grid.rowCount(), 1)

    def show_difference(
        self,
        mine: Concept,
        theirs: Concept,
        differences: Sequence[FieldDifference],
        *,
        has_result: bool,
    ) -> None:
        """Show what differs, with a column that says what becomes of each field."""
        heads = (self.tr("Mine"), self.tr("The file"), self.tr("Will be"))
        marks = (self.tr("differs"), self.tr("only in the file"), self.tr("only mine"))
        self._show(mine, theirs, differences, heads[: 2 + has_result], marks)

    def show_renewal(
        self, before: Concept, now: Concept, differences: Sequence[FieldDifference]
    ) -> None:
        """Show what a linked file changed."""
        heads = (self.tr("Before"), self.tr("Now in the file"))
        marks = (self.tr("changed"), self.tr("new"), self.tr("gone"))
        self._show(before, now, differences, heads, marks)

    def _show(
        self,
        mine: Concept,
        theirs: Concept,
        differences: Sequence[FieldDifference],
        heads: Sequence[str],
        marks: tuple[str, str, str],
    ) -> None:
        grid = self._begin(theirs)
        rows = rows_of(differences, (mine, theirs))
        if not rows:
            grid.addWidget(coloured(self.tr("The two say the same."), "muted"), 1, 0, 1, 4)
        for column, head in enumerate(heads if rows else (), start=1):
            words = coloured(head, "muted")
            words.setFont(interface_font(_SMALL))
            grid.addWidget(words, 1, column)
            grid.setColumnStretch(column, 1)
        for number, row in enumerate(rows, start=2):
            self._add(grid, number, row, marks, has_result=len(heads) > 2)
        grid.setRowStretch(grid.rowCount(), 1)

    def _add(
        self, grid: QGridLayout, at: int, row: Row, marks: tuple[str, str, str], *, has_result: bool
    ) -> None:
        """Add the row of a field."""
        differs, only_theirs, only_mine = marks
        both = bool(row.mine and row.theirs)
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addWidget(_label(row.name))
        if both:
            head.addWidget(_mark(differs, "warning"))
        else:
            head.addWidget(_mark(only_theirs, "good") if row.theirs else _mark(only_mine, "muted"))
        head.addStretch(1)
        grid.addLayout(head, at, 0)
        grid.addWidget(_value(row.mine, "", "problem" if both else ""), at, 1)
        grid.addWidget(_value(row.theirs, "", "good" if row.theirs else ""), at, 2)
        if has_result:
            which = ""
            if row.result == row.mine:
                which = self.tr("as mine")
            elif row.result == row.theirs:
                which = self.tr("as the file")
            grid.addWidget(_value(row.result, "", "", note=which), at, 3)

    def _begin(self, concept: Concept) -> QGridLayout:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(20, 14, 20, 18)
        column.setSpacing(4)
        for number, name in enumerate(names_of(concept)[:3]):
            lang = body_language(name, "ja")
            shown = coloured(name, "muted" if number else "text")
            shown.setFont(chrome_font(lang, _TEXT if number else _NAME))
            column.addWidget(shown)
        grid = QGridLayout()
        grid.setContentsMargins(0, 8, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(7)
        grid.setColumnMinimumWidth(0, 116)
        column.addLayout(grid, 1)
        self.setWidget(whole)
        return grid


def _label(words: str) -> QLabel:
    made = coloured(words, "muted")
    made.setFont(chrome_font(body_language(words, "en"), _SMALL))
    return made


def _mark(words: str, role: str) -> QLabel:
    made = coloured(words, role)
    made.setFont(interface_font(_SMALL))
    return made


def _value(text: str, lang: str, role: str, *, note: str = "") -> QWidget:
    """Return what stands in a field on a ground that says how it differs."""
    shown = text if len(text) <= _LONG else text[:_LONG] + "…"
    box = QFrame()
    box.setAutoFillBackground(True)
    palette = box.palette()
    ground = QColor(colours().sunken)
    if role:
        ground = _mixed(ground, QColor(getattr(colours(), role)))
    palette.setColor(QPalette.ColorRole.Window, ground)
    box.setPalette(palette)
    column = QVBoxLayout(box)
    column.setContentsMargins(8, 5, 8, 5)
    column.setSpacing(1)
    words = selectable(shown or "—", "text" if shown else "faint")
    words.setFont(chrome_font(lang or body_language(shown, "zh-Hans"), _TEXT))
    column.addWidget(words)
    if note:
        column.addWidget(_mark(note, "muted"))
    column.addStretch(1)
    return box


def _mixed(ground: QColor, tint: QColor) -> QColor:
    """Return a ground with some of another colour."""
    part = 0.2 if colours().dark else 0.12
    rest = 1 - part
    return QColor.fromRgbF(
        ground.redF() * rest + tint.redF() * part,
        ground.greenF() * rest + tint.greenF() * part,
        ground.blueF() * rest + tint.blueF() * part,
    )


def _fields(concept: Concept) -> list[tuple[str, str, str]]:
    """Return what an entry says: name of the field, text, language."""
    found = []
    for term in concept.terms:
        status = TERM_STATUS_WORDS.get((term.status, term.forbidden))
        more = [term.reading, say(status) if status is not None else ""]
        text = "  ·  ".join(filter(None, (term.text, *more)))
        found.append((language_word(term.lang), text, term.lang))
    for field, value in (
        ("domain", domain_word(concept.domain)),
        ("definition", concept.definition),
        ("sources", "\n".join(map(citation, concept.sources))),
        ("note", concept.note),
    ):
        if value:
            found.append((field_name(field), value, ""))
    found += [(name, text, "") for name, text in concept.extra]
    return found
