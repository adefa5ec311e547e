"""Keep, show, correct, put in the bin."""

import errno
import hashlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefdesk.errors import (
    DiskFullError,
    RequestError,
    StoreError,
    UnknownIdError,
)
from briefdesk.model.changes import Touched
from briefdesk.model.imported import Meta
from briefdesk.services import history
from briefdesk.services.desk import NEW, Desk, open_desk
from briefdesk.services.lexicon import BUNDLED
from briefdesk.services.matters import add_matter
from briefdesk.services.opening import (
    briefings,
    edit_meta,
    keep,
    living,
    remove,
    rename,
    restore,
    show,
)
from briefdesk.services.originals import file_of
from briefdesk.services.parsing import Parsed
from briefdesk.text.told_senses import with_told
from tests.documents import content, made_document, parsed, sha256

TITLE = "医疗数据利用的现状"


@pytest.fixture
def desk(library: Path) -> Iterator[Desk]:
    with open_desk(library, create=True) as desk:
        yield desk


def test_keep_stores_document_original_sources_and_terms(desk: Desk) -> None:
    kept = keep(desk, parsed(desk.staging))
    assert kept.new
    assert kept.changes.touched == Touched.BRIEFINGS | Touched.SOURCES | Touched.RECOGNITIONS
    shown = show(desk, kept.briefing_id)
    assert shown.briefing.document == made_document()
    assert shown.briefing.matter.id == 1
    assert len(shown.sources) == 3
    known = BUNDLED.matcher()
    seen = known.recognise(made_document())
    assert shown.recognitions == with_told(made_document(), seen, known.concept)
    assert file_of(desk, kept.briefing_id).path.read_bytes() == content(TITLE)
    assert file_of(desk, kept.briefing_id).path.name == sha256(TITLE)
    assert list(desk.staging.iterdir()) == []


def test_the_terms_of_the_sample_are_seen(desk: Desk) -> None:
    shown = show(desk, keep(desk, parsed(desk.staging)).briefing_id)
    surfaces = {one.surface for one in shown.recognitions}
    assert "假名化信息" in surfaces


def test_the_same_file_again_opens_the_briefing(desk: Desk) -> None:
    first = keep(desk, parsed(desk.staging))
    again = keep(desk, parsed(desk.staging))
    assert (again.briefing_id, again.new) == (first.briefing_id, False)
    assert again.changes.touched == Touched.NOTHING
    assert len(briefings(desk)) == 1
    assert list(desk.staging.iterdir()) == []


def test_the_same_file_again_comes_out_of_the_bin(desk: Desk) -> None:
    first = keep(desk, parsed(desk.staging))
    remove(desk, first.briefing_id)
    again = keep(desk, parsed(desk.staging))
    assert (again.briefing_id, again.new) == (first.briefing_id, False)
    assert Touched.BRIEFINGS in again.changes.touched
    assert [one.id for one in briefings(desk)] == [first.briefing_id]


def test_a_briefing_is_filed_under_a_matter(desk: Desk) -> None:
    add_matter(desk, "Client", "7", "")
    kept = keep(desk, parsed(desk.staging), 2)
    assert [one.id for one in briefings(desk, 2)] == [kept.briefing_id]
    assert briefings(desk, 1) == ()


def test_an_unknown_matter_keeps_nothing(desk: Desk) -> None:
    with pytest.raises(UnknownIdError, match="no matter"):
        keep(desk, parsed(desk.staging), 9)
    assert briefings(desk) == ()
    assert list(desk.originals.iterdir()) == list(desk.staging.iterdir()) == []


