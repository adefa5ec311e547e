"""What is shown and chosen, what commands may use, and the signals panels talk through.

Panels never know each other: they read the attributes here, change them through the methods and
listen to the signals. All positions are code points of the shown briefing's text.
"""

from collections.abc import Sequence
from dataclasses import replace
from enum import Enum, Flag, auto
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from briefdesk import settings as settings_file
from briefdesk.errors import BriefDeskError, ReadOnlyError, UnknownIdError
from briefdesk.model.annotation import Annotation, Kind, NewAnnotation
from briefdesk.model.briefing import OpenBriefing
from briefdesk.model.changes import Changes, Touched
from briefdesk.model.imported import Block
from briefdesk.model.span import Span
from briefdesk.phrases import Phrase, phrase
from briefdesk.services import annotating, history, opening
from briefdesk.services.desk import Desk
from briefdesk.services.drafts import Drafts
from briefdesk.settings import Settings
from briefdesk.ui.importing import Importer
from briefdesk.ui.tasks import Task, TaskRunner

_SETTINGS_AFTER = 400  # milliseconds: a slider sends many values
_UNSAVED = phrase(
    "errors", "The settings could not be saved in “{file}”: {reason}. They hold until you close."
)
UNFILED = 1  # the matter of briefings that belong to none


class Needs(Flag):
    """What a command needs before it can run."""

    NOTHING = 0
    BRIEFING = auto()
    SELECTION = auto()
    ANNOTATION = auto()
    MATTER = auto()
    UNDO = auto()
    REDO = auto()


class Act(Enum):
    """What a command asks the window or the page to do; see ``Workspace.asked``."""

    OPEN_FILES = auto()
    CLOSE_WINDOW = auto()
    LIBRARY = auto()
    OUTLINE = auto()
    PAGE = auto()
    TERM = auto()
    COMMENTS = auto()
    SOURCES = auto()
    PALETTE = auto()
    SHORTCUT_SHEET = auto()
    PAGE_ONLY = auto()
    FIND = auto()
    FIND_NEXT = auto()
    FIND_PREVIOUS = auto()
    TERM_AT_CARET = auto()
    FOLLOW_FOOTNOTE = auto()


