"""What the review panel, the commands and the page's menu let the services do."""

from collections.abc import Sequence
from functools import partial

from briefdesk.model.briefing import Briefing
from briefdesk.model.correction import Correction
from briefdesk.model.imported import BlockType, ImportedDocument
from briefdesk.model.wire import changed
from briefdesk.phrases import phrase
from briefdesk.services import originals, reviewing
from briefdesk.ui.tasks import Task
from briefdesk.ui.workspace import Workspace

_NOT_HERE = phrase(
    "messages", "Nothing here was copied from the file, so there is nothing to correct."
)


def correct(workspace: Workspace, said: Sequence[Correction | None]) -> None:
    """Correct the shown briefing; None stands for what cannot be said of a place."""
    known = [one for one in said if one is not None]
    if workspace.briefing_id is None:
        return
    if not known:
        workspace.told.emit(_NOT_HERE)
        return
    work = partial(reviewing.correct, briefing_id=workspace.briefing_id, said=known)
    workspace.tasks.change(work)


def retype(
    workspace: Workspace, block_id: str, kind: BlockType | None, level: int, *_: object
) -> None:
    """Say what kind of block one is; None: no part of the text."""
    document = _document(workspace)
    if document is None:
        return
    if kind is None:
        correct(workspace, [reviewing.as_furniture(document, block_id)])
    else:
        correct(workspace, [reviewing.as_block(document, block_id, kind, level)])


def read_again(workspace: Workspace, briefing: Briefing, **choice: str) -> None:
    """Read the kept file of a briefing again in another way.

    ``choice`` is one of ``ReadingOptions``; what a person chose before about the others stays.
    """
    options = changed(briefing.document.file.choices, **choice)
    work = partial(originals.file_of, briefing_id=briefing.id)
    done = partial(workspace.importer.read_again, briefing_id=briefing.id, options=options)
    workspace.tasks.read(Task(workspace), work, done)


def _document(workspace: Workspace) -> ImportedDocument | None:
    return None if workspace.shown is None else workspace.shown.briefing.document
