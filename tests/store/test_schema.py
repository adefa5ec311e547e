"""The tables as declared."""

import sqlite3

import pytest

from briefdesk.store import schema


def test_logged_tables_hold_integers_and_text_only() -> None:
    for table in schema.LOGGED:
        assert table.columns[-1][0] == "hash"
        for name, kind in table.columns:
            assert kind.split()[0] in {"INTEGER", "TEXT"}, (table.name, name)


def test_the_statements_run_on_the_oldest_sqlite_we_meet() -> None:
    connection = sqlite3.connect(":memory:")
    for statement in (schema.table_statements() | schema.trigger_statements()).values():
        connection.execute(statement)
    strict = connection.execute("SELECT name FROM pragma_table_list WHERE NOT strict").fetchall()
    assert [name for (name,) in strict if not name.startswith("sqlite_")] == []
    connection.close()


@pytest.mark.parametrize("table", schema.LOGGED, ids=lambda table: table.name)
def test_each_logged_table_has_its_three_triggers(table: schema.Table) -> None:
    names = schema.trigger_statements()
    assert {f"log_{table.name}_{op}" for op in ("insert", "update", "delete")} <= set(names)


def test_plain_ignores_quotes_and_layout() -> None:
    assert schema.plain('CREATE  TABLE "t"\n (x)') == schema.plain("CREATE TABLE t (x)")
