"""PDF files written character by character, to have on a page exactly what a rule is about."""

import io
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import pikepdf
from pikepdf import Array, Dictionary, Name, Operator, Pdf, String

WIDTH, HEIGHT = 400, 600  # points of the paper, not turned


class Show(NamedTuple):
    """Words at a place on the page as it is seen: ``y`` is how far the baseline is from the top.

    Every character is as wide as ``size``. ``scaled``: the size stands in the matrix, as some
    programs write it; ``turned``: the words go down the page.
    """

    x: float
    y: float
    text: str
    size: float = 10
    scaled: bool = False
    turned: bool = False


def lines(*texts: str, x: float = 40, y: float = 100, size: float = 10) -> list[Show]:
    """Return lines below each other, 1.5 em apart."""
    return [Show(x, y + place * size * 1.5, text, size) for place, text in enumerate(texts)]


def build(
    *pages: Sequence[Show],
    rotate: int = 0,
    crop: tuple[float, float, float, float] | None = None,
    annotations: Iterable[Dictionary] = (),
    outline: Sequence[tuple[str, int]] = (),
    labels: Dictionary | None = None,
    encryption: pikepdf.Encryption | None = None,
) -> bytes:
    """Return a file of at most 255 different characters.

    ``annotations`` are on its first page, ``crop`` is in PDF coordinates, ``rotate`` in degrees.
    """
    pdf = Pdf.new()
    codes: dict[str, int] = {}
    for words in pages:
        page = pdf.add_blank_page(page_size=(WIDTH, HEIGHT))
        page[Name.Contents] = pdf.make_stream(_content(words, codes, rotate))
        page[Name.Rotate] = rotate
        if crop is not None:
            page[Name.CropBox] = Array(crop)
    font = _font(pdf, codes)
    for page in pdf.pages:
        page.Resources = Dictionary(Font=Dictionary(Square=font))
    if annotations:
        pdf.pages[0].Annots = pdf.make_indirect(Array(list(annotations)))
    if labels is not None:
        pdf.Root[Name.PageLabels] = labels
    if outline:
        with pdf.open_outline() as made:
            made.root.extend(pikepdf.OutlineItem(title, page) for title, page in outline)
    target = io.BytesIO()
    pdf.save(target, encryption=encryption if encryption is not None else False)
    return target.getvalue()


def mark(subtype: str, x: float, y: float, right: float, bottom: float, **more: str) -> Dictionary:
    """Return an annotation over a rectangle in points from the top left; ``more`` are its texts."""
    top, low = HEIGHT - y, HEIGHT - bottom
    made = Dictionary(
        Type=Name.Annot,
        Subtype=Name(f"/{subtype}"),
        Rect=Array([x, low, right, top]),
        QuadPoints=Array([x, top, right, top, x, low, right, low]),
    )
    for key, value in more.items():
        made[f"/{key}"] = String(value)
    return made


def link(url: str, x: float, y: float, right: float, bottom: float) -> Dictionary:
    """Return a link to a web address over a rectangle in points from the top left."""
    made = mark("Link", x, y, right, bottom)
    made.A = Dictionary(S=Name.URI, URI=String(url))
    return made


def _content(words: Iterable[Show], codes: dict[str, int], rotate: int) -> bytes:
    """Return the content stream of a page."""
    parts: list[Any] = []
    for show in words:
        code = bytes(codes.setdefault(character, len(codes) + 1) for character in show.text)
        scale = show.size if show.scaled else 1
        size = 1 if show.scaled else show.size
        matrix = _matrix(show.x, show.y, rotate)
        if show.turned:
            a, b, c, d, x, y = matrix
            matrix = (-c, -d, a, b, x, y)
        parts += [
            ([], Operator("BT")),
            ([Name.Square, size], Operator("Tf")),
            ([*(value * scale for value in matrix[:4]), *matrix[4:]], Operator("Tm")),
            ([String(code)], Operator("Tj")),
            ([], Operator("ET")),
        ]
    return pikepdf.unparse_content_stream(parts)


def _matrix(x: float, y: float, rotate: int) -> tuple[float, ...]:
    """Return the text matrix for a place on the page as it is seen, which is turned clockwise."""
    if rotate == 90:
        return (0, 1, -1, 0, y, x)
    if rotate == 180:
        return (-1, 0, 0, -1, WIDTH - x, y)
    if rotate == 270:
        return (0, -1, 1, 0, WIDTH - y, HEIGHT - x)
    return (1, 0, 0, 1, x, HEIGHT - y)


def _font(pdf: Pdf, codes: dict[str, int]) -> pikepdf.Object:
    """Return a font in which every character is the same square; a table says what they mean."""
    rows = "\n".join(
        f"<{code:02x}> <{character.encode('utf-16-be').hex()}>" for character, code in codes.items()
    )
    table = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def\n"
        "1 begincodespacerange <00> <ff> endcodespacerange\n"
        f"{len(codes)} beginbfchar\n{rows}\nendbfchar endcmap end end"
    )
    square = pdf.make_stream(b"1000 0 0 -120 1000 880 d1 50 -70 900 900 re f")
    names = [Name(f"/c{code}") for code in codes.values()]
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.Type3,
            FontBBox=Array([0, -120, 1000, 880]),
            FontMatrix=Array([0.001, 0, 0, 0.001, 0, 0]),
            CharProcs=Dictionary({str(name): square for name in names}),
            Encoding=Dictionary(Type=Name.Encoding, Differences=Array([1, *names])),
            FirstChar=1,
            LastChar=len(codes),
            Widths=Array([1000] * len(codes)),
            Resources=Dictionary(),
            ToUnicode=pdf.make_stream(table.encode()),
        )
    )
