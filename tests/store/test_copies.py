"""A source has each copy once, the newest first."""

from briefdesk.model.source import CitationState, Source
from briefdesk.phrases import phrase
from briefdesk.store import briefings, copies, sources
from briefdesk.store.change_log import command
from briefdesk.store.database import Database
from tests.documents import made_document
from tests.store.test_sources import citation

KEEP = phrase("history", "Keep a copy of a source")


def cited(database: Database) -> Source:
    """Write a source that a briefing cites twice."""
    with command(database, KEEP):
        sources.add(database, 1, [citation("u", "U", 1), citation("u", "U", 9)])
    return sources.sources(database, 1)[0]


def test_a_source_has_each_file_once(filled: Database) -> None:
    source = cited(filled)
    with command(filled, KEEP):
        for sha256 in ("aa", "bb", "aa"):
            copies.add(filled, source.id, sha256, f"{sha256}.pdf", 7)
    found = copies.by_source(filled)[source.id]
    assert [(one.sha256, one.name, one.pages) for one in found] == [
        ("bb", "bb.pdf", 7),
        ("aa", "aa.pdf", 7),
    ]
    assert sources.sources(filled, 1)[0].copies == found
    assert copies.files(filled) == {"aa", "bb"}


def test_a_file_of_its_own_is_one_source_however_often_it_is_kept(filled: Database) -> None:
    with command(filled, KEEP):
        one, again = (sources.add_file(filled, "扫描.pdf", "aa") for _ in range(2))
    assert one == again
    assert sources.files(filled) == ()  # without a copy there is nothing to show
    with command(filled, KEEP):
        copies.add(filled, one, "aa", "扫描.pdf", None)
    [shown] = sources.files(filled)
    assert (shown.title, shown.kind, shown.url) == ("扫描.pdf", "file", "urn:sha256:aa")


def test_citations_learn_of_the_copy_unless_they_know_more(filled: Database) -> None:
    source = cited(filled)
    with command(filled, KEEP):
        sources.has_copy(filled, source.id)
    states = {c.state for one in sources.sources(filled, 1) if one.id == source.id
              for c in one.citations}  # fmt: skip
    assert states == {CitationState.COPY_ATTACHED}


def test_a_place_that_cites_it_later_learns_of_the_copy_too(filled: Database) -> None:
    source = cited(filled)
    with command(filled, KEEP):
        sources.has_copy(filled, source.id)
        copies.add(filled, source.id, "aa", "a.pdf", None)
        second = briefings.add(filled, made_document("二"), 1)
        sources.add(filled, second, [citation("u", "U", 1), citation("v", "V", 9)])
        sources.renew(filled, 1, [citation("u", "U", 2), citation("u", "Elsewhere", 30)])
    assert copies.copied(filled) == {source.id}
    with_copy, without = sources.sources(filled)
    assert len(with_copy.citations) == 3
    assert {one.state for one in with_copy.citations} == {CitationState.COPY_ATTACHED}
    assert {one.state for one in without.citations} == {CitationState.UNVERIFIED}
