"""Language tags as files spell them."""

import pytest

from briefdesk.text.language_tags import language_tag, leaves_script_open, script_of


@pytest.mark.parametrize(
    ("found", "tag"),
    [
        ("ja", "ja"),
        ("JA-jp", "ja"),
        ("Japanese", "ja"),
        ("zh", "zh-Hans"),
        ("zh_CN", "zh-Hans"),
        ("zh-hans", "zh-Hans"),
        ("ZH-TW", "zh-Hant-TW"),
        ("zh-HK", "zh-Hant-HK"),
        ("en-GB", "en"),
        (" ko ", "ko"),
        ("pt-BR", "pt-BR"),
        ("", ""),
        (" ", ""),
        ("Klingon (old)", "und"),
        ("日本語", "und"),
    ],
)
def test_language_tags(found: str, tag: str) -> None:
    assert language_tag(found) == tag
    assert language_tag(tag) == tag


@pytest.mark.parametrize(
    ("found", "is_open"),
    [("zh", True), (" ZH", True), ("chi", True), ("zh-CN", False), ("ja", False), ("", False)],
)
def test_some_tags_leave_the_script_open(found: str, *, is_open: bool) -> None:
    assert leaves_script_open(found) is is_open


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("个人信息", "zh-Hans"),
        ("個人資訊", "zh-Hant"),
        ("同意", "zh-Hans"),
        ("", "zh-Hans"),
        ("医疗機構與資訊", "zh-Hant"),
        ("皇后", "zh-Hans"),
    ],
)
def test_bare_chinese_is_told_by_its_characters(text: str, tag: str) -> None:
    assert script_of(text) == tag
