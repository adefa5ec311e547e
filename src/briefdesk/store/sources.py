"""Official documents and the places in briefings that cite them."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from briefdesk.errors import UnknownIdError
from briefdesk.model.source import Citation, CitationState, Source
from briefdesk.model.wire import changed
from briefdesk.phrases import phrase
from briefdesk.store.copies import by_source, copied
from briefdesk.store.database import Database, Row, Value

# in the order of the fields of Citation
_CITATIONS = """
citation.id, citation.briefing_id, source_id, footnote, start, stop, page, quote, state
FROM citation JOIN briefing ON briefing.id = citation.briefing_id
"""


class NewCitation(NamedTuple):
    """A place that cites a web address; code points, ``footnote`` is the note's key or None.

    ``title`` is what the briefing calls the source there, ``page`` where in the briefing it stands.
    """

    url: str
    host: str
    issuer: str
    title: str
    kind: str
    footnote: str | None
    start: int
    end: int
    page: int | None


def add(database: Database, briefing_id: int, found: Iterable[NewCitation]) -> None:
    """Write the citations of a briefing; a source that is already known by its address is used.

    A source without a title takes the first one that a briefing gives it; a citation of one that
    has a copy says so.
    """
    places = list(found)
    ids = _sources_of(database, places)
    with_copy = copied(database)
    database.insert_all(
        "citation",
        [
            _citation_values(one, ids)
            | {
                "briefing_id": briefing_id,
                "state": CitationState.COPY_ATTACHED
                if ids[one.url] in with_copy
                else CitationState.UNVERIFIED,
            }
            for one in places
        ],
    )


def renew(database: Database, briefing_id: int, found: Iterable[NewCitation]) -> None:
    """Write the citations of a briefing whose text is new.

    One that was there before, with its address in the same footnote or with its title elsewhere,
    keeps its state; those whose place is gone are deleted.
    """
    places = list(found)
    ids = _sources_of(database, places)
    before = database.rows(
        """SELECT citation.id, url, footnote, quote FROM citation
        JOIN source ON source.id = source_id WHERE briefing_id = ? ORDER BY start, citation.id""",
        briefing_id,
    )
    left = {row[0]: (row[1:3], (row[1], row[3])) for row in before}
    kept: dict[int, int] = {}  # index of a place: id of its citation
    for way in (0, 1):  # by footnote first: a title may stand in several notes
        waiting: dict[tuple[str, str | None], list[int]] = {}
        for row_id, keys in left.items():
            waiting.setdefault(keys[way], []).append(row_id)
        for index, one in enumerate(places):
            same = waiting.get((one.url, (one.footnote, one.title)[way]))
            if index not in kept and same:
                kept[index] = same.pop(0)
                del left[kept[index]]
    for row_id in left:
        database.delete("citation", row_id)
    for index, one in enumerate(places):
        if index in kept:
            database.update("citation", kept[index], _citation_values(one, ids))
    new = [one for index, one in enumerate(places) if index not in kept]
    add(database, briefing_id, new)


def _sources_of(database: Database, places: Sequence[NewCitation]) -> dict[str, int]:
    """Return the ids of the cited sources by their addresses; unknown ones are written."""
    by_url: dict[str, list[NewCitation]] = {}
    for one in places:
        by_url.setdefault(one.url, []).append(one)
    ids: dict[str, int] = {}
    unknown: dict[str, dict[str, Value]] = {}
    for url, same_url in by_url.items():
        title = next((one.title for one in same_url if one.title), "")
        same = database.row("SELECT id, title FROM source WHERE url = ?", url)
        if same is None:
            unknown[url] = _source_values(same_url[0], title)
            continue
        ids[url] = same[0]
        if title and not same[1]:
            database.update("source", same[0], {"title": title})
    new = database.insert_all("source", tuple(unknown.values()))
    return ids | dict(zip(unknown, new, strict=True))


def _citation_values(one: NewCitation, ids: Mapping[str, int]) -> dict[str, Value]:
    return {
        "source_id": ids[one.url],
        "footnote": one.footnote,
        "start": one.start,
        "stop": one.end,
        "page": one.page,
        "quote": one.title,
    }


def add_file(database: Database, name: str, sha256: str) -> int:
    """Return the id of the source that a file without any address is; written if it is new.

    Its address is the URN of its hash, so that the same file is the same source.
    """
    url = f"urn:sha256:{sha256}"
    same = database.row("SELECT id FROM source WHERE url = ?", url)
    if same:
        found: int = same[0]
        return found
    values: dict[str, Value] = {"url": url, "host": "", "issuer": "", "title": name}
    return database.insert("source", values | {"kind": "file"})


def has_copy(database: Database, source_id: int) -> None:
    """Say of all citations of a source that were not looked at that there is a copy.

    Raises ``UnknownIdError``.
    """
    if database.row("SELECT 1 FROM source WHERE id = ?", source_id) is None:
        raise UnknownIdError(
            phrase("errors", "There is no source with the id {id}; see the list of sources."),
            id=source_id,
        )
    for (citation_id,) in database.rows(
        "SELECT id FROM citation WHERE source_id = ? AND state = ?",
        source_id,
        CitationState.UNVERIFIED,
    ):
        database.update("citation", citation_id, {"state": CitationState.COPY_ATTACHED})


def words(database: Database, source_id: int) -> str | None:
    """Return what a source is found by: title, issuer and address; None if there is none."""
    found = database.row("SELECT title, issuer, url FROM source WHERE id = ?", source_id)
    return None if found is None else "\n".join(part for part in found if part)


def _source_values(one: NewCitation, title: str) -> dict[str, Value]:
    return {
        "url": one.url,
        "host": one.host,
        "issuer": one.issuer,
        "title": title,
        "kind": one.kind,
    }


def sources(database: Database, briefing_id: int | None = None) -> tuple[Source, ...]:
    """Return the sources, each with its citations and copies, in the order they are first cited.

    ``briefing_id`` limits both to one briefing; without it, briefings in the bin are left out.
    """
    copies = by_source(database)
    found: dict[int, Source] = {}
    citations: dict[int, list[Citation]] = {}
    for row in database.rows(
        f"""SELECT source.id, url, host, source.issuer, source.title, kind, {_CITATIONS}
        JOIN source ON source.id = source_id
        WHERE CASE WHEN ? IS NULL THEN deleted_at IS NULL ELSE citation.briefing_id = ? END
        ORDER BY citation.briefing_id, start, citation.id""",
        briefing_id,
        briefing_id,
    ):
        source_id = row[0]
        found.setdefault(source_id, Source(*row[:6]))
        citations.setdefault(source_id, []).append(_citation(row[6:]))
    return tuple(
        changed(
            source,
            citations=tuple(citations.get(source_id, ())),
            copies=copies.get(source_id, ()),
        )
        for source_id, source in found.items()
    )


def cited(database: Database, source_id: int, briefing_id: int | None) -> Citation | None:
    """Return the first citation of a source: in a briefing, else in any that is not in the bin."""
    found = database.row(
        f"""SELECT {_CITATIONS} WHERE source_id = ? AND deleted_at IS NULL
        ORDER BY citation.briefing_id IS NOT ?, citation.briefing_id, start, citation.id LIMIT 1""",
        source_id,
        briefing_id,
    )
    return _citation(found) if found else None


def _citation(row: Row) -> Citation:
    """Return a row of ``_CITATIONS``."""
    return changed(Citation(*row), state=CitationState(row[-1]))


def files(database: Database) -> tuple[Source, ...]:
    """Return the sources that are mere files, in the order in which they were kept."""
    copies = by_source(database)
    return tuple(
        changed(Source(*row), copies=copies[row[0]])
        for row in database.rows(
            "SELECT id, url, host, issuer, title, kind FROM source WHERE kind = 'file' ORDER BY id"
        )
        if row[0] in copies
    )
