"""The original beside the text: follows the reader there, and leads from a printed word to it."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from briefdesk.errors import BriefDeskError
from briefdesk.model.briefing import OpenBriefing
from briefdesk.model.layout import Layout, Place
from briefdesk.model.span import Span
from briefdesk.services.page_images import OriginalPages, original_pages
from briefdesk.ui.briefing.highlights import on_page
from briefdesk.ui.icons import icon
from briefdesk.ui.original.keyring import Keyring
from briefdesk.ui.original.marks import Marks
from briefdesk.ui.original.pick import picked
from briefdesk.ui.original.shelf import Shelf
from briefdesk.ui.original.view import PageView
from briefdesk.ui.say import say_error
from briefdesk.ui.tasks import Task
from briefdesk.ui.theme import LIGHT
from briefdesk.ui.workspace import Act, Workspace

_NARROWEST = 260  # pixels

_File = tuple[int, str, str]  # briefing, SHA-256, text: places are positions in it


class OriginalPanel(QWidget):
    """Shows the pages of the workspace's briefing while the setting ``original_page`` is on."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Follow ``workspace``."""
        super().__init__(parent)
        self.setObjectName("original")
        self.setMinimumWidth(_NARROWEST)
        self._workspace = workspace
        self._shelf = Shelf(workspace)
        self._keyring = Keyring(workspace)  # before this panel hears what is shown
        self._layout: Layout | None = None
        self._file: _File | None = None  # what is shown, or on its way
        self._reading: Task | None = None
        self._failure: BriefDeskError | None = None
        self._chosen: Span | None = None  # by a click here: the view stays where it is
        self.view = PageView(self._shelf, workspace.settings.original_zoom / 100)
        self._place = QLabel()
        self._problem = QPlainTextEdit()
        self._back, self._on = QToolButton(), QToolButton()
        self._smaller, self._fit, self._larger = QToolButton(), QToolButton(), QToolButton()
        self._close = QToolButton()
        self._lay_out()
        self._connect()
        self._relabel()
        self._show_shown()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 4, 8, 4)
        bar.setSpacing(2)
        self._place.setTextFormat(Qt.TextFormat.PlainText)
        self._place.setProperty("quiet", True)  # noqa: FBT003 - a property of the style sheet
        self._place.setContentsMargins(6, 0, 0, 0)
        for button in (self._back, self._on):
            bar.addWidget(button)
        bar.addWidget(self._place, 1)
        for button in (self._smaller, self._fit, self._larger, self._close):
            bar.addWidget(button)
        self._problem.setObjectName("original_problem")
        self._problem.setReadOnly(True)
        self._problem.setTabChangesFocus(True)
        lines = QTextOption(Qt.AlignmentFlag.AlignHCenter)
        lines.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)  # a path is one word
        self._problem.document().setDefaultTextOption(lines)
        whole = QWidget()
        self._layers = QStackedLayout(whole)
        self._layers.addWidget(self.view)
        self._layers.addWidget(self._problem)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(whole, 1)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        workspace, view = self._workspace, self.view
        self._keyring.changed.connect(self._show_again)
        workspace.shown_changed.connect(self._show_shown)
        workspace.settings_changed.connect(self._follow_settings)
        workspace.annotations_changed.connect(self._mark)
        workspace.selection_changed.connect(self._follow_selection)
        workspace.position_changed.connect(self._follow_position)
        view.clicked.connect(self._choose_word)
        view.dragged.connect(self._choose)
        view.turned.connect(self._say_place)
        view.turned.connect(self._keep_zoom)
        view.left.connect(partial(workspace.asked.emit, Act.PAGE))
        self._back.clicked.connect(partial(self._turn, -1))
        self._on.clicked.connect(partial(self._turn, 1))
        self._smaller.clicked.connect(partial(self._zoom, -1))
        self._larger.clicked.connect(partial(self._zoom, 1))
        self._fit.clicked.connect(self._fit_width)
        self._close.clicked.connect(self._hide)

    # ---- which file

    @Slot()
    def _follow_settings(self) -> None:
        if self._wanted != (self._file is not None):
            self._show_shown()

    @property
    def _wanted(self) -> bool:
        return self._workspace.settings.original_page and self._workspace.has_pages

    @Slot()
    def _show_shown(self) -> None:
        """Show the pages of the briefing that is shown, read from the library if need be."""
        shown = self._workspace.shown
        self.setVisible(self._wanted)
        if shown is None or not self._wanted:
            self._put_away()
            return
        briefing = shown.briefing
        now = (briefing.id, briefing.document.file.sha256, briefing.document.text)
        if now == self._file:
            self._mark()
            return
        self._put_away()  # a click on the old page would mean another place
        self._file = now
        self._reading = Task(self, failed=self._fail)
        work = partial(original_pages, briefing_id=briefing.id)
        self._workspace.tasks.read(self._reading, work, partial(self._show, shown))

    @Slot()
    def _show_again(self) -> None:
        """Open the file anew."""
        self._put_away()
        self._show_shown()

    def _put_away(self) -> None:
        """Forget the file, and end the process behind it."""
        if self._reading is not None:
            self._reading.cancel()
        self._file, self._layout, self._failure, self._chosen = None, None, None, None
        self._shelf.close_file()
        self.view.show_pages((), Layout(()))
        self._say_place()

    def _show(self, shown: OpenBriefing, pages: OriginalPages) -> None:
        self._layout = pages.layout
        self._shelf.open_file(*pages.file, self._keyring.options(shown.briefing.id))
        self._layers.setCurrentWidget(self.view)
        self.view.show_pages(shown.briefing.document.pages, pages.layout)
        self._say_place()
        self._mark()
        self._follow(self._workspace.position)

    def _fail(self, error: BriefDeskError) -> None:
        self._shelf.close_file()
        self._failure = error
        self.view.show_pages((), Layout(()))
        self._layers.setCurrentWidget(self._problem)
        self._say_place()

    # ---- from the text to the page

    @Slot()
    def _mark(self) -> None:
        shown, layout = self._workspace.shown, self._layout
        if shown is None or layout is None:
            return
        comments: list[tuple[Place, str]] = []
        for one in on_page(shown.annotations):
            span, fill = one.anchor.span, LIGHT.tint(one.kind).fill
            comments += [(place, fill) for place in layout.places(span.start, span.end)]
        selection = self._workspace.selection or Span(0, 0)
        block = self._workspace.block_at(self._workspace.position)
        self.view.mark(
            Marks(
                tuple(comments),
                layout.places(selection.start, selection.end),
                () if block is None else layout.places(block.start, block.end),
            )
        )

    @Slot()
    def _follow_selection(self) -> None:
        selection = self._workspace.selection
        if self._chosen != selection:
            self._chosen = None
        self._mark()
        if selection is not None:
            self._follow(selection.start)

    @Slot()
    def _follow_position(self) -> None:
        self._mark()
        self._follow(self._workspace.position)

    def _follow(self, position: int) -> None:
        chosen = self._chosen
        if chosen is not None and chosen.start <= position <= chosen.end:
            return
        place = None if self._layout is None else self._layout.place_near(position)
        if place is not None:
            self.view.follow(place)

    # ---- from the page to the text

    @Slot(object)
    def _choose_word(self, position: int) -> None:
        shown = self._workspace.shown
        if shown is not None:
            text = shown.briefing.document.text
            self._choose(picked(text, position, shown.recognitions))

    @Slot(object)
    def _choose(self, span: Span) -> None:
        self._chosen = span
        self._workspace.reveal.emit(span)
        self._workspace.select_asked.emit(span)
        self._mark()

    # ---- the bar

    def _turn(self, by: int, *_: object) -> None:
        self.view.turn(by)

    def _zoom(self, by: int, *_: object) -> None:
        self.view.zoom_by(by)

    @Slot()
    def _fit_width(self) -> None:
        self.view.set_zoom(1.0)

    @Slot()
    def _keep_zoom(self) -> None:
        self._workspace.change_settings(original_zoom=round(100 * self.view.zoom))

    @Slot()
    def _hide(self) -> None:
        self._workspace.change_settings(original_page=False)
        self._workspace.asked.emit(Act.PAGE)

    @Slot()
    def _say_place(self) -> None:
        shown = self._workspace.shown
        pages = () if shown is None else shown.briefing.document.pages
        there = self._layout is not None and bool(pages)
        number = min(self.view.page, len(pages))
        self._place.setText(self._page_name(number) if there else "")
        self._back.setEnabled(there and number > 1)
        self._on.setEnabled(there and number < len(pages))
        self._smaller.setEnabled(there and self.view.zoom > 1.0)
        self._fit.setEnabled(there and self.view.zoom != 1.0)
        self._larger.setEnabled(there)
        self._problem.setPlainText("" if self._failure is None else say_error(self._failure))
        self.view.setAccessibleDescription(self._place.text())

    def _page_name(self, number: int) -> str:
        shown = self._workspace.shown
        if shown is None:
            return ""
        pages = shown.briefing.document.pages
        label = pages[number - 1].label
        if label in ("", str(number)):
            return self.tr("{page} of {pages}").format(page=number, pages=len(pages))
        return self.tr("{label} ({page} of {pages})").format(
            label=label, page=number, pages=len(pages)
        )

    def _relabel(self) -> None:
        self.setAccessibleName(self.tr("Original page"))
        self.view.setAccessibleName(self.tr("Original page"))
        self._problem.setAccessibleName(self.tr("Why there is no page"))
        self._place.setAccessibleName(self.tr("Page in view"))
        for button, name, words in (
            (self._back, "up", self.tr("Previous page (PgUp)")),
            (self._on, "down", self.tr("Next page (PgDn)")),
            (self._smaller, "zoom_out", self.tr("Zoom out (Ctrl+wheel)")),
            (self._fit, "fit_width", self.tr("Fit the width")),
            (self._larger, "zoom_in", self.tr("Zoom in (Ctrl+wheel)")),
            (self._close, "close", self.tr("Hide the original page")),
        ):
            button.setIcon(icon(name))
            button.setToolTip(words)
            button.setAccessibleName(words)
        self._say_place()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._relabel()
