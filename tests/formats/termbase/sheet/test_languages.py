"""Languages are known by name, by tag and by script."""

import pytest

from briefdesk.formats.termbase.sheet.languages import (
    column_language,
    folded,
    is_mixed,
    language_value,
    named_language,
    script_language,
    variety,
)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("ja", "ja"), ("JA-JP", "ja"), ("ja_JP", "ja"), ("日本語", "ja"),
        ("Japanese (Japan)", "ja"), ("日", "ja"),
        ("zh-CN", "zh-Hans"), ("ZH-HANS", "zh-Hans"), ("简体中文", "zh-Hans"),
        ("簡体字", "zh-Hans"),
        ("zh-TW", "zh-Hant-TW"), ("台灣", "zh-Hant-TW"), ("zh-HK", "zh-Hant-HK"),
        ("繁體中文", "zh-Hant"),
        ("zh", "zh"), ("中文", "zh"), ("中国語", "zh"), ("Chinese", "zh"),
        ("en-GB", "en"), ("英語", "en"), ("English (United States)", "en"),
        ("ko", "ko"), ("fr-CA", "fr-CA"), ("Korean", ""), ("", ""), ("日本語と英語", ""),
        ("医療", ""),
    ],
)  # fmt: skip
def test_what_a_cell_says_of_a_language(text: str, lang: str) -> None:
    assert language_value(text) == lang


def test_a_name_is_taken_out_of_a_header() -> None:
    assert named_language("中国語（簡体字） 訳") == ("zh-Hans", "訳")
    assert named_language(folded("Definition EN")) == ("en", "definition")
    assert named_language("reading") == ("", "reading")


@pytest.mark.parametrize(
    ("texts", "lang"),
    [
        (["医療情報", "個人情報の保護", "データ"], "ja"),
        (["仮名加工情報", "匿名加工医療情報", "規制改革実施計画"], "ja"),
        (["医疗信息", "个人信息保护法", "数据"], "zh-Hans"),
        (["醫療資訊", "個人資料保護法", "資料庫"], "zh-Hant"),
        (["medical information", "EHDS"], "en"),
        (["2025", "—", ""], ""),
        (["医療", "診療録"], "ja"),
        (["資料庫", "网络数据", "设备", "資訊"], "zh-Hans"),
        ([], ""),
        (["厚生労働省", "文部科学省", "内閣府", "デジタル庁"], "ja"),
        (["假名化信息", "の", *["医疗信息的处理规则"] * 20], "zh-Hans"),
    ],
)
def test_the_script_of_a_column(texts: list[str], lang: str) -> None:
    assert column_language(texts) == lang


def test_the_script_of_a_term() -> None:
    assert script_language("サービス") == "ja"
    assert script_language("EU") == "en"


def test_a_column_of_several_languages() -> None:
    japanese = ["医療情報", "データ", "個人情報の保護", "仮名化"]
    chinese = ["医疗信息", "数据", "个人信息保护", "假名化"]
    english = ["medical information", "data", "protection", "EHDS"]
    for one, other in ((japanese, chinese), (japanese, english), (chinese, english)):
        assert is_mixed([*one, *other])
        assert not is_mixed(one * 3)
        assert not is_mixed([*one * 5, other[0]])
    assert not is_mixed([])


def test_which_chinese_a_column_is() -> None:
    assert variety(["资料库", "网络"]) == "zh-Hans"
    assert variety(["資料庫", "網路"]) == "zh-Hant"
    assert variety([]) == "zh-Hans"
