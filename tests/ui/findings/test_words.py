"""What checks say is said in the user's language, and the words they quote keep their own."""

import pytest

from briefdesk.model.finding import said
from briefdesk.phrases import phrase
from briefdesk.ui.findings.words import (
    DEED_ICONS,
    DEED_WORDS,
    KEYS,
    SHORT_WORDS,
    Deed,
    check_info,
    check_title,
    spoken,
    subject_of,
    told,
)
from briefdesk.ui.say import say_said
from briefdesk.ui.workspace import Workspace
from tests.ui.findings.conftest import WRONG, finding


def test_every_deed_has_its_words_and_a_key_of_its_own() -> None:
    for words in (DEED_WORDS, SHORT_WORDS, DEED_ICONS, KEYS):
        assert set(words) == set(Deed)
    assert len(set(KEYS.values())) == len(Deed)


def test_a_check_that_is_no_more_is_called_by_its_id() -> None:
    assert check_info("gone") is None
    assert check_title("gone") == "gone"
    assert check_title("typography") != "typography"


def test_a_finding_is_one_line_for_a_screen_reader(checked: Workspace) -> None:
    one = finding(checked, WRONG)
    assert subject_of(one) == WRONG
    assert spoken(one).startswith(f"High: {WRONG}. ")


@pytest.mark.parametrize(
    ("name", "lang"),
    [
        ("公共数据库", "zh-Hans"),
        ("データベース", "ja"),
        ("database", "en"),
        ("個人情報保護法の", "ja"),
    ],
)
def test_quoted_words_keep_their_language(name: str, lang: str) -> None:
    words = said(phrase("checks", "In Japanese: {name}."), name=name)
    assert told(words, "zh-Hans") == [("In Japanese: ", ""), (name, lang), (".", "")]
    assert "".join(part for part, _ in told(words, "zh-Hans")) == say_said(words)
