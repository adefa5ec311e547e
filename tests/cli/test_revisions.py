"""``revisions``: the corrections of a stored briefing, listed and handed over."""

import csv
import io
from pathlib import Path

import pytest

from briefdesk import settings
from briefdesk.model.revision import NewRevision, Remedy
from briefdesk.model.span import Span
from briefdesk.paths import companions
from briefdesk.services import opening, revising
from briefdesk.services.desk import open_desk
from tests.cli.conftest import Run
from tests.word_files import read_word

SHAPE = [
    "id",
    "remedy",
    "state",
    "severity",
    "as_is",
    "proposed",
    "reason",
    "source",
    "start",
    "end",
    "anchor",
    "section",
    "check",
    "fingerprint",
    "author",
    "created",
    "modified",
    "footnote",
    "page",
]


@pytest.fixture
def corrected(stocked: Path) -> Path:
    """A library whose briefing, id 1, has a correction."""
    with open_desk(stocked) as desk:
        text = opening.show(desk, 1).briefing.document.text
        start = text.index("假名化信息")
        draft = NewRevision(
            Remedy.REPLACE, "假名加工信息", "用\t语", "法2条", "high", author="佐藤"
        )
        revising.revise(desk, 1, [(Span(start, start + 5), draft)])
    return stocked


@pytest.mark.usefixtures("corrected")
def test_they_are_listed(run: Run) -> None:
    answer = run("revisions", "list", 1, "--json")
    assert answer.json["format"] == "briefdesk.revisions/1"
    [one] = answer.json["revisions"]
    assert list(one) == SHAPE
    assert (one["as_is"], one["proposed"], one["anchor"]) == (
        "假名化信息",
        "假名加工信息",
        "placed",
    )
    plain = run("revisions", "list", 1).out
    assert plain.startswith("1\topen\treplace\t假名化信息\t假名加工信息\t用\ufffd语\t")
    assert plain.endswith("\t佐藤\n")
    assert run("revisions", "list", 9).code == 2


@pytest.mark.usefixtures("corrected")
def test_they_are_handed_over(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    answer = run("revisions", "export", 1, "--format", "csv", "--to", out, "--lang", "en", "--json")
    assert answer.json == {
        "format": "briefdesk.revisions-export/1",
        "file": str(out),
        "revisions": 1,
        "comments_only": [],
    }
    head, row = csv.reader(io.StringIO(out.read_text("utf-8-sig"), newline=""))
    assert (head[0], row[3], row[6]) == ("No.", "假名化信息", "假名加工信息")
    assert run("revisions", "export", 1, "--format", "csv", "--to", out).code == 0
    assert out.read_text("utf-8-sig").startswith("序号")
    written = run("revisions", "export", 1, "--format", "xlsx", "--to", tmp_path / "out")
    assert written.out == f"{tmp_path / 'out.xlsx'}: 1 corrections\n"


def test_what_must_stay_is_not_written_over(run: Run, corrected: Path, tmp_path: Path) -> None:
    [original] = (corrected.with_name(corrected.name + ".files") / "originals").iterdir()
    copy = tmp_path / "copy.csv"
    copy.write_bytes(original.read_bytes())
    for out in (copy, original.with_name("new.csv")):
        answer = run("revisions", "export", 1, "--format", "csv", "--to", out)
        assert answer.code == 5
    assert copy.read_bytes() == original.read_bytes()
    assert list(original.parent.iterdir()) == [original]


@pytest.mark.usefixtures("corrected")
def test_wrong_use_is_refused(run: Run, tmp_path: Path) -> None:
    for arguments in (
        ("1", "--format", "odt", "--to", tmp_path / "x"),
        ("9", "--format", "csv", "--to", tmp_path / "x"),
        ("1", "--format", "csv"),
    ):
        assert run("revisions", "export", *arguments).code == 2
    out = tmp_path / "absent" / "x.csv"
    assert run("revisions", "export", 1, "--format", "csv", "--to", out).code == 5


@pytest.mark.usefixtures("corrected")
def test_tracked_changes_are_written_into_a_word_file(run: Run, tmp_path: Path) -> None:
    answer = run("revisions", "export", 1, "--format", "docx", "--to", tmp_path / "out", "--json")
    assert (answer.json["file"], answer.json["comments_only"]) == (str(tmp_path / "out.docx"), [])
    read = read_word((tmp_path / "out.docx").read_bytes())
    assert "假名加工信息" in read.text
    assert "用 语" in [remark.body.partition("\n")[0].replace("\t", " ") for remark in read.remarks]


def test_who_hands_them_over_made_those_that_name_nobody(
    run: Run, stocked: Path, tmp_path: Path
) -> None:
    with open_desk(stocked) as desk:
        revising.revise(desk, 1, [(Span(0, 2), NewRevision(Remedy.QUERY, "何意？", ""))])
    out = tmp_path / "out.csv"
    export = ("revisions", "export", 1, "--format", "csv", "--to", out)
    settings.save(companions(stocked) / "settings.json", settings.Settings(author="佐藤"))
    for given, named in (((), "佐藤"), (("--author", "陈"), "陈")):
        assert run(*export, *given).code == 0
        _, row = csv.reader(io.StringIO(out.read_text("utf-8-sig"), newline=""))
        assert row[-1] == named
