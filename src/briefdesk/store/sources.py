"""Official documents and the places in briefings that cite them."""

from collections.abc import Iterable
from typing import NamedTuple

from briefdesk.model.source import Citation, CitationState, Source
from briefdesk.model.wire import changed
from briefdesk.store.database import Database


class NewCitation(NamedTuple):
    """A place that cites a web address; code points, ``footnote`` is the note's key or None."""

    url: str
    host: str
    issuer: str
    title: str
    kind: str
    footnote: str | None
    start: int
    end: int


def add(database: Database, briefing_id: int, found: Iterable[NewCitation]) -> None:
    """Write the citations of a briefing; a source that is already known by its address is used.

    A known source without a title takes the first one that a briefing gives it.
    """
    for one in found:
        same = database.row("SELECT id, title FROM source WHERE url = ?", one.url)
        source_id = same[0] if same else database.insert("source", _source_values(one))
        if same and one.title and not same[1]:
            database.update("source", source_id, {"title": one.title})
        database.insert(
            "citation",
            {
                "briefing_id": briefing_id,
                "source_id": source_id,
                "footnote": one.footnote,
                "start": one.start,
                "stop": one.end,
                "page": None,
                "quote": "",
                "state": CitationState.UNVERIFIED,
            },
        )


def _source_values(one: NewCitation) -> dict[str, str]:
    return {
        "url": one.url,
        "host": one.host,
        "issuer": one.issuer,
        "title": one.title,
        "kind": one.kind,
    }


def sources(database: Database, briefing_id: int | None = None) -> tuple[Source, ...]:
    """Return the cited sources, each with its citations, in the order they are first cited.

    ``briefing_id`` limits both to one briefing; without it, briefings in the bin are left out.
    """
    found: dict[int, Source] = {}
    citations: dict[int, list[Citation]] = {}
    for row in database.rows(
        """SELECT source.id, url, host, source.issuer, source.title, kind, citation.id,
        citation.briefing_id, footnote, start, stop, page, quote, state
        FROM citation JOIN source ON source.id = source_id
        JOIN briefing ON briefing.id = citation.briefing_id
        WHERE CASE WHEN ? IS NULL THEN deleted_at IS NULL ELSE citation.briefing_id = ? END
        ORDER BY citation.briefing_id, start, citation.id""",
        briefing_id,
        briefing_id,
    ):
        source_id = row[0]
        found.setdefault(source_id, Source(*row[:6]))
        citation_id, briefing, footnote, start, stop, page, quote, state = row[6:]
        citations.setdefault(source_id, []).append(
            Citation(
                citation_id,
                briefing,
                source_id,
                footnote,
                start,
                stop,
                page,
                quote,
                CitationState(state),
            )
        )
    return tuple(
        changed(source, citations=tuple(citations[source_id]))
        for source_id, source in found.items()
    )
