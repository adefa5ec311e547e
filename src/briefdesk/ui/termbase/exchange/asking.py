"""Ask for a term base file, or take what was copied in a spreadsheet."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from briefdesk.phrases import phrase
from briefdesk.ui.places import READABLE, start_folder
from briefdesk.ui.termbase.exchange.importing import ImportDialog
from briefdesk.ui.workspace import Workspace

_CONTEXT = "asking"
_NOTHING = phrase("messages", "Nothing to paste: copy rows of a spreadsheet first.")


def ask_terms(workspace: Workspace, parent: QWidget) -> QFileDialog:
    """Ask for files and begin to import each."""
    title = QCoreApplication.translate(_CONTEXT, "Import terms")
    dialog = file_dialog(workspace, parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(partial(_import_names, workspace, parent))
    dialog.open()
    return dialog


def file_dialog(workspace: Workspace, parent: QWidget, title: str) -> QFileDialog:
    """Return a dialog for a term base file of any format that can be read."""
    dialog = QFileDialog(parent, title, str(start_folder(workspace)))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    patterns = " ".join(f"*{suffix}" for suffix in READABLE)
    bases = QCoreApplication.translate(_CONTEXT, "Term bases")
    every = QCoreApplication.translate(_CONTEXT, "All files (*)")
    dialog.setNameFilters([f"{bases} ({patterns})", every])
    return dialog


def import_files(workspace: Workspace, paths: list[Path], parent: QWidget) -> None:
    """Begin to import files, each in a dialog of its own."""
    for path in paths:
        ImportDialog(workspace, path, parent).show()


def paste_rows(workspace: Workspace, parent: QWidget) -> None:
    """Import the cells that were copied; a spreadsheet copies them with tabs between."""
    text = QApplication.clipboard().text()
    if not text.strip():
        workspace.told.emit(_NOTHING)
        return
    ImportDialog.of_rows(workspace, text, parent).show()


def term_files(data: QMimeData) -> list[Path]:
    """Return the files among dragged data that may be term bases."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in READABLE]


def _import_names(workspace: Workspace, parent: QWidget, names: list[str]) -> None:
    import_files(workspace, [Path(name) for name in names], parent)
