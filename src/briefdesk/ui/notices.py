"""The bars above the page: import under way, what went wrong or was not saved, the first hints."""

from pathlib import Path

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from briefdesk.errors import BriefDeskError
from briefdesk.ui.importing import ImportState, Refused
from briefdesk.ui.origin_watch import EditedNotice
from briefdesk.ui.outdated import OutdatedNotice
from briefdesk.ui.redrafted import RedraftedNotice
from briefdesk.ui.refused import RefusedNotice, can_be_kept
from briefdesk.ui.say import say_error
from briefdesk.ui.termbase.exchange.link_watch import LinkNotice
from briefdesk.ui.unsaved import UnsavedNotice
from briefdesk.ui.widgets.notice import Notice
from briefdesk.ui.workspace import Workspace


class NoticeArea(QWidget):
    """Non-modal messages, one bar of each sort at most, and one that only informs in all."""

    def __init__(self, workspace: Workspace) -> None:
        """Follow imports and errors."""
        super().__init__()
        self._workspace = workspace
        self._import = Notice("open")
        self._import.progress.show()
        self._error = Notice("risk")
        self._hint = Notice("info")
        self._unsaved = UnsavedNotice(workspace)
        self._refused = RefusedNotice(workspace)
        self._edited = EditedNotice(workspace)
        self._redrafted = RedraftedNotice(workspace)
        self._outdated = OutdatedNotice(workspace)
        self._links = LinkNotice(workspace)
        self._bars = (
            self._error,
            self._refused,
            self._unsaved,
            self._edited,
            self._redrafted,
            self._outdated,
            self._links,
            self._hint,
        )
        # the others wait until this one is closed or has nothing more to say
        self._informing = (self._outdated, self._edited, self._redrafted, self._links, self._hint)
        self._errors: list[BriefDeskError] = []
        self._hint_number = 0
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for bar in (self._import, *self._bars):
            layout.addWidget(bar)
        for bar in self._informing:
            bar.wanted_changed.connect(self._take_turns)
        self._error.closed.connect(self._closed)
        self._import.closed.connect(workspace.importer.cancel)
        self._hint.closed.connect(self._end_hints)
        workspace.importer.progressed.connect(self._show_import)
        workspace.importer.refused.connect(self._show_refused)
        workspace.origin_missed.connect(self._follow_origin)
        workspace.importer.failed.connect(self.show_error)
        workspace.importer.kept.connect(self._end_hints)  # the sample is not shown any more
        workspace.tasks.failed.connect(self.show_error)
        self._relabel()

    def show_error(self, error: BriefDeskError) -> None:
        """Show the sentence of an error; several files may fail one after the other."""
        if str(error) not in map(str, self._errors):
            self._errors.append(error)
        self._say_errors()

    def _say_errors(self) -> None:
        self._error.say("\n".join(say_error(error) for error in self._errors[-3:]))

    @Slot(str, bool)
    def _follow_origin(self, name: str, missing: bool) -> None:
        if not missing:
            self._forget_file(name)

    def _forget_file(self, name: str) -> None:
        """Take back what was said of a file that is there again, or is read again."""
        kept = [error for error in self._errors if _file_of(error) != name]
        if len(kept) < len(self._errors):
            self._errors = kept
            if kept:
                self._say_errors()
            else:
                self._error.hide()

    @Slot()
    def _take_turns(self) -> None:
        """Let one of the bars that only inform be seen."""
        turn = next((bar for bar in self._informing if bar.wanted), None)
        for bar in self._informing:
            bar.hold(held=bar is not turn)

    @Slot()
    def _closed(self) -> None:
        self._errors = []

    def _show_refused(self, refused: Refused) -> None:
        if can_be_kept(refused):
            self._refused.tell(refused)
        else:
            self.show_error(refused.error)

    @property
    def error(self) -> str:
        """The sentences shown."""
        return self._error.text if self._error.isVisible() else ""

    def start_hints(self) -> None:
        """Show the first of three hints."""
        self._hint_number = 1
        self._show_hint()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._relabel()
        super().changeEvent(event)

    def _relabel(self) -> None:
        for bar in self._bars:
            bar.name_close(self.tr("Close"))
        self._import.name_close(self.tr("Cancel"))
        self._import.offer(self.tr("Cancel"), self._workspace.importer.cancel)
        if self._errors:
            self._say_errors()
        if self._hint_number:
            self._show_hint()

    def _show_import(self, state: ImportState | None) -> None:
        if state is None:
            self._import.hide()
            return
        if state.number == 1:  # of several files, two may have one name
            self._forget_file(state.file)
        self._import.progress.setRange(0, state.total)
        self._import.progress.setValue(state.done)
        if state.count > 1:
            text = self.tr("Reading “{file}” ({number} of {count})").format(
                file=state.file, number=state.number, count=state.count
            )
        else:
            text = self.tr("Reading “{file}”").format(file=state.file)
        self._import.say(text)

    def _show_hint(self) -> None:
        hints = (
            self.tr(
                "This is a sample briefing. Point at a dotted term, or press F2 at the text cursor,"
                " to see it in Japanese, Chinese and English."
            ),
            self.tr(
                "Select text and press 1 to 5 to mark it, or Ctrl+M to write a comment. Ctrl+Z"
                " takes anything back, even tomorrow."
            ),
            self.tr(
                "Ctrl+E writes a memo with your text and the comments. Ctrl+K finds every command,"
                " Ctrl+O opens your own briefing."
            ),
        )
        number = self._hint_number
        self._hint.say(f"{number}/{len(hints)}   {hints[number - 1]}")
        last = number == len(hints)
        self._hint.offer(
            self.tr("Done") if last else self.tr("Next"), self._end_hints if last else self._next
        )

    def _next(self) -> None:
        self._hint_number += 1
        self._show_hint()

    @Slot()
    def _end_hints(self) -> None:
        self._hint_number = 0
        self._hint.hide()


def _file_of(error: BriefDeskError) -> str:
    """Return the name of the file that an error is about; it may say where the file is, too."""
    return Path(error.places.get("file", "")).name
