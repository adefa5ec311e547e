"""The fields of a place in an official document."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from briefdesk.model.concept import SourceRef
from briefdesk.model.wire import changed
from briefdesk.ui.icons import icon
from briefdesk.ui.say import say
from briefdesk.ui.termbase.labelled import Labelled, grid, set_face
from briefdesk.ui.termbase.words import SOURCE_KIND_WORDS
from briefdesk.ui.widgets.choice import Choice
from briefdesk.ui.widgets.composing import LineInput


class SourceFields(QFrame):
    """Edits one source; ``removed`` says that nobody wants it."""

    edited = Signal()
    removed = Signal()

    def __init__(self, source: SourceRef) -> None:
        """Show a source; what has no field here stays as it was."""
        super().__init__()
        self._source = source
        self._lines: dict[str, LineInput] = {}
        self.kind = Choice[str]()
        self.kind.offer([(say(words), kind) for kind, words in SOURCE_KIND_WORDS.items()])
        self.kind.choose(source.kind or "law")
        self.kind.activated.connect(self.edited)
        remove = QPushButton(icon("bin"), "")
        remove.setFlat(True)
        remove.setToolTip(self.tr("Remove this source"))
        remove.setAccessibleName(self.tr("Remove this source"))
        remove.clicked.connect(self.removed)
        title = self._line("title", self.tr("Title"))
        number = self._line("law_no", self.tr("Law number"), "平成15年法律第57号")
        fields = grid(
            (
                ((Labelled(self.tr("Kind"), self.kind), 3), (title, 8), (remove, 1)),
                (
                    (number, 5),
                    (self._line("article", self.tr("Article"), "16の2"), 2),
                    (self._line("paragraph", self.tr("Paragraph")), 2),
                    (self._line("item", self.tr("Item")), 1),
                    (self._line("page", self.tr("Page")), 2),
                ),
                ((self._line("url", self.tr("Web address")), 12),),
                (
                    (self._line("promulgated", self.tr("Promulgated"), "2003-05-30"), 4),
                    (self._line("in_force", self.tr("In force"), "2005-04-01"), 4),
                    (self._line("retrieved", self.tr("Retrieved"), "2026-01-31"), 4),
                ),
            ),
            12,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        column.addLayout(fields)

    @property
    def value(self) -> SourceRef | None:
        """The source as it stands in the fields; None if all of them are empty."""
        texts = {name: line.text().strip() for name, line in self._lines.items()}
        if not any(texts.values()):
            return None
        return changed(self._source, kind=self.kind.value, **texts)

    def _line(self, name: str, caption: str, hint: str = "") -> Labelled:
        line = LineInput(getattr(self._source, name))
        line.setPlaceholderText(hint)
        set_face(line, "ja" if name in ("title", "law_no", "article") else "en")
        line.textChanged.connect(self.edited)
        self._lines[name] = line
        return Labelled(caption, line)


class OptionalSource(QFrame):
    """A source that may be there or not: a button until it is."""

    edited = Signal()

    def __init__(self, source: SourceRef | None, words: str) -> None:
        """Show the source if there is one, else a button with these words."""
        super().__init__()
        self._source = source
        self._open: SourceFields | None = None
        self.button = QPushButton(icon("add"), words)
        self.button.setFlat(True)
        self.button.clicked.connect(self._add)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        if source is not None:
            self._show(source)

    @property
    def value(self) -> SourceRef | None:
        """The source as it stands."""
        return None if self._open is None else self._open.value

    def _add(self) -> None:
        self._show(SourceRef("law", ""))
        self.edited.emit()

    def _show(self, source: SourceRef) -> None:
        self._open = SourceFields(source)
        self._open.edited.connect(self.edited)
        self._open.removed.connect(self._remove)
        self._column.addWidget(self._open)
        self.button.hide()

    def _remove(self) -> None:
        if self._open is not None:
            self._open.deleteLater()
            self._open.hide()
            self._open = None
            self.button.show()
            self.edited.emit()
