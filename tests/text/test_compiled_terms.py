"""Compiled terms come back from a file as they were, or not at all."""

from collections.abc import Callable
from io import BytesIO
from random import Random

import pytest

from briefdesk.model.concept import Guard
from briefdesk.text import compiled_terms
from briefdesk.text.compiled_terms import CompiledTerms, compile_terms, identity, unpack
from briefdesk.text.matcher import Matcher
from tests.termbases import concept, document, seen, termbase

TERMS = termbase(
    concept("b", "医疗", "データ"),
    concept("a", "信息", guard=Guard(before=("医疗",), nearest_law=("GDPR",))),
    concept("a", "别的"),
    concept("c", "常用", match="search"),
    blockers=("从业者",),
)
TEXT = document("医療データ、GDPR的医疗信息、从业者、常用")


def packed(stamp: str = "now") -> bytes:
    return b"".join(compile_terms([TERMS]).pack(stamp))


def back(data: bytes, stamp: str = "now") -> CompiledTerms | None:
    return unpack(BytesIO(data), stamp)


def test_what_was_kept_recognises_the_same() -> None:
    made, kept = compile_terms([TERMS]), back(packed())
    assert kept is not None
    assert len(kept) == len(made) == 4
    found = [Matcher(one).recognise(TEXT) for one in (made, kept)]
    assert found[0] == found[1]
    assert seen(found[0]) == [("b", "医療"), ("b", "データ"), ("b", "医疗"), ("a", "信息")]


def test_concepts_are_found_by_id_and_the_first_of_two_wins() -> None:
    made = compile_terms([TERMS])
    found = made.concept("c-a")
    assert found is not None
    assert found.terms[0].text == "信息"
    assert [made.concept(one) for one in ("", "c-", "c-z")] == [None, None, None]
    assert compile_terms([]).concept("c-a") is None


def test_of_several_concepts_with_one_id_only_the_first_is_recognised() -> None:
    layers = [termbase(concept("a", "信息", "情报")), termbase(concept("a", "情报", "别的"))]
    made, text = compile_terms(layers), document("信息、情报、别的")
    assert seen(Matcher(made).recognise(text)) == [("a", "信息"), ("a", "情报")]
    assert [one.surface for one in Matcher(compile_terms(layers[1:])).recognise(text)] == [
        "情报", "别的",
    ]  # fmt: skip
    assert len(list(made.versions("c-a"))) == 2


def test_a_concept_knows_its_layer_also_when_it_comes_from_a_file() -> None:
    layers = [termbase(concept("b", "甲")), termbase(), TERMS]
    kept = back(b"".join(compile_terms(layers).pack("now")))
    assert kept is not None
    for made in (compile_terms(layers), kept):
        ids = ("c-a", "c-b", "c-c", "c-d")
        assert [made.layer_of(one) for one in ids] == [2, 0, 2, None]


def test_concepts_are_gone_through_in_the_order_of_their_ids() -> None:
    made = compile_terms([TERMS])
    pages = [made.concepts_after(after, 2) for after in ("", "c-a", "c-b", "c-c")]
    assert [[one.id for one in page] for page in pages] == [
        ["c-a", "c-b"], ["c-b", "c-c"], ["c-c"], [],
    ]  # fmt: skip
    assert pages[0][0].terms[0].text == "信息"
    assert compile_terms([]).concepts_after("", 2) == []


def test_a_word_only_searched_by_is_no_key_and_yet_a_concept() -> None:
    made = compile_terms([TERMS])
    assert made.concept("c-c") is not None
    assert made.find("常用") == []


def test_nothing_compiles_to_nothing() -> None:
    empty = back(b"".join(compile_terms([]).pack("now")))
    assert empty is not None
    assert empty.find("医疗") == []


def test_any_damaged_byte_and_any_cut_are_noticed(counted: Callable[[int, int], int]) -> None:
    data = packed()
    places = range(len(data))
    chosen = Random(1).sample(places, min(len(data), counted(300, 10**6)))  # noqa: S311
    for place in chosen:
        flipped = bytearray(data)
        flipped[place] ^= 1 << place % 8
        assert back(bytes(flipped)) is None, place
        assert back(data[:place]) is None, place
    assert back(b"") is None


@pytest.mark.parametrize("name", ["FOLD_VERSION", "MATCHER_VERSION"])
def test_other_term_bases_or_another_version_count_as_none(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    data = packed("then")
    assert back(data, "now") is None
    assert back(data, "then") is not None
    before = identity("then")
    monkeypatch.setattr(compiled_terms, name, 99)
    assert identity("then") != before
    assert back(data, "then") is None
