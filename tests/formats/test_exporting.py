"""What counts of several term bases, as the files of a format."""

from pathlib import Path

import pytest

from briefdesk.errors import Cancelled, UnknownFormatError
from briefdesk.formats import exporting, termbase
from briefdesk.formats.termbase import tbx3
from briefdesk.model.concept import Term, TermBase
from briefdesk.model.exchange import AS_GUESSED, ExportedFile, SheetLayout
from briefdesk.model.export import ExportFilter, ExportRequest, Snapshot
from briefdesk.model.layer import Edit
from briefdesk.model.progress import Progress, unheard
from briefdesk.model.termbase_info import TermBaseInfo
from briefdesk.model.wire import changed, to_json
from briefdesk.store import editions
from tests.termbases import concept

INFO = TermBaseInfo(1, "mine", "Mine", "1", "me")


def asked(folder: Path, format_name: str = "tbx-linguist") -> ExportRequest:
    """Ask for a term base of the library above a bundled one."""
    kept = editions.keep_each(folder, [to_json(concept(name, name)) for name in "abc"])
    edits = (Edit("c-a", to_json(concept("a", "edited")).decode()), Edit("c-b", ""))
    file = folder / "bundled.tbx"
    base = TermBase("bundled", "Bundled", "2", "them", tuple(concept(n, f"low {n}") for n in "abz"))
    file.write_bytes(tbx3.write(base))
    known = Snapshot(((INFO, str(folder / kept), edits),), (str(file),))
    return ExportRequest(known, format_name, ExportFilter())


def test_a_concept_counts_in_the_first_that_has_or_removed_it(tmp_path: Path) -> None:
    count, files, suffix = exporting.export(asked(tmp_path), unheard)
    assert (count, suffix) == (3, "")
    assert [file.name for file in files] == ["mine.tbx", "bundled.tbx"]
    found = {
        file.name: [one.terms[0].text for one in tbx3.read(file.data, file.name).concepts]
        for file in files
    }
    assert found == {"mine.tbx": ["edited", "c"], "bundled.tbx": ["low z"]}


def test_term_bases_whose_files_would_have_one_name_lose_none(tmp_path: Path) -> None:
    request = asked(tmp_path)
    layers = tuple(
        (changed(INFO, name=name), "", (Edit(f"c-{n}", to_json(concept(n, n)).decode()),))
        for name, n in (("a b", "x"), ("A-B", "y"), ("bundled", "w"))
    )
    request = changed(request, snapshot=changed(request.snapshot, termbases=layers))
    _, files, _ = exporting.export(request, unheard)
    names = ["a-b.tbx", "A-B-2.tbx", "bundled.tbx", "bundled-2.tbx"]
    assert [file.name for file in files] == names
    found = [[c.id for c in tbx3.read(file.data, file.name).concepts] for file in files]
    assert found == [["c-x"], ["c-y"], ["c-w"], ["c-a", "c-b", "c-z"]]


@pytest.mark.parametrize("format_name", [one.name for one in termbase.WRITERS])
def test_every_format_names_its_files_plainly(format_name: str, tmp_path: Path) -> None:
    info = changed(INFO, name="the / “terms”")
    twin = concept("a", "同意")
    twin = changed(twin, terms=(*twin.terms, Term("t-ja", "ja", "同意")))
    layers = ((info, "", (Edit("c-a", to_json(twin).decode()),)),)
    asked_for = ExportRequest(Snapshot(layers, ()), format_name, ExportFilter())
    _, [file], _ = exporting.export(asked_for, unheard)
    assert file.name.startswith("the-terms")


def test_in_another_format_they_are_one_term_base(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[TermBase] = []

    class Papyrus:
        name = "papyrus"
        suffix = ".pap"

        def write(
            self, termbase: TermBase, layout: SheetLayout | None, progress: Progress
        ) -> tuple[ExportedFile, ...]:
            progress(0, 0)
            assert layout is None
            seen.append(termbase)
            return (ExportedFile("x.pap", b""),)

    monkeypatch.setattr(termbase, "WRITERS", (Papyrus(),))
    request = asked(tmp_path, "papyrus")
    twin = concept("zz", "twin")
    twin = changed(twin, terms=(changed(twin.terms[0], id="t-a-0"),))
    layers = (*request.snapshot.termbases, (INFO, "", (Edit("c-zz", to_json(twin).decode()),)))
    request = changed(request, snapshot=changed(request.snapshot, termbases=layers))
    assert exporting.export(request, unheard)[0] == 4
    [one] = seen
    assert [concept.id for concept in one.concepts] == ["c-a", "c-c", "c-z", "c-zz"]
    assert one.concepts[3].terms[0].id == "t-a-0-2"
    assert one.provenance == "me\nthem"


def test_in_one_term_base_no_id_is_there_twice(tmp_path: Path) -> None:
    def of(name: str, *ids: str) -> Edit:
        terms = tuple(Term(one, "ja", f"{name}{one}") for one in ids)
        return Edit(f"c-{name}", to_json(changed(concept(name), terms=terms)).decode())

    edits = (of("a", "t"), of("b", "t", "t-2", "c-a"))
    asked_for = ExportRequest(
        Snapshot(((INFO, "", edits), (INFO, "", ())), ()), "csv", ExportFilter()
    )
    _, [file], _ = exporting.export(asked_for, unheard)
    found = termbase.read(file.data, file.name, AS_GUESSED, unheard)
    terms = [[term.id for term in one.terms] for one in found.termbase.concepts]
    assert (terms, found.report) == ([["t"], ["t-2", "t-2-2", "c-a-2"]], ())


def test_an_unknown_format_and_one_who_gives_up(tmp_path: Path) -> None:
    with pytest.raises(UnknownFormatError):
        exporting.export(asked(tmp_path, "papyrus"), unheard)

    def given_up(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        exporting.export(asked(tmp_path), given_up)
