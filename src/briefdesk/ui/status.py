"""The status bar: where the reader is, what the briefing holds, whether all is saved."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QStatusBar
from typing_extensions import override

from briefdesk.model.briefing import OpenBriefing
from briefdesk.ui.workspace import Checked, Workspace


class StatusBar(QStatusBar):
    """Facts on the left, the state of the library on the right."""

    def __init__(self, workspace: Workspace) -> None:
        """Follow the workspace."""
        super().__init__()
        self._workspace = workspace
        self._saving = False
        self._facts = QLabel()
        self._state = QLabel()
        for label in (self._facts, self._state):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.addWidget(self._facts, 1)
        self.addPermanentWidget(self._state)
        self.setSizeGripEnabled(False)
        workspace.shown_changed.connect(self._show)
        workspace.position_changed.connect(self._show)
        workspace.to_review_changed.connect(self._show)
        workspace.findings_changed.connect(self._show)
        workspace.tasks.saving.connect(self._save)
        self._show()
        self._save(saving=False)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
            self._save(saving=self._saving)
        super().changeEvent(event)

    @property
    def facts(self) -> str:
        """The left part."""
        return self._facts.text()

    @property
    def state(self) -> str:
        """The right part."""
        return self._state.text()

    def _save(self, saving: bool) -> None:
        self._saving = saving
        state = self.tr("saving…") if saving else self.tr("saved")
        if self._workspace.tasks.unsaved and not saving:
            state = self.tr("not saved")
        self._state.setText(" · ".join((state, self.tr("no network"))))

    def _show(self) -> None:
        shown = self._workspace.shown
        self._facts.setText("" if shown is None else " · ".join(self._parts(shown)))

    def _parts(self, shown: OpenBriefing) -> list[str]:
        document = shown.briefing.document
        parts = []
        last = max((block.page or 0 for block in document.blocks), default=0)
        block = self._workspace.block_at(self._workspace.position)
        if last and block is not None:
            parts.append(self.tr("p. {page}/{last}").format(page=block.page or 1, last=last))
        local = sum(bool(source.copies) for source in shown.sources)
        parts.append(self.tr("%n footnote(s)", "", len(document.footnotes)))
        parts.append(
            self.tr("{sources}, {local}").format(
                sources=self.tr("%n source(s)", "", len(shown.sources)),
                local=self.tr("%n local", "", local),
            )
        )
        parts.append(self.tr("%n term(s)", "", len(shown.recognitions)))
        if self._workspace.checked is not Checked.NEVER:
            parts.append(self.tr("%n finding(s)", "", self._workspace.grave_findings))
        if self._workspace.to_review:
            parts.append(self.tr("{count} to review").format(count=self._workspace.to_review))
        return parts
