"""Link a term base file, or take over what was changed in one that is linked."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from briefdesk.model.exchange import AS_GUESSED
from briefdesk.model.merge import Merged, MergePlan, MergeTarget, Merging
from briefdesk.model.termbase_info import TermBaseInfo
from briefdesk.model.wire import changed
from briefdesk.services import linking, merging, termbases
from briefdesk.services.desk import Desk
from briefdesk.ui.tasks import Task
from briefdesk.ui.termbase.exchange.importing import free_name
from briefdesk.ui.termbase.exchange.renewal import RenewalPage
from briefdesk.ui.termbase.exchange.steps import StepsDialog
from briefdesk.ui.termbase.exchange.words import counts_of
from briefdesk.ui.termbase.words import termbase_word
from briefdesk.ui.workspace import Workspace


class LinkDialog(StepsDialog):
    """Makes a file a term base that cannot be changed here and follows the file.

    The link remembers how its columns are read.
    """

    def __init__(self, workspace: Workspace, path: Path, parent: QWidget) -> None:
        """Begin to read a file."""
        self.renewal = RenewalPage(workspace, path.stem, is_new=True)
        super().__init__(workspace, path, self.renewal, parent)
        self.setObjectName("link_terms")
        self.setWindowTitle(self.tr("Link a file: {name}").format(name=path.name))
        self.preview(AS_GUESSED)

    @override
    def compare(self) -> None:
        task = self.begin(self.tr("Reading “{name}”…"))
        work = partial(_new, name=self.renewal.name.text())
        self.workspace.tasks.read(task, work, partial(self._plan, task))

    def _plan(self, task: Task, target: MergeTarget) -> None:
        self.renewal.name.setText(target.termbase.name)
        work = partial(
            linking.difference, target, task.report, path=self.path, options=self.options
        )
        self.workspace.tasks.fetch(task, work, self._show_plan)

    def _show_plan(self, plan: MergePlan) -> None:
        self.renewal.show_plan(plan)
        self.turn(self.renewal)

    @override
    def finish(self) -> None:
        plan = self.renewal.plan
        if plan is None:
            return
        info = changed(plan.target.termbase, name=self.renewal.name.text().strip())
        plan = plan._replace(target=changed(plan.target, termbase=info))
        task = self.begin(self.tr("Linking “{name}”…"))
        work = partial(linking.followed, plan, self.path, task.report)
        self.workspace.tasks.free(task, work, self._write)

    def _write(self, made: Merging) -> None:
        self.let_finish()
        author = self.workspace.settings.author
        work = partial(merging.apply, merging=made, author=author, label=linking.LINK)
        self.workspace.tasks.change(work, partial(self._done, made), failed=self.failed)

    def _done(self, made: Merging, _merged: Merged) -> None:
        said = self.tr("“{name}” follows “{file}” now. Ctrl+Z takes it back.").format(
            name=termbase_word(made.termbase), file=self.path.name
        )
        self.workspace.change_settings(exchange_folder=str(self.path.parent))
        self.end()
        self.workspace.told.emit(said)


class RenewDialog(StepsDialog):
    """Shows how the file of a linked term base was changed; accept it, or leave all as it is."""

    def __init__(self, workspace: Workspace, info: TermBaseInfo, parent: QWidget) -> None:
        """Begin to read the file of a term base."""
        self.renewal = RenewalPage(workspace, info.name, is_new=False)
        super().__init__(workspace, Path(info.path), self.renewal, parent)
        self.setObjectName("renew_terms")
        self._info = info
        self.setWindowTitle(self.tr("Changes in {name}").format(name=self.path.name))
        self.cancel.setText(self.tr("Leave as it is"))
        self.compare()

    @override
    def compare(self) -> None:
        task = self.begin(self.tr("Reading “{name}”…"))
        work = partial(linking.linked_target, termbase_id=self._info.id)
        self.workspace.tasks.read(task, work, partial(self._plan, task))

    def _plan(self, task: Task, target: MergeTarget) -> None:
        work = partial(linking.difference, target, task.report)
        self.workspace.tasks.fetch(task, work, self._show_plan)

    def _show_plan(self, plan: MergePlan) -> None:
        self.renewal.show_plan(plan)
        self.turn(self.renewal)

    @override
    def finish(self) -> None:
        plan = self.renewal.plan
        if plan is not None:
            task = self.begin(self.tr("Reading “{name}”…"))
            work = partial(linking.followed, plan, self.path, task.report)
            self.workspace.tasks.free(task, work, self._write)

    def _write(self, made: Merging) -> None:
        self.let_finish()
        author = self.workspace.settings.author
        work = partial(merging.apply, merging=made, author=author, label=linking.ACCEPT)
        self.workspace.tasks.change(work, partial(self._done, made), failed=self.failed)

    def _done(self, made: Merging, _merged: Merged) -> None:
        said = self.tr("“{name}”: {counts}. Ctrl+Z takes it back.").format(
            name=termbase_word(made.termbase), counts=counts_of(made)
        )
        self.end()
        self.workspace.told.emit(said)


def _new(desk: Desk, name: str) -> MergeTarget:
    """Return a term base that is yet to be made under a free name."""
    return merging.new_target(desk, free_name(name, termbases.all_termbases(desk)))
