"""Undo and redo: they say what they did and show where, as it may be out of view."""

from collections.abc import Callable
from functools import partial
from operator import attrgetter
from typing import NamedTuple

from briefdesk.model.changes import Changes, Touched
from briefdesk.phrases import Phrase, phrase
from briefdesk.services import history, opening
from briefdesk.services.desk import Desk
from briefdesk.ui.memo.dialog import MemoDialog
from briefdesk.ui.say import say
from briefdesk.ui.workspace import Workspace

_UNDONE = phrase("messages", "Undone: {action}")
_REDONE = phrase("messages", "Redone: {action}")
_SHORT = 24  # characters of a title


class _Reverted(NamedTuple):
    """What undo or redo did: the action's name, and the briefing it belongs to."""

    changes: Changes
    action: Phrase
    title: str
    living: bool  # the briefing is in the library, not in the bin


def undo(workspace: Workspace) -> None:
    """Take the last change back."""
    work = partial(_revert, revert=history.undo, name=attrgetter("undo"))
    workspace.tasks.change(work, partial(_tell, workspace, _UNDONE))


def redo(workspace: Workspace) -> None:
    """Make the change that was taken back again."""
    work = partial(_revert, revert=history.redo, name=attrgetter("redo"))
    workspace.tasks.change(work, partial(_tell, workspace, _REDONE))


def _revert(
    desk: Desk,
    revert: Callable[[Desk], Changes | None],
    name: Callable[[history.Labels], Phrase | None],
) -> _Reverted | None:
    action, changes = name(history.labels(desk)), revert(desk)
    if action is None or changes is None:
        return None
    living = {one.id: one for one in opening.briefings(desk)}
    binned = {one.id: one for one in opening.briefings(desk, binned=True)}
    place = (living | binned).get(changes.briefing_id or 0)
    title = "" if place is None else place.title or place.file_name
    return _Reverted(changes, action, title, changes.briefing_id in living)


def _tell(workspace: Workspace, words: Phrase, done: _Reverted | None) -> None:
    if done is None:
        return
    said = say(words, action=say(done.action))
    if done.title:
        short = done.title if len(done.title) <= _SHORT else done.title[:_SHORT] + "…"
        said = f"{said} — {short}"
    workspace.told.emit(said)
    briefing_id = done.changes.briefing_id
    if briefing_id is None or not done.living:
        return
    if briefing_id != workspace.briefing_id:
        workspace.open_briefing(briefing_id)
    if done.changes.touched & Touched.MEMOS:
        MemoDialog.bring_text(workspace, briefing_id)
