"""From a stretch of the text to its rectangles on the pages, and from a point back to the text."""

from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from briefdesk.model.imported import LineBox
from briefdesk.model.layout import Layout, Place
from tests.paged import pdf, read, turned

WIDTHS = st.lists(st.floats(4, 30, width=16), min_size=1, max_size=12)
LINES = st.lists(st.tuples(WIDTHS, st.integers(0, 3)), min_size=1, max_size=12)


def laid_out(lines: list[tuple[list[float], int]], per_page: int = 4) -> list[LineBox]:
    """Set lines of characters so wide, with so many unprinted characters behind each."""
    boxes, start = [], 0
    for number, (widths, unprinted) in enumerate(lines):
        top = 50.0 + 20 * (number % per_page)
        edges = tuple(accumulate(widths, initial=60.0))
        boxes.append(LineBox(1 + number // per_page, top, top + 12, start, edges))
        start += len(widths) + unprinted
    return boxes


@given(LINES)
def test_every_printed_character_is_found_where_it_stands(
    lines: list[tuple[list[float], int]],
) -> None:
    boxes = laid_out(lines)
    layout = Layout(boxes)
    for box in boxes:
        for position in range(box.start, box.start + len(box.edges) - 1):
            (place,) = layout.places(position, position + 1)
            assert place == layout.place_near(position)
            middle = ((place.left + place.right) / 2, (place.top + place.bottom) / 2)
            assert layout.character_at(place.page, *middle) == position
            assert layout.nearest(place.page, *middle) == position


@given(LINES, st.integers(0, 150), st.integers(0, 150))
def test_a_stretch_covers_its_characters_line_by_line(
    lines: list[tuple[list[float], int]], one: int, other: int
) -> None:
    boxes = laid_out(lines)
    start, end = sorted((one, other))
    expected = []
    for box in boxes:
        first = max(start, box.start)
        last = min(end, box.start + len(box.edges) - 1)
        if first < last:
            left, right = box.edges[first - box.start], box.edges[last - box.start]
            expected.append(Place(box.page, left, box.top, right, box.bottom))
    assert list(Layout(boxes).places(start, end)) == expected


@given(LINES, st.floats(-50, 700), st.floats(-50, 900))
def test_any_point_of_a_printed_page_has_a_nearest_character(
    lines: list[tuple[list[float], int]], x: float, y: float
) -> None:
    boxes = laid_out(lines)
    found = Layout(boxes).nearest(1, x, y)
    assert any(
        box.page == 1 and 0 <= found - box.start < len(box.edges) - 1
        for box in boxes
        if found is not None
    )


def test_what_was_not_printed_stands_where_the_text_before_it_does() -> None:
    layout = Layout([LineBox(3, 10, 22, 5, (0, 10, 20)), LineBox(3, 30, 42, 9, (0, 10))])
    assert layout.places(7, 9) == ()
    assert layout.place_near(8) == Place(3, 10, 10, 20, 22)
    assert layout.place_near(0) == Place(3, 0, 10, 10, 22)
    assert layout.place_near(99) == Place(3, 0, 30, 10, 42)


def test_a_click_on_empty_paper_finds_nothing() -> None:
    layout = Layout([LineBox(1, 100, 112, 0, (60, 72, 84))])
    assert layout.character_at(1, 66, 140) is None
    assert layout.character_at(1, 140, 106) is None
    assert layout.character_at(2, 66, 106) is None
    assert layout.character_at(1, 90, 106) == 1  # right beside the line
    assert layout.nearest(2, 66, 106) is None


def test_without_boxes_there_are_no_places() -> None:
    layout = Layout((LineBox(1, 0, 9, 0, (5,)),))
    assert layout.places(0, 10) == ()
    assert layout.place_near(3) is None
    assert layout.character_at(1, 5, 5) is None


def test_wide_characters_count_once_on_turned_pages_too() -> None:
    data = pdf([["𠮷野家与𠮷田的数据。", "第二行文字"], ["另一页𠮷"]])
    for degrees in (0, 90, 180):
        document = read(turned(data, degrees))
        layout = Layout(document.boxes)
        position = document.text.index("田")
        (place,) = layout.places(position, position + 1)
        assert layout.character_at(1, place.left + 5, place.top + 5) == position
        assert 0 < place.left < place.right < document.pages[0].width
        last = document.text.rindex("𠮷")
        assert [one.page for one in layout.places(last, last + 1)] == [2]