class Workspace(QObject):
    """The state of one window.

    ``shown`` is the open briefing; ``selection`` what is selected on its page; ``position`` where
    the reader is; ``annotation`` the comment that is current; ``matter_id`` None means all matters.
    """

    shown_changed = Signal()  # another briefing, or its text, title block or terms are new
    annotations_changed = Signal()  # only the comments of the shown briefing are new
    selection_changed = Signal()
    position_changed = Signal()
    annotation_changed = Signal()
    matter_changed = Signal()
    settings_changed = Signal()
    met_changed = Signal()  # what commands may run
    reveal = Signal(object)  # Span: scroll there and flash it
    select_asked = Signal(object)  # Span: make it the page's selection
    term_asked = Signal(object)  # Span of a recognition: show its card
    annotation_asked = Signal(object)  # annotation id: show it in panel and page
    annotation_edit_asked = Signal(object)  # annotation id: open its editor with the focus
    asked = Signal(object)  # Act
    message = Signal(object)  # Phrase or str for the status bar

    def __init__(
        self, tasks: TaskRunner, settings: Settings, files: Path, parent: QObject | None = None
    ) -> None:
        """Use the library's companion folder ``files`` for settings, drafts and staging."""
        super().__init__(parent)
        self.tasks = tasks
        self.settings = settings
        self.files = files
        self.drafts = Drafts(files / "drafts", tasks.failed.emit)
        self.window = QWidget()  # the main window sets itself: parent of dialogs
        self.shown: OpenBriefing | None = None
        self.selection: Span | None = None
        self.position = 0
        self.annotation_id: int | None = None
        self.matter_id: int | None = settings.current_matter or None
        self.undo_label: Phrase | None = None
        self.redo_label: Phrase | None = None
        self.importer = Importer(tasks, files / "staging", self)
        self.importer.kept.connect(self._imported)
        self._opening: Task | None = None
        self._edit_next = False
        self._settings_timer = QTimer(self)
        self._settings_timer.setSingleShot(True)
        self._settings_timer.setInterval(_SETTINGS_AFTER)
        self._settings_timer.timeout.connect(self._keep_settings)
        tasks.changed.connect(self._follow)

    # ---- what commands need

    @property
    def met(self) -> Needs:
        """What is there for commands to use."""
        met = Needs.NOTHING
        if self.shown is not None:
            met |= Needs.BRIEFING
        if self.selection is not None and len(self.selection):
            met |= Needs.SELECTION
        if self.annotation is not None:
            met |= Needs.ANNOTATION
        if self.matter_id not in (None, UNFILED):
            met |= Needs.MATTER
        if self.undo_label is not None:
            met |= Needs.UNDO
        if self.redo_label is not None:
            met |= Needs.REDO
        return met

    @property
    def briefing_id(self) -> int | None:
        """The id of the shown briefing."""
        return None if self.shown is None else self.shown.briefing.id

    @property
    def annotation(self) -> Annotation | None:
        """The current comment."""
        if self.shown is None:
            return None
        return next((a for a in self.shown.annotations if a.id == self.annotation_id), None)

    def block_at(self, position: int) -> Block | None:
        """Return the block that holds ``position``."""
        if self.shown is None:
            return None
        blocks = self.shown.briefing.document.blocks
        return next((b for b in blocks if b.start <= position <= b.end), None)

    # ---- set by panels

    def set_selection(self, span: Span | None) -> None:
        """Tell what is selected on the page; None or an empty span: nothing."""
        if span is not None and not len(span):
            span = None
        if span != self.selection:
            self.selection = span
            self.selection_changed.emit()
            self.met_changed.emit()

    def set_position(self, position: int) -> None:
        """Tell where the reader is: the caret, or the first line in view after scrolling."""
        if position != self.position:
            self.position = position
            self.position_changed.emit()

    def set_annotation(self, annotation_id: int | None) -> None:
        """Make a comment the current one."""
        if annotation_id != self.annotation_id:
            self.annotation_id = annotation_id
            self.annotation_changed.emit()
            self.met_changed.emit()

    def set_matter(self, matter_id: int | None) -> None:
        """Show the briefings of one matter; None: all matters."""
        if matter_id != self.matter_id:
            self.matter_id = matter_id
            self.change_settings(current_matter=matter_id or 0)
            self.matter_changed.emit()
            self.met_changed.emit()

    def change_settings(self, **values: object) -> None:
        """Set settings by name, keep them on disk and tell everybody."""
        changed = replace(self.settings, **values)  # type: ignore[arg-type]
        if changed == self.settings:
            return
        self.settings = changed
        self._settings_timer.start()
        self.settings_changed.emit()

    def _keep_settings(self) -> None:
        path = self.files / "settings.json"
        work = partial(_save_settings, path=path, chosen=self.settings)
        self.tasks.read(Task(self), work, _nothing)  # on the one worker: in order

    def close(self) -> None:
        """Finish what is under way, keep the settings, close the library."""
        if self._settings_timer.isActive():
            self._settings_timer.stop()
            self._keep_settings()
        self.importer.cancel()
        self.drafts.close()
        self.tasks.close()

    # ---- briefings

    def open_briefing(self, briefing_id: int) -> None:
        """Read a briefing of the library and show it."""
        if self._opening is not None:
            self._opening.cancel()
        self._opening = Task(self)
        self.tasks.read(
            self._opening, partial(opening.show, briefing_id=briefing_id), self.show_briefing
        )

    @Slot(object)
    def show_briefing(self, shown: OpenBriefing | None) -> None:
        """Show what was read; None shows the empty page."""
        if shown is None or self.briefing_id != shown.briefing.id:
            self.selection = None
            self.annotation_id = None
            self.position = 0
        self.shown = shown
        self.shown_changed.emit()
        self.met_changed.emit()
        if shown is not None:
            self.change_settings(last_briefing=shown.briefing.id)

    def close_briefing(self) -> None:
        """Show the empty page."""
        self.show_briefing(None)

    def import_files(self, paths: Sequence[Path]) -> None:
        """Read files and keep them in the current matter; the last one is shown."""
        self.importer.add(paths, self.matter_id)

    def reload(self) -> None:
        """Read the shown briefing again."""
        if self.briefing_id is not None:
            task = Task(self, failed=self._gone)
            work = partial(_living, briefing_id=self.briefing_id)
            self.tasks.read(task, work, partial(self._replace, self.briefing_id))

    def _replace(self, briefing_id: int, shown: OpenBriefing | None) -> None:
        if briefing_id == self.briefing_id:
            self.show_briefing(shown)

    # ---- comments

    def annotate(self, kind: Kind) -> None:
        """Annotate the selection; a note's editor opens, the others are ready at once."""
        if self.briefing_id is None or self.selection is None:
            return
        draft = NewAnnotation(kind=kind, author=self.settings.author)
        self._edit_next = kind is Kind.NOTE
        self.tasks.change(
            partial(
                annotating.annotate,
                briefing_id=self.briefing_id,
                span=self.selection,
                draft=draft,
            )
        )

    # ---- after a change

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        self.read_history()
        if self.briefing_id is None and changes.touched & Touched.BRIEFINGS:
            self._come_back(changes)
        if self.briefing_id is None or changes.briefing_id not in (None, self.briefing_id):
            return
        if changes.touched & ~(Touched.ANNOTATIONS | Touched.MEMOS):
            self.reload()
        elif changes.touched & Touched.ANNOTATIONS:
            work = partial(annotating.annotations_of, briefing_id=self.briefing_id)
            self.tasks.read(Task(self), work, partial(self._take, self.briefing_id))

    def _come_back(self, changes: Changes) -> None:
        """Show the briefing that was on the page again when it comes out of the bin."""
        if changes.briefing_id == self.settings.last_briefing:
            work = partial(_living, briefing_id=changes.briefing_id)
            self.tasks.read(Task(self, failed=self._gone), work, self.show_briefing)

    def read_history(self) -> None:
        """Ask what undo and redo would do now."""
        self.tasks.read(Task(self), _labels, self._take_history)

    def _take(self, briefing_id: int, annotations: tuple[Annotation, ...]) -> None:
        if self.shown is None or self.shown.briefing.id != briefing_id:
            return
        known = {a.id for a in self.shown.annotations}
        new = [a.id for a in annotations if a.id not in known]
        self.shown = OpenBriefing(
            briefing=self.shown.briefing,
            recognitions=self.shown.recognitions,
            annotations=annotations,
            sources=self.shown.sources,
        )
        self.annotations_changed.emit()
        if new:
            self.set_annotation(new[-1])
            (self.annotation_edit_asked if self._edit_next else self.annotation_asked).emit(new[-1])
        self._edit_next = False
        self.met_changed.emit()

    def _take_history(self, labels: tuple[Phrase | None, Phrase | None]) -> None:
        self.undo_label, self.redo_label = labels
        self.met_changed.emit()

    def _imported(self, briefing_ids: tuple[int, ...]) -> None:
        self.open_briefing(briefing_ids[-1])

    def _gone(self, error: BriefDeskError) -> None:
        if isinstance(error, UnknownIdError):  # its import was undone
            self.close_briefing()
        else:
            self.tasks.failed.emit(error)


def _living(desk: Desk, briefing_id: int) -> OpenBriefing | None:
    """Return a briefing unless it went into the bin."""
    if all(summary.id != briefing_id for summary in opening.briefings(desk)):
        return None
    return opening.show(desk, briefing_id)


def _labels(desk: Desk) -> tuple[Phrase | None, Phrase | None]:
    return history.undo_label(desk), history.redo_label(desk)


def _save_settings(_desk: Desk, path: Path, chosen: Settings) -> None:
    try:
        settings_file.save(path, chosen)
    except OSError as error:
        raise ReadOnlyError(_UNSAVED, file=path, reason=error.strerror) from error


def _nothing(_result: None) -> None:
    """Take no notice of a result."""
