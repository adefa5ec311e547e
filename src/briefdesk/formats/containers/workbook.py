"""Excel workbooks (ECMA-376), one sheet at a time.

The parts are read with the doors of ``xml`` and the limits of ``zip`` shut. openpyxl would build
every cell of a merged range, read no merged cells at all when told to hurry, and show either the
formula or its value; it says which cells are dates, and it writes.
"""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from typing import TYPE_CHECKING, NamedTuple, Protocol

from briefdesk.errors import (
    DamagedFileError,
    ProtectedFileError,
    UnknownFormatError,
    UnreadableFileError,
)
from briefdesk.formats.containers.grid import MOST_COLUMNS, Grid, Merge, Row, refuse_huge, row_of
from briefdesk.formats.containers.xml import parse_part
from briefdesk.formats.containers.zip import Archive
from briefdesk.model.exchange import ReportEntry, reported
from briefdesk.phrases import phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from lxml import etree
    from openpyxl.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

    from briefdesk.model.progress import Progress

CELL_LIMIT = 32_767  # UTF-16 units in a cell, as Excel has it
LAST_ROW = 1_048_576
ZIP_MAGIC = b"PK\x03\x04"
OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")  # the entry that holds a locked workbook
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
_ESCAPED = re.compile("_x(?![Dd][89A-Fa-f])([0-9A-Fa-f]{4})_")  # half a character is no escape
_TO_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4})")
_UNFIT = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]")
_MOMENT = re.compile(rb">[0-9T:Z-]+</dcterms")
_REFERENCE = re.compile(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})")
_CELL_BYTES = 90  # what stands around a text
_STEP = 1000  # rows between two words on how far it is
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the first moment a zip file can name
_LOCKED = phrase(
    "errors",
    "“{file}” is protected by a password: open it in Excel, save it without the password and try"
    " again.",
)
_OLD = phrase(
    "errors",
    "“{file}” is in the old Excel format (.xls): open it in Excel or LibreOffice, save it as .xlsx"
    " and try again.",
)
_NO_WORKBOOK = phrase("errors", "“{file}” is no Excel workbook: save it as .xlsx and try again.")
_NO_SHEET = phrase("errors", "“{file}” has no sheet “{sheet}”: choose one of those it has.")
_BAD_CELL = phrase(
    "errors",
    "“{file}” is damaged: the cell {cell} of the sheet “{sheet}” cannot be read. Open it in Excel"
    " or LibreOffice and save it again.",
)
_FORMULA = phrase(
    "warnings",
    "Row {line}, column {column}: the formula {value} was not kept, only what it showed.",
)
_NO_RESULT = phrase(
    "warnings", "Row {line}, column {column}: the formula {value} has no result; nothing was kept."
)
_OTHER_SHEET = phrase("warnings", "The sheet “{sheet}” was not read; filled cells: {count}.")
_HIDDEN_SHEET = phrase(
    "warnings", "The hidden sheet “{sheet}” was not read; filled cells: {count}."
)


class _Sheet(NamedTuple):
    """An entry of the workbook: its name, its part, and whether it is shown."""

    name: str
    part: str
    is_hidden: bool


def is_workbook(data: bytes, name: str) -> bool:
    """Tell whether a file names a workbook in it, or is an office file that is called one."""
    is_called_one = name.lower().endswith((".xlsx", ".xlsm", ".xls"))
    if not data.startswith(ZIP_MAGIC):
        return is_called_one and data.startswith(OLE_MAGIC)
    # the directory at the end names the parts
    return is_called_one or b"xl/workbook" in data[-200_000:]


def read(data: bytes, name: str, progress: Progress, *, sheet: str = "") -> Grid:
    """Return the cells of one sheet (empty: the first that is shown and not empty).

    Numbers and dates come as text (dates in ISO 8601), formulas as what they showed; formulas and
    other sheets are reported. Raises ``UnreadableFileError`` and its kinds, and what ``progress``
    raises.
    """
    if data.startswith(OLE_MAGIC):
        if _ENCRYPTED in data:
            raise ProtectedFileError(_LOCKED, file=name)
        raise UnknownFormatError(_OLD, file=name)
    progress(0, 0)
    book = _Workbook(data, name, progress)
    sheets = sorted(book.sheets, key=lambda one: one.is_hidden)
    if not sheets:
        raise UnknownFormatError(_NO_WORKBOOK, file=name)
    if sheet and sheet not in [one.name for one in sheets]:
        raise UnreadableFileError(_NO_SHEET, file=name, sheet=sheet)
    counts = {one.name: book.count(one) for one in sheets}
    wanted = next(
        (one for one in sheets if (one.name == sheet if sheet else counts[one.name])), sheets[0]
    )
    grid = book.grid(wanted)
    others = tuple(
        reported(
            "sheet_not_read",
            _HIDDEN_SHEET if one.is_hidden else _OTHER_SHEET,
            sheet=one.name,
            count=counts[one.name],
        )
        for one in sheets
        if one is not wanted and counts[one.name]
    )
    names = tuple(one.name for one in sheets)
    return grid._replace(sheet=wanted.name, sheets=names, report=grid.report + others)


