"""One strip at a time is broken into lines; cells stand in their rows and columns."""

import pytest
from PySide6.QtGui import QTextCursor, QTextDocument

from briefdesk.model.wire import changed
from briefdesk.ui.briefing.breaking import Broken, LineBreaker
from briefdesk.ui.briefing.composition import Names, compose
from briefdesk.ui.briefing.lines import Role
from briefdesk.ui.briefing.setter import Setter
from briefdesk.ui.briefing.styles import Styles
from briefdesk.ui.theme import LIGHT
from tests.tables import mixed

DOCUMENT = mixed()
TITLE = "医疗领域中数据利用的现状与未来举措以及公共数据库"
PAGE = compose(DOCUMENT, changed(DOCUMENT.meta, title=TITLE), DOCUMENT.text, Names("N", "A", "T"))


class Page:
    """The document of the composition, 700 pixels wide."""

    def __init__(self) -> None:
        styles = Styles("zh-Hans", 14, LIGHT)
        self.document = QTextDocument()
        styles.prepare(self.document)
        QTextCursor(self.document).insertText(PAGE.map.text)
        self.breaker = LineBreaker(Setter(PAGE, styles))
        self.breaker.width = 700.0

    def broken(self, words: str) -> tuple[Broken, float]:
        """Return the strip that holds some words, 10 pixels below the one before."""
        unit = PAGE.map.page_start(DOCUMENT.text.index(words))
        strip = next(strip for strip in PAGE.strips if strip.start <= unit < strip.end)
        return self.breaker.broken(self.document, strip, 10)


@pytest.fixture
def page(qapp: object) -> Page:
    return Page()


def test_a_line_begins_below_its_gap_and_grows_as_the_page_narrows(page: Page) -> None:
    made, wide = page.broken("向第三方提供时")
    assert [one.y for one in made.placed] == [10]
    page.breaker.width = 300.0
    assert page.broken("向第三方提供时")[1] > wide


@pytest.mark.parametrize("width", range(250, 700, 25))
def test_the_last_line_of_a_title_is_no_character_alone(page: Page, width: int) -> None:
    title = PAGE.lines.index(next(line for line in PAGE.lines if line.role is Role.TITLE))
    strip = next(one for one in PAGE.strips if one.first == title)
    page.breaker.width = float(width)
    made, _ = page.breaker.broken(page.document, strip, 10)
    layout = page.document.findBlock(made.placed[0].at).layout()
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    assert sum(one.textLength() for one in lines) == len(TITLE)
    assert len(lines) == 1 or lines[-1].textLength() > 2
    for one in lines:  # each stands in the middle of the page
        drawn = one.naturalTextRect()
        assert abs(drawn.center().x() - width / 2) <= 1
        assert drawn.width() <= width


def test_line_ends_within_a_block_make_lines_below_each_other(page: Page) -> None:
    made, bottom = page.broken("SELECT")
    first, second = made.placed
    assert first.y + first.height == second.y
    assert second.y + second.height == bottom
    assert first.x == second.x


def test_cells_of_a_row_are_as_high_as_the_highest(page: Page) -> None:
    made, bottom = page.broken("加工方法\n")
    assert {(rect.top(), rect.bottom()) for rect, _ in made.grid} == {(10, bottom)}
    assert len({one.y for one in made.placed}) == 1
    assert max(one.y + one.height for one in made.placed) < bottom
    lefts = [rect.left() for rect, _ in made.grid]
    assert lefts == sorted(lefts)


def test_a_cell_over_two_rows_reaches_the_bottom_of_both(page: Page) -> None:
    made, bottom = page.broken("区分")
    tall, wide, *below = (rect for rect, _ in made.grid)
    assert (tall.top(), tall.bottom()) == (10, bottom)
    assert wide.bottom() == below[0].top()
    assert wide.width() == sum(rect.width() for rect in below)
    assert all(header for _, header in made.grid)
