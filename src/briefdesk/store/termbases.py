"""The term bases of a library: what they are, and what was edited in them."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from briefdesk.errors import DamagedFileError, UnknownIdError
from briefdesk.model.layer import Edit, Layer
from briefdesk.model.termbase_info import TermBaseInfo
from briefdesk.model.wire import from_json, to_json
from briefdesk.phrases import phrase
from briefdesk.store import facts
from briefdesk.store.change_log import now
from briefdesk.store.database import Database, Value

_COLUMNS = (
    "id, name, title, version, provenance, blockers, rank, enabled, edition, path, path_sha256,"
    " reading"
)


def all_termbases(database: Database) -> tuple[TermBaseInfo, ...]:
    """Return the term bases of the library, those that count first in front."""
    found = database.rows(
        f"SELECT {_COLUMNS} FROM termbase WHERE deleted_at IS NULL ORDER BY rank, id"  # noqa: S608
    )
    return tuple(_info(*row) for row in found)


def termbase(database: Database, termbase_id: int) -> TermBaseInfo:
    """Return one term base. Raises ``UnknownIdError``."""
    found = database.row(
        f"SELECT {_COLUMNS} FROM termbase WHERE id = ? AND deleted_at IS NULL",  # noqa: S608
        termbase_id,
    )
    if found is None:
        raise UnknownIdError(
            phrase("errors", "There is no term base with the id {id}."), id=termbase_id
        )
    return _info(*found)


def add(database: Database, made: TermBaseInfo) -> int:
    """Write a new term base and return its id; the one of ``made`` does not matter."""
    return database.insert("termbase", _values(made) | {"added": now()})


def change(database: Database, changed: TermBaseInfo) -> None:
    """Write a term base as it is now."""
    database.update("termbase", changed.id, _values(changed))


def remove(database: Database, termbase_id: int) -> None:
    """Put a term base away; undo brings it back with its concepts."""
    database.update("termbase", termbase_id, {"deleted_at": now()})


def edits(database: Database, termbase_id: int) -> tuple[Edit, ...]:
    """Return what was edited in a term base, in the order of concept ids."""
    found = database.rows(
        "SELECT concept, body FROM entry WHERE termbase_id = ? ORDER BY concept", termbase_id
    )
    return tuple(Edit(concept, body) for concept, body in found)


def edit(database: Database, termbase_id: int, made: Edit, author: str) -> None:
    """Write what a person made of a concept, in place of what was written before."""
    values = _entry_values(termbase_id, made, author)
    same = _entry(database, termbase_id, made.concept)
    if same is None:
        database.insert("entry", values)
    else:
        database.update("entry", same, values)


def edit_all(database: Database, termbase_id: int, made: Sequence[Edit], author: str) -> None:
    """Write what became of many concepts, each one once, as ``edit`` does."""
    rows = database.rows("SELECT concept, id FROM entry WHERE termbase_id = ?", termbase_id)
    known = {str(concept): int(row_id) for concept, row_id in rows}
    new = []
    for one in made:
        values = _entry_values(termbase_id, one, author)
        if one.concept in known:
            database.update("entry", known[one.concept], values)
        else:
            new.append(values)
    if new:
        database.insert_all("entry", new)


def forget(database: Database, termbase_id: int, concepts: Iterable[str]) -> None:
    """Take back what was edited in some concepts, so that they are as in the edition."""
    for concept in concepts:
        same = _entry(database, termbase_id, concept)
        if same is not None:
            database.delete("entry", same)


def history(database: Database, concept: str) -> list[tuple[str, str, int, str | None, str | None]]:
    """Return when and by which action a concept was written, the oldest first.

    Each as (time in UTC, label of the action in English, term base id, JSON before, JSON after);
    empty JSON: it was removed; None: it was not edited there.
    """
    return [
        (at, label, int(termbase_id), before, after)
        for at, label, termbase_id, before, after in database.rows(
            "SELECT change_set.at, change_set.label,"
            " coalesce(change.new ->> 'termbase_id', change.old ->> 'termbase_id'),"
            " change.old ->> 'body', change.new ->> 'body'"
            " FROM change JOIN change_set ON change_set.id = change.set_id"
            " WHERE change.tbl = 'entry' AND change.row_id IN"
            " (SELECT row_id FROM change WHERE tbl = 'entry'"
            "  AND coalesce(new ->> 'concept', old ->> 'concept') = ?)"
            " ORDER BY change.seq",
            concept,
        )
    ]


def turn(database: Database) -> str:
    """Return what is different after every change of a term base, undo included."""
    return facts.get(database, "terms")


def layers(database: Database, editions: Path) -> tuple[Layer, ...]:
    """Return the term bases that are in use, those that count first in front.

    ``editions`` is the folder of their files. One whose file is not there counts with what was
    edited only, so that reading goes on without it.
    """
    return tuple(layer(database, one, editions) for one in all_termbases(database) if one.enabled)


def edition_path(info: TermBaseInfo, editions: Path) -> str:
    """Return the path of what was read into a term base at once, empty if nothing was.

    Raises ``DamagedFileError`` where the file is gone.
    """
    if info.edition and not has_edition(info, editions):
        raise DamagedFileError(
            phrase(
                "errors",
                "A file of the term base “{name}” is missing in the library: bring it back from a"
                " copy, or remove the term base and import it again.",
            ),
            name=info.name,
        )
    return str(editions / info.edition) if info.edition else ""


def has_edition(info: TermBaseInfo, editions: Path) -> bool:
    """Tell whether all that was read into a term base at once is there; nothing always is."""
    return not info.edition or (editions / info.edition).is_file()


def layer(database: Database, info: TermBaseInfo, editions: Path) -> Layer:
    """Return what a term base holds; see ``layers``."""
    import hashlib

    rows = database.rows(
        "SELECT concept, body, hash FROM entry WHERE termbase_id = ? ORDER BY concept", info.id
    )
    kept = info.edition if has_edition(info, editions) else ""
    made = to_json((kept, info.blockers, [row[2] for row in rows]))
    digest = hashlib.sha256(made).hexdigest()
    edited = tuple(Edit(concept, body) for concept, body, _ in rows)
    return Layer(info.id, kept, edited, info.blockers, digest)


def _entry(database: Database, termbase_id: int, concept: str) -> int | None:
    found = database.row(
        "SELECT id FROM entry WHERE termbase_id = ? AND concept = ?", termbase_id, concept
    )
    return int(found[0]) if found else None


def _entry_values(termbase_id: int, made: Edit, author: str) -> dict[str, Value]:
    return {
        "termbase_id": termbase_id,
        "concept": made.concept,
        "body": made.body,
        "author": author,
    }


def _values(info: TermBaseInfo) -> dict[str, Value]:
    return {
        "name": info.name,
        "title": info.title,
        "version": info.version,
        "provenance": info.provenance,
        "blockers": to_json(info.blockers).decode(),
        "rank": info.rank,
        "enabled": int(info.enabled),
        "edition": info.edition,
        "path": info.path,
        "path_sha256": info.path_sha256,
        "reading": info.reading,
    }


def _info(
    termbase_id: int,
    name: str,
    title: str,
    version: str,
    provenance: str,
    blockers: str,
    rank: int,
    enabled: int,
    *rest: str,
) -> TermBaseInfo:
    known = from_json(blockers, tuple[str, ...])
    return TermBaseInfo(
        termbase_id, name, title, version, provenance, known, rank, bool(enabled), *rest
    )
