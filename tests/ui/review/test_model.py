"""The rows of the review, for the eye and for a screen reader."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from briefdesk.model.review import Doubt, ReviewItem, Severity
from briefdesk.phrases import phrase
from briefdesk.ui.review.model import ReviewDelegate, ReviewModel

_SAID = phrase(
    "review", "“{label}” was read as the marker of a footnote; it may be a number of the text."
)
ITEM = ReviewItem(
    Doubt.WEAK_MARKER, Severity.MEDIUM, _SAID, {"label": "5"}, page=3,
    before="方针", words="5", after="，目标",
)  # fmt: skip


def test_a_row_says_how_serious_it_is_in_words(qtbot: QtBot) -> None:
    model = ReviewModel()
    model.show([ITEM])
    index = model.index(0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    said = "“5” was read as the marker of a footnote; it may be a number of the text."
    assert spoken == f"Unsure: {said} 方针[5]，目标"
    assert index.data(ReviewModel.ROW) is ITEM
    assert model.data(QModelIndex()) is None


def test_every_severity_is_drawn_and_long_words_take_more_room(qtbot: QtBot) -> None:
    view = QListView()
    qtbot.addWidget(view)
    model = ReviewModel(view)
    view.setModel(model)
    view.setItemDelegate(ReviewDelegate(view))
    long = ReviewItem(
        Doubt.READING, Severity.HIGH, _SAID, {"label": "5" * 200}, before="𠮷" * 30, words="长" * 40
    )
    settled = ReviewItem(Doubt.CORRECTED, Severity.LOW, _SAID, {"label": "5"}, settled=True)
    model.show([ITEM, long, settled])
    view.resize(300, 400)
    view.show()
    qtbot.waitExposed(view)
    assert not view.grab().isNull()
    heights = [view.visualRect(model.index(row)).height() for row in range(3)]
    assert heights[1] > heights[0] > heights[2]
