"""Finds words in the shown briefing: the find bar asks, a service answers, the page marks."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Slot

from briefdesk.model.span import Span
from briefdesk.services import finding
from briefdesk.ui.briefing.find import FindBar
from briefdesk.ui.briefing.paper import Paper
from briefdesk.ui.briefing.positions import PageMap
from briefdesk.ui.tasks import Task
from briefdesk.ui.workspace import Workspace

LONGEST = 40  # characters of a selection that is taken into the bar


class Finder(QObject):
    """Searches the stored text, not the widget's, on the folded key."""

    def __init__(self, workspace: Workspace, paper: Paper, bar: FindBar) -> None:
        """Serve one page and its bar."""
        super().__init__(paper)
        self._workspace = workspace
        self._paper = paper
        self._bar = bar
        self._text = ""
        self._hits: Sequence[Span] = ()
        self._spans: Sequence[Span] = ()  # the same in page units
        self._hit = -1
        self._asked: Task | None = None
        bar.asked.connect(self._find)
        bar.turned.connect(self.turn)
        bar.closed.connect(self._close)

    @property
    def hits(self) -> Sequence[Span]:
        """The places found, in the document."""
        return self._hits

    def search_in(self, text: str) -> None:
        """Search another document's text from now on."""
        self._text = text
        self._hits, self._spans, self._hit = (), (), -1
        if self._bar.isVisible():
            self._find(self._bar.query)

    def start(self) -> None:
        """Open the bar; a short selection is what is looked for."""
        span = self._workspace.selection
        words = ""
        if span is not None and len(span) <= LONGEST:
            words = self._text[span.start : span.end].strip()
        self._bar.start(words)

    @Slot(object)
    def turn(self, step: int) -> None:
        """Go to the next (1) or previous (-1) place, around the end."""
        if self._hits:
            self._hit = (self._hit + step) % len(self._hits)
            self._show()

    @Slot(object)
    def _find(self, query: str) -> None:
        if self._asked is not None:
            self._asked.cancel()
        composition = self._paper.composition
        if composition is None:
            return
        self._asked = Task(self)
        work = partial(_found, self._text, query, composition.map)
        self._workspace.tasks.free(self._asked, work, self._take)

    def _take(self, found: tuple[Sequence[Span], Sequence[Span]]) -> None:
        composition = self._paper.composition
        if composition is None:
            return
        self._hits, self._spans = hits, _ = found
        here = composition.map.document_point(self._paper.selected_units()[0])
        after = (at for at, hit in enumerate(hits) if hit.end > here)
        self._hit = next(after, 0) if hits else -1
        self._show()

    def _show(self) -> None:
        current = self._spans[self._hit] if self._spans else None
        if current is not None:
            self._paper.go_to(current.start)
        self._paper.show_found(self._spans, current)
        self._bar.show_count(self._hit + 1, len(self._spans))

    @Slot()
    def _close(self) -> None:
        self._hits, self._spans, self._hit = (), (), -1
        self._paper.show_found((), None)
        self._paper.setFocus()


def _found(text: str, query: str, page: PageMap) -> tuple[Sequence[Span], Sequence[Span]]:
    """Return the places of a query, in the document and in page units."""
    hits = finding.find(text, query)
    return hits, [Span(*page.page_range(hit)) for hit in hits]
