"""Readings to confirm, one after the other."""

from briefdesk.phrases import phrase
from briefdesk.ui.termbase.page import Page, PageEntry, Room


class ReadingsPage(Page):
    """Shows one Japanese term after the other with a proposed reading."""

    def __init__(self, room: Room) -> None:
        """Ask for the terms."""
        super().__init__()
        self.setObjectName("readings")
        self._room = room


READINGS = PageEntry(
    id="readings",
    label=phrase("termbase", "Readings"),
    hint=phrase("termbase", "Confirm how Japanese terms are read"),
    make=ReadingsPage,
)
