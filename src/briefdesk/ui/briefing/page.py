"""The reading view: the paper with its margin and find bar, tied to the workspace."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Slot
from PySide6.QtWidgets import QLabel, QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from briefdesk.model.briefing import Briefing, OpenBriefing
from briefdesk.model.imported import Meta
from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.services import terminology
from briefdesk.ui.annotations.editor import NoteEditor
from briefdesk.ui.briefing.composition import Composition, Names, compose, same_length
from briefdesk.ui.briefing.find import FindBar
from briefdesk.ui.briefing.finder import Finder
from briefdesk.ui.briefing.highlights import Layer, layers, shown_terms
from briefdesk.ui.briefing.margin import Margin
from briefdesk.ui.briefing.paper import WHOLE_AT_ONCE, Paper
from briefdesk.ui.briefing.pointer import Pointer
from briefdesk.ui.briefing.sides import share
from briefdesk.ui.briefing.styles import Styles
from briefdesk.ui.tasks import Task
from briefdesk.ui.theme import colours
from briefdesk.ui.workspace import Act, Workspace

SETTLE = 120  # milliseconds after scrolling until the outline follows


_Wants = tuple[OpenBriefing, str, int | None]  # the briefing, which terms, the current comment
_Plan = tuple[Composition, list[Layer]]


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
        self._planning: Task | None = None
        self._painted: _Wants | None = None
        self._return_to = 0
        self._reopen: int | None = None
        self.paper = Paper()
        self.margin = Margin(self.paper)
        self.find_bar = FindBar()
        self._finder = Finder(workspace, self.paper, self.find_bar)
        self.pointer = Pointer(workspace, self.paper)
        self._empty = QLabel()
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("quiet", True)  # noqa: FBT003 - a property of the style sheet
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE)
        self._settle.timeout.connect(self._tell_position)
        self._resized = QTimer(self)
        self._resized.setSingleShot(True)
        self._resized.setInterval(0)
        self._resized.timeout.connect(self._arrange)
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
        self.paper.installEventFilter(self)

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
        paper.shown.connect(self._page_is_there)
        self.margin.chosen.connect(workspace.set_annotation)
        self.margin.edit_asked.connect(self._edit_annotation)

    # ---- showing

    @Slot()
    def _show_shown(self) -> None:
        """Show what the workspace shows; the same briefing keeps its place on the screen."""
        shown = self._workspace.shown
        self.pointer.hover_card.leave()
        if shown is None:
            self._loaded = None
            self._layers.setCurrentWidget(self._empty)
            return
        form = self._workspace.settings.chinese_form
        if form == "printed":
            self._set(shown, (shown.briefing.document.text, shown.briefing.meta))
            return
        if self._converting is not None:
            self._converting.cancel()
        self._converting = Task(self)
        work = partial(_converted, shown.briefing, form)
        self._workspace.tasks.free(self._converting, work, partial(self._set, shown))

    def _set(self, shown: OpenBriefing, printed: tuple[str, Meta]) -> None:
        """Plan the page, a long one away from this thread, and have it set."""
        names = Names(self.tr("Footnotes"), self.tr("Author"), self.tr("Translation"))
        wants = (shown, self._workspace.settings.term_display, self._workspace.annotation_id)
        work = partial(_plan, printed, names, *wants)
        if self._planning is not None:
            self._planning.cancel()
        if len(printed[0]) <= WHOLE_AT_ONCE:
            self._set_planned(wants, printed[0], work())
            return
        self._planning = Task(self)
        done = partial(self._set_planned, wants, printed[0])
        self._workspace.tasks.free(self._planning, work, done)

    def _set_planned(self, wants: _Wants, text: str, plan: _Plan) -> None:
        shown, self._painted = wants[0], wants
        before = self._loaded
        same = before is not None and before.briefing.id == shown.briefing.id
        place = self._first_in_view() if same else 0
        composition, painted = plan
        styles = Styles(composition.lang, self._workspace.settings.text_size, colours())
        self._put_editor_away(reopen=same)
        self._loaded = shown
        self._return_to = place
        self.paper.show_composition(composition, styles, text, painted)

    @Slot()
    def _page_is_there(self) -> None:
        shown, composition = self._loaded, self.paper.composition
        if shown is None or composition is None:
            return
        self.pointer.point_at(shown, composition)
        self._finder.search_in(shown.briefing.document.text)
        self._layers.setCurrentWidget(self.paper)
        self._show_annotations()
        if self._return_to:
            self._scroll_to(self._return_to)
        if self._reopen is not None:
            self._edit_annotation(self._reopen)

    def _is_painted(self, shown: OpenBriefing, display: str, active: int | None) -> bool:
        """Tell whether just these values were painted last; comparing them would be slow."""
        if self._painted is None:
            return False
        last, *others = self._painted
        return last is shown and others == [display, active]

    @Slot()
    def _show_annotations(self) -> None:
        """Paint terms and comments again and show the cards."""
        shown = self._workspace.shown
        if shown is None or self._loaded is None:
            return
        if shown.briefing.id != self._loaded.briefing.id:
            return
        wants = (shown, self._workspace.settings.term_display, self._workspace.annotation_id)
        if not self.paper.is_coming and not self._is_painted(*wants):
            self._painted = wants
            self.paper.paint(_wanted_layers(*wants))
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

    @Slot()
    def _arrange(self) -> None:
        """Centre the column, with its cards or marks, and keep what is read in view."""
        styles = self.paper.styles
        if styles is None:
            return
        room = self.paper.width() - self.paper.verticalScrollBar().sizeHint().width()
        sides = share(room, styles.em, comments=not self.margin.is_empty)
        left, column = sides.left, sides.column
        wanted = (left, room - left - column)
        if wanted != self.paper.sides:
            place = self._first_in_view()
            self.paper.set_sides(*wanted)
            if place:
                self._scroll_to(place)
        beside = QRect(left + column, 0, max(sides.side, 1), self.paper.height())
        self.margin.stand(beside, sides.card)
        self.margin.setVisible(sides.side > 0)

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
        if act in actions and self._loaded is not None:
            actions[act]()

    # ---- comments

    @Slot(object)
    def _edit_annotation(self, annotation_id: int) -> None:
        self._workspace.set_annotation(annotation_id)
        note = self._workspace.annotation
        if note is None:
            return
        if not self._in_view(note.anchor.span):
            self.reveal(note.anchor.span)
        self._put_editor_away(reopen=False)
        editor = NoteEditor(self._workspace, note)
        editor.closed.connect(self._close_editor)
        self.margin.open_editor(annotation_id, editor)
        self._arrange()
        editor.start()

    def _put_editor_away(self, *, reopen: bool) -> None:
        """Close an open editor without losing a word; its draft comes back with it."""
        editor = self.margin.editor
        self._reopen = self.margin.edited if reopen else None
        if isinstance(editor, NoteEditor):
            editor.keep()
            self.margin.close_editor()

    @Slot()
    def _close_editor(self) -> None:
        self.margin.close_editor()
        self.paper.setFocus()
        self._arrange()

    # ---- Qt

    def _relabel(self) -> None:
        self.paper.setAccessibleName(self.tr("Briefing"))
        self._empty.setText(
            self.tr("No briefing is open.\nDrop a file here, or press Ctrl+O to choose one.")
        )

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrange the page when the paper (not its viewport) has another size."""
        if watched is self.paper and event.type() == QEvent.Type.Resize:
            self._resized.start()
        return False

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


def _plan(
    printed: tuple[str, Meta],
    names: Names,
    shown: OpenBriefing,
    display: str,
    active: int | None,
) -> _Plan:
    """Return what a page holds and how it looks; no widget is touched."""
    text, meta = printed
    composition = compose(shown.briefing.document, meta, text, names)
    return composition, _wanted_layers(shown, display, active)


def _wanted_layers(shown: OpenBriefing, display: str, active: int | None) -> list[Layer]:
    ordered = sorted(shown.recognitions, key=lambda r: (r.start, -r.end))
    return layers(shown_terms(ordered, display), shown.annotations, active)


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
