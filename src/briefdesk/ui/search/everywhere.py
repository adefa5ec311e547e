"""What the library holds of the words in the palette, looked for while they are typed."""

from collections.abc import Set as AbstractSet
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Slot

from briefdesk.model.lookup import TermEntry
from briefdesk.model.progress import Progress
from briefdesk.model.search import Group, Place, Query, Results, SearchHit
from briefdesk.phrases import phrase
from briefdesk.services.desk import Desk
from briefdesk.services.finding import search_key
from briefdesk.services.lookup import term_entries, term_in
from briefdesk.ui.contents import names_of
from briefdesk.ui.icons import icon
from briefdesk.ui.say import say
from briefdesk.ui.search.hits import ICONS, excerpt, go_to, language
from briefdesk.ui.search.naming import named_results
from briefdesk.ui.tasks import Task
from briefdesk.ui.terms.words import jurisdiction_word
from briefdesk.ui.typeface import body_language
from briefdesk.ui.widgets.palette import Entry, Palette
from briefdesk.ui.workspace import Workspace

_TERMS, _HITS, _EACH = 6, 24, 3  # rows; of one text
_HOME = "JP"  # goes without saying
_BEFORE = 14  # characters in front of the words that were found
_ALL = phrase("palette", "Show every place in the library: {query}")


class _Answer(NamedTuple):
    """The terms, and the places in texts."""

    terms: tuple[TermEntry, ...]
    places: Results


class Everywhere(QObject):
    """Feeds a palette; only the newest words are looked for."""

    def __init__(self, workspace: Workspace, palette: Palette) -> None:
        """Look for whatever is typed into ``palette``, for as long as it is open."""
        super().__init__(palette)
        self._workspace = workspace
        self._palette = palette
        self._asked: Task | None = None
        palette.typed.connect(self._look)
        palette.finished.connect(self._stop)

    @Slot(object)
    def _look(self, words: str) -> None:
        if self._asked is not None:
            self._asked.cancel()
        if not words.strip():
            self._palette.show_found(words, ())
            return
        self._asked = task = Task(self)
        work = partial(
            _answer, words=words, matter_id=self._workspace.matter_id, progress=task.report
        )
        self._workspace.tasks.read(task, work, partial(self._show, words))

    @Slot()
    def _stop(self) -> None:
        """Keep nothing waiting for an answer that nobody reads, such as what was chosen."""
        if self._asked is not None:
            self._asked.cancel()

    def _show(self, words: str, answer: _Answer) -> None:
        shown = self._workspace.shown
        seen = {one.concept for one in shown.recognitions} if shown is not None else set()
        entries = [self._term(e) for e in answer.terms if not _is_offered(e, words, seen)]
        for group in answer.places.groups:
            entries += [self._place(hit, group) for hit in group.hits]
        if answer.places.groups:
            entries.append(self._all(words.strip()))
        self._palette.show_found(words, entries)

    def _term(self, entry: TermEntry) -> Entry:
        names = [term_in(entry, lang) for lang in ("ja", "zh", "en")]
        home = entry.concept.home_jurisdiction
        names.append("" if home == _HOME else jurisdiction_word(home))
        told = dict.fromkeys(name for name in names if name not in ("", entry.term))
        return Entry(
            label=entry.term,
            detail=" · ".join(told),
            key=search_key(entry.term),
            run=partial(self._workspace.lookup_asked.emit, entry.term),
            icon=icon(ICONS[Place.TERMS]),
            lang=entry.lang,
            detail_lang="ja" if entry.lang != "ja" else "zh-Hans",
            mark=entry.mark,
            names=names_of(entry.concept),
        )

    def _place(self, hit: SearchHit, group: Group) -> Entry:
        text, mark = excerpt(hit, _BEFORE)
        return Entry(
            label=text,
            detail="",
            key=search_key(hit.snippet),
            run=partial(go_to, self._workspace, hit),
            icon=icon(ICONS[hit.place]),
            lang=language(hit, group),
            detail_lang=body_language(group.title, group.language),
            mark=mark,
            below="  ·  ".join(part for part in (group.title, group.date) if part),
        )

    def _all(self, words: str) -> Entry:
        return Entry(
            label=say(_ALL, query=words),
            detail="",
            key="",
            run=partial(self._workspace.search_asked.emit, words),
            icon=icon("search"),
            lang=body_language(words, "zh-Hans"),
        )


def _is_offered(entry: TermEntry, words: str, seen: AbstractSet[str]) -> bool:
    """Tell whether the palette has a concept already, because the open briefing holds it."""
    if entry.concept.id not in seen:
        return False
    names = "\n".join(f"{term.text}\n{term.reading}" for term in entry.concept.terms)
    key = search_key(names)
    return all(search_key(part) in key for part in words.split())


def _answer(desk: Desk, words: str, matter_id: int | None, progress: Progress) -> _Answer:
    places = (Place.TEXT, Place.FOOTNOTES, Place.ANNOTATIONS, Place.SOURCES)
    in_texts = Query(words, places=places, matter_id=matter_id, limit=_HITS, each=_EACH)
    return _Answer(
        term_entries(desk, words, _TERMS, progress),
        named_results(desk, in_texts, progress, count=False),
    )
