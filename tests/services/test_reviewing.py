"""Look, accept, correct: one change each, undone as one; comments stay on their words."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefdesk.errors import RequestError
from briefdesk.model.changes import Touched
from briefdesk.model.correction import CorrectionKind
from briefdesk.model.imported import BlockType, ImportedDocument
from briefdesk.model.review import Act, Doubt
from briefdesk.model.span import Span
from briefdesk.services import history, opening, reviewing
from briefdesk.services.desk import Desk, open_desk
from briefdesk.store import corrections
from briefdesk.store.change_log import command
from tests.services.reviewed import annotate, choose, item, keep
from tests.store.conftest import LABEL


@pytest.fixture
def desk(library: Path) -> Iterator[Desk]:
    with open_desk(library, create=True) as desk:
        yield desk


@pytest.fixture
def briefing_id(desk: Desk) -> int:
    return keep(desk)


def document(desk: Desk, briefing_id: int) -> ImportedDocument:
    return opening.show(desk, briefing_id).briefing.document


def test_the_most_serious_comes_first_and_is_counted(desk: Desk, briefing_id: int) -> None:
    review = reviewing.review(desk, briefing_id)
    assert [one.what for one in review.items] == [Doubt.WEAK_MARKER, Doubt.FURNITURE]
    assert (review.footnotes, review.markers, len(review.open)) == (3, 3, 2)


def test_what_is_accepted_is_settled_and_goes_last(desk: Desk, briefing_id: int) -> None:
    before = document(desk, briefing_id)
    choose(desk, briefing_id, Doubt.WEAK_MARKER, Act.ACCEPT)
    review = reviewing.review(desk, briefing_id)
    assert [(one.what, one.settled) for one in review.items] == [
        (Doubt.FURNITURE, False),
        (Doubt.WEAK_MARKER, True),
    ]
    assert document(desk, briefing_id) == before
    history.undo(desk)
    assert len(reviewing.review(desk, briefing_id).open) == 2


def test_a_correction_is_one_change_with_all_that_follows(desk: Desk, briefing_id: int) -> None:
    note = annotate(desk, briefing_id, "年度计划")
    around = annotate(desk, briefing_id, "目标项")
    first = opening.show(desk, briefing_id)
    choose(desk, briefing_id, Doubt.WEAK_MARKER, Act.NUMBER)
    shown = opening.show(desk, briefing_id)
    assert "目标2项" in shown.briefing.document.text
    held = {one.id: one.anchor for one in shown.annotations}
    assert held[note.id].span == Span(note.anchor.span.start + 1, note.anchor.span.end + 1)
    assert held[around.id].quote.exact == "目标2项"
    assert [c.start for s in shown.sources for c in s.citations] == [
        c.start + 1 for s in first.sources for c in s.citations
    ]
    assert [(r.start, r.surface) for r in shown.recognitions] == [
        (r.start + (r.start > note.anchor.span.start - 5), r.surface) for r in first.recognitions
    ]
    corrected = item(desk, briefing_id, Doubt.CORRECTED)
    assert (corrected.settled, corrected.words) == (True, "2")
    changes = history.undo(desk)
    assert changes is not None
    assert changes.touched & (Touched.BRIEFINGS | Touched.ANNOTATIONS)
    assert opening.show(desk, briefing_id) == first
    history.redo(desk)
    assert opening.show(desk, briefing_id) == shown


def test_what_does_not_fit_changes_nothing(desk: Desk, briefing_id: int) -> None:
    made = document(desk, briefing_id)
    home = made.references[0].block
    said = reviewing.as_furniture(made, home)
    assert said is not None
    with pytest.raises(RequestError, match="cannot be corrected so"):
        reviewing.correct(desk, briefing_id, [said])
    assert corrections.of_briefing(desk.database, briefing_id) == ()


def test_a_block_can_be_called_something_else(desk: Desk, briefing_id: int) -> None:
    made = document(desk, briefing_id)
    heading = next(b for b in made.blocks if b.number == "二、")
    said = reviewing.as_block(made, heading.id, BlockType.PARAGRAPH)
    assert said is not None
    reviewing.correct(desk, briefing_id, [said])
    assert "\n二、现状\n" in document(desk, briefing_id).text
    said = reviewing.as_block(document(desk, briefing_id), heading.id, BlockType.HEADING, 2)
    assert said is not None
    reviewing.correct(desk, briefing_id, [said])
    again = next(b for b in document(desk, briefing_id).blocks if b.id == heading.id)
    assert (again.number, again.level) == ("二、", 2)


def test_paragraphs_are_cut_and_joined(desk: Desk, briefing_id: int) -> None:
    made = document(desk, briefing_id)
    position = made.text.index("并提出")
    said = reviewing.cut(made, position)
    assert said is not None
    reviewing.correct(desk, briefing_id, [said])
    cut = document(desk, briefing_id)
    assert "\n并提出" in cut.text
    second = next(b for b in cut.blocks if cut.text[b.start :].startswith("并提出"))
    joined = reviewing.joined(cut, second.id)
    assert joined is not None
    reviewing.correct(desk, briefing_id, [joined])
    assert document(desk, briefing_id).text == made.text


def test_markers_are_named_by_their_place(desk: Desk, briefing_id: int) -> None:
    made = document(desk, briefing_id)
    number = reviewing.unmarked(made, made.references[1].offset)
    assert number is not None
    assert (number.kind, number.words) == (CorrectionKind.NUMBER, "2")
    assert reviewing.unmarked(made, 0) is None
    start = made.text.index("三节")
    marked = reviewing.marked(made, Span(start, start + 1), made.footnotes[1].key)
    assert marked is not None
    assert marked.words == "三"
    cited = reviewing.cited_at(made, made.text.index("，目标"), made.footnotes[1].key)
    assert cited is not None
    assert cited.words.endswith("方针》")


def test_what_fits_no_more_is_shown_until_it_is_forgotten(desk: Desk, briefing_id: int) -> None:
    choose(desk, briefing_id, Doubt.WEAK_MARKER, Act.NUMBER)
    [stored] = corrections.of_briefing(desk.database, briefing_id)
    with command(desk.database, LABEL):
        corrections.mark(desk.database, stored, fits=False)
    unfit = reviewing.review(desk, briefing_id).items[0]
    assert (unfit.what, unfit.settled) == (Doubt.UNFIT, False)
    reviewing.forget(desk, briefing_id, unfit.correction_id or 0)
    assert corrections.of_briefing(desk.database, briefing_id) == ()
