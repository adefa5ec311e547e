"""All sure pairs of a briefing are confirmed at once, but only beside findings that hold."""

from PySide6.QtCore import QObject, Signal, Slot

from briefdesk.phrases import phrase
from briefdesk.services.confirming import sure
from briefdesk.ui.pair import mending
from briefdesk.ui.pair.keeper import PairKeeper
from briefdesk.ui.workspace import Checked, Workspace

_FIRST = phrase("messages", "The checks run first, so that no pair with a fault is confirmed.")


class SurePairs(QObject):
    """Confirms what is sure of the shown briefing; has the checks run first where they must."""

    left = Signal(int)  # how many sure pairs were left, as something is said to be wrong there

    def __init__(self, workspace: Workspace, keeper: PairKeeper) -> None:
        """Confirm the pairs of ``keeper``."""
        super().__init__(keeper)
        self._workspace, self._keeper = workspace, keeper
        self._awaited: int | None = None  # the briefing whose findings are waited for
        workspace.findings_changed.connect(self._go_on)
        workspace.check_given_up.connect(self._give_up)
        workspace.tasks.failed.connect(self._give_up)

    def confirm(self) -> None:
        """Confirm what is sure, but for sentences of which something is said to be wrong."""
        self._awaited = self._workspace.briefing_id
        if self._workspace.checked is not Checked.NOW:
            self._workspace.message.emit(_FIRST)
            self._workspace.check_asked.emit()
        else:
            self._go_on()

    @Slot()
    def _give_up(self, *_: object) -> None:
        self._awaited = None

    @Slot()
    def _go_on(self) -> None:
        workspace, links = self._workspace, self._keeper.links
        if self._awaited != workspace.briefing_id:
            self._awaited = None
        if self._awaited is None or links is None or workspace.checked is not Checked.NOW:
            return
        self._awaited = None
        found = sure(links.all, workspace.findings)
        if found.good:
            self._keeper.mend(mending.confirmed(links.all, found.good), confirm=True)
        if found.doubted:
            self.left.emit(len(found.doubted))
