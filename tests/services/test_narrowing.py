"""Rows are found in every script and reading, and narrowed by what they are or lack."""

from pathlib import Path

import pytest

from briefdesk.model.concept import ConceptStatus, Confidence
from briefdesk.model.concept_row import ConceptRow, Lack, Wanted
from briefdesk.model.termbase_info import BUNDLED as BUNDLED_ID
from briefdesk.model.wire import changed
from briefdesk.services.catalogue import catalogue
from briefdesk.services.desk import open_desk
from briefdesk.services.lexicon import BUNDLED
from briefdesk.services.narrowing import listed, may_sound, narrowed, sounds_like


@pytest.fixture(scope="module")
def rows() -> tuple[ConceptRow, ...]:
    return catalogue(BUNDLED).rows


def names(found: object) -> list[str]:
    assert isinstance(found, list | tuple)
    return [row.id for row in found]


def test_nothing_wanted_is_everything(rows: tuple[ConceptRow, ...]) -> None:
    assert tuple(narrowed(rows, Wanted())) == rows
    assert not Wanted().is_narrow


@pytest.mark.parametrize("words", ["仮名加工情報", "假名加工情報", "假名加工信息", "かめいかこう"])
def test_every_script_and_reading_finds_the_entry(rows: tuple[ConceptRow, ...], words: str) -> None:
    assert "c-kameikako" in names(narrowed(rows, Wanted(words)))


def test_what_is_called_so_comes_before_what_holds_the_words(rows: tuple[ConceptRow, ...]) -> None:
    found = narrowed(rows, Wanted("医疗"))
    assert found[0].chinese == "医疗"
    assert len(found) > 5


def test_each_row_has_its_place(rows: tuple[ConceptRow, ...]) -> None:
    for wanted in (Wanted(), Wanted("医疗"), Wanted("zzz")):
        found = listed(rows, wanted)
        assert found.rows == narrowed(rows, wanted)
        assert [found.places[row.id] for row in found.rows] == list(range(len(found.rows)))


def test_latin_letters_say_how_a_term_sounds(library: Path, rows: tuple[ConceptRow, ...]) -> None:
    with open_desk(library, create=True) as desk:
        sounding = sounds_like(desk, "kameikako")
    assert "c-kameikako" in sounding
    assert names(narrowed(rows, Wanted("kameikako"), sounding)).count("c-kameikako") == 1
    assert may_sound("kamei")
    assert not may_sound("仮名")
    assert not may_sound(" ")


def test_each_choice_keeps_only_its_rows(rows: tuple[ConceptRow, ...]) -> None:
    bare = changed(rows[0], id="c-bare", missing="en", unread=1, home=3, domain="office")
    known = (*rows, bare)
    for wanted in (
        Wanted(lacks=Lack.ENGLISH, domain="office"),
        Wanted(lacks=Lack.READING),
        Wanted(home=3),
        Wanted(domain="office"),
    ):
        assert names(narrowed(known, wanted)) == ["c-bare"]
    assert names(narrowed(known, Wanted(lacks=Lack.JAPANESE, home=3))) == []
    assert len(narrowed(known, Wanted(home=BUNDLED_ID))) == len(rows)
    approved = narrowed(rows, Wanted(status=ConceptStatus.APPROVED))
    assert 0 < len(approved) < len(rows)
    assert {row.confidence for row in narrowed(rows, Wanted(confidence=Confidence.LIKELY))} == {
        Confidence.LIKELY
    }
