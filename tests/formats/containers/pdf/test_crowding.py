"""Pages with more text than memory has room for."""

import io

import pikepdf
import pypdfium2
import pytest

from briefdesk.formats.containers.pdf import open_pdf
from briefdesk.formats.containers.pdf.crowding import is_crowded
from tests.handmade import build, lines


def repeated(show: bytes, times: int) -> bytes:
    """Return a file of one page that shows the same words so often."""
    made = pikepdf.Pdf.new()
    page = made.add_blank_page(page_size=(400, 600))
    font = pikepdf.Dictionary(
        Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
    )
    page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F=font))
    page.Contents = made.make_stream(b"BT /F 12 Tf " + show * times + b" ET")
    target = io.BytesIO()
    made.save(target)
    return target.getvalue()


@pytest.mark.parametrize(
    ("show", "most", "crowded"),
    [
        (b"(aaaaaaaaaaaaaaaaaaaa) Tj ", 20_000, True),  # 60,000 characters
        (b"(aaaaaaaaaaaaaaaaaaaa) Tj ", 60_000, False),
        (b"1 0 0 1 0 0 Tm (a) Tj ", 20_000, False),
        (b"2 0 0 2 0 0 Tm (aaaaaaaaaaaaaaaaaaaa) Tj ", 60_000, False),  # larger, not more
    ],
)
def test_the_width_of_all_words_tells(show: bytes, most: int, *, crowded: bool) -> None:
    document = pypdfium2.PdfDocument(repeated(show, 3_000))
    assert is_crowded(document[0], most) is crowded
    document.close()


def test_a_page_of_few_objects_is_not_measured() -> None:
    document = pypdfium2.PdfDocument(repeated(b"(aaaaaaaaaaaaaaaaaaaa) Tj ", 1_000))
    assert not is_crowded(document[0], 10)
    document.close()


def test_a_crowded_page_is_not_read() -> None:
    with (
        open_pdf(repeated(b"(aaaaaaaaaaaaaaaaaaaa) Tj ", 3_000), "t.pdf") as file,
        pytest.raises(OverflowError),
    ):
        file.read_page(1, most=20_000)
    with open_pdf(build(lines("数据")), "t.pdf") as file:
        assert file.read_page(1, most=20_000) is not None
