"""The first tab of the memo: to, matter, question, short answer, analysis.

What is typed is a draft file within a second, and in the library after a pause in typing; both are
undone with the history of the library.
"""

import re
from collections.abc import Callable, Mapping
from functools import partial
from uuid import NAMESPACE_URL, uuid5

import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextCursor
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
from briefdesk.model.draft import OWN_TEXT, Draft
from briefdesk.model.memo import OwnText
from briefdesk.model.wire import from_json, to_json
from briefdesk.services import memos
from briefdesk.services.annotating import in_print_order, numbered
from briefdesk.services.memo_front import proposed
from briefdesk.ui.say import say_error
from briefdesk.ui.tasks import Task
from briefdesk.ui.widgets.composing import LineInput, TextInput
from briefdesk.ui.widgets.utf16 import Utf16
from briefdesk.ui.workspace import Workspace

_DRAFT_AFTER = 800  # milliseconds after the first key that is not kept yet
_SAVE_AFTER = 2000  # milliseconds without a key
_QUOTED = 24  # characters of a comment's place in the menu
_CITED = re.compile(r"(\[批#?\d+\])")


class OwnTextPage(QWidget):
    """Edits the own text of one briefing."""

    def __init__(self, workspace: Workspace) -> None:
        """Read what is there; a draft that was never saved comes first."""
        super().__init__()
        self._workspace = workspace
        self.briefing_id = workspace.briefing_id or 0
        self._kept = OwnText()  # what the library has; comments are cited by id
        self._sent: OwnText | None = None  # what is on its way there
        self._numbers: Mapping[int, int] = {}  # of the comments, as the fields cite them
        self._loading = True
        self._was_read = False
        self._to = LineInput()
        self._matter = LineInput()
        self._question = TextInput()
        self._answer = TextInput()
        self._analysis = TextInput()
        if workspace.shown is not None:  # what the memo says where nothing is written
            addressee, subject = proposed(workspace.shown.briefing.matter)
            self._to.setPlaceholderText(addressee)
            self._matter.setPlaceholderText(subject)
        self._state = QLabel()
        self._state.setTextFormat(Qt.TextFormat.PlainText)
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
        """What stands in the fields; comments are cited by their numbers."""
        return OwnText(
            to=self._to.text(),
            matter=self._matter.text(),
            question=self._question.toPlainText(),
            short_answer=self._answer.toPlainText(),
            analysis=self._analysis.toPlainText(),
        )

    @property
    def _meant(self) -> OwnText:
        """What stands in the fields; comments are cited by id, which no other comment changes."""
        return memos.cite_by_id(self.text, self._numbers)

    def take_focus(self) -> None:
        """Put the caret where writing begins."""
        self._question.setFocus()

    def save(self) -> None:
        """Write what was typed into the library; the draft stays until it is there."""
        self._save_timer.stop()
        text = self._meant
        if not self._was_read or text == (self._kept if self._sent is None else self._sent):
            return
        self._save_draft()
        self._sent = text
        self._state.setText(self.tr("Saving…"))

        def done(_changes: Changes) -> None:
            self._saved(text)

        work = partial(memos.save_own_text, briefing_id=self.briefing_id, own=text)
        self._workspace.tasks.change(work, done, failed=self._failed)

    def _saved(self, text: OwnText) -> None:
        self._kept = text
        if self._sent != text:
            return  # a later text is on its way
        self._sent = None
        if not shiboken6.isValid(self):  # the dialog was closed meanwhile
            self._workspace.drafts.discard(self._draft_id)
        elif self._meant == text:
            self._draft_timer.stop()
            self._workspace.drafts.discard(self._draft_id)
            self._state.setText(self.tr("Saved"))

    def _failed(self, error: BriefDeskError) -> None:
        self._sent = None  # the next save tries again
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
        self._draft_timer.stop()
        text = self._meant
        if text != self._kept:
            self._workspace.drafts.save(
                Draft(
                    id=self._draft_id,
                    kind=OWN_TEXT,
                    briefing_id=self.briefing_id,
                    text=to_json(text).decode(),
                    base=to_json(self._kept).decode(),
                )
            )

    def _read(self) -> None:
        work = partial(memos.writing, briefing_id=self.briefing_id)
        self._workspace.tasks.read(Task(self), work, self._show)

    def _show(self, found: memos.Writing) -> None:
        """Show what the library has, or what was typed since, under the present numbers."""
        typed = self._meant if self._was_read else None
        shown, words = found.own, ""
        if typed is None:
            shown, words = self._with_draft(found.own)
        elif self._sent is not None or typed != self._kept:
            shown = typed
        if typed is None or self._sent is None:
            self._kept = found.own
        self._was_read, self._numbers = True, found.numbers
        printed = memos.cite_by_number(shown, found.numbers)
        self._loading = True
        _put(self._to, printed.to)
        _put(self._matter, printed.matter)
        _put(self._question, printed.question)
        _put(self._answer, printed.short_answer)
        _put(self._analysis, printed.analysis)
        self._loading = False
        if typed is None and shown != found.own:
            self._typed()
            self._state.setText(words)

    def _with_draft(self, kept: OwnText) -> tuple[OwnText, str]:
        """Return the text with what a crash left unsaved, and what to say about it."""
        self._workspace.drafts.flush()
        draft = next((d for d in self._workspace.drafts.all() if d.id == self._draft_id), None)
        if draft is None:
            return kept, ""
        typed = from_json(draft.text, OwnText)
        if draft.base == to_json(kept).decode():
            return typed, self.tr("Unsaved words are back")
        if typed == kept:
            return kept, ""
        return _both(typed, kept), self.tr("Unsaved words above, what was saved below")

    def _follow(self, changes: Changes) -> None:
        mine = changes.briefing_id in (None, self.briefing_id)
        if mine and changes.touched & (Touched.MEMOS | Touched.ANNOTATIONS):
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
            action.triggered.connect(partial(self._insert, annotation.id))
        if not found:
            self._menu.addAction(self.tr("No comment to cite yet")).setEnabled(False)

    def _insert(self, annotation_id: int, *_: object) -> None:
        focused = self._workspace.window.focusWidget()
        target = focused if focused in (self._question, self._answer) else self._analysis
        number = self._numbers.get(annotation_id, f"#{annotation_id}")
        target.insertPlainText(f"[批{number}]")
        target.setFocus()


