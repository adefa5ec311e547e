"""Finds words in the shown briefing: the find bar asks, a service answers, the page marks."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Slot

from briefdesk.model.imported import ImportedDocument
from briefdesk.model.progress import Progress
from briefdesk.model.search import Wanted
from briefdesk.model.span import Span
from briefdesk.services import results
from briefdesk.services.finding import PageText, as_written, in_any_script
from briefdesk.ui.briefing.find import FindBar
from briefdesk.ui.briefing.paper import Paper
from briefdesk.ui.briefing.positions import PageMap
from briefdesk.ui.tasks import Task
from briefdesk.ui.workspace import Workspace


class _Found(NamedTuple):
    """Places in the document, the same in page units, and what else was looked for."""

    hits: Sequence[Span] = ()
    spans: Sequence[Span] = ()
    also: tuple[str, ...] = ()


class Finder(QObject):
    """Searches the stored text, not the widget's, on the folded key."""

    def __init__(self, workspace: Workspace, paper: Paper, bar: FindBar) -> None:
        """Serve one page and its bar."""
        super().__init__(paper)
        self._workspace = workspace
        self._paper = paper
        self._bar = bar
        self._document: ImportedDocument | None = None
        self._text: PageText | None = None
        self._found = _Found()
        self._hit = -1
        self._asked: Task | None = None
        bar.asked.connect(self._find)
        bar.turned.connect(self.turn)
        bar.reached.connect(self._reach)
        bar.closed.connect(self._close)
        bar.set_reach(workspace.settings.find_reach)

    @property
    def hits(self) -> Sequence[Span]:
        """The places found, in the document."""
        return self._found.hits

    def search_in(self, document: ImportedDocument) -> None:
        """Search another document from now on."""
        if document is not self._document:
            self._document, self._text = document, PageText(document)
        self._found, self._hit = _Found(), -1
        if self._bar.isVisible():
            self._find(self._bar.query)

    def start(self) -> None:
        """Open the bar; a short selection is what is looked for."""
        self._bar.start(self._workspace.selected_words())

    @Slot(object)
    def turn(self, step: int) -> None:
        """Go to the next (1) or previous (-1) place, around the end."""
        if self._found.hits:
            self._hit = (self._hit + step) % len(self._found.hits)
            self._show()

    @Slot(object)
    def _reach(self, reach: str) -> None:
        self._workspace.change_settings(find_reach=reach)
        self._find(self._bar.query)

    @Slot(object)
    def _find(self, query: str) -> None:
        if self._asked is not None:
            self._asked.cancel()
        self._asked = task = Task(self)
        reach = self._workspace.settings.find_reach
        if reach == "concept" and query.strip():
            work = partial(results.wanted, words=query, progress=task.report)
            self._workspace.tasks.read(task, work, partial(self._look, task))
        else:
            self._look(task, (as_written if reach == "literal" else in_any_script)(query))

    def _look(self, task: Task, wanted: Wanted) -> None:
        composition = self._paper.composition
        if composition is None or self._text is None:
            return
        work = partial(_found, self._text, wanted, composition.map, task.report)
        self._workspace.tasks.free(task, work, self._take)

    def _take(self, found: _Found) -> None:
        composition = self._paper.composition
        if composition is None:
            return
        self._found = found
        here = composition.map.document_point(self._paper.selected_units()[0])
        after = (at for at, hit in enumerate(found.hits) if hit.end > here)
        self._hit = next(after, 0) if found.hits else -1
        self._show()

    def _show(self) -> None:
        spans = self._found.spans
        current = spans[self._hit] if spans else None
        if current is not None:
            self._paper.go_to(current.start)
        self._paper.show_found(spans, current)
        self._bar.show_count(self._hit + 1, len(spans), self._found.also)

    @Slot()
    def _close(self) -> None:
        if self._asked is not None:
            self._asked.cancel()
        self._found, self._hit = _Found(), -1
        self._paper.show_found((), None)
        self._paper.setFocus()


def _found(text: PageText, wanted: Wanted, page: PageMap, progress: Progress) -> _Found:
    """Return the places of what is wanted, unless it is wanted no more."""
    progress(0, 2)
    hits = text.find(wanted)
    progress(1, 2)
    return _Found(hits, [Span(*page.page_range(hit)) for hit in hits], wanted.also)
