"""Finds words in the shown briefing: the find bar asks, a service answers, the page marks."""

from collections.abc import Callable, Sequence
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
        bar.asked.connect(self._type)
        bar.reopened.connect(self._reopen)
        bar.turned.connect(self.turn)
        bar.reached.connect(self._reach)
        bar.closed.connect(self._close)
        bar.set_reach(workspace.settings.find_reach)

    @property
    def hits(self) -> Sequence[Span]:
        """The places found, in the document."""
        return self._found.hits

    def search_in(self, document: ImportedDocument) -> None:
        """Search another document from now on, or the same one on a page that was set anew."""
        kept = self._current if document is self._document else None
        if document is not self._document:
            self._document, self._text = document, PageText(document)
        self._found, self._hit = _Found(), -1
        if self._bar.isVisible():
            self._find(self._bar.query, partial(self._count, kept))

    def start(self) -> None:
        """Open the bar; a short selection is what is looked for."""
        self._bar.start(self._workspace.selected_words())

    @Slot(object)
    def turn(self, step: int) -> None:
        """Go to the next (1) or previous (-1) place, around the end; ask for words without any."""
        if self._found.hits:
            self._step(step)
        elif self._bar.query.strip():
            self._find(self._bar.query, partial(self._step, step))
        else:
            self.start()

    @Slot(object)
    def _reach(self, reach: str) -> None:
        self._workspace.change_settings(find_reach=reach)
        self._find(self._bar.query, self._arrive)

    @Slot(object)
    def _type(self, query: str) -> None:
        self._find(query, self._arrive)

    @Slot(object)
    def _reopen(self, query: str) -> None:
        self._find(query, partial(self._count, None))

    def _find(self, query: str, then: Callable[[], None]) -> None:
        """Look for ``query``, then do what is to be done with the places."""
        if self._asked is not None:
            self._asked.cancel()
        self._asked = task = Task(self)
        reach = self._workspace.settings.find_reach
        if reach == "concept" and query.strip():
            work = partial(results.wanted, words=query, progress=task.report)
            self._workspace.tasks.read(task, work, partial(self._look, task, then))
        else:
            wanted = (as_written if reach == "literal" else in_any_script)(query)
            self._look(task, then, wanted)

    def _look(self, task: Task, then: Callable[[], None], wanted: Wanted) -> None:
        composition = self._paper.composition
        if composition is None or self._text is None:
            return
        work = partial(_found, self._text, wanted, composition.map, task.report)
        self._workspace.tasks.compute(task, work, partial(self._take, then))

    def _take(self, then: Callable[[], None], found: _Found) -> None:
        if self._paper.composition is not None:
            self._found, self._hit = found, -1
            then()

    # ---- where to go

    @property
    def _current(self) -> Span | None:
        """The place in the document that was gone to last."""
        return self._found.hits[self._hit] if self._hit >= 0 else None

    def _arrive(self) -> None:
        """Go to the place at the caret or the first one behind it."""
        here = self._paper.selected_units()[0]
        after = (at for at, one in enumerate(self._found.spans) if one.end > here)
        self._go(next(after, 0))

    def _step(self, step: int) -> None:
        """Go on from the place gone to last while the bar counts them, else from the caret."""
        if self._hit >= 0 and self._bar.isVisible():
            self._go(self._hit + step)
            return
        start, end = self._paper.selected_units()
        spans = self._found.spans
        if step > 0:
            self._go(next((at for at, one in enumerate(spans) if one.start >= end), 0))
        else:
            self._go(sum(one.start < start for one in spans) - 1)

    def _count(self, kept: Span | None) -> None:
        """Tell how many places there are and go nowhere; ``kept`` was gone to before."""
        here = self._paper.selected_units()[0]
        places = zip(self._found.hits, self._found.spans, strict=True)
        standing = (at for at, (hit, one) in enumerate(places) if hit == kept or one.start == here)
        self._hit = next(standing, -1)
        self._show()

    def _go(self, hit: int) -> None:
        """Go to a place by its number, counted around the end."""
        spans = self._found.spans
        self._hit = hit % len(spans) if spans else -1
        if self._hit >= 0 and self._bar.isVisible():
            self._paper.go_to(spans[self._hit].start)
        elif self._hit >= 0:
            one = spans[self._hit]
            self._paper.select_units(one.start, one.end)
        self._show()

    def _show(self) -> None:
        if self._bar.isVisible():
            spans = self._found.spans
            self._paper.show_found(spans, spans[self._hit] if self._hit >= 0 else None)
            self._bar.show_count(self._hit + 1, len(spans), self._found.also)

    @Slot()
    def _close(self) -> None:
        """Take the marks off the page and select the current place, if it is still looked at."""
        if self._asked is not None:
            self._asked.cancel()
        self._paper.show_found((), None)
        if self._hit >= 0:
            here = self._found.spans[self._hit]
            seen = Span(*self._paper.visible_units())
            if seen.covers(here) and self._paper.selected_units()[0] == here.start:
                self._paper.select_units(here.start, here.end)
        self._paper.setFocus()


def _found(text: PageText, wanted: Wanted, page: PageMap, progress: Progress) -> _Found:
    """Return the places of what is wanted, unless it is wanted no more."""
    progress(0, 2)
    hits = text.find(wanted)
    progress(1, 2)
    return _Found(hits, [Span(*page.page_range(hit)) for hit in hits], wanted.also)
