"""A real library with a few entries of the user's own above the bundled ones."""

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget

from briefdesk.model.concept import AdminStatus, Concept, ReadingSource, Term
from briefdesk.model.wire import changed
from briefdesk.phrases import phrase
from briefdesk.services import concepts, history
from briefdesk.services.pronouncing import Pronouncer
from briefdesk.ui.furnishing import _Acts
from briefdesk.ui.main_window import MainWindow
from briefdesk.ui.termbase.keeper import Keeper
from briefdesk.ui.termbase.leftovers import Leftovers
from briefdesk.ui.termbase.page import Room
from briefdesk.ui.termbase.window import TermBaseWindow
from briefdesk.ui.workspace import Act, Workspace

Settle = Callable[[], None]
LABEL = phrase("history", "Edit concept")
OWN = Concept(
    "c-own",
    "office",
    (
        Term("t-own-ja", "ja", "電子署名", reading="でんししょめい"),
        Term("t-own-ja2", "ja", "電子サイン", AdminStatus.ADMITTED),
        Term("t-own-zh", "zh-Hans", "电子签名"),
    ),
    definition="以电子方式作出的签名。",
)
OTHER = Concept(
    "c-other",
    "office",
    (
        Term(
            "t-other-ja",
            "ja",
            "押印",
            reading="おういん",
            reading_source=ReadingSource.HUMAN,
        ),
        Term("t-other-en", "en", "affixing a seal"),
    ),
)


@pytest.fixture
def stored(workspace: Workspace) -> Workspace:
    """Return a workspace whose library has two entries of its own."""
    workspace.tasks.first(lambda desk: concepts.save(desk, [OWN, OTHER], LABEL, author="佐藤"))
    return workspace


@pytest.fixture
def room(stored: Workspace, settle: Settle) -> Iterator[Room]:
    """Return what pages share, with the entries read; what is shown and edited is noted."""
    shown: list[str] = []
    made = Room(
        workspace=stored,
        keeper=Keeper(stored, stored),
        leftovers=Leftovers(stored, stored),
        pronouncer=Pronouncer(),
        show_concept=shown.append,
        edit_concept=shown.append,
        show_network=shown.append,
    )
    settle()
    yield made
    made.pronouncer.close()


@pytest.fixture
def termbase(stored: Workspace, window: MainWindow, settle: Settle) -> TermBaseWindow:
    """Return the term base window as the command opens it."""
    stored.asked.emit(Act.TERMBASE)
    settle()
    acts = window.findChild(_Acts)
    assert isinstance(acts, _Acts)
    return acts.termbase


def write(widget: QWidget, text: str) -> None:
    """Type a text as an input method does."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def undo(room: Room, settle: Settle) -> None:
    """Take the last change back, as Ctrl+Z does."""
    room.workspace.tasks.change(history.undo)
    settle()


def edit(room: Room, settle: Settle, concept: Concept, **fields: object) -> Concept:
    """Change an entry behind the window's back."""
    made = changed(concept, **fields)
    work = partial(concepts.save, concepts=[made], label=LABEL)
    room.workspace.tasks.change(work)
    settle()
    return made
