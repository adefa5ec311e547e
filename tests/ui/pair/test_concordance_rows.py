"""A line shows both sides, each in its own face, and is read out whole."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from briefdesk.model.pairing import ConcordanceLine, ConfirmedPair
from briefdesk.model.span import Span
from briefdesk.ui.pair.concordance_rows import (
    ConcordanceDelegate,
    ConcordanceModel,
    _set,
    said,
)

PAIR = ConfirmedPair(
    1, 2, "医疗数据的利用", "𠮷野的费用为500万日元。", "吉野の費用は500万円である。", 40, "佐藤",
    "2026-01-02T03:04:05Z",
)  # fmt: skip
LINE = ConcordanceLine(PAIR, (Span(3, 5),), (Span(3, 5),))


@pytest.fixture
def view(qtbot: QtBot) -> QListView:
    made = QListView()
    qtbot.addWidget(made)
    made.setModel(ConcordanceModel(made))
    made.setItemDelegate(ConcordanceDelegate(made))
    made.resize(QSize(600, 400))
    return made


def model_of(view: QListView) -> ConcordanceModel:
    model = view.model()
    assert isinstance(model, ConcordanceModel)
    return model


def test_rows(view: QListView) -> None:
    model = model_of(view)
    model.show([LINE, LINE])
    assert model.rowCount() == 2
    index = model.index(1)
    assert index.data(ConcordanceModel.ROW) == LINE
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == said(LINE)
    assert said(LINE).split("\n") == [PAIR.translation, PAIR.original, PAIR.title]


def test_a_row_is_higher_where_there_is_less_room(view: QListView) -> None:
    model_of(view).show([LINE])
    view.show()
    high = view.sizeHintForRow(0)
    view.resize(310, 400)
    assert view.sizeHintForRow(0) > high


def test_found_words_are_marked_where_they_stand(qtbot: QtBot) -> None:
    layout, height = _set(PAIR.translation, LINE.in_translation, "zh-Hans", 400)
    [mark] = layout.formats()
    assert (mark.start, mark.length) == (4, 2)  # 𠮷 is two units
    assert height > 10
    assert layout.font().families()[0] == "Noto Serif SC"
    japanese, _ = _set(PAIR.original, (), "ja", 400)
    assert japanese.font().families()[0] == "Noto Serif JP"


def test_rows_are_drawn_with_what_was_found_on_a_tint(view: QListView) -> None:
    model_of(view).show([LINE])
    view.show()
    marked = view.grab().toImage()
    model_of(view).show([ConcordanceLine(PAIR)])
    assert view.grab().toImage() != marked
