"""The scroll bar shows where in the whole page the hits and the comments are."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from briefdesk.model.annotation import Kind
from briefdesk.model.briefing import OpenBriefing
from briefdesk.model.imported import BlockType
from briefdesk.model.span import Span
from briefdesk.ui.briefing.page import BriefingView
from briefdesk.ui.briefing.scroll_marks import ScrollMarks
from briefdesk.ui.theme import LIGHT
from tests.tables import document_of
from tests.ui.conftest import Annotate, Show

PARAGRAPHS = 300


@pytest.fixture
def long_page(view: BriefingView, show: Show, settle: Callable[[], None]) -> BriefingView:
    texts = [f"第{number}段，个人信息的第三方提供须取得同意。" * 4 for number in range(PARAGRAPHS)]
    show(document_of([(BlockType.PARAGRAPH, text, None) for text in texts]))
    settle()
    return view


def marks(view: BriefingView) -> ScrollMarks:
    [found] = view.paper.verticalScrollBar().findChildren(ScrollMarks)
    return found


def units(view: BriefingView, words: str) -> list[int]:
    """Return the page units at which some words begin."""
    composition = view.paper.composition
    assert composition is not None
    text = composition.map.text
    return [at for at in range(len(text)) if text.startswith(words, at)]


def test_a_mark_stands_as_far_down_as_its_words(long_page: BriefingView) -> None:
    over = marks(long_page)
    assert over.size() == long_page.paper.verticalScrollBar().size()
    [first], [last] = (over.rows(units(long_page, f"第{n}段")[:1]) for n in (0, PARAGRAPHS - 1))
    assert first < 12
    assert last > over.height() - 20
    [middle] = over.rows(units(long_page, f"第{PARAGRAPHS // 2}段")[:1])
    assert abs(middle - over.height() / 2) < 20


def test_each_row_is_marked_once_and_none_is_left_out(long_page: BriefingView) -> None:
    over, every = marks(long_page), units(long_page, "信息")
    rows = over.rows(every)
    assert rows == sorted(set(rows))
    one_by_one = {row for unit in every for row in over.rows([unit])}
    assert one_by_one - set(rows) <= {row + 1 for row in rows} | {row - 1 for row in rows}
    assert set(rows) <= one_by_one


def test_hits_and_comments_are_painted(
    long_page: BriefingView, annotate: Annotate, settle: Callable[[], None]
) -> None:
    annotate("第150段", kind=Kind.RISK)
    settle()
    place = units(long_page, "第290段")[0]
    long_page.paper.show_found([Span(place, place + 5)], None)
    over = marks(long_page)
    image = over.grab().toImage()
    [comment], [hit] = over.rows(units(long_page, "第150段")[:1]), over.rows([place])
    assert image.pixelColor(QPoint(1, comment)) == QColor(LIGHT.tint(Kind.RISK).edge)
    right = QPoint(over.width() - 2, hit)
    assert image.pixelColor(right) == QColor(LIGHT.tint(Kind.HIGHLIGHT).edge)
    long_page.paper.show_found((), None)
    assert over.grab().toImage().pixelColor(right) != QColor(LIGHT.tint(Kind.HIGHLIGHT).edge)


def test_the_scroll_bar_still_takes_the_mouse(long_page: BriefingView) -> None:
    bar = long_page.paper.verticalScrollBar()
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(4, bar.height() - 3))
    assert bar.value() > 0


def test_an_empty_page_has_no_marks(view: BriefingView, briefing: OpenBriefing) -> None:
    assert marks(view).rows([]) == []
