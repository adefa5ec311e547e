"""Pairs of characters that make words."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from briefdesk.text.known_pairs import _AT_ONCE, KnownPairs, named_pairs

KNOWN = KnownPairs("医院数医院据", named_pairs(["公共数据库", "信息"]))


def test_a_pair_of_a_name_or_of_the_dictionary_is_a_word() -> None:
    assert KNOWN.is_word("据库", "据库")
    assert KNOWN.is_word("個體", "个体")
    assert not KNOWN.is_word("劳老", "劳老")


def test_a_pair_counts_where_the_text_has_it_elsewhere() -> None:
    assert KNOWN.has("医院", "医院", 1)
    assert not KNOWN.has("院数", "院数", 1)


@given(st.text("医院数据", max_size=20), st.integers(0, 20))
def test_pairs_of_a_long_text_are_counted_whole(text: str, at: int) -> None:
    whole = "。" * (_AT_ONCE - at) + text
    known = KnownPairs(whole, named_pairs([]))
    pairs = list(map("".join, pairwise(whole)))
    for pair in set(pairs):
        assert known.has(pair, "。。", pairs.count(pair) - 1)
        assert not known.has(pair, "。。", pairs.count(pair))


def test_what_begins_a_name() -> None:
    assert KNOWN.begins("公共")
    assert not KNOWN.begins("据库")
