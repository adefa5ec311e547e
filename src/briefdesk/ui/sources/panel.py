"""The sources panel: each cited document with the notes that cite it and how far it is checked."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QEvent, QModelIndex, Qt, Slot
from PySide6.QtGui import QColor, QGuiApplication, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from briefdesk.model.changes import Changes, Touched
from briefdesk.model.imported import Block, Footnote
from briefdesk.model.source import Citation, CitationState, Copy, Source
from briefdesk.model.span import Span
from briefdesk.phrases import Phrase, phrase
from briefdesk.services import citing
from briefdesk.ui.icons import icon
from briefdesk.ui.say import say
from briefdesk.ui.slices import Slices
from briefdesk.ui.sources.keeping import open_copy
from briefdesk.ui.tasks import Task
from briefdesk.ui.theme import colours
from briefdesk.ui.typeface import body_language, chrome_font
from briefdesk.ui.widgets.link_dialog import LinkDialog, host_of, shown_address
from briefdesk.ui.widgets.vacancy import Vacancy
from briefdesk.ui.workspace import Workspace

STATE_WORDS: dict[CitationState, Phrase] = {
    CitationState.UNVERIFIED: phrase("sources", "not checked yet"),
    CitationState.COPY_ATTACHED: phrase("sources", "local copy attached"),
    CitationState.PASSAGE_FOUND: phrase("sources", "passage found"),
    CitationState.PASSAGE_CHECKED: phrase("sources", "passage checked"),
    CitationState.CONTRADICTED: phrase("sources", "contradicted by the source"),
}
KIND_WORDS: dict[str, Phrase] = {
    "law": phrase("sources", "Law"),
    "cabinet": phrase("sources", "Cabinet document"),
    "ministry": phrase("sources", "Ministry document"),
    "eu": phrase("sources", "EU document"),
    "web": phrase("sources", "Web page"),
    "person": phrase("sources", "Person"),
    "file": phrase("sources", "Kept file"),
}

_Note = tuple[Footnote, Block | None]


class SourcePanel(QWidget):
    """Lists the sources of the workspace's briefing; a click on a citation goes to its note."""

    SPAN = Qt.ItemDataRole.UserRole
    URL = Qt.ItemDataRole.UserRole + 1
    COPY = Qt.ItemDataRole.UserRole + 2

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Follow ``workspace``."""
        super().__init__(parent)
        self.setObjectName("source_panel")
        self._workspace = workspace
        self._slices = Slices(self)
        self.model = QStandardItemModel(self)
        self._files: tuple[Source, ...] = ()  # kept, whether the briefing cites them or not
        self.view = QTreeView()
        self._copy, self._browse = QToolButton(), QToolButton()
        self._body = Vacancy(self.view)
        self._lay_out()
        self.view.clicked.connect(self._reveal)
        self.view.activated.connect(self._reveal)
        self.view.activated.connect(self._open_copy)
        self.view.selectionModel().currentChanged.connect(self._show_acts)
        self._copy.clicked.connect(self._copy_url)
        self._browse.clicked.connect(self._show_url)
        workspace.shown_changed.connect(self._reload)
        workspace.tasks.changed.connect(self._follow)
        self._relabel()
        self._reload()
        self._read_files()

    def _lay_out(self) -> None:
        self.view.setModel(self.model)
        self.view.setHeaderHidden(True)
        self.view.setWordWrap(True)
        self.view.setRootIsDecorated(False)
        self.view.setIndentation(16)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setTextElideMode(Qt.TextElideMode.ElideRight)
        acts = QHBoxLayout()
        acts.setContentsMargins(12, 8, 12, 4)
        for button in (self._copy, self._browse):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            acts.addWidget(button)
        acts.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(acts)
        column.addWidget(self._body, 1)
        self.setFocusProxy(self.view)

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        if changes.touched & Touched.SOURCES:
            self._read_files()

    def _read_files(self) -> None:
        self._workspace.tasks.read(Task(self), citing.kept_files, self._take_files)

    def _take_files(self, files: tuple[Source, ...]) -> None:
        if files != self._files:
            self._files = files
            self._reload()

    @Slot()
    def _reload(self) -> None:
        self._slices.begin(self._fill())

    def _fill(self) -> Iterator[None]:
        """Make all rows one by one, then show them."""
        shown = self._workspace.shown
        document = None if shown is None else shown.briefing.document
        blocks = {} if document is None else {block.id: block for block in document.blocks}
        footnotes = () if document is None else document.footnotes
        notes = {note.key: (note, blocks.get(note.block)) for note in footnotes}
        sources = (*(() if shown is None else shown.sources), *self._files)
        rows = []
        for source in sources:
            rows.append(self._source_row(source, notes))
            yield
        self.model.removeRows(0, self.model.rowCount())  # clear() moves the current row n times
        self.model.invisibleRootItem().appendRows(rows)
        self.view.expandAll()
        self._body.show_view(when=bool(sources))
        self._say_empty()
        self._show_acts()

    def _source_row(self, source: Source, notes: Mapping[str, _Note]) -> QStandardItem:
        kind = say(KIND_WORDS[source.kind]) if source.kind in KIND_WORDS else source.kind
        host = host_of(source.url) or source.host
        title = source.title or source.issuer or host
        under = " – ".join(part for part in (source.issuer, kind, host) if part)
        if source.title:
            head = f"{title}\n{under}" if under else title
        else:
            name = shown_address(source.url).rstrip("/").rsplit("/", 1)[-1]
            head = f"{under}\n{name}"
        row = QStandardItem(head)
        row.setFont(chrome_font(body_language(title, "zh-Hans"), 10))
        if source.kind != "file":
            row.setData(source.url, self.URL)
        row.setToolTip("")
        for copy in source.copies:
            row.appendRow(self._copy_row(copy))
        font = chrome_font("zh-Hans", 9.5)
        muted = QColor(colours().muted)
        for citation in source.citations:
            note, block = notes.get(citation.footnote or "", (None, None))
            span = Span(citation.start, citation.end)
            if note is not None and block is not None and not span.start:
                span = Span(block.start, block.end)
            child = QStandardItem(self._citation_words(citation, note.label if note else ""))
            child.setFont(font)
            child.setForeground(muted)
            child.setData(span, self.SPAN)
            child.setData(source.url, self.URL)
            row.appendRow(child)
        return row

    def _copy_row(self, copy: Copy) -> QStandardItem:
        child = QStandardItem(self.tr("Copy: {file}").format(file=copy.name))
        child.setFont(chrome_font(body_language(copy.name, "zh-Hans"), 9.5))
        child.setForeground(QColor(colours().accent))
        child.setToolTip(self.tr("Open in the system's viewer"))
        child.setData(copy, self.COPY)
        return child

    def _citation_words(self, citation: Citation, label: str) -> str:
        state = say(STATE_WORDS[citation.state])
        if label:
            return self.tr("Footnote {label} – {state}").format(label=label, state=state)
        return self.tr("In the text – {state}").format(state=state)

    @Slot(QModelIndex)
    def _reveal(self, index: QModelIndex) -> None:
        span = index.data(self.SPAN)
        if isinstance(span, Span):
            self._workspace.reveal.emit(span)

    @Slot(QModelIndex)
    def _open_copy(self, index: QModelIndex) -> None:
        copy = index.data(self.COPY)
        if isinstance(copy, Copy):
            open_copy(self._workspace, copy)

    def _current_url(self) -> str:
        url = self.view.currentIndex().data(self.URL)
        return url if isinstance(url, str) else ""

    @Slot()
    def _show_acts(self) -> None:
        for button in (self._copy, self._browse):
            button.setEnabled(bool(self._current_url()))

    @Slot()
    def _copy_url(self) -> None:
        QGuiApplication.clipboard().setText(shown_address(self._current_url()))
        self._workspace.message.emit(phrase("sources", "Address copied."))

    @Slot()
    def _show_url(self) -> None:
        LinkDialog(self._current_url(), self).open()

    def _say_empty(self) -> None:
        self._body.say(
            self.tr("The sources that the open briefing cites appear here.")
            if self._workspace.shown is None
            else self.tr("This briefing cites no web address.")
        )

    def _relabel(self) -> None:
        self.view.setAccessibleName(self.tr("Sources"))
        self._say_empty()
        for button, name, words in (
            (self._copy, "copy", self.tr("Copy address")),
            (self._browse, "source", self.tr("Show address…")),
        ):
            button.setIcon(icon(name))
            button.setText(words)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._relabel()
            self._reload()
