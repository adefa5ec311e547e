"""The list of comments: filtered, in text order, those that lost their place on top."""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QListView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from briefdesk.model.annotation import Annotation, State
from briefdesk.ui.annotations.model import AnnotationDelegate, AnnotationFilter, AnnotationModel
from briefdesk.ui.annotations.words import KIND_WORDS, STATE_WORDS
from briefdesk.ui.commands import annotations as commands
from briefdesk.ui.icons import icon
from briefdesk.ui.say import say
from briefdesk.ui.slices import Slices
from briefdesk.ui.widgets.composing import LineInput
from briefdesk.ui.widgets.vacancy import Vacancy
from briefdesk.ui.workspace import Workspace


class AnnotationPanel(QWidget):
    """Shows the comments of the workspace's briefing; a double click goes to the place."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Follow ``workspace``."""
        super().__init__(parent)
        self.setObjectName("annotation_panel")
        self._workspace = workspace
        self._slices = Slices(self)
        self._following = False
        self.model = AnnotationModel(self)
        self.listed = AnnotationFilter(self.model, self)
        self.view = QListView()
        self._delegate = AnnotationDelegate(self.view)
        self._words = LineInput()
        self._kinds, self._states, self._authors = QComboBox(), QComboBox(), QComboBox()
        self._body = Vacancy(self.view)
        self._edit, self._settle, self._delete = (QToolButton() for _ in range(3))
        self._lay_out()
        self._relabel()
        self._connect()
        self._reload()

    def _lay_out(self) -> None:
        self.view.setModel(self.listed)
        self.view.setItemDelegate(self._delegate)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setMouseTracking(True)
        self._words.setClearButtonEnabled(True)
        choices = QHBoxLayout()
        for combo in (self._kinds, self._states, self._authors):
            combo.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            combo.setMinimumContentsLength(5)
        choices.setSpacing(6)
        choices.addWidget(self._kinds, 1)
        choices.addWidget(self._states, 1)
        words = QHBoxLayout()
        words.setSpacing(6)
        words.addWidget(self._words, 1)
        words.addWidget(self._authors, 1)
        acts = QHBoxLayout()
        for button in (self._edit, self._settle, self._delete):
            acts.addWidget(button)
        acts.addStretch(1)
        head = QVBoxLayout()
        head.setContentsMargins(12, 10, 12, 6)
        head.addLayout(words)
        head.addLayout(choices)
        head.addLayout(acts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._body, 1)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        workspace = self._workspace
        workspace.shown_changed.connect(self._reload)
        workspace.annotations_changed.connect(self._reload)
        workspace.annotation_changed.connect(self._follow)
        workspace.annotation_asked.connect(self._follow)
        self._words.textChanged.connect(self._choose)
        for combo in (self._kinds, self._states, self._authors):
            combo.currentIndexChanged.connect(self._choose)
        self.view.selectionModel().currentChanged.connect(self._picked)
        self.view.clicked.connect(self._reveal)
        self.view.doubleClicked.connect(self._reveal)
        self.view.activated.connect(self._reveal)
        self._edit.clicked.connect(partial(commands.edit, workspace))
        self._settle.clicked.connect(partial(commands.toggle_settled, workspace))
        self._delete.clicked.connect(partial(commands.delete, workspace))

    @Slot()
    def _reload(self) -> None:
        shown = self._workspace.shown
        annotations = () if shown is None else shown.annotations
        if shown is not None:
            self._delegate.lang = shown.briefing.meta.language or "zh-Hans"
        self._slices.begin(self._fill(annotations))

    def _fill(self, annotations: Sequence[Annotation]) -> Iterator[None]:
        """Measure all comments one by one, then list them."""
        for annotation in annotations:
            self._delegate.measure(annotation)
            yield
        self._following = True
        self.model.show(annotations)
        self._offer_authors(sorted({one.author for one in annotations if one.author}))
        self._following = False
        self._choose()

    def _offer_authors(self, authors: list[str]) -> None:
        chosen = self._authors.currentData()
        self._authors.blockSignals(True)  # noqa: FBT003 - Qt's only argument
        self._authors.clear()
        self._authors.addItem(self.tr("Everybody"), None)
        for author in authors:
            self._authors.addItem(author, author)
        self._authors.setCurrentIndex(max(0, self._authors.findData(chosen)))
        self._authors.blockSignals(False)  # noqa: FBT003 - Qt's only argument
        self._authors.setVisible(len(authors) > 1)

    @Slot()
    def _choose(self) -> None:
        """List what the filters ask for, and keep the current comment."""
        self._following = True
        self.listed.choose(
            self._kinds.currentData(),
            self._states.currentData(),
            self._authors.currentData(),
            self._words.text(),
        )
        self._following = False
        if self.model.rowCount() == 0:
            self._body.say(
                self.tr("No comments yet.\nSelect words and press 1 to 5, or Ctrl+M for a note.")
            )
        else:
            self._body.say(self.tr("No comment fits the filter."))
        self._body.show_view(when=self.listed.rowCount() > 0)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        """Select the workspace's current comment."""
        self._following = True
        row = self.model.row_of(self._workspace.annotation_id)
        index = QModelIndex() if row is None else self.listed.mapFromSource(self.model.index(row))
        self.view.setCurrentIndex(index)
        if index.isValid():
            self.view.scrollTo(index)
        self._following = False
        self._show_acts()

    def _show_acts(self) -> None:
        note = self._workspace.annotation
        for button in (self._edit, self._settle, self._delete):
            button.setEnabled(note is not None)
        settled = note is not None and note.state is State.SETTLED
        self._settle.setText(self.tr("Reopen") if settled else self.tr("Settle"))

    @Slot(QModelIndex)
    def _picked(self, index: QModelIndex) -> None:
        comment = self._comment(index)
        if comment is not None and not self._following:
            self._workspace.set_annotation(comment.id)

    @Slot(QModelIndex)
    def _reveal(self, index: QModelIndex) -> None:
        comment = self._comment(index)
        if comment is not None:
            self._workspace.annotation_asked.emit(comment.id)

    def _comment(self, index: QModelIndex) -> Annotation | None:
        found = index.data(AnnotationModel.COMMENT) if index.isValid() else None
        return found if isinstance(found, Annotation) else None

    def _relabel(self) -> None:
        self.view.setAccessibleName(self.tr("Comments"))
        self._words.setPlaceholderText(self.tr("Filter comments"))
        self._words.setAccessibleName(self.tr("Filter comments"))
        for combo, name, every, items in (
            (self._kinds, self.tr("Kind"), self.tr("Every kind"), KIND_WORDS),
            (self._states, self.tr("State"), self.tr("Every state"), STATE_WORDS),
        ):
            combo.setAccessibleName(name)
            chosen = max(0, combo.currentIndex())
            combo.blockSignals(True)  # noqa: FBT003 - Qt's only argument
            combo.clear()
            combo.addItem(every, None)
            for value, words in items.items():
                combo.addItem(say(words), value)
            combo.setCurrentIndex(chosen)
            combo.blockSignals(False)  # noqa: FBT003 - Qt's only argument
        self._authors.setAccessibleName(self.tr("Author"))
        self._edit.setText(self.tr("Edit"))
        self._delete.setText(self.tr("Delete"))
        for button, name in (
            (self._edit, "edit"),
            (self._settle, "settled"),
            (self._delete, "bin"),
        ):
            button.setIcon(icon(name))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._show_acts()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.view.scheduleDelayedItemsLayout()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._relabel()
            self._reload()
