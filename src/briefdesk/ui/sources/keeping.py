"""Keep a file that cannot be read as the copy of a source, and open kept copies."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox
from typing_extensions import override

from briefdesk.model.changes import Changes
from briefdesk.model.source import Copy
from briefdesk.phrases import phrase
from briefdesk.services.copies import keep_copy, lend
from briefdesk.services.staging import Staged, stage
from briefdesk.ui.say import say
from briefdesk.ui.tasks import Task
from briefdesk.ui.widgets.form import Form
from briefdesk.ui.workspace import Workspace

_KEPT = phrase("messages", "“{file}” is kept as a copy of a source.")
_LONGEST = 60  # characters of a source's title in the list


class KeepCopyForm(Form):
    """Of which source is this file the copy?"""

    def __init__(self, workspace: Workspace, path: Path) -> None:
        """Offer the sources of the shown briefing."""
        super().__init__(workspace.window, "")
        self.setWindowTitle(self.tr("Keep “{file}”").format(file=path.name))
        self._workspace = workspace
        self._path = path
        self._source = QComboBox()
        self._source.addItem(self.tr("A source of its own"), None)
        for source in () if workspace.shown is None else workspace.shown.sources:
            name = source.title or source.issuer or source.host
            short = name if len(name) <= _LONGEST else name[:_LONGEST] + "…"
            self._source.addItem(f"{short} · {source.host}" if source.host else short, source.id)
        self.row(self.tr("Copy of"), self._source)

    @override
    def accept(self) -> None:
        workspace, source_id = self._workspace, self._source.currentData()
        task = Task(workspace, dropped=_drop)
        work = partial(stage, self._path, workspace.files / "staging", task.report)
        workspace.tasks.fetch(task, work, partial(_keep, workspace, source_id))
        super().accept()


def _keep(workspace: Workspace, source_id: int | None, staged: Staged) -> None:
    work = partial(keep_copy, staged=staged, source_id=source_id)
    workspace.tasks.change(work, partial(_say, workspace, staged.name))


def _say(workspace: Workspace, name: str, _changes: Changes) -> None:
    workspace.told.emit(say(_KEPT, file=name))


def _drop(staged: object) -> None:
    """Remove the copy of a file that is not wanted any more."""
    if isinstance(staged, Staged):
        staged.path.unlink(missing_ok=True)


def open_copy(workspace: Workspace, copy: Copy) -> None:
    """Open a kept copy in the system's viewer."""
    work = partial(lend, sha256=copy.sha256, name=copy.name)
    workspace.tasks.read(Task(workspace), work, _view)


def _view(lent: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(lent)))
