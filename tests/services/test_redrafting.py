"""A changed file becomes the new text of its briefing, and every comment stays."""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.errors import Cancelled, UnknownIdError
from briefdesk.model import imported
from briefdesk.model.annotation import Change, Kind, NewAnnotation, Placement
from briefdesk.model.briefing import OpenBriefing
from briefdesk.model.changes import Touched
from briefdesk.model.imported import FileInfo, Remark, RemarkKind
from briefdesk.model.progress import unheard
from briefdesk.model.redraft import Redrafted
from briefdesk.model.source import CitationState
from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.services import annotating, history, memos, opening, reviewing
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.opening import Kept, keep, show
from briefdesk.services.origins import origin
from briefdesk.services.parsing import Parsed
from briefdesk.services.redrafting import Question, doubts, receive, redraft
from briefdesk.store import senses
from briefdesk.store.change_log import command
from briefdesk.text.structure import structure
from tests.store.conftest import LABEL

PATH = Path("/somewhere/briefing.txt")
TEXT = """医疗数据的利用

作者：某某

2025年11月30日

I. 引言

公共数据库提供假名化信息。第一方案尚待讨论，细节由政令规定。

企业可以将合法持有的个人信息加工为假名加工信息，仅限内部分析1。

II. 结语

向第三方提供时须得到本人同意，但法令另有规定的除外。

1《基本方针》 https://www.cas.go.jp/jp/plan.pdf
"""


@pytest.fixture
def desk(library: Path) -> Iterator[Desk]:
    with open_desk(library, create=True) as desk:
        yield desk


def parsed(desk: Desk, raw: str) -> Parsed:
    """Return a text as ``parse`` does, with a staged copy."""
    data = raw.encode()
    sha256 = hashlib.sha256(data).hexdigest()
    copy = desk.staging / f"staged-{sha256[:8]}"
    copy.write_bytes(data)
    info = FileInfo("briefing.txt", sha256, len(data), "text/plain", "utf-8", "plain_text", 1)
    return Parsed(structure(raw, info, (), unheard), copy)


def kept(desk: Desk, raw: str = TEXT, path: Path | None = PATH) -> int:
    return keep(desk, parsed(desk, raw), path=path).briefing_id


def commented(desk: Desk, *quotes: str) -> list[int]:
    """Return the ids of new comments on these words of the briefing 1."""
    return [
        annotating.annotate_quote(desk, 1, quote, 1, NewAnnotation(Kind.NOTE)).id
        for quote in quotes
    ]


def redrafted(desk: Desk, *replacements: tuple[str, str], raw: str = TEXT) -> Redrafted:
    """Read the text of the briefing 1 again with some words replaced."""
    for old, new in replacements:
        assert old in raw
        raw = raw.replace(old, new)
    return redraft(desk, 1, parsed(desk, raw), PATH)


def words(shown: OpenBriefing) -> dict[int, str]:
    """Return the words that each comment stands on."""
    text = shown.briefing.document.text
    return {a.id: text[a.anchor.span.start : a.anchor.span.end] for a in shown.annotations}


def test_comments_stay_on_their_words(desk: Desk) -> None:
    kept(desk)
    commented(desk, "假名化信息", "第一方案尚待讨论", "本人同意")
    done = redrafted(desk, ("I. 引言\n", "I. 引言\n\n新的一段，说明背景和目的。\n"))
    assert (done.placed, done.changed, done.doubts) == (3, 0, ())
    assert list(words(show(desk, 1)).values()) == ["假名化信息", "第一方案尚待讨论", "本人同意"]
    assert opening.briefings(desk)[0].versions == 2


def test_a_comment_on_changed_words_keeps_its_quote(desk: Desk) -> None:
    kept(desk)
    commented(desk, "第一方案尚待讨论，细节由政令规定")
    done = redrafted(desk, ("第一方案", "第二方案"))
    assert (done.placed, done.changed) == (0, 1)
    [note] = show(desk, 1).annotations
    assert note.anchor.placement is Placement.CHANGED
    assert note.anchor.quote.exact == "第一方案尚待讨论，细节由政令规定"
    assert words(show(desk, 1))[note.id] == "第二方案尚待讨论，细节由政令规定"
    back = redraft(desk, 1, parsed(desk, TEXT), PATH)
    assert (back.placed, back.changed) == (1, 0)


