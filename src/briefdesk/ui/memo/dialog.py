"""The memo window of one briefing: write on the first tab, hand over on the second.

It does not block the main window: who writes an analysis wants to read the page.
"""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QTabWidget, QVBoxLayout
from typing_extensions import override

from briefdesk.ui.memo.export import ExportPage
from briefdesk.ui.memo.own_text import OwnTextPage
from briefdesk.ui.workspace import Workspace


class MemoDialog(QDialog):
    """Own text and export of the briefing that was shown when it was opened."""

    def __init__(self, workspace: Workspace) -> None:
        """Read the own text and the counts of comments."""
        super().__init__(workspace.window)
        self.setObjectName("memo")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        shown = workspace.shown
        title = "" if shown is None else shown.briefing.meta.title
        self.setWindowTitle(self.tr("Memo: {title}").format(title=title))
        self.resize(QSize(760, 720).boundedTo(self.screen().availableGeometry().size() * 0.9))
        self.own_text = OwnTextPage(workspace)
        self.export = ExportPage(workspace, self.own_text)
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.addTab(self.own_text, self.tr("&Your text"))
        self._tabs.addTab(self.export, self.tr("E&xport"))
        self._tabs.currentChanged.connect(self.own_text.save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addWidget(self._tabs)

    @classmethod
    def present(cls, workspace: Workspace) -> "MemoDialog":
        """Show the memo window of the shown briefing, the one that is open if there is one."""
        for dialog in workspace.window.findChildren(MemoDialog):
            if dialog.own_text.briefing_id == workspace.briefing_id and dialog.isVisible():
                dialog.raise_()
                dialog.activateWindow()
                return dialog
        dialog = cls(workspace)
        dialog.show()
        dialog.own_text.take_focus()
        return dialog

    @classmethod
    def bring_text(cls, workspace: Workspace, briefing_id: int) -> None:
        """Show the own text of a briefing if its memo window is open; it reads it anew itself."""
        for dialog in workspace.window.findChildren(MemoDialog):
            if dialog.own_text.briefing_id == briefing_id and dialog.isVisible():
                dialog.turn_to_text()
                dialog.raise_()

    def turn_to_text(self) -> None:
        """Show the first tab."""
        self._tabs.setCurrentWidget(self.own_text)

    @override
    def reject(self) -> None:
        self.own_text.save()
        super().reject()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.own_text.save()
        super().closeEvent(event)
