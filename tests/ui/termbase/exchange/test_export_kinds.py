"""Each format that can be written is offered, with its ending and what it is good for."""

from pathlib import Path

import pytest

from briefdesk.formats.termbase import tbx3
from briefdesk.formats.termbase.sheet.writing import rows
from briefdesk.model.exchange import Role
from briefdesk.model.progress import unheard
from briefdesk.services import exporting
from briefdesk.ui.termbase.exchange.export_kinds import WIDE, Kind, kinds
from tests.conftest import ROOT


def test_every_format_that_can_be_written_is_offered() -> None:
    offered = kinds(exporting.formats())
    assert {kind.format for kind in offered} == set(exporting.formats())
    assert all(kind.word.text and kind.hint.text for kind in offered)
    assert kinds(["csv"]) == [Kind("csv"), Kind("csv", is_wide=True)]


def test_endings_and_folders() -> None:
    assert [Kind(one).suffix for one in ("csv", "xlsx", "tbx2")] == [".csv", ".xlsx", ".tbx"]
    assert Kind("omegat").is_folder(of_several=False)
    assert Kind("tbx-basic").is_folder(of_several=True)
    assert not Kind("tbx-basic").is_folder(of_several=False)
    assert not Kind("xlsx").is_folder(of_several=True)


def test_a_wide_sheet_has_a_layout() -> None:
    assert (Kind("csv").layout, Kind("csv", is_wide=True).layout) == (None, WIDE)


BUNDLED = sorted((ROOT / "glossary").glob("*.tbx"))


@pytest.mark.parametrize("file", BUNDLED, ids=lambda file: file.stem)
def test_a_row_for_each_entry_leaves_no_term_out(file: Path) -> None:
    termbase = tbx3.read(file.read_bytes(), file.name)
    places = [n for n, one in enumerate(WIDE.columns) if one.role is Role.TERM]
    for concept, row in zip(
        termbase.concepts, list(rows(termbase, WIDE, unheard))[1:], strict=True
    ):
        texts = [text for place in places for text in row[place].split("；") if text]
        assert sorted(texts) == sorted(term.text for term in concept.terms)
