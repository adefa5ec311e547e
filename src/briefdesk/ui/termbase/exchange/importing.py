"""Bring a term base file, or pasted rows, into the library: its columns, then the merge."""

import re
import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from briefdesk.model.exchange import AS_GUESSED
from briefdesk.model.merge import Merged, MergePlan, MergeTarget, Merging
from briefdesk.model.termbase_info import BUNDLED_NAME, TermBaseInfo
from briefdesk.services import merging, termbases
from briefdesk.services.desk import Desk
from briefdesk.ui.tasks import Task
from briefdesk.ui.termbase.exchange.comparing import NEW, ComparePage
from briefdesk.ui.termbase.exchange.steps import StepsDialog
from briefdesk.ui.termbase.exchange.words import counts_of
from briefdesk.ui.workspace import Workspace

_LONGEST = 64  # code points of a proposed name


class _Aim(NamedTuple):
    """Into which term base a file goes, and those that there are."""

    target: MergeTarget
    known: tuple[TermBaseInfo, ...]


class ImportDialog(StepsDialog):
    """Leads from a file to a merge that is one step of undo."""

    def __init__(self, workspace: Workspace, path: Path, parent: QWidget) -> None:
        """Begin to read a file."""
        self.comparing = ComparePage(workspace, path.stem[:_LONGEST])
        super().__init__(workspace, path, self.comparing, parent)
        self.setObjectName("import_terms")
        self._pasted: tempfile.TemporaryDirectory[str] | None = None
        self._is_known = False
        self.setWindowTitle(self.tr("Import terms: {name}").format(name=path.name))
        self.comparing.replan_asked.connect(self.compare)
        self.preview(AS_GUESSED)

    @classmethod
    def of_rows(cls, workspace: Workspace, text: str, parent: QWidget) -> "ImportDialog":
        """Return a dialog for cells that were copied: lines of cells with tabs between them."""
        folder = tempfile.TemporaryDirectory(prefix="briefdesk-", ignore_cleanup_errors=True)
        file = Path(folder.name) / "pasted rows.tsv"
        file.write_text(text, "utf-8", newline="")
        made = cls(workspace, file, parent)
        made.hold(folder)
        return made

    def hold(self, folder: "tempfile.TemporaryDirectory[str]") -> None:
        """Keep the folder of pasted rows until the dialog is closed."""
        self._pasted = folder
        self.finished.connect(folder.cleanup)
        self.setWindowTitle(self.tr("Import pasted rows"))
        self.comparing.name.setText(self.tr("pasted rows"))

    @override
    def compare(self) -> None:
        task = self.begin(self.tr("Reading “{name}”…"))
        name = self.comparing.name.text().strip()
        work = partial(_aimed, wanted=self.comparing.into.value, name=name)
        self.workspace.tasks.read(task, work, partial(self._plan, task))

    def _plan(self, task: Task, aim: _Aim) -> None:
        if not self._is_known:  # propose a name that is free
            self._is_known = True
            self.comparing.name.setText(aim.target.termbase.name)
        self.comparing.offer(aim.known)
        work = partial(
            merging.plan,
            self.path,
            aim.target,
            task.report,
            by=self.comparing.by.value,
            options=self.options,
        )
        self.workspace.tasks.fetch(task, work, self._show_plan)

    def _show_plan(self, plan: MergePlan) -> None:
        self.comparing.show_plan(plan)
        self.turn(self.comparing)

    @override
    def finish(self) -> None:
        plan = self.comparing.plan
        if plan is None or not self.comparing.is_ready:
            return
        policy, choices = self.comparing.policy.value, dict(self.comparing.choices)
        task = self.begin(self.tr("Importing “{name}”…"))
        work = partial(merging.prepared, plan, policy, choices, task.report)
        self.workspace.tasks.free(task, work, self._write)

    def _write(self, made: Merging) -> None:
        self.let_finish()
        author = self.workspace.settings.author
        work = partial(merging.apply, merging=made, author=author)
        self.workspace.tasks.change(work, partial(self._done, made), failed=self.failed)

    def _done(self, made: Merging, _merged: Merged) -> None:
        said = self.tr("“{name}”: {counts}. Ctrl+Z takes it back.").format(
            name=made.termbase.title or made.termbase.name, counts=counts_of(made)
        )
        if self._pasted is None:
            self.workspace.change_settings(exchange_folder=str(self.path.parent))
        self.end()
        self.workspace.told.emit(said)


def _aimed(desk: Desk, wanted: int, name: str) -> _Aim:
    """Return a term base by its id, or one that is yet to be made under a free name."""
    known = termbases.all_termbases(desk)
    if wanted != NEW:
        return _Aim(merging.target(desk, wanted), known)
    return _Aim(merging.new_target(desk, free_name(name, known)), known)


def free_name(name: str, known: Sequence[TermBaseInfo]) -> str:
    """Return a name that no term base has: this one, or with a number behind it."""
    taken = {BUNDLED_NAME, *(one.name for one in known)}
    plain = re.sub(r"\s+", " ", name).strip() or "terms"
    number, found = 1, plain
    while found in taken:
        number += 1
        found = f"{plain} {number}"
    return found
