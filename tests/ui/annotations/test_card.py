"""A card says in words and shapes what its colour says."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefdesk.model.annotation import Anchor, Annotation, Kind, Placement, QuoteSelector, State
from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.ui.annotations.card import MARK, SHORT, CommentCard, Face, body_layout, card_height

PLAIN = False
NOTE = Annotation(
    7,
    1,
    Kind.RISK,
    State.OPEN,
    PLAIN,
    "王敏",
    "",
    "",
    "很长的评论，" * 40,
    (),
    Anchor(Placement.PLACED, Span(0, 4), QuoteSelector("", "", ""), "b", (), 1),
)


def test_a_long_body_is_cut_with_an_ellipsis_until_its_card_is_current(qapp: object) -> None:
    layout, _ = body_layout(NOTE.body, "zh-Hans", 200, SHORT)
    assert layout.lineCount() == SHORT
    assert layout.text().endswith("…")
    whole, _ = body_layout(NOTE.body, "zh-Hans", 200, 0)
    assert whole.text() == NOTE.body
    short = card_height(NOTE, "zh-Hans", 260, active=False)
    assert card_height(NOTE, "zh-Hans", 260, active=True) > short


def test_an_internal_card_has_another_frame(qtbot: QtBot) -> None:
    pictures = []
    for note in (NOTE, changed(NOTE, internal=True, author="王敏")):
        card = CommentCard()
        qtbot.addWidget(card)
        card.resize(260, 100)
        card.show_face(Face(note, 1, active=False), "zh-Hans", narrow=True)
        pictures.append(card.grab().toImage())
    assert pictures[0] != pictures[1]


def test_a_mark_without_a_number_has_a_lock(qtbot: QtBot) -> None:
    pictures = []
    for number in (None, 1):
        card = CommentCard()
        qtbot.addWidget(card)
        card.resize(MARK)
        card.show_face(Face(NOTE, number, active=False), "zh-Hans", narrow=True)
        pictures.append(card.grab().toImage())
    bare = pictures[0].copy()
    bare.fill(pictures[0].pixelColor(MARK.width() // 2, 3))
    inside = bare.rect().adjusted(4, 3, -4, -3)
    assert pictures[0] != pictures[1]
    assert pictures[0].copy(inside) != bare.copy(inside)


def test_keys_choose_and_edit(qtbot: QtBot) -> None:
    card = CommentCard()
    qtbot.addWidget(card)
    card.show_face(Face(NOTE, 1, active=False), "zh-Hans", narrow=False)
    with qtbot.waitSignal(card.chosen) as chosen:
        QTest.keyClick(card, Qt.Key.Key_Space)
    with qtbot.waitSignal(card.edit_asked) as edited:
        QTest.keyClick(card, Qt.Key.Key_Return)
    assert (chosen.args, edited.args) == ([7], [7])
