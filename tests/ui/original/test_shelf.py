"""Pictures come newest wish first, stay for a while, and a page that fails is asked for once."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefdesk.errors import ParsingStoppedError
from briefdesk.services.page_images import PageImages
from briefdesk.ui.original import shelf as shelves
from briefdesk.ui.original.shelf import Shelf, Wish
from briefdesk.ui.workspace import Workspace
from tests.paged import pdf
from tests.ui.conftest import PATIENCE


@pytest.fixture
def shelf(workspace: Workspace, tmp_path: Path) -> Iterator[Shelf]:
    file = tmp_path / "a.pdf"
    file.write_bytes(pdf([[f"第{page}页"] for page in range(1, 9)]))
    made = Shelf(workspace)
    made.open_file(file, "a.pdf")
    yield made
    made.close_file()


def wait(qtbot: QtBot, shelf: Shelf, page: int) -> None:
    qtbot.waitUntil(lambda: shelf.picture(Wish(page, 200)) is not None, timeout=PATIENCE)


def test_the_newest_wish_comes_next(qtbot: QtBot, shelf: Shelf) -> None:
    came: list[int] = []
    shelf.arrived.connect(came.append)
    shelf.want([Wish(1, 200), Wish(2, 200)])
    shelf.want([Wish(7, 200), Wish(6, 200)])
    wait(qtbot, shelf, 6)
    assert came == [1, 7, 6]  # the first was under way


def test_another_size_serves_until_the_wanted_one_comes(qtbot: QtBot, shelf: Shelf) -> None:
    shelf.want([Wish(1, 200)])
    wait(qtbot, shelf, 1)
    picture = shelf.picture(Wish(1, 400))
    assert picture is not None
    assert picture.width() == 200
    shelf.want([Wish(1, 400)])
    qtbot.waitUntil(lambda: _width(shelf, 1) == 400, timeout=PATIENCE)


def _width(shelf: Shelf, page: int) -> int:
    picture = shelf.picture(Wish(page, 400))
    return 0 if picture is None else picture.width()


def test_what_is_wanted_least_makes_room_and_nothing_is_drawn_twice(
    qtbot: QtBot, shelf: Shelf, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    came: list[int] = []
    shelf.arrived.connect(came.append)
    monkeypatch.setattr(shelves, "ROOM", 2 * 200 * 284 * 4)
    shelf.want([Wish(8, 200)])
    wait(qtbot, shelf, 8)
    shelf.want([Wish(page, 200) for page in (3, 1, 2)])
    qtbot.waitUntil(lambda: came == [8, 3, 1, 2] and workspace.tasks.idle, timeout=PATIENCE)
    kept = [page for page in range(1, 9) if shelf.picture(Wish(page, 200)) is not None]
    assert kept == [1, 3]
    shelf.want([Wish(3, 200), Wish(1, 200)])
    assert workspace.tasks.idle


def test_a_page_that_fails_is_asked_for_once_and_stops_no_other(qtbot: QtBot, shelf: Shelf) -> None:
    came: list[int] = []
    shelf.arrived.connect(came.append)
    shelf.want([Wish(99, 200), Wish(1, 200)])
    wait(qtbot, shelf, 1)
    assert "has no page 99" in str(shelf.error(99))
    shelf.want([Wish(99, 200), Wish(2, 200)])
    wait(qtbot, shelf, 2)
    assert came == [99, 1, 2]


# As the real one, but each page dies while there is a file beside the PDF that says so.
WORKER = """
import os
from pathlib import Path
from briefdesk import worker

def open_pages(values, body):
    tasks = worker.open_pages(values, body)
    def page(page_values, body, progress):
        if Path(values["path"]).with_name("deadly").exists():
            os.kill(os.getpid(), 9)
        return tasks["page"](page_values, body, progress)
    return {"page": page}

worker.main(sessions={"pages": open_pages})
"""


def test_a_page_that_was_stopped_is_tried_again_when_it_is_seen_again(
    qtbot: QtBot, shelf: Shelf, tmp_path: Path
) -> None:
    came: list[int] = []
    shelf.arrived.connect(came.append)
    command = (sys.executable, "-c", WORKER)
    shelf._images = PageImages(tmp_path / "a.pdf", "a.pdf", command=command)
    (tmp_path / "deadly").touch()
    shelf.want([Wish(1, 200)])
    qtbot.waitUntil(lambda: isinstance(shelf.error(1), ParsingStoppedError), timeout=PATIENCE)
    (tmp_path / "deadly").unlink()
    shelf.want([Wish(1, 200), Wish(2, 200)])  # it is in view all the time
    wait(qtbot, shelf, 2)
    shelf.want([Wish(2, 200)])
    shelf.want([Wish(1, 200)])
    wait(qtbot, shelf, 1)
    assert came == [1, 2, 1]


def test_another_file_forgets_the_first(qtbot: QtBot, shelf: Shelf, tmp_path: Path) -> None:
    shelf.want([Wish(1, 200)])
    wait(qtbot, shelf, 1)
    file = tmp_path / "b.pdf"
    file.write_bytes(pdf([["乙"]]))
    shelf.open_file(file, "b.pdf")
    assert shelf.picture(Wish(1, 200)) is None
    shelf.want([Wish(2, 200), Wish(1, 200)])
    wait(qtbot, shelf, 1)
    assert "“b.pdf” has no page 2" in str(shelf.error(2))


def test_closing_while_a_page_is_drawn_leaves_nothing(
    qtbot: QtBot, shelf: Shelf, workspace: Workspace
) -> None:
    shelf.want([Wish(1, 4000)])
    shelf.close_file()
    qtbot.waitUntil(lambda: workspace.tasks.idle, timeout=PATIENCE)
    assert shelf.picture(Wish(1, 4000)) is None
