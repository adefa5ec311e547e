"""The tables of a library, declared once: DDL, triggers, row hashes and readers derive from here.

Four ways of keeping a table:

- ``LOGGED`` user content: INTEGER and TEXT columns only, a row hash, every change in the log;
- ``FIXED`` what a file said: a row hash, insert-only by trigger, not in the log;
- ``DERIVED`` what can be made again: no hash, no log;
- ``HOUSE`` the log itself and the library's own facts.

Positions are code points, ``start`` to ``stop`` half-open (END is an SQL keyword).
"""

from enum import Enum, auto
from typing import NamedTuple

VERSION = 4
APPLICATION_ID = 0x42444B31  # "BDK1"


class Keeping(Enum):
    """How the rows of a table are kept."""

    LOGGED = auto()
    FIXED = auto()
    DERIVED = auto()
    HOUSE = auto()


class Table(NamedTuple):
    """A STRICT table: columns as (name, SQL type and constraints), table rules, indexed columns."""

    name: str
    keeping: Keeping
    columns: tuple[tuple[str, str], ...]
    rules: tuple[str, ...] = ()
    indexes: tuple[str, ...] = ()
    since: int = 1  # the version of the library that brought it

    @property
    def names(self) -> tuple[str, ...]:
        """The column names in order."""
        return tuple(name for name, _ in self.columns)

    @property
    def hashed(self) -> tuple[str, ...]:
        """The columns that enter the row hash, in order."""
        return tuple(name for name in self.names if name != "hash")


# ids are never used twice, so that neither a draft nor a log row can come to mean another record
_ID = ("id", "INTEGER PRIMARY KEY AUTOINCREMENT")
_HASH = ("hash", "TEXT NOT NULL")
_TEXT = "TEXT NOT NULL"
_NUMBER = "INTEGER NOT NULL"
_BRIEFING = ("briefing_id", "INTEGER NOT NULL REFERENCES briefing(id)")

