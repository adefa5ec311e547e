"""Words are found whatever their script, width and white space; places are the text's own."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.model.imported import BlockType, ImportedDocument
from briefdesk.model.search import Wanted
from briefdesk.model.span import Span
from briefdesk.services.finding import (
    PageText,
    as_written,
    in_any_script,
    search_key,
    seen_concepts,
)
from briefdesk.services.lexicon import BUNDLED, bundled
from briefdesk.services.terminology import recognise
from tests.documents import made_document
from tests.tables import document_of


def document(*texts: str) -> ImportedDocument:
    """Return a document of paragraphs."""
    return document_of([(BlockType.PARAGRAPH, text, None) for text in texts])


def find(text: str, wanted: Wanted) -> list[str]:
    """Return what is printed at each place."""
    return [text[s.start : s.end] for s in PageText(document(text)).find(wanted)]


def test_every_script_and_width_finds_the_same_places() -> None:
    text = "医疗DX与医 疗 ＤＸ，医療ＤＸ。"
    for query in ("医疗DX", "醫療dx", "医療ＤＸ"):
        assert find(text, in_any_script(query)) == ["医疗DX", "医 疗 ＤＸ", "医療ＤＸ"]
        assert find(text, as_written(query)) == [query] * text.count(query)


@pytest.mark.parametrize("quoted", ["“医療”", "「医療」", "'医療'", "„医療“", "”医療”"])
def test_words_in_quotation_marks_are_found_as_they_are_written(quoted: str) -> None:
    text = "医疗与医療，「医療」。"
    assert find(text, in_any_script(quoted)) == ["医療", "医療"]
    assert find(text, as_written(quoted)) == ["医療", "医療"]


@pytest.mark.parametrize("query", ["AI", "ai", "ＡＩ", "“AI”"])
def test_a_western_word_is_not_found_inside_a_longer_one(query: str) -> None:
    text = "AI与https://a.jp/gyozaikaku，OpenAI的AI；AI2"
    assert find(text, in_any_script(query)) == ["AI", "AI"]


def test_nothing_is_found_for_nothing() -> None:
    for query in ("", " \u200b", "数据"):
        assert find("医疗", in_any_script(query)) == []
        assert find("医疗", as_written(query)) == []


def test_nothing_is_found_from_one_block_into_the_next() -> None:
    assert PageText(document("医", "疗")).find(in_any_script("医疗")) == ()


def test_positions_are_code_points() -> None:
    found = PageText(document("𠮷野家的𠮷")).find(in_any_script("𠮷"))
    assert found == (Span(0, 1), Span(4, 5))


def test_a_concept_is_found_in_all_its_forms() -> None:
    wanted = Wanted(tuple(map(search_key, ("仮名化情報", "假名化", "pseudonymised information"))))
    text = "Pseudonymised Information即假名化信息（仮名化情報）"
    assert find(text, wanted) == ["Pseudonymised Information", "假名化", "仮名化情報"]


@given(
    st.lists(st.text(alphabet="医疗療𠮷 Aａ\n", max_size=30), min_size=1, max_size=3),
    st.lists(st.text(alphabet="医療疗Aa𠮷", max_size=3), max_size=3),
)
def test_places_are_in_order_and_apart(texts: list[str], queries: list[str]) -> None:
    made = document(*texts)
    found = PageText(made).find(Wanted(tuple(map(search_key, queries))))
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(0 <= place.start < place.end <= len(made.text) for place in found)


def test_a_concept_is_found_by_each_of_its_names() -> None:
    document = made_document("医疗数据利用的现状")
    termbases = bundled()
    seen = seen_concepts(recognise(document, termbases), BUNDLED.matcher().concept)
    assert [one.span.start for one in seen] == sorted(one.span.start for one in seen)
    assert len({one.concept.id for one in seen}) == len(seen)
    for one in seen:
        assert one.surface == document.text[one.span.start : one.span.end]
        for term in one.concept.terms:
            assert search_key(term.text) in one.key
            assert search_key(term.reading) in one.key


def test_every_form_of_a_word_has_one_key() -> None:
    assert len({search_key(word) for word in ("医疗", "医療", "醫療")}) == 1
