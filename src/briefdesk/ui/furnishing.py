"""All of the window that the first paint does not show; the one module that ``app`` loads late.

Menus get their contents, docks their panels, the page its margin, find bar and pointer.
"""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, QStandardPaths, Qt, QTimer, Slot
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget
from typing_extensions import override

from briefdesk.phrases import Phrase
from briefdesk.ui.annotations.panel import AnnotationPanel
from briefdesk.ui.briefing.outline import OutlinePanel
from briefdesk.ui.briefing.page import BriefingView
from briefdesk.ui.command import CommandSet
from briefdesk.ui.commands import COMMANDS
from briefdesk.ui.commands.briefing import new_matter
from briefdesk.ui.crash import CrashReporter
from briefdesk.ui.findings.inspector import Inspector
from briefdesk.ui.findings.panel import FindingPanel
from briefdesk.ui.house.dialog import HouseDialog
from briefdesk.ui.icons import icon
from briefdesk.ui.indexing import Indexer
from briefdesk.ui.librarian import Librarian
from briefdesk.ui.library.panel import LibraryPanel
from briefdesk.ui.lookup.strip import LONGEST, LookupStrip
from briefdesk.ui.main_window import MainWindow
from briefdesk.ui.memo.dialog import MemoDialog
from briefdesk.ui.milestones.dialog import MilestoneDialog
from briefdesk.ui.notices import NoticeArea
from briefdesk.ui.origin_watch import OriginWatch
from briefdesk.ui.original.panel import OriginalPanel
from briefdesk.ui.overview import show_palette, show_shortcuts
from briefdesk.ui.pair.choosing import PairDialog
from briefdesk.ui.pair.concordance import LONGEST as LONGEST_ASKED
from briefdesk.ui.pair.concordance import ConcordanceDialog
from briefdesk.ui.pair.exporting import ExportPairsDialog
from briefdesk.ui.pair.panel import PairPanel
from briefdesk.ui.review.panel import ReviewPanel
from briefdesk.ui.revisions.window import RevisionWindow
from briefdesk.ui.sample import store_sample
from briefdesk.ui.say import say
from briefdesk.ui.search.panel import SearchPanel
from briefdesk.ui.sources.panel import SourcePanel
from briefdesk.ui.termbase.adding import AddTermForm
from briefdesk.ui.termbase.exchange.asking import ask_terms, paste_rows
from briefdesk.ui.termbase.exchange.exporting import ExportDialog
from briefdesk.ui.termbase.exchange.link_watch import LinkWatch
from briefdesk.ui.termbase.forbidding import ForbidForm
from briefdesk.ui.termbase.pages.candidates import CANDIDATES
from briefdesk.ui.termbase.pages.termbases import TERMBASES
from briefdesk.ui.termbase.window import TermBaseWindow
from briefdesk.ui.terms.panel import TermPanel
from briefdesk.ui.widgets.toast import Toast
from briefdesk.ui.workspace import Act, Workspace

_DOCUMENTS = "*.pdf *.docx *.html *.htm *.xhtml *.md *.markdown *.txt"
_TAB_ICONS = ("term", "comment", "source", "settled", "find")
_CONTEXT = ("briefing.rename", "briefing.title_block", "briefing.move", "memo.show",
            "briefing.remove")  # fmt: skip


def begin(
    window: MainWindow,
    workspace: Workspace,
    *,
    first: bool,
    lexicon: str,
    files: Sequence[Path],
) -> None:
    """Make all the rest of a window that was just painted, then import ``files``.

    The ``first`` start of all shows the sample, and hints unless there are files. What is shown is
    read again if ``lexicon``, with which its terms were recognised, is not today's.
    """
    librarian = Librarian(workspace)
    furnish(window, workspace, librarian)
    librarian.renew_terms(lexicon)
    if first:
        store_sample(workspace, shown=not files)
    if first and not files:
        window.notices.start_hints()
    if files:
        workspace.import_files(files)


