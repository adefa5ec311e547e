"""Folded texts and term keys with their full-text indexes (SQLite FTS5).

A folded text is stored with a blank behind every character, so each is a token and a phrase of
tokens is a word; what the index proposes is verified on the same column. Term keys are stored as
overlapping pairs. Everything here can be made again.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from briefdesk.store.database import Database, Row, Value

_TERMS_AT_MOST = 1000
_AT_ONCE = 1 << 15  # characters, so that other threads can run
# Characters that every version of SQLite takes for part of a word.
_SURE = re.compile("[0-9a-z\u3041-\u3096\u3400-\u4dbf\u4e00-\u9fa5\uac00-\ud7a3]")


class Text(NamedTuple):
    """A folded text: a briefing, an annotation or a source (``kind``) with its id."""

    kind: str
    ref_id: int
    briefing_id: int | None


class TermKey(NamedTuple):
    """A term and the keys it is found by: folded, kana, Latin letters."""

    concept: str
    lang: str
    term: str
    loose: str
    kana: str
    roman: str


class Scope(NamedTuple):
    """Where to search: kinds of text, and of which briefings.

    An annotation is of the briefing it is on. A source is of each briefing that cites it, whatever
    its own date and language, which nobody knows: it passes with any one of them that is asked for
    in full. One that is cited in the bin only does not pass; a mere file, cited nowhere, passes
    where all briefings do. Dates are ISO 8601, both included; ``language`` is the beginning of a
    BCP 47 tag. None and empty: all.
    """

    kinds: tuple[str, ...]
    briefing_id: int | None = None
    matter_id: int | None = None
    language: str = ""
    since: str = ""
    until: str = ""


# ---- folded texts


def unfolded(database: Database, most: int) -> list[tuple[str, int]]:
    """Return kind and id of texts that changed since they were folded.

    The oldest come first: what is folded last is found first.
    """
    return [
        (kind, ref_id)
        for kind, ref_id in database.rows(
            "SELECT kind, ref_id FROM unsearched ORDER BY kind = 'annotation', ref_id LIMIT ?",
            most,
        )
    ]


def put(database: Database, text: Text, folded: str) -> None:
    """Write the folded text of a briefing, annotation or source; inside a transaction."""
    database.run(
        "INSERT INTO searched (kind, ref_id, briefing_id, grams) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (kind, ref_id) DO UPDATE"
        " SET grams = excluded.grams, briefing_id = excluded.briefing_id",
        text.kind,
        text.ref_id,
        text.briefing_id,
        spaced(folded),
    )
    _folded(database, text.kind, text.ref_id)


def drop(database: Database, kind: str, ref_id: int) -> None:
    """Forget the folded text of what is there no more; inside a transaction."""
    database.run("DELETE FROM searched WHERE kind = ? AND ref_id = ?", kind, ref_id)
    _folded(database, kind, ref_id)


def forget_all(database: Database) -> None:
    """Have every text folded again, because folding changed; inside a transaction."""
    for kind in ("briefing", "annotation", "source"):
        database.run(
            f"INSERT INTO unsearched SELECT '{kind}', id FROM {kind} WHERE true"  # noqa: S608
            " ON CONFLICT DO NOTHING"
        )


def _folded(database: Database, kind: str, ref_id: int) -> None:
    database.run("DELETE FROM unsearched WHERE kind = ? AND ref_id = ?", kind, ref_id)


def texts(
    database: Database, keys: Sequence[str], scope: Scope, most: int
) -> list[tuple[Text, int]]:
    """Return the texts that hold one of the keys, newest first, and how often they hold them.

    The count is an upper bound where keys overlap each other.
    """
    wanted = [key for key in keys if key.strip()]
    counts = " + ".join(
        "(length(s.grams) - length(replace(s.grams, ?, ''))) / length(?)" for _ in wanted
    )
    values = [pattern for key in wanted for pattern in (_pattern(key), _pattern(key))]
    found = _held(database, wanted, scope, most, (counts, values))
    return [(Text(*row[:3]), row[3]) for row in found]


def newest(
    database: Database, keys: Sequence[str], scope: Scope, most: int, *, first: int = 16
) -> Iterator[Text]:
    """Yield the same texts without counting, as somebody waits for them.

    The index is asked for the ``first`` few, and for more at a time whenever those are used up.
    """
    wanted = [key for key in keys if key.strip()]
    left, page, below = most, first, None
    while left > 0:
        found = _held(database, wanted, scope, min(page, left), ("s.id", []), below)
        yield from (Text(*row[:3]) for row in found)
        if len(found) < page:
            return
        left, page, below = left - page, page * 4, found[-1][3]


def folded(database: Database, text: Text) -> str:
    """Return a folded text, its parts with a line end between them; "" if there is none."""
    found = database.row(
        "SELECT grams FROM searched WHERE kind = ? AND ref_id = ?", text.kind, text.ref_id
    )
    return str(found[0])[::2] if found else ""


def _held(
    database: Database,
    keys: Sequence[str],
    scope: Scope,
    most: int,
    column: tuple[str, list[str]],
    below: int | None = None,
) -> list[Row]:
    """Return kind, id, briefing and one more column of the texts that hold one of the keys.

    ``column`` is its SQL with the values it takes; ``below`` is the id that none may reach.
    """
    if not keys:
        return []
    held = " OR ".join("instr(s.grams, ?) > 0" for _ in keys)
    match = phrases(keys)
    source, number = "searched s", "s.id"
    if match is not None:
        source, number = "searched_fts f JOIN searched s ON s.id = f.rowid", "f.rowid"
    where, values = _conditions(scope)
    query = (
        f"SELECT s.kind, s.ref_id, s.briefing_id, {column[0]} FROM {source} "  # noqa: S608
        "LEFT JOIN briefing b ON b.id = s.briefing_id "
        f"WHERE {'1' if match is None else 'searched_fts MATCH ?'} "
        f"AND {'1' if below is None else f'{number} < ?'} AND ({held}) AND {where} "
        f"ORDER BY {number} DESC LIMIT ?"
    )
    matched: list[Value] = [] if match is None else [match]
    limits: list[Value] = [] if below is None else [below]
    patterns = map(_pattern, keys)
    return database.rows(query, *column[1], *matched, *limits, *patterns, *values, most)


def _pattern(key: str) -> str:
    return spaced(key).rstrip()


def _conditions(scope: Scope) -> tuple[str, list[Value]]:
    """Return the SQL for a scope, over the text ``s`` and its briefing ``b``."""
    kinds = ", ".join("?" * len(scope.kinds))
    parts = ["b.deleted_at IS NULL"]
    values: list[Value] = []
    for value, condition in (
        (scope.briefing_id, "b.id = ?"),
        (scope.matter_id, "b.matter_id = ?"),
        (scope.language or None, "b.language LIKE ? || '%'"),
        (scope.since or None, "b.date >= ?"),
        (scope.until or None, "b.date <> '' AND substr(b.date, 1, length(?)) <= ?"),
    ):
        if value is not None:
            parts.append(condition)
            values += [value] * condition.count("?")
    passes = " AND ".join(parts)
    cited = (
        "EXISTS (SELECT 1 FROM citation c JOIN briefing b ON b.id = c.briefing_id"  # noqa: S608
        f" WHERE c.source_id = s.ref_id AND {passes})"
    )
    if not values:
        cited += " OR EXISTS (SELECT 1 FROM source WHERE id = s.ref_id AND kind = 'file')"
    return (
        f"s.kind IN ({kinds}) AND CASE s.kind WHEN 'source' THEN {cited} ELSE {passes} END",
        [*scope.kinds, *values, *values],
    )


# ---- term keys


def keys_after(database: Database, concept: str, most: int) -> list[TermKey]:
    """Return the keys of the next concepts behind one, in the order of ids; all keys of each."""
    return [
        TermKey(*row)
        for row in database.rows(
            f"SELECT {_COLUMNS} FROM term_key WHERE concept > ?1 AND concept <="  # noqa: S608
            " (SELECT max(concept) FROM (SELECT DISTINCT concept FROM term_key"
            " WHERE concept > ?1 ORDER BY concept LIMIT ?2)) ORDER BY concept, id",
            concept,
            most,
        )
    ]


def replace_keys(database: Database, concept: str, keys: Iterable[TermKey]) -> None:
    """Write the keys of one concept in place of the old ones; inside a transaction."""
    database.run("DELETE FROM term_key WHERE concept = ?", concept)
    add_terms(database, keys)


def add_terms(database: Database, keys: Iterable[TermKey]) -> None:
    """Write more keys; inside a transaction."""
    database.run_many(
        "INSERT INTO term_key (concept, lang, term, loose, kana, roman, grams)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        ((*key, pairs(key.loose)) for key in keys),
    )


def terms(database: Database, key: str, letters: Sequence[str], most: int) -> list[TermKey]:
    """Return the terms whose key or sound holds ``key``, those that begin with it first.

    ``letters`` are the query as Latin letters, to be compared with the beginning of a sound.
    """
    found: dict[TermKey, None] = {}
    for row in _beginning(database, "loose", key, most):
        found.setdefault(row)
    if len(key) > 1:
        for row in _beginning(database, "kana", key, most):
            found.setdefault(row)
    for sound in letters:
        if len(sound) > 1:
            for row in _beginning(database, "roman", sound, most):
                found.setdefault(row)
    if len(found) < most:
        for row in _holding(database, key, most):
            found.setdefault(row)
    return list(found)[:most]


def meant(database: Database, key: str, letters: Sequence[str]) -> list[str]:
    """Return the concepts of which a term is exactly this: as written, in kana or in letters."""
    heard = [sound for sound in letters if sound]
    sounding = f" OR roman IN ({', '.join('?' * len(heard))})" if heard else ""
    return [
        concept
        for (concept,) in database.rows(
            "SELECT DISTINCT concept FROM term_key WHERE loose = ?1"  # noqa: S608
            f" OR kana = ?1 AND kana <> ''{sounding}",
            key,
            *heard,
        )
    ]


def forms(database: Database, concepts: Sequence[str], most: int) -> list[tuple[str, str]]:
    """Return (key, concept) of the terms of some concepts."""
    marks = ", ".join("?" * len(concepts))
    return [
        (key, concept)
        for key, concept in database.rows(
            f"SELECT DISTINCT loose, concept FROM term_key WHERE concept IN ({marks})"  # noqa: S608
            " AND loose <> '' ORDER BY id LIMIT ?",
            *concepts,
            most,
        )
    ]


_COLUMNS = "concept, lang, term, loose, kana, roman"


def _beginning(database: Database, column: str, key: str, most: int) -> Iterator[TermKey]:
    """Yield the terms of which a key begins with these characters, the shortest first."""
    if not key:
        return
    for row in database.rows(
        f"SELECT {_COLUMNS} FROM term_key WHERE {column} >= ? AND {column} < ?"  # noqa: S608
        f" ORDER BY length({column}), id LIMIT ?",
        key,
        key + "\U0010ffff",
        most,
    ):
        yield TermKey(*row)


def _holding(database: Database, key: str, most: int) -> Iterator[TermKey]:
    """Yield the terms whose key holds these characters, the shortest first."""
    match = _pair_phrase(key)
    if match is None:
        return
    for row in database.rows(
        f"SELECT {_COLUMNS} FROM term_key WHERE id IN"  # noqa: S608
        " (SELECT rowid FROM term_fts WHERE term_fts MATCH ? LIMIT ?)"
        " AND instr(loose, ?) > 0 ORDER BY length(loose), id LIMIT ?",
        match,
        max(most, _TERMS_AT_MOST),
        key,
        most,
    ):
        yield TermKey(*row)


# ---- tokens


def spaced(folded: str) -> str:
    """Return a folded text with a blank behind every character."""
    pieces = (folded[at : at + _AT_ONCE] for at in range(0, len(folded), _AT_ONCE))
    return "".join(" ".join(piece) + " " for piece in pieces)


def pairs(key: str) -> str:
    """Return a key as overlapping pairs of characters, and its last character."""
    return " ".join([key[place : place + 2] for place in range(len(key))])


def phrases(keys: Iterable[str]) -> str | None:
    """Return the FTS5 query for texts with one of the keys; None where a key may have no token.

    The tokenizer sees query and text alike and knows older Unicode than we do, so it is left to it
    what a token is.
    """
    quoted = []
    for key in keys:
        if not _SURE.search(key):
            return None
        quoted.append(_quoted(spaced(key)))
    return " OR ".join(quoted)


def _pair_phrase(key: str) -> str | None:
    """Return the FTS5 query for term keys that hold a key; None where it may have no token."""
    if not _SURE.search(key):
        return None
    if len(key) == 1:
        return f"{_quoted(key)}*"
    return _quoted(" ".join(key[place : place + 2] for place in range(len(key) - 1)))


def _quoted(tokens: str) -> str:
    doubled = tokens.replace('"', '""')
    return f'"{doubled}"'
