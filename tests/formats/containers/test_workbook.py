"""Excel files: what a cell shows is its text, what is no text of a cell is reported."""

import io
import zipfile
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from briefdesk.errors import (
    Cancelled,
    DamagedFileError,
    ProtectedFileError,
    UnknownFormatError,
    UnreadableFileError,
)
from briefdesk.formats.containers.grid import Merge, Row
from briefdesk.formats.containers.workbook import (
    OLE_MAGIC,
    column_letter,
    is_workbook,
    packed_size,
    read,
    write,
)
from briefdesk.model.progress import unheard
from tests.office_sheets import workbook
from tests.word_files import zipped

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def made(sheet: str, strings: str = "", **parts: str) -> bytes:
    """Return a workbook whose only sheet has these rows, as XML."""
    return zipped(
        {
            "_rels/.rels": f'<Relationships xmlns="{PACKAGE}"><Relationship Id="r" '
            f'Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
            "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>'
            '<sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}"><Relationship '
            f'Id="r1" Type="{OFFICE}/worksheet" Target="worksheets/s.xml"/></Relationships>',
            "xl/worksheets/s.xml": f'<worksheet xmlns="{MAIN}"><sheetData>{sheet}</sheetData>'
            "</worksheet>",
            "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}">{strings}</sst>',
            **parts,
        }
    )


def cells(data: bytes) -> list[Row]:
    """Return the rows of the first sheet."""
    return list(read(data, "f.xlsx", unheard).rows)


def test_numbers_dates_and_truth_are_text() -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append([1, 2.5, 1e15, 0.1 + 0.2, True, None, date(2025, 4, 1)])
    sheet.append([datetime(2025, 4, 1, 9, 30, tzinfo=UTC).replace(tzinfo=None)])
    out = io.BytesIO()
    book.save(out)
    assert cells(out.getvalue()) == [
        Row(1, ("1", "2.5", "1e+15", "0.3", "TRUE", "", "2025-04-01")),
        Row(2, ("2025-04-01 09:30:00",)),
    ]


def test_readings_beside_a_string_are_no_part_of_it() -> None:
    strings = "<si><r><t>医</t></r><r><t>療</t></r><rPh><t>イリョウ</t></rPh></si>"
    data = made('<row><c t="s"><v>0</v></c><c t="inlineStr"><is><t>a</t></is></c></row>', strings)
    assert cells(data) == [Row(1, ("医療", "a"))]


def test_what_xml_cannot_hold_is_written_as_excel_does() -> None:
    data = made('<row><c t="str"><v>a_x000D_b_x005F_x0041_ _xD83D_</v></c></row>')
    assert cells(data) == [Row(1, ("a\rb_x0041_ _xD83D_",))]


def test_formulas_are_reported_with_what_they_showed() -> None:
    data = made(
        '<row r="3"><c r="B3"><f>A1+1</f><v>2</v></c><c r="C3"><f>NOW()</f></c></row>'
        '<row r="4"><c r="A4" t="e"><v>#N/A</v></c></row>'
    )
    found = read(data, "f.xlsx", unheard)
    assert found.rows == (Row(3, ("", "2")), Row(4, ("#N/A",)))
    assert [entry.message for entry in found.report] == [
        "Row 3, column B: the formula =A1+1 was not kept, only what it showed.",
        "Row 3, column C: the formula =NOW() has no result; nothing was kept.",
    ]


def test_merges_and_hidden_sheets() -> None:
    data = workbook(
        [["a", "", "b"], ["", "", "c"]],
        ["A1:B2", "C1:C2"],
        hidden=[["x", "y"]],
    )
    found = read(data, "f.xlsx", unheard)
    assert set(found.merges) == {Merge(1, 0, 2, 1), Merge(1, 2, 2, 2)}
    assert (found.sheet, found.sheets) == ("用語集", ("用語集", "旧版"))
    assert [entry.code for entry in found.report] == ["sheet_not_read"]
    assert read(data, "f.xlsx", unheard, sheet="旧版").rows == (Row(1, ("x", "y")),)
    with pytest.raises(UnreadableFileError, match="has no sheet “nowhere”"):
        read(data, "f.xlsx", unheard, sheet="nowhere")


def test_comments_hang_at_their_cells() -> None:
    data = workbook([["a", "b"], ["c", "d"]], comments={"B2": "看一下"})
    assert read(data, "f.xlsx", unheard).comments == {(2, 1): "看一下"}


def test_the_strict_form_is_read() -> None:
    data = made("", **{
        "xl/worksheets/s.xml": '<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main">'
        "<sheetData><row><c><v>7</v></c></row></sheetData></worksheet>"
    })  # fmt: skip
    assert cells(data) == [Row(1, ("7",))]


