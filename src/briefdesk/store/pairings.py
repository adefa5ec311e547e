"""Briefings beside their originals, and the sentences that a person put together."""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import accumulate
from typing import NamedTuple

from briefdesk.model.pairing import ConfirmedPair, Link, LinkBy, Pairing
from briefdesk.model.span import Span
from briefdesk.model.wire import changed, from_json, to_json
from briefdesk.store.change_log import now
from briefdesk.store.database import Database, Value

_SPANS = tuple[Span, ...]
_LINKS = tuple[Link, ...]
_REMEMBERED = 8  # alignments of a pair: so many steps of undo and redo need no new one
_COLUMNS = "pairing.id, pairing.briefing_id, pairing.original_id, pairing.added"


class StoredLink(NamedTuple):
    """A link that a person confirmed, who did so and when (ISO 8601 in UTC)."""

    id: int
    link: Link
    author: str
    at: str


def pairing_of(database: Database, briefing_id: int) -> Pairing | None:
    """Return what a briefing is paired with; None also while the original is in the bin."""
    found = database.row(
        f"SELECT {_COLUMNS} FROM pairing JOIN briefing ON briefing.id = original_id"  # noqa: S608
        " WHERE briefing_id = ? AND briefing.deleted_at IS NULL",
        briefing_id,
    )
    return Pairing(*found) if found else None


def of_both(database: Database, briefing_id: int) -> tuple[Pairing, ...]:
    """Return the pairings that a briefing is in, as translation or as original."""
    found = database.rows(
        f"SELECT {_COLUMNS} FROM pairing WHERE ? IN (briefing_id, original_id) ORDER BY id",  # noqa: S608
        briefing_id,
    )
    return tuple(Pairing(*row) for row in found)


def add(database: Database, briefing_id: int, original_id: int) -> int:
    """Write a pairing in place of the one that a briefing had, and return its id."""
    remove(database, briefing_id)
    return database.insert(
        "pairing", {"briefing_id": briefing_id, "original_id": original_id, "added": now()}
    )


def remove(database: Database, briefing_id: int) -> bool:
    """Delete the pairing of a briefing with its links; tell whether there was one."""
    found = database.row("SELECT id FROM pairing WHERE briefing_id = ?", briefing_id)
    if found is None:
        return False
    for one in links(database, found[0]):
        database.delete("link", one.id)
    database.delete("pairing", found[0])
    return True


def links(database: Database, pairing_id: int) -> tuple[StoredLink, ...]:
    """Return the links that a person confirmed, in the order in which they came."""
    found = database.rows(
        "SELECT id, translation, original, author, at FROM link WHERE pairing_id = ? ORDER BY id",
        pairing_id,
    )
    return tuple(
        StoredLink(
            row_id,
            Link(from_json(ours, _SPANS), from_json(theirs, _SPANS), by=LinkBy.PERSON),
            author,
            at,
        )
        for row_id, ours, theirs, author, at in found
    )


def overlapping(known: Iterable[StoredLink], links: Collection[Link]) -> Iterator[StoredLink]:
    """Yield those of the known links that share a sentence, or a part of one, with others."""
    ours = _Taken(span for one in links for span in one.translation)
    theirs = _Taken(span for one in links for span in one.original)
    for one in known:
        if any(map(ours.meets, one.link.translation)) or any(map(theirs.meets, one.link.original)):
            yield one


class _Taken:
    """Stretches of one text, asked for what meets any of them."""

    def __init__(self, spans: Iterable[Span]) -> None:
        in_order = sorted(spans)
        self._starts = [one.start for one in in_order]
        self._ends = list(accumulate((one.end for one in in_order), max))  # of it and all before

    def meets(self, span: Span) -> bool:
        """Tell whether a span shares a code point with one of them."""
        before = bisect_left(self._starts, span.end)
        return before > 0 and self._ends[before - 1] > span.start


