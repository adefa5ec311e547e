"""The first rows become what the whole file becomes."""

from pathlib import Path

import pytest

from briefdesk.model.concept import Concept
from briefdesk.model.exchange import Column, Role, TermBaseOptions
from briefdesk.model.wire import changed
from briefdesk.services.parsing import preview_termbase, read_termbase
from briefdesk.services.sheet_samples import becomes
from tests import office_sheets
from tests.office_sheets import OfficeFile


def said(concept: Concept) -> object:
    """Return what an entry says, without ids and what hangs at rows."""
    terms = [(t.lang, t.text, t.status, t.forbidden, t.reading) for t in concept.terms]
    return concept.definition, terms


@pytest.mark.parametrize(
    "file", [office_sheets.wide(20), office_sheets.several_in_a_cell(20)], ids=lambda f: f.name
)
def test_a_sample_is_what_the_import_makes(file: OfficeFile, tmp_path: Path) -> None:
    path = tmp_path / file.name
    path.write_bytes(file.data)
    preview = preview_termbase(path)
    assert preview is not None
    whole = read_termbase(path, options=TermBaseOptions(preview.layout)).termbase.concepts
    sample = becomes(preview, preview.layout)
    assert [said(one) for one in sample] == [said(one) for one in whole]


def test_another_layout_makes_other_entries_of_the_same_rows(tmp_path: Path) -> None:
    file = office_sheets.several_in_a_cell(3)
    path = tmp_path / file.name
    path.write_bytes(file.data)
    preview = preview_termbase(path)
    assert preview is not None
    columns = (Column(Role.TERM, "ja"), *(Column(Role.IGNORED),) * 4)
    [first, *_] = becomes(preview, changed(preview.layout, columns=columns, separators=""))
    assert [term.text for term in first.terms] == ["個人情報1；パーソナルデータ1"]
