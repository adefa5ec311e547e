"""Everything in the open briefing can be gone to by any of its names."""

from collections.abc import Callable

from briefdesk.model.annotation import Kind
from briefdesk.model.span import Span
from briefdesk.services.finding import search_key
from briefdesk.services.lexicon import BUNDLED
from briefdesk.ui.contents import entries, seen_terms
from briefdesk.ui.widgets.palette import Entry
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import Annotate


def found(opened: Workspace, typed: str) -> list[Entry]:
    """Return the rows that the palette shows for what is typed."""
    assert opened.shown is not None
    rows = entries(opened, opened.shown, seen_terms(opened.shown, BUNDLED))
    return [row for row in rows if search_key(typed) in row.key]


def test_a_term_is_found_in_every_script_and_language(opened: Workspace) -> None:
    asked: list[Span] = []
    opened.term_asked.connect(asked.append)
    assert opened.shown is not None
    text = opened.shown.briefing.document.text
    for typed in ("匿名化信息", "匿名化情報", "とくめいかじょうほう", "anonymised"):
        labels = [row.label for row in found(opened, typed)]
        assert "匿名化信息" in labels, typed
    next(row for row in found(opened, "匿名化情報") if row.label == "匿名化信息").run()
    [span] = asked
    assert text[span.start : span.end] == "匿名化信息"


def test_headings_and_comments_are_gone_to(opened: Workspace, annotate: Annotate) -> None:
    made = annotate("基本方针", kind=Kind.RISK, body="期限は？", author="佐藤")
    shown: list[Span] = []
    asked: list[int] = []
    opened.reveal.connect(shown.append)
    opened.annotation_asked.connect(asked.append)
    [comment] = found(opened, "期限")
    comment.run()
    [heading] = [row for row in found(opened, "結語") if row.detail == "Heading"]
    heading.run()
    assert asked == [made.id]
    assert opened.shown is not None
    assert [s.start for s in shown] == [opened.shown.briefing.document.text.index("结语")]


def test_a_source_leads_to_where_it_is_cited(opened: Workspace) -> None:
    assert opened.shown is not None
    source = opened.shown.sources[0]
    shown: list[Span] = []
    opened.reveal.connect(shown.append)
    found(opened, source.url)[0].run()
    assert (shown[0].start, shown[0].end) == (source.citations[0].start, source.citations[0].end)


def test_a_briefing_without_terms_has_its_headings(
    opened: Workspace, settle: Callable[[], None]
) -> None:
    settle()
    assert opened.shown is not None
    rows = list(entries(opened, opened.shown, ()))
    assert next(row.label for row in rows if row.detail == "Heading") == "I. 引言"
