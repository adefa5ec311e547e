"""The window: puts the panels together and shows what happens; no behaviour of its own."""

import base64
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QFileDialog,
    QMainWindow,
    QMenu,
    QSizePolicy,
    QToolBar,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from briefdesk.phrases import Phrase
from briefdesk.ui import theme
from briefdesk.ui.annotations.panel import AnnotationPanel
from briefdesk.ui.briefing.outline import OutlinePanel
from briefdesk.ui.briefing.page import BriefingView
from briefdesk.ui.command import CommandSet
from briefdesk.ui.commands import COMMANDS
from briefdesk.ui.commands.briefing import new_matter
from briefdesk.ui.library.panel import LibraryPanel
from briefdesk.ui.memo.dialog import MemoDialog
from briefdesk.ui.notices import NoticeArea
from briefdesk.ui.overview import show_palette, show_shortcuts
from briefdesk.ui.say import say
from briefdesk.ui.sources.panel import SourcePanel
from briefdesk.ui.status import StatusBar
from briefdesk.ui.terms.panel import TermPanel
from briefdesk.ui.widgets.dock import Caption, Tabs
from briefdesk.ui.workspace import Act, Workspace

_STATE_VERSION = 1
_NARROWEST = 200  # pixels of a dock
_WISH = QSize(1600, 1040)  # pixels at the first start; a smaller screen is filled
_TOOLBAR = ("briefing.open", "palette.show", "history.undo", "history.redo", "memo.show")
_CONTEXT = ("briefing.rename", "briefing.title_block", "briefing.move", "memo.show",
            "briefing.remove")  # fmt: skip
_TABS = (Act.TERM, Act.COMMENTS, Act.SOURCES)


