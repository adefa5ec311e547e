"""The kept file is read again in another way; what was said about it is said again."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefdesk.errors import RequestError, UnreadableFileError
from briefdesk.model.annotation import Placement
from briefdesk.model.imported import ReadingOptions
from briefdesk.model.review import Act, Doubt
from briefdesk.services import history, opening, originals, redrafting, rereading, reviewing
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.parsing import parse
from briefdesk.services.rereading import ENCODINGS
from briefdesk.text.limits import FILE_LIMIT
from tests.services.reviewed import RAW, annotate, choose, keep


@pytest.fixture
def desk(library: Path) -> Iterator[Desk]:
    with open_desk(library, create=True) as desk:
        yield desk


def again(desk: Desk, briefing_id: int, **options: str) -> None:
    kept = originals.file_of(desk, briefing_id)
    document = rereading.read_again(kept, ReadingOptions(**options))  # type: ignore[arg-type]
    assert document.file.name == "three.txt"
    redrafting.adopt(desk, briefing_id, document)


def test_corrections_and_comments_survive_a_second_reading(desk: Desk) -> None:
    briefing_id = keep(desk)
    choose(desk, briefing_id, Doubt.WEAK_MARKER, Act.NUMBER)
    choose(desk, briefing_id, Doubt.FURNITURE, Act.ACCEPT)
    annotate(desk, briefing_id, "目标2项")
    before = opening.show(desk, briefing_id)
    review = reviewing.review(desk, briefing_id)
    again(desk, briefing_id)
    assert opening.show(desk, briefing_id) == before
    assert reviewing.review(desk, briefing_id) == review


def test_another_encoding_makes_another_text_and_can_be_undone(desk: Desk) -> None:
    file = desk.files / "three.txt"
    file.write_bytes(RAW.encode("gb18030"))
    wrong = parse(file, staging=desk.staging, options=ReadingOptions(encoding="cp932"))
    briefing_id = opening.keep(desk, wrong).briefing_id
    note = annotate(desk, briefing_id, opening.show(desk, briefing_id).briefing.document.text[:4])
    before = opening.show(desk, briefing_id)
    again(desk, briefing_id, encoding="gb18030")
    shown = opening.show(desk, briefing_id)
    assert "政府决定了《基本方针》" in shown.briefing.document.text
    assert shown.briefing.document.file.encoding == "gb18030"
    [held] = [one for one in shown.annotations if one.id == note.id]
    assert held.anchor.placement is Placement.ORPHAN
    assert len(shown.sources) == 2
    history.undo(desk)
    assert opening.show(desk, briefing_id) == before


def test_an_older_draft_read_again_does_not_replace_the_newer_one(desk: Desk) -> None:
    briefing_id = keep(desk)
    late = rereading.read_again(
        originals.file_of(desk, briefing_id), ReadingOptions(encoding="gb18030")
    )
    file = desk.files / "three.txt"
    file.write_text(RAW + "\n新增的一段。\n", "utf-8")
    draft = parse(file, staging=desk.staging)
    redrafting.redraft(desk, briefing_id, draft, file)
    before = opening.show(desk, briefing_id)
    with pytest.raises(RequestError, match=r"three\.txt.*new draft"):
        redrafting.adopt(desk, briefing_id, late)
    assert opening.show(desk, briefing_id) == before


def test_a_correction_that_fits_no_more_is_reported(desk: Desk) -> None:
    briefing_id = keep(desk)
    choose(desk, briefing_id, Doubt.WEAK_MARKER, Act.NUMBER)
    choose(desk, briefing_id, Doubt.FURNITURE, Act.ACCEPT)
    again(desk, briefing_id, encoding="cp1252")
    items = reviewing.review(desk, briefing_id).items
    assert [one.what for one in items if one.correction_id] == [Doubt.UNFIT]
    again(desk, briefing_id, encoding="utf_8")
    assert "目标2项" in opening.show(desk, briefing_id).briefing.document.text
    assert reviewing.review(desk, briefing_id).items[-1].what is Doubt.CORRECTED


MARKDOWN = "# 说明\n\n政府决定了<ins>新的</ins>方针[^1]。\n\n[^1]: 见《方案》。\n"
FRAGMENT = "<p>政府决定了<ins>新的</ins>方针<del>草案</del>。</p>\n"


@pytest.mark.parametrize(("name", "said"), [("说明.md", MARKDOWN), ("说明.html", FRAGMENT)])
def test_a_reader_that_goes_by_the_name_reads_the_kept_file_too(
    desk: Desk, name: str, said: str
) -> None:
    file = desk.files / name
    file.write_text(said, "utf-8")
    briefing_id = opening.keep(desk, parse(file, staging=desk.staging)).briefing_id
    before = opening.show(desk, briefing_id).briefing.document
    kept = originals.file_of(desk, briefing_id)
    assert rereading.read_again(kept, ReadingOptions()) == before
    without = rereading.read_again(kept, ReadingOptions(revisions="original"))
    assert without.file.reader == before.file.reader
    assert ("新的" in before.text, "新的" in without.text) == (True, False)
    assert len(without.footnotes) == len(before.footnotes) == said.count("[^1]:")


def test_a_kept_file_that_is_gone_is_called_by_its_name(desk: Desk) -> None:
    kept = originals.file_of(desk, keep(desk))
    kept.path.unlink()
    with pytest.raises(UnreadableFileError) as caught:
        rereading.read_again(kept, ReadingOptions())
    assert caught.value.places["file"] == "three.txt"


def test_only_the_beginning_is_read_for_a_look(desk: Desk) -> None:
    kept = originals.file_of(desk, keep(desk))
    os.truncate(kept.path, FILE_LIMIT + 1)  # more than may be copied
    assert "一、背景" in rereading.preview(kept, "utf-8")


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_every_encoding_can_be_looked_at_first(desk: Desk, encoding: str) -> None:
    briefing_id = keep(desk)
    kept = originals.file_of(desk, briefing_id)
    shown = rereading.preview(kept, encoding)
    assert shown
    assert ("一、背景" in shown) == (encoding == "utf-8")
