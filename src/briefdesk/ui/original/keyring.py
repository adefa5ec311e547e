"""The password of the file that is shown, as long as it is shown."""

from PySide6.QtCore import QObject, Signal, Slot

from briefdesk.model.imported import ReadingOptions
from briefdesk.services.parsing import AS_IT_COMES
from briefdesk.ui.importing import Unlocked
from briefdesk.ui.workspace import Workspace


class Keyring(QObject):
    """Remembers what opened a file when it was imported in this session.

    It is in memory only, and forgotten when another briefing is shown.
    """

    changed = Signal()  # the shown file can be opened now

    def __init__(self, workspace: Workspace) -> None:
        """Follow the importer."""
        super().__init__(workspace)
        self._workspace = workspace
        self._key: Unlocked | None = None
        self._was_shown = False
        workspace.importer.unlocked.connect(self._take)
        workspace.importer.kept.connect(self._imported)
        workspace.shown_changed.connect(self._follow)
        workspace.closing.connect(self._forget)

    def options(self, briefing_id: int) -> ReadingOptions:
        """Return how the file of a briefing is opened."""
        key = self._key
        return key.options if key is not None and key.briefing_id == briefing_id else AS_IT_COMES

    @Slot(object)
    def _take(self, key: Unlocked) -> None:
        self._key = key
        self._was_shown = self._workspace.briefing_id == key.briefing_id
        if self._was_shown:
            self.changed.emit()

    @Slot(object)
    def _imported(self, briefing_ids: tuple[int, ...]) -> None:
        """Forget a file behind which another one was opened."""
        if self._key is not None and self._key.briefing_id != briefing_ids[-1]:
            self._forget()

    @Slot()
    def _follow(self) -> None:
        is_shown = self._key is not None and self._workspace.briefing_id == self._key.briefing_id
        if self._was_shown and not is_shown:
            self._forget()
        self._was_shown = is_shown

    @Slot()
    def _forget(self) -> None:
        self._key = None
