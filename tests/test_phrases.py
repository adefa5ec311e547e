"""A phrase is English with places, and knows its context."""

from briefdesk.phrases import phrase


def test_a_phrase_prints_as_its_english_text() -> None:
    words = phrase("errors", "“{file}” is empty")
    assert str(words) == "“{file}” is empty"
    assert f"{words}" == words.text
    assert words.context == "errors"