TABLES = (
    Table(
        "_sqlite_migrations",  # as sqlite-utils names and reads it
        Keeping.HOUSE,
        (
            ("id", "INTEGER PRIMARY KEY"),
            ("migration_set", "TEXT"),
            ("name", "TEXT"),
            ("applied_at", "TEXT"),
        ),
        rules=("UNIQUE (migration_set, name)",),
    ),
    Table("meta", Keeping.HOUSE, (("key", "TEXT PRIMARY KEY"), ("value", _TEXT))),
    Table(
        "change_set",
        Keeping.HOUSE,
        (
            ("id", "INTEGER PRIMARY KEY"),
            ("label", _TEXT),
            ("at", _TEXT),
            ("undo_of", "INTEGER REFERENCES change_set(id)"),
            ("schema_version", _NUMBER),
            ("chain", _TEXT),
        ),
    ),
    Table(
        "change",
        Keeping.HOUSE,
        (
            ("seq", "INTEGER PRIMARY KEY"),
            ("set_id", "INTEGER NOT NULL REFERENCES change_set(id) DEFERRABLE INITIALLY DEFERRED"),
            ("tbl", _TEXT),
            ("row_id", _NUMBER),
            ("op", "TEXT NOT NULL CHECK (op IN ('insert', 'update', 'delete'))"),
            ("old", "TEXT"),
            ("new", "TEXT"),
            ("new_hash", "TEXT"),
        ),
        indexes=("set_id",),
    ),
    Table(
        "current_set",
        Keeping.HOUSE,
        (("only", "INTEGER PRIMARY KEY CHECK (only = 1)"), ("id", "INTEGER")),
    ),
    Table(
        "document",
        Keeping.FIXED,
        (
            _ID,
            ("sha256", _TEXT),
            ("reader", _TEXT),
            ("reader_version", _NUMBER),
            ("name", _TEXT),
            ("text", _TEXT),
            ("raw", _TEXT),
            ("body", _TEXT),
            ("spans", "BLOB NOT NULL"),
            _HASH,
        ),
        indexes=("sha256",),
    ),
    Table(
        "matter",
        Keeping.LOGGED,
        (_ID, ("client", _TEXT), ("number", _TEXT), ("name", _TEXT), _HASH),
    ),
    Table(
        "briefing",
        Keeping.LOGGED,
        (
            _ID,
            ("matter_id", "INTEGER NOT NULL REFERENCES matter(id)"),
            ("title", _TEXT),
            ("number", _TEXT),
            ("date", _TEXT),
            ("issuer", _TEXT),
            ("authors", _TEXT),
            ("translators", _TEXT),
            ("language", _TEXT),
            ("added", _TEXT),
            ("deleted_at", "TEXT"),
            _HASH,
        ),
        indexes=("matter_id",),
    ),
    Table(
        "version",
        Keeping.LOGGED,
        (
            _ID,
            _BRIEFING,
            ("document_id", "INTEGER NOT NULL REFERENCES document(id)"),
            ("ordinal", _NUMBER),
            ("added", _TEXT),
            _HASH,
        ),
        rules=("UNIQUE (briefing_id, ordinal)",),
        indexes=("document_id",),
    ),
    Table(
        "annotation",
        Keeping.LOGGED,
        (
            _ID,
            _BRIEFING,
            ("kind", _TEXT),
            ("state", _TEXT),
            ("internal", "INTEGER NOT NULL CHECK (internal IN (0, 1))"),
            ("author", _TEXT),
            ("created", _TEXT),
            ("modified", _TEXT),
            ("body", _TEXT),
            ("tags", _TEXT),
            ("deleted_at", "TEXT"),
            _HASH,
        ),
        indexes=("briefing_id",),
    ),
    Table(
        "anchor",
        Keeping.LOGGED,
        (
            _ID,
            ("annotation_id", "INTEGER NOT NULL UNIQUE REFERENCES annotation(id)"),
            ("version_id", "INTEGER NOT NULL REFERENCES version(id)"),
            ("placement", _TEXT),
            ("start", _NUMBER),
            ("stop", "INTEGER NOT NULL CHECK (start <= stop)"),
            ("exact", _TEXT),
            ("prefix", _TEXT),
            ("suffix", _TEXT),
            ("block", _TEXT),
            ("section", _TEXT),
            ("occurrence", _NUMBER),
            _HASH,
        ),
        indexes=("version_id",),
    ),
    Table(
        "source",
        Keeping.LOGGED,
        (
            _ID,
            ("url", "TEXT NOT NULL UNIQUE"),
            ("host", _TEXT),
            ("issuer", _TEXT),
            ("title", _TEXT),
            ("kind", _TEXT),
            _HASH,
        ),
    ),
    Table(
        "citation",
        Keeping.LOGGED,
        (
            _ID,
            _BRIEFING,
            ("source_id", "INTEGER NOT NULL REFERENCES source(id)"),
            ("footnote", "TEXT"),
            ("start", _NUMBER),
            ("stop", _NUMBER),
            ("page", "INTEGER"),
            ("quote", _TEXT),
            ("state", _TEXT),
            _HASH,
        ),
        indexes=("briefing_id", "source_id"),
    ),
    Table(
        "sense",
        Keeping.LOGGED,
        (
            _ID,
            _BRIEFING,
            ("start", _NUMBER),
            ("stop", _NUMBER),
            ("surface", _TEXT),
            ("concept", _TEXT),
            ("author", _TEXT),
            ("at", _TEXT),
            _HASH,
        ),
        rules=("UNIQUE (briefing_id, start, stop)",),
    ),
    Table(
        "own_text",
        Keeping.LOGGED,
        (
            _ID,
            ("briefing_id", "INTEGER NOT NULL UNIQUE REFERENCES briefing(id)"),
            ("recipient", _TEXT),
            ("matter", _TEXT),
            ("question", _TEXT),
            ("short_answer", _TEXT),
            ("analysis", _TEXT),
            ("modified", _TEXT),
            _HASH,
        ),
    ),
    Table(
        "recognition",
        Keeping.DERIVED,
        (
            ("briefing_id", "INTEGER PRIMARY KEY REFERENCES briefing(id) ON DELETE CASCADE"),
            ("stamp", _TEXT),
            ("body", _TEXT),
        ),
    ),
    Table(  # where the characters of a document stand on its pages: JSON of LineBox values
        "layout",
        Keeping.FIXED,
        (
            _ID,
            ("document_id", "INTEGER NOT NULL UNIQUE REFERENCES document(id)"),
            ("boxes", "BLOB NOT NULL"),
            _HASH,
        ),
        since=2,
    ),
    # The file outside the library that a version was read from. Where it is was done by nobody, so
    # it is no step of undo; no reference, as it waits for a version that redo brings back.
    Table(
        "origin",
        Keeping.HOUSE,
        (("version_id", "INTEGER PRIMARY KEY"), ("path", _TEXT)),
        since=2,
    ),
    Table(  # what a person said about the reading of a file, to be said again when it is re-read
        "correction",
        Keeping.LOGGED,
        (
            _ID,
            _BRIEFING,
            ("kind", _TEXT),
            ("raw_start", _NUMBER),
            ("raw_stop", "INTEGER NOT NULL CHECK (raw_start <= raw_stop)"),
            ("raw", _TEXT),
            ("value", _TEXT),
            ("at", _TEXT),
            _HASH,
        ),
        indexes=("briefing_id",),
        since=2,
    ),
    Table(  # an annotation that came with the file, so that it does not come twice
        "remark",
        Keeping.LOGGED,
        (
            _ID,
            ("annotation_id", "INTEGER NOT NULL UNIQUE REFERENCES annotation(id)"),
            ("key", _TEXT),
            _HASH,
        ),
        since=2,
    ),
    Table(  # a local copy of a source; the file is originals/<sha256>
        "copy",
        Keeping.LOGGED,
        (
            _ID,
            ("source_id", "INTEGER NOT NULL REFERENCES source(id)"),
            ("sha256", _TEXT),
            ("name", _TEXT),
            ("pages", "INTEGER"),
            ("added", _TEXT),
            _HASH,
        ),
        indexes=("source_id", "sha256"),
        since=2,
    ),
    Table(  # folded texts for the search; ``grams`` holds every character with a blank behind it
        "searched",
        Keeping.DERIVED,
        (
            ("id", "INTEGER PRIMARY KEY"),
            ("kind", "TEXT NOT NULL CHECK (kind IN ('briefing', 'annotation', 'source'))"),
            ("ref_id", _NUMBER),
            ("briefing_id", "INTEGER"),
            ("grams", _TEXT),
        ),
        rules=("UNIQUE (kind, ref_id)",),
        since=2,
    ),
    Table(  # what changed since its folded text was made
        "unsearched",
        Keeping.DERIVED,
        (("kind", _TEXT), ("ref_id", _NUMBER)),
        rules=("PRIMARY KEY (kind, ref_id)",),
        since=2,
    ),
    Table(  # the keys by which terms are found; ``grams`` are overlapping pairs of characters
        "term_key",
        Keeping.DERIVED,
        (
            ("id", "INTEGER PRIMARY KEY"),
            ("concept", _TEXT),
            ("lang", _TEXT),
            ("term", _TEXT),
            ("loose", _TEXT),
            ("kana", _TEXT),
            ("roman", _TEXT),
            ("grams", _TEXT),
        ),
        indexes=("concept", "loose", "kana", "roman"),
        since=2,
    ),
    # A term base of the user's. ``edition`` names the file of what was read into it at once, or is
    # empty; ``path`` is the file of others that a linked one follows, and ``path_sha256`` what that
    # held when its edition was made.
    Table(
        "termbase",
        Keeping.LOGGED,
        (
            _ID,
            ("name", _TEXT),
            ("title", _TEXT),
            ("version", _TEXT),
            ("provenance", _TEXT),
            ("blockers", _TEXT),
            ("rank", _NUMBER),
            ("enabled", "INTEGER NOT NULL CHECK (enabled IN (0, 1))"),
            ("edition", _TEXT),
            ("path", _TEXT),
            ("path_sha256", _TEXT),
            ("reading", _TEXT),
            ("added", _TEXT),
            ("deleted_at", "TEXT"),
            _HASH,
        ),
        since=3,
    ),
    Table(  # a concept as it was edited since the edition; an empty body removes it
        "entry",
        Keeping.LOGGED,
        (
            _ID,
            ("termbase_id", "INTEGER NOT NULL REFERENCES termbase(id)"),
            ("concept", _TEXT),
            ("body", _TEXT),
            ("author", _TEXT),
            _HASH,
        ),
        rules=("UNIQUE (termbase_id, concept)",),
        indexes=("concept",),
        since=3,
    ),
    Table(  # a concept as somebody would have it, until it is accepted or rejected
        "proposal",
        Keeping.LOGGED,
        (
            _ID,
            ("termbase_id", "INTEGER NOT NULL REFERENCES termbase(id)"),
            ("concept", _TEXT),
            ("body", _TEXT),
            ("author", _TEXT),
            ("at", _TEXT),
            ("state", "TEXT NOT NULL CHECK (state IN ('open', 'accepted', 'rejected'))"),
            ("reason", _TEXT),
            ("decided_by", _TEXT),
            ("decided_at", _TEXT),
            _HASH,
        ),
        indexes=("concept", "state"),
        since=3,
    ),
    Table(  # a finding that a person dismissed; no briefing: it is dismissed in all of them
        "waiver",
        Keeping.LOGGED,
        (
            _ID,
            ("briefing_id", "INTEGER REFERENCES briefing(id)"),
            ("scope", "TEXT NOT NULL CHECK (scope IN ('here', 'briefing', 'always'))"),
            ("check_id", _TEXT),
            ("concept", _TEXT),
            ("key", _TEXT),
            ("fingerprint", _TEXT),
            ("surface", _TEXT),
            ("reason", _TEXT),
            ("author", _TEXT),
            ("at", _TEXT),
            _HASH,
        ),
        rules=("CHECK ((scope = 'always') = (briefing_id IS NULL))",),
        indexes=("briefing_id",),
        since=4,
    ),
    Table(  # a change that the reviser proposes, with the anchor of its place
        "revision",
        Keeping.LOGGED,
        (
            _ID,
            _BRIEFING,
            ("version_id", "INTEGER NOT NULL REFERENCES version(id)"),
            ("placement", _TEXT),
            ("start", _NUMBER),
            ("stop", "INTEGER NOT NULL CHECK (start <= stop)"),
            ("exact", _TEXT),
            ("prefix", _TEXT),
            ("suffix", _TEXT),
            ("block", _TEXT),
            ("section", _TEXT),
            ("occurrence", _NUMBER),
            ("remedy", "TEXT NOT NULL CHECK (remedy IN ('replace', 'gloss', 'query'))"),
            ("proposed", _TEXT),
            ("reason", _TEXT),
            ("said", _TEXT),  # what a check says, as JSON, where that is the reason
            ("source", _TEXT),
            ("severity", _TEXT),
            ("state", "TEXT NOT NULL CHECK (state IN ('open', 'accepted', 'rejected'))"),
            ("check_id", _TEXT),
            ("fingerprint", _TEXT),
            ("author", _TEXT),
            ("created", _TEXT),
            ("modified", _TEXT),
            _HASH,
        ),
        indexes=("briefing_id", "version_id"),
        since=4,
    ),
    Table(  # a briefing and its Japanese original, which is a briefing too
        "pairing",
        Keeping.LOGGED,
        (
            _ID,
            ("briefing_id", "INTEGER NOT NULL UNIQUE REFERENCES briefing(id)"),
            ("original_id", "INTEGER NOT NULL REFERENCES briefing(id)"),
            ("added", _TEXT),
            _HASH,
        ),
        rules=("CHECK (briefing_id <> original_id)",),
        indexes=("original_id",),
        since=4,
    ),
    # Sentences that a person put or left together, or apart: the spans of each side as JSON, and
    # their words, by which they are found in the concordance and again in a later draft.
    Table(
        "link",
        Keeping.LOGGED,
        (
            _ID,
            ("pairing_id", "INTEGER NOT NULL REFERENCES pairing(id)"),
            _BRIEFING,
            ("translation", _TEXT),
            ("original", _TEXT),
            ("translation_words", _TEXT),
            ("original_words", _TEXT),
            ("author", _TEXT),
            ("at", _TEXT),
            _HASH,
        ),
        indexes=("pairing_id", "briefing_id"),
        since=4,
    ),
    Table(  # what the checks found, as of a stamp
        "finding",
        Keeping.DERIVED,
        (
            ("briefing_id", "INTEGER PRIMARY KEY REFERENCES briefing(id) ON DELETE CASCADE"),
            ("stamp", _TEXT),
            ("body", _TEXT),
        ),
        since=4,
    ),
    Table(  # how the sentences of a pair go together, as of each of the last few stamps
        "alignment",
        Keeping.DERIVED,
        (
            ("pairing_id", "INTEGER NOT NULL REFERENCES pairing(id) ON DELETE CASCADE"),
            ("stamp", _TEXT),
            ("body", _TEXT),
        ),
        rules=("PRIMARY KEY (pairing_id, stamp)",),
        since=4,
    ),
)
# Full-text indexes (FTS5, external content): name → content table, indexed column, options.
INDEXES = {
    "searched_fts": ("searched", "grams", ""),
    "term_fts": ("term_key", "grams", ", prefix='1'"),
}
BY_NAME = {table.name: table for table in TABLES}
LOGGED = tuple(table for table in TABLES if table.keeping is Keeping.LOGGED)
HASHED = tuple(table for table in TABLES if table.keeping in (Keeping.LOGGED, Keeping.FIXED))


