"""Words that come again and again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.errors import Cancelled
from briefdesk.model.progress import unheard
from briefdesk.text.mining.frequent import frequent
from briefdesk.text.mining.ground import Ground
from tests.mined import ground

VARIED = ["甲国的{}很多。", "关于{}，乙反对。", "丙说{}可靠。", "在丁地，{}存在。"]


def often(page: Ground, *known: str) -> list[tuple[str, int]]:
    """Return what is there often beside known words, with how often."""
    places = [
        (at, at + len(word))
        for word in known
        for at in range(len(page.text))
        if page.text.startswith(word, at)
    ]
    found = frequent(page, places, unheard)
    return [(page.text[one.spans[0].start : one.spans[0].end], len(one.spans)) for one in found]


def around(*words: str) -> list[str]:
    """Return sentences that use each of some words at four different places."""
    return [sentence.format(word) for word in words for sentence in VARIED]


def test_a_word_that_comes_often() -> None:
    assert often(ground("zh-Hans", *around("安全执行环境"))) == [("安全执行环境", 4)]
    assert often(ground("zh-Hans", *around("安全执行环境")[:2])) == []


def test_latin_words_and_blanks() -> None:
    found = often(ground("zh-Hans", *around("医疗 DX", "FHIR", "Registry")))
    assert sorted(found) == [("FHIR", 4), ("医疗 DX", 4)]


def test_what_is_nowhere_but_in_a_longer_word_is_left_out() -> None:
    names = [name for name, _ in often(ground("zh-Hans", *around("个人健康记录")))]
    assert names == ["个人健康记录"]


def test_a_part_that_also_stands_alone() -> None:
    page = ground("zh-Hans", *around("健康记录"), *around("个人健康记录"))
    assert dict(often(page)) == {"个人健康记录": 4, "健康记录": 8}


def test_nothing_that_is_part_of_something_known_or_cuts_it() -> None:
    page = ground("zh-Hans", *around("医疗数据库"))
    assert often(page, "医疗数据库") == []
    assert often(page, "医疗数据") == [("医疗数据库", 4)]
    assert often(page, "方医疗", "说医疗", "国的医疗", "于医疗", "地，医疗") == []


def test_grammar_is_no_word() -> None:
    assert often(ground("zh-Hans", *(f"{x}的进行了并且将通过以及{x}" for x in "甲乙丙丁"))) == []


def test_addresses_are_no_words() -> None:
    page = ground("zh-Hans", *(f"见https://example.jp/DATABASE/{n} 甲{n}" for n in range(5)))
    assert often(page) == []


def test_japanese_words_have_no_kana_of_grammar() -> None:
    text = "甲は{}を扱う。", "乙の{}が多い。", "丙で{}に至る。", "丁、{}も同じ。"
    page = ground("ja", *(one.format("仮名加工データベース") for one in text))
    assert often(page) == [("仮名加工データベース", 4)]


@given(
    st.lists(st.text("医疗数据库甲乙的DX a、", min_size=1, max_size=30), min_size=1, max_size=12)
)
def test_all_places_are_true(texts: list[str]) -> None:
    page = ground("zh-Hans", *texts)
    for one in frequent(page, (), unheard):
        assert len(one.spans) >= 3
        surfaces = {page.text[s.start : s.end].replace(" ", "").casefold() for s in one.spans}
        assert len(surfaces) == 1
        assert list(one.spans) == sorted(set(one.spans))


def test_it_can_be_given_up() -> None:
    def give_up(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        frequent(ground("zh-Hans", "医疗"), (), give_up)
