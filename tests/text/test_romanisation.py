"""How a word sounds, in letters that a keyboard has."""

import pytest

from briefdesk.text.romanisation import (
    hepburn,
    is_kana,
    is_latin,
    pinyin,
    pinyin_with_tones,
    plain_letters,
    romaji,
    sounds,
    without_length,
)


@pytest.mark.parametrize(
    ("written", "letters"),
    [("yīliáo", "yiliao"), ("yi1 liao2", "yiliao"), ("lǜshī", "lvshi"), ("lüe", "lve"),
     ("Iryō", "iryo"), ("医疗 DX", "dx"), ("", "")],
)  # fmt: skip
def test_tones_digits_and_blanks_do_not_matter(written: str, letters: str) -> None:
    assert plain_letters(written) == letters


@pytest.mark.parametrize("typed", ["iryou", "lv4 shi1", "xi'an", "jiǎ míng", "lu\u0308", "Iryō・"])
def test_latin_letters_may_say_how_a_word_sounds(typed: str) -> None:
    assert is_latin(typed)


@pytest.mark.parametrize("typed", ["GE医疗", "FA规制", "デjk", "ァ", "ＧＤＰＲ", "ДX", "iryー"])
def test_letters_beside_those_of_another_script_do_not(typed: str) -> None:
    assert not is_latin(typed)


@pytest.mark.parametrize(
    ("reading", "letters"),
    [("いりょう", "iryo"), ("イリョウ", "iryo"), ("かめいかじょうほう", "kameikajoho"),
     ("データ", "deta"), ("こうせいろうどうしょう", "koseirodosho")],
)  # fmt: skip
def test_kana_in_letters_without_the_length_of_vowels(reading: str, letters: str) -> None:
    assert romaji(reading) == letters


@pytest.mark.parametrize("typed", ["iryou", "iryo", "iryoo", "iryoh"])
def test_every_way_to_type_a_long_vowel_is_the_same(typed: str) -> None:
    assert without_length(typed) == romaji("いりょう")


@pytest.mark.parametrize(
    "typed", ["jyouhou", "zyouhou", "zyôhô", "jouhou", "johou", "jōhō", "joho"]
)
def test_every_spelling_of_kana_with_y_is_the_same(typed: str) -> None:
    assert without_length(hepburn(plain_letters(typed))) == romaji("じょうほう")


@pytest.mark.parametrize(
    ("typed", "written"),
    [("syo", "sho"), ("tya", "cha"), ("ryo", "ryo"), ("system", "system"), ("type", "type")],
)
def test_only_kana_with_y_are_respelt(typed: str, written: str) -> None:
    assert hepburn(typed) == written


def test_chinese_sounds_as_pinyin_proposes() -> None:
    assert pinyin("医疗") == "yiliao"
    assert pinyin("律师") == "lvshi"


def test_a_reading_goes_before_a_proposal() -> None:
    assert sounds("假名化", "zh-Hans", "jiǎ míng huà") == ("", "jiaminghua")
    assert sounds("EHDS", "zh-Hans") == ("", "")
    assert sounds("医療", "ja", "いりょう") == ("いりよう", "iryo")
    assert sounds("データ", "ja") == ("でた", "deta")
    assert sounds("医療", "ja") == ("", "")
    assert sounds("medical care", "en") == ("", "")


def test_kana_only() -> None:
    assert is_kana("いりょう イリョウ")
    assert not is_kana("医療")


def test_pinyin_to_be_read_has_its_tones() -> None:
    assert pinyin_with_tones("假名加工信息") == "jiǎ míng jiā gōng xìn xī"
    assert pinyin_with_tones("IC芯片") == "IC xīn piàn"
