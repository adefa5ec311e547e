"""Changes are proposed, edited, settled and deleted; they hold to their words as comments do."""

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefdesk.errors import RequestError, UnknownIdError
from briefdesk.model.annotation import Placement
from briefdesk.model.changes import Touched
from briefdesk.model.finding import said
from briefdesk.model.imported import FileInfo
from briefdesk.model.progress import unheard
from briefdesk.model.revision import NewRevision, Remedy, Revision, RevisionEdit, RevisionState
from briefdesk.model.span import Span
from briefdesk.phrases import phrase
from briefdesk.services import history, opening, reviewing
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.parsing import Parsed
from briefdesk.services.redrafting import redraft, revision_doubts
from briefdesk.services.revising import (
    delete,
    edit,
    put,
    revise,
    revisions_of,
    set_state,
    stands,
)
from briefdesk.text.structure import structure

TEXT = """医疗数据的利用

I. 引言

公共数据库提供假名化信息。第一方案尚待讨论，细节由政令规定。

企业可以将合法持有的个人信息加工为假名加工信息，仅限内部分析。

II. 结语

向第三方提供时须得到本人同意，但法令另有规定的除外。
"""


def read(desk: Desk, raw: str) -> Parsed:
    """Return a text as ``parse`` does, with a staged copy."""
    data = raw.encode()
    sha256 = hashlib.sha256(data).hexdigest()
    copy = desk.staging / f"staged-{sha256[:8]}"
    copy.write_bytes(data)
    info = FileInfo("briefing.txt", sha256, len(data), "text/plain", "utf-8", "plain_text", 1)
    return Parsed(structure(raw, info, (), unheard), copy)


@pytest.fixture
def desk(library: Path) -> Iterator[Desk]:
    """A desk with one briefing, id 1."""
    with open_desk(library, create=True) as desk:
        opening.keep(desk, read(desk, TEXT))
        yield desk


def text(desk: Desk) -> str:
    return opening.show(desk, 1).briefing.document.text


def at(desk: Desk, words: str) -> Span:
    start = text(desk).index(words)
    return Span(start, start + len(words))


def replacing(
    desk: Desk, words: str, proposed: str = "改", remedy: Remedy = Remedy.REPLACE
) -> Revision:
    [made] = revise(desk, 1, [(at(desk, words), NewRevision(remedy, proposed, "理由"))]).revisions
    return made


def test_a_change_of_words_that_moved_away_meanwhile_is_refused(desk: Desk) -> None:
    place = at(desk, "假名化信息")
    draft = NewRevision(Remedy.REPLACE, "假名加工信息", "法律用语", words="假名化信息")
    redraft(desk, 1, read(desk, TEXT.replace("公共数据库", "数据库")), None)
    with pytest.raises(RequestError, match="“假名化信息” does not stand there any more"):
        revise(desk, 1, [(place, draft)])
    assert revisions_of(desk, 1) == ()
    [made] = revise(desk, 1, [(at(desk, "假名化信息"), draft)]).revisions
    assert made.anchor.quote.exact == "假名化信息"


def test_a_change_is_proposed(desk: Desk) -> None:
    draft = NewRevision(
        Remedy.REPLACE, "假名加工信息", "法律用语", "法2条5項", "high", "forbidden", "f", "佐藤"
    )
    changes, [made] = revise(desk, 1, [(at(desk, "假名化信息"), draft)])
    assert (changes.touched, changes.briefing_id) == (Touched.REVISIONS, 1)
    assert revisions_of(desk, 1) == (made,)
    assert (made.anchor.quote.exact, made.anchor.placement) == ("假名化信息", Placement.PLACED)
    assert made.anchor.section == ("I. 引言",)
    fields = ("remedy", "proposed", "reason", "source", "severity", "check", "fingerprint")
    assert [getattr(made, name) for name in fields] == [getattr(draft, name) for name in fields]
    assert (made.author, made.state) == ("佐藤", RevisionState.OPEN)


def test_several_are_one_step_in_the_order_of_the_text(desk: Desk) -> None:
    wanted = [
        (at(desk, words), NewRevision(Remedy.REPLACE, "改", ""))
        for words in ("本人同意", "假名化信息", "第一方案")
    ]
    revise(desk, 1, wanted)
    assert [one.anchor.quote.exact for one in revisions_of(desk, 1)] == [
        "假名化信息",
        "第一方案",
        "本人同意",
    ]
    history.undo(desk)
    assert revisions_of(desk, 1) == ()
    history.redo(desk)
    assert len(revisions_of(desk, 1)) == 3


