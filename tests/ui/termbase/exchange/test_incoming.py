"""A list of entries reads only those that are looked at."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from briefdesk.model.concept import Concept
from briefdesk.model.merge import Choice, Incoming, Policy, Standing
from briefdesk.model.packed import Packed
from briefdesk.model.wire import to_json
from briefdesk.ui.termbase.exchange.incoming import (
    CHOSEN,
    IncomingDelegate,
    IncomingList,
    names_of,
    reader_of,
)
from tests.termbases import concept


def test_a_hundred_thousand_entries_cost_no_more_than_those_in_view(qtbot: QtBot) -> None:
    asked: list[int] = []

    def read(number: int) -> Concept:
        asked.append(number)
        return concept(f"n{number}", f"信息{number}")

    view = QListView()
    qtbot.addWidget(view)
    model = IncomingList(view)
    view.setModel(model)
    view.setItemDelegate(IncomingDelegate(model, view))
    view.setUniformItemSizes(True)
    view.resize(300, 460)
    view.show()
    model.show(range(100_000), read)
    view.scrollToBottom()
    view.grab()
    assert 99_999 in asked
    assert len(set(asked)) < 100


def test_what_a_person_chose_is_said_beside_it() -> None:
    parent = QObject()
    model = IncomingList(parent)
    choices = {7: Choice(Policy.BOTH)}
    model.show([5, 7], lambda number: concept(str(number), f"信息{number}"), choices)
    assert [model.index(row).data() for row in (0, 1)] == ["信息5", "信息7"]
    assert [model.index(row).data(CHOSEN) for row in (0, 1)] == ["", "Keep both"]
    choices[5] = Choice(None)
    model.follow_choice(0)
    assert model.index(0).data(CHOSEN) == "Leave out"
    assert model.number(1) == 7


def test_entries_are_read_out_of_the_packed_ones() -> None:
    found = [
        Incoming(Standing.NEW, concept("a", "同意")),
        Incoming(Standing.NEW, Concept("c-b", "x", ())),
    ]
    packed = Packed(Incoming, b"".join(to_json(one) + b"\n" for one in found))
    read = reader_of(packed)
    assert read(0) == found[0].concept
    assert names_of(read(0)) == ("同意",)
    assert names_of(read(1)) == ("c-b",)
