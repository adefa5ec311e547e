"""Files that were not read: a password is asked for, a file without text can be kept."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QLineEdit
from typing_extensions import override

from briefdesk.errors import PasswordError, ScanError
from briefdesk.ui.importing import Refused, Wanted
from briefdesk.ui.say import say_error
from briefdesk.ui.sources.keeping import KeepCopyForm
from briefdesk.ui.widgets.form import Form
from briefdesk.ui.widgets.notice import Notice
from briefdesk.ui.workspace import Workspace


def can_be_kept(refused: Refused) -> bool:
    """Tell whether a file is whole and only has no text that we can read."""
    return isinstance(refused.error, ScanError | PasswordError)


class UnlockForm(Form):
    """Asks for the password of a file that waits to be read; it is used once and forgotten."""

    def __init__(self, workspace: Workspace, wanted: Wanted) -> None:
        """Say again why, after a wrong one."""
        super().__init__(workspace.window, "")
        self.setWindowTitle(self.tr("Password for “{file}”").format(file=wanted.name))
        self._importer = workspace.importer
        why = self.tr("“{file}” is protected by a password. BriefDesk does not store it.")
        reason = QLabel(why.format(file=wanted.name))
        reason.setTextFormat(Qt.TextFormat.PlainText)
        reason.setWordWrap(True)
        self.fields.addRow(reason)
        self._password = self.line(self.tr("Password"))
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._password.setFocus()
        self.require(self._password, bool)
        if wanted.asked > 1:
            self.complain(self.tr("That was not the password of this file."))
        self.rejected.connect(self._importer.skip)
        self.accepted.connect(self._unlock)

    def _unlock(self) -> None:
        self._importer.unlock(self._password.text())


class RefusedNotice(Notice):
    """Says why a file was not read and offers to keep it as the copy of a source.

    One file after the other: the next one when something was done about the one shown.
    """

    def __init__(self, workspace: Workspace) -> None:
        """Follow the importer: passwords are asked for here."""
        super().__init__("risk")
        self._workspace = workspace
        self._refused: list[Refused] = []
        workspace.importer.locked.connect(self._ask)
        workspace.importer.was_read.connect(self._forget)
        self.closed.connect(self._next)

    def tell(self, refused: Refused) -> None:
        """Say why a file was not read, now or after the others; the newest reason counts."""
        paths = [one.path for one in self._refused]
        if refused.path in paths:
            self._refused[paths.index(refused.path)] = refused
        else:
            self._refused.append(refused)
        self.say_again()

    @Slot()
    def _next(self) -> None:
        if self._refused:
            self._forget(self._refused[0].path)

    @Slot(object)
    def _forget(self, path: Path) -> None:
        """Say nothing more of a file about which something was done, or that could be read."""
        kept = [one for one in self._refused if one.path != path]
        if len(kept) < len(self._refused):
            self._refused = kept
            self.hide()
            self.say_again()

    def _ask(self, wanted: Wanted) -> None:
        UnlockForm(self._workspace, wanted).open()

    def _keep(self) -> None:
        path = self._refused[0].path
        form = KeepCopyForm(self._workspace, path)
        form.accepted.connect(partial(self._forget, path))
        form.open()

    @override
    def say_again(self) -> None:
        if self._refused:
            self.say(say_error(self._refused[0].error))
            self.offer(self.tr("Keep as a source copy…"), self._keep)