@pytest.mark.parametrize(
    "sheet",
    [
        '<row r="0"><c><v>1</v></c></row>',
        '<row r="2"/><row r="2"/><row r="1"><c><v>1</v></c></row>',
        '<row r="99999999999"><c><v>1</v></c></row>',
        '<row><c t="s"><v>0</v></c></row>',
        '<row><c t="s"><v>-1</v></c></row>',
        "<row><c><v>one</v></c></row>",
    ],
)
def test_a_damaged_cell_is_named(sheet: str) -> None:
    if sheet.startswith('<row r="2"/><row'):
        sheet = sheet.replace('<row r="2"/>', '<row r="2"><c><v>1</v></c></row>')
    with pytest.raises(
        DamagedFileError, match=r"“f\.xlsx” is damaged: the cell .* of the sheet “S”"
    ):
        cells(made(sheet))


@pytest.mark.parametrize("reference", ["ZZZ1", "XFD1", "A1048576"])
def test_far_away_cells_cost_nothing(reference: str) -> None:
    data = made(f'<row r="1"><c r="{reference}"><v>1</v></c></row>')
    if reference == "A1048576":
        assert cells(data) == [Row(1, ("1",))]
    else:
        with pytest.raises(UnreadableFileError, match="more than 512 columns"):
            cells(data)


@pytest.mark.parametrize(
    ("parts", "message"),
    [
        (
            {"xl/worksheets/s.xml": "<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>"},
            "declares a document",
        ),
        (
            {"xl/sharedStrings.xml": '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>'},
            "declares a doc",
        ),
        ({"xl/styles.xml": "<x"}, "not well-formed XML"),
    ],
)
def test_hostile_parts_are_refused(parts: dict[str, str], message: str) -> None:
    with pytest.raises(DamagedFileError, match=message):
        cells(made("", **parts))


@pytest.mark.parametrize(
    "parts",
    [
        {"word/document.xml": "<w/>"},
        {"xl/workbook.xml": "<x/>"},
        {"xl/workbook.xml": f'<workbook xmlns="{MAIN}"/>'},
    ],
)
def test_what_is_no_workbook_is_refused(parts: dict[str, str]) -> None:
    with pytest.raises(UnknownFormatError, match=r"“f\.xlsx” is no Excel workbook"):
        cells(zipped(parts))


def test_old_and_locked_workbooks_are_named() -> None:
    with pytest.raises(UnknownFormatError, match=r"“f\.xlsx” is in the old Excel format"):
        cells(OLE_MAGIC + b"\0" * 600)
    with pytest.raises(ProtectedFileError, match=r"“f\.xlsx” is protected by a password"):
        cells(OLE_MAGIC + "EncryptedPackage".encode("utf-16-le"))
    assert is_workbook(OLE_MAGIC, "a.xls")
    assert not is_workbook(OLE_MAGIC, "a.doc")


def test_reading_and_writing_can_be_cancelled() -> None:
    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        read(made("<row><c><v>1</v></c></row>"), "f.xlsx", stop)
    with pytest.raises(Cancelled):
        write([("a", [["x"]])], stop)


@given(st.lists(st.lists(st.text(max_size=5), min_size=1, max_size=3), min_size=1, max_size=4))
def test_what_is_written_is_read(rows: list[list[str]]) -> None:
    data = write([("terms", rows)], unheard)
    assert write([("terms", rows)], unheard) == data
    assert {row.number: row.cells for row in cells(data)} == {
        number: tuple(row[: max(n for n, cell in enumerate(row, 1) if cell)])
        for number, row in enumerate(rows, 1)
        if any(cell.strip() for cell in row)
    }


def test_a_written_file_names_no_moment_and_no_formula() -> None:
    data = write([("a", [["=1", "x"]]), ("b", [["y"]])], unheard)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert {entry.date_time[0] for entry in archive.infolist()} == {1980}
        assert archive.namelist()[0] == "[Content_Types].xml"
        assert archive.read("docProps/core.xml").count(b">1980-01-01T00:00:00Z<") == 2
    book = load_workbook(io.BytesIO(data))
    assert book.sheetnames == ["a", "b"]
    assert (book["a"]["A1"].value, book["a"]["A1"].data_type) == ("=1", "s")


@given(st.text(max_size=20))
def test_a_cell_takes_no_more_room_than_is_said(text: str) -> None:
    few, many = (write([("a", [[text] * count])], unheard) for count in (1, 2))

    def size(data: bytes) -> int:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return len(archive.read("xl/worksheets/sheet1.xml"))

    assert size(many) - size(few) <= packed_size(text)


@pytest.mark.parametrize(
    ("column", "letter"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")]
)
def test_columns_are_called_by_letters(column: int, letter: str) -> None:
    assert column_letter(column) == letter


def test_a_workbook_is_known_by_its_parts() -> None:
    assert is_workbook(made(""), "unnamed")
    assert is_workbook(b"PK\x03\x04", "a.XLSX")
    assert not is_workbook(zipped({"word/document.xml": ""}), "a.docx")
    assert not is_workbook(b"a,b", "a.xlsx")