def test_a_staged_copy_on_another_disk_is_copied(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = parsed(tmp_path)
    rename_file = Path.replace

    def on_one_disk_only(self: Path, target: Path) -> Path:
        if self == elsewhere.copy:
            raise OSError(errno.EXDEV, "Invalid cross-device link")
        return rename_file(self, target)

    monkeypatch.setattr(Path, "replace", on_one_disk_only)
    kept = keep(desk, elsewhere)
    assert file_of(desk, kept.briefing_id).path.read_bytes() == content(TITLE)
    assert not (elsewhere.copy or Path()).is_file()


def test_a_full_disk_keeps_nothing(desk: Desk) -> None:
    before = hashlib.sha256(desk.path.read_bytes()).hexdigest()
    pages = desk.database.row("PRAGMA page_count")
    assert pages is not None
    desk.database.run(f"PRAGMA max_page_count={pages[0]}")
    long = "长" * 5000
    with pytest.raises(DiskFullError):
        keep(desk, parsed(desk.staging, long))
    assert list(desk.originals.iterdir()) == list(desk.staging.iterdir()) == []
    assert hashlib.sha256(desk.path.read_bytes()).hexdigest() == before
    desk.database.run("PRAGMA max_page_count=1000000")
    assert keep(desk, parsed(desk.staging, long)).new


def test_a_library_that_vanishes_during_an_import_keeps_what_was_committed(
    desk: Desk, library: Path
) -> None:
    add_matter(desk, "Client", "7", "")
    library.rename(library.with_name("elsewhere.sqlite"))
    with pytest.raises(StoreError, match="was moved, deleted or replaced"):
        keep(desk, parsed(desk.staging))
    assert [file.name for file in desk.originals.iterdir()] == [sha256(TITLE)]
    assert list(desk.staging.iterdir()) == []
    (rescue,) = (desk.files / "damaged").iterdir()
    desk.close()
    rescue.replace(library)
    with open_desk(library) as again:
        assert file_of(again, 1).path.read_bytes() == content(TITLE)


@pytest.mark.parametrize("date", ["", "2025", "2025-11", "2024-02-29"])
def test_a_date_may_be_a_day_a_month_or_a_year(desk: Desk, date: str) -> None:
    keep(desk, parsed(desk.staging))
    edit_meta(desk, 1, Meta(title="T", date=date))
    assert show(desk, 1).briefing.meta.date == date


@pytest.mark.parametrize(
    "date", ["2025年11月", "2025-13", "2025-02-30", "0000", "11/2025", " ", "２０２５"]
)
def test_any_other_date_is_refused(desk: Desk, date: str) -> None:
    keep(desk, parsed(desk.staging))
    before = show(desk, 1).briefing.meta
    with pytest.raises(RequestError, match="is no date: write it as"):
        edit_meta(desk, 1, Meta(title="T", date=date))
    assert show(desk, 1).briefing.meta == before


def test_a_document_without_a_copy_cannot_be_kept(desk: Desk) -> None:
    with pytest.raises(ValueError, match="Parsed"):
        keep(desk, Parsed(made_document(), None))


@pytest.mark.parametrize("moment", ["before", "after"])
def test_a_crash_around_the_commit_leaves_all_or_nothing(library: Path, moment: str) -> None:
    code = (
        "import os, sys; from pathlib import Path\n"
        "from briefdesk.services import opening\n"
        "from briefdesk.services.desk import open_desk\n"
        "from tests.documents import parsed\n"
        "desk = open_desk(Path(sys.argv[1]), create=True)\n"
        "def die(*a): os._exit(9)\n"
        "if sys.argv[2] == 'before': opening.recognised = die\n"
        "real = Path.replace\n"
        "def replace(source, target):\n"
        "    last = target.parent == desk.originals and not target.suffix\n"
        "    return die() if last else real(source, target)\n"
        "Path.replace = replace\n"
        "opening.keep(desk, parsed(desk.staging))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(library), moment],
        check=False,
        cwd=Path(__file__).resolve().parents[2],
    )
    assert done.returncode == 9
    with open_desk(library) as desk:
        found = briefings(desk)
        assert len(found) == (moment == "after")
        names = [file.name for file in desk.originals.iterdir()]
        assert names == [sha256(TITLE)] * len(found)


def test_an_original_of_another_copy_of_the_library_is_never_removed(library: Path) -> None:
    with open_desk(library, create=True) as desk:
        foreign = desk.originals / sha256("elsewhere")
        foreign.write_bytes(content("elsewhere"))
        waiting = desk.originals / (sha256("half") + NEW)
        waiting.write_bytes(b"half")
    open_desk(library).close()
    assert foreign.exists()
    assert not waiting.exists()


def test_rename_edit_and_bin(desk: Desk) -> None:
    briefing_id = keep(desk, parsed(desk.staging)).briefing_id
    rename(desk, briefing_id, " 新标题 ")
    assert show(desk, briefing_id).briefing.meta.title == "新标题"
    edit_meta(desk, briefing_id, Meta(title="三", language="zh-Hant"))
    assert show(desk, briefing_id).briefing.meta == Meta(title="三", language="zh-Hant")
    remove(desk, briefing_id)
    assert briefings(desk) == ()
    assert [one.id for one in briefings(desk, binned=True)] == [briefing_id]
    with pytest.raises(UnknownIdError, match="is in the bin"):
        rename(desk, briefing_id, "x")
    restore(desk, briefing_id)
    assert [one.id for one in briefings(desk)] == [briefing_id]
    for expected in ((), (briefing_id,)):
        history.undo(desk)
        assert tuple(one.id for one in briefings(desk)) == expected


def test_an_undone_import_comes_back_with_its_original(desk: Desk) -> None:
    briefing_id = keep(desk, parsed(desk.staging)).briefing_id
    before = show(desk, briefing_id)
    history.undo(desk)
    with pytest.raises(UnknownIdError):
        show(desk, briefing_id)
    history.redo(desk)
    assert show(desk, briefing_id) == before
    assert file_of(desk, briefing_id).path.is_file()


def test_an_original_that_cannot_be_renamed_yet_is_found_and_renamed_later(
    library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename_file = Path.replace

    def only_to_new(self: Path, target: Path) -> Path:
        if target.suffix != NEW:
            raise OSError(errno.EIO, "Input/output error")
        return rename_file(self, target)

    with open_desk(library, create=True) as desk, monkeypatch.context() as patched:
        patched.setattr(Path, "replace", only_to_new)
        kept = keep(desk, parsed(desk.staging))
        assert file_of(desk, kept.briefing_id).path.suffix == NEW
        assert file_of(desk, kept.briefing_id).path.read_bytes() == content(TITLE)
    with open_desk(library) as desk:
        assert file_of(desk, kept.briefing_id).path.name == sha256(TITLE)


def test_showing_needs_no_costly_package(library: Path) -> None:
    with open_desk(library, create=True) as desk:
        briefing_id = keep(desk, parsed(desk.staging)).briefing_id
    code = (
        "import sys; from pathlib import Path\n"
        "from briefdesk.services.desk import open_desk\n"
        "from briefdesk.services.opening import briefings, show\n"
        "from briefdesk.text import fold\n"
        "desk = open_desk(Path(sys.argv[1]))\n"
        "show(desk, int(sys.argv[2])); briefings(desk)\n"
        "costly = {'sqlite_utils', 'daachorse', 'lxml', 'opencc', 'pykakasi', 'PySide6'}\n"
        "print(sorted(costly & set(sys.modules)), fold.han_classes.cache_info().currsize)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(library), str(briefing_id)],
        check=True,
        capture_output=True,
        text=True,
    )
    assert done.stdout.split("\n")[0] == "[] 0"


def test_a_file_where_the_companions_should_be(library: Path) -> None:
    open_desk(library, create=True).close()
    blocked = library.with_name("other.sqlite")
    blocked.with_name("other.sqlite.files").write_bytes(b"")
    with pytest.raises(StoreError, match="cannot be written"):
        open_desk(blocked, create=True)
    open_desk(library).close()


def test_what_is_in_the_bin_is_not_living(desk: Desk) -> None:
    first = keep(desk, parsed(desk.staging)).briefing_id
    assert living(desk, first) == show(desk, first)
    remove(desk, first)
    assert living(desk, first) is None
    with pytest.raises(UnknownIdError):
        living(desk, first + 9)
