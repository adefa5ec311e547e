"""Terms that a translation took for their false friends."""

import pytest

from briefdesk.model.concept import Concept, Relation, RelationType, Term
from briefdesk.text.bilingual.swaps import Senses, swaps
from tests.bilingual import beside
from tests.examined import knowing


def named(key: str, ja: str, zh: str) -> Concept:
    """Return a concept with a name in both languages; 仮名 is the false friend of 匿名."""
    friend = Relation(RelationType.FALSE_FRIEND_OF, "c-anonymised", ".")
    return Concept(
        f"c-{key}",
        "d",
        (Term(f"t-{key}-ja", "ja", ja), Term(f"t-{key}-zh", "zh-Hans", zh)),
        relations=(friend,) if key == "pseudonymised" else (),
    )


KNOWN = knowing(
    named("pseudonymised", "仮名加工情報", "假名加工信息"),
    named("anonymised", "匿名加工情報", "匿名加工信息"),
    named("maker", "仮名加工情報作成者", "假名加工信息制作者"),
)
SENSES = Senses(
    lambda seen, concept: seen.concept == concept,
    lambda one, other: {one, other} == {"c-pseudonymised", "c-anonymised"},
)


def found(*pairs: tuple[str, str]) -> list[tuple[str, int, str, int]]:
    """Return the words on both sides with where they begin; paragraphs count from 0."""
    both = beside(*pairs, known=KNOWN)
    return [
        (
            swap.seen.surface,
            swap.seen.start - link.original[0].start,
            swap.instead.surface,
            swap.instead.start - link.translation[0].start,
        )
        for link in both.linked
        for swap in swaps(both, link, SENSES)
    ]


def test_the_right_name_is_a_part_of_a_longer_one() -> None:
    pair = ("假名加工信息制作者提供匿名加工信息。", "仮名加工情報作成者が仮名加工情報を渡す。")
    assert found(pair) == [("仮名加工情報", 10, "匿名加工信息", 11)]


def test_the_wrong_name_is_right_beside() -> None:
    pair = ("可以利用匿名加工信息和匿名加工信息。", "仮名加工情報と匿名加工情報を使える。")
    assert found(pair) == [("仮名加工情報", 0, "匿名加工信息", 4)]
    pair = ("可以利用假名加工信息和假名加工信息。", "仮名加工情報と匿名加工情報を使える。")
    assert found(pair) == [("匿名加工情報", 7, "假名加工信息", 11)]


def test_one_of_two_is_wrong() -> None:
    pair = ("假名加工信息与原来的匿名加工信息。", "仮名加工情報と元の仮名加工情報。")
    assert found(pair) == [("仮名加工情報", 9, "匿名加工信息", 10)]


@pytest.mark.parametrize(
    "pair",
    [
        ("假名加工信息和匿名加工信息。", "仮名加工情報と匿名加工情報。"),
        ("匿名加工信息和假名加工信息。", "仮名加工情報と匿名加工情報。"),  # in another order
        ("匿名加工信息和匿名加工信息。", "匿名加工情報。"),  # said again
        ("匿名加工信息。", "匿名加工情報と仮名加工情報。"),  # left out
        ("假名加工信息制作者利用该信息。", "仮名加工情報作成者が仮名加工情報を使う。"),
    ],
)
def test_silent_where_nothing_stands_for_another(pair: tuple[str, str]) -> None:
    assert found(pair) == []


def test_what_the_sentence_beside_says_instead_is_no_swap() -> None:
    pairs = (
        ("依法利用匿名加工信息。", "法により仮名加工情報を使う。"),
        ("假名加工信息亦同。", "匿名加工情報も同じ。"),
    )
    assert found(*pairs) == []
