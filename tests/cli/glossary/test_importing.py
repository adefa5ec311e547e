"""``glossary import``."""

import json
from pathlib import Path

import pytest

from briefdesk.formats.termbase import tbx3
from briefdesk.model.concept import Concept, TermBase
from briefdesk.model.wire import changed
from briefdesk.services import history
from briefdesk.services.desk import open_desk
from tests.cli.conftest import Run
from tests.termbases import concept

PERSONAL, CONSENT = concept("a", "个人信息"), concept("b", "同意")


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """A file of two concepts."""
    return written(tmp_path / "office.tbx", PERSONAL, CONSENT)


def written(file: Path, *found: Concept) -> Path:
    """Write a term base file."""
    file.write_bytes(tbx3.write(TermBase("office", "Office", "1", "them", found)))
    return file


def test_a_new_term_base_has_the_name_of_the_file(run: Run, office: Path) -> None:
    answer = run("glossary", "import", office)
    assert (answer.code, answer.out) == (0, "office\t2 added\t0 changed\t0 as they were\n")
    answer = run("glossary", "import", office, "--json")
    assert answer.json["format"] == "briefdesk.glossary/1"
    assert answer.json["termbase"] == {"id": 1, "name": "office"}
    assert answer.json["found"] == {"new": 0, "same": 2, "changed": 0, "conflict": 0}
    assert (answer.json["by"], answer.json["file_format"]) == ("id", "tbx-linguist")
    assert run("glossary", "show", "c-a").code == 0


def test_a_dry_run_writes_nothing(run: Run, office: Path, library: Path) -> None:
    answer = run("glossary", "import", office, "--dry-run", "--termbase", "x")
    assert (answer.code, answer.out) == (
        0,
        "x\t2 would be added\t0 would be changed\t0 as they were\n",
    )
    assert not library.exists()
    run("glossary", "import", office)
    assert run("glossary", "import", office, "--dry-run", "--json").json["dry_run"] is True


@pytest.mark.parametrize(
    ("policy", "counts"),
    [
        ("mine", "0 added\t0 changed"),
        ("theirs", "0 added\t1 changed"),
        ("both", "1 added\t0 changed"),
    ],
)
def test_conflicts_are_settled_as_asked(
    run: Run, office: Path, tmp_path: Path, library: Path, policy: str, counts: str
) -> None:
    written(office, changed(PERSONAL, note="mine"), CONSENT)
    run("glossary", "import", office)
    theirs = written(tmp_path / "theirs.tbx", changed(concept("z", "个人信息"), note="theirs"))
    answer = run(
        *("glossary", "import", theirs, "--termbase", "office"),
        *("--by", "term", "--conflicts", policy),
    )
    assert answer.out.startswith(f"office\t{counts}")
    if policy != "mine":  # which changed nothing
        with open_desk(library) as desk:
            history.undo(desk)
    assert run("glossary", "show", "c-a", "--json").json["concepts"][0]["note"] == "mine"


def test_what_could_not_be_kept_is_said_and_written(run: Run, office: Path, tmp_path: Path) -> None:
    run("glossary", "import", office)
    strange = written(tmp_path / "strange.tbx", concept("a", "网络"))
    into = ("glossary", "import", strange, "--termbase", "office", "--by", "term")
    answer = run(*into, "--dry-run")
    assert "! The id “c-a” means another concept here" in answer.err
    out = tmp_path / "report.json"
    answer = run(*into, "--report", out)
    assert "!" not in answer.err
    [entry] = json.loads(out.read_text("utf-8"))["report"]
    assert list(entry) == ["code", "message", "line", "concept", "value"]
    assert (entry["code"], entry["value"]) == ("id-taken", "c-a")
    assert run(*into, "--report", tmp_path / "no" / "x.json").code == 5


def test_entries_that_only_a_person_can_place_are_left_out(
    run: Run, tmp_path: Path, office: Path
) -> None:
    run("glossary", "import", written(office, concept("a", "同意"), concept("b", "同意")))
    file = written(tmp_path / "x.tbx", concept("z", "同意"))
    answer = run("glossary", "import", file, "--termbase", "office", "--by", "term")
    assert "One entry was left out" in answer.err
    assert answer.out == "office\t0 added\t0 changed\t0 as they were\n"


def test_failures_have_their_exit_codes(run: Run, tmp_path: Path, office: Path) -> None:
    bad = tmp_path / "bad.tbx"
    bad.write_bytes(b"<tbx")
    assert run("glossary", "import", bad).code == 3
    assert run("glossary", "import", tmp_path / "none.tbx").code == 3
    text = tmp_path / "x.pdf"
    text.write_bytes(b"%PDF-1.4")
    assert run("glossary", "import", text).code == 2
    for name in (" ", "bundled"):
        assert run("glossary", "import", office, "--termbase", name).code == 2
    assert run("glossary", "import", office, "--layout", tmp_path / "no.json").code == 3
    layout = tmp_path / "layout.json"
    layout.write_text("{}", "utf-8")
    answer = run("glossary", "import", office, "--layout", layout)
    assert answer.code == 3
    assert "layout.json" in answer.err


def test_a_first_row_that_is_read_as_an_entry_is_said_once(run: Run, tmp_path: Path) -> None:
    sheet = tmp_path / "office.csv"
    sheet.write_text("個人情報,个人信息\n同意,同意\n", "utf-8")
    for more in ((), ("--dry-run",), ("--json",)):
        answer = run("glossary", "import", sheet, *more)
        assert answer.err.count("No header row was recognised: the first row, “個人情報 | ") == 1
    layout = tmp_path / "layout.json"
    layout.write_text(run("glossary", "import", sheet, "--dry-run").out.splitlines()[1], "utf-8")
    assert "header" not in run("glossary", "import", sheet, "--layout", layout).err
    sheet.write_text("日本語,中文\n個人情報,个人信息\n", "utf-8")
    assert "header" not in run("glossary", "import", sheet).err
