"""The review panel: what the importer was unsure of, most serious first, and how to settle it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from briefdesk.model.briefing import Briefing
from briefdesk.model.correction import Correction
from briefdesk.model.review import Act, Review, ReviewItem, Severity
from briefdesk.model.span import Span
from briefdesk.services import reviewing
from briefdesk.ui.icons import icon
from briefdesk.ui.review.chooser import Chooser
from briefdesk.ui.review.correcting import correct, read_again, retype
from briefdesk.ui.review.encoding import EncodingDialog
from briefdesk.ui.review.listing import ReviewList
from briefdesk.ui.review.model import ReviewDelegate, ReviewModel
from briefdesk.ui.review.words import ACT_WORDS, BLOCK_WORDS, KEYS, REVISION_WORDS
from briefdesk.ui.say import say
from briefdesk.ui.tasks import Task
from briefdesk.ui.widgets.vacancy import Vacancy
from briefdesk.ui.workspace import Workspace

_ICONS = {Act.ACCEPT: "check", Act.TEXT: "restore", Act.FORGET: "bin", Act.POINT: "footnote",
          Act.MARKER: "footnote", Act.NUMBER: "edit", Act.BLOCK: "edit", Act.ENCODING: "language",
          Act.REVISIONS: "edit"}  # fmt: skip


class ReviewPanel(QWidget):
    """Lists the items of the shown briefing; Enter and a click go to the place."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Follow ``workspace``."""
        super().__init__(parent)
        self.setObjectName("review_panel")
        self._workspace = workspace
        self._review = Review(())
        self._reviewed: Briefing | None = None  # whose review it is
        self._reading: Task | None = None
        self._fresh: set[int] = set()  # briefings with a text that nobody has seen yet
        self._row = 0
        self.model = ReviewModel(self)
        self.view = ReviewList()
        self._delegate = ReviewDelegate(self.view)
        self.summary = QLabel()
        self._body = Vacancy(self.view)
        self.buttons = {act: QToolButton() for act in KEYS}
        self._all, self._other = QToolButton(), QToolButton()
        self._lay_out()
        self._connect()
        self._relabel()
        self._reload()

    def _lay_out(self) -> None:
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._delegate)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setMouseTracking(True)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)
        self.summary.setContentsMargins(14, 10, 14, 6)
        self._acts_box = QWidget()
        self._acts_box.setMinimumWidth(1)  # the buttons wrap, they don't widen the dock
        self._acts = QGridLayout(self._acts_box)
        self._acts.setContentsMargins(10, 6, 10, 10)
        self._acts.setSpacing(0)
        for button in (*self.buttons.values(), self._all, self._other):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.summary)
        column.addWidget(self._body, 1)
        column.addWidget(self._acts_box)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        workspace = self._workspace
        workspace.shown_changed.connect(self._reload)
        workspace.importer.fresh.connect(self._fresh.add)
        self.view.selectionModel().currentChanged.connect(self._picked)
        self.view.clicked.connect(self._reveal)
        self.view.activated.connect(self._reveal)
        self.view.pressed_key.connect(self._press)
        for act, button in self.buttons.items():
            button.clicked.connect(partial(self._do, act))
        self._all.clicked.connect(self._accept_all)
        self._other.clicked.connect(self._choose_encoding)

    # ---- what is shown

    @Slot()
    def _reload(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
        shown = self._workspace.shown
        if shown is None:
            self._show(None, Review(()))
            return
        self._reading = Task(self, failed=_pass)
        work = partial(reviewing.review, briefing_id=shown.briefing.id)
        self._workspace.tasks.read(self._reading, work, partial(self._show, shown.briefing))

    def _show(self, briefing: Briefing | None, review: Review) -> None:
        if briefing is not None:
            self._delegate.lang = briefing.meta.language or "zh-Hans"
        self._review, self._reviewed = review, briefing
        self._list()
        self._say_all()
        self._workspace.set_to_review(len(review.open))
        if briefing is not None and briefing.id in self._fresh:
            self._fresh.remove(briefing.id)
            grave = any(item.severity is not Severity.LOW for item in review.open)
            if grave and not self._is_typing():
                self._workspace.review_asked.emit()

    def _list(self) -> None:
        """Show the items, the one that was current again."""
        items, row = self._review.items, self._row
        self.model.show(items)
        self._body.show_view(when=bool(items))
        if items:
            self.view.setCurrentIndex(self.model.index(min(row, len(items) - 1)))

    def _is_typing(self) -> bool:
        """Tell whether the keyboard is in a text that is being written, should the user be back."""
        widget = self.window().focusWidget()
        return isinstance(widget, (QLineEdit, QPlainTextEdit)) and not widget.isReadOnly()

    @property
    def current(self) -> ReviewItem | None:
        """The item the actions are for."""
        index = self.view.currentIndex()
        return self.model.rows[index.row()] if index.isValid() else None

    @Slot()
    def _picked(self) -> None:
        if self.view.currentIndex().isValid():
            self._row = self.view.currentIndex().row()
        self._show_acts()

    def _offered(self) -> list[Act]:
        """Return what can be done with the current item."""
        item = self.current
        if item is None or item.settled:
            return []
        return list(dict.fromkeys(choice.act for choice in item.choices if choice.act in KEYS))

    def _show_acts(self) -> None:
        """Put the buttons that fit the current item below the list."""
        offered = self._offered()
        wanted = [self.buttons[act] for act in offered]
        if Act.ACCEPT in offered and len(self._alike()) > 1:
            wanted.append(self._all)
        is_text = self._review.encoding != "" and Act.ENCODING not in offered
        if is_text and self._workspace.shown is not None and self._is_plain_text():
            wanted.append(self._other)
        for button in (*self.buttons.values(), self._all, self._other):
            self._acts.removeWidget(button)
            button.setVisible(button in wanted)
        widest = max((button.sizeHint().width() for button in wanted), default=0)
        columns = 2 if 2 * widest + 30 <= self.width() else 1
        for place, button in enumerate(wanted):
            left = Qt.AlignmentFlag.AlignLeft
            self._acts.addWidget(button, place // columns, place % columns, left)

    def _is_plain_text(self) -> bool:
        shown = self._workspace.shown
        return shown is not None and shown.briefing.document.file.media_type == "text/plain"

    @Slot(QModelIndex)
    def _reveal(self, index: QModelIndex) -> None:
        item = index.data(ReviewModel.ROW)
        if not isinstance(item, ReviewItem) or item.span is None:
            return
        span = item.span
        block = self._workspace.block_at(span.start)
        if block is not None and not len(span):  # a marker: the characters on either side of it
            span = Span(max(block.start, span.start - 1), min(block.end, span.start + 1))
        self._workspace.reveal.emit(span)

    # ---- what is done

    @Slot(object)
    def _press(self, letter: str) -> None:
        if letter == "A":
            self._accept_all()
            return
        offered = self._offered()
        for act, key in KEYS.items():
            if act in offered and key == letter.upper():
                self._do(act)

    def _do(self, act: Act, *_: object) -> None:
        item, briefing = self.current, self._reviewed
        if item is None or briefing is None or act not in self._offered():
            return
        choices = [choice for choice in item.choices if choice.act is act]
        special: dict[Act, Callable[[], None]] = {
            Act.ENCODING: self._choose_encoding,
            Act.REVISIONS: partial(self._choose_revisions, briefing),
            Act.BLOCK: partial(self._choose_block, briefing, item),
            Act.FORGET: partial(self._forget, briefing, item),
        }
        if act in special:
            special[act]()
        elif act in (Act.POINT, Act.MARKER):
            words = [choice.words for choice in choices]
            said = [choice.corrections for choice in choices]
            question = self.tr("Which footnote does the marker point to?")
            if act is Act.MARKER:
                question = self.tr("Which number is the marker of this footnote?")
            Chooser(self, question, words, partial(self._correct_one, briefing, said)).open()
        else:
            correct(self._workspace, briefing, choices[0].corrections)

    def _correct_one(
        self, briefing: Briefing, said: list[tuple[Correction, ...]], place: int
    ) -> None:
        correct(self._workspace, briefing, said[place])

    def _alike(self) -> list[ReviewItem]:
        """Return the open items of the current item's kind."""
        item = self.current
        alike = [one for one in self._review.open if item is not None and one.what is item.what]
        return [one for one in alike if any(choice.act is Act.ACCEPT for choice in one.choices)]

    @Slot()
    def _accept_all(self) -> None:
        said = [
            correction
            for item in self._alike()
            for choice in item.choices
            if choice.act is Act.ACCEPT
            for correction in choice.corrections
        ]
        if said and self._reviewed is not None:
            correct(self._workspace, self._reviewed, said)

    def _choose_block(self, briefing: Briefing, item: ReviewItem) -> None:
        at = -1 if item.span is None else item.span.start
        block = next((b for b in briefing.document.blocks if b.start <= at <= b.end), None)
        if block is None:
            return
        words = [say(words) for _, _, words in BLOCK_WORDS]
        chosen = partial(self._retype, briefing, block.id)
        Chooser(self, self.tr("What is this block?"), words, chosen).open()

    def _retype(self, briefing: Briefing, block_id: str, place: int) -> None:
        kind, level, _ = BLOCK_WORDS[place]
        retype(self._workspace, briefing, block_id, kind, level)

    @Slot()
    def _choose_encoding(self) -> None:
        if self._reviewed is not None:
            EncodingDialog(self._workspace, self._reviewed).open()

    def _choose_revisions(self, briefing: Briefing) -> None:
        names = list(REVISION_WORDS)
        current = names.index(self._review.revisions) if self._review.revisions in names else 0
        words = [say(words) for words in REVISION_WORDS.values()]
        question = self.tr("How are tracked changes to be read?")
        Chooser(self, question, words, partial(self._revise, briefing), current).open()

    def _revise(self, briefing: Briefing, place: int) -> None:
        read_again(self._workspace, briefing, revisions=list(REVISION_WORDS)[place])

    def _forget(self, briefing: Briefing, item: ReviewItem) -> None:
        if item.correction_id is not None:
            work = partial(
                reviewing.forget, briefing_id=briefing.id, correction_id=item.correction_id
            )
            self._workspace.tasks.change(work)

    # ---- words

    def _say_all(self) -> None:
        """Say in one line what was found and what is left to look at."""
        shown, review = self._workspace.shown, self._review
        notes = self.tr("%n footnote(s)", "", review.footnotes)
        markers = self.tr("%n marker(s)", "", review.markers)
        left = self.tr("%n to look at", "", len(review.open))
        if not review.open:
            left = self.tr("nothing to look at")
        self.summary.setText(self.tr(", ").join((notes, markers, left)))
        self.summary.setVisible(shown is not None)
        self._body.say(self._say_empty())
        self._show_acts()

    def _say_empty(self) -> str:
        if self._workspace.shown is None:
            return self.tr("What the importer was unsure of appears here.")
        if not self._review.footnotes and not self._review.markers:
            return self.tr("Nothing to look at: no footnotes were found, nothing was left out.")
        return self.tr("Nothing to look at: every marker has its footnote, nothing was left out.")

    def _relabel(self) -> None:
        self.view.setAccessibleName(self.tr("Review"))
        for act, button in self.buttons.items():
            self._name(button, _ICONS[act], say(ACT_WORDS[act]), KEYS[act])
        self._name(self._all, "check", self.tr("Accept all like it"), self.tr("Shift+A"))
        self._name(self._other, "language", self.tr("Another encoding…"), "")
        self._say_all()

    def _name(self, button: QToolButton, picture: str, words: str, key: str) -> None:
        button.setIcon(icon(picture))
        button.setText(f"{words}  {key}" if key else words)
        button.setAccessibleName(words)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.view.scheduleDelayedItemsLayout()
        self._show_acts()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._relabel()
            self._list()


def _pass(_error: Exception) -> None:
    """Say nothing: the briefing is gone, and the librarian says so."""
