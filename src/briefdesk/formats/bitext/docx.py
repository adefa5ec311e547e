"""A Word document with the original and the translation in the two columns of a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefdesk.formats.containers.word import FACES, LATIN, Face, footer, packed
from briefdesk.formats.containers.word.vocabulary import XML_SPACE, R, W
from briefdesk.formats.containers.xml import legal
from briefdesk.model.language import known_language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from briefdesk.model.bitext import Bitext
    from briefdesk.model.progress import Progress

_WIDTH = "4819"  # twentieths of a point: half of what A4 has between margins of 2 cm
_STEP = 500  # rows between two reports of progress


class DocxWriter:
    """Writes all rows; the heads of the columns come again on every page."""

    name = "docx"
    suffix = ".docx"

    def count(self, bitext: Bitext) -> int:
        """Return how many rows the table holds: all, with an empty cell where a side is missing."""
        return len(bitext.rows)

    def write(self, bitext: Bitext, progress: Progress) -> bytes:
        """Return the document. Raises what ``progress`` raises."""
        parts = {"footer": footer(), "styles": _styles(bitext)}
        return packed({"document": _document(bitext, progress), **parts})


def _document(bitext: Bitext, progress: Progress) -> etree._Element:
    from lxml import etree

    root = etree.Element(f"{W}document", nsmap={"w": W.strip("{}"), "r": R.strip("{}")})
    body = _add(root, "body")
    _paragraph(body, bitext.title, "Title")
    table = _add(body, "tbl")
    shape = _add(table, "tblPr")
    _add(shape, "tblW", w="9638", type="dxa")
    borders = _add(shape, "tblBorders")
    for edge in ("top", "bottom", "insideH", "insideV"):
        _add(borders, edge, val="single", sz="4", space="0", color="A6A6A6")
    _add(shape, "tblLayout", type="fixed")
    margins = _add(shape, "tblCellMar")
    for edge in ("left", "right"):
        _add(margins, edge, w="113", type="dxa")
    grid = _add(table, "tblGrid")
    for _ in range(2):
        _add(grid, "gridCol", w=_WIDTH)
    for number, (original, translation, is_head) in enumerate(_cells(bitext)):
        if number % _STEP == 0:
            progress(number, len(bitext.rows))
        row = _add(table, "tr")
        about = _add(row, "trPr")
        _add(about, "cantSplit")
        if is_head:
            _add(about, "tblHeader")
        for text, style in ((original, "Original"), (translation, "Translation")):
            cell = _add(row, "tc")
            _add(_add(cell, "tcPr"), "tcW", w=_WIDTH, type="dxa")
            _paragraph(cell, text, "ColumnHead" if is_head else style)
    _paragraph(body, "", "Normal")  # a table must not end a document
    page = _add(body, "sectPr")
    _add(page, "footerReference", type="default").set(f"{R}id", "rId1")
    _add(page, "pgSz", w="11906", h="16838")
    _add(page, "pgMar", top="1134", right="1134", bottom="1134", left="1134")
    return root


def _cells(bitext: Bitext) -> Iterator[tuple[str, str, bool]]:
    """Yield the texts of both columns, and whether they are the heads."""
    original = bitext.original_title or "Original"
    yield (
        f"{original} ({bitext.original_language})",
        f"{bitext.title or 'Translation'} ({bitext.language})",
        True,
    )
    for row in bitext.rows:
        yield row.original, row.translation, False


def _styles(bitext: Bitext) -> etree._Element:
    from lxml import etree

    root = etree.Element(f"{W}styles", nsmap={"w": W.strip("{}")})
    default = _add(_add(_add(root, "docDefaults"), "rPrDefault"), "rPr")
    _face(default, bitext.language)
    _add(default, "sz", val="21")
    for name, language, points, is_bold in (
        ("Normal", bitext.language, 10.5, False),
        ("Title", bitext.language, 14, True),
        ("ColumnHead", bitext.language, 9, True),
        ("Original", bitext.original_language, 10.5, False),
        ("Translation", bitext.language, 10.5, False),
    ):
        style = _add(root, "style", type="paragraph", styleId=name)
        if name == "Normal":
            style.set(f"{W}default", "1")
        _add(style, "name", val=name)
        _add(_add(style, "pPr"), "spacing", before="60", after="60")
        run = _add(style, "rPr")
        _face(run, language)
        if is_bold:
            _add(run, "b")
        _add(run, "sz", val=str(int(points * 2)))
        _add(run, "lang", val="en-US", eastAsia=_face_of(language).tag)
    return root


def _face(run: etree._Element, language: str) -> None:
    _add(run, "rFonts", ascii=LATIN, hAnsi=LATIN, eastAsia=_face_of(language).name)


def _face_of(language: str) -> Face:
    return FACES.get(known_language(language), FACES["zh-Hans"])


def _paragraph(parent: etree._Element, text: str, style: str) -> None:
    paragraph = _add(parent, "p")
    _add(_add(paragraph, "pPr"), "pStyle", val=style)
    if text:
        words = _add(_add(paragraph, "r"), "t")
        words.set(XML_SPACE, "preserve")
        words.text = legal(text)


def _add(parent: etree._Element, tag: str, **values: str) -> etree._Element:
    from lxml import etree

    return etree.SubElement(parent, W + tag, {W + name: text for name, text in values.items()})


DOCX = DocxWriter()