def add_link(
    database: Database, pairing: Pairing, link: Link, words: tuple[str, str], author: str
) -> int:
    """Write a link that a person confirmed; ``words`` are those of both sides,
    a line for each sentence.
    """
    return database.insert(
        "link",
        _places(link)
        | {
            "pairing_id": pairing.id,
            "briefing_id": pairing.briefing_id,
            "translation_words": words[0],
            "original_words": words[1],
            "author": author,
            "at": now(),
        },
    )


def remove_link(database: Database, link_id: int) -> None:
    """Delete a link."""
    database.delete("link", link_id)


def spans_in(database: Database, briefing_id: int) -> set[Span]:
    """Return the sentences of a briefing that confirmed links hold, on whichever side it is."""
    return {
        span
        for pairing in of_both(database, briefing_id)
        for one in links(database, pairing.id)
        for span in _side(one.link, is_original=pairing.original_id == briefing_id)
    }


def move(database: Database, briefing_id: int, places: Mapping[Span, Span | None]) -> None:
    """Take links to where the sentences of a briefing are now; one that lost any falls away."""
    for pairing in of_both(database, briefing_id):
        is_original = pairing.original_id == briefing_id
        for one in links(database, pairing.id):
            before = _side(one.link, is_original=is_original)
            after = [places.get(span, span) for span in before]
            kept = tuple(span for span in after if span is not None)
            if len(kept) < len(before):
                database.delete("link", one.id)
            elif kept != before:
                side = {"original": kept} if is_original else {"translation": kept}
                row = database.stored("link", one.id) or {}
                database.update("link", one.id, row | _places(changed(one.link, **side)))


def alignment(database: Database, pairing_id: int, stamp: str) -> tuple[Link, ...] | None:
    """Return the links of all sentences if they were found under this stamp, else None."""
    found = database.row(
        "SELECT body FROM alignment WHERE pairing_id = ? AND stamp = ?", pairing_id, stamp
    )
    return from_json(found[0], _LINKS) if found else None


def put_alignment(database: Database, pairing_id: int, stamp: str, found: tuple[Link, ...]) -> None:
    """Write the links of all sentences under a stamp; inside a transaction.

    Those under other stamps stay, but for the oldest of many.
    """
    database.run(
        "INSERT OR REPLACE INTO alignment (pairing_id, stamp, body) VALUES (?, ?, ?)",
        pairing_id,
        stamp,
        to_json(found).decode(),
    )
    database.run(
        "DELETE FROM alignment WHERE pairing_id = ?1 AND rowid NOT IN"
        " (SELECT rowid FROM alignment WHERE pairing_id = ?1 ORDER BY rowid DESC LIMIT ?2)",
        pairing_id,
        _REMEMBERED,
    )


def confirmed(database: Database, briefing_id: int | None = None) -> Iterator[ConfirmedPair]:
    """Yield the confirmed pairs of a briefing, or of all outside the bin, the newest first.

    What has one side only is none.
    """
    found = database.rows(
        "SELECT link.id, link.briefing_id, iif(briefing.title = '', document.name, briefing.title),"
        " link.translation_words, link.original_words, link.translation, link.author, link.at"
        " FROM link JOIN briefing ON briefing.id = link.briefing_id"
        " JOIN version ON version.briefing_id = briefing.id AND version.ordinal ="
        " (SELECT max(ordinal) FROM version WHERE briefing_id = briefing.id)"
        " JOIN document ON document.id = version.document_id"
        " WHERE briefing.deleted_at IS NULL AND (?1 IS NULL OR link.briefing_id = ?1)"
        " AND link.translation_words <> '' AND link.original_words <> '' ORDER BY link.id DESC",
        briefing_id,
    )
    for row in found:
        link_id, of, title, ours, theirs, places, author, at = row
        start = from_json(places, _SPANS)[0].start
        yield ConfirmedPair(link_id, of, title, ours, theirs, start, author, at)


def _places(link: Link) -> dict[str, Value]:
    return {
        "translation": to_json(link.translation).decode(),
        "original": to_json(link.original).decode(),
    }


def _side(link: Link, *, is_original: bool) -> tuple[Span, ...]:
    return link.original if is_original else link.translation
