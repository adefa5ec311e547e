"""From PDF coordinates to the page as it is seen."""

import pytest

from briefdesk.formats.containers.pdf.geometry import View
from briefdesk.text.printed.page import Box

# A rectangle of 20 × 10 points whose lower left corner is 30 and 40 points from the page's.
CORNERS = (130, 240, 150, 250)


@pytest.mark.parametrize(
    ("rotation", "seen"),
    [
        (0, Box(30, 550, 50, 560)),
        (90, Box(40, 30, 50, 50)),
        (180, Box(350, 40, 370, 50)),
        (270, Box(550, 350, 560, 370)),
    ],
)
def test_rectangles(rotation: int, seen: Box) -> None:
    view = View(100, 200, 500, 800, rotation)
    assert view.box(*CORNERS) == seen
    assert view.right_edge(*CORNERS) == seen.right
    assert (view.width, view.height) == ((600, 400) if view.is_turned else (400, 600))


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_the_depth_of_a_line(rotation: int) -> None:
    view = View(100, 200, 500, 800, rotation)
    x, y = 130, 240
    assert view.depth(x if view.is_turned else y) == view.down((x,), (y,))[0]


def test_places_are_eighths_of_a_point() -> None:
    assert View(0.5, 0, 500, 800, 0).across((10.7,), (0,)) == [10.125]
