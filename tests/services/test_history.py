"""Undo and redo as a user meets them."""

from pathlib import Path

from briefdesk.model.annotation import Kind, NewAnnotation
from briefdesk.model.changes import Touched
from briefdesk.model.span import Span
from briefdesk.services.annotating import annotate, annotations_of
from briefdesk.services.desk import open_desk
from briefdesk.services.history import Labels, labels, redo, undo
from briefdesk.services.matters import add_matter, move_briefing
from briefdesk.services.opening import briefings, keep
from tests.documents import parsed


def test_an_empty_library_has_nothing_to_undo(library: Path) -> None:
    with open_desk(library, create=True) as desk:
        assert (undo(desk), redo(desk), labels(desk)) == (None, None, Labels(None, None))


def test_undo_after_a_restart(library: Path) -> None:
    with open_desk(library, create=True) as desk:
        keep(desk, parsed(desk.staging))
        annotate(desk, 1, Span(3, 9), NewAnnotation(Kind.NOTE, "x"))
    with open_desk(library) as desk:
        assert str(labels(desk).undo) == "Add comment"
        undo(desk)
        assert annotations_of(desk, 1) == ()
    with open_desk(library) as desk:
        assert str(labels(desk).redo) == "Add comment"
        redo(desk)
        assert len(annotations_of(desk, 1)) == 1
        assert redo(desk) is None


def test_undo_says_what_it_touched(library: Path) -> None:
    with open_desk(library, create=True) as desk:
        keep(desk, parsed(desk.staging))
        add_matter(desk, "Client", "7", "name")
        move_briefing(desk, 1, 2)
        for touched, briefing_id in (
            (Touched.BRIEFINGS, 1),
            (Touched.MATTERS | Touched.BRIEFINGS, None),
            (Touched.BRIEFINGS | Touched.SOURCES, 1),
        ):
            changes = undo(desk)
            assert changes is not None
            assert (changes.touched, changes.briefing_id) == (touched, briefing_id)
        assert briefings(desk) == ()
