"""A report goes to whoever mends the sheet: as a table or as lines."""

import csv
import io
from pathlib import Path

import pytest

from briefdesk.errors import OutputError
from briefdesk.services import report_files

ROWS = [("Line", "What"), ("7", "“=1+1” was left out\nhere"), ("8", "=HYPERLINK(1)")]


def test_a_table_holds_no_formula(tmp_path: Path) -> None:
    out = tmp_path / "report.csv"
    report_files.write(out, ROWS)
    found = list(csv.reader(io.StringIO(out.read_text("utf-8-sig"), newline="")))
    assert found == [list(ROWS[0]), list(ROWS[1]), ["8", "'=HYPERLINK(1)"]]


def test_text_is_lines(tmp_path: Path) -> None:
    out = tmp_path / "report.txt"
    report_files.write(out, [("1", "a"), ("2", "b\tc\r\nd\u2028e")])
    assert out.read_bytes() == b"1\ta\n2\tb c d e\n"


def test_text_holds_no_formula(tmp_path: Path) -> None:
    out = tmp_path / "report.TXT"
    report_files.write(out, [*ROWS, ("9", "\n=1+1")])
    lines = out.read_text("utf-8").splitlines()
    assert lines[1:] == ["7\t“=1+1” was left out here", "8\t'=HYPERLINK(1)", "9\t'=1+1"]


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"missing/report.csv"):
        report_files.write(tmp_path / "missing" / "report.csv", ROWS)
