"""What lies under the pointer or the caret: a marker, a link, a comment, a term."""

from bisect import bisect_right
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Slot
from PySide6.QtWidgets import QMenu

from briefdesk.model.annotation import Kind
from briefdesk.model.briefing import OpenBriefing
from briefdesk.model.recognition import Recognition
from briefdesk.model.span import Span
from briefdesk.phrases import phrase
from briefdesk.ui.annotations.words import KIND_WORDS
from briefdesk.ui.briefing.composition import Composition
from briefdesk.ui.briefing.footnotes import FootnoteJumps
from briefdesk.ui.briefing.highlights import on_page
from briefdesk.ui.briefing.paper import Paper
from briefdesk.ui.briefing.words import word_at
from briefdesk.ui.findings.on_page import fill_menu, hint, revisions_at
from briefdesk.ui.review.correcting import retype
from briefdesk.ui.review.words import BLOCK_WORDS
from briefdesk.ui.revisions.form import Proposal, RevisionForm
from briefdesk.ui.say import say
from briefdesk.ui.terms.hover import HoverCard
from briefdesk.ui.widgets.link_dialog import LinkDialog, host_of
from briefdesk.ui.workspace import Act, Workspace


class Pointer(QObject):
    """Answers hovering, clicks and keys on the page."""

    def __init__(self, workspace: Workspace, paper: Paper) -> None:
        """Serve one page."""
        super().__init__(paper)
        self._workspace = workspace
        self._paper = paper
        self._composition: Composition | None = None
        self._jumps: FootnoteJumps | None = None
        self._terms: Sequence[Recognition] = ()
        self._starts: list[int] = []
        self._quiet = False
        self.hover_card = HoverCard(workspace, paper.viewport())
        paper.hovered.connect(self._hovered)
        paper.clicked.connect(self._clicked)
        paper.entered.connect(self.follow_footnote)
        paper.menu_asked.connect(self._open_menu)
        paper.verticalScrollBar().valueChanged.connect(self.hover_card.dismiss)
        paper.touched.connect(self.hover_card.dismiss)

    def point_at(self, shown: OpenBriefing, composition: Composition) -> None:
        """Answer for another page from now on."""
        self._composition = composition
        self._jumps = FootnoteJumps(shown.briefing.document, composition)
        self._terms = shown.recognitions
        self._starts = []  # filled when a term is asked for
        self.hover_card.dismiss()

    def be_quiet(self, quiet: bool) -> None:
        """Let no card come under the mouse while something else asks for the reader's eyes."""
        self._quiet = quiet
        if quiet:
            self.hover_card.dismiss()

    def term_at(self, unit: int) -> Recognition | None:
        """Return the term that covers a page unit."""
        point = None if self._composition is None else self._composition.map.character_at(unit)
        if point is None:
            return None
        if not self._starts:
            self._terms = sorted(self._terms, key=lambda r: (r.start, -r.end))
            self._starts = [term.start for term in self._terms]
        index = bisect_right(self._starts, point) - 1
        if index < 0 or self._terms[index].end <= point:
            return None
        return self._terms[index]

    def word_at(self, unit: int) -> tuple[int, int] | None:
        """Return the units of the term or, without one, of the word that covers a page unit."""
        page = None if self._composition is None else self._composition.map
        point = None if page is None else page.character_at(unit)
        shown = self._workspace.shown
        block = None if point is None else self._workspace.block_at(point)
        if page is None or point is None or shown is None or block is None:
            return None
        term = self.term_at(unit)
        if term is not None:
            return page.page_range(Span(term.start, term.end))
        text = shown.briefing.document.text
        return page.page_range(word_at(text, point, Span(block.start, block.end)))

    def ask_term_at_caret(self) -> None:
        """Show the card of the term at the caret, beside it and in the panel."""
        caret = self._paper.selected_units()[0]
        term = self.term_at(caret) or self.term_at(max(0, caret - 1))
        if term is None:
            self._workspace.message.emit(phrase("page", "There is no term at the text cursor."))
            return
        self._workspace.term_asked.emit(Span(term.start, term.end))
        self.hover_card.show_term(term, self._place(caret))

    @Slot()
    def follow_footnote(self) -> None:
        """Go from the marker at the caret to its note, or back."""
        if self._jumps is None:
            return
        mark = self._jumps.beside(self._paper.textCursor().position())
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
        self._paper.go_to(there.start)
        self._paper.flash(there.start, there.end)

    @Slot(object)
    def _hovered(self, unit: int) -> None:
        shape = Qt.CursorShape.IBeamCursor
        offered = False
        first, last = self._paper.selected_units()
        chosen = first < last and first <= unit <= last  # a card would cover what comes next
        if unit >= 0 and not chosen and self._jumps is not None and self._composition is not None:
            mark, link, term = self._jumps.at(unit), self._link_at(unit), self.term_at(unit)
            if mark is not None:
                shape = Qt.CursorShape.PointingHandCursor
                note = None if self._quiet else self._jumps.note(mark)
                if note is not None and mark.reference is not None:
                    offered = True
                    lang = self._composition.lang
                    place = self._place(mark.start)
                    self.hover_card.offer_note(note.footnote.label, note.text, lang, place)
            elif link is not None:
                shape = Qt.CursorShape.PointingHandCursor
                self._workspace.message.emit(host_of(link))
            elif not self._quiet:
                offered = self._offer_card(self._composition, unit, term)
        self._paper.viewport().setCursor(shape)
        if not offered:
            self.hover_card.leave()

    def _offer_card(self, composition: Composition, unit: int, term: Recognition | None) -> bool:
        """Offer the card of a term, or what is remarked at a unit; tell whether there is any."""
        point = composition.map.character_at(unit)
        found = [] if point is None else self._workspace.findings_at(point)
        proposed = [] if point is None else revisions_at(self._workspace, point)
        remark = partial(hint, found, proposed, composition.lang) if found or proposed else None
        if term is not None:
            place = self._united(composition, Span(term.start, term.end))
            self.hover_card.offer_term(term, place, remark)
        elif found and remark is not None:
            place = self._united(composition, found[0][1].span)
            self.hover_card.offer_remark(found[0][1].fingerprint, place, remark)
        elif proposed and remark is not None:
            place = self._united(composition, proposed[0].anchor.span)
            self.hover_card.offer_remark(proposed[0].id, place, remark)
        return term is not None or remark is not None

    def _united(self, composition: Composition, span: Span) -> QRect:
        """Return where a stretch of the document stands on the screen."""
        start, end = composition.map.page_range(span)
        return self._place(start).united(self._place(max(start, end - 1)))

    @Slot(object)
    def _clicked(self, unit: int) -> None:
        if self._composition is None or self._jumps is None:
            return
        mark, link = self._jumps.at(unit), self._link_at(unit)
        if mark is not None:
            self._paper.put_caret(mark.start)
            self.follow_footnote()
            return
        if link is not None:
            LinkDialog(link, self._paper).open()
            return
        point = self._composition.map.character_at(unit)
        self._choose_comment(point)
        found = [] if point is None else self._workspace.findings_at(point)
        if found:
            self._workspace.set_place(found[0][1].fingerprint)
        term = self.term_at(unit)
        if term is not None:
            self._workspace.term_asked.emit(Span(term.start, term.end))

    def _choose_comment(self, point: int | None) -> None:
        """Make the shortest comment on a character the current one."""
        shown = self._workspace.shown
        if shown is None or point is None:
            return
        here = Span(point, point + 1)
        notes = [one for one in on_page(shown.annotations) if one.anchor.span.covers(here)]
        if notes:
            note = min(notes, key=lambda one: len(one.anchor.span))
            self._workspace.annotation_asked.emit(note.id)

    def _link_at(self, unit: int) -> str | None:
        links = () if self._composition is None else self._composition.links
        return next((link.url for link in links if link.start <= unit < link.end), None)

    def _place(self, unit: int) -> QRect:
        """Return where a unit stands on the screen."""
        rect = self._paper.line_rect(unit)
        return rect.translated(self._paper.viewport().mapToGlobal(QPoint(0, 0)))

    @Slot(object)
    def _open_menu(self, where: QPoint) -> None:
        menu = QMenu(self._paper)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        point = self._point_under(where)
        if point is not None:
            fill_menu(self._workspace, menu, point)
        copy = menu.addAction(self.tr("&Copy"))
        copy.setEnabled(self._paper.textCursor().hasSelection())
        copy.triggered.connect(self._paper.copy)
        menu.addSeparator()
        for kind in Kind:
            action = menu.addAction(say(KIND_WORDS[kind]))
            action.setEnabled(self._workspace.selection is not None)
            action.triggered.connect(partial(self._workspace.annotate, kind))
        menu.addSeparator()
        for words, act in (
            (self.tr("Add &term…"), Act.ADD_TERM),
            (self.tr("&Wrong rendering of…"), Act.WRONG_RENDERING),
        ):
            action = menu.addAction(words)
            action.setEnabled(self._workspace.selection is not None)
            action.triggered.connect(partial(self._ask, act))
        action = menu.addAction(self.tr("Co&rrect…"))
        action.setEnabled(self._workspace.selection is not None)
        action.triggered.connect(self._correct)
        menu.addSeparator()
        self._offer_kinds(menu.addMenu(self.tr("This &block is")), where)
        menu.popup(where)

    def _point_under(self, where: QPoint) -> int | None:
        """Return the place of the text nearest to a point of the screen."""
        inside = self._paper.viewport().mapFromGlobal(where)
        unit = self._paper.unit_at(inside)
        if unit < 0:
            unit = self._paper.cursorForPosition(inside).position()
        return None if self._composition is None else self._composition.map.document_point(unit)

    def _correct(self, *_: object) -> None:
        span, shown = self._workspace.selection, self._workspace.shown
        if span is not None and shown is not None:
            words = shown.briefing.document.text[span.start : span.end]
            RevisionForm(self._workspace, [Proposal(span, words)]).open()

    def _ask(self, act: Act, *_: object) -> None:
        self._workspace.asked.emit(act)

    def _offer_kinds(self, menu: QMenu, where: QPoint) -> None:
        """Let the block under the pointer be called something else."""
        point = self._point_under(where)
        block = None if point is None else self._workspace.block_at(point)
        shown = self._workspace.shown
        menu.setEnabled(block is not None)
        if block is None or shown is None:
            return
        for kind, level, words in BLOCK_WORDS:
            chosen = partial(retype, self._workspace, shown.briefing, block.id, kind, level)
            menu.addAction(say(words)).triggered.connect(chosen)
