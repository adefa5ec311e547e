"""A briefing beside its original: what a person says stays with its words, or falls away."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefdesk.errors import RequestError, UnknownIdError
from briefdesk.model.changes import Touched
from briefdesk.model.imported import BlockType
from briefdesk.model.pairing import Link, LinkBy
from briefdesk.model.span import Span
from briefdesk.services import history, opening, pairing, reviewing
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.opening import keep
from briefdesk.services.redrafting import redraft
from tests.pairs_library import JA, ZH, parsed

FIRST = "公共数据库提供假名化信息。"
SECOND = "个人数据的利用须得到本人同意。"


@pytest.fixture
def desk(library: Path) -> Iterator[Desk]:
    """A desk with a translation, id 1, and its original, id 2, paired."""
    with open_desk(library, create=True) as desk:
        keep(desk, parsed(desk, ZH, "zh.txt"))
        keep(desk, parsed(desk, JA, "ja.txt"))
        pairing.pair(desk, 1, 2)
        yield desk


def link_of(desk: Desk, words: str) -> Link:
    """Return the link that holds a sentence of the translation."""
    text = opening.show(desk, 1).briefing.document.text
    at = text.index(words)
    return next(
        one for one in pairing.alignment(desk, 1) if Span(at, at + len(words)) in one.translation
    )


def words_of(desk: Desk, link: Link) -> tuple[str, str]:
    """Return the words of both sides of a link."""
    texts = [opening.show(desk, one).briefing.document.text for one in (1, 2)]
    sides = (link.translation, link.original)
    ours, theirs = (
        "".join(text[span.start : span.end] for span in spans)
        for text, spans in zip(texts, sides, strict=True)
    )
    return ours, theirs


def test_a_pair_is_one_step_of_undo(desk: Desk) -> None:
    found = pairing.pairing_of(desk, 1)
    assert found is not None
    assert (found.briefing_id, found.original_id) == (1, 2)
    assert pairing.pair(desk, 1, 2).touched is Touched.NOTHING
    undone = history.undo(desk)
    assert undone is not None
    assert undone.touched is Touched.PAIRS
    assert pairing.pairing_of(desk, 1) is None


def test_what_cannot_be_paired(desk: Desk) -> None:
    with pytest.raises(RequestError, match="its own original"):
        pairing.pair(desk, 1, 1)
    with pytest.raises(UnknownIdError):
        pairing.pair(desk, 1, 7)
    with pytest.raises(RequestError, match="has no original"):
        pairing.alignment(desk, 2)


def test_an_original_in_the_bin_is_none(desk: Desk) -> None:
    opening.remove(desk, 2)
    assert pairing.pairing_of(desk, 1) is None
    opening.restore(desk, 2)
    assert pairing.pairing_of(desk, 1) is not None


def test_an_alignment_is_kept_as_long_as_what_it_is_made_from(desk: Desk) -> None:
    assert pairing.kept_alignment(desk, 1) is None
    work = pairing.alignment_work(desk, 1)
    links = pairing.aligned(work)
    assert pairing.keep_alignment(desk, work, links).touched is Touched.PAIRS
    assert pairing.kept_alignment(desk, 1) == links
    assert pairing.keep_alignment(desk, work, links).touched is Touched.NOTHING
    assert words_of(desk, link_of(desk, FIRST)) == (
        FIRST,
        "公的データベースは仮名化情報を提供する。",
    )
    pairing.confirm(desk, 1, [link_of(desk, FIRST)], "李")
    assert pairing.keep_alignment(desk, work, links).touched is Touched.NOTHING
    redraft(desk, 1, parsed(desk, ZH.replace("须得到", "无须"), "zh.txt"), None)
    assert pairing.kept_alignment(desk, 1) is None


def test_what_a_person_says_is_laid_over_the_alignment(desk: Desk) -> None:
    links = pairing.alignment(desk, 1)
    at = links.index(link_of(desk, FIRST))
    said = Link(links[at].translation, links[at].original, by=LinkBy.PERSON)
    confirmed = (*links[:at], said, *links[at + 1 :])
    pairing.confirm(desk, 1, [links[at]])
    assert pairing.kept_alignment(desk, 1) == confirmed
    parts = [Link(said.translation, ()), Link((), said.original)]
    pairing.relink(desk, 1, parts)
    apart = tuple(Link(one.translation, one.original, by=LinkBy.PERSON) for one in parts)
    assert pairing.kept_alignment(desk, 1) == (*links[:at], *apart, *links[at + 1 :])


def test_undo_and_redo_of_what_a_person_said_make_no_new_alignment(desk: Desk) -> None:
    seen = [pairing.alignment(desk, 1)]
    for words in (FIRST, SECOND):
        pairing.confirm(desk, 1, [link_of(desk, words)])
        seen.append(pairing.alignment(desk, 1))
    for before in reversed(seen[:-1]):
        history.undo(desk)
        assert pairing.kept_alignment(desk, 1) == before
    for after in seen[1:]:
        history.redo(desk)
        assert pairing.kept_alignment(desk, 1) == after


def test_the_rules_place_a_sentence_that_a_person_left_over(desk: Desk) -> None:
    first, second = link_of(desk, FIRST), link_of(desk, SECOND)
    pairing.relink(desk, 1, [Link(first.translation, second.original)])
    assert pairing.kept_alignment(desk, 1) is None
    sentences = [span for one in pairing.alignment(desk, 1) for span in one.translation]
    assert second.translation[0] in sentences


def test_a_confirmed_link_is_a_fixed_point(desk: Desk) -> None:
    chosen = link_of(desk, FIRST)
    pairing.confirm(desk, 1, [chosen], "李")
    assert link_of(desk, FIRST) == Link(chosen.translation, chosen.original, by=LinkBy.PERSON)
    (kept,) = pairing.confirmed(desk, 1)
    assert (kept.translation, kept.confirmed_by, kept.start) == (
        FIRST,
        "李",
        chosen.translation[0].start,
    )
    history.undo(desk)
    assert pairing.confirmed(desk, 1) == ()
    assert link_of(desk, FIRST).by is LinkBy.RULES


def test_a_person_joins_and_parts_sentences(desk: Desk) -> None:
    first, second = link_of(desk, FIRST), link_of(desk, SECOND)
    both = Link(first.translation + second.translation, first.original + second.original)
    pairing.relink(desk, 1, [both])
    assert link_of(desk, FIRST).original == both.original
    apart = [Link(first.translation, ()), Link(second.translation, both.original)]
    pairing.relink(desk, 1, apart)
    assert link_of(desk, FIRST).original == ()
    assert link_of(desk, SECOND).original == both.original
    assert len(pairing.confirmed(desk, 1)) == 1  # what has one side only is no pair
    pairing.release(desk, 1, apart)
    assert link_of(desk, FIRST) == first
    assert pairing.release(desk, 1, apart).touched is Touched.NOTHING


def test_only_sentences_can_be_linked_and_each_once(desk: Desk) -> None:
    first = link_of(desk, FIRST)
    (span,) = first.translation
    with pytest.raises(RequestError, match="No sentence stands at"):
        pairing.relink(desk, 1, [Link((Span(span.start, span.end - 1),), first.original)])
    with pytest.raises(RequestError, match="in two links"):
        pairing.relink(desk, 1, [first, Link(first.translation, ())])
    assert pairing.confirmed(desk, 1) == ()


def test_links_follow_their_words_into_a_new_draft_or_fall_away(desk: Desk) -> None:
    pairing.confirm(desk, 1, [link_of(desk, FIRST), link_of(desk, SECOND)])
    draft = ZH.replace("一、现状\n", "一、现状\n\n新的一段。\n").replace("须得到", "无须")
    redraft(desk, 1, parsed(desk, draft, "zh.txt"), None)
    (kept,) = pairing.confirmed(desk, 1)
    assert kept.translation == FIRST
    assert words_of(desk, link_of(desk, FIRST))[1].startswith("公的データベース")
    history.undo(desk)
    assert len(pairing.confirmed(desk, 1)) == 2


def test_links_follow_the_words_of_the_original_too(desk: Desk) -> None:
    pairing.confirm(desk, 1, [link_of(desk, FIRST), link_of(desk, SECOND)])
    redraft(desk, 2, parsed(desk, JA.replace("提供する", "公開する"), "ja.txt"), None)
    (kept,) = pairing.confirmed(desk, 1)
    assert kept.translation == SECOND


def test_links_follow_a_correction_of_the_reading(desk: Desk) -> None:
    pairing.confirm(desk, 1, [link_of(desk, SECOND)])
    document = opening.show(desk, 1).briefing.document
    heading = next(one for one in document.blocks if document.text[one.start : one.end] == "现状")
    said = reviewing.as_furniture(document, heading.id)
    assert said is not None
    reviewing.correct(desk, 1, [said])
    assert words_of(desk, link_of(desk, SECOND))[0] == SECOND
    assert link_of(desk, SECOND).by is LinkBy.PERSON


def test_what_a_block_is_counts_too(desk: Desk) -> None:
    pairing.alignment(desk, 1)
    document = opening.show(desk, 1).briefing.document
    said = reviewing.as_block(document, document.blocks[0].id, BlockType.HEADING, level=3)
    assert said is not None
    reviewing.correct(desk, 1, [said])
    assert opening.show(desk, 1).briefing.document.text == document.text
    assert pairing.kept_alignment(desk, 1) is None


def test_parting_takes_the_links_along_and_undo_brings_them_back(desk: Desk) -> None:
    pairing.confirm(desk, 1, [link_of(desk, FIRST)])
    pairing.unpair(desk, 1)
    assert pairing.confirmed(desk, 1) == ()
    assert pairing.unpair(desk, 1).touched is Touched.NOTHING
    history.undo(desk)
    assert len(pairing.confirmed(desk, 1)) == 1
