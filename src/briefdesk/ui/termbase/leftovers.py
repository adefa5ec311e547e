"""Entries with changes that are not saved: they wait here, and on the disk in case of a crash."""

from typing import NamedTuple
from uuid import uuid4

from PySide6.QtCore import QObject, Signal, Slot

from briefdesk.model.concept import Concept
from briefdesk.model.draft import CONCEPT, Draft
from briefdesk.model.wire import from_json, to_json
from briefdesk.ui.workspace import Workspace


class Leftover(NamedTuple):
    """An entry as it was typed, and as it was when typing began; None: it is new."""

    edited: Concept
    before: Concept | None


class Leftovers(QObject):
    """What was typed into entries and not saved, by concept id; ``changed`` says it is other."""

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        """Take up what was left when the window ended last."""
        super().__init__(parent)
        self._drafts = workspace.drafts
        self._found: dict[str, Leftover] = {}
        self._ids: dict[str, str] = {}  # of drafts, by concept
        workspace.draft_discarded.connect(self._forget)
        self._drafts.flush()
        for draft in self._drafts.all():
            found = _leftover(draft)
            if found is not None:
                self._found[found.edited.id] = found
                self._ids[found.edited.id] = draft.id

    @property
    def ids(self) -> tuple[str, ...]:
        """The concepts with unsaved changes, the oldest first."""
        return tuple(self._found)

    def get(self, concept_id: str) -> Leftover | None:
        """Return what was typed into an entry."""
        return self._found.get(concept_id)

    def keep(self, edited: Concept, before: Concept | None) -> None:
        """Keep what was typed; nothing is kept of an entry that is as it was."""
        if edited == before:
            self.drop(edited.id)
            return
        is_new = edited.id not in self._found
        self._found[edited.id] = Leftover(edited, before)
        draft_id = self._ids.setdefault(edited.id, str(uuid4()))
        base = "" if before is None else to_json(before).decode()
        self._drafts.save(Draft(draft_id, CONCEPT, 0, to_json(edited).decode(), base=base))
        if is_new:
            self.changed.emit()

    def drop(self, concept_id: str) -> None:
        """Forget what was typed into an entry: it was saved, or nobody wants it."""
        if self._found.pop(concept_id, None) is not None:
            self._drafts.discard(self._ids.pop(concept_id))
            self.changed.emit()

    @Slot(object)
    def _forget(self, draft_id: str) -> None:
        """Take note that a draft was discarded elsewhere."""
        for concept_id in [one for one, known in self._ids.items() if known == draft_id]:
            self._found.pop(concept_id)
            self._ids.pop(concept_id)
            self.changed.emit()


def _leftover(draft: Draft) -> Leftover | None:
    if draft.kind != CONCEPT:
        return None
    try:
        before = from_json(draft.base, Concept) if draft.base else None
        return Leftover(from_json(draft.text, Concept), before)
    except ValueError:  # not ours: the notice at the start shows it as it is
        return None