def _put(edit: LineInput | TextInput, text: str) -> None:
    """Show a text; only what differs is replaced, so that the caret stays where one writes."""
    if isinstance(edit, LineInput):
        if edit.text() != text:
            edit.setText(text)
        return
    shown = edit.toPlainText()
    if shown == text:
        return
    cursor = QTextCursor(edit.document())
    utf16 = Utf16(shown)
    for start, end, new in reversed(differences(shown, text)):
        cursor.setPosition(utf16.units(start))
        cursor.setPosition(utf16.units(end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(new)


def differences(old: str, new: str) -> list[tuple[int, int, str]]:
    """Return what to replace in ``old`` (code points) to get ``new``: citation by citation.

    Where more than the citations differs, it is one replacement.
    """
    before, after = _CITED.split(old), _CITED.split(new)
    if before[::2] == after[::2] and len(before) == len(after):
        made, at = [], 0
        for place, (was, now) in enumerate(zip(before, after, strict=True)):
            if place % 2 and was != now:
                made.append((at, at + len(was), now))
            at += len(was)
        return made
    return [(0, len(old), new)]


def _both(typed: OwnText, kept: OwnText) -> OwnText:
    """Return two texts in one, so that nothing of either is lost."""

    def joined(first: str, second: str, between: str) -> str:
        return between.join(dict.fromkeys(part for part in (first, second) if part))

    return OwnText(
        to=joined(typed.to, kept.to, " / "),
        matter=joined(typed.matter, kept.matter, " / "),
        question=joined(typed.question, kept.question, "\n\n"),
        short_answer=joined(typed.short_answer, kept.short_answer, "\n\n"),
        analysis=joined(typed.analysis, kept.analysis, "\n\n"),
    )


def _timer(owner: QWidget, after: int, call: Callable[[], None]) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(after)
    timer.timeout.connect(call)
    return timer
