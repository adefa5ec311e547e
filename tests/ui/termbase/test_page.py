"""Every page of the registry can be made, has a name, and can take the keyboard."""

import pytest
from pytestqt.qtbot import QtBot

from briefdesk.ui.say import say
from briefdesk.ui.termbase.page import Page, PageEntry, Room
from briefdesk.ui.termbase.pages import PAGES


def test_ids_are_different() -> None:
    assert len({entry.id for entry in PAGES}) == len(PAGES)


@pytest.mark.parametrize("entry", PAGES, ids=lambda entry: entry.id)
def test_a_page_is_made_and_takes_the_keyboard(room: Room, qtbot: QtBot, entry: PageEntry) -> None:
    page = entry.make(room)
    qtbot.addWidget(page)
    page.show()
    assert isinstance(page, Page)
    assert say(entry.label)
    assert say(entry.hint)
    page.take_focus()
    assert page.count >= 0
