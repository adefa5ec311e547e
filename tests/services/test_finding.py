"""Words are found whatever their script, width and white space; places are the text's own."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from briefdesk.model.span import Span
from briefdesk.services.finding import find, search_key, seen_concepts
from briefdesk.services.terminology import bundled, recognise
from tests.documents import made_document


def test_every_script_and_width_finds_the_same_places() -> None:
    text = "医疗DX与医 疗 ＤＸ，医療ＤＸ。"
    for query in ("医疗DX", "醫療dx", "医療ＤＸ"):
        assert [text[s.start : s.end] for s in find(text, query)] == [
            "医疗DX",
            "医 疗 ＤＸ",
            "医療ＤＸ",
        ]


def test_nothing_is_found_for_nothing() -> None:
    assert find("医疗", "") == ()
    assert find("医疗", " \u200b") == ()
    assert find("医疗", "数据") == ()


def test_positions_are_code_points() -> None:
    assert find("𠮷野家の𠮷", "𠮷") == (Span(0, 1), Span(4, 5))


@given(st.text(alphabet="医疗療𠮷 Aａ\n", max_size=30), st.text(alphabet="医療疗Aa𠮷", max_size=3))
def test_places_are_in_order_and_apart(text: str, query: str) -> None:
    found = find(text, query)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(0 <= place.start < place.end <= len(text) for place in found)


def test_a_concept_is_found_by_each_of_its_names() -> None:
    document = made_document("医疗数据利用的现状")
    termbases = bundled()
    seen = seen_concepts(recognise(document, termbases), termbases)
    assert [one.span.start for one in seen] == sorted(one.span.start for one in seen)
    assert len({one.concept.id for one in seen}) == len(seen)
    for one in seen:
        assert one.surface == document.text[one.span.start : one.span.end]
        for term in one.concept.terms:
            assert search_key(term.text) in one.key
            assert search_key(term.reading) in one.key


def test_every_form_of_a_word_has_one_key() -> None:
    assert len({search_key(word) for word in ("医疗", "医療", "醫療")}) == 1