def test_a_correction_beside_changed_words_leaves_their_quote(desk: Desk) -> None:
    kept(desk)
    commented(desk, "第一方案尚待讨论，细节由政令规定")
    redrafted(desk, ("第一方案", "第二方案"))
    document = show(desk, 1).briefing.document
    behind = next(b for b in document.blocks if document.text.startswith("企业", b.start))
    joined = reviewing.joined(document, behind.id)
    assert joined is not None
    reviewing.correct(desk, 1, [joined])
    [note] = show(desk, 1).annotations
    assert note.anchor.placement is Placement.CHANGED
    assert note.anchor.quote.exact == "第一方案尚待讨论，细节由政令规定"
    again = redrafted(desk, ("第一方案", "第二方案"), ("2025年11月30日", "2025年12月1日"))
    assert (again.placed, again.changed) == (0, 1)


def test_a_comment_of_the_file_stands_where_the_file_has_it(desk: Desk) -> None:
    """Word moves its own comments with the text: no search can know better."""

    def draft(raw: str, words: str) -> Parsed:
        read = parsed(desk, raw)
        start = read.document.text.index(words)
        said = Remark("k", RemarkKind.COMMENT, start, start + len(words), "?")
        return read._replace(document=changed(read.document, remarks=(said,)))

    keep(desk, draft(TEXT, "合法持有的个人信息"), path=PATH)
    other = TEXT.replace("合法持有的个人信息加工为", "手里的资料做成")
    done = redraft(desk, 1, draft(other, "手里的资料"), PATH)
    assert (done.placed, done.changed, done.doubts) == (0, 1, ())
    [note] = show(desk, 1).annotations
    assert words(show(desk, 1))[note.id] == "手里的资料"
    assert note.anchor.quote.exact == "合法持有的个人信息"
    lost = draft(TEXT, "公共数据库")
    warning = imported.warning("remark_without_place", LABEL, subject="k")
    lost = lost._replace(document=changed(lost.document, warnings=(warning,)))
    assert redraft(desk, 1, lost, PATH).doubts
    assert words(show(desk, 1))[note.id] != "公共数据库"


def test_a_comment_whose_words_are_gone_is_listed_and_comes_back_with_them(desk: Desk) -> None:
    kept(desk)
    [note] = commented(desk, "第一方案尚待讨论，细节由政令规定")
    gone = redrafted(desk, ("第一方案尚待讨论，细节由政令规定。", ""))
    assert (gone.orphan, [doubt.annotation_id for doubt in gone.doubts]) == (1, [note])
    [orphan] = show(desk, 1).annotations
    assert orphan.anchor.quote.exact == "第一方案尚待讨论，细节由政令规定"
    assert not annotating.stands(orphan)
    assert doubts(desk, 1) == gone.doubts
    redrafted(desk, ("第一方案尚待讨论，细节由政令规定。", ""), ("结语", "结论"))
    back = redrafted(desk, ("结语", "总结"))
    assert (back.placed, back.doubts) == (1, ())
    assert doubts(desk, 1) == ()


def test_a_doubt_proposes_where_to_look(desk: Desk) -> None:
    kept(desk)
    [note] = commented(desk, "合法持有的个人信息加工为假名加工信息")
    done = redrafted(
        desk, ("合法持有的个人信息加工为假名加工信息", "合规持有之客户信息，处理成假名信息")
    )
    assert done.review == 1
    [doubt] = done.doubts
    assert doubt.annotation_id == note
    assert doubt.proposed is not None
    text = show(desk, 1).briefing.document.text
    assert "持有之客户信息" in text[doubt.proposed.start : doubt.proposed.end]


def test_the_same_text_again_changes_nothing(desk: Desk) -> None:
    kept(desk)
    done = redraft(desk, 1, parsed(desk, TEXT), PATH)
    assert not done.new
    assert done.changes.touched is Touched.NOTHING
    assert opening.briefings(desk)[0].versions == 1
    assert list(desk.staging.iterdir()) == []


