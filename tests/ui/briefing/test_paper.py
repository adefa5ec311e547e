"""The sheet of paper alone: nothing is loaded, nothing is guessed about positions."""

import pytest
from PySide6.QtCore import QPoint, QUrl
from PySide6.QtGui import QImage, QTextDocument
from pytestqt.qtbot import QtBot

from briefdesk.model.span import Span
from briefdesk.ui.briefing.composition import Composition, Names, compose
from briefdesk.ui.briefing.highlights import Layer, Look
from briefdesk.ui.briefing.paper import Paper
from briefdesk.ui.briefing.styles import Styles
from briefdesk.ui.theme import LIGHT
from tests.documents import made_document

DOCUMENT = made_document()


@pytest.fixture
def paper(qtbot: QtBot) -> Paper:
    made = Paper()
    qtbot.addWidget(made)
    made.resize(700, 600)
    with qtbot.waitExposed(made):
        made.show()
    return made


def show(paper: Paper) -> Composition:
    composition = compose(DOCUMENT, DOCUMENT.meta, DOCUMENT.text, Names("N", "A", "T"))
    paper.show_composition(composition, Styles("zh-Hans", 14, LIGHT), DOCUMENT.text, [])
    return composition


def test_no_resource_is_ever_loaded(paper: Paper) -> None:
    kind = QTextDocument.ResourceType.ImageResource.value
    for address in ("file:///etc/hostname", "//host/share/x.png", "http://example.com/x.png"):
        answer = paper.loadResource(kind, QUrl(address))
        assert isinstance(answer, QImage)
        assert (answer.width(), answer.height()) == (1, 1)


def test_the_paper_shows_every_unit_and_lays_out_all_of_it(paper: Paper) -> None:
    composition = show(paper)
    assert paper.document().characterCount() - 1 == composition.map.utf16.length
    last = paper.document().lastBlock()
    assert last.layout().lineCount() > 0


def test_painting_early_does_not_stop_the_layout(paper: Paper) -> None:
    show(paper)
    paper.paint([])
    paper.paint([Layer(0, 2, Look(term=True))])
    assert paper.document().lastBlock().layout().lineCount() > 0


def test_beside_the_words_nothing_is_hit(paper: Paper) -> None:
    show(paper)
    assert paper.unit_at(QPoint(2, 2)) == -1


def test_found_places_are_marked_only_in_view(paper: Paper) -> None:
    composition = show(paper)
    length = composition.map.utf16.length
    paper.resize(700, 200)
    paper.show_found([Span(0, 2), Span(length - 2, length)], Span(0, 2))
    assert len(paper.extraSelections()) == 2  # the visible place, and that it is current
    paper.show_found([], None)
    assert paper.extraSelections() == []
