"""One candidate in full: its names, the concept that it adds to, all its places."""

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from briefdesk.model.candidate import Candidate
from briefdesk.ui.termbase.candidate_view import CandidateView
from tests.entries import plain
from tests.mined import mined, written

PAGE = written(
    "zh-Hans",
    "各国设立健康数据访问机构（Health Data Access Body，HDAB）。",
    "健康数据访问机构后来有变。",
)


def shown(qtbot: QtBot, candidate: Candidate, **known: object) -> CandidateView:
    concept = plain("known", "健康数据访问机构", lang="zh-Hans") if known else None
    made = CandidateView(candidate, PAGE.text, "zh-Hans", concept)
    qtbot.addWidget(made)
    made.show()
    return made


def test_every_name_says_its_language_and_form(qtbot: QtBot) -> None:
    view = shown(qtbot, mined(PAGE)[0])
    words = [label.text() for label in view.findChildren(QLabel)]
    for one in ("健康数据访问机构", "Chinese, simplified", "HDAB", "English  ·  abbreviation"):
        assert one in words


def test_a_place_that_is_chosen_is_told(qtbot: QtBot) -> None:
    candidate = mined(PAGE)[0]
    view = shown(qtbot, candidate)
    assert view.places.count() == candidate.count == 2
    with qtbot.waitSignal(view.place_chosen) as told:
        view.places.itemClicked.emit(view.places.item(1))
    assert told.args == [candidate.spans[1]]


def test_the_concept_that_gets_a_name_can_be_opened(qtbot: QtBot) -> None:
    view = shown(qtbot, mined(PAGE)[0], known=True)
    with qtbot.waitSignal(view.followed) as told:
        next(b for b in view.findChildren(QPushButton) if b.text() == "Open that entry").click()
    assert told.args == ["c-known"]
