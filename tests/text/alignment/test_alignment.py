"""Which sentences belong together: held against the corpus, and what holds for any texts."""

from collections.abc import Callable, Sequence
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.errors import Cancelled
from briefdesk.model.imported import ImportedDocument
from briefdesk.model.pairing import Link, LinkBy
from briefdesk.model.progress import unheard
from briefdesk.model.wire import changed
from briefdesk.text.alignment import align, sentence_spans
from tests.examined import glossary
from tests.link_judgement import Judged, judged
from tests.pairs import UNSEEN, Paired, disturbed, files, paired, rows
from tests.termbases import document

ZH = (
    "第一条规定数据的利用。",
    "第二条规定罚则。",
    "医院须报告 1,200 件。",
    "本法自 2025 年 4 月 1 日起施行。",
)
JA = (
    "第1条はデータの利用を定める。",
    "第2条は罰則を定める。",
    "病院は1,200件を報告する。",
    "この法律は令和7年4月1日から施行する。",
)
SENTENCES = st.lists(st.sampled_from((*ZH, *JA, "短。", "A plain sentence.")), max_size=12)


def found(
    zh: Sequence[str], ja: Sequence[str], fixed: Sequence[Link] = ()
) -> list[tuple[str, str]]:
    """Return which paragraphs belong together."""
    ours, theirs = document(*zh), document(*ja)
    links = align(ours, (), theirs, (), fixed=fixed)
    return [(words(ours, one, 0), words(theirs, one, 1)) for one in links]


def words(page: ImportedDocument, link: Link, side: int) -> str:
    """Return the words of one side of a link."""
    spans = (link.translation, link.original)[side]
    return "".join(page.text[span.start : span.end] for span in spans)


def aligned(pair: Paired) -> tuple[Link, ...]:
    """Return the links that are found for a pair of the corpus."""
    known = glossary()
    sides = pair.translation, pair.original
    seen = [known.recognise(side) for side in sides]
    return align(sides[0], seen[0], sides[1], seen[1])


def test_the_corpus(counted: Callable[[int, int], int]) -> None:
    """Also the documents by which no rule was ever set; with omissions and merges by script."""
    totals = {True: Judged(), False: Judged()}
    for file in files():
        read = rows(file)
        for seed in range(counted(1, 6)):
            pair = paired(disturbed(read, seed) if seed else read)
            totals[file.stem in UNSEEN] += judged(pair.links, aligned(pair))
        pair = paired(disturbed(read, 11))
        totals[file.stem in UNSEEN] += judged(pair.links, aligned(pair))
    for total in totals.values():
        assert total.true >= 600
        assert total.f1 >= 0.97
        assert total.omissions_found >= 0.95 * total.omissions
        assert total.omissions_false <= 0.005 * total.true


def test_each_sentence_with_its_own() -> None:
    assert found(ZH, JA) == list(zip(ZH, JA, strict=True))


def test_an_omitted_sentence_is_not_joined_to_another() -> None:
    assert found((ZH[0], *ZH[2:]), JA) == [
        (ZH[0], JA[0]),
        ("", JA[1]),
        (ZH[2], JA[2]),
        (ZH[3], JA[3]),
    ]


def test_an_added_sentence() -> None:
    more = "译者在此说明背景情况，原文没有。"
    assert (more, "") in found((*ZH[:2], more, *ZH[2:]), JA)


def test_sentences_that_the_translator_joined_or_parted() -> None:
    joined = f"{ZH[2][:-1]}，{ZH[3]}"
    assert found((*ZH[:2], joined), JA)[-1] == (joined, JA[2] + JA[3])
    assert found(ZH, (*JA[:2], f"{JA[2][:-1]}が、{JA[3]}"))[-1][0] == ZH[2] + ZH[3]


def test_footnotes_and_headings_go_with_their_kind() -> None:
    for file in files()[:2]:
        pair = paired(rows(file))
        kinds = [
            {
                span: block.type
                for block in side.blocks
                for span in sentence_spans(changed(side, blocks=(block,)))
            }
            for side in (pair.translation, pair.original)
        ]
        for link in aligned(pair):
            if link.translation and link.original:
                assert kinds[0][link.translation[0]] == kinds[1][link.original[0]]


def test_what_a_person_said_stays_even_if_it_is_odd() -> None:
    ours, theirs = document(*ZH), document(*JA)
    spans = list(sentence_spans(ours)), list(sentence_spans(theirs))
    said = (
        Link((spans[0][0],), (spans[1][3],), by=LinkBy.PERSON),
        Link((), (spans[1][0],), by=LinkBy.PERSON),
    )
    links = align(ours, (), theirs, (), fixed=said)
    assert set(said) <= set(links)
    assert Link((spans[0][1],), (spans[1][1],), 1.0) in [
        changed(one, likeness=1.0) for one in links
    ]


@given(SENTENCES, SENTENCES, st.data())
def test_every_sentence_is_in_exactly_one_link(
    zh: list[str], ja: list[str], data: st.DataObject
) -> None:
    ours, theirs = document(*zh), document(*ja)
    spans = list(sentence_spans(ours)), list(sentence_spans(theirs))
    fixed: tuple[Link, ...] = ()
    if spans[0] and spans[1]:
        pick = data.draw(st.sampled_from(spans[0])), data.draw(st.sampled_from(spans[1]))
        fixed = (Link((pick[0],), (pick[1],), by=LinkBy.PERSON),)
    links = align(ours, (), theirs, (), fixed=fixed)
    assert sorted(chain.from_iterable(one.translation for one in links)) == spans[0]
    assert sorted(chain.from_iterable(one.original for one in links)) == spans[1]
    assert set(fixed) <= set(links)
    firsts = [one.translation[0] for one in links if one.translation]
    assert firsts == sorted(firsts)
    assert all(0 <= one.likeness <= 1 for one in links)


def test_who_gave_up_is_heard() -> None:
    def give_up(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        align(document(*ZH), (), document(*JA), (), give_up)


def test_an_empty_text_has_nothing_but_omissions() -> None:
    assert found((), JA[:2]) == [("", JA[0]), ("", JA[1])]
    assert align(document(), (), document(), (), unheard) == ()
