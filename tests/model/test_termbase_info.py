"""Whose concepts can be changed in place."""

from briefdesk.model.termbase_info import BUNDLED, TermBaseInfo


def test_the_bundled_and_the_linked_ones_are_read_only() -> None:
    assert TermBaseInfo(BUNDLED, "b", "").read_only
    assert TermBaseInfo(1, "l", "", path="/there").read_only
    assert not TermBaseInfo(1, "o", "").read_only
