"""Language tags as files spell them, and the notes that carry our facts."""

import pytest

from briefdesk.formats.termbase.tbx3.vocabulary import fact, language_tag, prefixed


@pytest.mark.parametrize(
    ("found", "tag"),
    [
        ("ja", "ja"),
        ("JA-jp", "ja"),
        ("zh", "zh-Hans"),
        ("zh_CN", "zh-Hans"),
        ("zh-hans", "zh-Hans"),
        ("ZH-TW", "zh-Hant-TW"),
        ("zh-HK", "zh-Hant-HK"),
        ("en-GB", "en"),
        (" ko ", "ko"),
        ("", ""),
    ],
)
def test_language_tags(found: str, tag: str) -> None:
    assert language_tag(found) == tag
    assert language_tag(tag) == tag


@pytest.mark.parametrize("value", ["", "yes", "a b", "briefdesk:x y"])
def test_a_fact_is_read_back(value: str) -> None:
    assert fact(prefixed("key", value)) == ("key", value)


def test_a_note_of_somebody_else_is_no_fact() -> None:
    assert fact("see also briefdesk:kind") is None
