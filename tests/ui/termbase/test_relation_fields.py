"""A relation has a kind, a target that is found by its name, and a reason."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from briefdesk.model.concept import Relation, RelationType
from briefdesk.ui.termbase.page import Room
from briefdesk.ui.termbase.picker import PickDialog
from briefdesk.ui.termbase.relation_fields import RelationFields
from tests.ui.termbase.conftest import write

Settle = Callable[[], None]


def test_a_relation_comes_back_as_it_was(room: Room, qtbot: QtBot) -> None:
    relation = Relation(RelationType.FALSE_FRIEND_OF, "c-other", "法域が違う")
    fields = RelationFields(room.workspace, relation, room.keeper.concept)
    qtbot.addWidget(fields)
    assert fields.value == relation
    assert fields.target.text() == "押印"


def test_the_target_is_chosen_by_search(room: Room, qtbot: QtBot, settle: Settle) -> None:
    fields = RelationFields(room.workspace, Relation(RelationType.RELATED, ""), room.keeper.concept)
    qtbot.addWidget(fields)
    assert fields.value is None
    fields.target.click()
    [dialog] = fields.findChildren(PickDialog)
    write(dialog.search.line, "押印")
    settle()
    with qtbot.waitSignal(fields.edited):
        dialog.accept()
    fields.reason.setText("why")
    assert fields.value == Relation(RelationType.RELATED, "c-other", "why")
