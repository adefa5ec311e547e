"""A window that shows a PDF briefing with its original beside it."""

from collections.abc import Callable
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from briefdesk.services import opening
from briefdesk.services.desk import Desk
from briefdesk.ui.main_window import MainWindow
from briefdesk.ui.original.panel import OriginalPanel
from briefdesk.ui.workspace import Workspace
from tests.paged import parsed, pdf
from tests.ui.conftest import PATIENCE, named

LINES = 18  # of a page
Open = Callable[[int], OriginalPanel]


def lines(page: int) -> list[str]:
    """Return the text of a page of the test file."""
    return [f"第{page}页第{line}行：数据利用，𠮷野家的医疗DX。" for line in range(1, LINES + 1)]


def _keep(desk: Desk, data: bytes) -> int:
    return opening.keep(desk, parsed(desk.staging, data)).briefing_id


@pytest.fixture
def open_pages(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, settle: Callable[[], None]
) -> Open:
    """Return a function that opens a PDF of so many pages with its original shown."""

    def open_(pages: int) -> OriginalPanel:
        window.resize(1440, 900)
        data = pdf([lines(page) for page in range(1, pages + 1)])
        workspace.change_settings(original_page=True)
        workspace.open_briefing(workspace.tasks.first(partial(_keep, data=data)))
        settle()
        panel = named(window, OriginalPanel, "original")
        qtbot.waitUntil(lambda: drawn(panel, 1), timeout=PATIENCE)
        return panel

    return open_


@pytest.fixture
def panel(open_pages: Open) -> OriginalPanel:
    """Return the original of a briefing of four pages."""
    return open_pages(4)


def drawn(panel: OriginalPanel, page: int) -> bool:
    """Tell whether the picture of a page is there in its size."""
    view = panel.view
    wish = view._wish(page)
    picture = panel._shelf.picture(wish)
    return picture is not None and picture.width() == wish.width


def at(workspace: Workspace, page: int, line: int) -> int:
    """Return where a printed line stands in the text; both count from 1."""
    assert workspace.shown is not None
    blocks = workspace.shown.briefing.document.blocks
    return [block.start for block in blocks if block.page == page][line - 1]
