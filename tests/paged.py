"""Small PDFs with known text, and documents as a reader would have made them of such files."""

import hashlib
import json
from collections.abc import Sequence
from ctypes import c_int
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium
import typst

from briefdesk import paths
from briefdesk.model.imported import (
    Block,
    BlockType,
    FileInfo,
    ImportedDocument,
    LineBox,
    Meta,
    Page,
    SourceSpan,
    SpanRole,
)
from briefdesk.services.parsing import Parsed

_LOOK = """
#set page(paper: "a5", margin: 18mm)
#set text(font: ("Noto Serif SC", "Noto Serif JP"), lang: "zh", size: 11pt)
#set par(leading: 0.9em)
"""
_FINE = 100  # PDFium answers in whole units: hundredths of a point
_A5 = (419.53, 595.28)  # points


def pdf(pages: Sequence[Sequence[str]]) -> bytes:
    """Return a PDF (A5) of these pages, each given by its lines."""
    body = "\n#pagebreak()\n".join(
        "\n".join(f"#par[#{json.dumps(line, ensure_ascii=False)}]" for line in lines)
        for lines in pages
    )
    fonts = typst.Fonts(
        include_system_fonts=False, font_paths=[str(folder) for folder in paths.font_folders()]
    )
    compiler = typst.Compiler((_LOOK + body).encode(), font_paths=fonts)
    made, _ = compiler.compile_with_warnings(format="pdf")
    assert isinstance(made, bytes)
    return made


def turned(data: bytes, degrees: int) -> bytes:
    """Return the PDF with pages that look the same but are stored turned, as scanners do."""
    wide, high = _A5
    box, matrix = {
        0: ((wide, high), (1, 0, 0, 1, 0, 0)),
        90: ((high, wide), (0, 1, -1, 0, high, 0)),
        180: ((wide, high), (-1, 0, 0, -1, wide, high)),
        270: ((high, wide), (0, -1, 1, 0, 0, wide)),
    }[degrees]
    out = BytesIO()
    with pikepdf.open(BytesIO(data)) as file:
        for page in file.pages:
            page.mediabox = pikepdf.Array([0, 0, *box])
            page.rotate(degrees, relative=False)
            numbers = " ".join(f"{number:g}" for number in matrix)
            page.contents_add(f"q {numbers} cm\n".encode(), prepend=True)
            page.contents_add(b"\nQ")
        file.save(out)
    return out.getvalue()


def read(data: bytes, name: str = "paged.pdf") -> ImportedDocument:
    """Return a document of which each printed line is one paragraph, with all its boxes."""
    lines: list[str] = []
    boxes: list[LineBox] = []
    pages: list[Page] = []
    start = 0
    with pypdfium2.PdfDocument(data) as file:
        for number in range(1, len(file) + 1):
            page = file[number - 1]
            before = start
            for text, top, bottom, edges in _lines(page):
                boxes.append(LineBox(number, top, bottom, start, edges))
                lines.append(text)
                start += len(text) + 1
            wide, high = page.get_size()
            label = file.get_page_label(number - 1)
            end = max(before, start - 1)
            pages.append(Page(number, label, wide, high, page.get_rotation(), before, end))
    whole = "\n".join(lines)
    blocks = tuple(
        Block(f"b{k}", BlockType.PARAGRAPH, 0, "", box.start, box.start + len(line), page=box.page)
        for k, (line, box) in enumerate(zip(lines, boxes, strict=True))
    )
    sha256 = hashlib.sha256(data).hexdigest()
    return ImportedDocument(
        file=FileInfo(name, sha256, len(data), "application/pdf", "", "by_hand", 1),
        meta=Meta(title=lines[0] if lines else name),
        raw=whole,
        text=whole,
        blocks=blocks,
        spans=tuple(SourceSpan(b.start, b.end, SpanRole.TEXT, b.start) for b in blocks),
        pages=tuple(pages),
        boxes=tuple(boxes),
    )


def parsed(staging: Path, data: bytes, name: str = "paged.pdf") -> Parsed:
    """Return the document with a staged copy of its file, as ``parse`` does."""
    copy = staging / "staged.pdf"
    copy.write_bytes(data)
    return Parsed(read(data, name), copy)


def _lines(page: pypdfium2.PdfPage) -> list[tuple[str, float, float, tuple[float, ...]]]:
    """Return text, top, bottom and edges of the printed lines of a page."""
    layer = page.get_textpage()
    found: list[list[tuple[str, float, float, float, float]]] = [[]]
    for at in range(layer.count_chars()):
        sign = chr(pdfium.FPDFText_GetUnicode(layer, at))
        if sign in "\r\n":
            found.append([])
        elif "\udc00" <= sign <= "\udfff":  # the second half of a wide character
            first = found[-1].pop()
            pair = (first[0] + sign).encode("utf-16", "surrogatepass").decode("utf-16")
            found[-1].append((pair, *first[1:]))
        else:
            found[-1].append((sign, *_seen(page, layer.get_charbox(at, loose=True))))
    return [
        (
            "".join(sign for sign, *_ in line),
            min(top for _, _, top, _, _ in line),
            max(bottom for *_, bottom in line),
            (*(left for _, left, *_ in line), line[-1][3]),
        )
        for line in found
        if line
    ]


def _seen(
    page: pypdfium2.PdfPage, box: tuple[float, float, float, float]
) -> tuple[float, float, float, float]:
    """Return left, top, right and bottom of a box on the page as it is seen."""
    wide, high = (round(side * _FINE) for side in page.get_size())
    corners = []
    for x, y in (box[:2], box[2:]):
        across, down = c_int(), c_int()
        pdfium.FPDF_PageToDevice(page, 0, 0, wide, high, 0, x, y, across, down)
        corners.append((across.value / _FINE, down.value / _FINE))
    (x1, y1), (x2, y2) = corners
    return min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)