def table_statements(since: int | None = None) -> dict[str, str]:
    """Return the CREATE statements of tables and indexes by object name, all or of one version."""
    made: dict[str, str] = {}
    for table in TABLES:
        if since not in (None, table.since):
            continue
        lines = [f"{name} {kind}" for name, kind in table.columns] + list(table.rules)
        made[table.name] = f"CREATE TABLE {table.name} ({', '.join(lines)}) STRICT"
        for column in table.indexes:
            name = f"{table.name}_by_{column}"
            made[name] = f"CREATE INDEX {name} ON {table.name} ({column})"
    return made


def index_statements() -> dict[str, str]:
    """Return the CREATE statements of the full-text indexes by name.

    Characters or pairs of characters are made tokens in Python, as no tokenizer of SQLite finds a
    Chinese word of two characters.
    """
    return {
        name: f"CREATE VIRTUAL TABLE {name} USING fts5({column}, content='{table}', "
        f"content_rowid='id', tokenize='unicode61 remove_diacritics 0'{options})"
        for name, (table, column, options) in INDEXES.items()
    }


def is_shadow(name: str) -> bool:
    """Tell whether a table is one that FTS5 keeps for itself."""
    return any(name.startswith(f"{index}_") for index in INDEXES)


def trigger_statements() -> dict[str, str]:
    """Return the CREATE TRIGGER statements by name: the log, fixed tables, and the log's own guard.

    Triggers cannot see temporary tables, so they read the running set from ``current_set``; a write
    outside a command finds none there and breaks NOT NULL.
    """
    made: dict[str, str] = {}
    for table in LOGGED:
        new, old = _as_json(table, "NEW"), _as_json(table, "OLD")
        for op, row, before, after, new_hash in (
            ("insert", "NEW", "NULL", new, "NEW.hash"),
            ("update", "NEW", old, new, "NEW.hash"),
            ("delete", "OLD", old, "NULL", "NULL"),
        ):
            name = f"log_{table.name}_{op}"
            made[name] = (
                f"CREATE TRIGGER {name} AFTER {op.upper()} ON {table.name} BEGIN "  # noqa: S608
                "INSERT INTO change (set_id, tbl, row_id, op, old, new, new_hash) VALUES "
                f"((SELECT id FROM current_set), '{table.name}', {row}.id, '{op}', "
                f"{before}, {after}, {new_hash}); END"
            )
        made |= _refusal(table.name, "UPDATE", "id", "OLD.id <> NEW.id", "ids never change")
    for table in TABLES:
        if table.keeping is Keeping.FIXED:
            made |= _refusal(table.name, "UPDATE", "fixed", "1", f"{table.name} is insert-only")
            made |= _refusal(table.name, "DELETE", "fixed", "1", f"{table.name} is insert-only")
    kept = " AND ".join(
        f"NEW.{name} IS OLD.{name}"
        for name in BY_NAME["change"].names
        if name not in {"old", "new"}
    )
    blanked = " AND ".join(
        f"(NEW.{name} IS OLD.{name} OR NEW.{name} IS NULL)" for name in ("old", "new")
    )
    made |= _index_triggers()
    made |= _search_triggers()
    made |= _terms_triggers()
    made |= _refusal("change", "UPDATE", "kept", f"NOT ({kept} AND {blanked})", "the log stays")
    made |= _refusal("change", "DELETE", "kept", "1", "the log stays")
    made |= _refusal("change_set", "UPDATE", "kept", "1", "the log stays")
    made |= _refusal("change_set", "DELETE", "kept", "1", "the log stays")
    return made


