"""A file that cannot be read can still be kept, attached to what cites it, and looked at."""

import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefdesk.errors import DamagedStoreError, UnknownIdError
from briefdesk.model.progress import unheard
from briefdesk.model.source import CitationState
from briefdesk.services import citing, history, opening
from briefdesk.services.copies import keep_copy, lend
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.staging import Staged, stage
from tests.documents import parsed


@pytest.fixture
def desk(library: Path) -> Iterator[Desk]:
    with open_desk(library, create=True) as desk:
        yield desk


@pytest.fixture
def scan(desk: Desk, tmp_path: Path) -> Staged:
    file = tmp_path / "扫描件.pdf"
    file.write_bytes(b"%PDF-1.7 a picture")
    return stage(file, desk.staging, unheard)


def test_a_copy_of_its_own_is_listed_and_lent(desk: Desk, scan: Staged) -> None:
    keep_copy(desk, scan)
    [source] = citing.kept_files(desk)
    assert (source.title, source.copies[0].name) == ("扫描件.pdf", "扫描件.pdf")
    assert citing.sources(desk)[-1] == source
    lent = lend(desk, source.copies[0].sha256, source.copies[0].name)
    assert lent.name == "扫描件.pdf"
    assert lent.read_bytes() == b"%PDF-1.7 a picture"
    assert stat.S_IMODE(lent.stat().st_mode) == 0o400
    assert lend(desk, source.copies[0].sha256, "a/../b.pdf").name == "b.pdf"
    assert list(desk.staging.iterdir()) == []


def test_what_was_lent_goes_at_the_next_start(library: Path, tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    file.write_bytes(b"%PDF")
    with open_desk(library, create=True) as desk:
        keep_copy(desk, stage(file, desk.staging, unheard))
        [copy] = citing.kept_files(desk)[0].copies
        lent = lend(desk, copy.sha256, copy.name)
        assert lent.exists()
    with open_desk(library) as desk:
        assert not lent.exists()
        assert (desk.originals / copy.sha256).exists()


def test_a_copy_of_a_cited_source_changes_what_its_citations_say(desk: Desk, scan: Staged) -> None:
    briefing_id = opening.keep(desk, parsed(desk.staging)).briefing_id
    source = citing.sources(desk, briefing_id)[0]
    keep_copy(desk, scan, source.id, pages=3)
    after = next(one for one in citing.sources(desk, briefing_id) if one.id == source.id)
    assert {one.state for one in after.citations} == {CitationState.COPY_ATTACHED}
    assert after.copies[0].pages == 3
    assert citing.kept_files(desk) == ()
    history.undo(desk)
    assert citing.sources(desk, briefing_id)[0] == source


def test_an_unknown_source_keeps_nothing(desk: Desk, scan: Staged) -> None:
    with pytest.raises(UnknownIdError):
        keep_copy(desk, scan, 77)
    assert list(desk.originals.iterdir()) == []
    assert not scan.path.exists()


def test_a_copy_that_somebody_took_away_is_missed(desk: Desk) -> None:
    with pytest.raises(DamagedStoreError):
        lend(desk, "ab" * 32, "a.pdf")
