"""What is seen of the commands before they are there: titles of menus, buttons of the toolbar.

The window is painted before the commands are loaded (see ARCHITECTURE.md, "The start"), and nothing
may jump when they come. ``ui.commands`` takes these words from here.
"""

from typing import NamedTuple

from briefdesk.phrases import Phrase, phrase

FILE = phrase("menus", "&File")
EDIT = phrase("menus", "&Edit")
ANNOTATE = phrase("menus", "&Annotate")
TERMS = phrase("menus", "&Terms")
CHECK = phrase("menus", "&Check")
VIEW = phrase("menus", "&View")
HELP = phrase("menus", "&Help")
MENUS = (FILE, EDIT, ANNOTATE, TERMS, CHECK, VIEW, HELP)


class Button(NamedTuple):
    """A command of the toolbar: its id, its label, its icon."""

    id: str
    label: Phrase
    icon: str


OPEN = Button("briefing.open", phrase("commands", "&Open files…"), "open")
JUMP = Button("palette.show", phrase("commands", "J&ump to…"), "search")
UNDO = Button("history.undo", phrase("commands", "&Undo"), "undo")
REDO = Button("history.redo", phrase("commands", "&Redo"), "redo")
RUN = Button("check.run", phrase("commands", "Chec&k"), "settled")
MEMO = Button("memo.show", phrase("commands", "Memo…"), "memo")
TOOLBAR = (OPEN, JUMP, UNDO, REDO, RUN, MEMO)
