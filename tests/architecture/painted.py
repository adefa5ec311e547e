"""Start a window in this process, stop when its page is painted, print what was seen as JSON.

``painted.py LIBRARY`` starts BriefDesk and ends at once; ``painted.py --close LIBRARY`` closes the
window as a user does; ``painted.py --bare`` starts a Fusion window with an empty QTextBrowser, to
compare. Nothing in the application knows about this: the watch is installed when Qt's event loop
starts. Neither window loads anything for it before its own modules are loaded.
"""

import json
import os
import sys
import time

FULL_PAGE = 500  # characters: an empty page and a hint are shorter
HIGH = 1  # Qt.EventPriority.HighEventPriority; naming Qt costs the bare window 10 % more


def watch(*, least: int, close: bool) -> None:
    """Wait for the paint of a page of ``least`` characters, then for the rest of the window.

    ``close`` ends the program through the window, otherwise it ends at once.
    """
    from PySide6.QtCore import QCoreApplication, QEvent, QObject
    from PySide6.QtWidgets import QApplication, QTextBrowser
    from typing_extensions import override

    stop = QEvent.Type(QEvent.registerEventType())

    class Watch(QObject):
        """Sees the paint event of a page, and the event it sends itself to come after it."""

        seen = False

        @override
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and not self.seen:
                page = watched.parent()
                if isinstance(page, QTextBrowser) and page.document().characterCount() >= least:
                    self.seen = True
                    # Qt paints all widgets in one go; this comes after it and before any timer.
                    QCoreApplication.postEvent(self, QEvent(stop), HIGH)
            return False

        @override
        def event(self, event: QEvent) -> bool:
            if event.type() != stop:
                return super().event(event)
            seen = {"painted": time.monotonic(), "modules": sorted(sys.modules)}
            print(json.dumps(seen), flush=True)
            if not close:
                os._exit(0)
            QApplication.closeAllWindows()
            return True

    watching = Watch(QApplication.instance())
    for page in QApplication.allWidgets():
        if isinstance(page, QTextBrowser):
            page.viewport().installEventFilter(watching)


def bare() -> int:
    """Show a Fusion window with an empty QTextBrowser, 1200 × 800."""
    from PySide6.QtWidgets import QApplication, QMainWindow, QTextBrowser

    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    window = QMainWindow()
    window.setCentralWidget(QTextBrowser())
    window.resize(1200, 800)
    window.show()
    watch(least=0, close=False)
    return application.exec()


def briefdesk(library: str, *, close: bool) -> int:
    """Start BriefDesk as the console script does, watched."""
    from briefdesk.__main__ import window

    main = window()
    from PySide6.QtWidgets import QApplication

    run_loop = QApplication.exec

    def watched_loop(*_: object) -> int:
        watch(least=FULL_PAGE, close=close)
        return run_loop()

    QApplication.exec = watched_loop  # type: ignore[method-assign]
    os.environ["BRIEFDESK_LIBRARY"] = library
    return main([])


if __name__ == "__main__":
    if sys.argv[1:] == ["--bare"]:
        sys.exit(bare())
    sys.exit(briefdesk(sys.argv[-1], close="--close" in sys.argv))
