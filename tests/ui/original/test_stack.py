"""Pages lie one below the other, and every point of them leads there and back."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from briefdesk.model.imported import Page
from briefdesk.model.layout import Place
from briefdesk.ui.original.stack import GAP, Spot, Stack

SIDES = st.floats(20, 3000)
PAGES = st.lists(st.tuples(SIDES, SIDES), min_size=1, max_size=20)


def stack(sides: list[tuple[float, float]], width: int) -> Stack:
    return Stack([Page(k, "", w, h, 0, 0, 0) for k, (w, h) in enumerate(sides, 1)], width)


@given(PAGES, st.integers(1, 4000), st.data())
def test_a_point_of_a_page_leads_to_the_screen_and_back(
    sides: list[tuple[float, float]], width: int, data: st.DataObject
) -> None:
    made = stack(sides, width)
    page = data.draw(st.integers(1, len(sides)))
    across, down = data.draw(st.floats(0, 1)), data.draw(st.floats(0, 0.999))
    area = made.rect(page)
    point = QPointF(area.left() + across * area.width(), area.top() + down * area.height())
    spot = made.spot(point)
    assert spot.page == page
    assert -0.01 <= spot.x <= sides[page - 1][0] * 1.01
    back = made.point(spot)
    assert abs(back.x() - point.x()) < 0.01
    assert abs(back.y() - point.y()) < 0.01


@given(PAGES, st.integers(1, 4000))
def test_pages_never_overlap(sides: list[tuple[float, float]], width: int) -> None:
    made = stack(sides, width)
    rects = [made.rect(page) for page in range(1, len(made) + 1)]
    assert all(one.width() == width for one in rects)
    ends = [GAP - GAP, *(one.top() + one.height() for one in rects)]
    assert [one.top() for one in rects] == [end + GAP for end in ends[:-1]]
    assert made.height == ends[-1] + GAP


def test_a_place_lies_on_its_page_at_its_scale() -> None:
    made = stack([(100, 200), (400, 200)], 200)
    assert made.point(Spot(2, 0, 0)).y() == GAP + 400 + GAP
    area = made.area(Place(2, 100, 50, 300, 60))
    assert (area.left(), area.width(), area.height()) == (GAP + 50, 100, 5)
    assert list(made.pages_between(0, 5000)) == [1, 2]
    assert list(made.pages_between(20, 30)) == [1]


def test_a_page_of_unknown_size_is_high_as_wide_paper_is() -> None:
    made = stack([(0, 0)], 210)
    assert made.rect(1).height() == 297
    assert list(stack([], 100).pages_between(0, 10)) == []
