"""Words in sentences."""

from hypothesis import given
from hypothesis import strategies as st

from briefdesk.text.mentions import Mentions


def test_words_are_found_also_inside_each_other() -> None:
    assert set(Mentions(["医疗", "医疗数据", "数据"]).find("利用医疗数据")) == {
        "医疗",
        "医疗数据",
        "数据",
    }


def test_a_latin_word_is_found_whole_or_not_at_all() -> None:
    words = Mentions(["EU", "data"])
    assert list(words.find("EUR, metadata")) == []
    assert list(words.find("据EU提供 data")) == ["EU", "data"]


def test_no_words_are_found_nowhere() -> None:
    assert list(Mentions(["", ""]).find("医疗")) == []


@given(st.lists(st.text("医疗数据", max_size=3), max_size=5), st.text("医疗数据。", max_size=12))
def test_all_words_of_a_text_without_spaces_are_found(words: list[str], text: str) -> None:
    assert set(Mentions(words).find(text)) == {word for word in words if word and word in text}
