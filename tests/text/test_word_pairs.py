"""Words of titles."""

import pytest

from briefdesk.text.word_pairs import are_apart, are_synonyms, makes_another


@pytest.mark.parametrize(
    ("one", "other"),
    [("数据", "资料"), ("推进", "促进"), ("的保障", "的确保"), ("介护", "护理")],
)
def test_words_that_may_be_written_for_one_another(one: str, other: str) -> None:
    assert are_synonyms(one, other)
    assert are_synonyms(other, one)
    assert not are_apart(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("国家", "地方"), ("河南省", "湖北省"), ("医疗", "金融"), ("国内", "国外"), ("患者", "医师")],
)
def test_words_that_name_different_things(one: str, other: str) -> None:
    assert are_apart(one, other)
    assert are_apart(other, one)
    assert not are_synonyms(one, other)


def test_what_both_have_parts_nothing() -> None:
    assert not are_apart("国家与地方", "地方与国家")
    assert not are_synonyms("数据资料", "资料数据")


def test_words_that_make_another_thing() -> None:
    assert makes_another("试行")
    assert not makes_another("形态")
