"""``memo``: of a file, of a stored briefing, and where it cannot be."""

from pathlib import Path

import pytest
from pypdfium2 import PdfDocument

from briefdesk.model.revision import NewRevision, Remedy
from briefdesk.model.span import Span
from briefdesk.paths import companions
from briefdesk.services import revising
from briefdesk.services.desk import open_desk
from tests.cli.conftest import SAMPLE, Run

COMMENTS = SAMPLE.with_name("annotations.json")


def test_the_memo_of_a_file_needs_no_library(run: Run, library: Path, tmp_path: Path) -> None:
    out = tmp_path / "memo.pdf"
    done = run("memo", SAMPLE, "--annotations", COMMENTS, "--to", out, "--json")
    assert done.code == 0
    assert list(done.json) == ["format", "file", "sha256", "pages", "level", "replaced"]
    assert done.json["format"] == "briefdesk.memo/1"
    assert done.json["level"] == "PDF/A-3a + PDF/UA-1"
    assert done.json["pages"] > 2
    assert out.read_bytes().startswith(b"%PDF")
    assert not library.exists()
    assert not companions(library).exists()


def test_the_memo_of_a_stored_briefing(run: Run, tmp_path: Path) -> None:
    run("import", SAMPLE)
    run("annotate", 1, "--quote", "选错一个字", "--body", "要点", "--author", "佐藤")
    first, second = tmp_path / "1.pdf", tmp_path / "2.pdf"
    assert run("memo", 1, "--to", first, "--profile", "full", "--lang", "ja").code == 0
    assert run("memo", 1, "--to", second, "--profile", "full", "--lang", "ja").code == 0
    assert first.read_bytes() == second.read_bytes()


def test_corrections_are_those_of_a_stored_briefing(run: Run, tmp_path: Path) -> None:
    run("import", SAMPLE)
    out = tmp_path / "report.pdf"
    done = run("memo", 1, "--to", out, "--profile", "revision", "--json")
    assert (done.code, done.json["level"]) == (0, "PDF/A-3a + PDF/UA-1")
    refused = run("memo", SAMPLE, "--to", out, "--profile", "revision")
    assert refused.code == 2
    assert "--profile revision goes with an ID" in refused.err


def test_who_sends_it_made_the_corrections_that_name_nobody(
    run: Run, library: Path, tmp_path: Path
) -> None:
    run("import", SAMPLE)
    with open_desk(library) as desk:
        revising.revise(desk, 1, [(Span(0, 2), NewRevision(Remedy.QUERY, "何意？", ""))])
    out = tmp_path / "report.pdf"
    done = run("memo", 1, "--to", out, "--profile", "revision", "--author", "Hanako Sato")
    assert done.code == 0
    with PdfDocument(out) as pdf:
        printed = "".join(page.get_textpage().get_text_range() for page in pdf)
    assert printed.count("Sato") == 2  # the letterhead and the correction


def test_the_table_of_dates_is_printed_when_asked(run: Run, tmp_path: Path) -> None:
    document, out = tmp_path / "plan.md", tmp_path / "memo.pdf"
    document.write_text("# 日程\n\n将于2027年3月31日公布指南。\n", "utf-8")
    for options, expected in (((), False), (("--milestones",), True)):
        assert run("memo", document, "--to", out, "--lang", "en", *options).code == 0
        with PdfDocument(out) as pdf:
            printed = "".join(page.get_textpage().get_text_range() for page in pdf)
        assert ("Appendix: Milestones" in printed) is expected
        assert ("31 March 2027" in printed) is expected


def test_the_date_makes_the_bytes(run: Run, text_file: Path, tmp_path: Path) -> None:
    hashes = [
        run("memo", text_file, "--to", tmp_path / "m.pdf", "--date", date, "--json").json["sha256"]
        for date in ("2026-01-31", "2026-01-31", "2026-02-01")
    ]
    assert hashes[0] == hashes[1] != hashes[2]