def _index_triggers() -> dict[str, str]:
    """Return what keeps the full-text indexes in step; REPLACE would leave stale tokens."""
    made = {}
    for index, (table, column, _) in INDEXES.items():
        add = f"INSERT INTO {index} (rowid, {column}) VALUES (NEW.id, NEW.{column});"  # noqa: S608
        old = f"VALUES ('delete', OLD.id, OLD.{column});"
        remove = f"INSERT INTO {index} ({index}, rowid, {column}) {old}"
        for op, work in (("insert", add), ("delete", remove), ("update", f"{remove} {add}")):
            name = f"index_{table}_{op}"
            made[name] = f"CREATE TRIGGER {name} AFTER {op.upper()} ON {table} BEGIN {work} END"
    return made


def _search_triggers() -> dict[str, str]:
    """Return what remembers the texts to be folded again, whoever changed them, undo included."""
    made = {}
    for table, kind, column in (
        ("version", "briefing", "briefing_id"),
        ("annotation", "annotation", "id"),
        ("source", "source", "id"),
    ):
        for op, row in (("insert", "NEW"), ("update", "NEW"), ("delete", "OLD")):
            name = f"search_{table}_{op}"
            made[name] = (
                f"CREATE TRIGGER {name} AFTER {op.upper()} ON {table} BEGIN "  # noqa: S608
                f"INSERT INTO unsearched (kind, ref_id) VALUES ('{kind}', {row}.{column}) "
                "ON CONFLICT DO NOTHING; END"
            )
    return made


