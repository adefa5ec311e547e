"""Now beside proposed: what differs is marked by more than a colour."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCharFormat, QTextCursor
from pytestqt.qtbot import QtBot

from briefdesk.ui.termbase.comparison_rows import Row
from briefdesk.ui.termbase.comparison_view import ComparisonView, pieces


@pytest.fixture
def view(qtbot: QtBot) -> ComparisonView:
    made = ComparisonView()
    qtbot.addWidget(made)
    return made


def form_of(view: ComparisonView, words: str) -> QTextCharFormat:
    found: QTextCursor = view.document().find(words)
    assert not found.isNull(), words
    return found.charFormat()


def test_the_differences_come_first_and_are_struck_or_underlined(view: ComparisonView) -> None:
    same = Row("Domain", "office", "office")
    differs = Row(
        "Chinese, simplified", "假名旧信息\npreferred", "假名新信息\npreferred", "zh-Hans"
    )
    view.show_rows((same, differs), is_new=False)
    text = view.toPlainText()
    assert text.index("≠ changed") < text.index("Domain")
    assert form_of(view, "旧").fontStrikeOut()
    assert form_of(view, "新").fontUnderline()
    assert not form_of(view, "假名").fontUnderline()
    assert form_of(view, "旧").font().families()[0] == "Noto Serif SC"
    assert form_of(view, "preferred").font().families()[0] == "Noto Sans SC"


@pytest.mark.parametrize(
    ("row", "said"),
    [(Row("Note", "", "甲"), "+ new"), (Row("Note", "甲", ""), "− taken out")],
)
def test_what_comes_and_goes_has_a_word(view: ComparisonView, row: Row, said: str) -> None:
    view.show_rows((row,), is_new=False)
    assert said in view.toPlainText()


def test_markup_is_text(view: ComparisonView) -> None:
    view.show_rows((Row("Note", "<b>x</b>", "<img src='file:///x'>"),), is_new=True)
    assert "<b>x</b>" in view.toPlainText()
    assert "No such entry yet" in view.toPlainText()


@given(st.text("甲乙\n", max_size=30), st.text("甲乙\n", max_size=30))
def test_the_pieces_make_up_the_texts(now: str, proposed: str) -> None:
    old, new = pieces(now, proposed)
    assert "".join(one.text for one in old) == now
    assert "".join(one.text for one in new) == proposed
    common = ["".join(one.text for one in side if one.same) for side in (old, new)]
    assert common[0] == common[1]


def test_of_a_new_entry_nothing_is_marked(view: ComparisonView) -> None:
    view.show_rows((Row("Note", "", "甲乙"),), is_new=True)
    assert "+ new" not in view.toPlainText()
    assert not form_of(view, "甲乙").fontUnderline()
