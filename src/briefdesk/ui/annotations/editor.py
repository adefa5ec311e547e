"""Write a comment in its place: plain text, kind, internal or not."""

from functools import partial
from uuid import uuid4

import shiboken6
from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from briefdesk.errors import BriefDeskError
from briefdesk.model.annotation import Annotation, AnnotationEdit, Kind
from briefdesk.model.changes import Changes
from briefdesk.model.draft import ANNOTATION, Draft
from briefdesk.model.wire import changed
from briefdesk.services import annotating
from briefdesk.ui.annotations.words import KIND_WORDS
from briefdesk.ui.say import say, say_error
from briefdesk.ui.theme import colours
from briefdesk.ui.typeface import body_language, chrome_font
from briefdesk.ui.widgets.composing import TextInput
from briefdesk.ui.workspace import Workspace

KEEP_AFTER = 700  # milliseconds after the first unsaved key until words are on disk
TEXT_SIZE = 10.5


class NoteEditor(QWidget):
    """Edits one comment. Ctrl+Enter saves it; Esc closes and keeps unsaved words as a draft.

    It closes only when the library has the words. Until then they are in a draft file, too, and so
    they are when the window is closed or another briefing is shown.
    """

    closed = Signal()

    def __init__(self, workspace: Workspace, note: Annotation) -> None:
        """Edit ``note``, or the draft that was left of it."""
        super().__init__()
        self.setObjectName("note_editor")
        self._workspace = workspace
        self._note = note
        self._kind = QComboBox()
        self._kind.setAccessibleName(self.tr("Kind"))
        for kind in Kind:
            self._kind.addItem(say(KIND_WORDS[kind]), kind)
        self._internal = QCheckBox(self.tr("&Internal"))
        self._internal.setToolTip(self.tr("Internal comments never leave in a memo or an export"))
        self._text = TextInput()
        self._text.setAccessibleName(self.tr("Comment"))
        self._text.setPlaceholderText(self.tr("Write a comment"))
        self._hint = QLabel()
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setWordWrap(True)
        self._hint.setProperty("quiet", True)  # noqa: FBT003 - a property of the style sheet
        save = QPushButton(self.tr("Save"))
        save.setDefault(True)
        save.setToolTip(
            QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText)
        )
        save.clicked.connect(self.save)
        self._lay_out(save)
        self._keep = QTimer(self)
        self._keep.setSingleShot(True)
        self._keep.setInterval(KEEP_AFTER)
        self._keep.timeout.connect(self.keep)
        self._is_closed = False
        self._fill()
        workspace.closing.connect(self.keep)
        workspace.shown_changed.connect(self._leave)
        workspace.annotations_changed.connect(self._follow)
        self._text.textChanged.connect(self._typed)
        self._kind.currentIndexChanged.connect(self.update)
        for keys, slot in (
            ("Ctrl+Return", self.save),
            ("Ctrl+Enter", self.save),
            ("Escape", self.put_aside),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def _lay_out(self, save: QPushButton) -> None:
        head = QHBoxLayout()
        head.addWidget(self._kind, 1)
        head.addWidget(self._internal)
        foot = QHBoxLayout()
        foot.addWidget(self._hint, 1)
        foot.addWidget(save)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 10, 10)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._text, 1)
        column.addLayout(foot)

    def _fill(self) -> None:
        draft = self._find_draft()
        body = self._note.body if draft is None else draft.text
        self._draft_id = "" if draft is None else draft.id
        self._kind.setCurrentIndex(list(Kind).index(self._note.kind))
        self._internal.setChecked(self._note.internal or (draft is not None and draft.internal))
        lang = body_language(body, "zh-Hans") if body else "zh-Hans"
        self._text.setFont(chrome_font(lang, TEXT_SIZE))
        self._text.setPlainText(body)
        if draft is None:
            self._hint.setText(self.tr("Ctrl+Enter saves"))
        elif draft.base == self._note.body:
            self._hint.setText(self.tr("Unsaved words are back"))
        else:  # the comment was changed meanwhile: nothing of either is lost
            self._hint.setText(self.tr("Unsaved words above, the comment below"))
            self._text.setPlainText(f"{body}\n\n{self._note.body}")

    def _find_draft(self) -> Draft | None:
        self._workspace.drafts.flush()
        mine = (
            draft
            for draft in self._workspace.drafts.all()
            if (draft.kind, draft.row_id) == (ANNOTATION, self._note.id)
        )
        return next(mine, None)

    def start(self) -> None:
        """Take the keyboard, behind the last word."""
        cursor = self._text.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self._text.setTextCursor(cursor)
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def edited(self) -> Annotation:
        """The comment as it stands in the editor."""
        return changed(
            self._note,
            body=self._text.toPlainText().strip(),
            kind=Kind(self._kind.currentData()),
            internal=self._internal.isChecked(),
        )

    @property
    def _wanted(self) -> AnnotationEdit | None:
        """What was changed here; None if nothing was."""
        note, edited = self._note, self.edited
        if edited == note:
            return None
        return AnnotationEdit(
            body=None if edited.body == note.body else edited.body,
            kind=None if edited.kind is note.kind else edited.kind,
            internal=None if edited.internal == note.internal else edited.internal,
        )

    @Slot()
    def save(self) -> None:
        """Store the comment and close; a comment left as it was is only closed."""
        wanted = self._wanted
        if wanted is None:
            self._drop_draft()
            self._close()
            return
        self.keep()
        drafts, draft_id, saved = self._workspace.drafts, self._draft_id, self.edited

        def done(_changes: Changes) -> None:
            if draft_id:
                drafts.discard(draft_id)
            if shiboken6.isValid(self):
                self._saved(saved)

        work = partial(annotating.edit, annotation_id=self._note.id, wanted=wanted)
        self._workspace.tasks.change(work, done, failed=self._failed)

    def _saved(self, saved: Annotation) -> None:
        """Close, unless words were typed while the others were on their way."""
        self._note, self._draft_id = saved, ""
        if self._wanted is None:
            self._close()
        else:
            self.keep()

    def _failed(self, error: BriefDeskError) -> None:
        self._hint.setText(
            self.tr("Not saved; your words stay here. {reason}").format(reason=say_error(error))
        )

    @Slot()
    def put_aside(self) -> None:
        """Close; words that are not saved wait as a draft. A new comment without a word goes."""
        self.keep()
        if not self.edited.body and not self._note.body and self._note.kind is Kind.NOTE:
            self._workspace.tasks.change(partial(annotating.delete, annotation_id=self._note.id))
        self._close()

    @Slot()
    def keep(self) -> None:
        """Keep unsaved words as a draft now."""
        self._keep.stop()
        if self.edited.body != self._note.body:
            self._keep_draft()
        else:
            self._drop_draft()

    def _close(self) -> None:
        if not self._is_closed:
            self._is_closed = True
            self._keep.stop()
            self.closed.emit()

    @Slot()
    def _leave(self) -> None:
        """Close when another briefing is shown, or none."""
        if self._workspace.briefing_id != self._note.briefing_id and not self._is_closed:
            self.keep()
            self._close()

    @Slot()
    def _follow(self) -> None:
        """Take over what was changed elsewhere and not here."""
        shown = self._workspace.shown
        notes = () if shown is None else shown.annotations
        now = next((one for one in notes if one.id == self._note.id), None)
        if now is None or now == self._note:
            return
        before, edited, self._note = self._note, self.edited, now
        if edited.internal == before.internal:
            self._internal.setChecked(now.internal)
        if edited.kind is before.kind:
            self._kind.setCurrentIndex(list(Kind).index(now.kind))
        if edited.body == before.body:
            self._text.setPlainText(now.body)

    @Slot()
    def _typed(self) -> None:
        lang = body_language(self._text.toPlainText(), "zh-Hans")
        font = chrome_font(lang, TEXT_SIZE)
        if font.families() != self._text.font().families():
            self._text.setFont(font)
        if not self._keep.isActive():  # else words typed without a pause would never be kept
            self._keep.start()

    def _keep_draft(self) -> None:
        self._draft_id = self._draft_id or str(uuid4())
        self._workspace.drafts.save(
            Draft(
                id=self._draft_id,
                kind=ANNOTATION,
                briefing_id=self._note.briefing_id,
                text=self._text.toPlainText(),
                row_id=self._note.id,
                base=self._note.body,
                internal=self._internal.isChecked(),
            )
        )

    def _drop_draft(self) -> None:
        if self._draft_id:
            self._workspace.drafts.discard(self._draft_id)
            self._draft_id = ""

    @override
    def sizeHint(self) -> QSize:
        return QSize(280, 210)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a raised sheet with a bar in the colour of the kind."""
        now = colours()
        edge = QColor(now.tint(Kind(self._kind.currentData())).edge)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(edge, 1.2))
        painter.setBrush(QColor(now.raised))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.6, 0.6, -0.6, -0.6), 6, 6)