class _Workbook:
    """A workbook whose parts are read when they are needed."""

    def __init__(self, data: bytes, file: str, progress: Progress) -> None:
        self._file = file
        self._progress = progress
        self._archive = Archive(data, file)
        self._known = {name.lower(): name for name in self._archive.names}
        self._roots: dict[str, etree._Element] = {}
        main = self._target("", "officeDocument", "xl/workbook.xml")
        root = self._root(main)
        if root is None or root.tag != f"{_MAIN}workbook":
            raise UnknownFormatError(_NO_WORKBOOK, file=file)
        self._main = main
        properties = root.find(f"{_MAIN}workbookPr")
        self._from_1904 = properties is not None and properties.get("date1904") in ("1", "true")
        self.sheets = tuple(self._sheets(root))
        self._strings = self._shared_strings()
        self._dates = self._date_styles()

    def _sheets(self, root: etree._Element) -> Iterator[_Sheet]:
        targets = {key: target for key, _, target in self._relationships(self._main)}
        for element in root.iter(f"{_MAIN}sheet"):
            reference = next((v for k, v in element.attrib.items() if str(k).endswith("}id")), "")
            part = targets.get(str(reference), "")
            found = self._root(part)
            if found is not None and found.tag == f"{_MAIN}worksheet":  # or a sheet of one chart
                yield _Sheet(
                    str(element.get("name", "")),
                    part,
                    element.get("state", "visible") != "visible",
                )

    def _root(self, part: str) -> etree._Element | None:
        """Return the root of a part, None where there is no such part."""
        known = self._known.get(part.lower())
        if known is None:
            return None
        if known not in self._roots:
            self._progress(0, 0)
            root = parse_part(self._archive.read(known), self._file, known)
            self._progress(0, 0)
            _transitional(root)
            self._roots[known] = root
        return self._roots[known]

    def _relationships(self, part: str) -> Iterator[tuple[str, str, str]]:
        """Yield id, kind and target of what a part (empty: the package) points to."""
        folder, base = posixpath.split(part)
        root = self._root(posixpath.join(folder, "_rels", f"{base}.rels"))
        for element in root if root is not None else ():
            kind = str(element.get("Type", "")).rpartition("/")[2]
            target = posixpath.join("/", folder, str(element.get("Target", "")))
            yield str(element.get("Id", "")), kind, posixpath.normpath(target).lstrip("/")

    def _target(self, part: str, kind: str, usual: str = "") -> str:
        """Return the part to which another points by a kind of relationship."""
        found = (target for _, one, target in self._relationships(part) if one == kind)
        return next(found, usual)

    def _shared_strings(self) -> list[str]:
        root = self._root(self._target(self._main, "sharedStrings", "xl/sharedStrings.xml"))
        return [_string(one) for one in root.iter(f"{_MAIN}si")] if root is not None else []

    def _date_styles(self) -> frozenset[int]:
        """Return the styles of cells that show their number as a date."""
        from openpyxl.styles.numbers import BUILTIN_FORMATS, is_date_format

        root = self._root(self._target(self._main, "styles", "xl/styles.xml"))
        if root is None:
            return frozenset()
        formats = dict(BUILTIN_FORMATS)
        for one in root.iter(f"{_MAIN}numFmt"):
            formats[_number(one.get("numFmtId"))] = str(one.get("formatCode", ""))
        styles = root.find(f"{_MAIN}cellXfs")
        return frozenset(
            place
            for place, style in enumerate(styles if styles is not None else ())
            if is_date_format(formats.get(_number(style.get("numFmtId")), ""))
        )

    def count(self, sheet: _Sheet) -> int:
        """Return how many cells of a sheet hold something."""
        root = self._root(sheet.part)
        cells = root.iter(f"{_MAIN}c") if root is not None else ()
        return sum(1 for cell in cells if (cell[-1].text if len(cell) else None) or _rich(cell))

    def grid(self, sheet: _Sheet) -> Grid:
        """Read a sheet."""
        root = self._root(sheet.part)
        rows: list[Row] = []
        report: list[ReportEntry] = []
        number = 0
        for place, element in enumerate(root.iter(f"{_MAIN}row") if root is not None else ()):
            if place % _STEP == 0:
                self._progress(0, 0)
            given = element.get("r")
            number = _number(given) if given else number + 1
            if not (rows[-1].number if rows else 0) < number <= LAST_ROW:
                raise self._damaged(sheet, f"A{given}")
            row = row_of(number, dict(self._cells(sheet, element, number, report)))
            if any(cell.strip() for cell in row.cells):
                rows.append(row)
        found = tuple(rows)
        refuse_huge(found, self._file)
        merges = tuple(self._merges(root)) if root is not None else ()
        return Grid(found, merges, self._comments(sheet), report=tuple(report))

    def _cells(
        self, sheet: _Sheet, row: etree._Element, number: int, report: list[ReportEntry]
    ) -> Iterator[tuple[int, str]]:
        """Yield column and text of the cells in a row."""
        column = -1
        for cell in row.iter(f"{_MAIN}c"):
            reference = str(cell.get("r") or "")
            place = _place(reference)
            column = place[1] if place else column + 1
            try:
                text = self._text(cell)
            except (ValueError, OverflowError, IndexError) as error:
                raise self._damaged(sheet, reference) from error
            formula = cell.find(f"{_MAIN}f")
            if formula is not None:
                report.append(
                    reported(
                        "formula" if text else "formula_without_result",
                        _FORMULA if text else _NO_RESULT,
                        line=number,
                        value=f"={formula.text or ''}",
                        column=column_letter(column),
                    )
                )
            if text:
                if column >= MOST_COLUMNS:
                    refuse_huge((Row(number, ("",) * (column + 1)),), self._file)
                yield column, text

    def _text(self, cell: etree._Element) -> str:
        """Return what a cell shows; raises ``ValueError`` or ``IndexError`` for what is damaged."""
        kind = cell.get("t", "n")
        if kind == "inlineStr":
            inline = cell.find(f"{_MAIN}is")
            return _string(inline) if inline is not None else ""
        value = cell.findtext(f"{_MAIN}v") or ""
        if not value:
            return ""
        if kind == "s":
            place = int(value)
            if place < 0:
                raise IndexError(place)
            return self._strings[place]
        if kind == "b":
            return "TRUE" if value.strip() in ("1", "true") else "FALSE"
        if kind == "n":
            return self._shown(float(value), cell)
        return _unescaped(value)

    def _shown(self, value: float, cell: etree._Element) -> str:
        """Return a number as text, or the date that it stands for."""
        if _number(cell.get("s")) in self._dates:
            from openpyxl.utils.datetime import MAC_EPOCH, WINDOWS_EPOCH, from_excel

            try:
                day = from_excel(value, MAC_EPOCH if self._from_1904 else WINDOWS_EPOCH)
            except (ValueError, OverflowError):
                day = None  # a number outside of the calendar
            if day is not None:
                return str(day).removesuffix(" 00:00:00")
        return f"{value:.15g}"

    def _merges(self, root: etree._Element) -> Iterator[Merge]:
        for element in root.iter(f"{_MAIN}mergeCell"):
            first, _, last = str(element.get("ref", "")).partition(":")
            start, end = _place(first), _place(last)
            if start and end:
                yield Merge(*start, *end)

    def _comments(self, sheet: _Sheet) -> Mapping[tuple[int, int], str]:
        """Return what was noted at cells."""
        root = self._root(self._target(sheet.part, "comments"))
        found: dict[tuple[int, int], str] = {}
        for element in root.iter(f"{_MAIN}comment") if root is not None else ():
            place = _place(str(element.get("ref", "")))
            text = element.find(f"{_MAIN}text")
            if place and text is not None:
                found[place] = _string(text).strip()
        return found

    def _damaged(self, sheet: _Sheet, cell: str) -> DamagedFileError:
        return DamagedFileError(_BAD_CELL, file=self._file, sheet=sheet.name, cell=cell or "?")