def test_a_tracked_change_stands_where_the_file_has_it_whatever_words_are_there(
    desk: Desk,
) -> None:
    def tracked(beside: Literal["", "after"]) -> Parsed:
        read = parsed(desk, TEXT if beside else TEXT.replace("方案", "方案草稿"))
        words = "第一方案" if beside else "草稿"
        start = read.document.text.index(words)
        said = Remark("k", RemarkKind.DELETION, start, start + len(words), "草稿", beside=beside)
        return read._replace(document=changed(read.document, remarks=(said,)))

    keep(desk, tracked("after"), path=PATH)
    redraft(desk, 1, tracked(""), PATH)
    [made] = show(desk, 1).annotations
    assert (made.change, made.anchor.quote.exact) == (Change.DELETION, "草稿")
    assert made.anchor.placement is Placement.PLACED
    history.undo(desk)
    [made] = show(desk, 1).annotations
    assert (made.change, made.anchor.quote.exact) == (Change.DELETION_AFTER, "第一方案")


def test_an_older_draft_is_told_from_the_text_of_a_briefing(desk: Desk) -> None:
    kept(desk)
    redrafted(desk, ("结语", "结论"))
    again = keep(desk, parsed(desk, TEXT))
    assert (again.briefing_id, again.new, again.older) == (1, False, True)
    newest = keep(desk, parsed(desk, TEXT.replace("结语", "结论")))
    assert (newest.briefing_id, newest.older) == (1, False)


def test_a_briefing_that_has_the_text_goes_before_one_that_had_it(desk: Desk) -> None:
    kept(desk)
    separate = kept(desk, TEXT.replace("结语", "结论"), Path("/elsewhere/second.txt"))
    redrafted(desk, ("结语", "结论"))
    redrafted(desk, ("结语", "总结"))
    again = keep(desk, parsed(desk, TEXT.replace("结语", "结论")))
    assert (again.briefing_id, again.older) == (separate, False)


def test_undo_brings_everything_back_and_redo_does_it_again(desk: Desk) -> None:
    kept(desk)
    commented(desk, "第一方案尚待讨论", "本人同意")
    before = show(desk, 1)
    redrafted(desk, ("第一方案", "第二方案"), ("结语", "结论"))
    after = show(desk, 1)
    undone = history.undo(desk)
    assert undone is not None
    assert undone.touched & (Touched.BRIEFINGS | Touched.ANNOTATIONS)
    assert show(desk, 1) == before
    history.redo(desk)
    assert show(desk, 1) == after


def test_corrected_fields_of_the_title_block_are_kept(desk: Desk) -> None:
    kept(desk)
    meta = show(desk, 1).briefing.meta
    opening.edit_meta(desk, 1, changed(meta, authors=("正名",)))
    redrafted(desk, ("2025年11月30日", "2025年12月1日"), ("某某", "某甲"))
    after = show(desk, 1).briefing.meta
    assert (after.date, after.authors) == ("2025-12-01", ("正名",))


def test_a_decision_about_a_word_moves_with_it_and_goes_with_it(desk: Desk) -> None:
    kept(desk)
    start = show(desk, 1).briefing.document.text.index("个人信息")
    here = Span(start, start + 4)
    with command(desk.database, LABEL):
        senses.confirm(desk.database, 1, here, "个人信息", "c1", "me")
    redrafted(desk, ("假名化信息", "假名化的信息"))
    assert senses.of_briefing(desk.database, 1) == {(start + 1, start + 5): "c1"}
    redrafted(desk, ("合法持有的个人信息", "合法持有的数据"))
    assert senses.of_briefing(desk.database, 1) == {}


def test_a_verified_citation_stays_verified(desk: Desk) -> None:
    kept(desk)
    [source] = show(desk, 1).sources
    [citation] = source.citations
    with command(desk.database, LABEL):
        state = {"state": CitationState.PASSAGE_CHECKED}
        desk.database.update("citation", citation.id, state)
    redrafted(desk, ("仅限内部分析1", "仅限内部分析及研究1"))
    [after] = show(desk, 1).sources[0].citations
    assert after.state is CitationState.PASSAGE_CHECKED
    assert after.start == citation.start + 3


def test_own_text_is_untouched(desk: Desk) -> None:
    kept(desk)
    own = changed(memos.own_text(desk, 1), question="可以吗？")
    memos.save_own_text(desk, 1, own)
    redrafted(desk, ("结语", "结论"))
    assert memos.own_text(desk, 1).question == "可以吗？"


def test_a_draft_given_up_leaves_nothing(desk: Desk) -> None:
    kept(desk)
    commented(desk, "本人同意")
    before = show(desk, 1)

    def give_up(done: int, total: int) -> None:
        raise Cancelled

    draft = parsed(desk, TEXT.replace("结语", "结论"))
    with pytest.raises(Cancelled):
        redraft(desk, 1, draft, PATH, give_up)
    assert show(desk, 1) == before
    assert list(desk.staging.iterdir()) == []
    assert len(list(desk.originals.iterdir())) == 1


