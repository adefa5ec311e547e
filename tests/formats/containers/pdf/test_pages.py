"""Pages are drawn as they are to be seen, at the width asked for, or refused in one sentence."""

from io import BytesIO

import pikepdf
import pytest

from briefdesk.errors import DamagedFileError, ProtectedFileError
from briefdesk.formats.containers.pdf.pages import MOST_PIXELS, PdfPages
from briefdesk.model.page_image import PageImage
from tests.paged import pdf, read, turned

LINES = (("第一页的文字𠮷野", "数据利用"), ("第二页",))


@pytest.fixture(scope="module")
def data() -> bytes:
    return pdf(LINES)


def darkest(image: PageImage, left: float, top: float, right: float, bottom: float) -> int:
    """Return the darkest green within pixels of a picture; 255 is white."""
    rows = range(round(top), round(bottom))
    return min(
        image.pixels[y * image.stride + 4 * x + 1]
        for y in rows
        for x in range(round(left), round(right))
    )


@pytest.mark.parametrize("degrees", [0, 90, 180, 270])
def test_the_ink_is_where_the_boxes_are_however_the_page_is_stored(
    data: bytes, degrees: int
) -> None:
    stored = turned(data, degrees)
    document = read(stored)
    image = PdfPages(stored, "a.pdf").image(1, 1000)
    assert image.width == 1000
    scale = image.width / document.pages[0].width
    for box in document.boxes:
        if box.page == 1:
            for left, right in zip(box.edges, box.edges[1:], strict=False):
                sign = document.text[box.start + box.edges.index(left)]
                area = [side * scale for side in (left, box.top, right, box.bottom)]
                assert sign == " " or darkest(image, *area) < 100, sign
    assert darkest(image, 0, 0, 1000, 80) == 255  # the margin above the text


@pytest.mark.parametrize("width", [1, 2, 333, 800, 2001])
def test_pages_are_as_wide_as_asked(data: bytes, width: int) -> None:
    image = PdfPages(data, "a.pdf").image(2, width)
    assert image.width == width
    assert image.stride >= 4 * width
    assert len(image.pixels) == image.stride * image.height


def test_no_picture_is_larger_than_forty_million_pixels(data: bytes) -> None:
    image = PdfPages(data, "a.pdf").image(1, 1_000_000)
    assert 0.9 * MOST_PIXELS < image.width * image.height <= MOST_PIXELS


def test_a_page_that_is_not_there_is_said(data: bytes) -> None:
    pages = PdfPages(data, "a.pdf")
    for page in (0, -1, 3):
        with pytest.raises(DamagedFileError, match=rf"“a.pdf” has no page {page}"):
            pages.image(page, 100)


@pytest.mark.parametrize("cut", [b"", b"%PDF-1.7\n", b"no PDF"])
def test_what_is_no_pdf_is_refused(cut: bytes) -> None:
    with pytest.raises(DamagedFileError, match=r"“a.pdf” cannot be shown"):
        PdfPages(cut, "a.pdf")


def test_a_password_is_said(data: bytes) -> None:
    out = BytesIO()
    with pikepdf.open(BytesIO(data)) as file:
        file.save(out, encryption=pikepdf.Encryption(owner="o", user="secret"))
    for wrong in ("", "Secret"):
        with pytest.raises(ProtectedFileError, match="password"):
            PdfPages(out.getvalue(), "a.pdf", wrong)
    assert PdfPages(out.getvalue(), "a.pdf", "secret").image(1, 100).width == 100


def test_a_file_without_pages_is_damaged() -> None:
    out = BytesIO()
    pikepdf.new().save(out)
    with pytest.raises(DamagedFileError, match=r"“a.pdf” cannot be shown"):
        PdfPages(out.getvalue(), "a.pdf")


def test_a_page_like_a_ribbon_is_drawn_narrower() -> None:
    out = BytesIO()
    with pikepdf.new() as file:
        file.add_blank_page(page_size=(3, 14_400))
        file.save(out)
    image = PdfPages(out.getvalue(), "a.pdf").image(1, 500)
    assert 0 < image.width < 500
    assert image.width * image.height <= 1.1 * MOST_PIXELS  # whole pixels of so few