def _transitional(root: etree._Element) -> None:
    """Give the elements of a workbook in the strict form the names they have in all others."""
    if root.tag.startswith(f"{{{_STRICT}}}"):
        for element in root.iter():
            element.tag = element.tag.replace(f"{{{_STRICT}}}", _MAIN)


def _rich(cell: etree._Element) -> bool:
    """Tell whether a cell holds text of its own."""
    return any(one.text for one in cell.iter(f"{_MAIN}t"))


def _string(element: etree._Element) -> str:
    """Return the text of a string without the readings (phonetic runs) beside it."""
    parts = (
        one.text or ""
        for one in element.iter(f"{_MAIN}t")
        if (parent := one.getparent()) is not None and parent.tag != f"{_MAIN}rPh"
    )
    return _unescaped("".join(parts))


def _unescaped(text: str) -> str:
    """Return text whose characters that XML cannot hold stand as Excel writes them, _x000D_."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


def _number(text: str | None) -> int:
    """Return a number of the file, 0 for none; whatever else stands there is none."""
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 10 else 0


def _place(reference: str) -> tuple[int, int] | None:
    """Return row (from 1) and column (from 0) of a reference such as B12."""
    found = _REFERENCE.fullmatch(reference)
    if found is None:
        return None
    column = 0
    for letter in found[1].upper():
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(found[2]), column - 1


def column_letter(column: int) -> str:
    """Return what a spreadsheet calls a column (from 0)."""
    letters = ""
    column += 1
    while column > 0:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


class Look(Protocol):
    """How a written workbook looks."""

    def sheet(self, sheet: Worksheet) -> None:
        """Set up a sheet before its rows: widths, paper."""

    def height(self, row: Sequence[str]) -> float:
        """Return how high a row is, in points: no program measures it when it opens the file."""

    def cell(self, cell: Cell, row: int, column: int) -> None:
        """Dress a cell of a row and a column, counted from 0."""


def write(
    sheets: Iterable[tuple[str, Sequence[Sequence[str]]]],
    progress: Progress,
    *,
    look: Look | None = None,
) -> bytes:
    """Return a workbook of sheets by name; every cell is a text, the first row stays in view.

    Equal sheets give equal bytes. A cell holds at most ``CELL_LIMIT`` UTF-16 units: openpyxl cuts
    what is longer. Raises what ``progress`` raises.
    """
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell

    book = Workbook(write_only=True)
    for title, rows in sheets:
        sheet = book.create_sheet(title)
        sheet.freeze_panes = "A2"
        if look is not None:
            look.sheet(sheet)
        for number, row in enumerate(rows):
            if number % _STEP == 0:
                progress(number, len(rows))
            if look is not None:
                sheet.row_dimensions[number + 1].height = look.height(row)
            cells = []
            for column, text in enumerate(row):
                cell = WriteOnlyCell(sheet, _escaped(text) if text else None)
                if text:
                    cell.data_type = "s"  # "=…" would be a formula
                if look is not None:
                    look.cell(cell, number, column)
                cells.append(cell if text or look is not None else None)
            sheet.append(cells)
    out = io.BytesIO()
    book.save(out)
    return _timeless(out.getvalue())


def fits(text: str) -> bool:
    """Tell whether a cell of Excel can hold a text whole."""
    return len(text.encode("utf-16-le")) <= 2 * CELL_LIMIT


def packed_size(text: str) -> int:
    """Return how many bytes a cell takes at most in a part of the workbook."""
    return len(_escaped(text).encode("ascii", "xmlcharrefreplace")) + _CELL_BYTES if text else 0


def _escaped(text: str) -> str:
    """Return text with the characters that XML cannot hold as Excel writes them."""
    text = _TO_ESCAPE.sub("_x005F_", text)
    return _UNFIT.sub(lambda found: f"_x{ord(found[0]):04X}_", text)


def _timeless(data: bytes) -> bytes:
    """Return a workbook without the moment at which it was written."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as written,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed,
    ):
        for name in sorted(written.namelist(), key=lambda one: (one != "[Content_Types].xml", one)):
            part = written.read(name)
            if name == "docProps/core.xml":
                part = _MOMENT.sub(rb">1980-01-01T00:00:00Z</dcterms", part)
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            packed.writestr(entry, part)
    return out.getvalue()
