"""What a card says about a term, from values alone."""

import time
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from briefdesk.model.concept import (
    AdminStatus,
    Concept,
    ConceptStatus,
    Confidence,
    ReadingSource,
    SourceRef,
    Term,
)
from briefdesk.model.recognition import Grade, Recognition
from briefdesk.model.term_card import Decision, FalseFriend, TermCard
from briefdesk.ui.terms.card import CardView, ConceptView, Extent

LAW = SourceRef("law", "個人情報の保護に関する法律", "平成15年法律第57号", "2", "5")
CONCEPT = Concept(
    "c-kamei",
    "health",
    (
        Term("1", "ja", "仮名加工情報", reading="かめいかこうじょうほう", source=LAW),
        Term("2", "zh-Hans", "假名加工信息"),
        Term(
            "3",
            "zh-Hans",
            "去标识化信息",
            AdminStatus.DEPRECATED,
            forbidden=True,
            replacement="假名加工信息",
        ),
        Term("4", "zh-Hans", "假名信息", AdminStatus.ADMITTED),
        Term("5", "en", "<b>pseudonymously</b> processed information"),
    ),
    definition_source=LAW,
    confidence=Confidence.LIKELY,
)


def recognition(surface: str, status: str) -> Recognition:
    return Recognition(
        "c-kamei",
        surface,
        "zh-Hans",
        0,
        len(surface),
        surface,
        status,
        ConceptStatus.APPROVED,
        Grade.EXACT,
    )


def texts(qtbot: QtBot, card: TermCard, extent: Extent = Extent.FULL) -> list[str]:
    view = ConceptView(card, card.concept, extent)
    qtbot.addWidget(view)
    return [label.text() for label in view.findChildren(QLabel)]


def test_a_wrong_word_is_named_with_the_right_one(qtbot: QtBot) -> None:
    card = TermCard(recognition("去标识化信息", "forbidden"), CONCEPT, (), (), ())
    shown = texts(qtbot, card)
    assert "✗ 去标识化信息 – not to be used" in shown
    assert "Write 假名加工信息" in shown


def test_a_right_word_says_so(qtbot: QtBot) -> None:
    card = TermCard(recognition("假名信息", AdminStatus.ADMITTED), CONCEPT, (), (), ())
    assert "假名信息 – admitted" in texts(qtbot, card)


def test_jurisdiction_source_and_false_friend_come_before_the_rendering(qtbot: QtBot) -> None:
    friend = FalseFriend("c-kamei", "去标识化", "CN", "another law")
    card = TermCard(recognition("假名信息", "admitted"), CONCEPT, (), (friend,), ())
    shown = texts(qtbot, card)
    order = [
        "Japan",
        "個人情報の保護に関する法律（平成15年法律第57号）",
        "第2条第5項",
        "⚠ Not 去标识化 (Mainland China)",
        "Chinese",
        "假名加工信息",
    ]
    assert [shown.index(text) for text in order] == sorted(shown.index(text) for text in order)


def test_without_a_source_there_is_no_heading_for_it(qtbot: QtBot) -> None:
    concept = Concept("c-kamei", "x", (Term("1", "ja", "情報"), Term("2", "zh-Hans", "信息")))
    card = TermCard(recognition("信息", "preferred"), concept, (), (), ())
    assert "Japan" not in texts(qtbot, card)


def test_renderings_of_several_scripts_say_which(qtbot: QtBot) -> None:
    one = (Term("1", "ja", "情報"), Term("2", "zh-Hans", "信息"))
    card = TermCard(recognition("信息", "preferred"), Concept("c-kamei", "x", one), (), (), ())
    assert "preferred" in texts(qtbot, card)
    both = Concept("c-kamei", "x", (*one, Term("3", "zh-Hant-TW", "資訊")))
    card = TermCard(recognition("信息", "preferred"), both, (), (), ())
    shown = texts(qtbot, card)
    assert "preferred · 简体" in shown
    assert "preferred · 繁體（台灣）" in shown


def test_an_unconfirmed_reading_and_an_unsure_entry_are_marked(qtbot: QtBot) -> None:
    card = TermCard(recognition("假名信息", "admitted"), CONCEPT, (), (), ())
    shown = texts(qtbot, card)
    assert "Reading proposed, not confirmed" in shown
    assert "Likely, not confirmed by the editor" in shown


def test_a_confirmed_reading_is_not_marked(qtbot: QtBot) -> None:
    ja = Term("1", "ja", "情報", reading="じょうほう", reading_source=ReadingSource.HUMAN)
    card = TermCard(recognition("信息", "preferred"), Concept("c-kamei", "x", (ja,)), (), (), ())
    assert "Reading proposed, not confirmed" not in texts(qtbot, card)


def test_a_term_base_cannot_smuggle_markup(qtbot: QtBot) -> None:
    card = TermCard(recognition("假名信息", "admitted"), CONCEPT, (), (), ())
    view = ConceptView(card, CONCEPT, Extent.FULL)
    qtbot.addWidget(view)
    assert {label.textFormat().name for label in view.findChildren(QLabel)} == {"PlainText"}
    assert any("<b>" in label.text() for label in view.findChildren(QLabel))


@pytest.fixture
def tokyo(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Work nine hours ahead of UTC."""
    if not hasattr(time, "tzset"):
        pytest.skip("the system's time zone cannot be changed here")
    with monkeypatch.context() as there:
        there.setenv("TZ", "Asia/Tokyo")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.usefixtures("tokyo")
@pytest.mark.parametrize(
    ("name", "words"),
    [("佐藤", "confirmed by 佐藤, 2026-02-01"), ("", "confirmed, 2026-02-01")],
)
def test_a_confirmed_sense_says_who_and_on_which_day_here(
    qtbot: QtBot, name: str, words: str
) -> None:
    decision = Decision("c-kamei", name, "2026-01-31T15:00:00.000Z")
    seen = recognition("假名信息", "admitted")
    view = CardView(TermCard(seen, CONCEPT, (), (), (), decision), wide=True)
    qtbot.addWidget(view)
    assert any(words in label.text() for label in view.findChildren(QLabel))
    assert view.findChildren(QPushButton) == []
