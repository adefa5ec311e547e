"""What goes to the clipboard, or is dragged from a window."""

from PySide6.QtCore import QMimeData, QStringListModel


def mime_data() -> QMimeData:
    """Return data that Qt made: the clipboard keeps it after Python has ended, and an object made
    in Python would then crash the program.
    """
    model = QStringListModel([""])
    made = model.mimeData([model.index(0)])
    made.clear()
    return made
