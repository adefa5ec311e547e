"""A layout is found again by the names of the columns."""

from briefdesk.model.exchange import Column, Role, SheetLayout
from briefdesk.model.saved_layout import SavedLayout, fitting
from briefdesk.model.wire import from_json, to_json

SHEET = SheetLayout((Column(Role.TERM, "ja"), Column(Role.TERM, "en")))
SAVED = SavedLayout("office", SHEET, ("日本語", "英語"), "cp932", ";")


def test_a_sheet_with_just_these_columns_is_known() -> None:
    assert fitting([SAVED], ["日本語", "英語"]) == SAVED
    assert fitting([SAVED], ["日本語", "英語", "備考"]) is None


def test_columns_without_names_say_nothing() -> None:
    assert fitting([SavedLayout("bare", SHEET, ("", ""))], ["", ""]) is None


def test_it_says_how_a_file_is_read() -> None:
    options = from_json(to_json(SAVED), SavedLayout).options
    assert (options.layout, options.encoding, options.separator) == (SHEET, "cp932", ";")
