"""What the review panel, the commands and the page's menu let the services do."""

from collections.abc import Sequence
from functools import partial

from briefdesk.model.briefing import Briefing
from briefdesk.model.correction import Correction
from briefdesk.model.imported import BlockType
from briefdesk.model.wire import changed
from briefdesk.phrases import phrase
from briefdesk.services import originals, reviewing
from briefdesk.ui.tasks import Task
from briefdesk.ui.workspace import Workspace

_NOT_HERE = phrase(
    "messages", "Nothing here was copied from the file, so there is nothing to correct."
)
_ANOTHER = phrase("messages", "Another briefing is shown now: nothing was corrected.")


def correct(workspace: Workspace, briefing: Briefing, said: Sequence[Correction | None]) -> None:
    """Correct the briefing that was shown when it was said; None stands for what cannot be said.

    Nothing is done once another one is shown: nobody would see it.
    """
    known = [one for one in said if one is not None]
    if workspace.briefing_id != briefing.id:
        workspace.told.emit(_ANOTHER)
    elif not known:
        workspace.told.emit(_NOT_HERE)
    else:
        workspace.tasks.change(partial(reviewing.correct, briefing_id=briefing.id, said=known))


def retype(
    workspace: Workspace,
    briefing: Briefing,
    block_id: str,
    kind: BlockType | None,
    level: int,
    *_: object,
) -> None:
    """Say what kind of block one of this briefing is; None: no part of the text."""
    if kind is None:
        said = reviewing.as_furniture(briefing.document, block_id)
    else:
        said = reviewing.as_block(briefing.document, block_id, kind, level)
    correct(workspace, briefing, [said])


def read_again(workspace: Workspace, briefing: Briefing, **choice: str) -> None:
    """Read the kept file of a briefing again in another way.

    ``choice`` is one of ``ReadingOptions``; what a person chose before about the others stays.
    """
    options = changed(briefing.document.file.choices, **choice)
    work = partial(originals.file_of, briefing_id=briefing.id)
    done = partial(workspace.importer.read_again, briefing_id=briefing.id, options=options)
    workspace.tasks.read(Task(workspace), work, done)
