"""The window as a program: the only place where paths, settings, worker and window meet."""

import argparse
import gc
import os
import sys
from collections.abc import MutableMapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import (
    QLocale,
    QMessageLogContext,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from briefdesk import __version__, paths
from briefdesk import settings as settings_file
from briefdesk.errors import BriefDeskError, StoreError
from briefdesk.phrases import phrase
from briefdesk.services import handing_over, reading
from briefdesk.services.desk import exists, open_desk
from briefdesk.ui import theme
from briefdesk.ui.collector import Collector
from briefdesk.ui.instance import Instance
from briefdesk.ui.language import Language
from briefdesk.ui.main_window import MainWindow
from briefdesk.ui.say import say_error
from briefdesk.ui.tasks import TaskRunner
from briefdesk.ui.typeface import load_fonts
from briefdesk.ui.workspace import Workspace

NO_WINDOW = 2
NO_LIBRARY = 4
_NO_FOLDER = phrase(
    "errors", "“{file}” cannot be made or written: {reason}. Choose another place for the library."
)
_NO_SCREEN = (
    "BriefDesk needs a screen for its window, and there is none here (or a Qt system library is"
    " missing); the subcommands work without one, see “briefdesk --help”.\n"
)


def main(arguments: Sequence[str]) -> int:
    """Show the window, or hand the files over to the one that is open; return the exit code."""
    wanted = _parse(arguments)
    library = Path(wanted.library).absolute() if wanted.library else paths.default_library()
    handing_over.keep_private()
    app = _application()
    if app is None:
        sys.stderr.write(_NO_SCREEN)
        return NO_WINDOW
    language = Language(app)
    try:
        first = not exists(library)
    except StoreError as error:
        language.speak("")
        return _refuse(app, error)
    files = paths.companions(library)
    settings = settings_file.load(files / "settings.json")
    language.speak(settings.interface_language)
    try:
        instance = Instance(files)
        is_ours = instance.claim()
    except OSError as error:
        reason = error.strerror or "input/output error"
        return _refuse(app, StoreError(_NO_FOLDER, file=files, reason=reason))
    if not is_ours:
        instance.hand_over(wanted.files)
        return 0
    theme.apply(app, settings.theme)
    tasks = TaskRunner(partial(open_desk, library, create=True))
    last = partial(
        reading.last,
        briefing_id=settings.last_briefing,
        matter_id=settings.current_matter or None,
    )
    try:
        # Making the window meanwhile would be slower: two threads fight for the interpreter.
        at_start = tasks.first(last)
    except BriefDeskError as error:
        tasks.close()
        instance.release()
        return _refuse(app, error)
    workspace = Workspace(tasks, settings, files)
    window = MainWindow(workspace)
    follow = partial(_follow_settings, app, language, workspace)
    workspace.settings_changed.connect(follow)
    app.styleHints().colorSchemeChanged.connect(follow)
    begin = partial(
        _after_first_paint, window, workspace, instance,
        first=first, lexicon=at_start.lexicon, files=wanted.files,
    )  # fmt: skip
    window.painted.connect(begin, Qt.ConnectionType.QueuedConnection)
    window.show()
    workspace.show_briefing(at_start.shown)  # its lines are broken once, for the size shown
    code = app.exec()
    workspace.close()
    instance.release()
    return code


def _parse(arguments: Sequence[str]) -> argparse.Namespace:
    library = os.environ.get("BRIEFDESK_LIBRARY", "")
    if not arguments:  # building a parser is 1 % of a start
        return argparse.Namespace(library=library, files=[])
    parser = argparse.ArgumentParser("briefdesk", description="Open the window of BriefDesk.")
    parser.add_argument("--library", default=library)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    return parser.parse_args(arguments)


def _application() -> QApplication | None:
    """Make the application; None where there is no screen."""
    asked = "QT_QPA_PLATFORM" in os.environ
    if sys.platform.startswith("linux"):
        _prepare_linux(os.environ, asked=asked)
    previous = qInstallMessageHandler(None if asked else _unheard)
    app = QApplication(["briefdesk", "-style", "fusion"])  # setStyle would load class QStyle
    qInstallMessageHandler(previous)
    if not asked and app.platformName() == "offscreen":
        app.shutdown()
        return None
    QLocale.setDefault(QLocale.c())  # the locale must not choose the shapes of characters
    Collector(app)
    app.setApplicationName("BriefDesk")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("briefdesk")
    load_fonts()
    return app


def _prepare_linux(environment: MutableMapping[str, str], *, asked: bool) -> None:
    if not asked:
        # With a last resort Qt does not abort where the screen cannot be reached.
        wayland = "wayland;" if environment.get("WAYLAND_DISPLAY") else ""
        environment["QT_QPA_PLATFORM"] = f"{wayland}xcb;offscreen"
    if "fcitx" in environment.get("QT_IM_MODULE", "") and "QT_IM_MODULES" not in environment:
        # The wheels have no fcitx plug-in, but fcitx 5 speaks ibus; on Wayland neither is needed.
        if environment.get("WAYLAND_DISPLAY"):
            del environment["QT_IM_MODULE"]
        else:
            environment["QT_IM_MODULE"] = "ibus"


def _unheard(_kind: QtMsgType, _context: QMessageLogContext, _message: str) -> None:
    """Let Qt's words about screens pass; ours come instead."""


def _after_first_paint(
    window: MainWindow,
    workspace: Workspace,
    instance: Instance,
    *,
    first: bool,
    lexicon: str,
    files: Sequence[Path],
) -> None:
    """Load and make all the rest; see ARCHITECTURE.md, “The start”."""
    from PySide6.QtGui import QIcon

    from briefdesk.ui import furnishing

    icon = QIcon(str(paths.resources() / "icons" / "briefdesk.svg"))
    QGuiApplication.setWindowIcon(icon)
    furnishing.begin(window, workspace, first=first, lexicon=lexicon, files=files)
    instance.asked.connect(window.come_forward)
    instance.listen()
    sys.setswitchinterval(0.0002)  # seconds the window waits for a thread that computes, at most
    gc.freeze()  # all this stays; the collector would look through it for 20 ms every time


def _follow_settings(
    app: QApplication, language: Language, workspace: Workspace, *_: object
) -> None:
    language.speak(workspace.settings.interface_language)
    theme.apply(app, workspace.settings.theme)


def _refuse(app: QApplication, error: BriefDeskError) -> int:
    """Say in one sentence why there is no window, on the screen and to a terminal."""
    from PySide6.QtWidgets import QMessageBox

    sys.stderr.write(f"{error}\n")
    box = QMessageBox()
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("BriefDesk")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(say_error(error))
    box.finished.connect(app.quit)
    box.open()
    app.exec()
    return NO_LIBRARY
