"""What is chosen above the list is what is wanted."""

from pytestqt.qtbot import QtBot

from briefdesk.model.concept import ConceptStatus, Confidence
from briefdesk.model.concept_row import Lack, Wanted
from briefdesk.model.termbase_info import BUNDLED
from briefdesk.ui.termbase.filters import ConceptFilters
from briefdesk.ui.termbase.page import Room
from tests.ui.termbase.conftest import write


def filters_of(room: Room, qtbot: QtBot) -> ConceptFilters:
    made = ConceptFilters(room.keeper)
    qtbot.addWidget(made)
    made.follow()
    return made


def test_words_and_choices_come_together(room: Room, qtbot: QtBot) -> None:
    filters = filters_of(room, qtbot)
    assert filters.wanted == Wanted()
    heard: list[Wanted] = []
    filters.changed.connect(lambda: heard.append(filters.wanted))
    write(filters.line, "医療")
    filters.lacks.choose(Lack.READING)
    filters.domain.choose("office")
    filters.home.choose(BUNDLED)
    filters.status.choose(ConceptStatus.APPROVED)
    filters.status.activated.emit(1)
    assert heard[0] == Wanted("医療")
    assert heard[-1] == Wanted(
        "医療", Lack.READING, "office", ConceptStatus.APPROVED, None, BUNDLED
    )
    filters.status.choose(Confidence.UNSURE)
    assert (filters.wanted.status, filters.wanted.confidence) == (None, Confidence.UNSURE)


def test_everything_is_wanted_again_by_one_button(room: Room, qtbot: QtBot) -> None:
    filters = filters_of(room, qtbot)
    write(filters.line, "医療")
    filters.domain.choose("office")
    assert filters._clear.isEnabled()
    filters._clear.click()
    assert filters.wanted == Wanted()
    assert not filters._clear.isEnabled()


def test_the_domains_and_term_bases_that_there_are_can_be_chosen(room: Room, qtbot: QtBot) -> None:
    filters = filters_of(room, qtbot)
    offered = [filters.domain.itemText(at) for at in range(filters.domain.count())]
    assert offered[0] == "All domains"
    assert {"office", "Health care"} <= set(offered)
    homes = [filters.home.itemText(at) for at in range(filters.home.count())]
    assert homes == ["All term bases", "My entries", "Bundled"]
