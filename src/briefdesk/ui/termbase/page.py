"""What a page of the term base window is, and what it may use.

A page is one module in ``ui/termbase/pages`` with a ``PageEntry``, named in ``PAGES`` there.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from briefdesk.phrases import Phrase
from briefdesk.services.pronouncing import Pronouncer
from briefdesk.ui.termbase.keeper import Keeper
from briefdesk.ui.termbase.leftovers import Leftovers
from briefdesk.ui.workspace import Workspace


@dataclass(frozen=True)
class Room:
    """What the pages of one window share.

    ``keeper`` has the entries as they are now, ``leftovers`` what was typed into some and is not
    saved; ``pronouncer`` proposes how terms are read. ``show_concept`` shows an entry on its page
    by its id; ``edit_concept`` opens it for editing, ``show_network`` shows its relatives.
    """

    workspace: Workspace
    keeper: Keeper
    leftovers: Leftovers
    pronouncer: Pronouncer
    show_concept: Callable[[str], None]
    edit_concept: Callable[[str], None]
    show_network: Callable[[str], None]


class Page(QWidget):
    """A page of the window. ``count`` is shown behind its name, nothing if it is 0."""

    count_changed = Signal()

    count = 0

    def take_focus(self) -> None:
        """Take the keyboard where work on this page begins."""
        self.setFocus()


@dataclass(frozen=True)
class PageEntry:
    """A page by its name, the tab's tooltip, and how it is made.

    It is made when first shown, or at once if what it counts should be known before.
    """

    id: str
    label: Phrase
    hint: Phrase
    make: Callable[[Room], Page]
    at_once: bool = False
