"""Words are found under every spelling, at their exact place, and never across two parts."""

import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefdesk.model.span import Span
from briefdesk.text.edges import cuts_a_word
from briefdesk.text.fold import loose
from briefdesk.text.searchable import Searchable, has_western_edge, searchable
from tests.documents import made_document

EXAMPLES = 20_000 if os.environ.get("BRIEFDESK_SOAK") == "1" else 50
TEXT = st.text(
    alphabet=st.sampled_from("医疗療醫数据 \n\u3000aDXＤｰー㈱𠮷。、が\u3099"), max_size=40
)


def test_a_word_is_found_in_every_script() -> None:
    text = Searchable([(0, "医疗数据"), (10, "醫療データ"), (20, "医療")])
    assert list(text.places(loose("医疗"))) == [Span(0, 2), Span(10, 12), Span(20, 22)]


def test_a_broken_line_does_not_hide_a_word() -> None:
    assert list(Searchable([(5, "假名\n化信息")]).places(loose("假名化"))) == [Span(5, 9)]


def test_nothing_is_found_across_parts() -> None:
    assert list(Searchable([(0, "医"), (2, "疗")]).places(loose("医疗"))) == []


def test_blocks_are_searched_apart() -> None:
    document = made_document()
    assert searchable(document).text.count("\n") == len(document.blocks) - 1


def test_the_letter_is_meant_literally() -> None:
    text = Searchable([(0, "之后 之後 之\n后")])
    assert len(list(text.places(loose("之后"), "之后"))) == 2
    assert list(text.places(loose("之后"), "之後")) == [Span(3, 5)]


def test_a_western_word_is_found_whole_or_not_at_all() -> None:
    text = Searchable([(0, "AI，gyozaikaku；生成AI的ＡＩ"), (40, "AI2 OpenAI AI・DX")])
    assert list(text.places("ai")) == [Span(0, 2), Span(16, 18), Span(19, 21), Span(51, 53)]
    assert list(text.places(loose("AI的"))) == [Span(16, 19)]
    assert list(text.places(loose("AI"), "ＡＩ")) == [Span(19, 21)]
    assert list(text.places("")) == []


@pytest.mark.parametrize(
    ("key", "has"), [("ai", True), ("医2", True), ("a医", True), ("医a疗", False), ("", False)]
)
def test_only_western_letters_and_digits_at_an_edge_can_be_cut(key: str, *, has: bool) -> None:
    assert has_western_edge(key) is has


def test_what_is_meant_may_begin_inside_what_is_not() -> None:
    assert list(Searchable([(0, "アああ")]).places(loose("ああ"), "ああ")) == [Span(1, 3)]
    assert list(Searchable([(0, "後后後")]).places(loose("后後"), "后後")) == [Span(1, 3)]


@settings(max_examples=EXAMPLES, deadline=None)
@given(st.text("あアｱ后後", max_size=30), st.text("あア后後", min_size=1, max_size=3))
def test_every_literal_place_is_found(text: str, words: str) -> None:
    expected, at = [], text.find(words)
    while at >= 0:
        expected.append(Span(at, at + len(words)))
        at = text.find(words, at + len(words))
    assert list(Searchable([(0, text)]).places(loose(words), words)) == expected


def test_of_places_that_overlap_the_first_and_then_the_longer_counts() -> None:
    text = Searchable([(0, "匿名加工信息")])
    assert text.apart(["加工信息", "匿名加工", "匿名"]) == [(Span(0, 4), "匿名加工")]
    assert text.apart(["名加", "信息"]) == [(Span(1, 3), "名加"), (Span(4, 6), "信息")]


def test_no_words_are_nowhere() -> None:
    assert list(Searchable([(0, "ーー")]).places(loose("ー"))) == []


@settings(max_examples=EXAMPLES, deadline=None)
@given(st.lists(TEXT, min_size=1, max_size=4), st.data())
def test_spans_and_ranges_lead_back_and_forth_across_parts(
    parts: list[str], data: st.DataObject
) -> None:
    starts = [sum(len(part) + 1 for part in parts[:number]) for number in range(len(parts))]
    whole = "\n".join(parts)
    searchable = Searchable(zip(starts, parts, strict=True))
    for part in searchable.parts:
        for first, _, last, shift in part.stretches:
            if first < last:
                place = searchable.span(part.start + first, part.start + last)
                assert place == Span(first + shift, last + shift)
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, len(whole)))
    for first, last in searchable.ranges([(start, end)]):
        for at in range(first, last):
            span = searchable.span(at, at + 1)
            assert starts[searchable.part(at)] <= span.start < span.end
            assert span.start < end or start == end


@settings(max_examples=EXAMPLES, deadline=None)
@given(st.lists(TEXT, min_size=1, max_size=4), st.data())
def test_whatever_stands_in_a_part_is_found_there(parts: list[str], data: st.DataObject) -> None:
    starts = [sum(len(part) + 1 for part in parts[:number]) for number in range(len(parts))]
    part = data.draw(st.integers(0, len(parts) - 1))
    start = data.draw(st.integers(0, len(parts[part])))
    end = data.draw(st.integers(start, len(parts[part])))
    cut = start < end and cuts_a_word(parts[part], (start, end), (0, len(parts[part])), ())
    key = loose(parts[part][start:end])
    searchable = Searchable(zip(starts, parts, strict=True))
    found = list(searchable.places(key))
    stands = bool(key and any(key in loose(one) for one in parts))
    assert stands >= bool(found) >= (stands and not cut)
    whole = "\n".join(parts)
    for span in found:
        assert key in loose(whole[span.start : span.end])
        if has_western_edge(key):
            assert not cuts_a_word(whole, (span.start, span.end), (0, len(whole)), ())
