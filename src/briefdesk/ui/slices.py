"""Work that only the UI thread can do, cut into slices so that the window never stands still."""

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Slot

SLICE = 0.004  # seconds of each turn of the event loop


class Slices(QObject):
    """Goes on with one iterator at a time; what there is little of is done at once."""

    def __init__(self, parent: QObject) -> None:
        """Work for ``parent``, for as long as it lives."""
        super().__init__(parent)
        self._steps: Iterator[None] = iter(())
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    def begin(self, steps: Iterator[None]) -> None:
        """Give up what is under way and begin with ``steps``; the first slice is done at once."""
        self._steps = steps
        self._timer.start()
        self._go_on()

    @Slot()
    def _go_on(self) -> None:
        end = perf_counter() + SLICE
        steps = self._steps
        for _ in steps:
            if perf_counter() > end:
                return
        if steps is self._steps:  # the last step may have begun something else
            self._timer.stop()
