"""What became of the comments when a briefing was read anew."""

from PySide6.QtCore import Slot
from typing_extensions import override

from briefdesk.model.redraft import Redrafted
from briefdesk.services.annotating import stands
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
        workspace.annotations_changed.connect(self._check)
        self.closed.connect(self._forget)

    @Slot(object)
    def _tell(self, done: Redrafted) -> None:
        if not done.new:
            self._workspace.told.emit(self.tr("The file has not changed since it was read."))
            return
        self._done = done if done.doubts else None
        self._check()
        if not done.doubts:
            self._workspace.told.emit(self._outcome(done))

    @override
    def say_again(self) -> None:
        if self._done is not None and self._is_in_doubt(self._done):
            self.say(self._outcome(self._done))
            self.offer(self.tr("Show"), self._go)

    def _outcome(self, done: Redrafted) -> str:
        if not done.kept and not done.doubts:
            return self.tr("The file was read again.")
        counts = (
            (self.tr("{count} in place"), done.placed),
            (self.tr("{count} on changed words"), done.changed),
            (self.tr("{count} to look at"), len(done.doubts)),
        )
        parts = [words.format(count=count) for words, count in counts if count]
        said = self.tr("The file was read again. Comments: {counts}.")
        return said.format(counts=self.tr(", ").join(parts))

    def _is_in_doubt(self, done: Redrafted) -> bool:
        """Tell whether a comment has no sure place still: the draft may have been taken back."""
        shown = self._workspace.shown
        asked = {doubt.annotation_id for doubt in done.doubts}
        notes = shown.annotations if shown is not None else ()
        return any(one.id in asked and not stands(one) for one in notes)

    def _go(self) -> None:
        """Go to the first comment in doubt."""
        if self._done is not None:
            self._workspace.annotation_asked.emit(self._done.doubts[0].annotation_id)

    @Slot()
    def _check(self) -> None:
        """Say it while there is something to look at in the briefing that is shown."""
        if self._done is not None and self._workspace.briefing_id != self._done.briefing_id:
            self._done = None
        if self._done is None or not self._is_in_doubt(self._done):
            self.hide()
        else:
            self.say_again()

    @Slot()
    def _forget(self) -> None:
        self._done = None
