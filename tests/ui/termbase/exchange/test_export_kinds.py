"""Each format that can be written is offered, with its ending and what it is good for."""

from briefdesk.services import exporting
from briefdesk.ui.termbase.exchange.export_kinds import WIDE, Kind, kinds


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
