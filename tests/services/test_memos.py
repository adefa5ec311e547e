"""Memos of the library: own text, counts, the tree, the file on the disk."""

import hashlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefdesk.errors import MemoError, RequestError, UnknownFormatError, UnknownIdError
from briefdesk.model.annotation import AnnotationEdit, Kind, NewAnnotation
from briefdesk.model.changes import Touched
from briefdesk.model.memo import CommentCounts, MemoOptions, OwnText, Profile
from briefdesk.model.span import Span
from briefdesk.model.wire import to_json
from briefdesk.services import history, memos
from briefdesk.services.annotating import annotate, annotations_of, delete, edit
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.matters import add_matter, matters, move_briefing
from briefdesk.services.opening import keep
from tests.documents import made_document, parsed

TEXT = made_document().text
OWN = OwnText("某公司", "同意问题", "可否？", "见[批1]。", "另见[批2]。")


@pytest.fixture
def desk(library: Path) -> Iterator[Desk]:
    """A desk with one briefing, id 1, and two comments, the second in the text first."""
    with open_desk(library, create=True) as desk:
        keep(desk, parsed(desk.staging))
        for start, body in ((40, "后"), (10, "前")):
            annotate(desk, 1, Span(start, start + 5), NewAnnotation(Kind.RISK, body, "佐藤"))
        yield desk


def test_own_text_is_kept_and_undone(desk: Desk) -> None:
    assert memos.own_text(desk, 1) == OwnText()
    changes = memos.save_own_text(desk, 1, OWN)
    assert (changes.touched, changes.briefing_id) == (Touched.MEMOS, 1)
    assert memos.own_text(desk, 1) == OWN
    history.undo(desk)
    assert memos.own_text(desk, 1) == OwnText()
    history.redo(desk)
    assert memos.own_text(desk, 1) == OWN


def test_a_citation_follows_its_comment(desk: Desk) -> None:
    memos.save_own_text(desk, 1, OWN)
    annotate(desk, 1, Span(0, 2), NewAnnotation(Kind.NOTE, "最前", "佐藤"))
    assert memos.own_text(desk, 1).short_answer == "见[批2]。"
    first = annotations_of(desk, 1)[0]
    delete(desk, first.id)
    assert memos.own_text(desk, 1).short_answer == "见[批1]。"


def test_internal_comments_are_counted_and_left_out(desk: Desk) -> None:
    annotate(desk, 1, Span(0, 2), NewAnnotation(Kind.NOTE, "不外传", "佐藤", internal=True))
    assert memos.counts(desk, 1) == CommentCounts(shown=2, internal=1, loose=0)
    memo = memos.build(desk, 1, MemoOptions(profile=Profile.FULL))
    assert [a.n for a in memo.annotations] == [1, 2]
    assert [run.t for a in memo.annotations for line in a.body for run in line] == ["前", "后"]
    assert "不外传" not in to_json(memo).decode()


def test_a_citation_that_lost_its_comment_is_counted_and_prints_no_id(desk: Desk) -> None:
    memos.save_own_text(desk, 1, OWN)
    first, second = annotations_of(desk, 1)
    delete(desk, first.id)
    edit(desk, second.id, AnnotationEdit(internal=True))
    assert memos.counts(desk, 1) == CommentCounts(shown=0, internal=1, loose=2)
    printed = to_json(memos.build(desk, 1, MemoOptions(lang="en"))).decode()
    assert printed.count("[comment not included]") == 3  # two citations and the label itself
    assert "[批" not in printed
    history.undo(desk)
    history.undo(desk)
    assert memos.counts(desk, 1) == CommentCounts(shown=2, internal=0, loose=0)
    assert memos.own_text(desk, 1) == OWN


