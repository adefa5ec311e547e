"""Undo and redo, for everything a user does, also after a restart."""

from typing import NamedTuple

from briefdesk.model.changes import Changes, Touched
from briefdesk.phrases import Phrase
from briefdesk.services.desk import Desk
from briefdesk.store.change_log import Step, places, revert, stacks

_TOUCHED = {
    "matter": Touched.MATTERS | Touched.BRIEFINGS,
    "briefing": Touched.BRIEFINGS,
    "version": Touched.BRIEFINGS,
    "correction": Touched.BRIEFINGS,
    "annotation": Touched.ANNOTATIONS,
    "anchor": Touched.ANNOTATIONS,
    "remark": Touched.ANNOTATIONS,
    "source": Touched.SOURCES,
    "copy": Touched.SOURCES,
    "citation": Touched.SOURCES,
    "sense": Touched.RECOGNITIONS,
    "own_text": Touched.MEMOS,
    "termbase": Touched.CONCEPTS | Touched.RECOGNITIONS,
    "entry": Touched.CONCEPTS | Touched.RECOGNITIONS,
    "proposal": Touched.CONCEPTS,
    "waiver": Touched.WAIVERS,
    "revision": Touched.REVISIONS,
    "pairing": Touched.PAIRS,
    "link": Touched.PAIRS,
}


def undo(desk: Desk) -> Changes | None:
    """Take back the last action; None if there is none since the library's last migration."""
    undoable, _ = stacks(desk.database)
    return _revert(desk, undoable[-1]) if undoable else None


def redo(desk: Desk) -> Changes | None:
    """Do again what was undone last; None if something else was done since."""
    _, redoable = stacks(desk.database)
    return _revert(desk, redoable[-1]) if redoable else None


class Labels(NamedTuple):
    """The names of the actions that undo and redo would work on, None if there is nothing."""

    undo: Phrase | None
    redo: Phrase | None


def labels(desk: Desk) -> Labels:
    """Return what ``undo`` would take back and ``redo`` would do again."""
    undoable, redoable = (
        Phrase("history", steps[-1].label) if steps else None for steps in stacks(desk.database)
    )
    return Labels(undoable, redoable)


def _revert(desk: Desk, step: Step) -> Changes:
    touched = Touched.NOTHING
    briefing_id = None
    for place in places(desk.database, step.id):
        touched |= _TOUCHED[place.table]
        briefing_id = briefing_id if place.briefing_id is None else place.briefing_id
    change_set = revert(desk.database, step)
    return Changes(touched, briefing_id, change_set)
