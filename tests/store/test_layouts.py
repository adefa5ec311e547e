"""Where characters stand on pages is kept apart from the document."""

from pathlib import Path

from briefdesk.model.imported import LineBox, Page
from briefdesk.model.wire import changed
from briefdesk.store import briefings, layouts
from briefdesk.store.change_log import command
from briefdesk.store.database import Database
from briefdesk.store.library_file import open_library
from briefdesk.store.verify import problems
from tests.documents import made_document
from tests.store.conftest import LABEL

BOXES = (LineBox(1, 72.5, 84.0, 0, (72.0, 84.25, 96.5)), LineBox(2, 72.5, 84.0, 3, (60.0, 72.0)))
PAGES = (Page(1, "i", 595.0, 842.0, 0, 0, 2), Page(2, "1", 842.0, 595.0, 90, 2, 4))


def test_boxes_come_back_and_are_not_part_of_an_opened_briefing(filled: Database) -> None:
    document = changed(made_document("一"), pages=PAGES, boxes=BOXES)
    with command(filled, LABEL):
        briefing_id = briefings.add(filled, document, 1)
    assert layouts.boxes(filled, briefing_id) == BOXES
    found = briefings.briefing(filled, briefing_id).document
    assert found == changed(document, boxes=())
    assert found.pages == PAGES
    body = filled.row("SELECT body FROM document WHERE sha256 = ?", document.file.sha256)
    assert body is not None
    assert "84.25" not in body[0]


def test_a_document_without_pages_has_no_boxes(filled: Database) -> None:
    assert layouts.boxes(filled, 1) == ()
    assert layouts.boxes(filled, 77) == ()
    assert filled.row("SELECT count(*) FROM layout") == (0,)


def test_the_rows_are_hashed_and_stay(library: Path) -> None:
    with_boxes = changed(made_document(), boxes=BOXES)
    database = open_library(library, create=True)
    for _ in range(2):  # the same file again, as after an undone import
        with command(database, LABEL):
            briefings.add(database, with_boxes, 1)
    assert database.row("SELECT count(*) FROM layout") == (1,)
    database.close()
    assert problems(library) == []
