"""The entry beside the list: read first, edited in its place, saved as one step of undo."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from briefdesk.errors import BriefDeskError, ChangedMeanwhileError
from briefdesk.model.changes import Changes
from briefdesk.model.concept import Concept
from briefdesk.phrases import phrase
from briefdesk.services import concepts, proposing
from briefdesk.services.concepts import Edited
from briefdesk.services.desk import Desk
from briefdesk.ui.say import say_error
from briefdesk.ui.slices import Slices
from briefdesk.ui.termbase.form import NO_TERM, EntryForm
from briefdesk.ui.termbase.history import HistoryDialog
from briefdesk.ui.termbase.leftovers import Leftover
from briefdesk.ui.termbase.page import Room
from briefdesk.ui.termbase.view import EntryView
from briefdesk.ui.termbase.words import termbase_word

_KEEP_AFTER = 500  # milliseconds after the first unsaved key
_EDIT = phrase("history", "Edit concept")
_ADD = phrase("history", "Add concept")


class EntryPane(QWidget):
    """Shows one entry, or the form to edit it.

    What was typed and not saved is kept when another entry is shown, and is there again when one
    comes back. ``shown`` carries the id of what is shown; ``left`` says that the form was closed.
    """

    shown = Signal(object)  # str
    left = Signal()

    def __init__(self, room: Room) -> None:
        """Show nothing yet."""
        super().__init__()
        self.setObjectName("entry")
        self._room = room
        self.concept_id = ""
        self._before: Concept | None = None  # as it was when editing began; None: it is new
        self._sent: Concept | None = None  # what is on its way to be saved in its place
        self._shown: Concept | None = None
        self.form: EntryForm | None = None
        self.said, self.problem = QLabel(), QLabel()
        self.edit_button, self.history_button = QPushButton(), QPushButton()
        self.network_button, self.as_proposal = QPushButton(), QCheckBox()
        self.revert_button, self.remove_button = QPushButton(), QPushButton()
        self.save_button, self.discard_button = QPushButton(), QPushButton()
        self._scroll = QScrollArea()
        self._slices = Slices(self)
        self._keep_timer = QTimer(self)
        self._keep_timer.setSingleShot(True)
        self._keep_timer.setInterval(_KEEP_AFTER)
        self._lay_out()
        self._connect()
        self._relabel()
        self._follow_settings()
        self._show_nothing()

    def _lay_out(self) -> None:
        for label in (self.said, self.problem):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.said.setProperty("quiet", True)  # noqa: FBT003 - a property of the style sheet
        self.problem.setProperty("problem", True)  # noqa: FBT003 - a property of the style sheet
        self.problem.setContentsMargins(24, 4, 24, 4)
        self._bar = QFrame()
        self._bar.setProperty("bar", True)  # noqa: FBT003 - a property of the style sheet
        top = QHBoxLayout(self._bar)
        top.setContentsMargins(24, 6, 12, 6)
        top.addWidget(self.said, 1)
        self.revert_button.setFlat(True)
        self.remove_button.setFlat(True)
        self.history_button.setFlat(True)
        self.network_button.setFlat(True)
        for button in (
            self.revert_button,
            self.remove_button,
            self.history_button,
            self.network_button,
            self.as_proposal,
            self.discard_button,
            self.edit_button,
            self.save_button,
        ):
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)
            top.addWidget(button)
        self.save_button.setDefault(True)
        self._scroll.setWidgetResizable(True)
        self._scroll.setProperty("paper", True)  # noqa: FBT003 - a property of the style sheet
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self.problem)
        column.addWidget(self._scroll, 1)

    def _connect(self) -> None:
        self.edit_button.clicked.connect(self.edit)
        self.history_button.clicked.connect(self._show_history)
        self.network_button.clicked.connect(self._show_network)
        self.as_proposal.toggled.connect(self._choose_proposal)
        self._room.workspace.settings_changed.connect(self._follow_settings)
        self.revert_button.clicked.connect(self._revert)
        self.remove_button.clicked.connect(self._remove)
        self.save_button.clicked.connect(self.save)
        self.discard_button.clicked.connect(self.discard)
        self._keep_timer.timeout.connect(self.keep)
        self._room.keeper.renewed.connect(self._follow)
        self._room.workspace.closing.connect(self.keep)
        for keys, slot in (
            ("Ctrl+Return", self.save),
            ("Ctrl+Enter", self.save),
            ("Ctrl+S", self.save),
            ("Escape", self.put_aside),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    # ---- what is shown

    @Slot(object)
    def show_concept(self, concept_id: str) -> None:
        """Show an entry, with what was typed into it and not saved."""
        if concept_id == self.concept_id and self.form is not None:
            return
        self.keep()
        self.concept_id = concept_id
        leftover = self._room.leftovers.get(concept_id)
        if leftover is not None:
            self._open_form(leftover)
        else:
            self._read()
        self.shown.emit(concept_id)

    def _read(self) -> None:
        """Show the current entry to be read."""
        self.form = None
        concept = self._room.keeper.concept(self.concept_id)
        self._shown = concept
        if concept is None:
            self._show_nothing()
            return
        room = self._room
        view = EntryView(concept, room.keeper.concept, room.workspace.tasks, room.pronouncer)
        view.followed.connect(self.show_concept)
        self._put(view)
        self._slices.begin(view.steps())
        self._tell()

    def let_go(self) -> None:
        """Show no entry any more."""
        self.concept_id, self.form = "", None
        self._show_nothing()

    def _show_nothing(self) -> None:
        self._shown = None
        hint = QLabel(self.tr("Choose an entry in the list to read it here; Enter edits it."))
        hint.setProperty("quiet", True)  # noqa: FBT003 - a property of the style sheet
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        hint.setWordWrap(True)
        self._put(hint)
        self._tell()

    def _put(self, content: QWidget) -> None:
        self._slices.begin(iter(()))
        before = self._scroll.takeWidget()
        if before is not None:
            before.deleteLater()
        self._scroll.setWidget(content)
        content.setAutoFillBackground(False)
        self.problem.hide()

    @Slot()
    def _follow(self) -> None:
        """Show what became of the entry, unless it is being edited."""
        if self.form is None and self.concept_id:
            now = self._room.keeper.concept(self.concept_id)
            if now != self._shown:
                place = self._scroll.verticalScrollBar().value()
                self._read()
                self._scroll.verticalScrollBar().setValue(place)
            else:
                self._tell()

    # ---- editing

    @Slot()
    def edit(self) -> None:
        """Edit the entry that is shown."""
        concept = self._room.keeper.concept(self.concept_id)
        if self.form is None and concept is not None:
            self._open_form(Leftover(concept, concept))
        if self.form is not None:
            self.form.take_focus()

    def add(self, domain: str) -> None:
        """Begin a new entry."""
        self.keep()
        made = Concept(concepts.new_id(), domain, ())
        self.concept_id = made.id
        self._open_form(Leftover(made, None))
        self.shown.emit(made.id)
        if self.form is not None:
            self.form.take_focus()

    def _open_form(self, what: Leftover) -> None:
        self._before, self._sent, self._shown = what.before, None, None
        self.form = EntryForm(self._room, what.edited, self._room.keeper.domains)
        self.form.edited.connect(self._edited)
        self._put(self.form)
        self._slices.begin(self.form.steps())
        self._tell()
        if what.edited != what.before:
            self.form.judge()

    @Slot()
    def _edited(self) -> None:
        if not self._keep_timer.isActive():  # else words typed without a pause would never be kept
            self._keep_timer.start()

    @Slot()
    def keep(self) -> None:
        """Keep what is typed and not saved."""
        self._keep_timer.stop()
        if self.form is not None:
            edited = self.form.value
            if self._before is None and not edited.terms:
                self._room.leftovers.drop(edited.id)
            else:
                self._room.leftovers.keep(edited, self._before)

    @Slot()
    def save(self) -> None:
        """Write the entry as one step of undo, and show it."""
        if self.form is None:
            return
        edited = self.form.value
        if edited == self._before:
            self.discard()
            return
        self.keep()
        if found := self.form.judge():
            if NO_TERM in found:
                self.form.ask_for_term()
            self._complain(self.tr("Not saved: see the marked fields."))
            return
        counts = not self.as_proposal.isChecked()
        self._room.workspace.change_settings(last_domain=edited.domain)
        self._room.keeper.change(
            self._work(edited),
            partial(self._saved, edited, counts=counts),
            failed=partial(self._refused, (edited.id,)),
        )
        if counts:
            self._sent = edited

    def _work(self, edited: Concept) -> Callable[[Desk], Changes]:
        author = self._room.workspace.settings.author
        if self.as_proposal.isChecked():
            return partial(proposing.propose_all, concepts=[edited], author=author)
        before = self._before if self._sent is None else self._sent
        return partial(
            concepts.save_edited,
            edited=[Edited(before, edited)],
            label=_ADD if before is None else _EDIT,
            author=author,
        )

    def _saved(self, saved: Concept, *, counts: bool) -> None:
        """Close the form, unless something was typed while the rest was on its way.

        What was proposed does not count yet: the entry is as it was.
        """
        leftover = self._room.leftovers.get(saved.id)
        if self.form is not None and self.concept_id == saved.id:
            if counts:
                self._before = saved
            if self._sent == saved:
                self._sent = None
            self.keep()
            if self.form.value == saved:
                self._room.leftovers.drop(saved.id)
                self._close_form()
        elif leftover is not None and leftover.edited == saved:
            self._room.leftovers.drop(saved.id)
        elif leftover is not None and counts:
            self._room.leftovers.keep(leftover.edited, saved)

    def _refused(self, concept_ids: Sequence[str], error: BriefDeskError) -> None:
        """Keep what was typed; where entries are others now, saving again replaces them."""
        self._sent = None
        if isinstance(error, ChangedMeanwhileError):
            for one in concept_ids:
                now, leftover = self._room.keeper.concept(one), self._room.leftovers.get(one)
                if self.form is not None and self.concept_id == one:
                    self._before = now
                    self.keep()
                elif leftover is not None:
                    self._room.leftovers.keep(leftover.edited, now)
        self._complain(say_error(error))

    def _close_form(self) -> None:
        had_focus = self.form is not None and self.form.focusWidget() is not None
        self._read()
        self.shown.emit(self.concept_id)
        if had_focus:
            self.left.emit()

    @Slot()
    def put_aside(self) -> None:
        """Close the form if nothing was changed; what was typed is never thrown away by a key."""
        if self.form is None:
            self.left.emit()
            return
        if self.form.value == self._before or not self.form.value.terms:
            self.discard()
        else:
            self.keep()
            self._complain(self.tr("There are unsaved changes: save or discard them."))

    @Slot()
    def discard(self) -> None:
        """Forget what was typed and show the entry as it is."""
        self._keep_timer.stop()
        if self.form is not None:
            self._room.leftovers.drop(self.concept_id)
            self._close_form()

    # ---- all that is not saved

    def save_all(self, done: Callable[[], None]) -> None:
        """Save all entries with unsaved changes as one step; call ``done`` if that worked.

        If entries are proposed, each of them is.
        """
        self.keep()
        leftovers = self._room.leftovers
        found = [leftover for one in leftovers.ids if (leftover := leftovers.get(one))]
        wanted = [leftover.edited for leftover in found]
        author = self._room.workspace.settings.author

        def saved() -> None:
            for concept in wanted:
                left = leftovers.get(concept.id)
                if left is not None and left.edited == concept:
                    leftovers.drop(concept.id)
            if self.form is not None and self.form.value in wanted:
                self._close_form()
            done()

        edited = [Edited(leftover.before, leftover.edited) for leftover in found]
        work = partial(concepts.save_edited, edited=edited, label=_EDIT, author=author)
        if self.as_proposal.isChecked():
            work = partial(proposing.propose_all, concepts=wanted, author=author)
        refused = partial(self._refused, [concept.id for concept in wanted])
        self._room.keeper.change(work, saved, failed=refused)

    def discard_all(self) -> None:
        """Forget all unsaved changes."""
        self.discard()
        for concept_id in self._room.leftovers.ids:
            self._room.leftovers.drop(concept_id)

    # ---- other acts

    @Slot()
    def _revert(self) -> None:
        self.discard()
        self.edit_button.setFocus()  # Qt would go on to “Remove” when this button is hidden
        self._room.keeper.change(partial(concepts.revert, concept_id=self.concept_id))

    @Slot()
    def _remove(self) -> None:
        self.discard()
        author = self._room.workspace.settings.author
        work = partial(concepts.remove, concept_ids=[self.concept_id], author=author)
        self._room.keeper.change(work)

    @Slot()
    def _show_network(self) -> None:
        self._room.show_network(self.concept_id)

    @Slot(bool)
    def _choose_proposal(self, chosen: bool) -> None:
        self._room.workspace.change_settings(propose_entries=chosen)

    @Slot()
    def _follow_settings(self) -> None:
        self.as_proposal.setChecked(self._room.workspace.settings.propose_entries)

    @Slot()
    def _show_history(self) -> None:
        HistoryDialog(self._room, self.concept_id, self).open()

    # ---- words

    def _complain(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.show()

    def _tell(self) -> None:
        """Say where the entry stands, and offer what can be done."""
        known, form = self._room.keeper.catalogue, self.form
        concept_id = self.concept_id
        there = known is not None and self._shown is not None
        as_read = None if known is None else known.as_read(concept_id)
        covers = False
        self.said.setText("")
        if known is not None and (there or form is not None):
            home = known.home(concept_id)
            info = self._room.keeper.termbase(home)
            covers = as_read is not None and known.is_edited(concept_id)
            if form is not None and self._before is None:
                self.said.setText(self.tr("New entry"))
            elif covers:
                original = termbase_word(self._room.keeper.termbase(as_read or 0))
                said = self.tr("Your version, above the entry of “{name}”")
                self.said.setText(said.format(name=original))
            elif self._room.keeper.is_read_only(home):
                said = self.tr("{name} · read-only: saving keeps your version above it")
                self.said.setText(said.format(name=termbase_word(info)))
            else:
                self.said.setText(termbase_word(info))
        bundled = as_read == 0
        self.revert_button.setText(
            self.tr("Revert to the bundled entry") if bundled else self.tr("Revert to the file")
        )
        self.revert_button.setVisible(covers)
        self.remove_button.setVisible(there and form is None)
        self.history_button.setVisible(there and form is None)
        self.network_button.setVisible(there and form is None)
        self.as_proposal.setVisible(form is not None)
        self.edit_button.setVisible(there and form is None)
        self.save_button.setVisible(form is not None)
        self.discard_button.setVisible(form is not None)
        self._bar.setVisible(there or form is not None)

    def _relabel(self) -> None:
        self.edit_button.setText(self.tr("Edit"))
        self.edit_button.setToolTip(self.tr("Edit (Enter in the list)"))
        self.history_button.setText(self.tr("History"))
        self.network_button.setText(self.tr("Network"))
        self.as_proposal.setText(self.tr("As a proposal"))
        self.as_proposal.setToolTip(
            self.tr("Saving proposes the entry; it counts when it is accepted on “Proposals”")
        )
        self.remove_button.setText(self.tr("Remove"))
        self.save_button.setText(self.tr("Save"))
        self.save_button.setToolTip(
            QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText)
        )
        self.discard_button.setText(self.tr("Discard changes"))
        self._tell()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._relabel()
            if self.form is not None:
                self._open_form(Leftover(self.form.value, self._before))
            elif self.concept_id:
                self._read()
