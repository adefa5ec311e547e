"""Corrections as CSV: the bytes that Excel expects, nothing taken for a formula."""

import csv
import io

import pytest

from briefdesk.formats.containers.revision_table import rows
from briefdesk.formats.revision.csv import CSV
from briefdesk.model.progress import unheard
from tests.conftest import ROOT
from tests.revision_reports import report

GOLDEN = ROOT / "tests" / "golden" / "revisions"


@pytest.mark.parametrize("lang", ["zh", "ja", "en"])
def test_the_file_is_the_golden_one(lang: str) -> None:
    assert CSV.write(report(lang), None, unheard).data == (GOLDEN / f"{lang}.csv").read_bytes()


def test_it_has_a_mark_and_every_cell_of_the_table() -> None:
    data = CSV.write(report(), None, unheard).data
    assert data.startswith(b"\xef\xbb\xbf")
    found = [tuple(row) for row in csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""))]
    disarmed = {"=1+1 第二段": "'=1+1 第二段", "-删除": "'-删除", "@M": "'@M"}
    assert found == [tuple(disarmed.get(cell, cell) for cell in row) for row in rows(report())]