def furnish(window: MainWindow, workspace: Workspace, librarian: Librarian) -> None:
    """Make everything of a window that is not there yet."""
    CrashReporter(window, workspace.files / "crashes.log").install(workspace.tasks)
    window.commands = CommandSet(COMMANDS, workspace, window, window.buttons)
    window.commands.fill_menus(window.menus)
    window.set_page(BriefingView(workspace, window.sheet))
    window.set_original(OriginalPanel(workspace))
    window.set_pair(PairPanel(workspace, window.sheet))
    window.set_notices(NoticeArea(workspace))
    OriginWatch(workspace)
    LinkWatch(workspace)
    Indexer(workspace)
    _Voice(window, workspace)
    _Acts(window, workspace)
    librarian.read_history()
    window.page.setFocus()


class _Voice(QObject):
    """Says over the page, and in the status bar, what the reader must not miss."""

    def __init__(self, window: MainWindow, workspace: Workspace) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._toast = Toast(window.page)
        workspace.told.connect(self._say)

    @Slot(object)
    def _say(self, words: Phrase | str) -> None:
        self._workspace.message.emit(words)
        self._toast.say(say(words) if isinstance(words, Phrase) else words)


def documents_folder() -> Path:
    """Return the user's folder of documents, the home folder where there is none.

    Qt's file dialog would take the name of a missing folder for that of a file.
    """
    standard = QStandardPaths.StandardLocation.DocumentsLocation
    found = QStandardPaths.writableLocation(standard)
    return Path(found) if found and Path(found).is_dir() else Path.home()


