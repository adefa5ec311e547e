"""The page of the shown briefing, as far as the first paint needs it: it shows, and is scrolled.

What the reader does on it (``ui.briefing.page``) comes right after the first paint.
"""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QStackedLayout, QWidget
from typing_extensions import override

from briefdesk.model.briefing import OpenBriefing
from briefdesk.model.imported import Meta
from briefdesk.model.judged import Judged
from briefdesk.model.revision import Revision
from briefdesk.ui.briefing.composition import Composition, Names, compose
from briefdesk.ui.briefing.highlights import (
    Layer,
    layers,
    marks,
    on_page,
    shown_changes,
    shown_terms,
    wants_card,
)
from briefdesk.ui.briefing.paper import Paper
from briefdesk.ui.briefing.sides import share
from briefdesk.ui.briefing.styles import Styles
from briefdesk.ui.tasks import Task
from briefdesk.ui.theme import colours
from briefdesk.ui.workspace import Workspace

AT_ONCE = 30_000  # characters; a longer page is planned in another thread
SLIVER = 4  # pixels; a line of which less is in view is not what is read


class _Wants(NamedTuple):
    """What is painted: the briefing, which terms, the current comment, what was found and proposed.

    Two are told apart by what they hold, not by its values: comparing those would be slow.
    """

    shown: OpenBriefing
    display: str
    active: int | None
    findings: tuple[Judged, ...]
    revisions: tuple[Revision, ...]

    def is_as(self, other: "_Wants | None") -> bool:
        """Tell whether another holds the very same."""
        if other is None or (self.display, self.active) != (other.display, other.active):
            return False
        same = self.shown is other.shown and self.findings is other.findings
        return same and self.revisions is other.revisions


_Plan = tuple[Composition, list[Layer]]


