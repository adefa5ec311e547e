"""``glossary export``."""

from pathlib import Path

from briefdesk.formats.termbase import tbx3
from tests.cli.conftest import Run
from tests.conftest import ROOT

GLOSSARY = ROOT / "glossary"
PERSONAL = GLOSSARY / "personal-information.tbx"


def test_without_a_library_the_bundled_ones_come_out_byte_for_byte(
    run: Run, tmp_path: Path, library: Path
) -> None:
    out = tmp_path / "out"
    answer = run("glossary", "export", "--format", "tbx-linguist", "--to", out, "--json")
    assert answer.code == 0
    files = sorted(GLOSSARY.glob("*.tbx"))
    assert sorted(answer.json["files"]) == [str(out / file.name) for file in files]
    assert all((out / file.name).read_bytes() == file.read_bytes() for file in files)
    assert not library.exists()


def test_what_came_in_goes_out_byte_for_byte(run: Run, tmp_path: Path) -> None:
    run("glossary", "import", PERSONAL)
    out = tmp_path / "x.tbx"
    named = ("--termbase", "personal-information")
    answer = run("glossary", "export", *named, "--format", "tbx-linguist", "--to", out)
    assert (answer.code, answer.out) == (0, f"{out}\n")
    assert out.read_bytes() == PERSONAL.read_bytes()


def test_only_what_was_asked_for(run: Run, tmp_path: Path) -> None:
    run("glossary", "import", PERSONAL)
    out = tmp_path / "x.tbx"
    to = ("--termbase", "personal-information", "--format", "tbx-linguist", "--to", out)
    assert run("glossary", "export", *to, "--language", "en", "--approved").code == 0
    found = tbx3.read(out.read_bytes(), out.name).concepts
    assert {term.lang for one in found for term in one.terms} == {"en"}
    answer = run("glossary", "export", *to, "--domain", "none")
    assert (answer.code, "No entry" in answer.err) == (0, True)


def test_failures_have_their_exit_codes(run: Run, tmp_path: Path, library: Path) -> None:
    to = ("--format", "tbx-linguist", "--to")
    assert run("glossary", "export", "--format", "papyrus", "--to", tmp_path / "x").code == 2
    assert run("glossary", "export", "--termbase", "x", *to, tmp_path / "x").code == 2
    run("glossary", "import", PERSONAL)
    assert run("glossary", "export", "--termbase", "x", *to, tmp_path / "x").code == 2
    before = library.read_bytes()
    assert run("glossary", "export", *to, library).code == 5
    assert library.read_bytes() == before
    assert run("glossary", "export", *to, tmp_path / "no" / "x.tbx").code == 5


def test_the_formats_are_listed_on_one_line(run: Run, tmp_path: Path) -> None:
    answer = run("glossary", "export", "--to", tmp_path / "x")
    assert answer.code == 2
    assert "Choose from: tbx-linguist, tbx-basic, tbx2, " in answer.err
    assert "\ufffd" not in answer.err
