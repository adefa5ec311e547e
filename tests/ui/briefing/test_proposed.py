"""What is proposed stands between the lines, and is no part of the page's text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from briefdesk.model.annotation import Placement
from briefdesk.model.revision import Remedy, RevisionState
from briefdesk.ui.briefing.composition import Names, compose
from briefdesk.ui.briefing.page import BriefingView
from briefdesk.ui.briefing.paper import Paper
from briefdesk.ui.briefing.proposed import Proposed, ProposedWords, placed, proposed_words
from briefdesk.ui.briefing.styles import Styles
from briefdesk.ui.theme import LIGHT
from briefdesk.ui.typeface import chrome_font
from briefdesk.ui.workspace import Workspace
from tests.documents import made_document
from tests.termbases import document
from tests.ui.revisions.conftest import Revise, revise, shown, span_of
from tests.ui.revisions.made import made_revision

__all__ = ["revise", "shown"]  # fixtures

DOCUMENT = made_document()
COMPOSITION = compose(DOCUMENT, DOCUMENT.meta, DOCUMENT.text, Names("N", "A", "T"))
RIGHT = 600


def words_of(*revisions: object) -> list[str]:
    return [one.words for one in proposed_words(revisions, COMPOSITION.map)]  # type: ignore[arg-type]


def test_other_words_and_glosses_are_written_questions_are_not() -> None:
    assert words_of(made_revision(proposed="公共\n数据库")) == ["公共 数据库"]
    assert words_of(made_revision(proposed="NDB", remedy=Remedy.GLOSS)) == ["（NDB）"]
    assert words_of(made_revision(proposed="何意？", remedy=Remedy.QUERY)) == []
    assert words_of(made_revision(proposed="")) == []


def test_nothing_is_written_where_no_change_is_shown() -> None:
    assert words_of(made_revision(state=RevisionState.REJECTED)) == []
    assert words_of(made_revision(placement=Placement.REVIEW)) == []
    assert words_of(made_revision(state=RevisionState.ACCEPTED)) == ["公共数据库"]


def test_they_go_by_the_page(qtbot: QtBot) -> None:
    late, early = made_revision(proposed="后", start=9), made_revision(proposed="前", start=1)
    assert words_of(late, early) == ["前", "后"]


@pytest.mark.usefixtures("qapp")
@given(
    st.lists(st.tuples(st.integers(0, RIGHT - 20), st.text("公共数据库", min_size=1)), max_size=6)
)
def test_words_never_stand_upon_others(wanted: list[tuple[int, str]]) -> None:
    metrics = QFontMetricsF(chrome_font("zh-Hans", 8))
    line = [(QRect(left, 0, 19, 30), words) for left, words in sorted(wanted)]
    used = 0.0
    for one in placed(line, metrics, RIGHT):
        assert one.left >= used
        used = one.left + metrics.horizontalAdvance(one.words)


def test_words_at_the_end_of_a_line_begin_before_their_place(qtbot: QtBot) -> None:
    metrics = QFontMetricsF(chrome_font("zh-Hans", 8))
    [one] = placed([(QRect(RIGHT - 20, 0, 19, 30), "公共数据库的使用")], metrics, RIGHT)
    assert one.words == "公共数据库的使用"
    assert one.left + metrics.horizontalAdvance(one.words) <= RIGHT


def test_they_are_drawn_and_not_copied(qtbot: QtBot) -> None:
    paper = Paper()
    qtbot.addWidget(paper)
    paper.resize(700, 600)
    with qtbot.waitExposed(paper):
        paper.show()
    paper.show_composition(COMPOSITION, Styles("zh-Hans", 14, LIGHT), DOCUMENT.text, [])
    paper.copied = lambda composition, _text, units: composition.map.text[slice(*units)]
    paper.selectAll()
    copied, bare = paper.createMimeDataFromSelection().text(), paper.viewport().grab().toImage()
    written = ProposedWords(paper)
    written.show([made_revision()])
    assert paper.viewport().grab().toImage() != bare
    assert paper.createMimeDataFromSelection().text() == copied
    written.show([])
    assert paper.viewport().grab().toImage() == bare


def test_nothing_is_drawn_on_another_page_than_it_was_proposed_for(qtbot: QtBot) -> None:
    paper = Paper()
    qtbot.addWidget(paper)
    paper.resize(700, 600)
    with qtbot.waitExposed(paper):
        paper.show()
    written = ProposedWords(paper)
    styles = Styles("zh-Hans", 14, LIGHT)
    paper.show_composition(COMPOSITION, styles, DOCUMENT.text, [])
    written.show([made_revision(start=1)])
    short = document("短文。" * 20)
    other = compose(short, short.meta, short.text, Names("N", "A", "T"))
    paper.show_composition(other, styles, short.text, [])
    drawn = paper.viewport().grab().toImage()
    written.show([])
    assert paper.viewport().grab().toImage() == drawn


def test_the_page_shows_what_is_proposed_as_soon_as_it_is(
    qtbot: QtBot, shown: Workspace, revise: Revise
) -> None:
    view = BriefingView(shown)
    qtbot.addWidget(view)
    view.resize(900, 700)
    with qtbot.waitExposed(view):
        view.show()
    revise("公立数据库", "公共数据库")
    composition = view.paper.composition
    assert composition is not None
    start, _ = composition.map.page_range(span_of(shown, "公立数据库"))
    assert view.proposed.shown == [Proposed(start, "公共数据库")]
