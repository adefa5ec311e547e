"""Does what the workspace asks of the library: opens, imports, annotates, follows changes."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, QTimer, Slot

from briefdesk.errors import BriefDeskError, UnknownIdError
from briefdesk.model.annotation import Annotation, Kind, NewAnnotation
from briefdesk.model.briefing import OpenBriefing
from briefdesk.model.changes import Changes, Touched
from briefdesk.model.origin import Origin
from briefdesk.model.redraft import Doubt
from briefdesk.phrases import phrase
from briefdesk.services import (
    annotating,
    history,
    opening,
    origins,
    reading,
    redrafting,
)
from briefdesk.services.annotating import Annotated
from briefdesk.services.lexicon import Lexicon, lexicon_of
from briefdesk.services.redrafting import Question
from briefdesk.ui.importing import Importer
from briefdesk.ui.library.new_draft import NewDraftDialog
from briefdesk.ui.tasks import Task
from briefdesk.ui.workspace import Workspace

_LOOK = 1000  # milliseconds that a look at a file may take
_SELECT = phrase(
    "messages", "Select text first. Ctrl+L selects the paragraph, Ctrl+Shift+L the section."
)
_NO_ORIGIN = phrase(
    "messages", "BriefDesk does not know where the file of this briefing is. Open it with Ctrl+O."
)
_UNCHANGED = phrase("messages", "The file has not changed since it was read.")


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
        self._looking: Task | None = None
        self._question: NewDraftDialog | None = None
        self._expected: dict[int, bool] = {}  # comments just made: whether to open the editor
        workspace.importer = Importer(self._tasks, workspace.files / "staging", workspace)
        workspace.importer.kept.connect(self._imported)
        workspace.importer.asked.connect(self._ask)
        workspace.closing.connect(workspace.importer.cancel)
        workspace.open_asked.connect(self._open)
        workspace.import_asked.connect(self._import)
        workspace.reread_asked.connect(self._reread)
        workspace.annotate_asked.connect(self._annotate)
        workspace.annotation_asked.connect(self._look_for)
        self._tasks.changed.connect(self._follow)

    @Slot(object)
    def _open(self, briefing_id: int) -> None:
        if self._opening is not None:
            self._opening.cancel()
        self._opening = Task(self, failed=self._not_opened)
        work = partial(opening.show_living, briefing_id=briefing_id)
        self._tasks.read(self._opening, work, self._workspace.show_briefing)

    def _not_opened(self, error: BriefDeskError) -> None:
        self._workspace.goal = None
        self._tasks.failed.emit(error)

    @Slot(object)
    def _import(self, paths: Sequence[Path]) -> None:
        self._workspace.importer.add(paths, self._workspace.matter_id)

    @Slot(object)
    def _imported(self, briefing_ids: tuple[int, ...]) -> None:
        if briefing_ids[-1] != self._workspace.briefing_id:  # else it is read again already
            self._open(briefing_ids[-1])

    @Slot(object)
    def _ask(self, question: Question | None) -> None:
        if self._question is not None and shiboken6.isValid(self._question):
            self._question.close()
        self._question = None
        if question is not None:
            self._question = NewDraftDialog(self._workspace, question)
            self._question.open()

    @Slot()
    def _reread(self) -> None:
        briefing_id = self._workspace.briefing_id
        if briefing_id is not None:
            work = partial(origins.origin, briefing_id=briefing_id)
            self._tasks.read(Task(self), work, partial(self._reread_from, briefing_id))

    def _reread_from(self, briefing_id: int, origin: Origin | None) -> None:
        if origin is None:
            self._workspace.told.emit(_NO_ORIGIN)
            return
        task, done = Task(self), partial(self._reread_if, briefing_id, origin.path)
        self._tasks.look(task, partial(origins.is_worth_reading, origin), done)
        QTimer.singleShot(_LOOK, self, partial(_do_without, task, done))

    def _reread_if(self, briefing_id: int, path: Path, worth: bool) -> None:
        shown = self._workspace.shown
        if not worth:
            self._workspace.told.emit(_UNCHANGED)
        elif shown is not None and shown.briefing.id == briefing_id:
            choices = shown.briefing.document.file.choices
            self._workspace.importer.reread(path, briefing_id, choices)

    def _reload(self) -> None:
        briefing_id = self._workspace.briefing_id
        if briefing_id is not None:
            task = Task(self, failed=self._gone)
            work = partial(opening.living, briefing_id=briefing_id)
            self._tasks.read(task, work, partial(self._replace, briefing_id))

    def _replace(self, briefing_id: int, shown: OpenBriefing | None) -> None:
        if briefing_id == self._workspace.briefing_id:
            self._workspace.show_briefing(shown)

    @Slot(object)
    def _annotate(self, kind: Kind) -> None:
        workspace = self._workspace
        if workspace.briefing_id is None:
            return
        if workspace.selection is None:
            workspace.told.emit(_SELECT)
            workspace.selection_missed.emit()
            return
        draft = NewAnnotation(kind=kind, author=workspace.settings.author)
        work = partial(
            annotating.annotate,
            briefing_id=workspace.briefing_id,
            span=workspace.selection,
            draft=draft,
        )
        self._tasks.change(work, partial(self._expect, edit=kind is Kind.NOTE))

    def _expect(self, made: Annotated, *, edit: bool) -> None:
        """Remember a comment until it is read: then its editor opens, or it is shown."""
        self._expected[made.annotation.id] = edit

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
        if changes.touched & Touched.CONCEPTS:
            self._tasks.read(Task(self), lexicon_of, self._warm)
        elif changes.touched & ~(Touched.ANNOTATIONS | Touched.MEMOS | Touched.PAIRS):
            self._reload()
        elif changes.touched & Touched.ANNOTATIONS:
            work = partial(annotating.annotations_of, briefing_id=workspace.briefing_id)
            self._tasks.read(Task(self), work, partial(self._take, workspace.briefing_id))

    def _come_back(self, changes: Changes) -> None:
        """Show the briefing that was on the page again when it comes out of the bin."""
        if changes.briefing_id == self._workspace.settings.last_briefing:
            work = partial(opening.living, briefing_id=changes.briefing_id)
            self._tasks.read(Task(self, failed=self._gone), work, self._workspace.show_briefing)

    def _take(self, briefing_id: int, annotations: tuple[Annotation, ...]) -> None:
        workspace = self._workspace
        new = workspace.take_annotations(briefing_id, annotations)
        made = [one for one in self._expected if one in new]
        for annotation_id in made or new[-1:]:  # none was made: undo brought them back
            workspace.set_annotation(annotation_id)
            edit = self._expected.pop(annotation_id, False)
            asked = workspace.annotation_edit_asked if edit else workspace.annotation_asked
            asked.emit(annotation_id)
        workspace.met_changed.emit()

    @Slot(object)
    def _look_for(self, annotation_id: int) -> None:
        """Show where a comment may belong whose place in this text is not sure."""
        workspace = self._workspace
        notes = workspace.shown.annotations if workspace.shown else ()
        found = next((one for one in notes if one.id == annotation_id), None)
        if found is None or annotating.stands(found):
            return
        if self._looking is not None:
            self._looking.cancel()
        self._looking = task = Task(self)
        work = partial(redrafting.doubts, briefing_id=found.briefing_id, progress=task.report)
        self._tasks.read(task, work, partial(self._propose, annotation_id))

    def _propose(self, annotation_id: int, doubts: tuple[Doubt, ...]) -> None:
        for doubt in doubts:
            if doubt.annotation_id == annotation_id and doubt.proposed is not None:
                self._workspace.reveal.emit(doubt.proposed)

    def read_history(self) -> None:
        """Ask what undo and redo would do now."""
        self._tasks.read(Task(self), history.labels, self._workspace.set_history)

    def renew_terms(self, known: str) -> None:
        """Read what is shown again if its terms were not recognised with today's lexicon."""
        work = partial(reading.is_current, lexicon=known)
        self._tasks.read(Task(self), work, self._renew_unless)

    def _renew_unless(self, current: bool) -> None:
        if not current:
            self._tasks.read(Task(self), lexicon_of, self._warm)

    def _warm(self, known: Lexicon) -> None:
        task = Task(self)  # the terms may have to be compiled first, which nobody should wait for
        self._tasks.free(task, partial(known.warm, task.report), self._renew)

    def _renew(self, _warmed: None) -> None:
        self._reload()

    def _gone(self, error: BriefDeskError) -> None:
        if isinstance(error, UnknownIdError):  # its import was undone
            self._workspace.close_briefing()
        else:
            self._tasks.failed.emit(error)


def _do_without(look: Task, done: Callable[[bool], None]) -> None:
    """Read a file that nobody could look at in time: the bar of the import can be cancelled."""
    if not look.is_over:
        look.cancel()
        done(True)  # noqa: FBT003 - as a look's result
