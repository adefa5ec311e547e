"""Corrections leave as files, written whole, never over what must stay."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefdesk.errors import (
    Cancelled,
    OutputError,
    RequestError,
    UnknownFormatError,
    UnknownIdError,
)
from briefdesk.formats.revision.csv import CSV
from briefdesk.model.progress import unheard
from briefdesk.model.revision import NewRevision, Remedy
from briefdesk.model.span import Span
from briefdesk.services import opening, revision_reports
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.revising import revise
from briefdesk.services.revision_reports import export, snapshot, standing_at, written_to
from tests.documents import content, made_document, parsed


@pytest.fixture
def desk(library: Path) -> Iterator[Desk]:
    """A desk with one briefing, id 1, and two corrections."""
    with open_desk(library, create=True) as desk:
        opening.keep(desk, parsed(desk.staging))
        for words in ("假名化信息", "继续推进"):
            start = made_document().text.index(words)
            draft = NewRevision(Remedy.REPLACE, "改", "因为")
            revise(desk, 1, [(Span(start, start + len(words)), draft)])
        yield desk


def test_the_report_is_of_the_briefing_as_it_is_now(desk: Desk) -> None:
    taken = snapshot(desk, 1, date="2025-12-01")
    report = taken.report
    assert (report.title, report.language, report.lang) == ("医疗数据利用的现状", "zh-Hans", "zh")
    assert report.created == "2025-12-01T00:00:00+00:00"
    assert [row.exact for row in report.rows] == ["假名化信息", "继续推进"]
    assert taken.document == made_document()
    assert taken.file.read_bytes() == content("医疗数据利用的现状")
    assert snapshot(desk, 1, "en").report.labels["revision_number"] == "No."


def test_a_wrong_date_and_an_unknown_briefing_are_refused(desk: Desk) -> None:
    with pytest.raises(RequestError, match="is no date"):
        snapshot(desk, 1, date="morgen")
    with pytest.raises(UnknownIdError):
        snapshot(desk, 9)


@pytest.mark.parametrize(("name", "suffix"), revision_reports.formats())
def test_every_format_is_written(desk: Desk, tmp_path: Path, name: str, suffix: str) -> None:
    out = export(snapshot(desk, 1), name, tmp_path / "out").file
    assert out == tmp_path / f"out{suffix}"
    assert out.stat().st_size > 0


def test_a_file_is_what_its_format_writes(desk: Desk, tmp_path: Path) -> None:
    taken = snapshot(desk, 1)
    out = export(taken, "csv", tmp_path / "Out.CSV").file
    assert out.name == "Out.CSV"
    assert out.read_bytes() == CSV.write(taken.report, None, unheard).data


def test_an_unknown_format_is_refused(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(UnknownFormatError, match="no format “doc”"):
        written_to(tmp_path / "out", "doc")


def test_giving_up_writes_nothing(desk: Desk, tmp_path: Path) -> None:
    def give_up(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        export(snapshot(desk, 1), "xlsx", tmp_path / "out", give_up)
    assert list(tmp_path.glob("out*")) == []


def test_a_place_that_cannot_be_written_is_said(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="cannot be written"):
        export(snapshot(desk, 1), "csv", tmp_path / "absent" / "out.csv")


def test_what_must_stay_is_not_written_over(desk: Desk, tmp_path: Path) -> None:
    assert not standing_at(desk, 1, tmp_path / "new.csv")
    other = tmp_path / "old.csv"
    other.write_bytes(b"old")
    assert standing_at(desk, 1, other)
    other.write_bytes(content("医疗数据利用的现状"))
    with pytest.raises(OutputError, match="is the briefing itself"):
        standing_at(desk, 1, other)
    with pytest.raises(OutputError, match="belongs to the library"):
        standing_at(desk, 1, desk.originals / "x.csv")