def _terms_triggers() -> dict[str, str]:
    """Return what counts the changes of the term bases, undo included, as the fact ``terms``."""
    count = (
        "INSERT INTO meta (key, value) VALUES ('terms', '1') ON CONFLICT (key) DO UPDATE SET"
        " value = CAST(CAST(value AS INTEGER) + 1 AS TEXT)"
    )
    return {
        f"terms_{table}_{op}": f"CREATE TRIGGER terms_{table}_{op} AFTER {op.upper()} ON {table}"
        f" BEGIN {count}; END"
        for table in ("termbase", "entry")
        for op in ("insert", "update", "delete")
    }


def _as_json(table: Table, row: str) -> str:
    pairs = ", ".join(f"'{name}', {row}.{name}" for name in table.names)
    return f"json_object({pairs})"


def _refusal(table: str, event: str, why: str, when: str, message: str) -> dict[str, str]:
    name = f"refuse_{table}_{event.lower()}_{why}"
    return {
        name: f"CREATE TRIGGER {name} BEFORE {event} ON {table} WHEN {when} "
        f"BEGIN SELECT RAISE(ABORT, '{message}'); END"
    }


def expected() -> dict[str, str]:
    """Return what ``sqlite_schema`` must hold, normalised, by object name."""
    made = table_statements() | index_statements() | trigger_statements()
    return {name: plain(sql) for name, sql in made.items()}


def plain(sql: str) -> str:
    """Return SQL without identifier quotes and with single blanks, for comparison."""
    return " ".join(sql.replace('"', "").split())
