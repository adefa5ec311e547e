"""A hit is read with its words in view, and leads to its place in any briefing."""

from collections.abc import Callable
from functools import partial

from hypothesis import given
from hypothesis import strategies as st

from briefdesk.model.annotation import Kind
from briefdesk.model.search import Group, Place, Query, Results, SearchHit
from briefdesk.model.span import Span
from briefdesk.services.results import results
from briefdesk.ui.main_window import MainWindow
from briefdesk.ui.search.hits import excerpt, go_to, language
from briefdesk.ui.tasks import Task
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import Annotate, keep_document

Settle = Callable[[], None]


def hit(
    snippet: str, mark: tuple[int, int], place: Place = Place.TEXT, lang: str = ""
) -> SearchHit:
    return SearchHit(place, 1, None, 0, 1, snippet, mark, lang)


@given(
    st.text(max_size=30), st.text(min_size=1, max_size=9), st.text(max_size=30), st.integers(0, 20)
)
def test_the_mark_stays_on_its_words(front: str, words: str, rest: str, before: int) -> None:
    text, (start, end) = excerpt(
        hit(front + words + rest, (len(front), len(front) + len(words))), before
    )
    assert text[start:end] == words
    assert start <= before + 1
    assert text.endswith(words + rest)


def test_each_hit_is_set_in_its_language() -> None:
    group = Group(1, "甲", "", "ja", 1, ())
    assert language(hit("医療", (0, 2)), group) == "ja"
    assert language(hit("医疗", (0, 2), Place.TERMS, "zh-Hans"), group) == "zh-Hans"
    assert language(hit("確認すること", (0, 2), Place.ANNOTATIONS), group) == "ja"


def found(workspace: Workspace, settle: Settle, words: str, place: Place) -> list[SearchHit]:
    """Return the hits of some words."""
    got: list[Results] = []
    query = Query(words, places=(place,))
    workspace.tasks.read(Task(workspace), partial(results, query=query), got.append)
    settle()
    return [one for group in got[0].groups for one in group.hits]


def test_a_place_in_another_briefing_is_opened_and_revealed(
    window: MainWindow, opened: Workspace, settle: Settle
) -> None:
    other = opened.tasks.first(partial(keep_document, title="另一份")).briefing_id
    revealed: list[tuple[int | None, Span]] = []
    opened.reveal.connect(lambda span: revealed.append((opened.briefing_id, span)))
    [one] = [h for h in found(opened, settle, "结语", Place.TEXT) if h.briefing_id == other]
    go_to(opened, one)
    settle()
    assert revealed == [(other, Span(one.start, one.end))]
    go_to(opened, one)
    assert len(revealed) == 2
    assert opened.goal is None


def test_a_goal_is_given_up_when_something_else_is_opened(
    window: MainWindow, opened: Workspace, settle: Settle
) -> None:
    other = opened.tasks.first(partial(keep_document, title="另一份")).briefing_id
    here = opened.briefing_id
    assert here is not None
    revealed: list[Span] = []
    opened.reveal.connect(revealed.append)
    [one] = [h for h in found(opened, settle, "结语", Place.TEXT) if h.briefing_id == other]
    go_to(opened, one)
    opened.open_briefing(here)
    settle()
    assert opened.briefing_id == here
    assert revealed == []
    opened.open_briefing(other)
    settle()
    assert revealed == []


def test_comments_terms_and_sources_lead_to_their_place(
    window: MainWindow, opened: Workspace, annotate: Annotate, settle: Settle
) -> None:
    note = annotate("基本方针", kind=Kind.NOTE, body="请核对出典")
    opened.tasks.change(partial(keep_document, title="另一份"))
    settle()
    asked: list[int] = []
    opened.annotation_asked.connect(asked.append)
    [comment] = found(opened, settle, "請核對", Place.ANNOTATIONS)
    go_to(opened, comment)
    assert asked == [note.id]
    looked: list[str] = []
    opened.lookup_asked.connect(looked.append)
    term = found(opened, settle, "仮名化情報", Place.TERMS)[0]
    go_to(opened, term)
    assert looked == [term.snippet]
    revealed: list[Span] = []
    opened.reveal.connect(revealed.append)
    source = found(opened, settle, "plan.pdf", Place.SOURCES)[0]
    go_to(opened, source)
    settle()
    text = opened.shown.briefing.document.text if opened.shown else ""
    assert [bool(text[s.start : s.end]) for s in revealed] == [True]
