"""The first tab of the memo: to, matter, question, short answer, analysis.

What is typed is a draft file within a second, and in the library after a pause in typing; both are
undone with the history of the library.
"""

from collections.abc import Callable
from functools import partial
from uuid import NAMESPACE_URL, uuid5

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefdesk.errors import BriefDeskError
from briefdesk.model.annotation import Annotation
from briefdesk.model.changes import Changes, Touched
from briefdesk.model.draft import Draft
from briefdesk.model.memo import OwnText
from briefdesk.model.wire import from_json, to_json
from briefdesk.services import memos
from briefdesk.services.annotating import in_print_order, numbered
from briefdesk.ui.library.names import matter_name
from briefdesk.ui.say import say_error
from briefdesk.ui.tasks import Task
from briefdesk.ui.widgets.composing import LineInput, TextInput
from briefdesk.ui.workspace import Workspace

_DRAFT_AFTER = 800  # milliseconds after the first key that is not kept yet
_SAVE_AFTER = 2000  # milliseconds without a key
_QUOTED = 24  # characters of a comment's place in the menu


class OwnTextPage(QWidget):
    """Edits the own text of one briefing."""

    def __init__(self, workspace: Workspace) -> None:
        """Read what is there; a draft that was never saved comes first."""
        super().__init__()
        self._workspace = workspace
        self.briefing_id = workspace.briefing_id or 0
        self._kept = OwnText()
        self._loading = True
        self._to = LineInput()
        self._matter = LineInput()
        self._question = TextInput()
        self._answer = TextInput()
        self._analysis = TextInput()
        self._state = QLabel()
        self._state.setProperty("quiet", True)  # noqa: FBT003 - a Qt property
        self._cite = QPushButton(self.tr("Cite a comment"))
        self._cite.setAccessibleName(self.tr("Cite a comment"))
        self._cite.setAutoDefault(False)
        self._menu = QMenu(self._cite)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._cite.setMenu(self._menu)
        self._lay_out()
        self._draft_timer = _timer(self, _DRAFT_AFTER, self._save_draft)
        self._save_timer = _timer(self, _SAVE_AFTER, self.save)
        for edit in (self._to, self._matter, self._question, self._answer, self._analysis):
            edit.textChanged.connect(self._typed)
        workspace.tasks.changed.connect(self._follow)
        self._read()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(12)
        line = self._question.fontMetrics().lineSpacing()
        self._question.setFixedHeight(3 * line + 24)
        self._answer.setFixedHeight(5 * line + 24)
        self._analysis.setMinimumHeight(8 * line)
        for label, edit in (
            (self.tr("To"), self._to),
            (self.tr("Matter"), self._matter),
            (self.tr("Question"), self._question),
            (self.tr("Short answer"), self._answer),
            (self.tr("Analysis"), self._analysis),
        ):
            caption = QLabel(label)
            caption.setProperty("quiet", True)  # noqa: FBT003 - a Qt property
            caption.setBuddy(edit)
            edit.setAccessibleName(label)
            form.addRow(caption, edit)
        help_text = QLabel(
            self.tr(
                "Plain text, one paragraph per line. [批3] cites comment 3 as it is numbered in the"
                " memo."
            )
        )
        help_text.setWordWrap(True)
        help_text.setProperty("quiet", True)  # noqa: FBT003 - a Qt property
        foot = QHBoxLayout()
        foot.addWidget(help_text, 1)
        foot.addWidget(self._cite)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 18, 22, 14)
        layout.setSpacing(12)
        layout.addLayout(form, 1)
        layout.addLayout(foot)
        layout.addWidget(self._state)

    @property
    def text(self) -> OwnText:
        """What stands in the fields."""
        return OwnText(
            to=self._to.text(),
            matter=self._matter.text(),
            question=self._question.toPlainText(),
            short_answer=self._answer.toPlainText(),
            analysis=self._analysis.toPlainText(),
        )

    def take_focus(self) -> None:
        """Put the caret where writing begins."""
        self._question.setFocus()

    def save(self) -> None:
        """Write what was typed into the library."""
        self._save_timer.stop()
        self._draft_timer.stop()
        text = self.text
        if self._loading or text == self._kept:
            return
        self._kept = text
        self._state.setText(self.tr("Saving…"))
        self._workspace.tasks.change(
            partial(memos.save_own_text, briefing_id=self.briefing_id, own=text),
            self._saved,
            failed=self._failed,
        )

    def _saved(self, _changes: Changes) -> None:
        if self.text == self._kept:
            self._workspace.drafts.discard(self._draft_id)
            self._state.setText(self.tr("Saved"))

    def _failed(self, error: BriefDeskError) -> None:
        self._kept = OwnText(analysis="\0")  # nothing equals it: the next save tries again
        self._save_draft()
        self._state.setText(say_error(error))

    @property
    def _draft_id(self) -> str:
        return str(uuid5(NAMESPACE_URL, f"briefdesk:own-text:{self.briefing_id}"))

    def _typed(self) -> None:
        if self._loading:
            return
        self._state.setText(self.tr("Not saved yet"))
        if not self._draft_timer.isActive():
            self._draft_timer.start()
        self._save_timer.start()

    def _save_draft(self) -> None:
        if self.text != self._kept:
            self._workspace.drafts.save(
                Draft(
                    id=self._draft_id,
                    kind="own_text",
                    briefing_id=self.briefing_id,
                    text=to_json(self.text).decode(),
                    base=to_json(self._kept).decode(),
                )
            )

    def _read(self) -> None:
        work = partial(memos.own_text, briefing_id=self.briefing_id)
        self._workspace.tasks.read(Task(self), work, self._show)

    def _show(self, kept: OwnText) -> None:
        if not self._loading and self.text != self._kept:
            return  # typed while it was read
        draft = self._draft() if self._loading else None
        shown = kept if draft is None else draft
        self._kept = kept
        self._loading = True
        if shown == OwnText() and self._workspace.shown is not None:
            matter = self._workspace.shown.briefing.matter
            shown = OwnText(to=matter.client, matter=matter_name(matter))
        _put(self._to, shown.to)
        _put(self._matter, shown.matter)
        _put(self._question, shown.question)
        _put(self._answer, shown.short_answer)
        _put(self._analysis, shown.analysis)
        self._loading = False
        if draft is not None and draft != kept:
            self._typed()

    def _draft(self) -> OwnText | None:
        """Return what a crash left unsaved."""
        for draft in self._workspace.drafts.all():
            if draft.id == self._draft_id:
                return from_json(draft.text, OwnText)
        return None

    def _follow(self, changes: Changes) -> None:
        mine = changes.briefing_id in (None, self.briefing_id)
        told = changes.touched & (Touched.MEMOS | Touched.ANNOTATIONS)
        if mine and told and self.text == self._kept:
            self._read()  # undo and redo, and the numbers that citations have now

    def _fill_menu(self) -> None:
        self._menu.clear()
        shown = self._workspace.shown
        found: tuple[Annotation, ...] = ()
        if shown is not None and shown.briefing.id == self.briefing_id:
            found = in_print_order(shown.annotations)
        numbers = numbered(found)
        for annotation in found:
            number = numbers[annotation.id]
            quote = annotation.anchor.quote.exact[:_QUOTED].replace("\n", " ")
            words = annotation.body[:_QUOTED].replace("\n", " ") or quote
            action = self._menu.addAction(f"[批{number}]  {words}".replace("&", "&&"))
            action.triggered.connect(partial(self._insert, number))
        if not found:
            self._menu.addAction(self.tr("No comment to cite yet")).setEnabled(False)

    def _insert(self, number: int, *_: object) -> None:
        focused = self._workspace.window.focusWidget()
        target = focused if focused in (self._question, self._answer) else self._analysis
        target.insertPlainText(f"[批{number}]")
        target.setFocus()


def _put(edit: LineInput | TextInput, text: str) -> None:
    if isinstance(edit, LineInput):
        if edit.text() != text:
            edit.setText(text)
    elif edit.toPlainText() != text:
        edit.setPlainText(text)


def _timer(owner: QWidget, after: int, call: Callable[[], None]) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(after)
    timer.timeout.connect(call)
    return timer
