"""A spreadsheet program opens our tables and saves them again, and nothing is lost."""

from pathlib import Path

import pytest

from briefdesk.formats import termbase
from briefdesk.model.exchange import AS_GUESSED
from briefdesk.model.progress import unheard
from tests.libreoffice import converted
from tests.termbases import example

CSV_FILTER = "csv:Text - txt - csv (StarCalc):44,34,76,1"  # commas, quotation marks, UTF-8


@pytest.mark.parametrize("saved", ["xlsx", CSV_FILTER])
def test_our_own_table_survives_a_spreadsheet_program(saved: str, tmp_path: Path) -> None:
    writer = termbase.writer("xlsx")
    assert writer is not None
    (file,) = writer.write(example(), None, unheard)
    try:
        data = converted(file.data, "xlsx", saved, tmp_path)
    except FileNotFoundError:
        pytest.skip("LibreOffice Calc is not installed (apt-get install libreoffice-calc-nogui)")
    found = termbase.read(data, f"health.{saved.partition(':')[0]}", AS_GUESSED, unheard)
    assert (found.termbase, found.report) == (example(), ())
