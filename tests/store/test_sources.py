"""Sources are shared by their address."""

from briefdesk.model.source import CitationState
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


def test_the_place_that_cites_a_source_is_in_the_briefing_that_is_read_if_it_can(
    filled: Database,
) -> None:
    with command(filled, LABEL):
        second = briefings.add(filled, made_document("二"), 1)
        third = briefings.add(filled, made_document("三"), 1)
        sources.add(filled, 1, [citation("u", "U", 9), citation("u", "U", 5)])
        sources.add(filled, second, [citation("u", "U", 3), citation("v", "V", 1)])
    for source in sources.sources(filled):
        for one in (None, 1, second, third):
            here = [place for place in source.citations if place.briefing_id == one]
            assert sources.cited(filled, source.id, one) == (here or source.citations)[0]
    assert sources.cited(filled, 999, 1) is None
    with command(filled, LABEL):
        briefings.put_in_bin(filled, 1)
    [u] = [source for source in sources.sources(filled) if source.url == "u"]
    assert sources.cited(filled, u.id, 1) == u.citations[0]


def state_of(database: Database) -> dict[tuple[int, str | None], CitationState]:
    """Return the state of each citation by its place and footnote."""
    return {
        (one.start, one.footnote): one.state
        for source in sources.sources(database, 1)
        for one in source.citations
    }


def verify(database: Database, start: int) -> None:
    """Mark the citation at a place as checked."""
    [row] = database.rows("SELECT id FROM citation WHERE start = ?", start)
    with command(database, LABEL):
        database.update("citation", row[0], {"state": CitationState.PASSAGE_CHECKED})


def test_a_citation_in_the_same_footnote_keeps_its_state(filled: Database) -> None:
    with command(filled, LABEL):
        sources.add(filled, 1, [citation("u", "U", 5), citation("v", "V", 20)])
    verify(filled, 5)
    with command(filled, LABEL):
        sources.renew(filled, 1, [citation("w", "W", 3), citation("u", "New title", 9)])
    assert state_of(filled) == {
        (3, "0:1"): CitationState.UNVERIFIED,
        (9, "0:1"): CitationState.PASSAGE_CHECKED,
    }
    assert [one.url for one in sources.sources(filled, 1)] == ["w", "u"]


def test_a_citation_whose_footnote_was_renumbered_is_known_by_its_title(filled: Database) -> None:
    with command(filled, LABEL):
        sources.add(filled, 1, [citation("u", "U", 5)])
    verify(filled, 5)
    later = citation("u", "U", 8)._replace(footnote="0:2")
    first = citation("u", "Other", 2)._replace(footnote="0:3")
    with command(filled, LABEL):
        sources.renew(filled, 1, [first, later])
    assert state_of(filled) == {
        (2, "0:3"): CitationState.UNVERIFIED,
        (8, "0:2"): CitationState.PASSAGE_CHECKED,
    }


def test_many_citations_of_one_address_are_matched_in_order(filled: Database) -> None:
    with command(filled, LABEL):
        sources.add(filled, 1, [citation("u", "U", start) for start in (1, 10, 20)])
    verify(filled, 10)
    with command(filled, LABEL):
        sources.renew(filled, 1, [citation("u", "U", start) for start in (2, 11, 21)])
    assert list(state_of(filled).values()).count(CitationState.PASSAGE_CHECKED) == 1
    assert state_of(filled)[11, "0:1"] is CitationState.PASSAGE_CHECKED
