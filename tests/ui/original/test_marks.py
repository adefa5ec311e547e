"""A tint colours the paper and leaves the letters as dark as they are."""

from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from briefdesk.model.imported import Page
from briefdesk.model.layout import Place
from briefdesk.ui.original.marks import SELECTED, Marks, draw_marks, draw_sheet
from briefdesk.ui.original.stack import GAP, Stack
from briefdesk.ui.theme import LIGHT

STACK = Stack([Page(1, "", 100, 100, 0, 0, 0), Page(2, "", 100, 100, 0, 0, 0)], 100)
LINE = Place(1, 30, 30, 70, 40)


def drawn(marks: Marks) -> QImage:
    """Return both pages with a black letter on the first line."""
    image = QImage(STACK.whole_width, STACK.height, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.chrome))
    painter = QPainter(image)
    for page in (1, 2):
        draw_sheet(painter, STACK.rect(page))
        painter.fillRect(GAP + 40, GAP + 32, 5, 5, QColor("black"))
        draw_marks(painter, STACK, page, marks)
    painter.end()
    return image


def colour(image: QImage, x: int, y: int) -> str:
    return image.pixelColor(GAP + x, GAP + y).name()


def test_paper_takes_the_colour_and_ink_stays_black(qapp: QApplication) -> None:
    image = drawn(Marks(selected=(LINE,)))
    assert colour(image, 35, 35) == SELECTED
    assert colour(image, 42, 34) == "#000000"
    assert colour(image, 80, 35) == "#ffffff"
    assert colour(image, 35, 35 + 100 + GAP) == "#ffffff"  # the other page


def test_comments_and_selection_are_seen_through_each_other(qapp: QApplication) -> None:
    fill = "#fadde2"
    assert colour(drawn(Marks(comments=((LINE, fill),))), 35, 35) == fill
    both = QColor(colour(drawn(Marks(comments=((LINE, fill),), selected=(LINE,))), 35, 35))
    assert both.lightness() < min(QColor(fill).lightness(), QColor(SELECTED).lightness())


def test_what_is_read_has_a_bar_on_its_left(qapp: QApplication) -> None:
    image = drawn(Marks(read=(LINE, Place(1, 30, 50, 60, 60))))
    assert [colour(image, 21, y) == LIGHT.term for y in (25, 35, 45, 58, 70)] == [
        False, True, True, True, False,
    ]  # fmt: skip
    assert colour(drawn(Marks(read=(Place(1, 2, 30, 9, 60),))), 5, 45) == LIGHT.term  # on paper
