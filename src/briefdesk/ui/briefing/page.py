"""The reading view: the paper with its margin and find bar, tied to the workspace."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QMenu, QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from briefdesk.model.annotation import Kind
from briefdesk.model.briefing import OpenBriefing
from briefdesk.model.imported import ImportedDocument
from briefdesk.model.recognition import Recognition
from briefdesk.model.span import Span
from briefdesk.phrases import phrase
from briefdesk.services import finding, terminology
from briefdesk.ui.annotations.editor import NoteEditor
from briefdesk.ui.annotations.words import KIND_WORDS
from briefdesk.ui.briefing.composition import Names, compose, same_length
from briefdesk.ui.briefing.find import FindBar
from briefdesk.ui.briefing.footnotes import FootnoteJumps
from briefdesk.ui.briefing.highlights import Layer, layers, shown_terms
from briefdesk.ui.briefing.margin import CARD_WIDTH, GUTTER, STRIP, Margin
from briefdesk.ui.briefing.paper import Paper
from briefdesk.ui.briefing.styles import MEASURE, Styles
from briefdesk.ui.say import say
from briefdesk.ui.tasks import Task
from briefdesk.ui.terms.hover import HoverCard
from briefdesk.ui.theme import colours
from briefdesk.ui.widgets.link_dialog import LinkDialog, host_of
from briefdesk.ui.workspace import Act, Workspace

NARROWEST = 30  # characters a line must keep beside cards; below, numbered marks
PAD = 24  # pixels of paper on both sides
SETTLE = 120  # milliseconds after scrolling until the outline follows


class BriefingView(QWidget):
    """Shows the workspace's briefing and does what the reader asks on the page."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Follow ``workspace``."""
        super().__init__(parent)
        self.setObjectName("briefing_view")
        self._workspace = workspace
        self._loaded: OpenBriefing | None = None
        self._form = "printed"
        self._converting: Task | None = None
        self._return_to = 0
        self._jumps: FootnoteJumps | None = None
        self._terms: list[Recognition] = []
        self._term_starts: list[int] = []
        self._hits: Sequence[Span] = ()
        self._hit = -1
        self._finding: Task | None = None
        self.paper = Paper()
        self.margin = Margin(self.paper)
        self.find_bar = FindBar()
        self._hover = HoverCard(workspace, self.paper.viewport())
        self._empty = QLabel()
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("quiet", True)  # noqa: FBT003 - a property of the style sheet
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE)
        self._settle.timeout.connect(self._tell_position)
        self._lay_out()
        self._connect()
        self._relabel()
        self._show_shown()

    def _lay_out(self) -> None:
        whole = QWidget()
        self._layers = QStackedLayout(whole)
        self._layers.addWidget(self._empty)
        self._layers.addWidget(self.paper)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        column.addWidget(whole, 1)
        self.setFocusProxy(self.paper)

    def _connect(self) -> None:
        workspace, paper = self._workspace, self.paper
        workspace.shown_changed.connect(self._show_shown)
        workspace.annotations_changed.connect(self._show_annotations)
        workspace.annotation_changed.connect(self._show_annotations)
        workspace.settings_changed.connect(self._follow_settings)
        workspace.reveal.connect(self.reveal)
        workspace.select_asked.connect(self._select)
        workspace.asked.connect(self._act)
        workspace.annotation_asked.connect(self._reveal_annotation)
        workspace.annotation_edit_asked.connect(self._edit_annotation)
        paper.selectionChanged.connect(self._tell_selection)
        paper.cursorPositionChanged.connect(self._settle.start)
        paper.verticalScrollBar().valueChanged.connect(self._settle.start)
        paper.verticalScrollBar().valueChanged.connect(self._hover.leave)
        paper.hovered.connect(self._hovered)
        paper.clicked.connect(self._clicked)
        paper.shown.connect(self._page_is_there)
        paper.entered.connect(self._follow_footnote)
        paper.menu_asked.connect(self._open_menu)
        self.margin.chosen.connect(workspace.set_annotation)
        self.margin.edit_asked.connect(self._edit_annotation)
        self.find_bar.asked.connect(self._find)
        self.find_bar.turned.connect(self._turn)
        self.find_bar.closed.connect(self._close_find)

    # ---- showing

    @Slot()
    def _show_shown(self) -> None:
        """Show what the workspace shows; the same briefing keeps its place on the screen."""
        shown = self._workspace.shown
        self._hover.leave()
        if shown is None:
            self._loaded = None
            self._layers.setCurrentWidget(self._empty)
            return
        form = self._workspace.settings.chinese_form
        if form == "printed":
            self._set(shown, shown.briefing.document.text)
            return
        if self._converting is not None:
            self._converting.cancel()
        self._converting = Task(self)
        document = shown.briefing.document
        self._workspace.tasks.free(
            self._converting,
            partial(_converted, document, form),
            partial(self._set, shown),
        )

    def _set(self, shown: OpenBriefing, text: str) -> None:
        before = self._loaded
        same = before is not None and before.briefing.id == shown.briefing.id
        place = self._first_in_view() if same else 0
        document = shown.briefing.document
        names = Names(self.tr("Footnotes"), self.tr("Author"), self.tr("Translation"))
        composition = compose(document, shown.briefing.meta, text, names)
        styles = Styles(composition.lang, self._workspace.settings.text_size, colours())
        self._loaded = shown
        self.margin.close_editor()
        self._jumps = FootnoteJumps(document, composition)
        self._terms = sorted(shown.recognitions, key=lambda r: (r.start, -r.end))
        self._term_starts = [term.start for term in self._terms]
        self._return_to = place
        self.paper.show_composition(composition, styles, text, self._wanted_layers(shown))

    @Slot()
    def _page_is_there(self) -> None:
        self._layers.setCurrentWidget(self.paper)
        self._show_annotations()
        if self._return_to:
            self._scroll_to(self._return_to)
        if self.find_bar.isVisible():
            self._find(self.find_bar.query)

    def _wanted_layers(self, shown: OpenBriefing) -> list[Layer]:
        terms = shown_terms(self._terms, self._workspace.settings.term_display)
        return layers(terms, shown.annotations, self._workspace.annotation_id)

    @Slot()
    def _show_annotations(self) -> None:
        """Paint terms and comments again and show the cards."""
        shown = self._workspace.shown
        if shown is None or self._loaded is None:
            return
        if shown.briefing.id != self._loaded.briefing.id:
            return
        self.paper.paint(self._wanted_layers(shown))
        lang = shown.briefing.meta.language or "zh-Hans"
        self.margin.show_annotations(shown.annotations, self._workspace.annotation_id, lang)
        self._arrange()

    @Slot()
    def _follow_settings(self) -> None:
        settings, styles = self._workspace.settings, self.paper.styles
        if self._loaded is None or styles is None:
            return
        if settings.chinese_form != self._form or settings.text_size != styles.text_size:
            self._form = settings.chinese_form
            self._show_shown()
        else:
            self._show_annotations()

    def _arrange(self) -> None:
        """Centre the column, with its cards or marks, and keep what is read in view."""
        styles = self.paper.styles
        if styles is None:
            return
        room = self.paper.width() - self.paper.verticalScrollBar().sizeHint().width()
        beside = GUTTER + CARD_WIDTH + 8
        cards = room >= NARROWEST * styles.em + beside + PAD
        self.margin.narrow = not cards
        side = beside if cards else (0 if self.margin.is_empty else STRIP)
        if cards and self.margin.is_empty and room < MEASURE * styles.em + beside + PAD:
            side = 0
        measure = min(MEASURE, max(8, int((room - side - 2 * PAD) / styles.em)))
        column = round(measure * styles.em) + 1
        left = max(PAD, (room - column - side) // 2)
        wanted = (left, room - left - column)
        if wanted != self.paper.sides:
            place = self._first_in_view()
            self.paper.set_sides(*wanted)
            if place:
                self._scroll_to(place)
        self.margin.setGeometry(left + column, 0, max(side, 1), self.paper.height())
        self.margin.setVisible(side > 0)
        self.margin.place()

    def _first_in_view(self) -> int:
        """Return the document position of the first line in view; 0 at the top."""
        composition = self.paper.composition
        if composition is None or self.paper.verticalScrollBar().value() == 0:
            return 0
        return composition.map.document_point(self.paper.visible_units()[0])

    def _scroll_to(self, point: int) -> None:
        """Bring a document position to the top of the view."""
        composition = self.paper.composition
        if composition is not None:
            bar = self.paper.verticalScrollBar()
            unit = composition.map.page_start(point)
            bar.setValue(bar.value() + self.paper.line_rect(unit).y())

    # ---- telling the workspace

    @Slot()
    def _tell_selection(self) -> None:
        composition = self.paper.composition
        if composition is not None:
            units = self.paper.selected_units()
            self._workspace.set_selection(composition.map.document_span(*units))

    @Slot()
    def _tell_position(self) -> None:
        composition = self.paper.composition
        if composition is None:
            return
        first, last = self.paper.visible_units()
        caret = self.paper.textCursor().position()
        here = caret if first <= caret <= last else first
        self._workspace.set_position(composition.map.document_point(here))

    # ---- going somewhere

    @Slot(object)
    def reveal(self, span: Span) -> None:
        """Scroll to a span of the document and flash it."""
        if self.paper.composition is not None and self._loaded is not None:
            start, end = self.paper.composition.map.page_range(span)
            self.paper.go_to(start)
            self.paper.flash(start, end)

    @Slot(object)
    def _select(self, span: Span) -> None:
        if self.paper.composition is not None:
            self.paper.select_units(*self.paper.composition.map.page_range(span))
            self.paper.setFocus()

    @Slot(object)
    def _reveal_annotation(self, annotation_id: int) -> None:
        shown = self._workspace.shown
        notes = () if shown is None else shown.annotations
        note = next((one for one in notes if one.id == annotation_id), None)
        if note is not None:
            self._workspace.set_annotation(annotation_id)
            if not self._in_view(note.anchor.span):
                self.reveal(note.anchor.span)

    def _in_view(self, span: Span) -> bool:
        if self.paper.composition is None:
            return False
        start, end = self.paper.composition.map.page_range(span)
        top, bottom = self.paper.line_rect(start), self.paper.line_rect(max(start, end - 1))
        return top.y() >= 0 and bottom.bottom() <= self.paper.viewport().height()

    @Slot()
    def _follow_footnote(self) -> None:
        """Go from the marker at the caret to its note, or back."""
        if self._jumps is None:
            return
        mark = self._jumps.beside(self.paper.textCursor().position())
        if mark is None:
            self._workspace.message.emit(
                phrase("page", "There is no footnote marker at the text cursor.")
            )
            return
        target = self._jumps.follow(mark)
        there = None if target is None else self._jumps.at(target)
        if there is None:
            self._workspace.message.emit(phrase("page", "This marker has no footnote."))
            return
        self.paper.go_to(there.start)
        self.paper.flash(there.start, there.end)

    # ---- pointing

    @Slot(object)
    def _hovered(self, unit: int) -> None:
        pointer = Qt.CursorShape.IBeamCursor
        found = False
        if unit >= 0 and self._jumps is not None and self.paper.composition is not None:
            mark = self._jumps.at(unit)
            link = self._link_at(unit)
            term = self._term_at(unit)
            if mark is not None:
                pointer = Qt.CursorShape.PointingHandCursor
                note = self._jumps.note(mark)
                if note is not None and mark.reference is not None:
                    found = True
                    self._hover.offer_note(
                        note.footnote.label, note.text, self._lang, self._place_of(mark.start)
                    )
            elif link is not None:
                pointer = Qt.CursorShape.PointingHandCursor
                self.paper.viewport().setToolTip("")
                self._workspace.message.emit(host_of(link))
            elif term is not None:
                found = True
                start, end = self.paper.composition.map.page_range(Span(term.start, term.end))
                self._hover.offer_term(
                    term, self._place_of(start).united(self._place_of(max(start, end - 1)))
                )
        self.paper.viewport().setCursor(pointer)
        if not found:
            self._hover.leave()

    @Slot(object)
    def _clicked(self, unit: int) -> None:
        composition, shown = self.paper.composition, self._workspace.shown
        if composition is None or shown is None or self._jumps is None:
            return
        mark = self._jumps.at(unit)
        if mark is not None:
            cursor = self.paper.textCursor()
            cursor.setPosition(mark.start)
            self.paper.setTextCursor(cursor)
            self._follow_footnote()
            return
        link = self._link_at(unit)
        if link is not None:
            LinkDialog(link, self).open()
            return
        point = composition.map.character_at(unit)
        if point is None:
            return
        here = Span(point, point + 1)
        notes = [one for one in shown.annotations if one.anchor.span.covers(here)]
        if notes:
            note = min(notes, key=lambda one: len(one.anchor.span))
            self._workspace.annotation_asked.emit(note.id)
        term = self._term_at(unit)
        if term is not None:
            self._workspace.term_asked.emit(Span(term.start, term.end))

    def _term_at(self, unit: int) -> Recognition | None:
        composition = self.paper.composition
        point = None if composition is None else composition.map.character_at(unit)
        if point is None:
            return None
        index = bisect_right(self._term_starts, point) - 1
        if index < 0 or self._terms[index].end <= point:
            return None
        return self._terms[index]

    def _link_at(self, unit: int) -> str | None:
        composition = self.paper.composition
        links = () if composition is None else composition.links
        return next((link.url for link in links if link.start <= unit < link.end), None)

    def _place_of(self, unit: int) -> QRect:
        rect = self.paper.line_rect(unit)
        return rect.translated(self.paper.viewport().mapToGlobal(QPoint(0, 0)))

    @property
    def _lang(self) -> str:
        composition = self.paper.composition
        return "zh-Hans" if composition is None else composition.lang

    @Slot(object)
    def _open_menu(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(self.tr("&Copy"))
        copy.setEnabled(self.paper.textCursor().hasSelection())
        copy.triggered.connect(self.paper.copy)
        menu.addSeparator()
        for kind in Kind:
            action = menu.addAction(say(KIND_WORDS[kind]))
            action.setEnabled(self._workspace.selection is not None)
            action.triggered.connect(partial(self._annotate, kind))
        menu.popup(where)

    def _annotate(self, kind: Kind) -> None:
        self._workspace.annotate(kind)

    # ---- commands

    @Slot(object)
    def _act(self, act: Act) -> None:
        actions: dict[Act, Callable[[], None]] = {
            Act.FIND: self._start_find,
            Act.FIND_NEXT: partial(self._turn, 1),
            Act.FIND_PREVIOUS: partial(self._turn, -1),
            Act.TERM_AT_CARET: self._term_at_caret,
            Act.FOLLOW_FOOTNOTE: self._follow_footnote,
        }
        if act in actions and self._loaded is not None:
            actions[act]()

    def _term_at_caret(self) -> None:
        caret = self.paper.selected_units()[0]
        term = self._term_at(caret) or self._term_at(max(0, caret - 1))
        if term is None:
            self._workspace.message.emit(phrase("page", "There is no term at the text cursor."))
            return
        self._workspace.term_asked.emit(Span(term.start, term.end))
        self._hover.show_term(term, self._place_of(caret))

    # ---- comments

    @Slot(object)
    def _edit_annotation(self, annotation_id: int) -> None:
        self._workspace.set_annotation(annotation_id)
        note = self._workspace.annotation
        if note is None:
            return
        if not self._in_view(note.anchor.span):
            self.reveal(note.anchor.span)
        editor = NoteEditor(self._workspace, note)
        editor.closed.connect(self._close_editor)
        self.margin.open_editor(annotation_id, editor)
        self._arrange()
        editor.start()

    @Slot()
    def _close_editor(self) -> None:
        self.margin.close_editor()
        self.paper.setFocus()
        self._arrange()

    # ---- finding

    def _start_find(self) -> None:
        span, shown = self._workspace.selection, self._workspace.shown
        words = ""
        if span is not None and shown is not None and len(span) <= 40:
            words = shown.briefing.document.text[span.start : span.end].strip()
        self.find_bar.start(words)

    @Slot(object)
    def _find(self, query: str) -> None:
        if self._loaded is None:
            return
        if self._finding is not None:
            self._finding.cancel()
        self._finding = Task(self)
        text = self._loaded.briefing.document.text
        self._workspace.tasks.free(
            self._finding, partial(finding.find, text, query), self._show_hits
        )

    def _show_hits(self, hits: Sequence[Span]) -> None:
        composition = self.paper.composition
        if composition is None:
            return
        self._hits = hits
        here = composition.map.document_point(self.paper.selected_units()[0])
        after = (at for at, hit in enumerate(hits) if hit.end > here)
        self._hit = next(after, 0) if hits else -1
        self._show_hit()

    @Slot(object)
    def _turn(self, step: int) -> None:
        if self._hits:
            self._hit = (self._hit + step) % len(self._hits)
            self._show_hit()

    def _show_hit(self) -> None:
        composition = self.paper.composition
        if composition is None:
            return
        spans = [Span(*composition.map.page_range(hit)) for hit in self._hits]
        current = spans[self._hit] if spans else None
        if current is not None:
            self.paper.go_to(current.start)
        self.paper.show_found(spans, current)
        self.find_bar.show_count(self._hit + 1, len(spans))

    @Slot()
    def _close_find(self) -> None:
        self._hits, self._hit = (), -1
        self.paper.show_found((), None)
        self.paper.setFocus()

    # ---- Qt

    def _relabel(self) -> None:
        self.paper.setAccessibleName(self.tr("Briefing"))
        self._empty.setText(
            self.tr("No briefing is open.\nDrop a file here, or press Ctrl+O to choose one.")
        )

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._loaded is not None:
            styles = self.paper.styles
            if styles is not None and styles.colours is not colours():
                self._show_shown()
        elif event.type() == QEvent.Type.LanguageChange:
            self._relabel()
            self._show_shown()


def _converted(document: ImportedDocument, form: str) -> str:
    """Return the text in another Chinese script, character for character."""
    convert = partial(terminology.display, form=form)
    return same_length(document.text, document.meta.language, convert)
