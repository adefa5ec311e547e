"""Control characters are dropped with a record; names are shown harmlessly."""

from hypothesis import given
from hypothesis import strategies as st

from briefdesk.text.normalise import clean, language_of, plain_radicals, shown_name


@given(st.text(st.sampled_from("ab数\0\x01\x7f"), max_size=40), st.data())
def test_raw_ranges_lead_back(raw: str, data: st.DataObject) -> None:
    cleaned = clean(raw)
    start = data.draw(st.integers(0, len(cleaned.text)))
    end = data.draw(st.integers(start, len(cleaned.text)))
    ranges = list(cleaned.raw_ranges(start, end))
    assert "".join(raw[left:right] for left, right in ranges) == cleaned.text[start:end]
    assert all(left < right for left, right in ranges)


def test_radicals_become_the_ideographs_they_look_like() -> None:
    assert plain_radicals("⼀、⽇本①㍻") == "一、日本①㍻"


@given(st.text(st.characters(min_codepoint=0x2F00, max_codepoint=0x2FD5)))
def test_each_radical_is_one_ideograph(text: str) -> None:
    plain = plain_radicals(text)
    assert len(plain) == len(text)
    assert plain == "".join(one for one in plain if "\u4e00" <= one <= "\u9fff")


def test_names() -> None:
    assert shown_name("简报\u202e\n\udcff.txt") == "简报\ufffd\ufffd\ufffd.txt"


def test_languages() -> None:
    assert language_of("这个国家的数据") == "zh-Hans"
    assert language_of("這個國家的數據") == "zh-Hant"
    assert language_of("この国のデータ") == "ja"
    assert language_of("This is data.") == "en"
