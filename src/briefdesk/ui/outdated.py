"""A file was opened that holds an older draft: say that another text is shown."""

from PySide6.QtCore import Slot
from typing_extensions import override

from briefdesk.ui.importing import Outdated
from briefdesk.ui.widgets.notice import Notice
from briefdesk.ui.workspace import Workspace


class OutdatedNotice(Notice):
    """Stands above the briefing for as long as that text is shown; the older can take its place."""

    def __init__(self, workspace: Workspace) -> None:
        """Follow the importer."""
        super().__init__("info")
        self._workspace = workspace
        self._file: Outdated | None = None
        self._seen = ""  # SHA-256 of the file whose text was shown with it
        workspace.importer.outdated.connect(self._tell)
        workspace.importer.kept.connect(self._imported)
        workspace.shown_changed.connect(self._check)
        self.closed.connect(self._forget)

    @Slot(object)
    def _tell(self, file: Outdated) -> None:
        self._forget()
        self._file = file
        self._check()

    @Slot(object)
    def _imported(self, briefing_ids: tuple[int, ...]) -> None:
        """Forget a file behind which another one was opened."""
        if self._file is not None and self._file.briefing_id != briefing_ids[-1]:
            self._forget()

    @Slot()
    def _check(self) -> None:
        shown = self._workspace.shown
        if self._file is None:
            return
        sha256 = shown.briefing.document.file.sha256 if shown is not None else ""
        is_here = shown is not None and shown.briefing.id == self._file.briefing_id
        if is_here and self._seen in ("", sha256):
            self._seen = sha256
            self.say_again()
        elif self._seen:
            self._forget()

    @override
    def say_again(self) -> None:
        if self._file is not None and self._seen:
            said = self.tr("“{file}” is an older draft of this briefing; the newest is shown.")
            self.say(said.format(file=self._file.path.name))
            self.offer(self.tr("Make it the newest"), self._restore)

    def _restore(self) -> None:
        """Let the older text be the newest draft."""
        if self._file is not None:
            self._workspace.importer.reread(self._file.path, self._file.briefing_id)

    @Slot()
    def _forget(self) -> None:
        self._file, self._seen = None, ""
        self.hide()
