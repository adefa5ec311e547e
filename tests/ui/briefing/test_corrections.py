"""What is proposed stands between the lines, and changes nothing of the page."""

from collections.abc import Callable
from functools import partial
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage

from briefdesk.model.revision import NewRevision, Remedy, RevisionEdit, RevisionState
from briefdesk.model.span import Span
from briefdesk.services import revising
from briefdesk.ui.briefing.corrections import GAP, short, side_by_side
from briefdesk.ui.briefing.page import BriefingView
from briefdesk.ui.findings.inspector import Inspector
from briefdesk.ui.theme import LIGHT
from briefdesk.ui.workspace import Workspace
from tests.reading import read_text
from tests.ui.conftest import Show
from tests.ui.revisions.made import made_revision

RAW = "一、背景\n　　研究者申请利用公立数据库中的信息。\n"
WORDS = "公立数据库"


@pytest.fixture
def page(view: BriefingView, show: Show, settle: Callable[[], None]) -> BriefingView:
    Inspector(view._workspace)
    show(read_text(RAW))
    settle()
    return view


def propose(workspace: Workspace, remedy: Remedy, proposed: str, words: str = WORDS) -> None:
    assert workspace.shown is not None
    start = workspace.shown.briefing.document.text.index(words)
    wanted = [(Span(start, start + len(words)), NewRevision(remedy, proposed, "名称"))]
    work = partial(revising.revise, briefing_id=workspace.shown.briefing.id, wanted=wanted)
    workspace.tasks.change(work)


def greens(view: BriefingView) -> int:
    """Return how many pixels of the page are of the colour of what is to be written."""
    image = view.paper.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    wanted = QColor(LIGHT.good).rgb()
    return sum(
        image.pixel(x, y) == wanted for y in range(image.height()) for x in range(image.width())
    )


def test_a_replacement_stands_above_the_words(
    page: BriefingView, settle: Callable[[], None]
) -> None:
    paper = page.paper
    assert paper.composition is not None
    before, text = greens(page), paper.composition.map.text
    start = text.index(WORDS)
    place = paper.line_rect(start)
    propose(page._workspace, Remedy.REPLACE, "公共数据库")
    settle()
    [written] = page._corrections.written
    assert (written.unit, written.words) == (start, "公共数据库")
    assert greens(page) > before
    assert paper.line_rect(start) == place
    assert paper.composition.map.text == text
    paper.selectAll()
    assert "公共" not in paper.createMimeDataFromSelection().text()


def test_a_gloss_and_a_question_stand_at_the_end_of_the_words(
    page: BriefingView, settle: Callable[[], None]
) -> None:
    propose(page._workspace, Remedy.GLOSS, "公的データベース")
    propose(page._workspace, Remedy.QUERY, "谁？", "研究者")
    settle()
    assert page.paper.composition is not None
    text = page.paper.composition.map.text
    assert [(one.unit, one.words) for one in page._corrections.written] == [
        (text.index("研究者") + 2, "?"),
        (text.index(WORDS) + 4, "(公的データベース)"),
    ]


def test_what_is_rejected_or_taken_back_is_gone(
    page: BriefingView, settle: Callable[[], None]
) -> None:
    workspace = page._workspace
    propose(workspace, Remedy.REPLACE, "公共数据库")
    settle()
    [one] = workspace.revisions
    rejected = RevisionEdit(state=RevisionState.REJECTED)
    workspace.tasks.change(partial(revising.edit, revision_id=one.id, wanted=rejected))
    settle()
    assert page._corrections.written == ()


def test_struck_out_words_have_nothing_above() -> None:
    assert short(made_revision(proposed="")) == ""
    assert short(made_revision(proposed="第一行\n第二行")) == "第一行 第二行"


@given(
    st.lists(st.tuples(st.integers(0, 700), st.integers(1, 300)), max_size=8).map(sorted),
    st.integers(100, 800),
)
def test_nothing_stands_above_another(wished: list[tuple[int, int]], right: int) -> None:
    placed = side_by_side(wished, right, GAP)
    for (left, width), (following, _) in pairwise(placed):
        assert left + width + GAP <= following
    for (left, width), (_, full) in zip(placed, wished, strict=True):
        assert left >= 0
        assert 0 <= width <= full


def test_what_has_room_stands_whole_where_it_should() -> None:
    assert side_by_side([(10, 50), (100, 40)], 200, GAP) == [(10, 50), (100, 40)]
    assert side_by_side([(180, 50)], 200, GAP) == [(150, 50)]