@pytest.mark.parametrize("date", ["", "20260131", "2026-W05-6", "2026-02-30", "2026-1-31", "１"])
def test_only_the_dates_that_the_help_names(run: Run, tmp_path: Path, date: str) -> None:
    answer = run("memo", SAMPLE, "--to", tmp_path / "memo.pdf", "--date", date)
    assert answer.code == 2
    assert f"“{date}” is no date: write it as 2026-01-31" in answer.err


def test_a_memo_overwrites_a_pdf_and_nothing_else(
    run: Run, text_file: Path, tmp_path: Path
) -> None:
    out = tmp_path / "memo.pdf"
    out.touch()  # nothing is lost with an empty file
    assert run("memo", text_file, "--to", out, "--date", "2026-01-31T09:30+09:00").code == 0
    first = out.read_bytes()
    assert run("memo", text_file, "--to", out, "--date", "2026-02-01").code == 0
    assert first != out.read_bytes()
    named_wrongly = tmp_path / "notes.pdf"
    named_wrongly.write_text("my notes", "utf-8")
    source = text_file.rename(tmp_path / "briefing.pdf")
    link = tmp_path / "link.pdf"
    link.symlink_to(source)
    for target, words in ((named_wrongly, "is no PDF"), (source, "is read"), (link, "is read")):
        before = target.read_bytes()
        answer = run("memo", source, "--to", target, "--json")
        assert (answer.code, answer.json["error"]["code"]) == (5, "memo")
        assert words in answer.err
        assert answer.err.count("\n") == 1
        assert target.read_bytes() == before


def test_a_memo_overwrites_no_file_of_the_library(run: Run, stocked: Path) -> None:
    kept = companions(stocked) / "attached.pdf"
    kept.write_bytes(b"%PDF-1.7")
    answer = run("memo", 1, "--to", kept)
    assert (answer.code, answer.err.count("\n")) == (5, 1)
    assert kept.read_bytes() == b"%PDF-1.7"


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("{sample}", "--to", "{folder}/memo.docx"), 2),
        (("{sample}", "--to", "{folder}/memo.pdf", "--date", "tomorrow"), 2),
        (("{sample}", "--to", "{folder}/memo.pdf", "--lang", "fr"), 2),
        (("{sample}", "--to", "{folder}/memo.pdf", "--profile", "short"), 2),
        (("{sample}",), 2),
        (("1", "--to", "{folder}/memo.pdf", "--annotations", "{comments}"), 2),
        (("1", "--to", "{folder}/memo.pdf", "--termbase", "{comments}"), 2),
        (("{sample}", "--to", "{folder}/memo.pdf", "--termbase", "{comments}"), 2),
        (("{folder}/missing.txt", "--to", "{folder}/memo.pdf"), 3),
        (("{sample}", "--to", "{folder}/memo.pdf", "--annotations", "{sample}"), 3),
        (("{sample}", "--to", "{folder}/memo.pdf", "--annotations", "{folder}/no.json"), 3),
        (("1", "--to", "{folder}/memo.pdf"), 4),
        (("{sample}", "--to", "{folder}"), 5),
        (("{sample}", "--to", "{folder}/nowhere/memo.pdf"), 5),
    ],
)
def test_what_cannot_be(
    run: Run, library: Path, tmp_path: Path, arguments: tuple[str, ...], code: int
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    named = [a.format(sample=SAMPLE, folder=folder, comments=COMMENTS) for a in arguments]
    answer = run("memo", *named, "--json")
    assert answer.code == code
    assert answer.json["format"] == "briefdesk.error/1"
    assert len(answer.err.strip().splitlines()) == 1
    assert list(folder.iterdir()) == []
    assert not library.exists()


def test_an_unknown_id(run: Run, tmp_path: Path) -> None:
    run("import", SAMPLE)
    assert run("memo", 9, "--to", tmp_path / "memo.pdf").code == 2


def test_the_colophon_is_printed_when_asked_for(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "memo.pdf"
    printed = []
    for asked in ("--no-colophon", "--colophon"):
        assert run("memo", SAMPLE, "--to", out, asked).code == 0
        document = PdfDocument(out)
        text = "".join(page.get_textpage().get_text_range() for page in document)
        printed.append(("SHA-256" in text, SAMPLE.name in text))
        document.close()
    assert printed == [(False, False), (True, True)]