def test_what_replaces_the_same_words_is_refused(desk: Desk) -> None:
    replacing(desk, "假名化信息")
    with pytest.raises(RequestError, match="“假名化信息” is already to be replaced"):
        replacing(desk, "提供假名")
    both = [(at(desk, words), NewRevision(Remedy.REPLACE, "改", "")) for words in ("第一", "一方")]
    with pytest.raises(RequestError, match="“第一” is already to be replaced"):
        revise(desk, 1, both)
    assert len(revisions_of(desk, 1)) == 1


def test_a_gloss_and_a_question_may_be_about_words_that_are_replaced(desk: Desk) -> None:
    replacing(desk, "假名化信息")
    replacing(desk, "假名化", "pseudonymised", Remedy.GLOSS)
    replacing(desk, "假名化信息", "何意？", Remedy.QUERY)
    replacing(desk, "。第一", "，第一")  # right beside it
    assert len(revisions_of(desk, 1)) == 4


def test_words_of_a_rejected_change_may_be_replaced_otherwise(desk: Desk) -> None:
    first = replacing(desk, "假名化信息", "甲")
    set_state(desk, [first.id], RevisionState.REJECTED)
    replacing(desk, "假名化信息", "乙")
    for state in (RevisionState.OPEN, RevisionState.ACCEPTED):
        with pytest.raises(RequestError, match="already to be replaced"):
            set_state(desk, [first.id], state)
        with pytest.raises(RequestError, match="already to be replaced"):
            edit(desk, first.id, RevisionEdit(state=state))


def test_a_question_cannot_become_what_another_change_is(desk: Desk) -> None:
    question = replacing(desk, "假名化信息", "何意？", Remedy.QUERY)
    replacing(desk, "假名化")
    with pytest.raises(RequestError, match="“假名化” is already to be replaced"):
        edit(desk, question.id, RevisionEdit(remedy=Remedy.REPLACE, proposed="改"))


@pytest.mark.parametrize(
    ("remedy", "proposed", "said"),
    [
        (Remedy.GLOSS, " ", "A gloss needs words"),
        (Remedy.QUERY, "", "A question needs words"),
        (Remedy.REPLACE, "假名化信息", "stands there already"),
    ],
)
def test_what_proposes_nothing_is_refused(
    desk: Desk, remedy: Remedy, proposed: str, said: str
) -> None:
    with pytest.raises(RequestError, match=said):
        replacing(desk, "假名化信息", proposed, remedy)
    made = replacing(desk, "假名化信息")
    with pytest.raises(RequestError, match=said):
        edit(desk, made.id, RevisionEdit(remedy=remedy, proposed=proposed))


def test_words_of_two_paragraphs_are_replaced_one_by_one(desk: Desk) -> None:
    span = Span(at(desk, "政令规定").start, at(desk, "企业可以").end)
    with pytest.raises(RequestError, match="one paragraph"):
        revise(desk, 1, [(span, NewRevision(Remedy.REPLACE, "改", ""))])
    revise(desk, 1, [(span, NewRevision(Remedy.QUERY, "何意？", ""))])


def test_words_may_be_taken_away(desk: Desk) -> None:
    assert replacing(desk, "假名化信息", "").proposed == ""


def test_a_change_is_edited(desk: Desk) -> None:
    before = replacing(desk, "假名化信息")
    changes = edit(desk, before.id, RevisionEdit(proposed="别的", severity="low"))
    assert (changes.touched, changes.briefing_id) == (Touched.REVISIONS, 1)
    [after] = revisions_of(desk, 1)
    assert (after.proposed, after.severity, after.reason) == ("别的", "low", before.reason)
    assert after.anchor == before.anchor
    assert edit(desk, before.id, RevisionEdit(proposed="别的")).change_set is None


def test_many_are_settled_and_deleted_at_once(desk: Desk) -> None:
    ids = [replacing(desk, words).id for words in ("假名化信息", "第一方案")]
    set_state(desk, ids, RevisionState.ACCEPTED)
    assert {one.state for one in revisions_of(desk, 1)} == {RevisionState.ACCEPTED}
    history.undo(desk)
    assert {one.state for one in revisions_of(desk, 1)} == {RevisionState.OPEN}
    delete(desk, ids)
    assert revisions_of(desk, 1) == ()
    history.undo(desk)
    assert len(revisions_of(desk, 1)) == 2


