"""Pairs of characters that make words."""

from briefdesk.text.known_pairs import KnownPairs, named_pairs

KNOWN = KnownPairs("医院数医院据", named_pairs(["公共数据库", "信息"]))


def test_a_pair_of_a_name_or_of_the_dictionary_is_a_word() -> None:
    assert KNOWN.is_word("据库", "据库")
    assert KNOWN.is_word("個體", "个体")
    assert not KNOWN.is_word("劳老", "劳老")


def test_a_pair_counts_where_the_text_has_it_elsewhere() -> None:
    assert KNOWN.has("医院", "医院", 1)
    assert not KNOWN.has("院数", "院数", 1)


def test_what_begins_a_name() -> None:
    assert KNOWN.begins("公共")
    assert not KNOWN.begins("据库")
