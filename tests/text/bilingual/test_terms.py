"""Terms of the original that the translation does not have."""

from briefdesk.model.concept import (
    AdminStatus,
    Concept,
    ConceptKind,
    Relation,
    RelationType,
    Term,
)
from briefdesk.text.bilingual.doubt import Doubt
from briefdesk.text.bilingual.terms import Lack, Lookup, lacks
from tests.bilingual import beside
from tests.examined import knowing

PSEUDONYMISED = Concept(
    "c-pseudonymised",
    "d",
    (
        Term("t-1", "ja", "仮名加工情報"),
        Term("t-2", "zh-Hans", "假名加工信息"),
        Term("t-3", "zh-Hans", "假名化加工信息", AdminStatus.ADMITTED),
        Term("t-4", "zh-Hans", "化名信息", AdminStatus.DEPRECATED),
    ),
    relations=(Relation(RelationType.FALSE_FRIEND_OF, "c-anonymised", "."),),
)
ANONYMISED = Concept(
    "c-anonymised",
    "d",
    (Term("t-5", "ja", "匿名加工情報"), Term("t-6", "zh-Hans", "匿名加工信息")),
)
ACT = Concept(
    "c-act",
    "d",
    (
        Term("t-7", "ja", "個人情報の保護に関する法律"),
        Term("t-8", "zh-Hans", "关于个人信息保护的法律"),
    ),
    kind=ConceptKind.STATUTE,
)
DATABASE = Concept(
    "c-database",
    "d",
    (Term("t-9", "ja", "公的データベース"), Term("t-10", "zh-Hans", "公共数据库")),
)
STATISTICS = Concept(
    "c-statistics", "d", (Term("t-13", "ja", "統計情報"), Term("t-14", "zh-Hans", "统计信息"))
)
RESULT = Concept(
    "c-result",
    "d",
    (Term("t-15", "ja", "解析の成果"), Term("t-16", "zh-Hans", "分析结果")),
    relations=(Relation(RelationType.RELATED, "c-database", ""),),
)
PROVISION = Concept(
    "c-provision", "d", (Term("t-17", "ja", "第三者提供"), Term("t-18", "zh-Hans", "向第三方提供"))
)
OPERATOR = Concept(
    "c-operator",
    "d",
    (Term("t-19", "ja", "事業者"), Term("t-20", "zh-Hans", "经营者")),
    kind=ConceptKind.PERSON,
)
KNOWN = knowing(PSEUDONYMISED, ANONYMISED, ACT, DATABASE, STATISTICS, RESULT, PROVISION, OPERATOR)
LOOKUP = Lookup(KNOWN.concept, KNOWN.concepts_of)


def found(*pairs: tuple[str, str]) -> list[Lack]:
    """Return what is missing."""
    return list(lacks(beside(*pairs, known=KNOWN), LOOKUP))


def test_a_term_that_is_not_there() -> None:
    (lack,) = found(("处理数据时须遵守规则。", "仮名加工情報を取り扱うときは規則を守る。"))
    assert (lack.seen.surface, lack.concept.id, lack.instead) == (
        "仮名加工情報",
        "c-pseudonymised",
        None,
    )
    assert lack.doubt is Doubt.NONE


def test_a_false_friend_stands_there() -> None:
    (lack,) = found(("可以利用匿名加工信息。", "仮名加工情報を利用できる。"))
    assert lack.instead is not None
    assert lack.instead.surface == "匿名加工信息"
    assert lack.is_confusable


def test_a_false_friend_stands_there_though_the_right_name_is_there_too() -> None:
    (lack,) = found(("匿名加工信息和匿名加工信息。", "仮名加工情報と匿名加工情報。"))
    assert lack.instead is not None
    assert (lack.seen.surface, lack.instead.start, lack.is_confusable) == ("仮名加工情報", 0, True)


def test_the_only_other_term_stands_there_if_they_share_characters() -> None:
    (lack,) = found(("可以利用统计信息。", "仮名加工情報を利用できる。"))
    assert lack.instead is not None
    assert (lack.instead.surface, lack.is_confusable) == ("统计信息", False)


def test_the_only_other_term_stands_there_if_they_are_related() -> None:
    (lack,) = found(("可以利用分析结果。", "公的データベースを利用できる。"))
    assert lack.instead is not None
    assert lack.instead.surface == "分析结果"


