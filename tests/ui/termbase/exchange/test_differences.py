"""Mine and the file's side by side: colours never speak alone."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from briefdesk.model.concept import SourceRef
from briefdesk.model.merge import Policy
from briefdesk.model.wire import changed
from briefdesk.text.merging.fields import differences, merged
from briefdesk.ui.termbase.exchange.differences import DifferenceView
from tests.termbases import concept

MINE = changed(concept("a", "同意"), definition="甲", note="only here")
THEIRS = changed(concept("a", "同意"), definition="乙", as_of="2026-01-01")


@pytest.fixture
def words(qtbot: QtBot) -> Callable[[DifferenceView], list[str]]:
    def read(view: DifferenceView) -> list[str]:
        qtbot.addWidget(view)
        return [label.text() for label in view.findChildren(QLabel)]

    return read


def test_each_difference_has_a_word(words: Callable[[DifferenceView], list[str]]) -> None:
    view = DifferenceView()
    result = merged(MINE, THEIRS, Policy.THEIRS)
    view.show_difference(MINE, THEIRS, differences(MINE, THEIRS, result), has_result=True)
    said = words(view)
    assert {"differs", "only mine", "only in the file", "as mine", "as the file"} <= set(said)
    assert {"甲", "乙", "Mine", "The file", "Will be"} <= set(said)


def test_a_renewal_speaks_of_before_and_now(words: Callable[[DifferenceView], list[str]]) -> None:
    view = DifferenceView()
    view.show_renewal(MINE, THEIRS, differences(MINE, THEIRS))
    said = words(view)
    assert {"Before", "Now in the file", "changed", "new", "gone"} <= set(said)
    assert "Will be" not in said


def test_the_same_is_said(words: Callable[[DifferenceView], list[str]]) -> None:
    view = DifferenceView()
    view.show_difference(MINE, MINE, (), has_result=True)
    assert "The two say the same." in words(view)


def test_a_new_entry_is_shown_whole(words: Callable[[DifferenceView], list[str]]) -> None:
    view = DifferenceView()
    view.show_new(changed(MINE, sources=(SourceRef("law", "医療法", article="2"),)))
    assert {"new", "甲", "only here", "同意  ·  preferred", "医療法第2条"} <= set(words(view))
    view.clear()
    assert words(view) == []


def test_foreign_text_is_no_markup(words: Callable[[DifferenceView], list[str]]) -> None:
    view = DifferenceView()
    view.show_new(changed(MINE, note="<b>x</b>"))
    assert "<b>x</b>" in words(view)
    for label in view.findChildren(QLabel):
        assert label.textFormat().name == "PlainText"
