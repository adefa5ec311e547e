"""The plain form has one sign for each, no blanks in Chinese words, and a way back."""

from hypothesis import given
from hypothesis import strategies as st

from briefdesk.text.values.plain import _AT_ONCE, GAP, Plain


def test_width_case_and_variants_are_one() -> None:
    assert (
        Plain("３０，０００人以內、ＦＹ２０２５、第五條、萬億").text
        == "30,000人以内、fy2025、第五条、万亿"
    )


def test_blanks_stay_only_between_latin_words() -> None:
    assert Plain("Act No. 57\n of 2003，第 5\n条").text == "act no. 57 of 2003，第5条"


def test_addresses_and_ends_of_paragraphs_are_blotted_out() -> None:
    assert Plain("见https://a.example/2025。").text == f"见{GAP * 22}。"
    assert Plain("第5\n \n条").text == f"第5{GAP}条"


def test_a_long_text_has_one_sign_for_each_too() -> None:
    assert Plain("條" * (2 * _AT_ONCE + 1)).text == "条" * (2 * _AT_ONCE + 1)


@given(st.text("第5条 \n\u200b年Ａab，。\u3000", max_size=40))
def test_every_character_leads_back_to_its_source(source: str) -> None:
    plain = Plain(source)
    places = [plain.at(position) for position in range(len(plain.text))]
    assert places == sorted(set(places))
    for sign, place in zip(plain.text, places, strict=True):
        if not sign.isspace() and sign != GAP:
            assert Plain(source[place]).text == sign
    if plain.text:
        start, end = plain.span(0, len(plain.text))
        assert 0 <= start < end <= len(source)
