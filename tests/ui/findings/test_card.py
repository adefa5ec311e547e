"""The card below the findings: as high as its words, within a share; each button keeps its seat."""

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from briefdesk.ui.findings.card import FindingCard
from briefdesk.ui.findings.words import Deed
from briefdesk.ui.workspace import Workspace
from tests.ui.findings.conftest import WRONG, finding


@pytest.fixture
def card(qtbot: QtBot, checked: Workspace) -> FindingCard:
    made = FindingCard()
    qtbot.addWidget(made)
    made.resize(300, 400)
    made.show()
    made.grow_to(400)
    made.tell(finding(checked, WRONG), None, "zh-Hans")
    return made


def seats(card: FindingCard) -> dict[Deed, QPoint]:
    return {deed: one.pos() for deed, one in card.buttons.items() if one.isVisible()}


def test_buttons_keep_their_seats_whatever_can_be_done(card: FindingCard) -> None:
    card.offer([Deed.REPLACE, Deed.DISMISS, Deed.EXPLAIN], 1)
    before = seats(card)
    assert not card.buttons[Deed.QUERY].isEnabled()
    card.offer([Deed.CORRECTION, Deed.TAKE_BACK, Deed.EXPLAIN], 1)
    after = seats(card)
    assert after[Deed.CORRECTION] == before[Deed.REPLACE]
    assert after[Deed.TAKE_BACK] == before[Deed.DISMISS]
    assert after[Deed.EXPLAIN] == before[Deed.EXPLAIN]
    assert len(after) == len(before)


def test_it_says_for_how_many_places_where_they_are_several(card: FindingCard) -> None:
    card.offer([Deed.DISMISS], 1)
    assert not card.reach.isVisible()
    card.offer([Deed.DISMISS], 3)
    assert card.reach.text() == "For 3 place(s):"


def test_the_words_take_what_they_need_and_scroll_beyond_their_share(card: FindingCard) -> None:
    said = card.words.widget()
    assert said is not None
    needed = said.heightForWidth(card.words.viewport().width())
    assert card.words.height() == needed
    card.grow_to(card._box.sizeHint().height() + needed - 20)
    assert card.words.height() < needed


def test_a_button_says_what_is_asked(card: FindingCard, qtbot: QtBot) -> None:
    card.offer([Deed.QUERY], 1)
    with qtbot.waitSignal(card.asked) as asked:
        card.buttons[Deed.QUERY].click()
    assert asked.args == [Deed.QUERY]