def test_the_memo_carries_matter_own_text_and_sources(desk: Desk) -> None:
    add_matter(desk, "某某公司", "2026-17", "数据合规")
    move_briefing(desk, 1, matters(desk)[-1].id)
    memos.save_own_text(desk, 1, OWN)
    memo = memos.build(desk, 1, MemoOptions(firm="事务所", author="陈"))
    assert ("编号", "2026-17") in memo.letterhead.grid
    assert ("自", "陈") in memo.letterhead.grid
    cited = [r.cite for part in memo.own for line in part.paragraphs for r in line if r.cite]
    assert cited == [a.id for a in memo.annotations]
    full = memos.build(desk, 1, MemoOptions(profile=Profile.FULL))
    assert len(full.sources) == 3


def test_nothing_changed_nothing_differs(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert memos.build(desk, 1, MemoOptions()) == memos.build(desk, 1, MemoOptions())


def test_an_unknown_briefing(desk: Desk) -> None:
    for call in (memos.own_text, memos.counts):
        with pytest.raises(UnknownIdError):
            call(desk, 9)
    with pytest.raises(UnknownIdError):
        memos.build(desk, 9, MemoOptions())
    with pytest.raises(UnknownIdError):
        memos.save_own_text(desk, 9, OWN)


def test_the_date_is_the_one_asked_for_then_the_environments_then_the_last_change(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    last = "2026-01-02T03:04:05Z"
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert memos.created_at("2026-05-06", last) == "2026-05-06T00:00:00+00:00"
    assert memos.created_at("2026-05-06T07:08:09+09:00", last) == "2026-05-06T07:08:09+09:00"
    assert memos.created_at("", last) == "2026-01-02T03:04:05+00:00"
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert memos.created_at("", last) == "1970-01-02T00:00:00+00:00"
    assert memos.created_at("2026-05-06", last) == "2026-05-06T00:00:00+00:00"


@pytest.mark.parametrize(
    ("date", "epoch"), [("tomorrow", ""), ("2026-13-01", ""), ("", "x"), ("", "9" * 30)]
)
def test_what_is_no_date(date: str, epoch: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    with pytest.raises(RequestError):
        memos.created_at(date, "2026-01-02T03:04:05Z")


def test_the_file_is_written_whole_by_the_worker(desk: Desk, tmp_path: Path) -> None:
    memo = memos.build(desk, 1, MemoOptions())
    out = tmp_path / "备忘录.pdf"
    out.write_bytes(b"old")
    out.chmod(0o640)
    done = memos.render(memo, out)
    data = out.read_bytes()
    assert data.startswith(b"%PDF-1.7")
    assert done.sha256 == hashlib.sha256(data).hexdigest()
    assert (done.file, done.level, done.replaced) == (str(out), "PDF/A-3a + PDF/UA-1", ())
    assert done.pages >= 2
    assert os.name == "nt" or stat.S_IMODE(out.stat().st_mode) == 0o640
    assert memos.render(memo, tmp_path / "again.pdf").sha256 == done.sha256
    assert sorted(file.name for file in tmp_path.glob("*.tmp")) == []


def test_cancel_leaves_no_file(desk: Desk, tmp_path: Path) -> None:
    class GaveUpError(Exception):
        """What a progress raises when nobody waits."""

    def progress(done: int, total: int) -> None:
        raise GaveUpError

    folder = tmp_path / "out"
    folder.mkdir()
    with pytest.raises(GaveUpError):
        memos.render(memos.build(desk, 1, MemoOptions()), folder / "memo.pdf", progress)
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "error"),
    [
        ("memo.docx", UnknownFormatError),
        ("memo", UnknownFormatError),
        ("nowhere/memo.pdf", MemoError),
        (".", MemoError),
    ],
)
def test_a_place_where_no_memo_can_be(name: str, error: type[Exception], tmp_path: Path) -> None:
    with pytest.raises(error):
        memos.check_target(tmp_path / name)


def test_a_folder_that_cannot_be_written(desk: Desk) -> None:
    memo = memos.build(desk, 1, MemoOptions())
    with pytest.raises(MemoError, match="cannot be written"):
        memos.render(memo, Path("/proc/memo.pdf"))
