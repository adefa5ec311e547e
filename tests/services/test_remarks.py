"""Comments, marks and tracked changes of a file stand in the library as annotations, once."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefdesk.model.annotation import Change, Kind, State
from briefdesk.model.imported import ImportedDocument, Remark, RemarkKind
from briefdesk.model.wire import changed
from briefdesk.phrases import phrase
from briefdesk.services import annotating, history
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.opening import keep, show
from briefdesk.services.parsing import Parsed
from briefdesk.services.remarks import REPLY, as_annotation, take_remarks
from briefdesk.store.briefings import current_version
from briefdesk.store.change_log import command
from tests.documents import made_document, parsed


@pytest.fixture
def desk(library: Path) -> Iterator[Desk]:
    with open_desk(library, create=True) as desk:
        yield desk


def remark(document: ImportedDocument, words: str, **said: object) -> Remark:
    start = document.text.index(words)
    values = {"key": f"k-{words}", "kind": RemarkKind.COMMENT, "body": "见此"} | said
    return Remark(start=start, end=start + len(words), **values)  # type: ignore[arg-type]


def kept(desk: Desk, *said: Remark) -> int:
    whole = parsed(desk.staging)
    document = changed(whole.document, remarks=said)
    return keep(desk, Parsed(document, whole.copy)).briefing_id


def test_a_remark_stands_at_its_words_with_author_date_and_state(desk: Desk) -> None:
    document = made_document()
    said = remark(document, "假名化信息", author="佐藤", date="2025-11-20T09:00:00Z", settled=True)
    [made] = show(desk, kept(desk, said)).annotations
    assert made.anchor.quote.exact == "假名化信息"
    assert (made.kind, made.body, made.author) == (Kind.NOTE, "见此", "佐藤")
    assert (made.created, made.state) == ("2025-11-20T09:00:00Z", State.SETTLED)


def test_without_a_date_it_is_from_now(desk: Desk) -> None:
    [made] = show(desk, kept(desk, remark(made_document(), "假名化信息"))).annotations
    assert made.created > "2026"


def test_blanks_around_its_words_are_left_out(desk: Desk) -> None:
    document = made_document()
    at = document.text.index("医疗 DX")
    wide = Remark("k", RemarkKind.HIGHLIGHT, at + 2, at + 5, "")
    blank = Remark("k2", RemarkKind.HIGHLIGHT, at + 2, at + 3, "")
    [made] = show(desk, kept(desk, wide, blank)).annotations
    assert (made.anchor.quote.exact, made.kind) == ("DX", Kind.HIGHLIGHT)


def test_importing_is_one_step_to_undo(desk: Desk) -> None:
    briefing_id = kept(desk, remark(made_document(), "假名化信息"))
    assert len(annotating.annotations_of(desk, briefing_id)) == 1
    history.undo(desk)
    history.redo(desk)
    assert len(annotating.annotations_of(desk, briefing_id)) == 1


def test_what_came_before_does_not_come_again_even_if_deleted(desk: Desk) -> None:
    document = made_document()
    old, new = remark(document, "假名化信息"), remark(document, "医疗DX")
    briefing_id = kept(desk, old)
    [made] = annotating.annotations_of(desk, briefing_id)
    annotating.delete(desk, made.id)
    version = current_version(desk.database, briefing_id)
    again = changed(document, remarks=(old, new, new))
    with command(desk.database, phrase("history", "Import briefing")):
        assert take_remarks(desk, briefing_id, version, again) == 1
    [left] = annotating.annotations_of(desk, briefing_id)
    assert left.anchor.quote.exact == "医疗DX"


@pytest.mark.parametrize(
    ("kind", "beside", "change"),
    [
        (RemarkKind.INSERTION, "", Change.INSERTION),
        (RemarkKind.INSERTION, "before", Change.INSERTION_BEFORE),
        (RemarkKind.DELETION, "", Change.DELETION),
        (RemarkKind.DELETION, "after", Change.DELETION_AFTER),
    ],
)
def test_a_tracked_change_says_what_it_is_and_its_own_words(
    desk: Desk, kind: RemarkKind, beside: str, change: Change
) -> None:
    said = remark(made_document(), "假名化信息", kind=kind, body="{a}", beside=beside)
    [made] = show(desk, kept(desk, said)).annotations
    assert (made.kind, made.body, made.change) == (Kind.NOTE, "{a}", change)


def test_a_highlight_with_words_is_a_note_and_an_answer_has_a_tag() -> None:
    assert as_annotation(Remark("k", RemarkKind.HIGHLIGHT, 0, 1, "?")).kind is Kind.NOTE
    assert as_annotation(Remark("k", RemarkKind.HIGHLIGHT, 0, 1, "")).kind is Kind.HIGHLIGHT
    answer = Remark("k", RemarkKind.COMMENT, 0, 1, "同意", parent="j")
    assert as_annotation(answer).tags == (REPLY,)
