"""Rows of a bitext."""

from briefdesk.model.bitext import BitextRow


def test_a_row_is_whole_with_both_sides() -> None:
    assert BitextRow("译", "原").is_whole
    assert not BitextRow("译", "").is_whole
    assert not BitextRow("", "原").is_whole
