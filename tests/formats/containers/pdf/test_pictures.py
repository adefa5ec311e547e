"""How much of a page pictures and drawings cover."""

import io

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from briefdesk.formats.containers.pdf import open_pdf

WHOLE = b"q 400 0 0 600 0 0 cm /Pic Do Q"


def glyphs(count: int) -> bytes:
    """Return drawn characters of ten points, thirty on a line."""
    made = []
    for place in range(count):
        x, y = 50 + place % 30 * 10, 500 - place // 30 * 15
        corners = (b"%d %d l " % (x + dx, y + dy) for dx, dy in ((9, 0), (9, 9), (0, 9), (3, 3)))
        made.append(b"%d %d m " % (x, y) + b"".join(corners) * 4 + b"h f ")
    return b"".join(made)


def share(content: bytes, *, form: bytes = b"", width: int = 400) -> float:
    """Return what is covered of a page; ``/Pic`` is an image, ``/Form`` a form."""
    pdf = pikepdf.Pdf.new()
    image = pdf.make_stream(
        b"\0", Type=Name.XObject, Subtype=Name.Image, Width=1, Height=1,
        ColorSpace=Name.DeviceGray, BitsPerComponent=8,
    )  # fmt: skip
    of_form = pdf.make_stream(
        form, Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 400, 600]),
        Resources=Dictionary(XObject=Dictionary(Pic=image)),
    )  # fmt: skip
    page = pdf.add_blank_page(page_size=(width, 600))
    page.Resources = Dictionary(XObject=Dictionary(Pic=image, Form=of_form))
    page.Contents = pdf.make_stream(content)
    target = io.BytesIO()
    pdf.save(target)
    with open_pdf(target.getvalue(), "t.pdf") as file:
        read = file.read_page(1)
    assert read is not None
    return read.pictured


@pytest.mark.parametrize(
    ("content", "least", "most"),
    [
        (WHOLE, 1, 1),
        (WHOLE * 2, 1, 1),
        (b"q 200 0 0 300 0 0 cm /Pic Do Q", 0.24, 0.26),
        (b"q 200 0 0 300 0 0 cm /Pic Do Q q 200 0 0 300 200 300 cm /Pic Do Q", 0.49, 0.51),
        (b"q 100 0 0 40 20 540 cm /Pic Do Q", 0, 0.02),  # a logo
        (glyphs(300), 0.05, 0.3),  # text turned into drawings
        (glyphs(20), 0, 0.01),
        (b"", 0, 0),
        (b"1 g 0 0 400 600 re f", 0, 0.01),  # the paper, as browsers draw it
        (b"40 40 m 360 40 l S 30 30 340 540 re S", 0, 0.01),  # a rule and a frame
    ],
)
def test_what_is_covered(content: bytes, least: float, most: float) -> None:
    assert least <= share(content) <= most


def test_only_what_is_seen_counts() -> None:
    assert share(WHOLE, width=800) == pytest.approx(0.5, abs=0.01)
    assert share(b"q 400 0 0 600 400 0 cm /Pic Do Q") == 0


def test_a_scan_in_a_form() -> None:
    assert share(b"/Form Do", form=WHOLE) == 1
    assert 0.05 <= share(b"/Form Do", form=glyphs(300)) <= 0.3
    assert share(b"/Form Do", form=b"0 0 400 600 re f") < 0.01


def test_not_all_of_very_many_objects_are_looked_at() -> None:
    dots = b"0 0 m .1 .1 l f " * 1_000
    assert share(dots + WHOLE) == 1
    assert share(dots * 20 + WHOLE) < 0.01
    assert share(b"/Form Do " * 20 + WHOLE, form=dots) < 0.01
