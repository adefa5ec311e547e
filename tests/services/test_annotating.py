"""Annotate by span and by quote; edit; delete."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefdesk.errors import (
    QuoteAmbiguousError,
    QuoteNotFoundError,
    RequestError,
    UnknownIdError,
)
from briefdesk.model.annotation import AnnotationEdit, Kind, NewAnnotation, Placement, State
from briefdesk.model.changes import Touched
from briefdesk.model.span import Span
from briefdesk.services import history
from briefdesk.services.annotating import (
    Quoted,
    annotate,
    annotate_quote,
    annotate_quotes,
    annotations_of,
    delete,
    edit,
    in_print_order,
    numbered,
)
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.opening import keep, remove
from tests.documents import made_document, parsed
from tests.memos import comment, document

DRAFT = NewAnnotation(Kind.RISK, "是否应为“仮名化情報”？", "佐藤", tags=("术语",))
TEXT = made_document().text


@pytest.fixture
def desk(library: Path) -> Iterator[Desk]:
    """A desk with one briefing, id 1."""
    with open_desk(library, create=True) as desk:
        keep(desk, parsed(desk.staging))
        yield desk


def test_annotate_a_span(desk: Desk) -> None:
    changes, made = annotate(desk, 1, Span(3, 9), DRAFT)
    assert (changes.touched, changes.briefing_id) == (Touched.ANNOTATIONS, 1)
    (found,) = annotations_of(desk, 1)
    assert found == made
    assert (found.kind, found.body, found.author, found.tags) == (
        Kind.RISK,
        DRAFT.body,
        "佐藤",
        ("术语",),
    )
    assert found.anchor.span == Span(3, 9)
    assert found.anchor.placement is Placement.PLACED


def test_white_space_at_the_ends_is_left_out(desk: Desk) -> None:
    at = TEXT.index("\n")
    annotate(desk, 1, Span(at - 2, at + 1), DRAFT)
    assert annotations_of(desk, 1)[0].anchor.quote.exact == TEXT[at - 2 : at]


@pytest.mark.parametrize(
    "span", [Span(5, 5), Span(-1, 3), Span(0, len(TEXT) + 1), Span(2, 3)], ids=str
)
def test_a_span_without_words_is_refused(desk: Desk, span: Span) -> None:
    with pytest.raises(RequestError, match="select some words"):
        annotate(desk, 1, span, DRAFT)
    assert annotations_of(desk, 1) == ()


def test_a_quote_in_another_script_width_and_layout(desk: Desk) -> None:
    found = annotate_quote(desk, 1, "公共數據庫\n 提供 仮名化信息", None, DRAFT)
    assert found.anchor.quote.exact == "公共数据库提供假名化信息"


def test_a_quote_that_occurs_more_than_once_needs_its_number(desk: Desk) -> None:
    with pytest.raises(QuoteAmbiguousError, match="occurs 2 times") as caught:
        annotate_quote(desk, 1, "假名化信息", None, DRAFT)
    assert caught.value.places["count"] == "2"
    found = annotate_quote(desk, 1, "假名化信息", 2, DRAFT)
    assert found.anchor.span.start == TEXT.rindex("假名化信息")
    assert found.anchor.occurrence == 2
    for number in (0, 3, -1):
        with pytest.raises(UnknownIdError, match="there is no occurrence"):
            annotate_quote(desk, 1, "假名化信息", number, DRAFT)


@pytest.mark.parametrize("quote", ["不存在的词", "", " \n", "ー"])
def test_a_quote_that_does_not_occur(desk: Desk, quote: str) -> None:
    with pytest.raises(QuoteNotFoundError, match="does not occur"):
        annotate_quote(desk, 1, quote, None, DRAFT)
    assert annotations_of(desk, 1) == ()


def test_a_quote_over_the_end_of_a_block(desk: Desk) -> None:
    found = annotate_quote(desk, 1, "现状医疗DX公共数据库", None, DRAFT)
    assert found.anchor.quote.exact == "现状\n医疗DX\n公共数据库"


def test_edit_and_delete_are_undone_one_by_one(desk: Desk) -> None:
    annotate(desk, 1, Span(3, 9), DRAFT)
    (first,) = annotations_of(desk, 1)
    edit(desk, first.id, AnnotationEdit(body="改", state=State.SETTLED, internal=True))
    (second,) = annotations_of(desk, 1)
    assert (second.body, second.state, second.internal) == ("改", State.SETTLED, True)
    delete(desk, first.id)
    assert annotations_of(desk, 1) == ()
    labels = []
    for expected in ((second,), (first,), ()):
        label = history.labels(desk).undo
        assert label is not None
        labels.append(label.text)
        changes = history.undo(desk)
        assert changes is not None
        assert (changes.touched, changes.briefing_id) == (Touched.ANNOTATIONS, 1)
        assert annotations_of(desk, 1) == expected
    assert labels == ["Delete comment", "Edit comment", "Add comment"]


def test_an_edit_changes_only_what_it_names(desk: Desk) -> None:
    made = annotate(desk, 1, Span(3, 9), DRAFT).annotation
    edit(desk, made.id, AnnotationEdit(internal=True))
    edit(desk, made.id, AnnotationEdit(state=State.SETTLED))
    edit(desk, made.id, AnnotationEdit(body=""))
    (found,) = annotations_of(desk, 1)
    assert (found.internal, found.state, found.body, found.tags) == (
        True,
        State.SETTLED,
        "",
        DRAFT.tags,
    )


def test_an_edit_that_changes_nothing_leaves_nothing_to_undo(desk: Desk) -> None:
    made = annotate(desk, 1, Span(3, 9), DRAFT).annotation
    edit(desk, made.id, AnnotationEdit(body=made.body, internal=False))
    assert annotations_of(desk, 1) == (made,)
    assert str(history.labels(desk).undo) == "Add comment"


def test_several_quotes_are_one_change_and_all_or_none_are_stored(desk: Desk) -> None:
    first, second = Quoted("公共数据库", 1, DRAFT), Quoted("医疗DX", 1, DRAFT)
    with pytest.raises(QuoteNotFoundError):
        annotate_quotes(desk, 1, [first, Quoted("没有这些字", None, DRAFT)])
    assert annotations_of(desk, 1) == ()
    _, made = annotate_quotes(desk, 1, [first, second])
    assert [one.anchor.quote.exact for one in made] == ["公共数据库", "医疗 DX"]
    history.undo(desk)
    assert annotations_of(desk, 1) == ()


def test_unknown_ids(desk: Desk) -> None:
    for act in (
        lambda: annotate(desk, 9, Span(0, 1), DRAFT),
        lambda: annotate_quote(desk, 9, "医", None, DRAFT),
        lambda: annotations_of(desk, 9),
        lambda: delete(desk, 9),
    ):
        with pytest.raises(UnknownIdError):
            act()


def test_a_briefing_in_the_bin_is_not_annotated(desk: Desk) -> None:
    remove(desk, 1)
    with pytest.raises(UnknownIdError, match="is in the bin"):
        annotate(desk, 1, Span(3, 9), DRAFT)


def test_comments_are_numbered_in_the_order_of_the_text_then_those_to_look_at() -> None:
    made_on = document()
    found = [
        comment(made_on, "引言", 1, placement=Placement.ORPHAN),
        comment(made_on, "持续关注相关", 2),
        comment(made_on, "持续关注", 3),
        comment(made_on, "数字化转型", 4),
    ]
    assert numbered(found) == {4: 1, 3: 2, 2: 3, 1: 4}
    assert numbered(reversed(found)) == numbered(found)
    assert [a.id for a in in_print_order(found)] == [4, 3, 2, 1]


def test_an_internal_comment_has_no_number_and_leaves_no_gap() -> None:
    made_on = document()
    inside = comment(made_on, "数字化转型", 1, internal=True)
    assert numbered([inside, comment(made_on, "持续关注", 2)]) == {2: 1}
