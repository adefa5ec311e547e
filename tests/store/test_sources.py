"""Sources are shared by their address."""

from briefdesk.model.span import Span
from briefdesk.store import briefings, sources
from briefdesk.store.change_log import command
from briefdesk.store.database import Database
from tests.documents import made_document
from tests.store.conftest import LABEL


def citation(url: str, title: str, start: int) -> sources.NewCitation:
    """Make a citation."""
    return sources.NewCitation(url, "host", "issuer", title, "web", "0:1", start, start + 5, 7)


def test_nothing_cited_is_nothing_written(filled: Database) -> None:
    with command(filled, LABEL) as recorded:
        sources.add(filled, 1, [])
    assert recorded.id is None


def test_a_source_is_shared_by_its_address(filled: Database) -> None:
    with command(filled, LABEL):
        second = briefings.add(filled, made_document("二"), 1)
        sources.add(filled, 1, [citation("u", "", 5), citation("v", "V", 1)])
        sources.add(filled, second, [citation("u", "U", 3)])
    everything = sources.sources(filled)
    assert [(one.url, one.title, len(one.citations)) for one in everything] == [
        ("v", "V", 1),
        ("u", "U", 2),
    ]
    (only,) = sources.sources(filled, second)
    assert [(place.start, place.page, place.quote) for place in only.citations] == [(3, 7, "U")]
    with command(filled, LABEL):
        briefings.put_in_bin(filled, 1)
    assert [one.url for one in sources.sources(filled)] == ["u"]


def test_citations_move_with_the_text_and_go_with_it(filled: Database) -> None:
    with command(filled, LABEL):
        sources.add(filled, 1, [citation("u", "", 5), citation("v", "V", 1)])
    first, second = sources.cited(filled, 1)
    assert (first.url, first.span) == ("u", Span(5, 10))
    with command(filled, LABEL):
        sources.move(filled, first.id, Span(6, 11))
        sources.move(filled, second.id, Span(1, 1))
    assert [(place.url, place.span) for place in sources.cited(filled, 1)] == [("u", Span(6, 11))]
