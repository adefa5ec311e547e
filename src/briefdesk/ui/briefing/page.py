"""The reading view: what the reader does on the page, with its margin and find bar."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRect, QTimer, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefdesk.model.briefing import Briefing, OpenBriefing
from briefdesk.model.imported import Meta
from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.services import terminology
from briefdesk.services.annotating import stands
from briefdesk.ui.annotations.editor import NoteEditor
from briefdesk.ui.briefing.composition import same_length
from briefdesk.ui.briefing.copying import copied
from briefdesk.ui.briefing.find import FindBar
from briefdesk.ui.briefing.finder import Finder
from briefdesk.ui.briefing.margin import Margin
from briefdesk.ui.briefing.pointer import Pointer
from briefdesk.ui.briefing.proposed import ProposedWords
from briefdesk.ui.briefing.scroll_marks import ScrollMarks
from briefdesk.ui.briefing.sheet import Sheet
from briefdesk.ui.tasks import Task
from briefdesk.ui.workspace import Act, Workspace

SETTLE = 120  # milliseconds after scrolling until the outline follows


class BriefingView(QWidget):
    """Does what the reader asks on the sheet."""

    def __init__(
        self, workspace: Workspace, sheet: Sheet | None = None, parent: QWidget | None = None
    ) -> None:
        """Follow ``workspace`` and take over the sheet that is shown already, if there is one."""
        super().__init__(parent)
        self.setObjectName("briefing_view")
        self._workspace = workspace
        self._converting: Task | None = None
        self._reopen: int | None = None
        self.sheet = Sheet(workspace) if sheet is None else sheet
        self.paper = self.sheet.paper
        self.paper.copied = copied
        self.margin = Margin(self.paper)
        self._marks = ScrollMarks(self.paper)
        self.proposed = ProposedWords(self.paper)
        self.find_bar = FindBar()
        self._finder = Finder(workspace, self.paper, self.find_bar)
        self.pointer = Pointer(workspace, self.paper)
        self.paper.word_at = self.pointer.word_at
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE)
        self._settle.timeout.connect(self._tell_position)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        column.addWidget(self.sheet, 1)
        self.setFocusProxy(self.paper)
        self._connect()
        self._take_over()

    def _connect(self) -> None:
        workspace, sheet, paper = self._workspace, self.sheet, self.paper
        workspace.shown_changed.connect(self.pointer.hover_card.dismiss)
        workspace.reveal.connect(self.reveal)
        workspace.visit_asked.connect(self._visit)
        workspace.select_asked.connect(self._select)
        workspace.selection_missed.connect(paper.ignore_words)
        workspace.asked.connect(self._act)
        workspace.annotation_asked.connect(self._reveal_annotation)
        workspace.annotation_edit_asked.connect(self._edit_annotation)
        sheet.coming.connect(self._put_editor_away)
        sheet.page_set.connect(self._page_is_set)
        sheet.terms_set.connect(self._terms_are_set)
        sheet.annotations_painted.connect(self._show_cards)
        sheet.arranged.connect(self._place_margin)
        sheet.script_asked.connect(self._convert)
        paper.selectionChanged.connect(self._tell_selection)
        paper.cursorPositionChanged.connect(self._tell_soon)
        paper.verticalScrollBar().valueChanged.connect(self._tell_soon)
        self.margin.chosen.connect(workspace.set_annotation)
        self.margin.edit_asked.connect(self._edit_annotation)

    def _take_over(self) -> None:
        """Catch up with what the sheet shows already."""
        if self.sheet.loaded is not None:
            self._page_is_set()
            self._show_cards()
            self.sheet.arrange()
        elif self._workspace.shown is not None:
            self.sheet.show_shown()

    # ---- showing

    @Slot(object)
    def _convert(self, shown: OpenBriefing) -> None:
        """Have a briefing converted to the script that the settings ask for, then set."""
        if self._converting is not None:
            self._converting.cancel()
        self._converting = Task(self)
        work = partial(_converted, shown.briefing, self._workspace.settings.chinese_form)
        self._workspace.tasks.compute(
            self._converting, work, partial(self.sheet.set_printed, shown)
        )

    @Slot()
    def _page_is_set(self) -> None:
        shown, composition = self.sheet.loaded, self.paper.composition
        if shown is None or composition is None:
            return
        self.pointer.point_at(shown, composition)
        self._finder.search_in(shown.briefing.document)
        reopen, self._reopen = self._reopen, None
        if reopen is not None:
            self._edit_annotation(reopen)
        self._visit()

    @Slot()
    def _terms_are_set(self) -> None:
        shown, composition = self.sheet.loaded, self.paper.composition
        if shown is not None and composition is not None:
            self.pointer.point_at(shown, composition)
            self._visit()

    @Slot()
    def _show_cards(self) -> None:
        shown = self._workspace.shown
        if shown is not None:
            lang = shown.briefing.meta.language or "zh-Hans"
            self.margin.show_annotations(shown.annotations, self._workspace.annotation_id, lang)
            self._marks.show_annotations(shown.annotations)
            self.proposed.show(self._workspace.revisions)

    @Slot(object, object)
    def _place_margin(self, beside: QRect, card: int | None) -> None:
        self.margin.stand(beside, card or 0)
        self.margin.setVisible(card is not None)

    # ---- telling the workspace

    @Slot()
    def _tell_selection(self) -> None:
        composition = self.paper.composition
        if composition is not None:
            units = self.paper.selected_units()
            span = composition.map.document_span(*units)
            self._workspace.set_selection(span, outside=units[0] != units[1])

    @Slot()
    def _tell_soon(self) -> None:
        """Tell the position when the page rests; ``start`` would take a signal's value for ms."""
        self._settle.start()

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
        if self.paper.composition is not None and self.sheet.loaded is not None:
            start, end = self.paper.composition.map.page_range(span)
            self.paper.go_to(start)
            self.paper.flash(start, end)

    @Slot()
    def _visit(self) -> None:
        """Go to the workspace's goal if its page is here."""
        goal, loaded = self._workspace.goal, self.sheet.loaded
        if goal is None or loaded is None or loaded.briefing.id != goal.briefing_id:
            return
        self._workspace.goal = None
        if goal.annotation_id is not None:
            self._workspace.annotation_asked.emit(goal.annotation_id)
        elif goal.span is not None:
            self._workspace.reveal.emit(goal.span)

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
            if stands(note) and not self._in_view(note.anchor.span):
                self.reveal(note.anchor.span)

    def _in_view(self, span: Span) -> bool:
        if self.paper.composition is None:
            return False
        start, end = self.paper.composition.map.page_range(span)
        top, bottom = self.paper.line_rect(start), self.paper.line_rect(max(start, end - 1))
        return top.y() >= 0 and bottom.bottom() <= self.paper.viewport().height()

    # ---- commands

    @Slot(object)
    def _act(self, act: Act) -> None:
        actions: dict[Act, Callable[[], None]] = {
            Act.FIND: self._finder.start,
            Act.FIND_NEXT: partial(self._finder.turn, 1),
            Act.FIND_PREVIOUS: partial(self._finder.turn, -1),
            Act.TERM_AT_CARET: self.pointer.ask_term_at_caret,
            Act.FOLLOW_FOOTNOTE: self.pointer.follow_footnote,
        }
        if act in actions and self.sheet.loaded is not None:
            actions[act]()

    # ---- comments

    @Slot(object)
    def _edit_annotation(self, annotation_id: int) -> None:
        self._workspace.set_annotation(annotation_id)
        note = self._workspace.annotation
        if note is None:
            return
        loaded = self.sheet.loaded
        if loaded is None or loaded.briefing.id != note.briefing_id:
            self._reopen = annotation_id  # as soon as its page is there
            return
        if stands(note) and not self._in_view(note.anchor.span):
            self.reveal(note.anchor.span)
        self._put_editor_away(reopen=False)
        editor = NoteEditor(self._workspace, note)
        editor.closed.connect(self._close_editor)
        self.margin.open_editor(annotation_id, editor)
        self.sheet.editing = True
        self.pointer.be_quiet(quiet=True)
        self.sheet.arrange()
        editor.start()

    @Slot(object)
    def _put_editor_away(self, reopen: bool) -> None:
        """Close an open editor without losing a word; its draft comes back with it."""
        editor = self.margin.editor
        if isinstance(editor, NoteEditor):
            self._reopen = self.margin.edited if reopen else None
            editor.keep()
            self._close_beside()

    @Slot()
    def _close_editor(self) -> None:
        self._close_beside()
        self.paper.setFocus()
        self.sheet.arrange()

    def _close_beside(self) -> None:
        self.sheet.editing = False
        self.pointer.be_quiet(quiet=False)
        self.margin.close_editor()


def _converted(briefing: Briefing, form: str) -> tuple[str, Meta]:
    """Return text and title block in another Chinese script, the text character for character."""
    meta = briefing.meta
    convert = partial(terminology.display, form=form)
    return (
        same_length(briefing.document.text, meta.language, convert),
        changed(
            meta,
            title=same_length(meta.title, meta.language, convert),
            issuer=same_length(meta.issuer, meta.language, convert),
        ),
    )