def test_the_comparison_of_long_drafts_shows_how_far_it_is(desk: Desk) -> None:
    long = TEXT.replace("I. 引言", "I. 引言\n\n" + "\n\n".join(_long(2_000)))
    kept(desk, long)
    commented(desk, "本人同意")
    told: list[tuple[int, int]] = []
    draft = parsed(desk, long.replace("第700段", "第七百段"))
    redraft(desk, 1, draft, PATH, lambda done, total: told.append((done, total)))
    assert told == sorted(told)
    assert {total for _, total in told} == {2000}  # one version and the comments
    assert len([done for done, _ in told if done < 1000]) > 20


def _long(count: int) -> list[str]:
    """Return paragraphs, each with words of its own."""
    return [f"第{number}段说明医疗数据的第{number * 7919}种利用方法。" for number in range(count)]


def test_a_comparison_can_be_given_up(desk: Desk) -> None:
    long = TEXT.replace("I. 引言", "I. 引言\n\n" + "\n\n".join(_long(2_000)))
    kept(desk, long)
    before = show(desk, 1)

    def give_up(done: int, total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        redraft(desk, 1, parsed(desk, long.replace("结语", "结论")), PATH, give_up)
    assert show(desk, 1) == before
    assert list(desk.staging.iterdir()) == []


def test_a_draft_of_a_briefing_in_the_bin_is_refused(desk: Desk) -> None:
    kept(desk)
    opening.remove(desk, 1)
    with pytest.raises(UnknownIdError):
        redrafted(desk, ("结语", "结论"))
    assert list(desk.staging.iterdir()) == []


# ---- a file that may be one


def test_a_possible_draft_waits_for_an_answer(desk: Desk) -> None:
    kept(desk)
    draft = parsed(desk, TEXT.replace("结语", "结论"))
    found = receive(desk, draft, None, PATH)
    assert isinstance(found, Question)
    assert draft.copy is not None
    assert draft.copy.is_file()
    assert len(opening.briefings(desk)) == 1
    fresh = receive(desk, parsed(desk, "另一份文件的文字。\n"), None, Path("/other.txt"))
    assert isinstance(fresh, Kept)
    assert origin(desk, fresh.briefing_id) is not None


def test_looking_for_older_drafts_can_be_given_up(desk: Desk) -> None:
    kept(desk)

    def give_up(done: int, total: int) -> None:
        raise Cancelled

    draft = parsed(desk, TEXT.replace("结语", "结论"))
    with pytest.raises(Cancelled):
        receive(desk, draft, None, Path("/other.txt"), give_up)
    assert list(desk.staging.iterdir()) == []
    assert len(opening.briefings(desk)) == 1


def test_looking_for_doubts_can_be_given_up(desk: Desk) -> None:
    kept(desk)
    commented(desk, "第一方案尚待讨论，细节由政令规定")
    redrafted(desk, ("第一方案尚待讨论，细节由政令规定。", ""))

    def give_up(done: int, total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        doubts(desk, 1, give_up)


# ---- any edits


@given(data=st.data())
def test_any_series_of_drafts_can_be_taken_back(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    with open_desk(tmp_path_factory.mktemp("d") / "library.sqlite", create=True) as desk:
        kept(desk)
        commented(desk, "假名化信息", "第一方案尚待讨论", "本人同意", "基本方针")
        raw, seen = TEXT, [show(desk, 1)]
        for _ in range(data.draw(st.integers(1, 3))):
            at = data.draw(st.integers(0, len(raw)))
            gone = data.draw(st.integers(0, 40))
            raw = raw[:at] + data.draw(st.text("新旧方案，。I1\n", max_size=8)) + raw[at + gone :]
            if not raw.strip():
                raw = "无。\n"
            done = redraft(desk, 1, parsed(desk, raw), PATH)
            assert done.kept + len(done.doubts) == (4 if done.new else 0)
            after = show(desk, 1)
            text = after.briefing.document.text
            assert all(
                a.anchor.span.end <= len(text) for a in after.annotations if annotating.stands(a)
            )
            if done.new:
                seen.append(after)
        while len(seen) > 1:
            assert show(desk, 1) == seen.pop()
            history.undo(desk)
        assert show(desk, 1) == seen[0]
