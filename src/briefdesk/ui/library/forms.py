"""Small dialogs about one briefing or one matter."""

from functools import partial

from PySide6.QtWidgets import QComboBox
from typing_extensions import override

from briefdesk.errors import BriefDeskError
from briefdesk.model.changes import Changes
from briefdesk.model.imported import Meta
from briefdesk.model.matter import UNFILED, Matter
from briefdesk.model.wire import changed
from briefdesk.services import matters, opening
from briefdesk.ui.library.names import matter_name
from briefdesk.ui.say import say_error
from briefdesk.ui.tasks import Task
from briefdesk.ui.widgets.form import Form
from briefdesk.ui.workspace import Workspace


class RenameForm(Form):
    """Another title for the shown briefing."""

    def __init__(self, workspace: Workspace) -> None:
        """Start with the present title."""
        super().__init__(workspace.window, "")
        self.setWindowTitle(self.tr("Rename briefing"))
        self._workspace = workspace
        shown = workspace.shown
        self._id = None if shown is None else shown.briefing.id
        title = "" if shown is None else shown.briefing.meta.title
        self._title = self.line(self.tr("Title"), title)
        self._title.selectAll()
        self.require(self._title, lambda text: bool(text.strip()))

    @override
    def accept(self) -> None:
        if self._id is not None:
            title = self._title.text().strip()
            self._workspace.tasks.change(partial(opening.rename, briefing_id=self._id, title=title))
        super().accept()


class TitleBlockForm(Form):
    """The title block of the shown briefing as it should be printed and cited."""

    def __init__(self, workspace: Workspace) -> None:
        """Start with the present title block."""
        super().__init__(workspace.window, "", width=560)
        self.setWindowTitle(self.tr("Title block"))
        self._workspace = workspace
        shown = workspace.shown
        self._id = None if shown is None else shown.briefing.id
        self._meta = meta = Meta() if shown is None else shown.briefing.meta
        self._title = self.line(self.tr("Title"), meta.title)
        self._number = self.line(self.tr("Number"), meta.number)
        self._date = self.line(self.tr("Date"), meta.date, hint=self.tr("2026-11-23"))
        self._authors = self.line(
            self.tr("Authors"), "；".join(meta.authors), hint=self.tr("separated by semicolons")
        )
        self._translators = self.line(
            self.tr("Translators"),
            "；".join(meta.translators),
            hint=self.tr("separated by semicolons"),
        )
        self._issuer = self.line(self.tr("Issuer"), meta.issuer)

    @override
    def accept(self) -> None:
        if self._id is not None:
            meta = changed(
                self._meta,
                title=self._title.text().strip(),
                number=self._number.text().strip(),
                date=self._date.text().strip(),
                authors=_names(self._authors.text()),
                translators=_names(self._translators.text()),
                issuer=self._issuer.text().strip(),
            )
            work = partial(opening.edit_meta, briefing_id=self._id, meta=meta)
            self.hold(self._workspace.tasks.saving)
            self._workspace.tasks.change(work, self._done, failed=self._refused)

    def _done(self, _changes: Changes) -> None:
        super().accept()

    def _refused(self, error: BriefDeskError) -> None:
        self.complain(say_error(error))


class MatterForm(Form):
    """A new matter, or client, number and name of one that exists."""

    def __init__(self, workspace: Workspace, matter_id: int | None) -> None:
        """Edit ``matter_id``; None makes a new matter and switches to it."""
        super().__init__(workspace.window, "")
        new = matter_id is None
        self.setWindowTitle(self.tr("New matter") if new else self.tr("Edit matter"))
        self._workspace = workspace
        self._id = matter_id
        self._client = self.line(self.tr("Client"))
        self._number = self.line(self.tr("Matter number"))
        self._name = self.line(self.tr("Name"))
        for edit in (self._client, self._number, self._name):
            edit.textChanged.connect(self._judge)
        self._judge()
        if matter_id is not None:
            workspace.tasks.read(Task(self), matters.matters, self._show)

    def _show(self, found: tuple[Matter, ...]) -> None:
        matter = next((m for m in found if m.id == self._id), None)
        if matter is not None:
            self._client.setText(matter.client)
            self._number.setText(matter.number)
            self._name.setText(matter.name)

    def _judge(self) -> None:
        edits = (self._client, self._number, self._name)
        self.ok.setEnabled(any(edit.text().strip() for edit in edits))

    @override
    def accept(self) -> None:
        client, number = self._client.text().strip(), self._number.text().strip()
        name = self._name.text().strip()
        tasks = self._workspace.tasks
        if self._id is None:
            work = partial(matters.add_matter, client=client, number=number, name=name)
            tasks.change(work, partial(_switch_to_newest, self._workspace))
        else:
            matter = Matter(id=self._id, client=client, number=number, name=name)
            tasks.change(partial(matters.edit_matter, matter=matter))
        super().accept()


class MoveForm(Form):
    """The matter that the shown briefing belongs to."""

    def __init__(self, workspace: Workspace) -> None:
        """Read the matters and start with the present one."""
        super().__init__(workspace.window, "")
        self.setWindowTitle(self.tr("Move to matter"))
        self._workspace = workspace
        self._shown = workspace.shown
        self._matters = QComboBox()
        self.row(self.tr("Matter"), self._matters)
        self.ok.setEnabled(False)
        workspace.tasks.read(Task(self), matters.matters, self._show)

    def _show(self, found: tuple[Matter, ...]) -> None:
        for matter in found:
            name = self.tr("Unfiled") if matter.id == UNFILED else matter_name(matter)
            self._matters.addItem(name, matter.id)
            if self._shown is not None and matter.id == self._shown.briefing.matter.id:
                self._matters.setCurrentIndex(self._matters.count() - 1)
        self.ok.setEnabled(True)

    @override
    def accept(self) -> None:
        chosen = self._matters.currentData()
        if self._shown is not None and isinstance(chosen, int):
            work = partial(
                matters.move_briefing, briefing_id=self._shown.briefing.id, matter_id=chosen
            )
            self._workspace.tasks.change(work)
        super().accept()


def _names(text: str) -> tuple[str, ...]:
    parts = text.replace(";", "；").split("；")
    return tuple(part.strip() for part in parts if part.strip())


def _switch_to_newest(workspace: Workspace, _changes: Changes) -> None:
    def switch(found: tuple[Matter, ...]) -> None:
        workspace.set_matter(max(matter.id for matter in found))

    workspace.tasks.read(Task(workspace), matters.matters, switch)