class Sheet(QWidget):
    """Sets the workspace's briefing on its ``paper`` and keeps the column in its place."""

    coming = Signal(object)  # bool: the same briefing is about to be set again
    page_set = Signal()
    terms_set = Signal()  # on the page that is set already
    annotations_painted = Signal()
    arranged = Signal(object, object)  # QRect beside the column, width of a card (0: marks)
    script_asked = Signal(object)  # OpenBriefing to be shown in another Chinese script

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Follow ``workspace``."""
        super().__init__(parent)
        self._workspace = workspace
        self.loaded: OpenBriefing | None = None
        self.editing = False  # an editor stands beside the text
        self._form = "printed"
        self._planning: Task | None = None
        self._layering: Task | None = None
        self._painted: _Wants | None = None
        self._return_to = 0
        self.paper = Paper()
        self._empty = QLabel()
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("quiet", True)  # noqa: FBT003 - a property of the style sheet
        self._layers = QStackedLayout(self)
        self._layers.addWidget(self._empty)
        self._layers.addWidget(self.paper)
        self.setFocusProxy(self.paper)
        self.paper.installEventFilter(self)
        workspace.shown_changed.connect(self.show_shown)
        workspace.annotations_changed.connect(self._show_annotations)
        workspace.annotation_changed.connect(self._show_annotations)
        workspace.findings_changed.connect(self._show_annotations)
        workspace.revisions_changed.connect(self._show_annotations)
        workspace.settings_changed.connect(self._follow_settings)
        self.paper.shown.connect(self._page_is_there)
        self._relabel()
        self.show_shown()

    @Slot()
    def show_shown(self) -> None:
        """Show what the workspace shows; the same briefing keeps its place on the screen."""
        shown = self._workspace.shown
        if shown is None:
            self.loaded = None
            self._layers.setCurrentWidget(self._empty)
        elif self._workspace.settings.chinese_form == "printed":
            self.set_printed(shown, (shown.briefing.document.text, shown.briefing.meta))
        else:
            self.script_asked.emit(shown)

    def set_printed(self, shown: OpenBriefing, printed: tuple[str, Meta]) -> None:
        """Plan the page, a long one away from this thread, and have it set.

        ``printed`` are text and title block in the script to show, the text character for
        character.
        """
        names = Names(self.tr("Footnotes"), self.tr("Author"), self.tr("Translation"))
        wants = self._wants(shown)
        work = partial(_plan, printed, names, wants)
        if self._planning is not None:
            self._planning.cancel()
        if len(printed[0]) <= AT_ONCE:
            self._set_planned(wants, printed[0], work())
            return
        self._planning = Task(self)
        done = partial(self._set_planned, wants, printed[0])
        self._workspace.tasks.compute(self._planning, work, done)

    def _wants(self, shown: OpenBriefing) -> _Wants:
        workspace = self._workspace
        return _Wants(
            shown,
            workspace.settings.term_display,
            workspace.annotation_id,
            workspace.findings,
            workspace.revisions,
        )

    def _set_planned(self, wants: _Wants, text: str, plan: _Plan) -> None:
        shown, self._painted = wants.shown, wants
        if self._layering is not None:
            self._layering.cancel()
        before = self.loaded
        same = before is not None and before.briefing.id == shown.briefing.id
        place = self.first_in_view() if same else 0
        composition, painted = plan
        styles = Styles(composition.lang, self._workspace.settings.text_size, colours())
        if same and self._is_set(composition, styles, text):
            self._renew(shown, painted)
            return
        self.coming.emit(same)
        self.loaded = shown
        self._return_to = place
        if self.paper.composition is None:  # have the lines broken once, for their final width
            self._layers.setCurrentWidget(self.paper)
            self._layers.activate()
            self._arrange(styles)
        self.paper.show_composition(composition, styles, text, painted)

    def _is_set(self, composition: Composition, styles: Styles, text: str) -> bool:
        """Tell whether the paper shows just this page, whatever terms are painted on it."""
        paper = self.paper
        return (
            paper.styles is not None
            and (paper.styles.text_size, paper.styles.colours) == (styles.text_size, styles.colours)
            and paper.text == text
            and paper.composition == composition
        )

    def _renew(self, shown: OpenBriefing, painted: list[Layer]) -> None:
        """Paint other terms on the page; caret, selection and place stay with the reader."""
        self.loaded = shown
        self.paper.paint(painted)
        self._show_annotations()
        self.terms_set.emit()

    @Slot()
    def _page_is_there(self) -> None:
        if self.loaded is None:
            return
        self._layers.setCurrentWidget(self.paper)
        self._show_annotations()
        if self._return_to:
            self._scroll_to(self._return_to)
        self.page_set.emit()

    @Slot()
    def _show_annotations(self) -> None:
        """Paint terms and comments again; those of a long page are laid out in another thread."""
        shown = self._workspace.shown
        if shown is None or self.loaded is None:
            return
        if shown.briefing.id != self.loaded.briefing.id:
            return
        wants = self._wants(shown)
        if not wants.is_as(self._painted):
            self._painted = wants
            work = partial(_wanted_layers, wants)
            if self._layering is not None:
                self._layering.cancel()
            if len(shown.briefing.document.text) <= AT_ONCE:
                self.paper.paint(work())
            else:
                self._layering = Task(self)
                self._workspace.tasks.compute(self._layering, work, self.paper.paint)
        self.annotations_painted.emit()
        self.arrange()

    @Slot()
    def _follow_settings(self) -> None:
        settings, styles = self._workspace.settings, self.paper.styles
        if self.loaded is None or styles is None:
            return
        if settings.chinese_form != self._form or settings.text_size != styles.text_size:
            self._form = settings.chinese_form
            self.show_shown()
        else:
            self._show_annotations()

    @Slot()
    def arrange(self) -> None:
        """Centre the column, with its cards or marks, and keep what is read in view."""
        if self.paper.styles is not None:
            self._arrange(self.paper.styles)

    def _arrange(self, styles: Styles) -> None:
        room = self.paper.width() - self.paper.verticalScrollBar().sizeHint().width()
        sides = share(room, styles.em, comments=self._has_comments)
        left, column = sides.left, sides.column
        wanted = (left, room - left - column)
        if wanted != self.paper.sides:
            place = self.first_in_view()
            self.paper.set_sides(*wanted)
            if place:
                self._scroll_to(place)
        beside = QRect(left + column, 0, max(sides.side, 1), self.paper.height())
        self.arranged.emit(beside, sides.card if sides.side else None)

    @property
    def _has_comments(self) -> bool:
        shown = self._workspace.shown
        notes = () if shown is None else on_page(shown.annotations)
        return self.editing or any(map(wants_card, notes))

    def first_in_view(self) -> int:
        """Return the document position of the first line in view; 0 at the top."""
        composition = self.paper.composition
        if composition is None or self.paper.verticalScrollBar().value() == 0:
            return 0
        first = self.paper.cursorForPosition(QPoint(0, SLIVER)).position()
        return composition.map.document_point(first)

    def _scroll_to(self, point: int) -> None:
        """Bring a document position to the top of the view."""
        composition = self.paper.composition
        if composition is not None:
            bar = self.paper.verticalScrollBar()
            unit = composition.map.page_start(point)
            bar.setValue(bar.value() + self.paper.line_rect(unit).y())

    def _relabel(self) -> None:
        self.paper.setAccessibleName(self.tr("Briefing"))
        self._empty.setText(
            self.tr("No briefing is open.\nDrop a file here, or press Ctrl+O to choose one.")
        )

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrange the page when the paper (not its viewport) gets another size."""
        if watched is self.paper and event.type() == QEvent.Type.Resize:
            self.arrange()  # before Qt gives the column a width that it will not keep
        return False

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.loaded is not None:
            styles = self.paper.styles
            if styles is not None and styles.colours is not colours():
                self.show_shown()
        elif event.type() == QEvent.Type.LanguageChange:
            self._relabel()
            self.show_shown()


def _plan(printed: tuple[str, Meta], names: Names, wants: _Wants) -> _Plan:
    """Return what a page holds and how it looks; no widget is touched."""
    text, meta = printed
    composition = compose(wants.shown.briefing.document, meta, text, names)
    return composition, _wanted_layers(wants)


def _wanted_layers(wants: _Wants) -> list[Layer]:
    shown = wants.shown
    ordered = sorted(shown.recognitions, key=lambda r: (r.start, -r.end))
    terms = shown_terms(ordered, wants.display)
    changes = shown_changes(shown.briefing.document)
    marked = marks(wants.findings, wants.revisions)
    return layers(terms, shown.annotations, wants.active, changes, marked)
