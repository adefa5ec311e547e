"""A real desk on a library of its own, with real threads, for the widgets of the window."""

import gc
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot

from briefdesk.model.annotation import Annotation, NewAnnotation
from briefdesk.model.briefing import OpenBriefing
from briefdesk.model.imported import ImportedDocument
from briefdesk.model.span import Span
from briefdesk.paths import companions
from briefdesk.services import annotating, opening
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.opening import Kept
from briefdesk.services.parsing import Parsed
from briefdesk.settings import Settings
from briefdesk.ui.crash import CrashDialog
from briefdesk.ui.furnishing import furnish
from briefdesk.ui.librarian import Librarian
from briefdesk.ui.main_window import MainWindow
from briefdesk.ui.tasks import TaskRunner
from briefdesk.ui.workspace import Workspace
from tests.documents import made_document, parsed
from tests.ui.edited import TEXT

PATIENCE = 20_000  # milliseconds
Settle = Callable[[], None]
W = TypeVar("W", bound=QObject)
Show = Callable[[ImportedDocument], OpenBriefing]
Annotate = Callable[..., Annotation]


@pytest.fixture(scope="session", autouse=True)
def _what_stays_is_not_searched() -> None:
    """Make the collections below fast: modules and fonts are no garbage."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _garbage_is_collected_on_this_thread() -> Iterator[None]:
    """Keep the collector off other threads: they must not delete widgets in reference cycles."""
    gc.disable()
    yield
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    gc.enable()


@pytest.fixture
def workspace(qtbot: QtBot, library: Path) -> Iterator[Workspace]:
    """Return a workspace on a new library; a crash of work behind it fails the test."""
    tasks = TaskRunner(partial(open_desk, library, create=True))
    tasks.first(lambda _desk: None)  # open, as before every window
    crashes: list[object] = []
    tasks.crashed.connect(crashes.append)
    made = Workspace(tasks, Settings(author="佐藤", interface_language="en"), companions(library))
    Librarian(made)
    yield made
    made.window.deleteLater()
    made.close()
    assert crashes == []


@pytest.fixture
def settle(qtbot: QtBot, workspace: Workspace) -> Settle:
    """Return a function that waits until all work is done and delivered."""

    def wait() -> None:
        qtbot.waitUntil(lambda: workspace.tasks.idle, timeout=PATIENCE)

    return wait


@pytest.fixture
def opened(workspace: Workspace, settle: Settle) -> Workspace:
    """Return a workspace that shows a stored briefing."""
    workspace.tasks.change(
        partial(keep_document, title="医疗数据利用的现状"),
        lambda kept: workspace.open_briefing(kept.briefing_id),
    )
    settle()
    assert workspace.shown is not None
    return workspace


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace, settle: Settle) -> Iterator[MainWindow]:
    """Return the whole window of an empty library, shown and filled; a crash fails the test."""
    made = MainWindow(workspace)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    librarian = workspace.findChild(Librarian)
    assert isinstance(librarian, Librarian)
    furnish(made, workspace, librarian)
    settle()
    yield made
    QCoreApplication.sendPostedEvents()
    assert [dialog.details for dialog in made.findChildren(CrashDialog)] == []


@pytest.fixture
def show(workspace: Workspace, settle: Callable[[], None]) -> Show:
    """Return a function that stores a document and opens it."""

    def keep_and_open(document: ImportedDocument) -> OpenBriefing:
        kept = workspace.tasks.first(partial(_keep, document))
        workspace.open_briefing(kept)
        settle()
        assert workspace.shown is not None
        return workspace.shown

    return keep_and_open


@pytest.fixture
def briefing(show: Show) -> OpenBriefing:
    """Return the small sample briefing, stored and shown."""
    return show(made_document())


@pytest.fixture
def annotate(workspace: Workspace, settle: Callable[[], None]) -> Annotate:
    """Return a function that adds a comment on quoted words of the shown briefing."""

    def add(quote: str, **draft: object) -> Annotation:
        assert workspace.shown is not None
        start = workspace.shown.briefing.document.text.index(quote)
        workspace.tasks.change(
            partial(
                annotating.annotate,
                briefing_id=workspace.shown.briefing.id,
                span=Span(start, start + len(quote)),
                draft=NewAnnotation(**draft),  # type: ignore[arg-type]
            )
        )
        settle()
        return max(workspace.shown.annotations, key=lambda one: one.id)

    return add


def _keep(document: ImportedDocument, desk: Desk) -> int:
    desk.staging.mkdir(parents=True, exist_ok=True)
    copy = desk.staging / "staged"
    copy.write_text(document.raw, "utf-8")
    return opening.keep(desk, Parsed(document, copy)).briefing_id


def keep_document(desk: Desk, title: str) -> Kept:
    """Store the small briefing of ``tests.documents`` under a title."""
    return opening.keep(desk, parsed(desk.staging, title))


def named(parent: QObject, kind: type[W], name: str) -> W:
    """Return the child of this kind and object name, which must exist."""
    found = parent.findChild(kind, name)
    assert isinstance(found, kind)
    return found


@pytest.fixture
def origin_file(tmp_path: Path, window: MainWindow, workspace: Workspace, qtbot: QtBot) -> Path:
    """Return a file outside the library that the window shows."""
    path = tmp_path / "简报.txt"
    path.write_text(TEXT, "utf-8")
    with qtbot.waitSignal(workspace.importer.kept, timeout=PATIENCE):
        workspace.import_files([path])
    qtbot.waitUntil(lambda: workspace.shown is not None, timeout=PATIENCE)
    return path
