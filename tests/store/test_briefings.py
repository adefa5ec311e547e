"""Briefings come back as they were kept."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefdesk.errors import UnknownIdError
from briefdesk.model.imported import Meta
from briefdesk.model.wire import changed
from briefdesk.phrases import phrase
from briefdesk.store import briefings, matters
from briefdesk.store.change_log import command, revert, stacks
from briefdesk.store.database import Database
from briefdesk.store.library_file import open_library
from tests.documents import made_document, sha256

LABEL = phrase("history", "Import briefing")


@pytest.fixture
def database(library: Path) -> Iterator[Database]:
    database = open_library(library, create=True)
    yield database
    database.close()


def add(database: Database, title: str = "一") -> int:
    """Keep a document."""
    with command(database, LABEL):
        return briefings.add(database, made_document(title), 1)


def test_a_document_comes_back_equal(database: Database) -> None:
    briefing_id = add(database)
    found = briefings.briefing(database, briefing_id)
    assert found.document == made_document("一")
    assert found.meta == found.document.meta
    assert briefings.current(database, briefing_id).document == found.document


def test_the_title_block_is_corrected_beside_the_document(database: Database) -> None:
    briefing_id = add(database)
    meta = Meta("新", "No.2", "2026-01-01", "厅", ("甲", "乙"), ("丙",), "zh-Hant")
    with command(database, LABEL):
        briefings.edit_meta(database, briefing_id, meta)
    found = briefings.briefing(database, briefing_id)
    assert found.meta == meta
    assert found.document.meta == made_document("一").meta


def test_the_list_is_newest_first_and_scoped(database: Database) -> None:
    first, second = add(database, "一"), add(database, "二")
    with command(database, LABEL):
        matter_id = matters.add(database, "Client", "7", "")
        briefings.move(database, first, matter_id)
    assert [one.id for one in briefings.summaries(database)] == [second, first]
    assert [one.id for one in briefings.summaries(database, matter_id)] == [first]
    (summary,) = briefings.summaries(database, matter_id)
    assert summary.title == "一"
    assert summary.matter.number == "7"
    assert (summary.versions, summary.annotations, summary.binned) == (1, 0, "")
    assert summary.sha256 == sha256("一")


def test_the_bin(database: Database) -> None:
    briefing_id = add(database)
    with command(database, LABEL):
        briefings.put_in_bin(database, briefing_id)
    assert briefings.summaries(database) == ()
    (summary,) = briefings.summaries(database, binned=True)
    assert summary.binned != ""
    assert briefings.known(database, sha256("一")) == (briefing_id, True)
    with pytest.raises(UnknownIdError, match="is in the bin"):
        briefings.require_living(database, briefing_id)
    with command(database, LABEL):
        briefings.take_from_bin(database, briefing_id)
    assert briefings.known(database, sha256("一")) == (briefing_id, False)


def test_after_an_undone_import_the_document_is_used_again(database: Database) -> None:
    add(database)
    revert(database, stacks(database)[0][-1])
    assert briefings.known(database, sha256("一")) is None
    add(database)
    assert database.row("SELECT count(*) FROM document") == (1,)


def test_another_reader_makes_another_document(database: Database) -> None:
    add(database)
    document = made_document("一")
    newer = changed(document, file=changed(document.file, reader_version=2))
    with command(database, LABEL):
        briefings.add(database, newer, 1)
    assert database.row("SELECT count(*) FROM document") == (2,)
    assert briefings.files(database) == {sha256("一")}


@pytest.mark.parametrize(
    "ask",
    [briefings.briefing, briefings.current, briefings.file_of, briefings.require],
    ids=lambda ask: ask.__name__,
)
def test_an_unknown_id_is_said(database: Database, ask: object) -> None:
    assert callable(ask)
    with pytest.raises(UnknownIdError, match="no briefing with the id 77"):
        ask(database, 77)


def test_another_reading_takes_the_place_of_the_first_which_stays(database: Database) -> None:
    briefing_id = add(database)
    first = briefings.current(database, briefing_id)
    other = changed(first.document, blocks=first.document.blocks[:-1])
    with command(database, LABEL):
        briefings.rewrite(database, briefing_id, other)
    assert briefings.current(database, briefing_id) == briefings.Current(first.version_id, other)
    with command(database, LABEL):
        briefings.rewrite(database, briefing_id, first.document)
    assert briefings.current(database, briefing_id) == first
    assert database.row("SELECT count(*) FROM document") == (2,)


def test_a_new_version_is_the_current_one_and_the_old_one_stays(filled: Database) -> None:
    before = briefings.current(filled, 1)
    with command(filled, LABEL):
        version_id = briefings.add_version(filled, 1, made_document("第二稿"))
    assert briefings.current(filled, 1) == (version_id, made_document("第二稿"))
    assert briefings.version(filled, before.version_id) == before.document
    assert [one.versions for one in briefings.summaries(filled)] == [2]
    with pytest.raises(KeyError):
        briefings.version(filled, 99)


def test_an_older_text_may_come_back_as_a_new_version(filled: Database) -> None:
    with command(filled, LABEL):
        briefings.add_version(filled, 1, made_document("第二稿"))
        briefings.add_version(filled, 1, made_document())
    assert briefings.current(filled, 1).document == made_document()
    assert len(briefings.files(filled)) == 2


def test_a_briefing_without_a_title_goes_by_its_file(database: Database) -> None:
    first, second = add(database, "一"), add(database, "二")
    with command(database, LABEL):
        briefings.edit_meta(database, second, Meta(language="ja"))
    found = briefings.names(database, (first, second, 99))
    assert found == {first: ("一", "2025-11-12", "zh-Hans"), second: ("sample.txt", "", "ja")}
