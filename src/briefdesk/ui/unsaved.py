"""What was not saved when the window ended last: restore it or discard it, one after the other."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from briefdesk.model.concept import Concept
from briefdesk.model.draft import CONCEPT, OWN_TEXT, Draft
from briefdesk.model.wire import from_json
from briefdesk.services.unsaved import Unsaved, unsaved
from briefdesk.ui.memo.dialog import MemoDialog
from briefdesk.ui.tasks import Task
from briefdesk.ui.widgets.notice import Notice
from briefdesk.ui.workspace import Workspace

_SHOWN = 60  # characters of the words


class UnsavedNotice(Notice):
    """Offers the drafts that were there at the start; Close leaves them for the next start."""

    def __init__(self, workspace: Workspace) -> None:
        """Look for drafts."""
        super().__init__("edit")
        self._workspace = workspace
        self._left: list[Unsaved] = []
        self._wanted: Draft | None = None  # to be restored when its briefing is shown
        workspace.shown_changed.connect(self._go)
        workspace.draft_discarded.connect(self._forget)
        self.closed.connect(self._left.clear)
        drafts = workspace.drafts.all()
        if drafts:
            work = partial(unsaved, drafts=drafts)
            workspace.tasks.read(Task(self), work, partial(self._take, drafts))

    def _take(self, drafts: tuple[Draft, ...], found: tuple[Unsaved, ...]) -> None:
        left = {one.draft.id for one in found}
        for draft in drafts:
            if draft.id not in left:  # it was saved in the last moment
                self._workspace.drafts.discard(draft.id)
        self._left += found
        self.say_again()

    @override
    def say_again(self) -> None:
        if not self._left:
            self.hide()
            return
        one = self._left[0]
        words = " ".join(one.words.split())
        short = words if len(words) <= _SHOWN else words[:_SHOWN] + "…"
        if one.has_place:
            text = self.tr("Not saved when BriefDesk ended, in “{title}”: “{words}”")
            self.offer(self.tr("Restore"), self._restore)
        else:
            text = self.tr("Not saved when BriefDesk ended, and its place is gone: “{words}”")
            self.offer(self.tr("Copy"), self._copy)
        self.offer_also(self.tr("Discard"), self._discard)
        self.say(text.format(title=one.title, words=short))

    @Slot(object)
    def _forget(self, draft_id: str) -> None:
        """Offer a draft no more that was saved or discarded where it was typed."""
        left = [one for one in self._left if one.draft.id != draft_id]
        if len(left) < len(self._left):
            self._left[:] = left
            self.say_again()

    def _restore(self) -> None:
        draft = self._left.pop(0).draft
        self.say_again()
        if draft.kind == CONCEPT:
            self._workspace.concept_asked.emit(from_json(draft.text, Concept).id)
            return
        self._wanted = draft
        if self._workspace.briefing_id == self._wanted.briefing_id:
            self._go()
        else:
            self._workspace.open_briefing(self._wanted.briefing_id)

    @Slot()
    def _go(self) -> None:
        """Open the editor that takes the draft up."""
        draft = self._wanted
        if draft is None or self._workspace.briefing_id != draft.briefing_id:
            return
        self._wanted = None
        if draft.kind == OWN_TEXT:
            MemoDialog.present(self._workspace)
        else:
            self._workspace.annotation_edit_asked.emit(draft.row_id)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._left[0].words)

    def _discard(self) -> None:
        self._workspace.drafts.discard(self._left[0].draft.id)