class MainWindow(QMainWindow):
    """Library and outline on the left, the page, the cards on the right."""

    def __init__(self, workspace: Workspace) -> None:
        """Build what the first paint needs; ``build_panels`` adds the rest."""
        super().__init__()
        self.setObjectName("window")
        self._workspace = workspace
        workspace.window = self
        self._panels: dict[Act, QWidget] = {}
        self._restored: QByteArray | None = None
        self.setAcceptDrops(True)
        self.setDockOptions(
            QMainWindow.DockOption.AnimatedDocks | QMainWindow.DockOption.AllowNestedDocks
        )
        self.page = BriefingView(workspace)
        self.notices = NoticeArea(workspace)
        centre = QWidget()
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.notices)
        layout.addWidget(self.page, 1)
        self.setCentralWidget(centre)
        self.commands = CommandSet(COMMANDS, workspace, self)
        self.commands.fill_menus(self.menuBar())
        self._toolbar = self._make_toolbar()
        left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        self._library = self._dock("library_dock", left)
        self._outline = self._dock("outline_dock", left)
        self._details = self._dock("details_dock", right)
        self._tabs = Tabs()
        self._details.setTitleBarWidget(self._tabs.bar)
        self._details.setWidget(self._tabs)
        self._captions = (Caption(), Caption())
        self._library.setTitleBarWidget(self._captions[0])
        self._outline.setTitleBarWidget(self._captions[1])
        self.setStatusBar(StatusBar(workspace))
        self.page.setObjectName("page")
        self._relabel()
        self._restore_layout()
        workspace.asked.connect(self._act)
        workspace.message.connect(self._say)
        workspace.shown_changed.connect(self._name)
        workspace.term_asked.connect(partial(self._bring, Act.TERM))
        workspace.annotation_asked.connect(partial(self._bring, Act.COMMENTS))

    def build_panels(self) -> None:
        """Fill the docks; called once, after the first paint."""
        workspace = self._workspace
        library = LibraryPanel(workspace, self._menu_of_briefing, partial(new_matter, workspace))
        outline = OutlinePanel(workspace)
        self._library.setWidget(library)
        self._outline.setWidget(outline)
        panels = (TermPanel(workspace), AnnotationPanel(workspace), SourcePanel(workspace))
        for panel in panels:
            self._tabs.add(panel)
        self._panels = dict(zip(_TABS, panels, strict=True))
        self._panels |= {Act.LIBRARY: library, Act.OUTLINE: outline}
        self._relabel()
        workspace.read_history()
        self.page.setFocus()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._relabel()
        elif event.type() == QEvent.Type.PaletteChange:
            self._tint()
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
        for dialog in self.findChildren(MemoDialog):
            dialog.close()
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
        self.commands.fill_toolbar(bar, _TOOLBAR[:2])
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(space)
        self.commands.fill_toolbar(bar, _TOOLBAR[2:])
        for name in ("history.undo", "history.redo"):
            button = bar.widgetForAction(self.commands.actions[name])
            button.setProperty("toolButtonStyle", Qt.ToolButtonStyle.ToolButtonIconOnly)
        return bar

    def _restore_layout(self) -> None:
        room = self.screen().availableGeometry().size()
        self.resize((room * 0.94).boundedTo(_WISH))
        if self.size() != _WISH:
            self.setWindowState(Qt.WindowState.WindowMaximized)
        state = self._workspace.settings.window_state
        geometry, _, docks = state.partition(" ")
        if geometry:
            self.restoreGeometry(QByteArray(base64.b64decode(geometry)))
        if not docks or not self.restoreState(QByteArray(base64.b64decode(docks)), _STATE_VERSION):
            self.resizeDocks([self._library, self._details], [220, 300], Qt.Orientation.Horizontal)
            self.resizeDocks([self._library, self._outline], [300, 420], Qt.Orientation.Vertical)

    def _remember_layout(self) -> None:
        parts = (self.saveGeometry(), self.saveState(_STATE_VERSION))
        state = " ".join(base64.b64encode(part.data()).decode("ascii") for part in parts)
        self._workspace.change_settings(window_state=state)

    # ---- words and colours

    def _relabel(self) -> None:
        names = (self.tr("Library"), self.tr("Outline"), self.tr("Cards"))
        docks = (self._library, self._outline, self._details)
        for dock, name in zip(docks, names, strict=True):
            dock.setWindowTitle(name)
        for caption, name in zip(self._captions, names, strict=False):
            caption.setText(name)
        self._tabs.name(names[2], (self.tr("Term"), self.tr("Comments"), self.tr("Sources")))
        self._toolbar.setWindowTitle(self.tr("Toolbar"))
        extension = self._toolbar.findChild(QWidget, "qt_toolbar_ext_button")
        if extension is not None:
            extension.setAccessibleName(self.tr("More commands"))
        self._name()
        self._tint()

    def _name(self) -> None:
        shown = self._workspace.shown
        title = "" if shown is None else shown.briefing.meta.title
        self.setWindowTitle(f"{title} — BriefDesk" if title else "BriefDesk")

    def _tint(self) -> None:
        for command in COMMANDS:
            # Menus are opened after the first paint; their icons can wait.
            if command.icon and (self._panels or command.id in _TOOLBAR):
                self.commands.actions[command.id].setIcon(theme.icon(command.icon))

    def _say(self, words: Phrase | str) -> None:
        text = say(words) if isinstance(words, Phrase) else words
        self.statusBar().showMessage(text, 6000)

    # ---- acts

    def _act(self, act: Act) -> None:
        acts: dict[Act, Callable[[], object]] = {
            Act.OPEN_FILES: self._ask_files,
            Act.CLOSE_WINDOW: self.close,
            Act.PALETTE: partial(show_palette, self._workspace, self.commands),
            Act.SHORTCUT_SHEET: partial(show_shortcuts, self._workspace, self.commands),
            Act.PAGE_ONLY: self._toggle_page_only,
            Act.PAGE: self.page.setFocus,
        }
        if act in acts:
            acts[act]()
        elif act in self._panels:
            self._bring(act)
            panel = self._panels[act]
            take_focus = getattr(panel, "take_focus", panel.setFocus)
            take_focus()

    def _bring(self, act: Act, *_: object) -> None:
        panel = self._panels.get(act)
        if panel is None:
            return
        if act in _TABS:
            self._details.show()
            self._tabs.bring(_TABS.index(act))
        else:
            (self._library if act is Act.LIBRARY else self._outline).show()

    def _toggle_page_only(self) -> None:
        chrome = (
            self.menuBar(), self._toolbar, self.statusBar(),
            self._library, self._outline, self._details,
        )  # fmt: skip
        if self._toolbar.isVisible():
            self._restored = self.saveState(_STATE_VERSION)
            for part in chrome:
                part.hide()
            self.page.setFocus()
        else:
            for part in chrome[:3]:
                part.show()
            if self._restored is not None:
                self.restoreState(self._restored, _STATE_VERSION)

    def _ask_files(self) -> None:
        dialog = QFileDialog(self, self.tr("Open briefings"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Text files (*.txt)"), self.tr("All files (*)")])
        dialog.filesSelected.connect(self._import)
        dialog.open()

    def _import(self, names: list[str]) -> None:
        self._workspace.import_files([Path(name) for name in names])

    def _menu_of_briefing(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in _CONTEXT:
            menu.addAction(self.commands.actions[name])
        QTimer.singleShot(0, partial(menu.popup, at))
