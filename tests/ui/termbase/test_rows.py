"""The table says in words what it draws."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from briefdesk.model.concept_row import ConceptRow, Wanted
from briefdesk.model.wire import changed
from briefdesk.services.narrowing import listed
from briefdesk.ui.termbase.page import Room
from briefdesk.ui.termbase.rows import ROW, Column, ConceptDelegate, ConceptModel, row_height
from briefdesk.ui.widgets.tip import plain_tip
from tests.ui.termbase.conftest import OTHER, Settle, edit


def model_of(room: Room) -> ConceptModel:
    made = ConceptModel(room.keeper, room.keeper)
    made.show(listed(room.keeper.rows, Wanted()))
    return made


def texts(model: ConceptModel, concept_id: str) -> list[str]:
    number = model.number_of(concept_id)
    assert number is not None
    return [str(model.index(number, column).data()) for column in Column]


def test_a_row_has_its_names_domain_status_and_term_base(room: Room, settle: Settle) -> None:
    model = model_of(room)
    assert texts(model, "c-other") == [
        "押印", "", "affixing a seal", "office", "draft", "My entries",
    ]  # fmt: skip
    assert texts(model, "c-kameikako")[3:] == ["Personal information", "approved", "Bundled"]
    was = room.keeper.concept("c-kameikako")
    assert was is not None
    edit(room, settle, was, note="mine")
    model.show(listed(room.keeper.rows, Wanted()))
    assert texts(model, "c-kameikako")[5] == "My entries, edited"
    model.mark_unsaved(["c-other"])
    assert texts(model, "c-other")[4] == "unsaved · draft"
    assert model.number_of("c-nothing") is None


def test_what_does_not_fit_is_told_and_is_no_markup(room: Room, settle: Settle) -> None:
    edit(room, settle, OTHER, terms=(changed(OTHER.terms[0], text="<img src='x'>"),))
    model = model_of(room)
    number = model.number_of("c-other")
    assert number is not None
    tip = model.index(number, Column.JAPANESE).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == plain_tip("<img src='x'>")


def test_a_screen_reader_hears_the_reading_and_what_is_missing(room: Room) -> None:
    model = model_of(room)
    number = model.number_of("c-other")
    assert number is not None
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(number, Column.JAPANESE).data(role) == "押印 おういん"
    assert model.index(number, Column.CHINESE).data(role) == "none"
    assert isinstance(model.index(number, 0).data(ROW), ConceptRow)
    assert model.data(QModelIndex()) is None
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in Column]
    assert heads == ["Japanese", "Chinese", "English", "Domain", "Status", "Term base"]
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_every_cell_of_every_kind_of_row_is_drawn(room: Room, qtbot: QtBot) -> None:
    model = model_of(room)
    delegate = ConceptDelegate()
    for concept_id in ("c-own", "c-other", "c-kameikako", "c-appi"):
        number = model.number_of(concept_id)
        assert number is not None
        for column in Column:
            drawn = QImage(200, row_height(), QImage.Format.Format_RGB32)
            drawn.fill(Qt.GlobalColor.white)
            option = QStyleOptionViewItem()
            option.rect = drawn.rect()
            option.state = QStyle.StateFlag.State_Selected
            blank = drawn.copy()
            with_painter(drawn, delegate, option, model.index(number, column))
            assert drawn != blank
            assert delegate.sizeHint(option, model.index(number, column)).height() == row_height()
    assert OTHER.id == "c-other"


def with_painter(
    image: QImage, delegate: ConceptDelegate, option: QStyleOptionViewItem, index: QModelIndex
) -> None:
    painter = QPainter(image)
    delegate.paint(painter, option, index)
    painter.end()
