"""What the page at the end of an import or a link is, to the dialog around it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class LastPage(QWidget):
    """Shows what a file brings; ``changed`` says that one may be able to go on now, or no more."""

    changed = Signal()

    verb = ""  # on the button that does it

    @property
    def is_ready(self) -> bool:
        """Whether it can be done."""
        raise NotImplementedError

    def complain(self, sentence: str) -> None:
        """Say why it cannot be done."""
        raise NotImplementedError
