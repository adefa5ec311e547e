"""A house names a concept by its id or by a term of it."""

from pathlib import Path

from briefdesk.model.concept import Concept, Term, TermBase
from briefdesk.model.house_profile import HouseProfile
from briefdesk.phrases import phrase
from briefdesk.services import concepts
from briefdesk.services.desk import open_desk
from briefdesk.services.preferred_forms import by_concept, named_in, unknown
from briefdesk.text.matcher import Matcher

USER = Concept("c-user", "general", (Term("t-1", "ja", "利用者"), Term("t-2", "zh-Hans", "用户")))
READER = Concept("c-reader", "general", (Term("t-3", "ja", "利用者"),))
JOHO = Term("t-4", "ja", "個人情報")
OURS = Concept("c-joho", "general", (JOHO,), home_jurisdiction="JP")
THEIRS = Concept("c-xinxi", "general", (JOHO,), home_jurisdiction="CN")
BASE = TermBase("own", "Own", "1", "Own work", (USER, READER, OURS, THEIRS))
KNOWN = Matcher.over((BASE,))


def test_a_term_stands_for_the_concepts_that_it_names() -> None:
    house = by_concept(HouseProfile(preferred={"利用者": "使用者"}), KNOWN)
    assert (house.preferred["c-user"], house.preferred["c-reader"]) == ("使用者", "使用者")


def test_an_id_comes_before_a_term() -> None:
    house = by_concept(HouseProfile(preferred={"c-user": "用户", "利用者": "使用者"}), KNOWN)
    assert (house.preferred["c-user"], house.preferred["c-reader"]) == ("用户", "使用者")


def test_what_no_term_base_knows_is_named() -> None:
    house = HouseProfile(preferred={"c-gone": "甲", "用户": "乙", "c-user": "丙", "无此词": "丁"})
    assert unknown(house, KNOWN) == ("c-gone", "无此词")


def test_a_term_of_japanese_law_stands_for_no_other_law() -> None:
    house = by_concept(HouseProfile(preferred={"個人情報": "个人信息"}), KNOWN)
    assert house.preferred["c-joho"] == "个人信息"
    assert "c-xinxi" not in house.preferred


def test_a_library_tells_which_concepts_ids_name(library: Path) -> None:
    house = HouseProfile(preferred={"c-user": "用户", "利用者": "用户", "c-gone": "甲"})
    with open_desk(library, create=True) as desk:
        concepts.save(desk, [USER], phrase("history", "Add term"))
        named = named_in(desk, house)
    assert [one.id for one in named.concepts.values()] == ["c-user"]
    assert named.unknown == ("c-gone",)
