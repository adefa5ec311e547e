"""Where files are looked for and proposed: where the last one was."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from briefdesk.ui.workspace import Workspace

READABLE = (
    ".tbx", ".csv", ".tsv", ".tab", ".txt", ".xlsx", ".xlsm", ".utf8", ".tmx", ".xml",
)  # fmt: skip


def start_folder(workspace: Workspace) -> Path:
    """Return the folder of the file that was exchanged last, else that of documents."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    places = (workspace.settings.exchange_folder, QStandardPaths.writableLocation(documents))
    return next((Path(p) for p in places if p and Path(p).is_dir()), Path.home())
