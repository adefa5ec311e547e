"""Files that were not read: a password is asked for, a file without text can be kept."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLineEdit
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
        self.setWindowTitle(self.tr("Password for “{file}”").format(file=wanted.path.name))
        self._importer = workspace.importer
        self._password = self.line(self.tr("Password"))
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self.require(self._password, bool)
        if wanted.asked > 1:
            self.complain(self.tr("That was not the password of this file."))
        self.rejected.connect(self._importer.skip)
        self.accepted.connect(self._unlock)

    def _unlock(self) -> None:
        self._importer.unlock(self._password.text())


class RefusedNotice(Notice):
    """Says why a file was not read and offers to keep it as the copy of a source."""

    def __init__(self, workspace: Workspace) -> None:
        """Follow the importer: passwords are asked for here."""
        super().__init__("risk")
        self._workspace = workspace
        self._refused: Refused | None = None
        workspace.importer.locked.connect(self._ask)
        self._relabel()

    def tell(self, refused: Refused) -> None:
        """Say why a file was not read."""
        self._refused = refused
        self._relabel()

    def _ask(self, wanted: Wanted) -> None:
        UnlockForm(self._workspace, wanted).open()

    def _keep(self) -> None:
        if self._refused is not None:
            KeepCopyForm(self._workspace, self._refused.path).open()
            self.hide()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            shown = self.isVisible()
            self._relabel()
            self.setVisible(shown)
        super().changeEvent(event)

    def _relabel(self) -> None:
        if self._refused is not None:
            self.say(say_error(self._refused.error))
            self.offer(self.tr("Keep as a source copy…"), self._keep)
