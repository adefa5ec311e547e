"""The term card on a real desk with the bundled term bases."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from briefdesk.model.briefing import OpenBriefing
from briefdesk.model.recognition import Recognition
from briefdesk.model.span import Span
from briefdesk.ui.terms.card import ConceptView
from briefdesk.ui.terms.panel import TermPanel
from briefdesk.ui.widgets.furigana import FuriganaLabel
from briefdesk.ui.workspace import Workspace


@pytest.fixture
def panel(qtbot: QtBot, workspace: Workspace, briefing: OpenBriefing) -> TermPanel:
    made = TermPanel(workspace)
    qtbot.addWidget(made)
    made.resize(330, 700)
    with qtbot.waitExposed(made):
        made.show()
    return made


def first(briefing: OpenBriefing, surface: str) -> Recognition:
    return next(r for r in briefing.recognitions if r.surface == surface)


def words(panel: TermPanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def test_before_anything_is_asked_the_panel_says_what_to_do(panel: TermPanel) -> None:
    assert any("F2" in text for text in words(panel))


def test_a_sure_term_shows_japanese_english_and_the_rendering(
    panel: TermPanel,
    briefing: OpenBriefing,
    workspace: Workspace,
    settle: Callable[[], None],
) -> None:
    sure = next(r for r in briefing.recognitions if not r.ambiguous)
    workspace.term_asked.emit(Span(sure.start, sure.end))
    settle()
    assert panel.card is not None
    concept = panel.card.concept
    shown = words(panel)
    japanese = next(term for term in concept.terms if term.lang == "ja")
    assert any(japanese.text == label.text() for label in panel.findChildren(FuriganaLabel))
    assert any(sure.surface in text for text in shown)
    english = [term.text for term in concept.terms if term.lang == "en"]
    assert any(text in shown for text in english)


def test_the_false_friend_stands_above_the_rendering(
    panel: TermPanel,
    briefing: OpenBriefing,
    workspace: Workspace,
    settle: Callable[[], None],
    qtbot: QtBot,
) -> None:
    term = first(briefing, "假名化信息")
    workspace.term_asked.emit(Span(term.start, term.end))
    settle()
    assert panel.card is not None
    confirmed = panel.card.candidates[0].id
    panel._confirm(confirmed)
    settle()
    view = panel.findChildren(ConceptView)[-1]
    labels = [label.text() for label in view.findChildren(QLabel)]
    warning = next(at for at, text in enumerate(labels) if text.startswith("⚠"))
    assert warning < labels.index("Chinese")
    assert labels.index("Japan") < labels.index("Chinese")


def test_where_the_sense_is_open_all_candidates_can_be_chosen(
    panel: TermPanel,
    briefing: OpenBriefing,
    workspace: Workspace,
    settle: Callable[[], None],
) -> None:
    term = first(briefing, "假名化信息")
    assert len(term.ambiguous) > 1
    workspace.term_asked.emit(Span(term.start, term.end))
    settle()
    buttons = [b for b in panel.findChildren(QPushButton) if b.text() == "This sense here"]
    assert len(buttons) == len(term.ambiguous)
    buttons[0].click()
    settle()
    assert workspace.shown is not None
    now = next(r for r in workspace.shown.recognitions if r.start == term.start)
    assert now.ambiguous == ()
    assert now.concept == term.ambiguous[0]
    others = [r for r in workspace.shown.recognitions if r.surface == term.surface][1:]
    assert all(r.ambiguous for r in others)


def test_a_confirmed_sense_can_be_changed_and_left_open_again(
    panel: TermPanel,
    briefing: OpenBriefing,
    workspace: Workspace,
    settle: Callable[[], None],
) -> None:
    def press(label: str, which: int = 0) -> None:
        found = [b for b in panel.findChildren(QPushButton) if b.text() == label and b.isVisible()]
        found[which].click()
        settle()

    workspace.change_settings(author="佐藤 <b>")
    term = first(briefing, "假名化信息")
    workspace.term_asked.emit(Span(term.start, term.end))
    settle()
    press("This sense here")
    assert any(text.startswith("✓ Sense confirmed by 佐藤 <b>, 20") for text in words(panel))
    press("Change sense…")
    press("This sense here", 1)
    assert panel.card is not None
    assert panel.card.concept.id == term.ambiguous[1]
    press("Change sense…")
    press("Leave the sense open")
    assert panel.card.decision is None
    assert {one.id for one in panel.card.candidates} == set(term.ambiguous)
    assert not any(text.startswith("✓") for text in words(panel))


def test_next_and_previous_go_round_the_occurrences(
    panel: TermPanel,
    briefing: OpenBriefing,
    workspace: Workspace,
    settle: Callable[[], None],
) -> None:
    term = first(briefing, "假名化信息")
    places = [
        Span(r.start, r.end)
        for r in briefing.recognitions
        if term.concept in (r.concept, *r.ambiguous)
    ]
    assert len(places) > 1
    seen: list[Span] = []
    workspace.reveal.connect(seen.append)
    workspace.term_asked.emit(places[0])
    settle()
    for _ in places:
        panel._next.click()
        settle()
    assert seen == [*places[1:], places[0]]
    panel._previous.click()
    settle()
    assert seen[-1] == places[-1]
    assert panel._places.count() == len(places)


def test_another_briefing_empties_the_panel(
    panel: TermPanel, briefing: OpenBriefing, workspace: Workspace, settle: Callable[[], None]
) -> None:
    term = briefing.recognitions[0]
    workspace.term_asked.emit(Span(term.start, term.end))
    settle()
    workspace.close_briefing()
    assert panel.card is None


def test_the_entry_is_opened_in_the_term_base(
    panel: TermPanel, briefing: OpenBriefing, workspace: Workspace, settle: Callable[[], None]
) -> None:
    term = first(briefing, "假名化信息")
    workspace.term_asked.emit(Span(term.start, term.end))
    settle()
    asked: list[str] = []
    workspace.concept_asked.connect(asked.append)
    panel.open_entry.click()
    assert asked == [term.concept]


def test_the_card_leads_to_the_entry_and_to_its_network(
    panel: TermPanel,
    briefing: OpenBriefing,
    workspace: Workspace,
    settle: Callable[[], None],
) -> None:
    asked: list[tuple[str, str]] = []
    workspace.concept_edit_asked.connect(lambda concept: asked.append(("edit", concept)))
    workspace.network_asked.connect(lambda concept: asked.append(("network", concept)))
    sure = next(r for r in briefing.recognitions if not r.ambiguous)
    workspace.term_asked.emit(Span(sure.start, sure.end))
    settle()
    for name in ("edit_entry", "show_network"):
        button = panel.findChild(QPushButton, name)
        assert isinstance(button, QPushButton)
        button.click()
    assert asked == [("edit", sure.concept), ("network", sure.concept)]