def test_an_act_does_not_stand_for_the_person_who_does_it() -> None:
    (lack,) = found(("不得向第三方提供。", "事業者は、これをしてはならない。"))
    assert (lack.concept.id, lack.instead) == ("c-operator", None)


def test_a_thing_of_another_kind_does_not_stand_for_it() -> None:
    (lack,) = found(("可以利用公共数据库。", "個人情報の保護に関する法律による。"))
    assert (lack.concept.id, lack.instead) == ("c-act", None)


def test_silent_where_any_term_of_the_concept_is_there() -> None:
    for name in ("假名加工信息", "假名化加工信息", "化名信息", "假名加工資訊信息假名加工信息"):
        assert found((f"可以利用{name}。", "仮名加工情報を利用できる。")) == []


def test_silent_where_the_friend_is_in_the_original_too() -> None:
    both = ("假名加工信息和匿名加工信息不同。", "仮名加工情報と匿名加工情報は異なる。")
    assert found(both) == []


def test_silent_where_a_declared_short_form_is_there() -> None:
    declared = (
        "《关于个人信息保护的法律》（以下简称“保护法”）已经施行。",
        "個人情報の保護に関する法律は施行された。",
    )
    later = ("依保护法处理。", "個人情報の保護に関する法律により取り扱う。")
    assert found(declared, later) == []
    assert len(found(later)) == 1


def test_silent_where_the_text_points_back() -> None:
    for pointing in ("该法", "同法", "上述法"):
        pair = (f"依{pointing}第 5 条处理。", "個人情報の保護に関する法律第5条により取り扱う。")
        assert found(pair) == []


def test_silent_where_it_is_in_a_sentence_beside_that_belongs_to_nothing() -> None:
    pairs = (("须遵守规则。", "仮名加工情報は規則を守る。"), ("假名加工信息即在其列。", ""))
    assert found(*pairs) == []


def test_the_longer_name_of_another_concept_is_not_the_name() -> None:
    longer = Concept(
        "c-longer",
        "d",
        (Term("t-11", "ja", "大公的データベース"), Term("t-12", "zh-Hans", "大公共数据库")),
    )
    known = knowing(DATABASE, longer)
    sides = beside(("利用大公共数据库。", "公的データベースを利用する。"), known=known)
    (lack,) = lacks(sides, Lookup(known.concept, known.concepts_of))
    assert lack.instead is not None
    assert lack.instead.concept == "c-longer"


def test_a_part_of_the_name_leaves_some_doubt() -> None:
    (lack,) = found(("须遵守数据库的规则。", "公的データベースの規則を守る。"))
    assert lack.doubt is Doubt.SOME


def named(concept: Concept, zh: str, ja: str) -> list[Lack]:
    """Return what is missing of one concept."""
    known = knowing(concept)
    sides = beside((zh, ja), known=known)
    return list(lacks(sides, Lookup(known.concept, known.concepts_of)))


def test_the_same_characters_are_there_though_the_term_base_prefers_others() -> None:
    user = Concept(
        "c-user", "d", (Term("t-13", "ja", "利用者"), Term("t-14", "zh-Hans", "数据用户"))
    )
    assert named(user, "利用者应遵守。", "利用者は守る。") == []
    assert len(named(user, "人们应遵守。", "利用者は守る。")) == 1


def test_an_abbreviation_within_a_name_may_be_written_out() -> None:
    act = Concept(
        "c-ai-act",
        "d",
        (Term("t-15", "ja", "AI法"), Term("t-16", "zh-Hans", "日本AI法")),
        kind=ConceptKind.STATUTE,
    )
    intelligence = Concept(
        "c-ai", "d", (Term("t-17", "ja", "AI"), Term("t-18", "zh-Hans", "人工智能"))
    )
    known = knowing(act, intelligence)
    for zh, count in (("依《人工智能法》办理。", 0), ("依《智能城市法》办理。", 1)):
        sides = beside((zh, "AI法による。"), known=known)
        assert len(list(lacks(sides, Lookup(known.concept, known.concepts_of)))) == count


def test_a_word_that_looks_like_a_term_of_the_translation_is_none_of_the_original() -> None:
    outcome = Concept(
        "c-outcome", "d", (Term("t-19", "ja", "アウトカム"), Term("t-20", "zh-Hans", "结局"))
    )
    assert named(outcome, "这最终取决于信任。", "それは結局のところ信頼による。") == []
    assert len(named(outcome, "研究测定各项数值。", "研究はアウトカムを測定する。")) == 1
