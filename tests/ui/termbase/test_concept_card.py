"""A concept as a card: its names in their faces, pressed by mouse and keyboard."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from briefdesk.ui.termbase.concept_card import ConceptCard
from briefdesk.ui.theme import colours
from tests.networks import sheet


@pytest.fixture
def card(qtbot: QtBot) -> ConceptCard:
    made = ConceptCard(sheet().columns[0].cards[0], centre=False)
    qtbot.addWidget(made)
    made.resize(300, 140)
    made.show()
    return made


def label(card: ConceptCard, text: str) -> QLabel:
    return next(one for one in card.findChildren(QLabel) if one.text() == text)


def test_each_name_is_set_in_the_face_of_its_language(card: ConceptCard) -> None:
    assert label(card, "仮名化1").font().families()[0] == "Noto Serif JP"
    assert label(card, "假名化1").font().families()[0] == "Noto Serif SC"


def test_the_source_has_its_colour_although_it_stands_on_a_button(card: ConceptCard) -> None:
    source = label(card, "Regulation (EU) 2016/679, Art. 4(5)")
    assert source.foregroundRole() == QPalette.ColorRole.WindowText
    assert source.palette().color(source.foregroundRole()).name() == colours().accent


def test_it_is_pressed_by_mouse_enter_and_space(card: ConceptCard, qtbot: QtBot) -> None:
    pressed: list[str] = []
    card.clicked.connect(lambda: pressed.append(card.concept_id))
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    qtbot.keyClick(card, Qt.Key.Key_Return)
    qtbot.keyClick(card, Qt.Key.Key_Space)
    assert pressed == ["c-1"] * 3


def test_screen_readers_get_the_names(card: ConceptCard) -> None:
    assert card.accessibleName() == "仮名化1, 假名化1"
