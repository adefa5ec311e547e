"""Where files are looked for and proposed: where the last one was, named after their content."""

import re
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from briefdesk.ui.workspace import Workspace

READABLE = (
    ".tbx", ".csv", ".tsv", ".tab", ".txt", ".xlsx", ".xlsm", ".utf8", ".tmx", ".xml",
)  # fmt: skip
_NOT_IN_A_NAME = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_LONGEST = 60  # characters of a title in the name of a file


def start_folder(workspace: Workspace) -> Path:
    """Return the folder of the file that was exchanged last, else that of documents."""
    return _folder(workspace.settings.exchange_folder)


def report_folder(workspace: Workspace) -> Path:
    """Return the folder of the memo or report that was written last, else that of documents."""
    return _folder(workspace.settings.memo_folder)


def file_stem(words: str) -> str:
    """Return words as every system allows them in the name of a file; it may be that none are."""
    return _NOT_IN_A_NAME.sub(" ", words).strip(" .")[:_LONGEST].strip(" .")


def _folder(last: str) -> Path:
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    places = (last, QStandardPaths.writableLocation(documents))
    return next((Path(p) for p in places if p and Path(p).is_dir()), Path.home())
