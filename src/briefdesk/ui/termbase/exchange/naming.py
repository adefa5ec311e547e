"""A name for a term base: a new one, or another name for one that exists."""

from functools import partial

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from briefdesk.errors import BriefDeskError
from briefdesk.model.changes import Changes
from briefdesk.model.termbase_info import TermBaseInfo
from briefdesk.services import termbases
from briefdesk.services.desk import Desk
from briefdesk.ui.say import say_error
from briefdesk.ui.termbase.words import termbase_word
from briefdesk.ui.widgets.form import Form
from briefdesk.ui.workspace import Workspace


class NameForm(Form):
    """Asks for the name; a title that came with a file gives way to it."""

    def __init__(self, workspace: Workspace, info: TermBaseInfo | None, parent: QWidget) -> None:
        """Rename a term base; None makes a new one."""
        super().__init__(parent, "", width=380)
        new = info is None
        self.setWindowTitle(self.tr("New term base") if new else self.tr("Rename term base"))
        self._workspace = workspace
        self._info = info
        self.name = self.line(self.tr("Name"), "" if info is None else termbase_word(info))
        self.name.selectAll()
        self.require(self.name, lambda text: bool(text.strip()))

    @override
    def accept(self) -> None:
        name = self.name.text().strip()
        if self._info is None:
            work = partial(_add, name=name)
        elif name == termbase_word(self._info):
            super().accept()
            return
        else:
            work = partial(termbases.rename, termbase_id=self._info.id, name=name, title="")
        self.hold(self._workspace.tasks.saving)
        self._workspace.tasks.change(work, self._done, failed=self._refused)

    def _done(self, _changes: Changes) -> None:
        super().accept()

    def _refused(self, error: BriefDeskError) -> None:
        self.complain(say_error(error))


def _add(desk: Desk, name: str) -> Changes:
    return termbases.add(desk, name, "")[0]
