"""Collects garbage on the UI thread only.

Python's collector runs in whichever thread happens to allocate next. A widget in a reference cycle
would then be deleted by the Desk worker, and Qt crashes. So automatic collection is off, and a
timer of the UI thread does the same work, as many PyQt programs do
(https://riverbankcomputing.com/pipermail/pyqt/2011-August/030378.html).

What there is a second after the start, modules and the window, lives as long as the program: it is
not looked through again, which would hold the window for 50 ms each time.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

INTERVAL = 200  # milliseconds: what comes in one of them is looked through in a few
_STARTED = 1000  # milliseconds, after which nothing of the start is missing
_RARELY = 10  # a look through everything takes 40 ms when a long briefing is open


class Collector(QObject):
    """Takes the collector over for as long as it lives, or until ``stop``."""

    def __init__(self, parent: QObject) -> None:
        """Begin; to be made in the UI thread."""
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

        QTimer.singleShot(_STARTED, self, gc.freeze)

    @Slot()
    def collect(self) -> None:
        """Collect the generations due by Python's own thresholds, all of it more rarely."""
        young, old, all_of_it = gc.get_threshold()
        limits = zip(gc.get_count(), (young, old, _RARELY * all_of_it), strict=True)
        due = [generation for generation, (count, limit) in enumerate(limits) if count > limit]
        if due:
            gc.collect(due[-1])

    def stop(self) -> None:
        """Give the collector back; nothing of Qt may be in a cycle any more."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
