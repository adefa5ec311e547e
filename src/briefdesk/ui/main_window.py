"""The window: the frame that is painted first, and room for what ``ui.furnishing`` puts into it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QIcon,
    QPixmap,
)
from PySide6.QtWidgets import (
    QDockWidget,
    QMainWindow,
    QSizePolicy,
    QSplitter,
    QToolBar,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from briefdesk.model.span import Span
from briefdesk.phrases import Phrase
from briefdesk.ui.briefing.sheet import Sheet
from briefdesk.ui.chrome import JUMP, MEMO, MENUS, OPEN, REDO, RUN, TOOLBAR, UNDO
from briefdesk.ui.say import plain_label, say
from briefdesk.ui.status import StatusBar
from briefdesk.ui.widgets.dock import Caption, Tabs
from briefdesk.ui.workspace import Act, Workspace

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent

    from briefdesk.ui.briefing.page import BriefingView
    from briefdesk.ui.command import CommandSet
    from briefdesk.ui.notices import NoticeArea
    from briefdesk.ui.pair.panel import PairPanel
    from briefdesk.ui.search.panel import SearchPanel

_STATE_VERSION = 1
_NARROWEST = 200  # pixels of a dock
_WISH = QSize(1600, 1040)  # pixels at the first start; a smaller screen is filled
_TABS = (Act.TERM, Act.COMMENTS, Act.SOURCES, Act.FINDINGS, Act.REVIEW)


class MainWindow(QMainWindow):
    """Library and outline on the left, the page, the cards on the right."""

    painted = Signal()  # once, when the window is on the screen for the first time

    # made by ``ui.furnishing``, after that
    commands: CommandSet
    page: BriefingView
    notices: NoticeArea
    pair: PairPanel

    def __init__(self, workspace: Workspace) -> None:
        """Build what the first paint needs."""
        super().__init__()
        self.setObjectName("window")
        self._workspace = workspace
        workspace.window = self
        self._was_painted = False
        self._panels: dict[Act, QWidget] = {}
        self._restored: bytes | None = None
        self.setAcceptDrops(True)
        self.setDockOptions(
            QMainWindow.DockOption.AnimatedDocks | QMainWindow.DockOption.AllowNestedDocks
        )
        self.sheet = Sheet(workspace)
        centre = QWidget()
        self._column = QVBoxLayout(centre)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._beside = QSplitter()  # the text, the original
        self._beside.setHandleWidth(1)
        self._beside.setChildrenCollapsible(False)
        self._beside.addWidget(self.sheet)
        if workspace.settings.original_page and workspace.has_pages:
            self._beside.addWidget(QWidget())  # its room until it comes
            self._share()
        self._beside.splitterMoved.connect(self._remember_share)
        self._column.addWidget(self._beside, 1)
        self.setCentralWidget(centre)
        self.menus = {title: self.menuBar().addMenu(say(title)) for title in MENUS}
        self.buttons = {button.id: QAction(self) for button in TOOLBAR}
        self._toolbar = self._make_toolbar()
        left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        self._library = self._dock("library_dock", left)
        self._outline = self._dock("outline_dock", left)
        self._details = self._dock("details_dock", right)
        self._tabs = Tabs(len(_TABS))
        self._search = self._dock("search_dock", Qt.DockWidgetArea.BottomDockWidgetArea)
        self._search.hide()
        for corner, area in (
            (Qt.Corner.BottomLeftCorner, left),
            (Qt.Corner.BottomRightCorner, right),
        ):
            self.setCorner(corner, area)  # it stands below the page only
        self._details.setTitleBarWidget(self._tabs.bar)
        self._details.setWidget(self._tabs)
        self._captions = (Caption(), Caption(), Caption())
        self._library.setTitleBarWidget(self._captions[0])
        self._outline.setTitleBarWidget(self._captions[1])
        self._search.setTitleBarWidget(self._captions[2])
        self.setStatusBar(StatusBar(workspace))
        self._relabel()
        self._name_buttons()
        self._restore_layout()
        workspace.message.connect(self._say)
        workspace.shown_changed.connect(self._name)
        workspace.term_asked.connect(self._bring_term)
        workspace.place_asked.connect(partial(self._bring, Act.FINDINGS))
        workspace.findings_changed.connect(self._name_tabs)
        workspace.shown_changed.connect(self._name_tabs)
        workspace.annotation_asked.connect(partial(self._bring, Act.COMMENTS))
        workspace.review_asked.connect(partial(self._bring, Act.REVIEW))
        workspace.to_review_changed.connect(self._name_tabs)

    def set_page(self, page: BriefingView) -> None:
        """Put the reading view, which holds the sheet, in the place of the sheet."""
        page.setObjectName("page")
        self.page = page
        self._beside.insertWidget(0, page)

    def set_original(self, original: QWidget) -> None:
        """Put the original beside the text, in the room that was kept for it."""
        self._beside.insertWidget(1, original)
        room = self._beside.widget(2)
        if room is not None:
            room.deleteLater()
        self._panels[Act.ORIGINAL] = original
        self._share()

    def set_pair(self, panel: PairPanel) -> None:
        """Put the original of a translation beside it."""
        self.pair = panel
        self._beside.insertWidget(2, panel)
        self._panels[Act.PAIRED] = panel
        self._share()

    def set_search(self, panel: SearchPanel) -> None:
        """Put the search into its dock, which is hidden until somebody searches."""
        self._search.setWidget(panel)
        self._panels[Act.SEARCH] = panel
        panel.closed.connect(self._search.hide)
        self._workspace.search_asked.connect(self._search_for)
        self._relabel()

    def set_notices(self, notices: NoticeArea) -> None:
        """Put the notices above the page."""
        self.notices = notices
        self._column.insertWidget(0, notices)

    def fill_docks(self, library: QWidget, outline: QWidget, cards: Sequence[QWidget]) -> None:
        """Put the panels into their docks; ``cards`` are in the order of the tabs."""
        self._library.setWidget(library)
        self._outline.setWidget(outline)
        for card in cards:
            self._tabs.add(card)
        self._panels |= dict(zip(_TABS, cards, strict=True))
        self._panels |= {Act.LIBRARY: library, Act.OUTLINE: outline}
        self._relabel()

    def dress_tabs(self, icons: Sequence[QIcon]) -> None:
        """Give the tabs of the cards icons, in their order."""
        self._tabs.dress(icons)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._relabel()
        super().changeEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(u.toLocalFile()) for u in event.mimeData().urls() if u.isLocalFile()]
        event.acceptProposedAction()
        self._workspace.import_files(paths)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._workspace.closing.emit()
        if self._toolbar.isVisible():  # page only is not a layout to come back to
            self._remember_layout()
        self._workspace.close()
        super().closeEvent(event)

    def come_forward(self, paths: tuple[Path, ...]) -> None:
        """Show the window over the others and open files."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()
        self._workspace.import_files(paths)

    # ---- building

    def _dock(self, name: str, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget()
        dock.setObjectName(name)
        dock.setMinimumWidth(_NARROWEST)
        dock.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetMovable
            | QDockWidget.DockWidgetFeature.DockWidgetClosable
        )
        self.addDockWidget(area, dock)
        return dock

    def _make_toolbar(self) -> QToolBar:
        bar = QToolBar()
        bar.setObjectName("toolbar")
        bar.setMovable(False)
        bar.setIconSize(QSize(18, 18))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.addToolBar(bar)
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addActions([self.buttons[button.id] for button in (OPEN, JUMP)])
        bar.addWidget(space)
        bar.addActions([self.buttons[button.id] for button in (UNDO, REDO, RUN, MEMO)])
        for only_icon in (UNDO, REDO):
            button = bar.widgetForAction(self.buttons[only_icon.id])
            button.setProperty("toolButtonStyle", Qt.ToolButtonStyle.ToolButtonIconOnly)
        return bar

    def _restore_layout(self) -> None:
        room = self.screen().availableGeometry().size()
        self.resize((room * 0.94).boundedTo(_WISH))
        if self.size() != _WISH:
            self.setWindowState(Qt.WindowState.WindowMaximized)
        settings = self._workspace.settings
        if settings.window_geometry:
            self.restoreGeometry(settings.window_geometry)
        docks = settings.window_docks
        if not docks or not self.restoreState(docks, _STATE_VERSION):
            self.resizeDocks([self._library, self._details], [220, 300], Qt.Orientation.Horizontal)
            self.resizeDocks([self._library, self._outline], [300, 420], Qt.Orientation.Vertical)

    def _remember_layout(self) -> None:
        self._workspace.change_settings(
            window_geometry=self.saveGeometry().data(),
            window_docks=self.saveState(_STATE_VERSION).data(),
        )

    def _share(self) -> None:
        """Give what stands beside the text its share of the width."""
        settings = self._workspace.settings
        shares = (settings.original_share, settings.pair_share)[: self._beside.count() - 1]
        sizes = [10_000, *(round(10_000 * share / (100 - share)) for share in shares)]
        for place, size in enumerate(sizes):
            self._beside.setStretchFactor(place, size // 100)
        self._beside.setSizes(sizes)

    def _remember_share(self, *_: int) -> None:
        text, original, *pair = self._beside.sizes()
        beside = original or sum(pair)
        share = min(max(round(100 * beside / (text + beside)), 15), 75)
        name = "original_share" if original else "pair_share"
        self._workspace.change_settings(**{name: share})

    # ---- words and colours

    def _relabel(self) -> None:
        names = (self.tr("Library"), self.tr("Outline"), self.tr("Search"), self.tr("Cards"))
        docks = (self._library, self._outline, self._search, self._details)
        for dock, name in zip(docks, names, strict=True):
            dock.setWindowTitle(name)
        for caption, name in zip(self._captions, names, strict=False):
            caption.setText(name)
        self._name_tabs()
        self._toolbar.setWindowTitle(self.tr("Toolbar"))
        extension = self._toolbar.findChild(QWidget, "qt_toolbar_ext_button")
        if extension is not None:
            extension.setAccessibleName(self.tr("More commands"))
        self._name()

    def _name_tabs(self) -> None:
        count = self._workspace.to_review
        review = self.tr("Review {count}").format(count=count) if count else self.tr("Review")
        left = self._workspace.grave_findings
        found = self.tr("Findings {count}").format(count=left) if left else self.tr("Findings")
        names = (self.tr("Term"), self.tr("Comments"), self.tr("Sources"), found, review)
        self._tabs.name(self.tr("Cards"), names)
        label = plain_label(RUN.label)
        self.buttons[RUN.id].setIconText(f"{label} {left}" if left else label)

    def _name(self) -> None:
        shown = self._workspace.shown
        title = ""
        if shown is not None:
            title = shown.briefing.meta.title or shown.briefing.document.file.name
        self.setWindowTitle(f"{title} — BriefDesk" if title else "BriefDesk")

    def _name_buttons(self) -> None:
        """Give the toolbar its first look; the commands keep it in step from then on."""
        room = QPixmap(self._toolbar.iconSize())  # for the icons, which come with the commands
        room.fill(Qt.GlobalColor.transparent)
        for name, label, _ in TOOLBAR:
            self.buttons[name].setIconText(plain_label(label))
            self.buttons[name].setIcon(room)
        for button in (UNDO, REDO):
            self.buttons[button.id].setEnabled(False)

    def _say(self, words: Phrase | str) -> None:
        text = say(words) if isinstance(words, Phrase) else words
        self.statusBar().showMessage(text, 6000)

    # ---- acts

    def enter(self, act: Act) -> None:
        """Show a panel and put the keyboard into it."""
        if act in self._panels:
            self._bring(act)
            panel = self._panels[act]
            take_focus = getattr(panel, "take_focus", panel.setFocus)
            take_focus()

    def _bring_term(self, span: Span) -> None:
        """Show the card of a term; where it is the current finding, that is what is looked at."""
        looking = self._tabs.bar.currentIndex() == _TABS.index(Act.FINDINGS)
        if not (looking and self._workspace.findings_at(span.start)):
            self._bring(Act.TERM)

    def _search_for(self, words: str) -> None:
        self._bring(Act.SEARCH)
        panel: SearchPanel = self._search.widget()  # type: ignore[assignment]
        panel.look_for(words)

    def _bring(self, act: Act, *_: object) -> None:
        panel = self._panels.get(act)
        if panel is None:
            return
        if act in _TABS:
            self._details.show()
            self._tabs.bring(_TABS.index(act))
        elif act not in (Act.ORIGINAL, Act.PAIRED):  # which come and go with their settings
            docks = {Act.LIBRARY: self._library, Act.SEARCH: self._search}
            docks.get(act, self._outline).show()

    def toggle_page_only(self) -> None:
        """Show nothing but the page, or everything again."""
        chrome = (
            self.menuBar(), self._toolbar, self.statusBar(),
            self._library, self._outline, self._details, self._search,
        )  # fmt: skip
        if self._toolbar.isVisible():
            self._restored = bytes(self.saveState(_STATE_VERSION).data())
            for part in chrome:
                part.hide()
            self.page.setFocus()
        else:
            for part in chrome[:3]:
                part.show()
            if self._restored is not None:
                self.restoreState(self._restored, _STATE_VERSION)
