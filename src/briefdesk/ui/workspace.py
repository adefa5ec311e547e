"""What is shown and chosen, what commands may use, and the signals panels talk through.

Panels never know each other: they read the attributes here, change them through the methods and
listen to the signals. All positions are code points of the shown briefing's text.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, Flag, auto
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from briefdesk import settings as settings_file
from briefdesk.errors import ReadOnlyError
from briefdesk.model.annotation import Annotation, Kind
from briefdesk.model.briefing import OpenBriefing
from briefdesk.model.imported import Block
from briefdesk.model.matter import UNFILED
from briefdesk.model.span import Span
from briefdesk.model.termbase_info import TermBaseInfo
from briefdesk.model.wire import changed
from briefdesk.phrases import Phrase, phrase
from briefdesk.services.desk import Desk
from briefdesk.services.drafts import Drafts
from briefdesk.settings import Settings
from briefdesk.ui.tasks import Task, TaskRunner

if TYPE_CHECKING:
    from briefdesk.model.finding import Place
    from briefdesk.model.judged import Judged
    from briefdesk.model.revision import Revision
    from briefdesk.ui.importing import Importer

_FEW = 40  # characters of a selection that is looked for
_SETTINGS_AFTER = 400  # milliseconds: a slider sends many values
_UNSAVED = phrase(
    "errors", "The settings could not be saved in “{file}”: {reason}. They hold until you close."
)


class Needs(Flag):
    """What a command needs before it can run."""

    NOTHING = 0
    BRIEFING = auto()
    SELECTION = auto()
    ANNOTATION = auto()
    FINDING = auto()
    MATTER = auto()
    UNDO = auto()
    REDO = auto()
    PAIR = auto()


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
    ORIGINAL = auto()
    REVIEW = auto()
    FINDINGS = auto()
    REVISIONS = auto()
    HOUSE_PROFILE = auto()
    PALETTE = auto()
    SEARCH = auto()
    LOOKUP = auto()
    TERMBASE = auto()
    ADD_TERM = auto()
    WRONG_RENDERING = auto()
    IMPORT_TERMS = auto()
    PASTE_TERMS = auto()
    EXPORT_TERMS = auto()
    TERMBASES = auto()
    FIND_TERMS = auto()
    SHORTCUT_SHEET = auto()
    PAGE_ONLY = auto()
    FIND = auto()
    FIND_NEXT = auto()
    FIND_PREVIOUS = auto()
    TERM_AT_CARET = auto()
    FOLLOW_FOOTNOTE = auto()
    PAIR_WITH = auto()
    PAIRED = auto()
    EXPORT_PAIRS = auto()
    CONCORDANCE = auto()
    MILESTONES = auto()


class Checked(Enum):
    """Whether the findings are those of the text and the terms as they are now."""

    NEVER = auto()
    OUTDATED = auto()
    NOW = auto()


class Goal(NamedTuple):
    """A place to go to: in which briefing, and a span of its text or one of its comments."""

    briefing_id: int
    span: Span | None = None
    annotation_id: int | None = None


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
    findings_changed = Signal()  # what the checks found, or what was decided about it
    place_changed = Signal()  # the current place of a finding
    revisions_changed = Signal()  # the proposed changes of the shown briefing
    matter_changed = Signal()
    settings_changed = Signal()
    met_changed = Signal()  # what commands may run
    reveal = Signal(object)  # Span: scroll there and flash it
    visit_asked = Signal()  # go to ``goal`` when its page is there
    search_asked = Signal(object)  # str: look for it in the whole library
    lookup_asked = Signal(object)  # str: show the cards of the terms it may be
    draft_discarded = Signal(object)  # str: the id of a draft that was saved or is not wanted
    links_changed = Signal()  # other files of linked term bases were changed
    concept_asked = Signal(object)  # str: show the entry with this id in the term base window
    concept_edit_asked = Signal(object)  # str: open the entry with this id for editing there
    network_asked = Signal(object)  # str: show the concept with this id among its relatives
    select_asked = Signal(object)  # Span: make it the page's selection
    term_asked = Signal(object)  # Span of a recognition: show its card
    annotation_asked = Signal(object)  # annotation id: show it in panel and page
    review_asked = Signal()  # show what the importer was unsure of, without taking the keyboard
    to_review_changed = Signal()
    annotation_edit_asked = Signal(object)  # annotation id: open its editor with the focus
    check_asked = Signal()  # run the checks on the shown briefing
    check_given_up = Signal()
    step_asked = Signal(object)  # int: to the next (1) or previous (-1) place of a finding
    place_asked = Signal(object)  # fingerprint: show that place of a finding in panel and page
    revision_asked = Signal(object)  # id: show a proposed change among all of them
    asked = Signal(object)  # Act
    pair_asked = Signal(object)  # PairAct: what to do to sentences that belong together
    message = Signal(object)  # Phrase or str for the status bar
    told = Signal(object)  # Phrase or str that must not be missed: over the page, too
    selection_missed = Signal()  # a command needed selected text and did nothing
    origin_edited = Signal(object)  # name of the shown briefing's file if it was changed, or None
    origin_missed = Signal(str, bool)  # name of that file, whether it is missing now or back
    closing = Signal()
    # what the librarian does
    open_asked = Signal(object)  # briefing id
    import_asked = Signal(object)  # Sequence of Paths
    reread_asked = Signal()
    annotate_asked = Signal(object)  # Kind

    importer: Importer  # the librarian's

    def __init__(
        self, tasks: TaskRunner, settings: Settings, files: Path, parent: QObject | None = None
    ) -> None:
        """Use the library's companion folder ``files`` for settings, drafts and staging."""
        super().__init__(parent)
        self.tasks = tasks
        self.settings = settings
        self.files = files
        self.drafts = Drafts(files / "drafts", tasks.failed.emit, self.draft_discarded.emit)
        self.window = QWidget()  # the main window sets itself: parent of dialogs
        self.shown: OpenBriefing | None = None
        self.selection: Span | None = None
        self.selected_outside = False  # words are selected that are no part of the text
        self.position = 0
        self.annotation_id: int | None = None
        self.findings: tuple[Judged, ...] = ()
        self.checked = Checked.NEVER
        self.place = ""  # fingerprint of the current place of a finding
        self.revisions: tuple[Revision, ...] = ()
        self.to_review = 0  # items of the shown briefing that nobody has looked at
        self.matter_id: int | None = settings.current_matter or None
        self.paired = False  # the shown briefing has an original beside it
        self.goal: Goal | None = None  # where to go as soon as its page is there
        self.changed_links: tuple[TermBaseInfo, ...] = ()  # linked term bases whose file changed
        self.undo_label: Phrase | None = None
        self.redo_label: Phrase | None = None
        self._settings_timer = QTimer(self)
        self._settings_timer.setSingleShot(True)
        self._settings_timer.setInterval(_SETTINGS_AFTER)
        self._settings_timer.timeout.connect(self._keep_settings)

    def selected_words(self, longest: int = _FEW) -> str:
        """Return the selected words to look for; nothing if there are over ``longest`` characters.

        They have no spaces around them.
        """
        span, shown = self.selection, self.shown
        if span is None or shown is None or len(span) > longest:
            return ""
        return shown.briefing.document.text[span.start : span.end].strip()

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
        if self.current_place is not None:
            met |= Needs.FINDING
        if self.matter_id not in (None, UNFILED):
            met |= Needs.MATTER
        if self.undo_label is not None:
            met |= Needs.UNDO
        if self.redo_label is not None:
            met |= Needs.REDO
        if self.paired:
            met |= Needs.PAIR
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

    @property
    def current_place(self) -> tuple[Judged, Place] | None:
        """The current place of a finding, with the finding."""
        if not self.place:
            return None
        return next(
            (
                (one, place)
                for one in self.findings
                for place in one.finding.places
                if place.fingerprint == self.place
            ),
            None,
        )

    @property
    def grave_findings(self) -> int:
        """How many findings with open places are not only for information."""
        return sum(bool(one.open) and one.finding.severity.value != "info" for one in self.findings)

    def findings_at(self, position: int) -> list[tuple[Judged, Place]]:
        """Return the findings with an open place that holds ``position``, the worst first."""
        return [
            (one, place)
            for one in self.findings
            for place in one.open
            if place.start <= position < place.end
        ]

    @property
    def has_pages(self) -> bool:
        """Whether the shown briefing came on pages that can be shown."""
        return self.shown is not None and bool(self.shown.briefing.document.pages)

    def block_at(self, position: int) -> Block | None:
        """Return the block that holds ``position``."""
        if self.shown is None:
            return None
        blocks = self.shown.briefing.document.blocks
        return next((b for b in blocks if b.start <= position <= b.end), None)

    # ---- set by panels

    def set_selection(self, span: Span | None, *, outside: bool = False) -> None:
        """Tell what is selected on the page; None or an empty span: nothing of the text.

        ``outside``: words are selected, but of the title block.
        """
        if span is not None and not len(span):
            span = None
        self.selected_outside = outside and span is None
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

    def set_findings(self, findings: tuple[Judged, ...], checked: Checked) -> None:
        """Tell what the checks found in the shown briefing."""
        self.findings, self.checked = findings, checked
        self.findings_changed.emit()
        self.met_changed.emit()

    def set_place(self, fingerprint: str) -> None:
        """Make a place of a finding the current one; empty: none is."""
        if fingerprint != self.place:
            self.place = fingerprint
            self.place_changed.emit()
            self.met_changed.emit()

    def set_revisions(self, revisions: tuple[Revision, ...]) -> None:
        """Tell which changes are proposed for the shown briefing."""
        if revisions != self.revisions:
            self.revisions = revisions
            self.revisions_changed.emit()

    def set_to_review(self, count: int) -> None:
        """Tell how many items of the shown briefing are still to be looked at."""
        if count != self.to_review:
            self.to_review = count
            self.to_review_changed.emit()

    def set_paired(self, paired: bool) -> None:
        """Tell whether the shown briefing has an original."""
        if paired != self.paired:
            self.paired = paired
            self.met_changed.emit()

    def set_changed_links(self, infos: tuple[TermBaseInfo, ...]) -> None:
        """Tell of which linked term bases the file was changed."""
        if infos != self.changed_links:
            self.changed_links = infos
            self.links_changed.emit()

    def set_matter(self, matter_id: int | None) -> None:
        """Show the briefings of one matter; None: all matters."""
        if matter_id != self.matter_id:
            self.matter_id = matter_id
            self.change_settings(current_matter=matter_id or 0)
            self.matter_changed.emit()
            self.met_changed.emit()

    def change_settings(self, **values: object) -> None:
        """Set settings by name, keep them on disk and tell everybody."""
        chosen = changed(self.settings, **values)
        if chosen == self.settings:
            return
        self.settings = chosen
        self._settings_timer.start()
        self.settings_changed.emit()

    def _keep_settings(self) -> None:
        path = self.files / "settings.json"
        work = partial(_save_settings, path=path, chosen=self.settings)
        self.tasks.read(Task(self), work, _nothing)  # on the one worker: in order

    def close(self) -> None:
        """Finish what is under way, keep the settings, close the library."""
        self.closing.emit()
        if self._settings_timer.isActive():
            self._settings_timer.stop()
            self._keep_settings()
        self.drafts.close()
        self.tasks.close()

    # ---- briefings

    def open_briefing(self, briefing_id: int) -> None:
        """Read a briefing of the library and show it."""
        self.open_asked.emit(briefing_id)

    def visit(self, goal: Goal) -> None:
        """Go to a place in any briefing of the library, which is opened if need be."""
        self.goal = goal
        if goal.briefing_id == self.briefing_id:
            self.visit_asked.emit()
        else:
            self.open_briefing(goal.briefing_id)

    @Slot(object)
    def show_briefing(self, shown: OpenBriefing | None) -> None:
        """Show what was read; None shows the empty page."""
        if shown is None or self.briefing_id != shown.briefing.id:
            self.selection, self.selected_outside = None, False
            self.annotation_id = None
            self.position = 0
        if self.goal is not None and (shown is None or shown.briefing.id != self.goal.briefing_id):
            self.goal = None
        if not _same_text(self.shown, shown):  # positions of another text mean nothing here
            self.findings, self.checked, self.place, self.revisions = (), Checked.NEVER, "", ()
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
        self.import_asked.emit(paths)

    def reread(self) -> None:
        """Read the file of the shown briefing again: a new draft of it."""
        self.reread_asked.emit()

    # ---- comments and history

    def annotate(self, kind: Kind) -> None:
        """Annotate the selection; a note's editor opens, the others are ready at once."""
        self.annotate_asked.emit(kind)

    def take_annotations(
        self, briefing_id: int, annotations: tuple[Annotation, ...]
    ) -> tuple[int, ...]:
        """Show the comments of a briefing as they are now; return the ids of those that are new."""
        if self.shown is None or self.shown.briefing.id != briefing_id:
            return ()
        known = {one.id for one in self.shown.annotations}
        self.shown = OpenBriefing(
            briefing=self.shown.briefing,
            recognitions=self.shown.recognitions,
            annotations=annotations,
            sources=self.shown.sources,
        )
        self.annotations_changed.emit()
        return tuple(one.id for one in annotations if one.id not in known)

    def set_history(self, labels: tuple[Phrase | None, Phrase | None]) -> None:
        """Tell what undo and redo would do now."""
        self.undo_label, self.redo_label = labels
        self.met_changed.emit()


def _same_text(before: OpenBriefing | None, after: OpenBriefing | None) -> bool:
    if before is None or after is None:
        return before is after
    one, other = before.briefing, after.briefing
    return one.id == other.id and one.document.text == other.document.text


def _save_settings(_desk: Desk, path: Path, chosen: Settings) -> None:
    try:
        settings_file.save(path, chosen)
    except OSError as error:
        raise ReadOnlyError(_UNSAVED, file=path, reason=error.strerror) from error


def _nothing(_result: None) -> None:
    """Take no notice of a result."""
