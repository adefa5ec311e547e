"""The sample briefing of the first start, stored through the same services as any other."""

import json
from functools import partial
from pathlib import Path

from briefdesk import paths
from briefdesk.model.annotation import Kind, NewAnnotation
from briefdesk.services import annotating, opening
from briefdesk.services.desk import Desk
from briefdesk.services.opening import Kept
from briefdesk.services.parsing import Parsed
from briefdesk.ui.importing import parse_into
from briefdesk.ui.tasks import Task
from briefdesk.ui.workspace import Workspace


def store_sample(workspace: Workspace) -> None:
    """Read the sample, keep it with its comments, show it."""
    folder = paths.resources() / "sample"
    task = Task(workspace)
    staging = workspace.files / "staging"

    def keep(parsed: Parsed) -> None:
        work = partial(keep_sample, parsed=parsed, comments=folder / "annotations.json")
        workspace.tasks.change(work, partial(_show, workspace))

    read = partial(parse_into, staging, folder / "briefing.txt", task.report)
    workspace.tasks.free(task, read, keep)


def keep_sample(desk: Desk, parsed: Parsed, comments: Path) -> Kept:
    """Store the sample with the comments of a JSON file shaped as ``annotate --json`` answers."""
    kept = opening.keep(desk, parsed)
    if kept.new:
        for comment in json.loads(comments.read_text("utf-8"))["annotations"]:
            draft = NewAnnotation(
                kind=Kind(comment["kind"]),
                body=comment["body"],
                author=comment["author"],
                internal=comment["internal"],
            )
            annotating.annotate_quote(
                desk, kept.briefing_id, comment["quote"], comment.get("occurrence"), draft
            )
    return kept


def _show(workspace: Workspace, kept: Kept) -> None:
    if workspace.shown is None and not workspace.importer.busy:
        workspace.open_briefing(kept.briefing_id)
