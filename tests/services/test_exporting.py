"""Term bases leave the library: what counts, what was asked for, whole or not at all."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from briefdesk import paths
from briefdesk.errors import (
    Cancelled,
    DamagedFileError,
    OutputError,
    UnknownFormatError,
    UnknownIdError,
)
from briefdesk.formats.termbase import tbx3
from briefdesk.model.concept import Concept, ConceptStatus
from briefdesk.model.export import ExportFilter
from briefdesk.model.termbase_info import BUNDLED
from briefdesk.model.wire import changed
from briefdesk.phrases import phrase
from briefdesk.services import concepts, exporting, linking, merging, termbases
from briefdesk.services.desk import Desk, open_desk
from briefdesk.store import termbases as stored
from briefdesk.store.change_log import command
from tests.termbases import concept

LABEL = phrase("history", "Edit concept")
PERSONAL, CONSENT = concept("a", "个人信息"), concept("b", "同意")


@pytest.fixture
def desk(library: Path) -> Iterator[Desk]:
    """A library with the term base 1, ``mine``."""
    with open_desk(library, create=True) as desk:
        termbases.add(desk, "mine", "My words")
        concepts.save(desk, [PERSONAL, CONSENT], LABEL, termbase_id=1)
        yield desk


def read(file: Path) -> tuple[Concept, ...]:
    """Return the concepts of a written file."""
    return tbx3.read(file.read_bytes(), file.name).concepts


def test_the_bundled_term_bases_come_out_byte_for_byte(desk: Desk, tmp_path: Path) -> None:
    done = exporting.export(exporting.snapshot(desk, BUNDLED), "tbx-linguist", tmp_path / "out")
    files = sorted(paths.glossary().glob("*.tbx"))
    assert sorted(done.files) == [str(tmp_path / "out" / file.name) for file in files]
    for file in files:
        assert (tmp_path / "out" / file.name).read_bytes() == file.read_bytes()
    assert done.concepts > 200


def test_one_term_base_is_one_file_with_what_was_edited(desk: Desk, tmp_path: Path) -> None:
    concepts.save(desk, [changed(CONSENT, note="n")], LABEL, termbase_id=1)
    concepts.remove(desk, ["c-a"], termbase_id=1)
    out = tmp_path / "mine.tbx"
    done = exporting.export(exporting.snapshot(desk, 1), "tbx-linguist", out)
    assert done == ((str(out),), 1)
    [found] = read(out)
    assert (found.id, found.note) == ("c-b", "n")


def test_of_all_in_use_the_first_that_has_a_concept_counts(desk: Desk, tmp_path: Path) -> None:
    concepts.save(desk, [concept("kameikako", "别的")], LABEL, termbase_id=1)
    concepts.remove(desk, ["c-kameika-joho"], termbase_id=1)
    exporting.export(exporting.snapshot_in_use(desk), "tbx-linguist", tmp_path / "all")
    found = [one for file in (tmp_path / "all").iterdir() for one in read(file)]
    assert [one.terms[0].text for one in found if one.id == "c-kameikako"] == ["别的"]
    assert "c-kameika-joho" not in {one.id for one in found}
    termbases.enable(desk, 1, enabled=False)
    assert exporting.snapshot_in_use(desk) == exporting.bundled_snapshot()


def test_a_term_base_whose_file_is_gone_is_neither_exported_nor_counted(desk: Desk) -> None:
    info = stored.termbase(desk.database, 1)
    with command(desk.database, LABEL):
        stored.change(desk.database, changed(info, edition="0" * 64))
    refused: tuple[Callable[[], object], ...] = (
        lambda: exporting.snapshot(desk, 1),
        lambda: exporting.snapshot_in_use(desk),
        lambda: termbases.concept_count(desk, 1),
    )
    for act in refused:
        with pytest.raises(DamagedFileError, match="A file of the term base “mine” is missing"):
            act()


def test_several_files_need_a_folder(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="must be a folder"):
        exporting.export(exporting.bundled_snapshot(), "tbx-linguist", tmp_path / "x.tbx")
    assert list(tmp_path.glob("x.tbx")) == []


def test_only_what_was_asked_for(desk: Desk, tmp_path: Path) -> None:
    approved = changed(PERSONAL, status=ConceptStatus.APPROVED)
    concepts.save(desk, [approved], LABEL, termbase_id=1)
    out = tmp_path / "mine.tbx"
    taken = exporting.snapshot(desk, 1)
    exporting.export(taken, "tbx-linguist", out, chosen=ExportFilter(approved_only=True))
    assert [one.id for one in read(out)] == ["c-a"]
    done = exporting.export(taken, "tbx-linguist", out, chosen=ExportFilter(languages=("ja",)))
    assert done.concepts == 0
    done = exporting.export(taken, "tbx-linguist", out, chosen=ExportFilter(languages=("zh",)))
    assert done.concepts == 2


def test_a_name_leads_nowhere_else(desk: Desk, tmp_path: Path) -> None:
    termbases.rename(desk, 1, "../../x", "")
    (tmp_path / "out").mkdir()
    done = exporting.export(exporting.snapshot(desk, 1), "tbx-linguist", tmp_path / "out")
    [file] = map(Path, done.files)
    assert file.parent == tmp_path / "out"
    assert [file] == list((tmp_path / "out").iterdir())


def test_where_nothing_can_be_written_nothing_is(desk: Desk, tmp_path: Path) -> None:
    taken = exporting.snapshot(desk, 1)
    for out in (tmp_path / "no" / "x.tbx", tmp_path / "no" / "folder" / "deep"):
        with pytest.raises(OutputError, match="cannot be written"):
            exporting.export(taken, "tbx-linguist", out)
    with pytest.raises(UnknownFormatError):
        exporting.export(taken, "papyrus", tmp_path / "x")

    def given_up(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        exporting.export(taken, "tbx-linguist", tmp_path / "x.tbx", given_up)
    assert not (tmp_path / "x.tbx").exists()


def test_the_library_is_no_place_for_it(desk: Desk, tmp_path: Path) -> None:
    for out in (desk.path, desk.originals, desk.files / "x.tbx"):
        with pytest.raises(OutputError, match="belongs to the library"):
            exporting.refuse_own_files(desk, out)
    exporting.refuse_own_files(desk, tmp_path / "x.tbx")


def test_an_unknown_one_is_said(desk: Desk) -> None:
    with pytest.raises(UnknownIdError):
        exporting.snapshot(desk, 77)
    assert "tbx-linguist" in exporting.formats()


def test_what_stands_in_the_place_is_told_before(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    assert not exporting.standing_at(desk, folder)
    folder.mkdir()
    assert not exporting.standing_at(desk, folder)
    (folder / "a.tbx").write_text("x")
    assert exporting.standing_at(desk, folder)
    assert exporting.standing_at(desk, folder / "a.tbx")
    with pytest.raises(OutputError):
        exporting.standing_at(desk, desk.path)


@pytest.fixture
def followed(desk: Desk, tmp_path: Path) -> Path:
    """A file that the term base ``office`` follows, named as ``mine`` in a folder is."""
    done = exporting.export(exporting.snapshot(desk, 1), "tbx-linguist", tmp_path)
    file = Path(done.files[0])
    plan = linking.difference(merging.new_target(desk, "office"), path=file)
    merging.apply(desk, linking.followed(plan, file), label=linking.LINK)
    return file


def test_a_file_that_a_term_base_follows_is_not_written_over(
    desk: Desk, followed: Path, tmp_path: Path
) -> None:
    concepts.save(desk, [changed(CONSENT, note="n")], LABEL, termbase_id=1)
    before = followed.read_bytes()
    (alias := tmp_path / "alias").symlink_to(tmp_path)
    office = termbases.named(desk, "office").id
    for out in (followed, alias / followed.name):
        with pytest.raises(OutputError, match="A term base follows “"):
            exporting.refuse_own_files(desk, out)
        for taken in (1, office):
            with pytest.raises(OutputError, match="A term base follows “"):
                exporting.export(exporting.snapshot(desk, taken), "tbx-linguist", out)
    assert followed.read_bytes() == before


def test_nor_is_it_where_it_is_one_of_several(desk: Desk, followed: Path, tmp_path: Path) -> None:
    followed.unlink()  # as good as there: it may come back
    exporting.refuse_own_files(desk, tmp_path)
    with pytest.raises(OutputError, match="A term base follows “"):
        exporting.export(exporting.snapshot(desk, 1), "tbx-linguist", tmp_path)
    assert list(tmp_path.glob("*.tbx")) == []
