"""Does what the workspace asks of the library: opens, imports, annotates, follows changes."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from briefdesk.errors import BriefDeskError, UnknownIdError
from briefdesk.model.annotation import Annotation, Kind, NewAnnotation
from briefdesk.model.briefing import OpenBriefing
from briefdesk.model.changes import Changes, Touched
from briefdesk.phrases import Phrase
from briefdesk.services import annotating, history, opening
from briefdesk.services.desk import Desk
from briefdesk.ui.importing import Importer
from briefdesk.ui.tasks import Task
from briefdesk.ui.workspace import Workspace


class Librarian(QObject):
    """The services behind one workspace.

    They are apart from it so that the first paint, which only shows, loads none of them.
    """

    def __init__(self, workspace: Workspace) -> None:
        """Serve ``workspace`` from now on."""
        super().__init__(workspace)
        self._workspace = workspace
        self._tasks = workspace.tasks
        self._opening: Task | None = None
        self._edit_next = False
        workspace.importer = Importer(self._tasks, workspace.files / "staging", workspace)
        workspace.importer.kept.connect(self._imported)
        workspace.closing.connect(workspace.importer.cancel)
        workspace.open_asked.connect(self._open)
        workspace.import_asked.connect(self._import)
        workspace.reload_asked.connect(self._reload)
        workspace.annotate_asked.connect(self._annotate)
        self._tasks.changed.connect(self._follow)

    @Slot(object)
    def _open(self, briefing_id: int) -> None:
        if self._opening is not None:
            self._opening.cancel()
        self._opening = Task(self)
        work = partial(opening.show, briefing_id=briefing_id)
        self._tasks.read(self._opening, work, self._workspace.show_briefing)

    @Slot(object)
    def _import(self, paths: Sequence[Path]) -> None:
        self._workspace.importer.add(paths, self._workspace.matter_id)

    @Slot(object)
    def _imported(self, briefing_ids: tuple[int, ...]) -> None:
        self._open(briefing_ids[-1])

    @Slot()
    def _reload(self) -> None:
        briefing_id = self._workspace.briefing_id
        if briefing_id is not None:
            task = Task(self, failed=self._gone)
            work = partial(_living, briefing_id=briefing_id)
            self._tasks.read(task, work, partial(self._replace, briefing_id))

    def _replace(self, briefing_id: int, shown: OpenBriefing | None) -> None:
        if briefing_id == self._workspace.briefing_id:
            self._workspace.show_briefing(shown)

    @Slot(object)
    def _annotate(self, kind: Kind) -> None:
        workspace = self._workspace
        if workspace.briefing_id is None or workspace.selection is None:
            return
        draft = NewAnnotation(kind=kind, author=workspace.settings.author)
        self._edit_next = kind is Kind.NOTE
        self._tasks.change(
            partial(
                annotating.annotate,
                briefing_id=workspace.briefing_id,
                span=workspace.selection,
                draft=draft,
            )
        )

    # ---- after a change

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        workspace = self._workspace
        self.read_history()
        if workspace.briefing_id is None and changes.touched & Touched.BRIEFINGS:
            self._come_back(changes)
        if workspace.briefing_id is None or changes.briefing_id not in (
            None,
            workspace.briefing_id,
        ):
            return
        if changes.touched & ~(Touched.ANNOTATIONS | Touched.MEMOS):
            self._reload()
        elif changes.touched & Touched.ANNOTATIONS:
            work = partial(annotating.annotations_of, briefing_id=workspace.briefing_id)
            self._tasks.read(Task(self), work, partial(self._take, workspace.briefing_id))

    def _come_back(self, changes: Changes) -> None:
        """Show the briefing that was on the page again when it comes out of the bin."""
        if changes.briefing_id == self._workspace.settings.last_briefing:
            work = partial(_living, briefing_id=changes.briefing_id)
            self._tasks.read(Task(self, failed=self._gone), work, self._workspace.show_briefing)

    def _take(self, briefing_id: int, annotations: tuple[Annotation, ...]) -> None:
        new = self._workspace.take_annotations(briefing_id, annotations)
        if new:
            self._workspace.set_annotation(new[-1])
            edit, show = self._workspace.annotation_edit_asked, self._workspace.annotation_asked
            (edit if self._edit_next else show).emit(new[-1])
        self._edit_next = False
        self._workspace.met_changed.emit()

    def read_history(self) -> None:
        """Ask what undo and redo would do now."""
        self._tasks.read(Task(self), _labels, self._workspace.set_history)

    def _gone(self, error: BriefDeskError) -> None:
        if isinstance(error, UnknownIdError):  # its import was undone
            self._workspace.close_briefing()
        else:
            self._tasks.failed.emit(error)


def _living(desk: Desk, briefing_id: int) -> OpenBriefing | None:
    """Return a briefing unless it went into the bin."""
    if all(summary.id != briefing_id for summary in opening.briefings(desk)):
        return None
    return opening.show(desk, briefing_id)


def _labels(desk: Desk) -> tuple[Phrase | None, Phrase | None]:
    return history.undo_label(desk), history.redo_label(desk)
