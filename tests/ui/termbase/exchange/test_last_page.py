"""A last page says for itself whether one can go on: there is no answer without it."""

import pytest
from pytestqt.qtbot import QtBot

from briefdesk.ui.termbase.exchange.last_page import LastPage


def test_a_page_that_says_nothing_is_a_mistake(qtbot: QtBot) -> None:
    page = LastPage()
    qtbot.addWidget(page)
    with pytest.raises(NotImplementedError):
        _ = page.is_ready
    with pytest.raises(NotImplementedError):
        page.complain("x")
