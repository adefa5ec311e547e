"""How far it is in doubt that a term is missing."""

import pytest

from briefdesk.model.concept import AdminStatus, Concept, ConceptKind, Term
from briefdesk.text.bilingual.doubt import Doubt
from briefdesk.text.bilingual.terms import Lookup, lacks
from tests.bilingual import beside
from tests.examined import knowing


def concept(ja: str, *zh: str, kind: ConceptKind = ConceptKind.TERM) -> Concept:
    """Return a concept with a Japanese name and Chinese ones, the first of them preferred."""
    terms = [Term("t-ja", "ja", ja)]
    for number, name in enumerate(zh):
        status = AdminStatus.ADMITTED if number else AdminStatus.PREFERRED
        terms.append(Term(f"t-zh-{number}", "zh-Hans", name, status))
    return Concept("c-one", "d", tuple(terms), kind=kind)


def doubted(one: Concept, *pairs: tuple[str, str]) -> list[Doubt]:
    """Return the doubt of what is missing."""
    known = knowing(one)
    sides = beside(*pairs, known=known)
    return [lack.doubt for lack in lacks(sides, Lookup(known.concept, known.concepts_of))]


USER = concept("受給者", "领取者", kind=ConceptKind.PERSON)
ACT = concept("個人情報保護法", "个人信息保护法", kind=ConceptKind.STATUTE)
EU = concept("EU", "欧盟", kind=ConceptKind.BODY)
AMENDMENT = concept("改正", "修正")
OPT_OUT = concept("オプトアウト", "选择退出", "退出机制")
GENETIC = concept("遺伝データ", "遗传数据", "基因数据")


@pytest.mark.parametrize(
    ("one", "zh", "ja"),
    [
        (ACT, "依规定办理。", "個人情報保護法による。"),
        (EU, "依规定办理。", "EUの規則による。"),
    ],
)
def test_none_for_a_name(one: Concept, zh: str, ja: str) -> None:
    assert doubted(one, (zh, ja)) == [Doubt.NONE]


def test_some_where_only_the_kind_of_thing_is_there() -> None:
    pair = ("部分数据可以利用。", "遺伝データは利用できる。")
    assert doubted(GENETIC, pair) == [Doubt.SOME]


def test_an_added_sign_makes_no_compound() -> None:
    assert doubted(USER, ("应遵守规则。", "当該受給者等は規則を守る。")) == [Doubt.SOME]


def test_some_for_a_common_word_that_is_nowhere() -> None:
    assert doubted(USER, ("应遵守规则。", "受給者は規則を守る。")) == [Doubt.SOME]


@pytest.mark.parametrize(
    ("one", "zh", "ja"),
    [
        (USER, "享受待遇者应遵守。", "受給者は規則を守る。"),
        (USER, "服务商应遵守。", "受給者は規則を守る。"),
        (AMENDMENT, "最后讨论修法。", "最後に法改正を論じる。"),
        (OPT_OUT, "可以随时退出。", "いつでもオプトアウトできる。"),
    ],
)
def test_much_where_other_words_say_it(one: Concept, zh: str, ja: str) -> None:
    assert doubted(one, (zh, ja)) == [Doubt.MUCH]


def test_much_where_the_next_sentence_names_it() -> None:
    pairs = (("应遵守规则。", "受給者は規則を守る。"), ("领取者须申请。", "受給者は申請する。"))
    assert doubted(USER, *pairs) == [Doubt.MUCH]
