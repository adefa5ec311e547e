"""From one version of the library to the next, all in one transaction, never back.

A released migration is never edited: when a later version changes a table, the statement it had
before is frozen here. A verified copy of the file comes first (``library_file``), and a dump of a
library of every version is in ``tests/data``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from briefdesk import __version__
from briefdesk.phrases import phrase
from briefdesk.store import schema
from briefdesk.store.change_log import command, now
from briefdesk.store.database import Database
from briefdesk.store.failures import damaged

if TYPE_CHECKING:
    import sqlite_utils
    from sqlite_utils.migrations import Migrations


def migrations() -> Migrations:
    """Return all steps from an empty file to the current version."""
    from sqlite_utils.migrations import Migrations

    steps = Migrations("briefdesk")

    @steps()
    def version_1(database: sqlite_utils.Database) -> None:
        for name, statement in schema.table_statements(since=1).items():
            if name != Migrations.migrations_table:
                database.execute(statement)

    @steps()
    def version_2(database: sqlite_utils.Database) -> None:
        for statement in schema.table_statements(since=2).values():
            database.execute(statement)
        for statement in schema.index_statements().values():
            database.execute(statement)
        for kind in ("briefing", "annotation", "source"):
            database.execute(f"INSERT INTO unsearched SELECT '{kind}', id FROM {kind}")  # noqa: S608

    @steps()
    def version_3(database: sqlite_utils.Database) -> None:
        for statement in schema.table_statements(since=3).values():
            database.execute(statement)

    @steps()
    def version_4(database: sqlite_utils.Database) -> None:
        for statement in schema.table_statements(since=4).values():
            database.execute(statement)

    return steps


def migrate(
    database: Database, steps: Migrations | None = None, version: int = schema.VERSION
) -> None:
    """Bring a library, or an empty file, to the current version; all of it or nothing.

    Triggers are dropped first and made again last, as a RENAME fails under them. Raises
    ``DamagedStoreError`` when references are broken or the tables are not what they should be.
    """
    found = database.row("PRAGMA user_version")
    is_new = not found or found[0] == 0
    database.run("PRAGMA foreign_keys=OFF")  # has no effect inside a transaction
    with database.transaction():
        for (name,) in database.rows("SELECT name FROM sqlite_schema WHERE type = 'trigger'"):
            database.run(f"DROP TRIGGER {name}")
        if is_new:
            # sqlite-utils would make its own table in its own words, which change
            database.run(schema.table_statements()["_sqlite_migrations"])
        (steps or migrations()).apply(database.utils)
        for statement in schema.trigger_statements().values():
            database.run(statement)
        if is_new:
            _begin(database)
        if database.rows("PRAGMA foreign_key_check") or differs(database):
            raise damaged(database.path)
        database.run(f"PRAGMA application_id={schema.APPLICATION_ID}")
        database.run(f"PRAGMA user_version={version}")
    database.run("PRAGMA foreign_keys=ON")


def differs(database: Database) -> bool:
    """Tell whether tables, indexes and triggers are not exactly those of this version."""
    found = database.rows("SELECT name, sql FROM sqlite_schema WHERE name NOT GLOB 'sqlite_*'")
    own = {name: schema.plain(sql or "") for name, sql in found if not schema.is_shadow(name)}
    return own != schema.expected()


def _begin(database: Database) -> None:
    """Write the first rows; the matter for everything unfiled has id 1 and cannot be undone."""
    for key, value in (
        ("library_id", str(uuid4())),
        ("min_reader", "1"),
        ("app_version", __version__),
        ("created", now()),
    ):
        database.run("INSERT INTO meta (key, value) VALUES (?, ?)", key, value)
    database.run("INSERT INTO current_set (only, id) VALUES (1, NULL)")
    with command(database, phrase("history", "Create the library"), undoable=False):
        database.insert("matter", {"client": "", "number": "", "name": ""})
