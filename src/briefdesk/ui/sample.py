"""The sample briefing of the first start, stored through the same services as any other."""

from functools import partial
from pathlib import Path

from briefdesk import paths
from briefdesk.model.annotation import AnnotationFile
from briefdesk.model.progress import Progress
from briefdesk.services.opening import Kept
from briefdesk.services.parsing import Parsed, read_annotation_file
from briefdesk.services.sample import keep_sample
from briefdesk.ui.importing import parse_into
from briefdesk.ui.tasks import Task
from briefdesk.ui.workspace import Workspace


def store_sample(workspace: Workspace, *, shown: bool) -> None:
    """Read the sample and keep it with its comments; ``shown``: open it, as no file was asked for.

    What the importer does cannot tell: its file may be kept but not yet open when this is.
    """
    task = Task(workspace)

    def keep(found: tuple[Parsed, AnnotationFile]) -> None:
        work = partial(keep_sample, parsed=found[0], comments=found[1])
        workspace.tasks.change(work, partial(_show, workspace) if shown else None)

    workspace.tasks.free(task, partial(_read, workspace.files / "staging", task.report), keep)


def _read(staging: Path, progress: Progress) -> tuple[Parsed, AnnotationFile]:
    folder = paths.resources() / "sample"
    comments = read_annotation_file(folder / "annotations.json")
    return parse_into(staging, folder / "briefing.txt", progress), comments


def _show(workspace: Workspace, kept: Kept) -> None:
    if workspace.shown is None:
        workspace.open_briefing(kept.briefing_id)
