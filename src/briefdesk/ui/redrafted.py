"""What became of the comments when a briefing was read anew."""

from PySide6.QtCore import QEvent, Slot
from typing_extensions import override

from briefdesk.model.redraft import Redrafted
from briefdesk.ui.widgets.notice import Notice
from briefdesk.ui.workspace import Workspace


class RedraftedNotice(Notice):
    """Says what became of the comments when some are in doubt, and leads to the first of them."""

    def __init__(self, workspace: Workspace) -> None:
        """Follow the importer."""
        super().__init__("info")
        self._workspace = workspace
        self._done: Redrafted | None = None
        workspace.importer.redrafted.connect(self._tell)
        workspace.shown_changed.connect(self._check)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)

    @Slot(object)
    def _tell(self, done: Redrafted) -> None:
        if not done.new:
            self._workspace.told.emit(self.tr("The file has not changed since it was read."))
            return
        self.hide()
        self._done = done if done.doubts else None
        self._show()
        if not done.doubts:
            self._workspace.told.emit(self._outcome(done))

    def _show(self) -> None:
        if self._done is not None:
            self.say(self._outcome(self._done))
            self.offer(self.tr("Show"), self._go)

    def _outcome(self, done: Redrafted) -> str:
        if not done.kept and not done.doubts:
            return self.tr("The file was read again.")
        parts = [self.tr("%n comment(s) kept", "", done.kept)]
        if done.changed:
            parts.append(self.tr("%n of them on changed words", "", done.changed))
        if done.doubts:
            parts.append(self.tr("%n to look at", "", len(done.doubts)))
        return self.tr("Re-read: {outcome}").format(outcome=self.tr(", ").join(parts))

    def _go(self) -> None:
        """Go to the first comment in doubt."""
        if self._done is not None:
            self._workspace.annotation_asked.emit(self._done.doubts[0].annotation_id)

    @Slot()
    def _check(self) -> None:
        """Say nothing more when another briefing is shown."""
        if self._done is not None and self._workspace.briefing_id != self._done.briefing_id:
            self._done = None
            self.hide()
