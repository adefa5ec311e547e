"""The lookup strip: a small window that stays on top, beside a word processor.

It looks up what is typed and, where the user wants it, what is copied elsewhere; nothing of that is
kept. Its keys copy what a translator needs.
"""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from briefdesk.model.lookup import LookedUp
from briefdesk.services.lookup import in_both, look_up, pin_cite, term_in
from briefdesk.ui.clipboard import mime_data
from briefdesk.ui.icons import icon
from briefdesk.ui.lookup.cards import LANGUAGES, LookupCard, PassageLookup, TermLookup
from briefdesk.ui.tasks import Task
from briefdesk.ui.typeface import body_language, chrome_font
from briefdesk.ui.widgets.composing import LineInput
from briefdesk.ui.workspace import Goal, Workspace

LONGEST = 80  # characters of the clipboard that may be a term
_OURS = "application/x-briefdesk-lookup"  # marks what was copied here
_WISH = QSize(432, 520)  # pixels; the hints fit on a line in each language


class LookupStrip(QWidget):
    """Made when it is first asked for; Esc hides it."""

    def __init__(self, workspace: Workspace) -> None:
        """Look nothing up yet."""
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint)
        self.setObjectName("lookup_strip")
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self._workspace = workspace
        self._asked: Task | None = None
        self._found = LookedUp()
        self._cards: list[LookupCard] = []
        self._current = 0
        self.line = LineInput()
        self._watch = QToolButton()
        self._scroll, self._empty, self.said = QScrollArea(), QLabel(), QLabel()
        self._lay_out()
        self._connect()
        self._relabel()
        self._show(self._found)
        self.resize(_WISH)
        if workspace.settings.lookup_geometry:
            self.restoreGeometry(workspace.settings.lookup_geometry)

    def _lay_out(self) -> None:
        self.line.setClearButtonEnabled(True)
        self._watch.setCheckable(True)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        for words in (self._empty, self.said):
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setWordWrap(True)
            words.setProperty("quiet", True)  # noqa: FBT003 - a property of the style sheet
        top = QHBoxLayout()
        top.addWidget(self.line, 1)
        top.addWidget(self._watch)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 10)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._empty)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.said)

    def _connect(self) -> None:
        workspace = self._workspace
        self.line.textEdited.connect(self._look)
        self.line.textChanged.connect(self._cleared)
        self.line.installEventFilter(self)
        self._watch.clicked.connect(self._choose_watching)
        QGuiApplication.clipboard().dataChanged.connect(self._look_at_clipboard)
        workspace.settings_changed.connect(self._follow_settings)
        workspace.closing.connect(self.close)
        self._follow_settings()

    def summon(self, words: str) -> None:
        """Come to the front, with some words if there are any."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        if words:
            self._set(words)
        self.line.selectAll()

    # ---- looking up

    def _set(self, words: str) -> None:
        self.line.setText(words)
        self._look(words)

    @Slot(str)
    def _look(self, words: str) -> None:
        if self._asked is not None:
            self._asked.cancel()
        if not words.strip():
            self._show(LookedUp())
            return
        self._asked = task = Task(self)
        work = partial(look_up, words=words, progress=task.report)
        self._workspace.tasks.read(task, work, self._show)

    @Slot(str)
    def _cleared(self, words: str) -> None:
        if not words:
            self._look("")

    @Slot()
    def _look_at_clipboard(self) -> None:
        """Look up what was copied elsewhere, if the user wants that."""
        if not self._workspace.settings.lookup_clipboard or not self.isVisible():
            return
        if QGuiApplication.clipboard().mimeData().hasFormat(_OURS):
            return
        words = QGuiApplication.clipboard().text().strip()
        if 0 < len(words) <= LONGEST and "\n" not in words:
            self._set(words)

    @Slot(bool)
    def _choose_watching(self, watching: bool) -> None:
        self._workspace.change_settings(lookup_clipboard=watching)

    @Slot()
    def _follow_settings(self) -> None:
        self._watch.setChecked(self._workspace.settings.lookup_clipboard)

    # ---- cards

    def _show(self, found: LookedUp) -> None:
        self._found = found
        self._cards = [
            *(TermLookup(entry) for entry in found.terms),
            *(PassageLookup(passage) for passage in found.passages),
        ]
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(6)
        for number, card in enumerate(self._cards):
            card.chosen.connect(partial(self._choose, number))
            card.opened.connect(partial(self._open, number))
            column.addWidget(card)
        column.addStretch(1)
        before = self._scroll.takeWidget()
        if before is not None:
            before.deleteLater()
        self._scroll.setWidget(whole)
        whole.setAutoFillBackground(False)
        self._choose(0)
        self._tell()

    def _choose(self, number: int) -> None:
        self._current = max(0, min(number, len(self._cards) - 1))
        for place, card in enumerate(self._cards):
            card.set_current(current=place == self._current)
        if self._cards:
            self._scroll.ensureWidgetVisible(self._cards[self._current], 0, 0)
            self._tell_keys()

    def _open(self, number: int) -> None:
        card = self._cards[number]
        if isinstance(card, PassageLookup):
            self._workspace.visit(Goal(card.passage.briefing_id, card.passage.span))
            self._workspace.window.activateWindow()

    # ---- copying

    def _copy(self, words: str) -> None:
        if words:
            marked = mime_data()
            marked.setText(words)
            marked.setData(_OURS, b"")
            QGuiApplication.clipboard().setMimeData(marked)
            said = self.tr("Copied: {words}").format(words=words)
            self.said.setFont(
                chrome_font(body_language(words, "zh-Hans"), self.font().pointSizeF())
            )
            self.said.setText(said)

    def _copy_best(self) -> None:
        """Copy 中文（日本語）of a term, a passage with its place."""
        card = self._cards[self._current] if self._cards else None
        if isinstance(card, TermLookup):
            self._copy(in_both(card.entry))
        elif isinstance(card, PassageLookup):
            self._copy(pin_cite(card.passage))

    def _copy_term(self, lang: str) -> None:
        card = self._cards[self._current] if self._cards else None
        if isinstance(card, TermLookup):
            self._copy(term_in(card.entry, lang))

    def _copy_passage(self) -> None:
        """Copy the current passage with its place, or the first one."""
        cards = [self._cards[self._current], *self._cards] if self._cards else []
        passage = next((card for card in cards if isinstance(card, PassageLookup)), None)
        if passage is not None:
            self._copy(pin_cite(passage.passage))

    # ---- Qt

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        return not self.line.composing and self._press(event)

    def _press(self, event: QKeyEvent) -> bool:
        key, control = event.key(), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        numbers = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._choose(self._current + (1 if key == Qt.Key.Key_Down else -1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self._copy_passage if control else self._copy_best)()
        elif control and key in numbers:
            self._copy_term(LANGUAGES[numbers.index(Qt.Key(key))])
        elif key == Qt.Key.Key_Escape:
            self.hide()
        else:
            return False
        return True

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._workspace.change_settings(lookup_geometry=self.saveGeometry().data())
        super().hideEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._asked is not None:
            self._asked.cancel()
        super().closeEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._relabel()
            self._show(self._found)

    # ---- words

    def _tell(self) -> None:
        """Say what to do, or that there is nothing."""
        words = self.line.text().strip()
        self._empty.setText(
            self.tr("Neither the term bases nor the briefings have this.")
            if words
            else self.tr("Type a term in Chinese, Japanese or English, or how it is read.")
        )
        self._empty.setVisible(not self._cards)
        if not self._cards:
            self.said.setText(self.tr("Esc hides this window."))

    def _tell_keys(self) -> None:
        self.said.setFont(self.font())
        if isinstance(self._cards[self._current], TermLookup):
            self.said.setText(self.tr("Enter copies 中文（日本語）, Ctrl+Enter the first passage"))
        else:
            self.said.setText(self.tr("Enter copies the passage with its place"))

    def _relabel(self) -> None:
        self.setWindowTitle(self.tr("Look up"))
        self.line.setPlaceholderText(self.tr("Look up a term"))
        self.line.setAccessibleName(self.tr("Look up a term"))
        hint = self.tr("Look up what is copied in other programs; nothing of it is kept")
        self._watch.setIcon(icon("copy"))
        self._watch.setAccessibleName(hint)
        self._watch.setToolTip(hint)
