"""Names in a text that may name one thing."""

from collections.abc import Collection

import pytest

from briefdesk.text.named_things import Marked
from briefdesk.text.title_pairs import TitlePair, title_pairs
from tests.mined import ground, written


def pairs(text: str, known: Collection[str] = ()) -> list[TitlePair]:
    """Return the pairs in a paragraph in which some names are terms."""
    return list(title_pairs(written("zh-Hans", text), ground("zh-Hans", text), known.__contains__))


def test_a_pair_and_all_its_places() -> None:
    [pair] = pairs("《推进数据利用指南》与《促进数据利用指南》。《推进数据利用指南》很长。")
    assert (pair.one.name, pair.other.name) == ("推进数据利用指南", "促进数据利用指南")
    assert [len(title.things) for title in (pair.one, pair.other)] == [2, 1]
    assert (pair.one.marked, pair.is_bare, pair.is_outline) == (Marked.TITLE, False, False)


def test_words_that_only_introduce_a_subject_make_two_titles_too() -> None:
    [pair] = pairs("《关于数据利用的指南》与《有关数据利用的指南》。")
    assert pair.other.name == "有关数据利用的指南"


def test_an_outline_of_a_document_by_another_name() -> None:
    [pair] = pairs("《数据利用制度形态的方针》与《数据利用制度的方针（概要）》。")
    assert pair.is_outline
    assert pairs("《数据利用制度的方针》与《数据利用制度的方针（概要）》。") == []


@pytest.mark.parametrize("known", [("推进数据利用指南",), ()])
def test_what_the_term_base_has_for_both_is_left_to_it(known: tuple[str, ...]) -> None:
    text = "《推进数据利用指南》与《促进数据利用指南》。"
    assert len(pairs(text, known)) == 1
    assert pairs(text, ("推进数据利用指南", "促进数据利用指南")) == []
