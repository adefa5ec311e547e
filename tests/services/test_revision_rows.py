"""A correction as a reader sees it: number, section, page, words in their context."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.model.annotation import Placement
from briefdesk.model.finding import said
from briefdesk.model.revision import NewRevision, Remedy, Revision, RevisionState
from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.phrases import phrase
from briefdesk.services import opening
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.revising import revise
from briefdesk.services.revision_rows import revision_rows
from briefdesk.text.anchoring import anchor
from tests.documents import made_document, parsed

DOCUMENT = made_document()
TEXT = DOCUMENT.text


def revision(span: Span, placement: Placement = Placement.PLACED) -> Revision:
    """Return a question about a place."""
    return Revision(
        id=7,
        briefing_id=1,
        anchor=changed(anchor(DOCUMENT, span), placement=placement),
        remedy=Remedy.QUERY,
        proposed="何意？",
        reason="因为",
        source="法",
        severity="high",
        state=RevisionState.OPEN,
        check="",
        fingerprint="",
        author="佐藤",
        created="2025-12-01T00:00:00Z",
        modified="2025-12-02T00:00:00Z",
    )


@pytest.fixture
def desk(library: Path) -> Iterator[Desk]:
    """A desk with one briefing, id 1."""
    with open_desk(library, create=True) as desk:
        opening.keep(desk, parsed(desk.staging))
        yield desk


def test_a_row_has_all_that_the_revision_says(desk: Desk) -> None:
    start = TEXT.index("假名化信息")
    draft = NewRevision(Remedy.REPLACE, "改", "因为", "法", "low", author="佐藤")
    _, [made] = revise(desk, 1, [(Span(start, start + 5), draft)])
    [row] = revision_rows(DOCUMENT, [made], "zh")
    assert (row.number, row.exact, row.span) == (1, "假名化信息", Span(start, start + 5))
    assert row.section == ("II. 现状", "1. 医疗DX")
    assert (row.remedy, row.proposed, row.reason) == (Remedy.REPLACE, "改", "因为")
    assert (row.source, row.severity, row.author) == ("法", "low", "佐藤")
    assert (row.state, row.at) == (RevisionState.OPEN, made.modified)


@given(data=st.data())
def test_the_context_is_what_stands_around_it_in_its_block(data: st.DataObject) -> None:
    block = data.draw(st.sampled_from([b for b in DOCUMENT.blocks if b.end > b.start]))
    start = data.draw(st.integers(block.start, block.end - 1))
    end = data.draw(st.integers(start + 1, block.end))
    [row] = revision_rows(DOCUMENT, [revision(Span(start, end))], "zh")
    assert row.exact == TEXT[start:end]
    before, after = row.before.removeprefix("…"), row.after.removesuffix("…")
    assert TEXT[block.start : start].endswith(before)
    assert TEXT[end : block.end].startswith(after)
    assert row.before.startswith("…") == (len(before) < start - block.start)
    assert row.after.endswith("…") == (len(after) < block.end - end)


def test_a_page_is_what_it_prints_or_its_number() -> None:
    first, second, *rest = DOCUMENT.blocks
    pages = changed(
        DOCUMENT,
        blocks=(changed(first, page=1), changed(second, page=4, page_label="iv"), *rest),
    )
    places = [revision(Span(b.start, b.end)) for b in (first, second, rest[0])]
    assert [row.page for row in revision_rows(pages, places, "zh")] == ["1", "iv", ""]


def test_one_in_doubt_has_no_place() -> None:
    start = TEXT.index("假名化信息")
    lost = revision(Span(start, start + 5), Placement.ORPHAN)
    [row] = revision_rows(DOCUMENT, [lost], "zh")
    assert (row.span, row.exact, row.before, row.after) == (None, "假名化信息", "", "")
    assert (row.page, row.section) == ("", lost.anchor.section)


def test_one_in_a_footnote_says_in_which() -> None:
    start = TEXT.index("总体框架")
    [row] = revision_rows(DOCUMENT, [revision(Span(start, start + 4))], "zh")
    assert (row.section, row.footnote) == (("II. 现状", "1. 医疗DX"), "2")


def test_what_a_check_says_is_told_in_the_language_of_the_report() -> None:
    words = said(
        phrase("checks", "“{wrong}” must not be written: write “{right}”."), wrong="甲", right="乙"
    )
    one = changed(revision(Span(0, 2)), said=words, reason=words.english)
    told = {lang: revision_rows(DOCUMENT, [one], lang)[0].reason for lang in ("zh", "ja", "en")}
    assert told["en"] == one.reason
    assert len(set(told.values())) == 3
    assert all("甲" in reason and "乙" in reason for reason in told.values())


def test_one_that_names_nobody_is_by_whoever_hands_it_over() -> None:
    nobodys = changed(revision(Span(0, 2)), author="")
    rows = revision_rows(DOCUMENT, [nobodys, revision(Span(3, 4))], "zh", "陈")
    assert [row.author for row in rows] == ["陈", "佐藤"]
