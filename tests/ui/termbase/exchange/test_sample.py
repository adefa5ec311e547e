"""The first entries in cards: every language, every status in words."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from briefdesk.model.concept import AdminStatus, Concept, Term
from briefdesk.ui.termbase.exchange.sample import SampleStrip

CONCEPT = Concept(
    "c-1",
    "office",
    (
        Term("1", "ja", "同意", reading="どうい"),
        Term("2", "zh-Hans", "同意"),
        Term("3", "zh-Hans", "认可", AdminStatus.DEPRECATED, forbidden=True),
    ),
    definition="本人の意思",
)


def test_a_card_says_what_an_entry_will_be(qtbot: QtBot) -> None:
    strip = SampleStrip()
    qtbot.addWidget(strip)
    strip.show_concepts([CONCEPT] * 5, 1200)
    words = [label.text() for label in strip.findChildren(QLabel)]
    assert words.count("同意 (どうい)") == 3
    assert "同意  ／  认可 (forbidden)" in words
    assert "office  ·  本人の意思" in words
    assert strip.caption.text() == "The first entries will be  ·  1200 rows in all"


def test_no_entry_is_said_in_words(qtbot: QtBot) -> None:
    strip = SampleStrip()
    qtbot.addWidget(strip)
    strip.show_concepts([], 0)
    assert strip.caption.text() == "No entry comes of these rows."
