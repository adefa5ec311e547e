"""Which near names are slips."""

import pytest

from briefdesk.text.known_pairs import KnownPairs, named_pairs
from briefdesk.text.near_slips import Slips, apart, likely
from briefdesk.text.near_terms import Name, Near, NearNames
from briefdesk.text.searchable import Searchable

NAMES = ("个人信息保护委员会", "电子处方", "匿名化信息", "医疗数据库", "信息平台")


def found(text: str, *names: str) -> list[str]:
    keys = names or NAMES
    index = NearNames(Name(key, key, "c-1") for key in keys)
    ground = Searchable([(0, text)])
    is_slip = Slips(ground, text, (), index.keys, KnownPairs(ground.text, named_pairs(keys)))
    return [text[one.start : one.end] for one in index.find(text, ()) if is_slip(one)]


@pytest.mark.parametrize(
    "slip",
    [
        "个人信息保护委会",
        "个人信息保户委员会",
        "个人信息护保委员会",
        "个人信信息保护委员会",
        "电子处处方",
    ],
)
def test_slips(slip: str) -> None:
    assert slip in found(f"由{slip}，")


@pytest.mark.parametrize(
    "text",
    [
        "以电子方式，",  # a word goes on
        "电子的处方，",  # grammar
        "匿名信息，",  # two words
        "医院数据库。医院。",  # 医院 stands elsewhere
    ],
)
def test_words_of_their_own(text: str) -> None:
    assert found(text) == []


def test_numbers_tell_two_things_apart() -> None:
    assert found("三类信息平台，", "六类信息平台") == []


def test_what_is_near_many_names_is_near_none() -> None:
    names = [Name(f"甲{middle}丙丁", "", "c-1") for middle in "一二三四五六七"]
    many = [Near(0, 4, name, 1) for name in names]
    assert list(likely(many)) == []
    assert set(likely(many[:2])) == set(many[:2])


def test_what_overlaps_is_told_once_by_its_nearest_name() -> None:
    text = "公立数据库平台"
    long, short = Name("公共数据库平台", "", "c-1"), Name("公共数据库", "", "c-2")
    both = [Near(0, 5, short, 1), Near(0, 7, long, 1)]
    assert apart(both, text) == [both[1]]


def test_two_characters_of_a_short_name_in_the_wrong_order() -> None:
    assert "电处子方" in found("凭电处子方配药，")
    assert found("大小中学，小中学。", "大中小学", "小中", "大小", "中学") == []


def test_a_character_that_may_sound_the_same_is_a_slip() -> None:
    assert "本人惨与" in found("确保本人惨与，", "本人参与")  # 参 has several sounds