def test_an_unknown_one_is_refused(desk: Desk) -> None:
    acts: tuple[Callable[[], object], ...] = (
        lambda: edit(desk, 9, RevisionEdit()),
        lambda: delete(desk, [9]),
        lambda: set_state(desk, [9], RevisionState.OPEN),
        lambda: put(desk, 9, Span(0, 2)),
    )
    for act in acts:
        with pytest.raises(UnknownIdError, match="no correction with the id 9"):
            act()
    with pytest.raises(UnknownIdError):
        revisions_of(desk, 9)


def test_it_follows_a_correction_of_the_reading(desk: Desk) -> None:
    made = replacing(desk, "假名加工信息")
    document = opening.show(desk, 1).briefing.document
    first = next(b for b in document.blocks if document.text.startswith("公共", b.start))
    out = reviewing.as_furniture(document, first.id)
    assert out is not None
    changes = reviewing.correct(desk, 1, [out])
    assert Touched.REVISIONS in changes.touched
    [after] = revisions_of(desk, 1)
    assert after.anchor.span == at(desk, "假名加工信息") != made.anchor.span
    assert (after.anchor.placement, after.id) == (Placement.PLACED, made.id)
    history.undo(desk)
    assert revisions_of(desk, 1) == (made,)


@given(data=st.data())
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_new_draft_puts_it_silently_on_other_words(desk: Desk, data: st.DataObject) -> None:
    if not revisions_of(desk, 1):
        for words in ("假名化信息", "第一方案尚待讨论", "合法持有的个人信息", "本人同意"):
            replacing(desk, words)
    before = revisions_of(desk, 1)
    paragraphs = TEXT.split("\n\n")
    number = data.draw(st.integers(2, len(paragraphs) - 1))
    cut = data.draw(st.integers(0, len(paragraphs[number])))
    paragraphs[number] = (
        paragraphs[number][:cut]
        + data.draw(st.sampled_from(["", "新", "另外，", "\n\n其他规定从略。\n\n"]))
        + paragraphs[number][cut + data.draw(st.integers(0, 6)) :]
    )
    done = redraft(desk, 1, read(desk, "\n\n".join(paragraphs)), None)
    try:
        after = {one.id: one for one in revisions_of(desk, 1)}
        assert set(after) == {one.id for one in before}
        for old in before:
            new = after[old.id]
            place = text(desk)[new.anchor.span.start : new.anchor.span.end]
            if new.anchor.placement is Placement.PLACED:
                assert place == old.anchor.quote.exact
            if new.anchor.placement is Placement.CHANGED:
                assert new.anchor.quote.exact == old.anchor.quote.exact
        doubtful = {one.id for one in after.values() if not stands(one)}
        assert {one.revision_id for one in done.revisions} == doubtful
    finally:
        if done.new:
            history.undo(desk)
    assert revisions_of(desk, 1) == before


def test_one_in_doubt_is_listed_last_and_put_by_a_person(desk: Desk) -> None:
    lost = replacing(desk, "第一方案尚待讨论")
    sure = replacing(desk, "本人同意")
    gone = TEXT.replace("第一方案尚待讨论，细节由政令规定。", "")
    done = redraft(desk, 1, read(desk, gone), None)
    assert [one.revision_id for one in done.revisions] == [lost.id]
    assert revision_doubts(desk, 1) == done.revisions
    assert [one.id for one in revisions_of(desk, 1)] == [sure.id, lost.id]
    with pytest.raises(RequestError, match="“本人同意” is already to be replaced"):
        put(desk, lost.id, at(desk, "得到本人"))
    put(desk, lost.id, at(desk, "假名化信息"))
    first = revisions_of(desk, 1)[0]
    assert (first.id, first.anchor.quote.exact) == (lost.id, "假名化信息")
    assert revision_doubts(desk, 1) == ()
    history.undo(desk)
    assert not stands(revisions_of(desk, 1)[1])


def test_a_typed_reason_takes_the_place_of_what_a_check_says(desk: Desk) -> None:
    words = said(phrase("checks", "“{name}” is wrong."), name="第一方案")
    draft = NewRevision(Remedy.REPLACE, "改", "", said=words)
    [made] = revise(desk, 1, [(at(desk, "第一方案"), draft)]).revisions
    edit(desk, made.id, RevisionEdit(source="第2条"))
    [kept] = revisions_of(desk, 1)
    assert (kept.said, kept.source) == (words, "第2条")
    edit(desk, made.id, RevisionEdit(reason="另有理由"))
    [typed] = revisions_of(desk, 1)
    assert (typed.said, typed.reason) == (None, "另有理由")
    history.undo(desk)
    [undone] = revisions_of(desk, 1)
    assert undone.said == words
