"""A card tells a term in three languages; the current one names its keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from briefdesk.model.citation_form import citation
from briefdesk.model.lookup import Passage, TermEntry
from briefdesk.model.span import Span
from briefdesk.services.lexicon import bundled
from briefdesk.ui.lookup.cards import PassageLookup, TermLookup


def entry(term: str, *, usable: bool = True) -> TermEntry:
    """Return the concept that has a term."""
    for base in bundled():
        for concept in base.concepts:
            for one in concept.terms:
                if one.text == term and (usable or not one.is_usable):
                    return TermEntry(concept, one.text, one.lang, (0, 1))
    raise LookupError(term)


def words(card: TermLookup | PassageLookup) -> list[str]:
    return [label.text() for label in card.findChildren(QLabel) if not label.isHidden()]


@pytest.fixture
def card(qtbot: QtBot) -> TermLookup:
    made = TermLookup(entry("仮名化情報"))
    qtbot.addWidget(made)
    return made


def test_a_term_is_told_in_three_languages_with_status_and_source(card: TermLookup) -> None:
    told = words(card)
    assert {"仮名化情報", "假名化信息", "pseudonymised information", "preferred"} <= set(told)
    source = card.entry.concept.definition_source or card.entry.concept.sources[0]
    assert citation(source) in told
    assert "仮名化情報, 假名化信息" in card.accessibleName()


def test_only_the_current_card_names_its_keys(card: TermLookup) -> None:
    assert "Ctrl+1" not in words(card)
    card.set_current(current=True)
    assert {"Ctrl+1", "Ctrl+2", "Ctrl+3"} <= set(words(card))


def test_nothing_moves_when_a_card_becomes_current(qtbot: QtBot, card: TermLookup) -> None:
    card.resize(400, card.sizeHint().height())
    card.show()
    places = [label.geometry() for label in card.findChildren(QLabel)]
    card.set_current(current=True)
    layout = card.layout()
    assert layout is not None
    layout.activate()
    assert [label.geometry() for label in card.findChildren(QLabel)] == places


def test_a_term_that_is_not_to_be_used_is_told_to_be_none(qtbot: QtBot) -> None:
    bad = next(
        term
        for base in bundled()
        for concept in base.concepts
        for term in concept.terms
        if not term.is_usable
    )
    made = TermLookup(entry(bad.text, usable=False))
    qtbot.addWidget(made)
    assert any(one.startswith(f"✗ {bad.text} – ") for one in words(made))


def test_a_passage_tells_its_place(qtbot: QtBot) -> None:
    passage = Passage(1, Span(0, 1), "甲乙。", (0, 1), "题", "II. 现状", "3", "zh-Hans")
    made = PassageLookup(passage)
    qtbot.addWidget(made)
    assert words(made) == ["甲乙。", "题  ·  II. 现状  ·  p. 3"]


def test_the_mouse_chooses_and_opens(qtbot: QtBot, card: TermLookup) -> None:
    card.show()
    with qtbot.waitSignal(card.chosen):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(card.opened):
        qtbot.mouseDClick(card, Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(card, Qt.MouseButton.LeftButton)  # Qt does not
