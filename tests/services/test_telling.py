"""What a check says is told in the language of whoever gets the file."""

import pytest

from briefdesk.model.finding import Said, said
from briefdesk.phrases import Phrase, phrase
from briefdesk.services.telling import told

WRONG = said(
    phrase("checks", "“{wrong}” must not be written: write “{right}”."), wrong="公立", right="公共"
)


@pytest.mark.parametrize(
    ("lang", "beginning"), [("zh", "不得写“公立”"), ("ja", "「公立」"), ("en", "“公立” must not")]
)
def test_it_is_told_in_each_language(lang: str, beginning: str) -> None:
    words = told(WRONG, lang)
    assert words.startswith(beginning)
    assert "公共" in words


def test_what_no_translation_has_is_told_in_english() -> None:
    gone = Said(Phrase("checks", "“{wrong}” was said in another version."), {"wrong": "公立"})
    assert told(gone, "zh") == "“公立” was said in another version."
