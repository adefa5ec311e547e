"""Readings and pinyin are proposed by a process that stays open and ends when it should."""

import sys
from collections.abc import Iterator

import pytest

from briefdesk.errors import Cancelled, ParsingStoppedError
from briefdesk.model.wire import changed
from briefdesk.services.catalogue import catalogue
from briefdesk.services.lexicon import BUNDLED
from briefdesk.services.pronouncing import Pronouncer, is_reading


@pytest.fixture
def pronouncer() -> Iterator[Pronouncer]:
    made = Pronouncer()
    yield made
    made.close()


def test_chinese_has_tones_and_japanese_is_read_as_lawyers_read(pronouncer: Pronouncer) -> None:
    assert pronouncer.pinyin(["假名"]) == {"假名": "jiǎ míng"}
    found = pronouncer.readings(["仮名加工", "CT"], ())
    assert found == {"仮名加工": "かめいかこう", "CT": ""}


def test_what_people_confirmed_counts_as_part_of_longer_terms(pronouncer: Pronouncer) -> None:
    row = changed(catalogue(BUNDLED).rows[0], japanese="押印", reading="おすいん", unread=0)
    assert pronouncer.readings(["押印"], [row]) == {"押印": "おすいん"}
    assert pronouncer.readings(["押印"], [changed(row, unread=1)]) == {"押印": "おういん"}


def test_a_process_that_dies_is_one_sentence_and_the_next_question_starts_another() -> None:
    pronouncer = Pronouncer((sys.executable, "-c", "pass"))
    for _ in range(2):
        with pytest.raises(ParsingStoppedError, match="type it"):
            pronouncer.pinyin(["假名"])
    pronouncer.close()


def test_after_the_end_nothing_is_proposed(pronouncer: Pronouncer) -> None:
    pronouncer.close()
    with pytest.raises(Cancelled):
        pronouncer.pinyin(["假名"])


@pytest.mark.parametrize(
    ("text", "right"), [("かめい", True), ("カメイ", True), ("", False), ("仮めい", False)]
)
def test_a_reading_is_kana(text: str, right: object) -> None:
    assert is_reading(text) is right
