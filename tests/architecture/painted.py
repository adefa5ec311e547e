"""Start a window in this process, stop when its page is painted, print what was seen as JSON.

``painted.py LIBRARY`` starts BriefDesk and ends at once; ``painted.py --close LIBRARY`` closes the
window as a user does; ``painted.py --bare`` starts a Fusion window with an empty QTextBrowser, to
compare. Nothing in the application knows about this: the watch is installed when Qt's event loop
starts.
"""

import json
import os
import sys
import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow, QTextBrowser
from typing_extensions import override

FULL_PAGE = 500  # characters: an empty page and a hint are shorter
HIGH = 1  # Qt.EventPriority.HighEventPriority; naming Qt costs the bare window 30 ms
STOP = QEvent.Type(QEvent.registerEventType())


class Watch(QObject):
    """Waits for the paint of a page, then for the rest of the window to be painted."""

    def __init__(self, *, least: int, close: bool) -> None:
        """Watch pages with at least ``least`` characters; ``close`` ends through the window."""
        super().__init__(QApplication.instance())
        self._least = least
        self._close = close
        self._seen = False
        for page in QApplication.allWidgets():
            if isinstance(page, QTextBrowser):
                page.viewport().installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._seen:
            page = watched.parent()
            if isinstance(page, QTextBrowser) and page.document().characterCount() >= self._least:
                self._seen = True
                # Qt paints all widgets in one go; this comes after it and before any timer.
                QCoreApplication.postEvent(self, QEvent(STOP), HIGH)
        return False

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() != STOP:
            return super().event(event)
        print(json.dumps({"painted": time.monotonic(), "modules": sorted(sys.modules)}), flush=True)
        if not self._close:
            os._exit(0)
        QApplication.closeAllWindows()
        return True


def bare() -> int:
    """Show a Fusion window with an empty QTextBrowser, 1200 × 800."""
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    window = QMainWindow()
    window.setCentralWidget(QTextBrowser())
    window.resize(1200, 800)
    window.show()
    Watch(least=0, close=False)
    return application.exec()


def briefdesk(library: str, *, close: bool) -> int:
    """Start BriefDesk as the console script does, watched."""
    from briefdesk.__main__ import main

    run_loop = QApplication.exec

    def watched_loop(*_: object) -> int:
        Watch(least=FULL_PAGE, close=close)
        return run_loop()

    QApplication.exec = watched_loop  # type: ignore[method-assign]
    os.environ["BRIEFDESK_LIBRARY"] = library
    sys.argv = ["briefdesk"]
    return main()


if __name__ == "__main__":
    if sys.argv[1:] == ["--bare"]:
        sys.exit(bare())
    sys.exit(briefdesk(sys.argv[-1], close="--close" in sys.argv))
