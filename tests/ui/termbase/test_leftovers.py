"""What was typed into entries and not saved is kept, also over the end of the program."""

from briefdesk.model.draft import CONCEPT, Draft
from briefdesk.model.wire import changed
from briefdesk.ui.termbase.leftovers import Leftovers
from briefdesk.ui.termbase.page import Room
from tests.ui.termbase.conftest import OTHER, OWN


def test_what_is_kept_is_there_again_after_the_end(room: Room) -> None:
    typed = changed(OWN, note="half a")
    changes: list[None] = []
    room.leftovers.changed.connect(lambda: changes.append(None))
    room.leftovers.keep(typed, OWN)
    room.leftovers.keep(changed(OWN, note="half a sentence"), OWN)
    room.leftovers.keep(OTHER, None)
    room.workspace.drafts.flush()
    again = Leftovers(room.workspace, room.workspace)
    assert set(again.ids) == {"c-own", "c-other"}
    found = again.get("c-own")
    assert found is not None
    assert (found.edited.note, found.before) == ("half a sentence", OWN)
    assert again.get("c-other") == (OTHER, None)
    assert len(changes) == 2


def test_what_is_as_it_was_or_dropped_leaves_nothing(room: Room) -> None:
    room.leftovers.keep(changed(OWN, note="x"), OWN)
    room.leftovers.keep(OWN, OWN)
    room.leftovers.keep(OTHER, None)
    room.leftovers.drop("c-other")
    room.leftovers.drop("c-other")
    room.workspace.drafts.flush()
    assert room.leftovers.ids == ()
    assert room.workspace.drafts.all() == ()


def test_a_draft_that_is_none_of_ours_is_left_alone(room: Room) -> None:
    draft = Draft("5f1dfb1e-4a7f-4f5e-9c5c-8d2a43f1a111", CONCEPT, 0, "{broken")
    room.workspace.drafts.save(draft)
    room.workspace.drafts.flush()
    assert Leftovers(room.workspace, room.workspace).ids == ()
    assert room.workspace.drafts.all() == (draft,)