class _Acts(QObject):
    """What the window does when a command asks it."""

    def __init__(self, window: MainWindow, workspace: Workspace) -> None:
        super().__init__(window)
        self._window = window
        self._folder = documents_folder()
        self._workspace = workspace
        self._strip: LookupStrip | None = None
        self._termbase: TermBaseWindow | None = None
        self._inspector = Inspector(workspace)
        self._concordance: ConcordanceDialog | None = None
        self._milestones: MilestoneDialog | None = None
        window.fill_docks(
            LibraryPanel(workspace, self._menu_of_briefing, partial(new_matter, workspace)),
            OutlinePanel(workspace),
            (
                TermPanel(workspace),
                AnnotationPanel(workspace),
                SourcePanel(workspace),
                FindingPanel(workspace, self._inspector),
                ReviewPanel(workspace),
            ),
        )
        window.set_search(SearchPanel(workspace))
        window.installEventFilter(self)
        self._tint()
        workspace.asked.connect(self._act)
        workspace.lookup_asked.connect(self._look_up)
        workspace.concept_asked.connect(self._show_concept)
        workspace.concept_edit_asked.connect(self._edit_concept)
        workspace.network_asked.connect(self._show_network)
        workspace.revision_asked.connect(self._show_revision)
        workspace.closing.connect(self._close_dialogs)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        return False

    def _tint(self) -> None:
        for command in COMMANDS:
            if command.icon:
                self._window.commands.actions[command.id].setIcon(icon(command.icon))
        self._window.dress_tabs([icon(name) for name in _TAB_ICONS])

    @Slot(object)
    def _act(self, act: Act) -> None:
        window = self._window
        acts: dict[Act, Callable[[], object]] = {
            Act.OPEN_FILES: self._ask_files,
            Act.CLOSE_WINDOW: window.close,
            Act.PALETTE: partial(show_palette, self._workspace, window.commands),
            Act.LOOKUP: self._look_up_selection,
            Act.TERMBASE: self._show_termbase,
            Act.ADD_TERM: lambda: AddTermForm(self._workspace).open(),
            Act.WRONG_RENDERING: lambda: ForbidForm(self._workspace).open(),
            Act.IMPORT_TERMS: lambda: ask_terms(self._workspace, self._front),
            Act.PASTE_TERMS: lambda: paste_rows(self._workspace, self._front),
            Act.EXPORT_TERMS: lambda: ExportDialog(self._workspace, self._front).show(),
            Act.TERMBASES: self._show_termbases,
            Act.FIND_TERMS: self._find_terms,
            Act.SHORTCUT_SHEET: partial(show_shortcuts, self._workspace, window.commands),
            Act.REVISIONS: lambda: RevisionWindow.present(self._workspace),
            Act.HOUSE_PROFILE: self._show_house,
            Act.PAGE_ONLY: window.toggle_page_only,
            Act.CONCORDANCE: self._show_concordance,
            Act.MILESTONES: self._show_milestones,
            Act.EXPORT_PAIRS: lambda: ExportPairsDialog(self._workspace).open(),
            Act.PAIR_WITH: lambda: PairDialog(self._workspace).open(),
            Act.PAGE: window.page.setFocus,
        }
        acts.get(act, partial(window.enter, act))()

    def _look_up_selection(self) -> None:
        """Show the lookup strip, with what is selected if it is short."""
        self._look_up(self._workspace.selected_words(LONGEST))

    @Slot(object)
    def _look_up(self, words: str) -> None:
        if self._strip is None:
            self._strip = LookupStrip(self._workspace)
        self._strip.summon(words)

    def _show_concordance(self) -> None:
        """Show how the selected words of either page were translated."""
        if self._concordance is None:
            self._concordance = ConcordanceDialog(self._workspace)
        pair = self._window.pair
        words = pair.selected_words() if pair.has_keyboard else ""
        self._concordance.summon(words or self._workspace.selected_words(LONGEST_ASKED))

    def _show_milestones(self) -> None:
        if self._milestones is None:
            self._milestones = MilestoneDialog(self._workspace)
        self._milestones.summon()

    @property
    def termbase(self) -> TermBaseWindow:
        """The term base window, made when it is first asked for."""
        if self._termbase is None:
            self._termbase = TermBaseWindow(self._workspace, self._window.commands.actions)
        return self._termbase

    @property
    def _front(self) -> QWidget:
        """The window in front of which a dialog is to stand."""
        termbase = self._termbase
        return termbase if termbase is not None and termbase.isActiveWindow() else self._window

    def _show_termbases(self) -> None:
        self.termbase.bring(TERMBASES.id)
        self.termbase.summon()

    def _show_termbase(self) -> None:
        self.termbase.summon()

    @Slot(object)
    def _show_concept(self, concept_id: str) -> None:
        self.termbase.summon()
        self.termbase.show_concept(concept_id)

    @Slot(object)
    def _edit_concept(self, concept_id: str) -> None:
        self.termbase.summon()
        self.termbase.edit_concept(concept_id)

    @Slot(object)
    def _show_network(self, concept_id: str) -> None:
        self.termbase.show_network(concept_id)
        self.termbase.summon()

    @Slot(object)
    def _show_revision(self, revision_id: int) -> None:
        RevisionWindow.present(self._workspace).choose(revision_id)

    def _show_house(self) -> None:
        HouseDialog(self._workspace, self._inspector).open()

    def _find_terms(self) -> None:
        self.termbase.bring(CANDIDATES.id)
        self.termbase.summon()

    def _ask_files(self) -> None:
        dialog = QFileDialog(self._window, self.tr("Open briefings"), str(self._folder))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        documents = self.tr("Documents")
        dialog.setNameFilters([f"{documents} ({_DOCUMENTS})", self.tr("All files (*)")])
        dialog.filesSelected.connect(self._import)
        dialog.open()

    @Slot(list)
    def _import(self, names: list[str]) -> None:
        paths = [Path(name) for name in names]
        self._folder = paths[0].parent
        self._workspace.import_files(paths)

    def _menu_of_briefing(self, at: QPoint) -> None:
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in _CONTEXT:
            menu.addAction(self._window.commands.actions[name])
        QTimer.singleShot(0, partial(menu.popup, at))

    @Slot()
    def _close_dialogs(self) -> None:
        for kind in (MemoDialog, RevisionWindow):
            for dialog in self._window.findChildren(kind):
                dialog.close()
